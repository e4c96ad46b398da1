/** Words that carry a number without being one, and words around numbers. */

import { wordTable } from '../../../../word-table.ts';
import { foldWord } from '../../../text.ts';
import type { Implied, NumberForms } from '../../comparing.ts';
import { lemma } from '../lemma.ts';
import { PEOPLE_NOUNS } from '../people.ts';

const WORDS: Record<string, Implied> = {
  verdoppeln: { percent: 100, times: 2 },
  verdreifachen: { percent: 200, times: 3 },
  vervierfachen: { percent: 300, times: 4 },
  halbieren: { percent: 50, times: 0.5 },
  doppelt: { times: 2 },
  dreifach: { times: 3 },
  einmal: { times: 1 },
  zweimal: { times: 2, count: 2 },
  dreimal: { times: 3, count: 3 },
  viermal: { times: 4, count: 4 },
  einzig: { count: 1 },
  einzige: { count: 1 },
  beide: { count: 2 },
  duo: { count: 2 },
  trio: { count: 3 },
  quartett: { count: 4 },
};

export const NUMBER_FORMS: NumberForms = {
  implied: wordTable(
    Object.fromEntries(Object.entries(WORDS).map(([word, implied]) => [lemma(foldWord(word)), implied])),
  ),
  moves: { up: 'steigen', down: 'sinken' },
  ordinals: 'erste zweite dritte vierte funfte sechste siebte achte neunte zehnte elfte zwolfte'.split(' '),
  every: /^jede[nrms]?$/,
  qualifier:
    /^(?:etwa|rund|ungefahr|circa|ca|zirka|schatzungsweise|fast|beinahe|knapp|nahezu|annahernd|uber|unter|mehr|weniger|als|mindestens|wenigstens|zumindest|hochstens|maximal|bis|zu|nur|genau|gut|exakt|zwischen|und|von|auf|um|die|an)$/,
  bound: /(?:mindestens|wenigstens|höchstens|maximal|mehr als|weniger als)\s+$/i,
  people: /^(?:mensch|person|opfer|todesopfer|tot|leben)$/,
  kindsOfPeople: PEOPLE_NOUNS,
  member: /^(?:mitglied|leut|mensch)$/,
  number: /^(?:zahl|zahlen|anzahl|summe|gesamtzahl|bilanz)$/,
  point: /^(?:punkt|prozentpunkt|punkte)$/,
  perPerson: /^(?:kopf|person|einwohner|nase)$/,
  between: /^\s+(?:\p{L}+\s+){1,2}und\s+$|^\s+(?:\p{L}+\s*){1,2},\s+(?:und\s+)?$/u,
  ofTheWhole: /\b(?:darunter|davon|unter ihnen|von denen|insgesamt|zusammen)\b/i,
  numbered: /\bnr\.?\s?(\d+)\b/gi,
};
