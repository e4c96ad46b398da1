/** What English words have to do with each other. */
import { WordRelations } from '../../relations.ts';
import { lemma } from '../lemma.ts';
import { ANTONYM_PAIRS, PARTICLE_PAIRS } from './antonyms.ts';
import { FORMS } from './forms.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { EXCLUSIVE_KINDS } from './kinds.ts';
import { PHRASE_SETS } from './phrases.ts';
import { STAGES } from './stages.ts';
import { SYNONYM_SETS } from './synonyms.ts';
import { NEWS_SYNONYMS } from './synonyms-of-news.ts';

export const RELATIONS: WordRelations = new WordRelations(
  {
    synonyms: `${SYNONYM_SETS.trim()}\n${NEWS_SYNONYMS.trim()}`,
    phrases: PHRASE_SETS,
    kinds: `${EXCLUSIVE_KINDS.trim()}\n${STAGES.trim()}`,
    opposites: ANTONYM_PAIRS,
    particles: PARTICLE_PAIRS,
  },
  { wide: true, lemma, forms: FORMS, functionWords: FUNCTION_WORDS },
);
