/** Small words that a comparison asks for by their part in the sentence. */

/** In the place of a name. */
export const PRONOUN = /^(?:he|him|his|she|her|hers|it|its|they|them|their)$/;

/** Join the members of a list. */
export const JOINS = /^(?:and|or|nor|as well as|along with|together with)$/;

export const NONE = /^(?:none|no|nobody)$/;

/** How many of them it holds for, and when: exclusive kinds that have an aspect of their own. */
export const QUANTIFIER = /^(?:all|every|everyone|everybody|most|many|some|several|few|none|no|nobody)$/;
export const TIME =
  /^(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|daybreak|nightfall|sunrise|sunset|spring|summer|autumn|winter|yesterday|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december)$/;

export const ARTICLE = /^(?:a|an|the)$/;

/** Verbs that turn round freely: "said Ines", "Ines said". */
export const SAYS = /^(?:say|says|said|tell|tells|told|add|adds|added)$/;

/** Behind a country they say what its capital alone can say. */
export const GOVERNMENT = /^(?:government|administration|authorities|officials|'s)$/;

/** Opens a phrase that tells where. */
export const PLACE_PREPOSITION = /^(?:in|at|near|outside|inside|on|behind|under|beside)$/;

/** From first on. */
export const ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Put one thing before or behind another in time. */
export const ORDER = /^(?:before|after|until|since|from)$/;

/** What follows is a verb whatever its ending: "to go", "will stay", "they left". */
export const TAKES_VERB = /^(?:to|will|would|can|could|may|might|should|must|not|they|we|i|you|who)$/;

/** What a phrase does not end with: it led up to what is told by itself. */
export const DANGLING =
  /(?:[\s,;:–—-]+|\s(?:and|but|to|of|in|on|at|by|for|with|from|over|after|the|a|an))*$/i;

/** Whoever speaks, named before. */
export const SPEAKING_PRONOUN = /^(?:he|she|they|it|we|i|who|you|one|that|which)$/i;

/** A survey "finds" what is so "according to" it: the verb of a document does not vouch. */
export const PLAIN_FINDING = /^(?:find|show|according to|report|say|state)$/;

/** Of a date, in full or cut short. */
export const WEEKDAYS = /^(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*$/;
export const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;

/** Clock times on a dial of twelve, and what tells which half of the day they are in. */
export const OPEN_CLOCK = /\b(?:past|to|o['’]clock)\b/i;
export const TELLS_HALF = /\b(?:morning|afternoon|evening|night|[ap]\.?\s?m)\b/i;

/** Before whoever does it, in the passive. */
export const BY = /^by$/;

/** Between two names they join, part or place them: no verb of the one reaches the other. */
export const CARRIES_NO_ROLE =
  /^(?:and|or|nor|but|who|whom|whose|which|that|when|while|after|before|if|because|as|than|in|at|near|to|for|of|with|without|not|never|'s)$/;

/** Where the order of a list tells something: who was first, who came behind whom. */
export const RANKED =
  /^(?:respectively|order|first|second|ahead|behind|followed|then|winner|runner-up|later)$/;

/** Of the pronouns, those that stand before a noun. */
export const POSSESSIVE = /^(?:his|its|their)$/;

/** Behind it stands what was told of before. */
export const DEFINITE = /^(?:the|this|that|these|those)$/;

/** Nouns for whoever was named before: they tell no more than a pronoun does. */
export const CALLS_ANYBODY =
  /^(?:man|woman|boy|girl|couple|pair|two|trio|group|person|people|men|women|company|firm|agency|body|organi[sz]ation|institution|team|club|party|country)$/;

/** Verbs that carry a noun for a deed and add nothing to it: "made an appeal", "carried out an examination". Base forms. */
export const LIGHT =
  /^(?:make|take|give|pay|hold|have|do|reach|conduct|perform|carry out|launch|undertake|issue|lodge|put|set|come to|hand|express|voice)$/;

export const EVERY = /^(?:every|each)$/;

/** Whoever speaks for a body. */
export const SPEAKS_FOR =
  /^(?:spokes(?:man|woman|person|people|men)|officials?|officers?|sources?|representatives?)$/;
