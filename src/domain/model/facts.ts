/** Questions about a story, and what a version answers. */
import type { Qualifier, Slot } from './claims.ts';
import type { Instant } from './primitives.ts';

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
