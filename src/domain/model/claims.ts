/** What `domain/claims` reads in an extraction: sentences, their claims, and the slots of these. */
import type { BlockKind } from './extraction.ts';
import type { Instant, Span } from './primitives.ts';

/** Where a sentence stands: a block's kind, or the head of the article, whose lines are claims too. */
export type ClaimBlock = BlockKind | 'title' | 'standfirst' | 'byline';

export type Qualifier =
  | 'exactly'
  | 'about'
  | 'at least'
  | 'more than'
  | 'at most'
  | 'less than'
  | 'nearly'
  | 'between';

export type UnitClass =
  | 'count' // things: countries, people, sites
  | 'currency'
  | 'percent'
  | 'percentage-point'
  | 'duration'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'age'
  | 'rank' // ordinals
  | 'score' // 2-1
  | 'vote' // 52-48
  | 'number'; // bare

interface SlotBase extends Span {
  /** As written; `sentence.text.slice(start, end) === raw`. */
  raw: string;
}

/** A number of something, as an interval. */
export interface QuantitySlot extends SlotBase {
  type: 'quantity';
  /**
   * The stated number in full (`340000000` for "€340m"); for an interval its stated bound; for `between` the low one.
   * A `score` or `vote` of two numbers has the first in `value` and `low` and the second in `high`, in the order stated.
   */
  value: number;
  /** Closed-world interval that the words allow; `null` is unbounded. */
  low: number | null;
  high: number | null;
  qualifier: Qualifier;
  unitClass: UnitClass;
  /**
   * Canonical unit: ISO 4217 for money, `%`, `pp`, SI-like words for measures (`km`, `day`), the singular head noun
   * for counts (`country`), `null` for a bare number.
   */
  unit: string | null;
  /** Singular head noun of what is counted or measured with its nearest modifiers, for example `frozen asset`. */
  head: string | null;
  /** "a year" of "5 million a year". */
  per: string | null;
}

export type DateGranularity =
  | 'minute'
  | 'hour'
  | 'part-of-day'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade';

export interface DateSlot extends SlotBase {
  type: 'date';
  /** ISO date as exact as the text allows (`2024-11`, `2024-11-02`, `2024-11-02T18:00`); `null` if it cannot be anchored. */
  value: string | null;
  /** End of a stated range, same form. */
  until: string | null;
  granularity: DateGranularity;
  /** True when it was read against the publication date ("Thursday", "last month"). */
  relative: boolean;
}

export type NameType = 'person' | 'organization' | 'place' | 'other';

export interface NameSlot extends SlotBase {
  type: 'name';
  /** Fullest form known in the version's alias graph. */
  value: string;
  /** Key of the alias cluster: equal keys are the same named thing within one version. */
  key: string;
  nameType: NameType;
}

export interface QuoteSlot extends SlotBase {
  type: 'quote';
  /** The quoted words without their marks. `raw` has the marks. */
  text: string;
  /** A whole sentence of speech (`direct`) or a few words in scare quotes (`fragment`). */
  form: 'direct' | 'fragment';
}

export type Slot = QuantitySlot | DateSlot | NameSlot | QuoteSlot;

export type Modality = 'asserted' | 'hedged' | 'expected' | 'obligation' | 'conditional';

export interface Attribution {
  /** Who says so, as written; `null` for "reportedly", "it is said". */
  source: string | null;
  named: boolean;
  /** Lemma of the speech verb or phrase: `say`, `confirm`, `according to`. */
  verb: string;
  strength: 'confirm' | 'state' | 'claim' | 'suggest' | 'deny';
  /** Span of the attribution phrase in the sentence. */
  start: number;
  end: number;
}

/** The unit of meaning: one checkable statement. Spans of everything below are offsets into its sentence's text. */
export interface Claim extends Span {
  /** `clm_…`, a hash of scope, normalized text and ordinal: the same sentence keeps its id across versions. */
  id: string;
  text: string;
  /** False for questions, calls to action and the like, which are aligned but never reported as facts. */
  checkable: boolean;
  modality: Modality;
  polarity: 'positive' | 'negative';
  /** The words that decided modality and polarity. */
  cues: (Span & { what: 'modality' | 'polarity' })[];
  attribution: Attribution | null;
  slots: Slot[];
}

/** The unit of alignment. */
export interface Sentence {
  block: ClaimBlock;
  /** Index into `Extraction.blocks`; -1 for title, standfirst and byline. */
  blockIndex: number;
  /** Offsets into the block's text. */
  start: number;
  end: number;
  text: string;
  /** As-of time of a live-blog entry; `null` means the version's own. */
  asOf: Instant | null;
  /** What its days were read from, where that is not the publication: it came later, or was there before the page moved its date. */
  writtenAt: Instant | null;
  claims: Claim[];
}

/** Everything one version says: the output of `domain/claims`. */
export interface ClaimSet {
  /** Language the claims were read in, and how deep: `words` means digits and names only. */
  lang: string;
  level: 'full' | 'partial' | 'words';
  publishedAt: Instant | null;
  sentences: Sentence[];
}
