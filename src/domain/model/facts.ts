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
  /** How likely it is right, 0..1. */
  confidence: number;
  /** How plainly its words say it, 0..1: of two readings of one version the stronger is taken. */
  strength: number;
  /** What the confidence is weighed from; `null` where it is the strength: statements, and what engines before 7 read. */
  evidence: Evidence | null;
  reasons: string[];
  /** The version contradicts itself: another value of the same fact elsewhere in it (headline 15, body 12). */
  alsoStated: { value: number | string; raw: string; quote: string; claimId: string }[];
}

/** Figures of a reading that tell, of a story that no rule was made for, how likely it is right. */
export interface Evidence {
  /** Points for being the kind of thing that was asked for. */
  fit: number;
  /** 0..1: of what was asked, as far as it stands near. */
  core: number;
  /** 0..1: words given to find it that stand near; `null` where none were given. */
  given: number | null;
  /** Sum of what speaks against it, 0 or less. */
  doubt: number;
  /** It stands where another version of the article states it. */
  followed: boolean;
  /** How often the version states it besides. */
  again: number;
  /** The version states another value nearly as plainly. */
  otherwise: boolean;
  /** Values of the kind in the version, itself among them. */
  ofKind: number;
  /** Values of its type in the sentence, itself among them. */
  inSentence: number;
  /** A person or body was asked for by a role. */
  role: boolean;
  /** Words that tell of what it should be. */
  topics: number;
  /** It was read from the headline. */
  headline: boolean;
  /** Its own words would not have been enough: it was read by what other articles state. */
  borrowed: boolean;
}

export type FactStatus = 'agreed' | 'conflicting' | 'unknown';
