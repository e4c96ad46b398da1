/** Pleas and verdicts: one word says what verb and predicate say apart, with the accused between them. Base forms. */
import { wordTable } from '../../../../word-table.ts';
import { lemma } from '../lemma.ts';

export interface Ruling {
  guilty: string;
  notGuilty: string;
}

const ruling = (guilty: string, notGuilty: string): Ruling => ({
  guilty: lemma(guilty),
  notGuilty: lemma(notGuilty),
});

/** By the verb or noun that opens the expression. */
export const RULINGS = wordTable<Ruling>({
  [lemma('find')]: ruling('convict', 'acquit'),
  [lemma('rule')]: ruling('convict', 'acquit'),
  [lemma('declare')]: ruling('convict', 'acquit'),
  [lemma('plead')]: ruling('admit', 'deny'),
  plea: ruling('admission', 'denial'),
});

/** What ends it, by what it says of the accused. */
export const GUILT = /^guilty$/;
export const INNOCENCE = /^innocent$/;
