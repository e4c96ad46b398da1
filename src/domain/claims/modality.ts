/**
 * How certain, planned or done. The strongest cue of the clause decides, in the order that a reader weighs them: a condition
 * makes everything below it conditional, hedging outweighs expectation. "will" and "would" of the same plan are one class: translation and
 * reported speech swap them freely.
 */
import type { Modality } from '../model/claims.ts';
import type { Span } from '../model/primitives.ts';
import type { ModalityWords } from './lang/statements.ts';
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
    .filter((hit) => isWritten(tokens[hit.from]!.text, hit.from === 0, words.written.get(hit.phrase)));
  let modality: Modality = 'asserted';
  for (const hit of hits) if (RANK[hit.value] > RANK[modality]) modality = hit.value;
  const cues = hits
    .filter((hit) => hit.value === modality)
    .map((hit) => ({ start: tokens[hit.from]!.start, end: tokens[hit.to - 1]!.end }));
  return { modality, cues: modality === 'asserted' ? [] : cues };
}

/** A capital that opens the claim tells nothing about the word. */
const isWritten = (text: string, opens: boolean, form: RegExp | undefined): boolean =>
  form === undefined || form.test(opens ? text.toLowerCase() : text);
