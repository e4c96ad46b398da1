/**
 * "The actor bought the estate from the duke" → "the duke sold the estate to the actor": a converse verb with its two parties
 * exchanged tells the same deal from the other end. With the parties left in place it is the opposite.
 */
import { CONVERSE, PERSON } from '../claims/lang/en/comparing/converse.ts';
import type { Term } from './terms.ts';
import { isPassive } from './voice.ts';

/** True when the two words are converse and what stood before the one stands after the other, and the other way round. */
export function isConverse(
  clash: { before: Term; after: Term },
  before: readonly Term[],
  after: readonly Term[],
): boolean {
  const [x, y] = [clash.before, clash.after];
  const pair = CONVERSE.some(([a, b]) => (x.base === a && y.base === b) || (x.base === b && y.base === a));
  if (!pair) return false;
  const [a, b] = [parties(before, x), parties(after, y)];
  const crosses = (from: Set<string>, to: Set<string>, kept: Set<string>): boolean =>
    [...from].some((word) => to.has(word) && !kept.has(word));
  return crosses(a.before, b.after, b.before) && crosses(a.after, b.before, b.after);
}

/** Who does it and to whom: in the passive what stands before the verb is the second. */
function parties(terms: readonly Term[], verb: Term): { before: Set<string>; after: Set<string> } {
  const bases = (part: readonly Term[]): Set<string> =>
    new Set(
      part
        .filter(({ content, norm }) => content || PERSON[norm] !== undefined)
        .map((term) => PERSON[term.norm] ?? term.base),
    );
  const at = terms.indexOf(verb);
  const [before, after] = [bases(terms.slice(0, at)), bases(terms.slice(at + 1))];
  return isPassive(terms, at) ? { before: after, after: before } : { before, after };
}
