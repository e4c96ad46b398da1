/** Small words that a comparison asks for by their part in the sentence. */
import type { SmallWords } from '../../comparing.ts';
import { FUNCTION_WORDS, VAGUE_WORDS } from './function-words.ts';

export const SMALL_WORDS: SmallWords = {
  functionWords: FUNCTION_WORDS,
  vague: VAGUE_WORDS,
  article: /^(?:a|an|the)$/,
  pronoun: /^(?:he|him|his|she|her|hers|it|its|they|them|their)$/,
  possessive: /^(?:his|its|their)$/,
  definite: /^(?:the|this|that|these|those)$/,
  callsAnybody:
    /^(?:man|woman|boy|girl|couple|pair|two|trio|group|person|people|men|women|company|firm|agency|body|organi[sz]ation|institution|team|club|party|country)$/,
  joins: /^(?:and|or|nor|as well as|along with|together with)$/,
  ranked: /^(?:respectively|order|first|second|ahead|behind|followed|then|winner|runner-up|later)$/,
  none: /^(?:none|no|nobody)$/,
  quantifier: /^(?:all|every|everyone|everybody|most|many|some|several|few|none|no|nobody)$/,
  placePreposition: /^(?:in|at|near|outside|inside|on|behind|under|beside)$/,
  // Where English tells of a way by one, whoever rewrites exchanges it with the verb: "came to", "came from".
  towards: /(?!)/,
  awayFrom: /(?!)/,
  takesVerb: /^(?:to|will|would|can|could|may|might|should|must|not|they|we|i|you|who)$/,
  lightVerb:
    /^(?:make|take|give|pay|hold|have|do|reach|conduct|perform|carry out|launch|undertake|issue|lodge|put|set|come to|hand|express|voice)$/,
  listComma: /,(?= (?:and|or) )/g,
  opensOn: ['and', 'but'],
  dangling: 'and but to of in on at by for with from over after the a an'.split(' '),
};
