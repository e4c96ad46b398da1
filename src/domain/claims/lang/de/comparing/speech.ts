/** Who speaks, and what changes when speech is told in the third person. */
import { wordTable } from '../../../../word-table.ts';
import type { SpeechForms } from '../../comparing.ts';
import { lemma } from '../lemma.ts';

const all = (words: string, as: string): [string, string][] => words.split(' ').map((word) => [word, as]);

/** One word for each case of the pronoun. */
const TURNS = wordTable<string>(
  Object.fromEntries([
    ...all('ich wir du er sie man', '*sie'),
    ...all('mich mir uns dich dir ihn ihm ihnen', '*ihnen'),
    ...all(
      'mein meine meinen meinem meiner unser unsere unseren unserem unserer sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer',
      '*ihr',
    ),
    ...all('hier', 'dort'),
  ]),
);

/** Reported speech stands in another mood: "ist" and "sei", "hat" and "habe" have one base form. */
const retold = (norm: string): string[] =>
  norm === 'dass' || norm === 'daß' ? [] : [TURNS[norm] ?? lemma(norm)];

export const SPEECH_FORMS: SpeechForms = {
  says: /^(?:sag(?:t|te|en|ten)|gesagt|erklar(?:t|te|ten|en)|teil(?:t|te|ten)|mitteil(?:t|te|ten)|mitgeteilt|berichte(?:t|te|ten))$/,
  pronoun: /^(?:er|sie|es|wir|ich|der|die|das|wer)$/i,
  speaksFor: /^(?:sprecher(?:in)?|beamten?r?|vertreter(?:in)?|quellen?|kreisen?)$/,
  oneSource: /^eine?[rmn]?\s/i,
  ofItself: /^,?\s*(?:dass\s+)?(?:er|sie|es|man|wir|ich)\s/,
  retold,
  negation: /^(?:nicht|nie|niemals)$/,
};
