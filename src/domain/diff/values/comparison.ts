/**
 * Are two values of one type the same value? In: two slots. Out: a verdict and the rule that gave it.
 *
 * Numbers are intervals ("at least 10", "more than 200bn", "nearly a third"): only intervals that cannot both hold
 * contradict. The verdict is directed, from the earlier to the later value:
 *   equal        the same value, however it is written
 *   refinement   the later says more and contradicts nothing: "at least 10" → "12", "March" → "12 March"
 *   precision    the later says no more, or they merely overlap: "26" → "about 26", "12 March" → "March"
 *   disjoint     they cannot both be right
 *   incomparable different kinds of thing (two currencies, a sum of money and a distance): the caller decides
 *
 * What is counted is the caller's business: "26 countries" and "26 leaders" are equal values here.
 */
export type Verdict = 'equal' | 'precision' | 'refinement' | 'disjoint' | 'incomparable';

export interface Comparison {
  verdict: Verdict;
  /** The rule, in words an editor understands. */
  reason: string;
}
