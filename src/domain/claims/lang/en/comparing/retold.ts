/** What changes when speech is told in the third person. */
import { wordTable } from '../../../../word-table.ts';

const all = (words: string, as: string): [string, string][] => words.split(' ').map((word) => [word, as]);

/** Whoever speaks, is spoken to or of: one word for each case of the pronoun. */
export const TURNS = wordTable<string>(
  Object.fromEntries([
    ...all('i we you he she they', '*they'),
    ...all('me us him them', '*them'),
    ...all('my our your his her their', '*their'),
    ...all('this these', '*that'),
    ...all('those', '*that'),
    ...all('here', 'there'),
  ]),
);

/** Auxiliaries one tense back. */
export const STEPS_BACK = wordTable<string>({
  would: 'will',
  could: 'can',
  might: 'may',
  wo: 'will',
  ca: 'can',
});
