/** Negated or not. Cues are counted: two of them ("did not deny", "failed to prevent … not") make the statement positive again. */
import type { Span } from '../model.ts';
import type { PolarityWords } from './lang/language.ts';
import { PhraseTable } from './phrases.ts';
import type { Token } from './text.ts';

const tables = new WeakMap<PolarityWords, PhraseTable<boolean>>();

export function readPolarity(
  tokens: readonly Token[],
  words: PolarityWords | null,
  labels: ReadonlySet<string>,
): { polarity: 'positive' | 'negative'; cues: Span[] } {
  if (words === null) return { polarity: 'positive', cues: [] };
  let table = tables.get(words);
  if (table === undefined) {
    table = new PhraseTable<boolean>([
      ...[...words.cues].map((cue) => [cue, true] as const),
      ...[...words.exempt].map((cue) => [cue, false] as const),
    ]);
    tables.set(words, table);
  }
  const cues: Span[] = [];
  for (let i = 0; i < tokens.length; ) {
    const hit = table.at(tokens, i);
    if (hit !== null) {
      if (hit.value && !(labels.has(hit.phrase) && countsOff(tokens, hit.to)))
        cues.push({ start: tokens[hit.from]!.start, end: tokens[hit.to - 1]!.end });
      i = hit.to;
      continue;
    }
    const token = tokens[i]!;
    if (words.suffix !== null && token.norm.endsWith(words.suffix))
      cues.push({ start: token.start, end: token.end });
    i += 1;
  }
  return { polarity: cues.length % 2 === 1 ? 'negative' : 'positive', cues };
}

/** "No 7", "No. 10": a number's label, not a negation. */
function countsOff(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.kind === 'number' || (tokens[i]?.text === '.' && tokens[i + 1]?.kind === 'number');
}
