/** What a language must tell of numbers. */
import type { Qualifier, UnitClass } from '../../model/claims.ts';

export interface Unit {
  unitClass: UnitClass;
  /** Canonical unit. */
  unit: string;
  /** What one of these is in canonical units: 1000 for `kilo…`; default 1. */
  factor?: number;
}

export interface NumberWords {
  decimal: '.' | ',';
  /** Words below one hundred. */
  small: ReadonlyMap<string, number>;
  /** Reads a compound such as `dreiundzwanzig`; `null` where the language has none. */
  compound(word: string): number | null;
  /** `hundred` and up; also plurals and the letters that newsrooms glue to digits (`bn`). */
  scales: ReadonlyMap<string, number>;
  /** Of them those that are cut short by a point: `Mio.`. */
  scalesCutShort: ReadonlySet<string>;
  /** Scale letters that count only glued to digits: `k`, `m`, `bn`. */
  gluedScales: ReadonlyMap<string, number>;
  ordinals: ReadonlyMap<string, number>;
  /** Denominators of spoken fractions, singular and plural; `both` where one form serves for either and ranks nothing. */
  denominators: ReadonlyMap<string, { value: number; plural: boolean; both?: true }>;
  /** `quarter`, `quarters`: parts of a year too, so that only one and three of them are fractions. */
  quarters: ReadonlySet<string>;
  /** Words after "a third" that show a part: what follows is not ranked by it. */
  notRanked: ReadonlySet<string>;
  /** `second`, `other`, `latter`: before `half` they make it a stretch of time or a side. */
  directionsBeforeHalf: ReadonlySet<string>;
  /** `in`, `out of`: joins the two numbers of a ratio. */
  ratio: ReadonlySet<string>;
  /** `every` of "seven in every 1,000". */
  every: ReadonlySet<string>;
  /** Plurals that are also verbs, so that they count only before `of`: `scores`. */
  vagueNeedsOf: ReadonlySet<string>;
  /** Every word that can begin a number. */
  starters: ReadonlySet<string>;
  /** `dozen` → 12. */
  groups: ReadonlyMap<string, number>;
  /** Plurals that stand for an unstated many: `dozens` → 12, `hundreds` → 100. */
  vague: ReadonlyMap<string, number>;
  and: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  half: ReadonlySet<string>;
  minus: ReadonlySet<string>;
  point: ReadonlySet<string>;
  /** Ordinal endings glued to digits: `st`, `nd`. */
  ordinalSuffix: ReadonlySet<string>;
  to: ReadonlySet<string>;
  between: ReadonlySet<string>;
  /** Joins a pair that is no range: `zu` of "312 zu 287 Stimmen". */
  against: ReadonlySet<string>;
  inFractions: ReadonlySet<string>;
  /** `has` of "one has been". */
  hasBeen: ReadonlySet<string>;
  /** Phrases (words joined by a space) before a number. */
  before: ReadonlyMap<string, Qualifier>;
  /** `over`: during, before a duration, unless one of `beforeSpan` (`for`, `took`) stands before it. */
  spanWords: ReadonlySet<string>;
  beforeSpan: ReadonlySet<string>;
  /** Phrases after a number. */
  after: ReadonlyMap<string, Qualifier>;
  percent: ReadonlySet<string>;
  percentPoint: ReadonlySet<string>;
  /** Words of units, singular and plural, folded. */
  units: ReadonlyMap<string, Unit>;
  /** Unit phrases of several words: `square kilometres`. */
  unitPhrases: ReadonlyMap<string, Unit>;
  /** Words for money after a number, `dollars` → `USD`. */
  money: ReadonlyMap<string, string>;
  /** Nationalities before a word for money: `australian` → `AUD` (of dollar). */
  moneyOf: ReadonlyMap<string, string>;
  per: ReadonlySet<string>;
  /** Nouns a number may follow without counting anything: `No`, `Article`, `Flight`. */
  labels: ReadonlySet<string>;
  /** `aged`, `age`. */
  ageBefore: ReadonlySet<string>;
  /** `old`, `of age`. */
  ageAfter: ReadonlySet<string>;
  /** Short for inches, which is a preposition elsewhere. */
  inch: ReadonlySet<string>;
  /** `yo`: years old, without the word for years. */
  ageShort: ReadonlySet<string>;
  /** Words after which an ordinal is a place: `came`, `finished`. */
  placing: ReadonlySet<string>;
  /** `tall`, `long`: a letter before them is a unit of length. */
  dimensions: ReadonlySet<string>;
  /** `more`, `other`, `such` between a number and its noun. */
  moreWords: ReadonlySet<string>;
  /** What "a" may count by besides units: `a share`, `a head`. */
  perNouns: ReadonlySet<string>;
  /** `several`, `few` before a scale word. */
  vagueLead: ReadonlySet<string>;
  /** Lemmas near a pair of numbers that make it a score or a vote. */
  scoreWords: ReadonlySet<string>;
  voteWords: ReadonlySet<string>;
  /** Words after which `one` is a pronoun. */
  pronounBefore: ReadonlySet<string>;
}
