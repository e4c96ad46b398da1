/**
 * Negated or not. Cues are counted within a stretch of the claim that no comma parts: two of them ("did not deny", "failed to
 * prevent … not") make it positive again. Stretches do not cancel each other: "The paper, which was not reviewed, says it does not
 * help" stays negative.
 */
import type { Span } from '../model/primitives.ts';
import type { PolarityWords } from './lang/statements.ts';
import { PhraseTable } from './phrases.ts';
import type { Token } from './text.ts';

const PARTS = /^[,;:–—]$/;

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
  const met = new Set<string>();
  const odd = new Set<number>();
  let stretch = 0;
  let last: { phrase: string; next: number } | null = null;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const hit = table.at(tokens, i);
    const isCue =
      hit === null
        ? words.suffix !== null && token.norm.endsWith(words.suffix)
        : hit.value && !(labels.has(hit.phrase) && countsOff(tokens, hit.to));
    const next = hit?.to ?? i + 1;
    if (isCue) {
      cues.push({ start: token.start, end: tokens[next - 1]!.end });
      const phrase = hit?.phrase ?? token.norm;
      const first = words.repeats.get(phrase);
      // "Neither confirmed nor denied": the second of two things that are both denied turns nothing back.
      const paired = last === null || last.next !== i ? undefined : words.repeats.get(last.phrase);
      const listed = paired !== undefined && met.has(paired);
      if (!listed && (first === undefined || !met.has(first)) && !odd.delete(stretch)) odd.add(stretch);
      met.add(phrase);
      last = { phrase, next };
    }
    if (PARTS.test(token.text)) stretch = i;
    i = next;
  }
  return { polarity: odd.size > 0 ? 'negative' : 'positive', cues };
}

/** "No 7", "No. 10": a number's label, not a negation. */
function countsOff(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.kind === 'number' || (tokens[i]?.text === '.' && tokens[i + 1]?.kind === 'number');
}
