/** Pleas and verdicts: one word says what verb and predicate say apart. Base forms. */
import { wordTable } from '../../../../word-table.ts';
import type { VerdictWords } from '../../comparing.ts';
import { lemma } from '../lemma.ts';

const VERDICT = { guilty: lemma('verurteilen'), notGuilty: lemma('freisprechen') };

export const VERDICTS: VerdictWords = {
  rulings: wordTable<VerdictWords['rulings'][string]>({
    [lemma('sprechen')]: VERDICT,
    [lemma('befinden')]: VERDICT,
    [lemma('erklaren')]: VERDICT,
  }),
  guilt: /^schuldig$/,
  innocence: /^unschuldig$/,
};
