/** Claims of a text as lines that read well in a table and in a golden file. */
import { extractClaims } from '../../src/domain/claims/index.ts';
import type { Claim, ClaimSet, Slot } from '../../src/domain/model/claims.ts';
import type { Block, Extraction } from '../../src/domain/model/extraction.ts';

/** Saturday, 15 March 2025, noon. */
const PUBLISHED = '2025-03-15T12:00:00.000Z';

export type Article = Parameters<typeof extractClaims>[0];

export function articleOf(paragraphs: readonly (string | Block)[], more: Partial<Extraction> = {}): Article {
  const blocks = paragraphs.map(
    (block): Block => (typeof block === 'string' ? { kind: 'paragraph', text: block } : block),
  );
  return {
    title: null,
    standfirst: null,
    byline: null,
    blocks,
    lang: 'en',
    publishedAt: PUBLISHED,
    zoneOffsetMinutes: 0,
    ...more,
  };
}

export const read = (
  paragraphs: string | readonly (string | Block)[],
  more: Partial<Extraction> = {},
): ClaimSet =>
  extractClaims(articleOf(typeof paragraphs === 'string' ? [paragraphs] : paragraphs, more), {
    scope: 'art_test',
  });

export const claimsOf = (set: ClaimSet): Claim[] => set.sentences.flatMap((sentence) => sentence.claims);

export const slotsOf = (text: string, more: Partial<Extraction> = {}): Slot[] =>
  claimsOf(read(text, more)).flatMap((claim) => claim.slots);

const interval = (low: number | null, high: number | null): string => `[${low ?? '…'}, ${high ?? '…'}]`;

/** `€200bn → more than 200000000000 EUR` */
export function line(slot: Slot): string {
  switch (slot.type) {
    case 'quantity': {
      const qualifier = slot.qualifier === 'exactly' ? '' : `${slot.qualifier} `;
      const range =
        slot.qualifier === 'exactly' && slot.low === slot.high ? '' : ` ${interval(slot.low, slot.high)}`;
      const unit = slot.unit === null ? '' : ` ${slot.unit}`;
      const kind =
        slot.unitClass === 'count' || slot.unitClass === 'currency' || slot.unitClass === 'percent'
          ? ''
          : ` (${slot.unitClass})`;
      return `${slot.raw} → ${qualifier}${Number(slot.value.toPrecision(6))}${unit}${kind}${range}${slot.per === null ? '' : ` per ${slot.per}`}`;
    }
    case 'date':
      return `${slot.raw} → ${slot.value ?? 'unknown'}${slot.until === null ? '' : `..${slot.until}`} (${slot.granularity})`;
    case 'name':
      return `${slot.raw} → ${slot.value} (${slot.nameType})`;
    case 'quote':
      return `${slot.raw} → ${slot.form}`;
  }
}

export const linesOf = (text: string, type: Slot['type'], more: Partial<Extraction> = {}): string =>
  slotsOf(text, more)
    .filter((slot) => slot.type === type)
    .map(line)
    .join('; ');
