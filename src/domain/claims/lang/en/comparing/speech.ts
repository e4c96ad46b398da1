/** Who speaks, and what changes when speech is told in the third person. */
import { wordTable } from '../../../../word-table.ts';
import type { SpeechForms } from '../../comparing.ts';
import { lemma } from '../lemma.ts';

const all = (words: string, as: string): [string, string][] => words.split(' ').map((word) => [word, as]);

/** Whoever speaks, is spoken to or of: one word for each case of the pronoun. */
const TURNS = wordTable<string>(
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
const STEPS_BACK = wordTable<string>({
  would: 'will',
  could: 'can',
  might: 'may',
  wo: 'will',
  ca: 'can',
});

/** Pronouns turn, verbs step back one tense, and every other word stays. */
const retold = (norm: string): string[] =>
  norm
    .replace(/n['’]t$/, ' not')
    .split(' ')
    .filter((word) => word !== 'that')
    .map((word) => TURNS[word] ?? STEPS_BACK[word] ?? lemma(word));

export const SPEECH_FORMS: SpeechForms = {
  says: /^(?:say|says|said|tell|tells|told|add|adds|added)$/,
  pronoun: /^(?:he|she|they|it|we|i|who|you|one|that|which)$/i,
  speaksFor: /^(?:spokes(?:man|woman|person|people|men)|officials?|officers?|sources?|representatives?)$/,
  oneSource: /^(?:one|an?)\s/i,
  ofItself: /^\s*(?:that\s+)?(?:it|he|she|they|we|I)\s/,
  retold,
  negation: /^(?:not|never)$/,
};
