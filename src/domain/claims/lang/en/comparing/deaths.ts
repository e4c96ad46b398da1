/** Who is killed dies. Base forms. */
import { lemma } from '../lemma.ts';

const base = (phrase: string): string => phrase.split(' ').map(lemma).join(' ');

export const KILL: string = base('kill');
export const DIES: ReadonlySet<string> = new Set(
  ['die', 'perish', 'lose its life', 'lose their lives', 'lose his life', 'lose her life'].map(base),
);

/** What claims lives kills. */
export const CLAIM: string = base('claim');
export const LIFE: string = base('life');
