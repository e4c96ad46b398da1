/** What a fact is called that somebody asked for by pointing at a value in a sentence. */
import type { ClaimSet } from '../model/claims.ts';
import type { FactKind } from '../model/facts.ts';
import { candidatesOf, linesOf } from './candidates.ts';
import { labelOf } from './labels.ts';

const WORDS_BEFORE = 3;
const WORDS_AFTER = 4;

/**
 * @param slot index into the claim's slots
 * @returns the question the value answers, as suggestions would put it; else the words around it with a gap in its place;
 *   null when the version makes no such claim or it has no such slot
 */
export function labelOfPointed(claims: ClaimSet, claimId: string, slot: number): string | null {
  for (const sentence of claims.sentences) {
    const claim = sentence.claims.find(({ id }) => id === claimId);
    const found = claim?.slots[slot];
    if (!found) continue;
    const kind: FactKind = found.type === 'quote' ? 'text' : found.type;
    const candidate = candidatesOf(linesOf(claims), kind).find(
      (one) => one.claim.id === claimId && one.slot.start === found.start,
    );
    const named = candidate === undefined ? null : labelOf(candidate);
    return named === null || named.weak === true ? gapIn(sentence.text, found.start, found.end) : named.label;
  }
  return null;
}

/** "the leaders of … countries in the coalition" */
function gapIn(text: string, start: number, end: number): string {
  const before = text.slice(0, start).trim().split(/\s+/).slice(-WORDS_BEFORE).join(' ');
  const after = text.slice(end).trim().split(/\s+/).slice(0, WORDS_AFTER).join(' ');
  return `${before} … ${after}`.replace(/[\s.,;:!?”"’)]+$/u, '').trim();
}
