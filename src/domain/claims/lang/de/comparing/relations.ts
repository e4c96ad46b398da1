/** What German words have to do with each other. */
import { foldWord } from '../../../text.ts';
import { WordRelations } from '../../relations.ts';
import { lemma } from '../lemma.ts';
import { ANTONYM_PAIRS, PARTICLE_PAIRS } from './antonyms.ts';
import { FORMS } from './forms.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { EXCLUSIVE_KINDS, STAGES } from './kinds.ts';
import { PHRASE_SETS } from './phrases.ts';
import { SYNONYM_SETS } from './synonyms.ts';

/** Tables are written as German is, and asked without accents. */
export const RELATIONS: WordRelations = new WordRelations(
  {
    synonyms: foldWord(SYNONYM_SETS),
    phrases: foldWord(PHRASE_SETS),
    kinds: foldWord(`${EXCLUSIVE_KINDS.trim()}\n${STAGES.trim()}`),
    opposites: foldWord(ANTONYM_PAIRS),
    particles: foldWord(PARTICLE_PAIRS),
  },
  { wide: false, lemma, forms: FORMS, functionWords: FUNCTION_WORDS },
);
