/** English words of number. Grammar: ../../numerals.ts and ../../quantities.ts. */
import type { Qualifier } from '../../../model/claims.ts';
import type { NumberWords } from '../numbers.ts';
import { lemma } from './lemma.ts';
import { MONEY, MONEY_OF } from './money.ts';
import { UNIT_PHRASES, UNITS } from './units.ts';

const lemmas = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(lemma));
const words = (text: string): string[] => text.split(' ');
const numbered = (text: string, from: number, step = 1): [string, number][] =>
  words(text).map((word, i) => [word, from + i * step]);

const SMALL = new Map<string, number>([
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['nil', 0],
  ['nought', 0],
  ['naught', 0],
]);

const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
  ['lakhs', 1e5],
  ['crores', 1e7],
  ['mn', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['tln', 1e12],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

const ORDINALS = new Map<string, number>([
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    1,
  ),
  ...numbered('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ['nineth', 9],
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
]);

const DENOMINATORS = new Map<string, { value: number; plural: boolean }>([
  ['half', { value: 2, plural: false }],
  ['halves', { value: 2, plural: true }],
  ['quarter', { value: 4, plural: false }],
  ['quarters', { value: 4, plural: true }],
  ...[...ORDINALS]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]): [string, { value: number; plural: boolean }][] => [
      [word, { value, plural: false }],
      [`${word}s`, { value, plural: true }],
    ]),
]);

const BEFORE = new Map<string, Qualifier>();
const qualifier = (kind: Qualifier, phrases: string): void => {
  for (const phrase of phrases.split(' | ')) BEFORE.set(phrase, kind);
};
qualifier(
  'about',
  'about | around | some | approximately | roughly | an estimated | estimated | circa | c | ca | approx | in the region of | in the order of | or so | close to | somewhere around | an average of | or thereabouts | ~ | ≈',
);
qualifier(
  'at least',
  'at least | no fewer than | no less than | not less than | not fewer than | a minimum of | minimum | upwards of | as many as at least | at a minimum | ≥',
);
qualifier(
  'more than',
  'more than | over | above | in excess of | upward of | exceeding | greater than | well over | just over | just above | slightly more than | a little more than | larger than | higher than | exceeds | exceeded | older than | longer than | topped | topping | >',
);
qualifier(
  'at most',
  'at most | up to | no more than | not more than | a maximum of | maximum | as many as | as much as | as high as | at the most | no higher than | not over | ≤',
);
qualifier(
  'less than',
  'less than | fewer than | under | below | lower than | smaller than | just under | just below | slightly less than | well under | younger than | shorter than | <',
);
qualifier('nearly', 'nearly | almost | close on | approaching | not quite');
// "The toll has gone up to ten": it rose, and "to" is where it stands.
qualifier(
  'exactly',
  'exactly | precisely | go up to | goes up to | going up to | gone up to | went up to | now up to',
);

const AFTER = new Map<string, Qualifier>([
  ['or more', 'at least'],
  ['or above', 'at least'],
  ['or over', 'at least'],
  ['or higher', 'at least'],
  ['at least', 'at least'],
  ['at minimum', 'at least'],
  ['and over', 'at least'],
  ['and above', 'at least'],
  ['and up', 'at least'],
  ['+', 'at least'],
  ['plus', 'at least'],
  ['or older', 'at least'],
  ['or less', 'at most'],
  ['or fewer', 'at most'],
  ['or under', 'at most'],
  ['at most', 'at most'],
  ['or below', 'at most'],
  ['or lower', 'at most'],
  ['or younger', 'at most'],
  ['or so', 'about'],
  ['approximately', 'about'],
  ['or thereabouts', 'about'],
  ['-ish', 'about'],
]);

const WORDS: Omit<NumberWords, 'starters'> = {
  decimal: '.',
  small: SMALL,
  compound: () => null,
  scales: SCALES,
  scalesCutShort: new Set(),
  gluedScales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['b', 1e9],
    ['t', 1e12],
    ['mm', 1e6],
    ['g', 1e9],
  ]),
  ordinals: ORDINALS,
  denominators: DENOMINATORS,
  quarters: new Set(['quarter', 'quarters']),
  notRanked: new Set(
    words(
      'despite after before while when over under with between this last compared during because since until due amid each every of in to from by on at for since than as is are was were has have had and or but the more less',
    ),
  ),
  directionsBeforeHalf: new Set(words('other latter better top bottom last final opening next')),
  ratio: new Set(['in', 'out of']),
  every: new Set(['every']),
  vagueNeedsOf: new Set(['scores']),
  groups: new Map([
    ['dozen', 12],
    ['score', 20],
    ['dozens', 12],
  ]),
  vague: new Map([
    ['dozens', 12],
    ['scores', 20],
    ['hundreds', 100],
    ['thousands', 1e3],
    ['millions', 1e6],
    ['billions', 1e9],
    ['trillions', 1e12],
    ['tens', 10],
  ]),
  and: new Set(['and']),
  articles: new Set(['a', 'an']),
  half: new Set(['half']),
  minus: new Set(['minus', 'negative', '-', '−', '–']),
  point: new Set(['point']),
  ordinalSuffix: new Set(['st', 'nd', 'rd', 'th']),
  to: new Set(['to', '-', '–', '—', '−']),
  against: new Set(),
  between: new Set(['between', 'from']),
  inFractions: new Set(['in', 'of']),
  hasBeen: new Set(['has', 'had']),
  before: BEFORE,
  after: AFTER,
  spanWords: new Set(['over']),
  beforeSpan: new Set(
    words(
      'for lasted lasts last lasting took take takes taken taking spent spend after waited well just is was were been by than in',
    ),
  ),
  percent: new Set(['%', 'percent', 'percents', 'percentage', 'pct', 'per cent', 'pc']),
  percentPoint: new Set([
    'percentage points',
    'percentage point',
    'percent points',
    'per cent points',
    'pp',
    'pps',
    'ppt',
    'ppts',
    '% points',
  ]),
  units: UNITS,
  unitPhrases: UNIT_PHRASES,
  money: MONEY,
  moneyOf: MONEY_OF,
  per: new Set(['per', 'a', 'an', 'each', 'every', '/']),
  labels: new Set(
    words(
      'no nos number numbers nr article articles section sections chapter chapters page pages p pp paragraph clause rule title figure fig table note flight route highway interstate road platform gate room apartment apt suite ward district zone area group block sector unit line channel radio level type category class phase stage tier grade mark model version volume vol issue episode season part act scene game match set round lap day week week/year heat lot item step option question q resolution protocol regulation directive decree order case docket file bill proposition amendment psalm verse tel phone fax ext extension isbn id ref box postcode zip formula generation gen iphone windows apollo boeing airbus',
    ),
  ),
  ageBefore: new Set(['aged', 'age', 'ages']),
  ageAfter: new Set(['years old', 'year old', 'old', 'of age']),
  inch: new Set(['in', '"']),
  ageShort: new Set(['yo']),
  placing: new Set(words('finished finish came come ranked ranks placed place places finishes finishing')),
  dimensions: new Set(
    words(
      'tall long high wide deep thick away apart above below from race sprint hurdles freestyle relay final in by at x of and or to',
    ),
  ),
  moreWords: new Set(words('more other further additional others such')),
  perNouns: new Set(words('share head person household piece barrel tonne ton litre gallon unit ounce')),
  vagueLead: new Set(words('several few many')),
  scoreWords: lemmas(
    'win won beat defeat defeated victory draw drew loss lose lost lead score goal match match-up thrash edge half-time halftime final penalty set aggregate',
  ),
  voteWords: lemmas(
    'vote ballot senate parliament rule referendum pass approv lawmaker margin majority legislature motion',
  ),
  pronounBefore: new Set(
    words(
      "the this that which no each every any another some 's right wrong new old big little last next first second third other latter former previous",
    ),
  ),
};

export const NUMBERS: NumberWords = {
  ...WORDS,
  starters: new Set([
    ...WORDS.small.keys(),
    ...WORDS.ordinals.keys(),
    ...WORDS.vague.keys(),
    ...WORDS.vagueLead,
    ...WORDS.half,
    ...WORDS.articles,
  ]),
};
