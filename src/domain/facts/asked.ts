/** Words of questions: which kind of answer is wanted, what it is measured in, and what a sentence must say as well. */
import type { UnitClass } from '../model/claims.ts';

/** Words of a question that say which kind of answer is wanted, not what it is about. */
export const ASKING: ReadonlySet<string> = new Set(
  (
    'number count total amount sum figure figures many much how what which who whom when where date day time year month week name level overall current latest ' +
    'received recorded registered counted filed lodged reported official last million millions billion billions thousand thousands believed thought feared new position status state stance deadline venue location site expected planned scheduled due set likely long first next far known estimated reported city town place company person body'
  ).split(' '),
);

/** Words that name a measure which its unit names as well: "cost" is in every sum of money. They help and are not needed. */
export const MEASURES: ReadonlySet<string> = new Set(
  'age temperature affected involved concerned highest lowest maximum minimum peak average size cost price value worth share percentage rate length duration area extent speed weight mass width thickness altitude height depth diameter radius distance budget amount rise increase sum'.split(
    ' ',
  ),
);

/** Those of them, and other words, that ask for money when a question gives no unit. */
export const MONEY: ReadonlySet<string> = new Set(
  (
    'cost price saving budget fund damage fine aid loan debt revenue profit loss spending bill funding salary bid grant asset package investment value worth reward ransom ' +
    'money payment payout compensation subsidy bailout fee wage income turnover'
  ).split(' '),
);

/** Measures that ask for money when what is measured is money: "size of the fund". */
export const SIZES: ReadonlySet<string> = new Set(['size', 'value', 'worth', 'sum', 'amount', 'share']);

/** What else is measured without a unit being named. A length is one of time or of space: what it is the length of decides, and only the page tells. */
export const MEASURED_IN: ReadonlyMap<string, readonly UnitClass[]> = new Map<string, readonly UnitClass[]>([
  ['length', ['duration', 'length']],
  ['duration', ['duration']],
  ['speed', ['speed']],
  ['weight', ['mass']],
  ['mass', ['mass']],
  ['width', ['length']],
  ['altitude', ['length']],
  ['turnout', ['percent']],
  ['inflation', ['percent']],
  ['unemployment', ['percent']],
  ['probability', ['percent']],
  ['likelihood', ['percent']],
  ['efficacy', ['percent']],
  ['area', ['area']],
  ['height', ['length']],
  ['depth', ['length']],
  ['diameter', ['length']],
  ['radius', ['length']],
  ['distance', ['length']],
  ['temperature', ['temperature']],
]);

/** What a question may hang on, to be met in the number's own stretch: "410 million, from an original budget of 240 million". */
export const NEAR_HINGES: readonly { asked: RegExp; said: RegExp }[] = [
  {
    asked: /\b(?:original\w*|initial\w*|first (?:estimate|plan|budget|figure|offer|price))\b/,
    said: /\b(?:original\w*|initial\w*|first|once|earlier|from|had (?:been|put|said)|budgeted|was to)\b/,
  },
  {
    asked: /\b(?:previous|former|old)\b/,
    said: /\b(?:previous\w*|former\w*|old|earlier|from|until|before|last|had been|was|were)\b/,
  },
  { asked: /\bthreatened\b/, said: /\b(?:threat\w*|at risk|in danger|endanger\w*)\b/ },
  {
    asked: /\b(?:additional|further|extra)\b/,
    said: /\b(?:additional\w*|further|extra|another|more|add\w*)\b/,
  },
  {
    asked: /\b(?:maximum|possible|at most|up to)\b/,
    said: /\b(?:maximum|possib\w*|at most|up to|could|may|might|can|as (?:many|much|high) as)\b/,
  },
  {
    asked: /\b(?:peak|highest) (?:number|count|total|figure)\b/,
    said: /\b(?:peak\w*|highest|height|high of|record\w*|maximum|top(?:s|ped)?|up to|as (?:many|much|high) as|reach\w*)\b/,
  },
];

/** What a question may hang on, and how a sentence says so somewhere: ballots left to count are not the ballots, a forecast is not the growth. */
export const HINGES: readonly { asked: RegExp; said: RegExp }[] = [
  {
    asked:
      /\b(?:caretaker|acting|interim|temporary|provisional) (?!truce|ceasefire|measure|shelter|ban|home|bridge)/,
    said: /\b(?:caretaker|acting|interim|temporar\w+|provisional\w*|for now|until)\b/,
  },
  { asked: /\b(?:deputy|vice) /, said: /\b(?:deputy|vice|number two)\b/ },
  { asked: /\b(?:former|outgoing|ex-)/, said: /\b(?:former|outgoing|ex-|then|until|previous|old)\b/ },
  {
    // Two who were killed on Sunday are not all who were killed since it began.
    asked:
      /\b(?:killed|dead|died|deaths|injured|wounded|arrested|detained|left|lost|rescued|freed)\b.* since\b/,
    said: /\b(?:since|total\w*|in all|altogether|so far|to date|by now|until now|overall|br(?:ings?|ought|inging)|t(?:akes?|aking)|makes?|making|ha(?:s|ve|d))\b|^(?!.*\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|overnight|this (?:morning|afternoon|evening)|(?:in|at|by) an? )\b)/,
  },
  {
    asked: /\b(?:(?:still|yet|left) to\b|remaining|outstanding|uncounted)/,
    said: /\b(?:(?:still|yet|remain\w*) to\b|left(?= to\b|\s*[.,;]|$)|remaining|outstanding|uncounted|pending|to go(?=\s*[.,;]|$))/,
  },
  {
    // Of what has only begun, nobody says that it is so still: "hostages still inside", on the first day.
    asked:
      /\bstill (?!missing|unaccounted|without|out\b|on the run|at large|in\b|inside|under|aboard|on board|held|being held|trapped|alive|there|at\b)/,
    said: /\b(?:still|remain\w*|yet|continu\w+|(?:are|is|were|was|have|has|people|ones?) left)\b|\bleft(?= (?:to|in|inside|behind|over)\b|\s*[.,;]|$)/,
  },
  {
    // Of power plants it is told by its unit.
    asked: /\bcapacity\b(?!.*\b(?:mega|giga|kilo)?watts?\b)/,
    said: /\b(?:capacity|hold(?:s|ing)?|seat(?:s|ing)?|(?:room|space) for|licen[sc]ed (?:to|for)|designed (?:to|for)|can (?:take|carry))\b/,
  },
  {
    asked: /\b(?:forecast|projected|projection)\b/,
    said: /\b(?:forecast\w*|expect\w*|predict\w*|project(?:s|ed|ions?)|sees?|outlook|estimat\w*|reckon\w*|will|would|to (?:grow|shrink|rise|fall))\b/,
  },
];
