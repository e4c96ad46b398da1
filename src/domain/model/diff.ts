/** What `domain/diff` finds between two claim sets. */
import type { ClaimBlock, Qualifier } from './claims.ts';
import type { Span } from './primitives.ts';

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
