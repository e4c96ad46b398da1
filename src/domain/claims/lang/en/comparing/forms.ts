/** How English words are spelled, derived and written together, and what their endings tell. */
import type { WordForms } from '../../comparing.ts';
import { writtenOut } from './contractions.ts';
import { derived, negatedBy, spelling, withoutNegation, withoutPrefix } from './derivation.ts';

export const FORMS: WordForms = {
  spelling,
  derived,
  negatedBy,
  withoutPrefix,
  withoutNegation,
  verbPreposition: /^(?:with|for|on|of|to|into|at|from|about)$/,
  writtenOut,
  // English particles stand behind their verb or near it, and `particles` of the tables tell them.
  isParticle: () => false,
  joinedVerb: () => undefined,
  partedVerb: () => undefined,
  isOfWomen: () => false,
  isCompoundOf: () => false,
  // Enough to tell "condemned" from "bridge", and nothing is decided by them alone.
  endings: {
    adverb: /ly$/,
    verb: /(?:ing|ed)$/,
    adjective: /(?:al|ous|ive|able|wide)$/,
    abstract: /(?:tion|ment|ness|ity|ance|ence|ship|ism|age|sion)s?$/,
    plural: /[^s]s$/,
    common: /(?:s|ing|ed|ly)$/,
  },
};
