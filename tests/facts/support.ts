/** Articles in a few words: read by the real extraction and claim stages. */
import { extractClaims } from '../../src/domain/claims/index.ts';
import { extractionFromText } from '../../src/domain/extract/plain-text.ts';
import { observe } from '../../src/domain/facts/index.ts';
import type { ClaimSet } from '../../src/domain/model/claims.ts';
import type { FactQuestion, Sighting } from '../../src/domain/model/facts.ts';

const AT = '2031-03-04T09:00:00Z';

export function claimsOf(text: string, title: string | null = null, at = AT, scope = 'art_1'): ClaimSet {
  return extractClaims(extractionFromText({ text, title, publishedAt: at, lang: 'en' }), {
    scope,
    publishedAt: at,
  });
}

export function asked(label: string, more: Partial<FactQuestion> = {}): FactQuestion {
  return { id: 'fct_1', label, kind: 'quantity', unit: null, match: null, anchor: null, ...more };
}

export function seenIn(
  text: string,
  question: FactQuestion,
  title: string | null = null,
  previous: Sighting | null = null,
): Sighting | null {
  return observe(question, { claims: claimsOf(text, title), publishedAt: AT }, previous);
}

export const valueIn = (
  text: string,
  question: FactQuestion,
  title: string | null = null,
): number | string | null => seenIn(text, question, title)?.value ?? null;
