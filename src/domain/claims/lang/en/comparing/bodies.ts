/** Institutions by their common nouns. Base forms. */
import { lemma } from '../lemma.ts';

/** What stands for an institution: one in the place of another is another party, not another word. */
export const BODIES: ReadonlySet<string> = new Set(
  (
    'ministry department committee commission council court tribunal parliament senate congress assembly cabinet ' +
    'government opposition party union bank police army navy prosecution school university college hospital clinic city county ' +
    'municipality state company club association federation league board embassy consulate church diocese museum ' +
    'theatre theater charity foundation insurer airline treasury palace'
  )
    .split(' ')
    .map(lemma),
);

/** Bodies that are told apart by the word before them: the food agency, the refugee agency. */
export const OFFICES: ReadonlySet<string> = new Set(
  'agency ministry department committee commission court council board office union'.split(' ').map(lemma),
);
