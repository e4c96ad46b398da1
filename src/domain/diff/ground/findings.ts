/** What comparison found in one aligned pair, before it is weighed. */
import type { QuantitySlot, Slot } from '../../model/claims.ts';
import type { Aspect, ChangeDetail, DetailSide, Tier } from '../../model/diff.ts';
import type { Span } from '../../model/primitives.ts';
import type { Term } from './terms.ts';

export interface Finding {
  aspect: Aspect;
  tier: Tier;
  detail: ChangeDetail | null;
  reason: string;
  /** The words that no typed comparison explains, where the finding is about words. */
  words?: { before: readonly Term[]; after: readonly Term[] } | undefined;
}

/** A slot as a reader sees it. */
export function slotSide(slot: Slot): DetailSide {
  const span = { raw: slot.raw, start: slot.start, end: slot.end };
  switch (slot.type) {
    case 'quantity':
      return {
        ...span,
        value: slot.value,
        low: slot.low,
        high: slot.high,
        unit: slot.unit,
        qualifier: slot.qualifier,
      };
    case 'date':
      return { ...span, value: slot.until === null ? slot.value : `${slot.value}/${slot.until}` };
    case 'name':
      return { ...span, value: slot.value };
    case 'quote':
      return { ...span, value: slot.text };
  }
}

export const textSide = (text: string, span: Span): DetailSide => ({
  raw: text.slice(span.start, span.end),
  start: span.start,
  end: span.end,
});

/** What is found in the words of two sides: a side of which nothing is shown is empty. The reason opens with the aspect. */
export function findingIn(before: string, after: string) {
  return (aspect: Aspect, tier: Tier, x: readonly Span[], y: readonly Span[], reason: string): Finding => ({
    aspect,
    tier,
    detail: {
      aspect,
      before: x.length === 0 ? null : textSide(before, spanOf(x)),
      after: y.length === 0 ? null : textSide(after, spanOf(y)),
    },
    reason: `${aspect}: ${reason}`,
  });
}

export type FindingIn = ReturnType<typeof findingIn>;

export const spanOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((span) => span.start)),
  end: Math.max(...spans.map((span) => span.end)),
});

/** after − before, where both are numbers of one unit. */
export function deltaOf(before: QuantitySlot, after: QuantitySlot): number | null {
  if (before.unitClass === 'score' || before.unitClass === 'vote') return null;
  if (before.unitClass !== after.unitClass && before.unit !== after.unit) return null;
  if (before.unitClass !== 'count' && before.unit !== after.unit) return null;
  return Number((after.value - before.value).toPrecision(12));
}
