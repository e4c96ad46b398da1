/**
 * The words of the house as types (docs/GLOSSARY.md). Every stage of the pipeline speaks these and nothing else:
 * capture → extract → version → claims → diff → facts → events → deliver.
 *
 * Conventions: instants are ISO 8601 strings in UTC with `Z`; offsets are UTF-16 code units, end exclusive;
 * absent is `null`, never `undefined`; unbounded is `null`, never Infinity, so every value survives JSON.
 */

/** An instant, ISO 8601 UTC, `2025-03-15T14:02:11.000Z`. */
export type Instant = string;

/** Half-open range of UTF-16 offsets. What it indexes is said where it is used. */
export interface Span {
  start: number;
  end: number;
}

// ── extract ────────────────────────────────────────────────────────────────────────────────────────────────────

export type BlockKind = 'paragraph' | 'heading' | 'quote' | 'list-item' | 'caption' | 'table' | 'correction';

/** One piece of the article in reading order. */
export interface Block {
  kind: BlockKind;
  text: string;
  /** Own time of a live-blog entry, where the page states one. */
  publishedAt?: Instant;
}

/** What the page is. Only `article`, `live-blog` and `stub` may become a version; see domain/version.ts. */
export type QualityStatus =
  | 'article'
  | 'live-blog'
  | 'stub'
  | 'index'
  | 'challenge'
  | 'consent'
  | 'error'
  | 'shell';

export interface Quality {
  status: QualityStatus;
  /** One line each, in words an operator understands. Never empty. */
  reasons: string[];
}

/** A time as the page words it, beside how it was read. */
export interface StatedTime {
  raw: string;
  /** Where it was found: `json-ld`, `meta:article:published_time`, `time`, `text`, … */
  from: string;
  value: Instant | null;
  /** False when it cannot be trusted: before publication, in the future, or always "now". */
  reliable: boolean;
  reason?: string;
}

/** A subtree or block that was left out of the article, and the rule that left it out. */
export interface Removal {
  rule: string;
  /** First words of what was dropped. */
  excerpt: string;
  chars: number;
}

export interface ExtractExplanation {
  /** The container that was chosen, as a short CSS-like path, with its score, and the runners-up. */
  container: { path: string; score: number } | null;
  candidates: { path: string; score: number }[];
  /** Why a line is the standfirst; absent where none is. */
  standfirst?: string;
  removals: Removal[];
}

/** What one page says, free of furniture: the output of `domain/extract`. */
export interface Extraction {
  title: string | null;
  /** The sentence or two under the headline, where the page sets them apart from the body. */
  standfirst: string | null;
  byline: string | null;
  publishedAt: Instant | null;
  modifiedAt: Instant | null;
  /** BCP 47, lower-case primary tag at least, for example `en` or `pt-BR`. */
  lang: string | null;
  canonicalUrl: string | null;
  siteName: string | null;
  section: string | null;
  /** False when the page says that it is not accessible for free. */
  accessibleForFree: boolean | null;
  /** Minutes east of UTC of the publication time as stated, to read "today" as the reader of the outlet does. */
  zoneOffsetMinutes: number | null;
  times: { published: StatedTime[]; modified: StatedTime[] };
  blocks: Block[];
  quality: Quality;
  explain: ExtractExplanation;
}

// ── claims ─────────────────────────────────────────────────────────────────────────────────────────────────────

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

// ── diff ───────────────────────────────────────────────────────────────────────────────────────────────────────

export type ChangeKind = 'moved' | 'reworded' | 'changed' | 'added' | 'removed';
export type Relation = '1:1' | '1:n' | 'n:1' | 'n:m' | '0:1' | '1:0';
export const ASPECTS = [
  'quantity',
  'date',
  'name',
  'attribution',
  'modality',
  'polarity',
  'quote',
  'scope',
  'meaning',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Quietest first. */
export const TIERS = ['silent', 'review', 'alert'] as const;
export type Tier = (typeof TIERS)[number];
export const LOUDEST_FIRST: readonly Tier[] = TIERS.toReversed();

export const TRANSITIONS = ['update', 'correction', 'refinement', 'reversal', 'retraction'] as const;
export type Transition = (typeof TRANSITIONS)[number];

/** One side of a detail: a slot or cue as a reader sees it. Offsets index the side's `text`. */
export interface DetailSide extends Span {
  raw: string;
  /** Present for quantities, dates, names and quotes. */
  value?: number | string | null;
  low?: number | null;
  high?: number | null;
  unit?: string | null;
  qualifier?: Qualifier;
}

export interface ChangeDetail {
  aspect: Aspect;
  /** `null` where the detail stands on one side only (scope). */
  before: DetailSide | null;
  after: DetailSide | null;
  /** after − before for quantities of one unit. */
  delta?: number;
  transition?: Transition;
}

export interface ChangeSide {
  text: string;
  block: ClaimBlock;
  /** Claims with their offsets in `text`. */
  claims: (Span & { id: string })[];
}

export interface WordSegment {
  op: 'equal' | 'delete' | 'insert';
  text: string;
}

export interface Change {
  id: string;
  kind: ChangeKind;
  relation: Relation;
  aspects: Aspect[];
  tier: Tier;
  /** 0..1: how much a standards editor would care. */
  significance: number;
  /** 0..1: how sure the alignment is. */
  score: number;
  before: ChangeSide | null;
  after: ChangeSide | null;
  details: ChangeDetail[];
  words: WordSegment[];
  /** Why this kind, tier and alignment, one rule a line. Never empty. */
  reasons: string[];
}

export interface DiffSummary {
  unchanged: number;
  moved: number;
  reworded: number;
  changed: number;
  added: number;
  removed: number;
}

/** Whether the outlet admitted the change. */
export interface Disclosure {
  status: 'disclosed' | 'silent' | 'none';
  /** Text of a correction note that the newer version has and the older lacks. */
  correctionNote: string | null;
  modifiedAtMoved: boolean;
}

/** Output of `domain/diff`; the address (`from`, `to`) is added by whoever knows the versions. */
export interface Diff {
  summary: DiffSummary;
  changes: Change[];
  disclosure: Disclosure;
}

// ── facts ──────────────────────────────────────────────────────────────────────────────────────────────────────

export type FactKind = 'quantity' | 'date' | 'name' | 'text';

/** One question about a story, as its asker worded it. */
export interface FactQuestion {
  id: string;
  label: string;
  kind: FactKind;
  unit: string | null;
  /** Words that help to find it; alternatives separated by `|`. */
  match: string | null;
  /** Where it was pointed at: the slot's place in a claim of a version, if it was. */
  anchor: FactAnchor | null;
}

export interface FactAnchor {
  articleId: string;
  versionId: string;
  claimId: string;
  /** The sentence's text and the slot in it, kept so that the anchor outlives its version's claims. */
  sentence: string;
  slot: Slot;
}

/** A value as a fact holds it. */
export interface FactValue {
  value: number | string;
  unit: string | null;
  qualifier: Qualifier;
  low: number | null;
  high: number | null;
  raw: string;
}

/** What one version says about one fact: the output of `domain/facts/match`. */
export interface Sighting extends FactValue {
  claimId: string;
  quote: string;
  /** Offsets of `raw` in `quote`. */
  start: number;
  end: number;
  asOf: Instant | null;
  confidence: number;
  reasons: string[];
  /** The version contradicts itself: another value of the same fact elsewhere in it (headline 15, body 12). */
  alsoStated: { value: number | string; raw: string; quote: string; claimId: string }[];
}

export type FactStatus = 'agreed' | 'conflicting' | 'unknown';

// ── events ─────────────────────────────────────────────────────────────────────────────────────────────────────

export const EVENT_TYPES = [
  'article.tracked',
  'article.unreachable',
  'article.gone',
  'article.moved',
  'version.created',
  'claims.changed',
  'correction.published',
  'fact.observed',
  'fact.changed',
  'fact.conflict',
  'fact.agreed',
  'endpoint.test',
  'endpoint.disabled',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Engine versions, raised when a stage would answer differently; derived rows bear them. */
export interface Engine {
  extract: number;
  claims: number;
  diff: number;
  /** The model that was heard on a diff; absent where none took part. */
  model?: string;
  /** The outlet's rules that a version, or a whole history, was read by (`rulesId`); absent where the outlet has none. */
  rules?: string;
}

/** What derived an article's history as a whole: its versions, their claims and diffs, and what they say about facts. */
export interface HistoryEngine extends Engine {
  facts: number;
}
