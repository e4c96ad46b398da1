/** German words of number. Compounds ("dreiundzwanzigtausend") are read by rule. */
import type { Qualifier } from '../../../model/claims.ts';
import type { NumberWords, Unit } from '../numbers.ts';
import { lemma } from './lemma.ts';

const words = (text: string): string[] => text.split(' ');
const set = (text: string): ReadonlySet<string> => new Set(words(text));
const bases = (text: string): ReadonlySet<string> => new Set(words(text).map(lemma));
const numbered = (text: string, from: number, step = 1): [string, number][] =>
  words(text).map((word, i) => [word, from + i * step]);

/** Folded: ü is u, ß is ss. */
const SMALL = new Map<string, number>([
  ...numbered(
    'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
    0,
  ),
  ...numbered('zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig', 20, 10),
  ['zwo', 2],
]);

const UNITS_IN_COMPOUNDS = new Map<string, number>([...SMALL, ['ein', 1], ['eine', 1], ['', 1]]);

/** `dreiundzwanzig`, `zweihundertfünfzig`, `zwölftausend`; `null` for any other word. */
export function compound(word: string): number | null {
  if (word.length < 6 || !/hundert|tausend|und/.test(word)) return null;
  return readCompound(word);
}

function readCompound(word: string): number | null {
  const thousand = word.indexOf('tausend');
  if (thousand >= 0) {
    const head = thousand === 0 ? 1 : readCompound(word.slice(0, thousand));
    const tail = tailOf(word.slice(thousand + 7));
    return head === null || tail === null ? null : head * 1000 + tail;
  }
  const hundred = word.indexOf('hundert');
  if (hundred >= 0) {
    const head = UNITS_IN_COMPOUNDS.get(word.slice(0, hundred));
    const tail = tailOf(word.slice(hundred + 7));
    return head === undefined || tail === null ? null : head * 100 + tail;
  }
  const direct = UNITS_IN_COMPOUNDS.get(word);
  if (direct !== undefined && word !== '') return direct;
  const und = word.indexOf('und');
  const ones = und > 0 ? UNITS_IN_COMPOUNDS.get(word.slice(0, und)) : undefined;
  const tens = SMALL.get(word.slice(und + 3));
  return ones !== undefined && ones < 10 && tens !== undefined && tens >= 20 ? ones + tens : null;
}

function tailOf(rest: string): number | null {
  if (rest === '') return 0;
  return readCompound(rest.startsWith('und') ? rest.slice(3) : rest);
}

const ORDINAL_STEMS = numbered('erst zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft', 1);
const ORDINALS = new Map<string, number>(
  ORDINAL_STEMS.flatMap(([stem, n]) =>
    ['e', 'en', 'er', 'es', 'em'].map((ending): [string, number] => [stem + ending, n]),
  ),
);

/** "Ein Drittel", "zwei Drittel": one form for both. */
const DENOMINATORS = new Map<string, { value: number; plural: boolean; both: true }>();
for (const [stem, value] of [
  ['drittel', 3],
  ['viertel', 4],
  ['funftel', 5],
  ['sechstel', 6],
  ['siebtel', 7],
  ['achtel', 8],
  ['neuntel', 9],
  ['zehntel', 10],
  ['hundertstel', 100],
] as const) {
  DENOMINATORS.set(stem, { value, plural: true, both: true });
  DENOMINATORS.set(`${stem}s`, { value, plural: false, both: true });
}

const BEFORE = new Map<string, Qualifier>();
const qualifier = (kind: Qualifier, phrases: string): void => {
  for (const phrase of phrases.split(' | ')) BEFORE.set(phrase, kind);
};
qualifier(
  'about',
  'etwa | rund | ungefahr | circa | ca. | ca | zirka | schatzungsweise | gut und gerne | an die | um die',
);
qualifier('at least', 'mindestens | wenigstens | zumindest | nicht weniger als');
qualifier('more than', 'mehr als | uber | gut | knapp uber | hoher als | langer als');
qualifier('at most', 'hochstens | maximal | bis zu | nicht mehr als');
qualifier('less than', 'weniger als | unter');
qualifier('nearly', 'fast | beinahe | knapp | nahezu | annahernd');

const UNITS = new Map<string, Unit>();
const unit = (unitClass: Unit['unitClass'], name: string, forms: string, factor?: number): void => {
  for (const form of words(forms))
    UNITS.set(form, factor === undefined ? { unitClass, unit: name } : { unitClass, unit: name, factor });
};
unit('duration', 'second', 'sekunde sekunden');
unit('duration', 'minute', 'minute minuten');
unit('duration', 'hour', 'stunde stunden');
unit('duration', 'day', 'tag tage tagen');
unit('duration', 'week', 'woche wochen');
unit('duration', 'month', 'monat monate monaten');
unit('duration', 'year', 'jahr jahre jahren');
unit('age', 'year', 'jahrige jahriger jahrigen jahriges jahrigem');
unit('duration', 'year', 'jahrzehnt jahrzehnte jahrzehnten', 10);
unit('duration', 'year', 'jahrhundert jahrhunderte jahrhunderten', 100);
unit('length', 'km', 'kilometer kilometern km');
unit('length', 'm', 'meter metern');
unit('length', 'cm', 'zentimeter zentimetern cm');
unit('length', 'mm', 'millimeter mm');
unit('length', 'mile', 'meile meilen');
unit('area', 'm²', 'quadratmeter quadratmetern m² m2');
unit('area', 'km²', 'quadratkilometer quadratkilometern km² km2');
unit('area', 'hectare', 'hektar');
unit('volume', 'litre', 'liter litern');
unit('volume', 'm³', 'kubikmeter kubikmetern m³ m3');
unit('mass', 'kg', 'kilogramm kilo kg');
unit('mass', 'g', 'gramm');
unit('mass', 'tonne', 'tonne tonnen');
unit('speed', 'km/h', 'kmh stundenkilometer');
unit('temperature', '°', 'grad °');
unit('energy', 'MW', 'megawatt mw');
unit('energy', 'GW', 'gigawatt gw');
unit('energy', 'kWh', 'kilowattstunde kilowattstunden kwh');

const WORDS: Omit<NumberWords, 'starters'> = {
  decimal: ',',
  small: SMALL,
  compound,
  scales: new Map([
    ['hundert', 100],
    ['tausend', 1e3],
    ['tsd', 1e3],
    ['million', 1e6],
    ['millionen', 1e6],
    ['mio', 1e6],
    ['milliarde', 1e9],
    ['milliarden', 1e9],
    ['mrd', 1e9],
    ['billion', 1e12],
    ['billionen', 1e12],
  ]),
  scalesCutShort: set('mio mrd bio tsd'),
  gluedScales: new Map(),
  ordinals: ORDINALS,
  denominators: DENOMINATORS,
  quarters: new Set(),
  notRanked: set('der des von davon aller'),
  directionsBeforeHalf: set('ersten zweiten erste zweite'),
  ratio: new Set(['von']),
  every: new Set(),
  vagueNeedsOf: new Set(),
  groups: new Map([['dutzend', 12]]),
  vague: new Map([
    ['dutzende', 12],
    ['dutzenden', 12],
    ['hunderte', 100],
    ['hunderten', 100],
    ['tausende', 1e3],
    ['tausenden', 1e3],
    ['zehntausende', 1e4],
    ['zehntausenden', 1e4],
    ['hunderttausende', 1e5],
    ['hunderttausenden', 1e5],
  ]),
  and: new Set(['und']),
  articles: set('ein eine einem einen einer eines'),
  half: set('halbe halber halbes halben halfte'),
  minus: new Set(['minus', '-', '−', '–']),
  point: new Set(['komma']),
  ordinalSuffix: new Set(),
  to: new Set(['bis', '-', '–', '—', '−']),
  against: new Set(['zu']),
  between: new Set(['zwischen', 'von']),
  inFractions: new Set(['von', 'der', 'des']),
  hasBeen: new Set(['ist']),
  before: BEFORE,
  after: new Map([
    ['oder mehr', 'at least'],
    ['und mehr', 'at least'],
    ['oder weniger', 'at most'],
  ]),
  spanWords: set('uber'),
  beforeSpan: set('seit dauerte'),
  percent: set('% prozent'),
  percentPoint: set('prozentpunkt prozentpunkte prozentpunkten'),
  units: UNITS,
  unitPhrases: new Map([
    ['grad celsius', { unitClass: 'temperature', unit: '°C' }],
    ['km / h', { unitClass: 'speed', unit: 'km/h' }],
    ['kilometer pro stunde', { unitClass: 'speed', unit: 'km/h' }],
  ]),
  money: new Map([
    ['euro', 'EUR'],
    ['euros', 'EUR'],
    ['cent', 'EUR/100'],
    ['dollar', 'USD'],
    ['pfund', 'GBP'],
    ['franken', 'CHF'],
    ['yen', 'JPY'],
    ['rubel', 'RUB'],
    ['yuan', 'CNY'],
    ['kronen', 'SEK'],
    ['zloty', 'PLN'],
    ['mark', 'DEM'],
  ]),
  moneyOf: new Map([
    ['us - dollar', 'USD'],
    ['schweizer franken', 'CHF'],
    ['britische pfund', 'GBP'],
  ]),
  per: set('pro je /'),
  ageBefore: new Set(['alter']),
  ageAfter: set('alt alte alter alten'),
  inch: new Set(),
  ageShort: new Set(),
  placing: new Set(),
  dimensions: set('hoch lang breit tief weit'),
  moreWords: set('weitere weiteren mehr andere anderen'),
  perNouns: new Set(),
  vagueLead: set('mehrere einige'),
  scoreWords: bases('gewinnen besiegen verlieren siegen unentschieden tor spiel sieg'),
  voteWords: bases('stimmen abstimmen abstimmung votum'),
  labels: set(
    'nr nummer artikel paragraf paragraph § absatz seite kapitel linie gleis raum halle zimmer flug bundesstrasse autobahn',
  ),
  pronounBefore: set('der die das kein keine dieser jeder'),
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
