/**
 * How certain, planned or done. The strongest cue of the clause decides, in the order that a reader weighs them: a condition
 * makes everything below it conditional, hedging outweighs expectation. "will" and "would" of the same plan are one class: translation and
 * reported speech swap them freely.
 */
import type { Modality, Span } from '../model.ts';
import type { ModalityWords } from './lang/language.ts';
import { PhraseTable } from './phrases.ts';
import type { Token } from './text.ts';

const RANK: Record<Modality, number> = { conditional: 4, hedged: 3, obligation: 2, expected: 1, asserted: 0 };

const tables = new WeakMap<ModalityWords, PhraseTable<Modality>>();

export function readModality(
  tokens: readonly Token[],
  words: ModalityWords | null,
): { modality: Modality; cues: Span[] } {
  if (words === null) return { modality: 'asserted', cues: [] };
  let table = tables.get(words);
  if (table === undefined) {
    table = new PhraseTable(words.cues);
    tables.set(words, table);
  }
  const hits = table
    .all(tokens)
    .filter((hit) => !(hit.phrase === 'may' && tokens[hit.from]!.text !== 'may' && hit.from > 0));
  let modality: Modality = 'asserted';
  for (const hit of hits) if (RANK[hit.value] > RANK[modality]) modality = hit.value;
  const cues = hits
    .filter((hit) => hit.value === modality)
    .map((hit) => ({ start: tokens[hit.from]!.start, end: tokens[hit.to - 1]!.end }));
  return { modality, cues: modality === 'asserted' ? [] : cues };
}
