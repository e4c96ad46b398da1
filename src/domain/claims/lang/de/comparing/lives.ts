/** Who died, and how it is told. */
import { foldWord } from '../../../text.ts';
import type { LivesWords } from '../../comparing.ts';
import { lemma } from '../lemma.ts';

const base = (phrase: string): string => foldWord(phrase).split(' ').map(lemma).join(' ');

export const LIVES: LivesWords = {
  told: /(?<!\p{L})(?:getötet|töte[nt]|tote[rn]?|tot|gestorben|starb(?:en)?|stirbt|sterben|ums leben|todesopfer|todesfälle?|leichen?|vermisst(?:e[rn]?)?|verletzt(?:e[rn]?)?|schwerverletzt(?:e[rn]?)?|verwundet(?:e[rn]?)?|opfern?|getotet|toten)(?!\p{L})/iu,
  kill: new RegExp(`^${lemma('toten')}~?$`),
  dies: new Set(['sterben', 'umkommen', 'das leben verlieren', 'um das leben kommen'].map(base)),
  claim: new RegExp(`^${lemma('fordern')}~?$`),
  life: /^(?:menschenleben|leben|todesopfer|tot)$/,
};
