/** One word for a thing and what it is of, where a language makes such words at will. */
import type { WordForms } from '../../claims/lang/comparing.ts';
import type { Word } from '../../claims/lang/relations.ts';

/** What it is of and the thing, among the words of the other side; `null` where the word is no compound of two of them. */
export function compoundOf<W extends Word>(
  whole: string,
  others: readonly W[],
  { isCompoundOf }: WordForms,
): readonly [of: W, head: W] | null {
  for (const head of others)
    for (const of of others) if (of !== head && isCompoundOf(whole, head.base, of.base)) return [of, head];
  return null;
}
