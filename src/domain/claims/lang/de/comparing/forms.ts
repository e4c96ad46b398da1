/** How German words are spelled, derived and written together, and what their endings tell. */
import type { WordForms } from '../../comparing.ts';
import { isParticle, joinedVerb, partedVerb } from '../lemma.ts';
import { writtenOut } from './contractions.ts';
import { derived, isCompoundOf, negatedBy, spelling, withoutNegation, withoutPrefix } from './derivation.ts';

export const FORMS: WordForms = {
  spelling,
  derived,
  negatedBy,
  withoutPrefix,
  withoutNegation,
  verbPreposition: /(?!)/,
  writtenOut,
  isParticle,
  joinedVerb,
  partedVerb,
  isOfWomen: (one, other) => one === `${other}in`,
  isCompoundOf,
  // No ending tells a verb from a noun in the plural, so that nothing is taken for a rewording by that.
  endings: {
    adverb: /(?:weise|lings|warts)$/,
    verb: /(?!)/,
    adjective: /(?:ig|lich|isch|bar|haft|iv|ell)(?:e[nmrs]?)?$/,
    abstract: /(?:ung|heit|keit|schaft|tion|nis|tat)(?:en|e|s|se)?$/,
    plural: /(?!)/,
    common: /(?:e|en|er|t|te|ten|s)$/,
  },
};
