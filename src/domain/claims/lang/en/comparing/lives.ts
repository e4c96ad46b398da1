/** Who died, and how it is told. */
import type { LivesWords } from '../../comparing.ts';
import { lemma } from '../lemma.ts';

const base = (phrase: string): string => phrase.split(' ').map(lemma).join(' ');
const only = (word: string): RegExp => new RegExp(`^${lemma(word)}$`);

export const LIVES: LivesWords = {
  told: /\b(?:killed|kills?|dead|died|dies?|deaths?|death toll|lost their lives|bodies|missing|unaccounted for|injured|wounded|hurt|casualt(?:y|ies)|victims?)\b/i,
  kill: only('kill'),
  dies: new Set(
    ['die', 'perish', 'lose its life', 'lose their lives', 'lose his life', 'lose her life'].map(base),
  ),
  claim: only('claim'),
  life: only('life'),
};
