/** The stages as commands use them: source → extraction → claims, each with its time. */
import { stages } from '../adapters/analysis/stages.ts';
import { badInput, VariorumError } from '../domain/errors.ts';
import { type OutletRules, rulesFor } from '../domain/extract/index.ts';
import type { ClaimSet } from '../domain/model/claims.ts';
import type { Extraction } from '../domain/model/extraction.ts';
import type { Instant } from '../domain/model/primitives.ts';
import type { Source } from './input.ts';

export interface ReadArticle {
  extraction: Extraction;
  text: string;
  /** Time of the extraction itself, in milliseconds. */
  ms: number;
}

/** @throws VariorumError `too_complex` for a page beyond the limits. */
export function readArticle(source: Source, all: readonly OutletRules[]): ReadArticle {
  const now = new Date().toISOString();
  const rules = source.kind === 'html' ? rulesFor(all, source.url) : null;
  const started = performance.now();
  const result = stages.extract({ source, rules, now });
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  if (result.kind === 'refused') {
    throw new VariorumError('unprocessable', result.code, `The page cannot be read: ${result.reason}`);
  }
  return { extraction: result.extraction, text: result.text, ms };
}

/** Versions of one article share a scope, so that their unchanged claims share ids. */
const SCOPE = 'cli';

export function readClaims(extraction: Extraction, publishedAt: Instant | null): ClaimSet {
  return stages.claims({ extraction, scope: SCOPE, publishedAt: publishedAt ?? extraction.publishedAt });
}

/** @throws VariorumError `invalid_date`. */
export function parseInstant(text: unknown, name: string): Instant | null {
  if (text === undefined || text === null) return null;
  const ms = typeof text === 'string' ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms))
    throw badInput('invalid_date', `${name} must be an ISO 8601 date, not ${JSON.stringify(text)}.`);
  return new Date(ms).toISOString();
}
