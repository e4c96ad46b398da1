/** How much of an article stands in a range of runs: asked of box after box, so it is added up once. */
import type { Draft } from './blocks.ts';

/** Characters of the drafts whose runs lie in the half-open range. */
export type CharsIn = (start: number, end: number) => number;

/** @param drafts in the order of the page */
export function charsByRun(drafts: readonly Draft[]): CharsIn {
  const sums = [0];
  for (const { text } of drafts) sums.push(sums[sums.length - 1]! + text.length);
  const before = (run: number): number => sums[firstFrom(drafts, run)]!;
  return (start, end) => Math.max(0, before(end) - before(start));
}

/** Position of the first draft at or behind the run. */
function firstFrom(drafts: readonly Draft[], run: number): number {
  let low = 0;
  let high = drafts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (drafts[middle]!.index < run) low = middle + 1;
    else high = middle;
  }
  return low;
}
