/** Words that carry a number without being one, and words around numbers. */

import { wordTable } from '../../../../word-table.ts';
import type { Implied, NumberForms } from '../../comparing.ts';
import { lemma } from '../lemma.ts';
import { PEOPLE_NOUNS } from '../people.ts';

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

export const NUMBER_FORMS: NumberForms = {
  implied: wordTable(
    Object.fromEntries(Object.entries(WORDS).map(([word, implied]) => [lemma(word), implied])),
  ),
  moves: { up: 'rise', down: 'fall' },
  ordinals:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
      ' ',
    ),
  every: /^(?:every|each)$/,
  qualifier:
    /^(?:about|around|approximately|roughly|some|nearly|almost|over|under|above|below|more|less|fewer|than|at|least|most|up|to|only|just|exactly|estimated|between|and|from|minimum|maximum|or|excess|close)$/,
  bound: /^(?:minimum of|maximum of|least|most|more than|fewer than|less than|excess of|upwards? of)\s+$/i,
  people: /^(?:person|life|victim|death|fatality|casualty)$/,
  // "412 cases", "24 crew", "40 staff": counted by the head as well.
  kindsOfPeople: new Set([...PEOPLE_NOUNS, ...'case infection injury staff troop family'.split(' ')]),
  member: /^(?:member|people|staff)$/,
  number: /^(?:number|numbers|total|figure|toll|tally|count)$/,
  point: /^(?:point|percentage point)$/,
  perPerson: /^(?:capita|head|person|inhabitant)$/,
  // "Two women and three children", "two women, three men and a child": nothing but the counted words.
  between: /^\s+(?:\p{L}+\s+){1,2}and\s+$|^\s+(?:\p{L}+\s*){1,2},\s+(?:and\s+)?$/u,
  ofTheWhole:
    /\b(?:among them|including|include|includes|of (?:them|whom|which|those)|in all|in total|altogether)\b/i,
  numbered: /\bno\.?\s?(\d+)\b/gi,
};
