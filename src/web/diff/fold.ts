/** Which rows of two texts laid side by side are shown: what differs with a line around it, and what somebody opened. */
import type { Row, Spoken } from './lay-out.ts';

export const VIEWS = ['inline', 'side-by-side', 'changes-only'] as const;
export type View = (typeof VIEWS)[number];

/** Unchanged runs longer than this fold. */
const FOLD = { inline: 40, 'side-by-side': 12, 'changes-only': 2 };
/** Unchanged sentences kept on either side of a fold. */
const AROUND = 1;
/** Of a fold that is opened, so much at a time: a live blog of thousands of sentences stays a page that loads. */
const OPENED = 300;

/** Unchanged rows that are not shown, and the row to open them at: downward the first, upward one so far above the last. */
export interface Fold {
  folded: number;
  at: number;
}

/** @template S as in rows */
export type Part<S extends Spoken> = Row<S> | Fold;

/** @param open the row whose fold is open; null when none is */
export function folded<S extends Spoken>(
  rows: readonly Row<S>[],
  view: View,
  open: number | null,
): Part<S>[] {
  const longest = FOLD[view];
  const parts: Part<S>[] = [];
  for (let start = 0; start < rows.length; ) {
    let end = start;
    while (end < rows.length && rows[end]?.change === null) end++;
    const first = start + (start === 0 ? 0 : AROUND);
    const last = end - (end === rows.length ? 0 : AROUND);
    if (last - first <= longest) parts.push(...rows.slice(start, end));
    else if (open !== null && open >= first && open < last) {
      const until = Math.min(last, open + OPENED);
      parts.push(
        ...rows.slice(start, first),
        ...fold(first, open, Math.max(first, open - OPENED)),
        ...rows.slice(open, until),
        ...fold(until, last, until),
        ...rows.slice(last, end),
      );
    } else parts.push(...rows.slice(start, first), ...fold(first, last, first), ...rows.slice(last, end));
    const changed = rows[end];
    if (changed) parts.push(changed);
    start = end + 1;
  }
  return parts;
}

const fold = (from: number, to: number, at: number): Fold[] => (to > from ? [{ folded: to - from, at }] : []);
