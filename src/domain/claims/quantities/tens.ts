/** "In his 20s", "in her late forties": an age by its tens. The tens of years and of temperatures have no owner, and are not read here. */

import type { QuantitySlot } from '../../model/claims.ts';
import { wordTable } from '../../word-table.ts';
import type { QuantityContext } from './reader.ts';

/** First and last year of the tens that are early, middle and late, counted from their beginning. */
const PARTS = wordTable<readonly [number, number]>({ early: [0, 3], mid: [4, 6], late: [7, 9] });

export function ageByTens(
  c: QuantityContext,
  i: number,
  text: string,
): { slot: QuantitySlot; next: number } | null {
  if (!c.lang.possessives.has(c.norm(i - 1))) return null;
  const part = PARTS[c.norm(i)];
  let at = part === undefined ? i : i + 1;
  if (part !== undefined && c.norm(at) === '-') at += 1;
  const spoken = c.lang.dates?.decades.get(c.norm(at));
  const written =
    c.isNumber(at) && /^[1-9]0$/.test(c.norm(at)) && c.glued(at + 1) && /^'?s$/.test(c.norm(at + 1))
      ? Number(c.norm(at))
      : undefined;
  const tens = spoken ?? written;
  if (tens === undefined) return null;
  const [low, high] = part ?? [0, 9];
  const next = spoken === undefined ? at + 2 : at + 1;
  const [start, end] = [c.tokens[i]!.start, c.tokens[next - 1]!.end];
  return {
    slot: {
      type: 'quantity',
      raw: text.slice(start, end),
      start,
      end,
      value: tens + low,
      low: tens + low,
      high: tens + high,
      qualifier: 'between',
      unitClass: 'age',
      unit: 'year',
      head: null,
      per: null,
    },
    next,
  };
}
