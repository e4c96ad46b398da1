/**
 * "The actor bought the estate from the duke" → "the duke sold the estate to the actor": a converse verb with its two parties
 * exchanged tells the same deal from the other end. With the parties left in place it is the opposite.
 */
import { CONVERSE } from '../claims/lang/en/comparing/converse.ts';
import type { Term } from './terms.ts';

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

function parties(terms: readonly Term[], verb: Term): { before: Set<string>; after: Set<string> } {
  const bases = (part: readonly Term[]): Set<string> =>
    new Set(part.filter((term) => term.content).map((term) => term.base));
  const at = terms.indexOf(verb);
  return { before: bases(terms.slice(0, at)), after: bases(terms.slice(at + 1)) };
}
