/** Lines within one run of text: `<br>` parts paragraphs where the page sets its paragraphs that way. */

/** Stands for `<br>` while a run is gathered; no text has it, and `normalizeText` would drop it. */
export const BREAK = '\u0001';
// biome-ignore lint/suspicious/noControlCharactersInRegex: the mark above.
const EMPTY_LINE = /\u0001\s*(?:\u0001\s*)+/;
const PARAGRAPH_LINE = /^\s*.{60,}[.!?…:"'”’»。！？)\]]\s*$/s;

/**
 * An empty line (`<br><br>`) parts paragraphs. Single breaks do only where each line reads as a paragraph of its own:
 * old templates set whole articles that way, while verse and addresses must stay together.
 */
export function paragraphs(text: string): string[] {
  if (!text.includes(BREAK)) return [text];
  const pieces: string[] = [];
  for (const piece of text.split(EMPTY_LINE)) {
    const lines = piece.split(BREAK).filter((line) => /\S/.test(line));
    if (lines.length >= 2 && lines.every((line) => PARAGRAPH_LINE.test(line))) pieces.push(...lines);
    else pieces.push(lines.join(' '));
  }
  return pieces;
}
