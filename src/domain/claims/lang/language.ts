/**
 * What a language must tell the engine. A language is one folder of data and small rules under lang/; the finders
 * (sentences, quantities, dates, …) hold the grammar that languages share and know no word of any of them.
 */
import type { Attribution, Modality, NameType, Qualifier, UnitClass } from '../../model.ts';

/** How deep a language is read: `words` means digits and capitalized names only. */
export type Level = 'full' | 'partial' | 'words';

export interface SentenceWords {
  /** Lower-case abbreviations (without their last point) that never end a sentence: titles, mostly. */
  neverLast: ReadonlySet<string>;
  /** Abbreviations only when a number follows: `no`, `p`, `fig`. */
  beforeNumber: ReadonlySet<string>;
  /** Abbreviations that end a sentence only when a likely opener follows. */
  maybeLast: ReadonlySet<string>;
  /** Capitalized words that open sentences: after an ambiguous point they decide for a break. */
  openers: ReadonlySet<string>;
  /** Does this text go on from speech that just closed: `she said.` */
  isSpeechTail(text: string): boolean;
}

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
  /** Scale letters that count only glued to digits: `k`, `m`, `bn`. */
  gluedScales: ReadonlyMap<string, number>;
  ordinals: ReadonlyMap<string, number>;
  /** Denominators of spoken fractions, singular and plural. */
  denominators: ReadonlyMap<string, number>;
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
  inFractions: ReadonlySet<string>;
  /** Phrases (words joined by a space) before a number. */
  before: ReadonlyMap<string, Qualifier>;
  /** Phrases after a number. */
  after: ReadonlyMap<string, Qualifier>;
  percent: ReadonlySet<string>;
  percentPoint: readonly string[];
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
  /** Words after which `one` is a pronoun. */
  pronounBefore: ReadonlySet<string>;
}
export type { Attribution, Modality, NameType };
