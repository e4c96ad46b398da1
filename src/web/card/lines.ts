/**
 * Words broken into lines for a picture, where nothing else breaks them.
 *
 * In: pieces of text, each the same, deleted or inserted, and how wide text is. Out: lines of pieces, none wider than asked
 * and no more of them than asked; what does not fit ends in an ellipsis. Words are broken only when they are wider than a
 * line alone.
 */
import type { WordSegment } from '../../domain/model/diff.ts';

export type Line = WordSegment[];

const ELLIPSIS = '…';

interface Room {
  /** Of one line. */
  width: number;
  lines: number;
  widthOf(text: string): number;
}

export function breakLines(pieces: readonly WordSegment[], room: Room): Line[] {
  const lines: Line[] = [];
  let line: Line = [];
  let used = 0;
  for (const unit of unitsOf(pieces)) {
    for (const part of fitting(unit, room)) {
      const width = part.reduce((sum, { text }) => sum + room.widthOf(text), 0);
      const bare = width - room.widthOf(part.at(-1)?.text.match(/\s+$/)?.[0] ?? '');
      if (line.length > 0 && used + bare > room.width) {
        lines.push(line);
        line = [];
        used = 0;
      }
      line.push(...part);
      used += width;
    }
  }
  if (line.length > 0) lines.push(line);
  const shown = lines.slice(0, room.lines);
  const last = shown.at(-1);
  if (last && lines.length > shown.length) shown[shown.length - 1] = cutShort(last, room);
  return shown.map(joined);
}

/** What stays together: the pieces between two spaces, the space after them with them. */
function unitsOf(pieces: readonly WordSegment[]): Line[] {
  const units: Line[] = [];
  let unit: Line = [];
  for (const { op, text } of pieces) {
    for (const word of text.match(/\s*\S+\s*|\s+/g) ?? []) {
      unit.push({ op, text: word.replace(/\s+/g, ' ') });
      if (/\s$/.test(word)) {
        units.push(unit);
        unit = [];
      }
    }
  }
  if (unit.length > 0) units.push(unit);
  return units;
}

/** The unit itself, or what it has to be broken into to fit lines. */
function fitting(unit: Line, { width, widthOf }: Room): Line[] {
  if (unit.reduce((sum, { text }) => sum + widthOf(text), 0) <= width) return [unit];
  const parts: Line[] = [];
  for (const { op, text } of unit) {
    let part = '';
    for (const character of text) {
      if (part !== '' && widthOf(part + character) > width) {
        parts.push([{ op, text: part }]);
        part = '';
      }
      part += character;
    }
    if (part !== '') parts.push([{ op, text: part }]);
  }
  return parts;
}

function cutShort(line: Line, { width, widthOf }: Room): Line {
  const kept = line.map((piece) => ({ ...piece }));
  const used = (): number => kept.reduce((sum, { text }) => sum + widthOf(text), 0);
  for (let last = kept.at(-1); last && used() + widthOf(ELLIPSIS) > width; last = kept.at(-1)) {
    last.text = [...last.text].slice(0, -1).join('');
    if (last.text === '') kept.pop();
  }
  const last = kept.at(-1);
  if (!last) return [{ op: 'equal', text: ELLIPSIS }];
  last.text = `${last.text.trimEnd()}${ELLIPSIS}`;
  return kept;
}

/** Neighbors of one kind as one piece, and no space at the ends. */
function joined(line: Line): Line {
  const out: Line = [];
  for (const { op, text } of line) {
    const last = out.at(-1);
    if (last?.op === op) last.text += text;
    else out.push({ op, text });
  }
  const [first, last] = [out[0], out.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return out.filter(({ text }) => text !== '');
}

/**
 * Only what stands around the changes: a change at the end of a long sentence must not be what the ellipsis swallows.
 * @param most characters of unchanged text kept before, between and after changes
 */
export function aroundChanges(pieces: readonly WordSegment[], most: number): WordSegment[] {
  return pieces.map((piece, index) => {
    if (piece.op !== 'equal' || piece.text.length <= most) return piece;
    if (index === 0) return { ...piece, text: `${ELLIPSIS} ${lastWords(piece.text, most)}` };
    if (index === pieces.length - 1) return piece;
    return {
      ...piece,
      text: `${firstWords(piece.text, most / 2)} ${ELLIPSIS} ${lastWords(piece.text, most / 2)}`,
    };
  });
}

const firstWords = (text: string, most: number): string =>
  text.slice(0, most).toWellFormed().replace(/\S*$/, '').trimEnd();
const lastWords = (text: string, most: number): string =>
  text
    .slice(-most)
    .toWellFormed()
    .replace(/^\S*\s/, '');
