/** Words that carry a number without being one. */
import { wordTable } from '../../../../word-table.ts';
import { lemma } from '../lemma.ts';

export interface Implied {
  /** Of a change, in percent. */
  percent?: number;
  /** As often, as much. */
  times?: number;
  count?: number;
}

const WORDS: Record<string, Implied> = {
  double: { percent: 100, times: 2 },
  triple: { percent: 200, times: 3 },
  treble: { percent: 200, times: 3 },
  quadruple: { percent: 300, times: 4 },
  halve: { percent: 50, times: 0.5 },
  once: { times: 1 },
  twice: { times: 2, count: 2 },
  thrice: { times: 3, count: 3 },
  single: { count: 1 },
  lone: { count: 1 },
  // "One of its nine mills" counts nothing by itself; in the place of "two" it does.
  one: { count: 1 },
  both: { count: 2 },
  neither: { count: 2 },
  duo: { count: 2 },
  pair: { count: 2 },
  couple: { count: 2 },
  twin: { count: 2 },
  trio: { count: 3 },
  triplet: { count: 3 },
  quartet: { count: 4 },
  foursome: { count: 4 },
  quintet: { count: 5 },
  sextet: { count: 6 },
};
/** By base form, as terms have them. */
export const IMPLIED: Readonly<Record<string, Implied>> = wordTable<Implied>(
  Object.fromEntries(Object.entries(WORDS).map(([word, implied]) => [lemma(word), implied])),
);
