/** Pleas and verdicts: one word says what verb and predicate say apart, with the accused between them. Base forms. */
import { wordTable } from '../../../../word-table.ts';
import type { VerdictWords } from '../../comparing.ts';
import { lemma } from '../lemma.ts';

type Ruling = VerdictWords['rulings'][string];

const ruling = (guilty: string, notGuilty: string): Ruling => ({
  guilty: lemma(guilty),
  notGuilty: lemma(notGuilty),
});

export const VERDICTS: VerdictWords = {
  rulings: wordTable<Ruling>({
    [lemma('find')]: ruling('convict', 'acquit'),
    [lemma('rule')]: ruling('convict', 'acquit'),
    [lemma('declare')]: ruling('convict', 'acquit'),
    [lemma('plead')]: ruling('admit', 'deny'),
    plea: ruling('admission', 'denial'),
  }),
  guilt: /^guilty$/,
  innocence: /^innocent$/,
};
