/** Look-ups in sorted spans that do not overlap, in logarithmic time: a hostile page may hold any number of them. */
import type { Span } from '../model/primitives.ts';

/** Index of the first span that ends after `offset`; the length where none does. */
export function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Does one of the spans hold this offset? */
export function covers(spans: readonly Span[], offset: number): boolean {
  const span = spans[firstAfter(spans, offset)];
  return span !== undefined && span.start <= offset;
}
