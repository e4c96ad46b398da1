/** Small words that a comparison asks for by their part in the sentence. */
import type { SmallWords } from '../../comparing.ts';
import { FUNCTION_WORDS, VAGUE_WORDS } from './function-words.ts';

export const SMALL_WORDS: SmallWords = {
  functionWords: FUNCTION_WORDS,
  vague: VAGUE_WORDS,
  article: /^(?:der|die|das|den|dem|des|eine?[nmrs]?)$/,
  pronoun: /^(?:er|ihn|ihm|sie|ihnen|es|seine?[nmrs]?|ihre?[nmrs]?)$/,
  possessive: /^(?:seine?[nmrs]?|ihre?[nmrs]?)$/,
  definite: /^(?:der|die|das|den|dem|des|diese[nmrs]?)$/,
  callsAnybody:
    /^(?:mann|mannes|frau|junge|madchen|paar|zwei|trio|gruppe|person|mensch|menschen|leute|manner|frauen|unternehmen|firma|konzern|behorde|verein|klub|partei|land|betrieb)$/,
  joins: /^(?:und|oder|sowie|samt)$/,
  ranked: /^(?:erste[nrs]?|zweite[nrs]?|vor|hinter|gefolgt|dann|sieger|siegerin|spater|reihenfolge)$/,
  none: /^(?:keine?[nmrs]?|niemand(?:e[nm])?)$/,
  quantifier:
    /^(?:alle[nrs]?|jede[nrms]?|viele[nr]?|zahlreiche[nr]?|einige[nr]?|mehrere[nr]?|wenige[nr]?|manche[nr]?|keine?[nmrs]?|niemand)$/,
  placePreposition: /^(?:in|an|auf|bei|nahe|vor|hinter|neben|unter|uber)$/,
  towards: /^(?:in|an|zu|nach|auf)$/,
  awayFrom: /^(?:aus|von)$/,
  takesVerb: /^(?:zu|wird|werden|kann|konnen|soll|sollen|muss|mussen|darf|durfen|will|wollen)$/,
  lightVerb: /^(?:mach|nehm|geb|vornehm|durchfuhr|halt|leist|treff|erheb|stell|bring|fuhr)$/,
  listComma: /,(?= (?:und|oder) )/g,
  opensOn: ['und', 'aber'],
  dangling:
    'und aber zu von in an am im bei fur mit aus uber nach der die das den dem des ein eine einen einem einer'.split(
      ' ',
    ),
};
