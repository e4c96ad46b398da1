/** German words of time. */
import type { DateWords, Feast, PeriodUnit } from '../language.ts';
import { NUMBERS } from './numbers.ts';

const each = <T>(text: string, value: T): [string, T][] => text.split(' ').map((word) => [word, value]);
const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const inflected = (stem: string): string =>
  ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending).join(' ');

const FEASTS = new Map<string, Feast>([
  ['neujahr', { kind: 'fixed', month: 1, day: 1 }],
  ['silvester', { kind: 'fixed', month: 12, day: 31 }],
  ['heiligabend', { kind: 'fixed', month: 12, day: 24 }],
  ['weihnachten', { kind: 'fixed', month: 12, day: 25 }],
  ['karfreitag', { kind: 'easter', offset: -2 }],
  ['ostersonntag', { kind: 'easter', offset: 0 }],
  ['ostermontag', { kind: 'easter', offset: 1 }],
  ['pfingstmontag', { kind: 'easter', offset: 50 }],
]);

const WORDS: Omit<DateWords, 'starters' | 'feastStarters'> = {
  months: new Map([
    ...each('januar janner', 1),
    ...each('februar', 2),
    ...each('marz', 3),
    ...each('april', 4),
    ...each('mai', 5),
    ...each('juni', 6),
    ...each('juli', 7),
    ...each('august', 8),
    ...each('september', 9),
    ...each('oktober', 10),
    ...each('november', 11),
    ...each('dezember', 12),
  ]),
  onlyCapitalized: new Set(),
  weekdays: new Map([
    ...each('montag', 1),
    ...each('dienstag', 2),
    ...each('mittwoch', 3),
    ...each('donnerstag', 4),
    ...each('freitag', 5),
    ...each('samstag sonnabend', 6),
    ...each('sonntag', 7),
  ]),
  seasons: new Map([
    ['fruhjahr', 'SP'],
    ['fruhling', 'SP'],
    ['sommer', 'SU'],
    ['herbst', 'FA'],
    ['winter', 'WI'],
  ]),
  days: new Map([
    ['heute', 0],
    ['gestern', -1],
    ['vorgestern', -2],
    ['morgen', 1],
    ['ubermorgen', 2],
  ]),
  dayParts: new Map(),
  parts: new Map([
    ['fruh', 'MO'],
    ['vormittag', 'MO'],
    ['nachmittag', 'AF'],
    ['abend', 'EV'],
    ['nacht', 'NI'],
  ]),
  directions: new Map([
    ...each(`${inflected('letzt')} ${inflected('vergangen')} ${inflected('vorig')}`, -1),
    ...each('diese diesen dieser dieses diesem', 0),
    ...each(`${inflected('nachst')} ${inflected('kommend')}`, 1),
  ]),
  units: new Map<string, PeriodUnit>([
    ...each<PeriodUnit>('tag tage tagen', 'day'),
    ...each<PeriodUnit>('woche wochen', 'week'),
    ...each<PeriodUnit>('monat monate monaten monats', 'month'),
    ...each<PeriodUnit>('quartal quartale', 'quarter'),
    ...each<PeriodUnit>('jahr jahre jahren jahres', 'year'),
    ...each<PeriodUnit>('jahrzehnt', 'decade'),
    ...each<PeriodUnit>('wochenende', 'weekend'),
    ...each<PeriodUnit>('stunde stunden', 'hour'),
    ...each<PeriodUnit>('minute minuten', 'minute'),
  ]),
  pluralUnits: set('tage tagen wochen monate monaten quartale jahre jahren stunden minuten'),
  // German counts back with a preposition ("vor zwei Wochen"), which the shared grammar does not read: the level is partial.
  ago: new Set(),
  earlier: new Set(),
  fromNow: new Map(),
  nowWords: new Set(),
  weekOf: new Set(),
  dateWord: new Set(),
  timeWord: new Set(),
  ahead: new Set(),
  beforeYear: set('in im seit von bis vor nach anfang ende mitte jahr jahre jahres des'),
  position: set('anfang mitte ende'),
  fillers: set('des der , im'),
  monthFirst: false,
  quarters: new Map([
    ...each('ersten erste', 1),
    ...each('zweiten zweite', 2),
    ...each('dritten dritte', 3),
    ...each('vierten vierte', 4),
  ]),
  quarterWords: set('quartal quartals'),
  halfWords: set('halbjahr halbjahrs'),
  ofMonth: new Set(['des']),
  beforeDay: set('am vom bis zum seit ab'),
  hourWords: new Set(['uhr']),
  to: set('bis - – —'),
  between: set('von zwischen vom'),
  and: new Set(['und']),
  atTime: set('um gegen ab bis'),
  feasts: FEASTS,
  noon: new Map([
    ['mittag', 12],
    ['mitternacht', 0],
  ]),
  decades: new Map([
    ['zwanziger', 20],
    ['dreissiger', 30],
    ['vierziger', 40],
    ['funfziger', 50],
    ['sechziger', 60],
    ['siebziger', 70],
    ['achtziger', 80],
    ['neunziger', 90],
  ]),
  future: set('wird werden soll sollen will wollen plant geplant'),
  past: set('war waren hatte hatten wurde wurden sagte kam'),
  passiveFuture: new Set(),
  zones: set('mez mesz utc'),
};

export const DATES: DateWords = {
  ...WORDS,
  feastStarters: new Set(WORDS.feasts.keys()),
  starters: new Set([
    ...[
      WORDS.months,
      WORDS.weekdays,
      WORDS.seasons,
      WORDS.days,
      WORDS.directions,
      WORDS.quarters,
      WORDS.noon,
      WORDS.decades,
      WORDS.units,
      WORDS.feasts,
    ].flatMap((map) => [...map.keys()]),
    ...NUMBERS.ordinals.keys(),
  ]),
};
