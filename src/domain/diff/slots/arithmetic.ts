/**
 * Days and spans that follow from one another: "from 2011 to 2019" holds eight years, "left eight years later" after a May 1994 is 2002.
 * A value that can be reckoned from what the same side tells, and that the other side tells, says nothing more.
 */
import type { DateSlot, QuantitySlot, Slot } from '../../model/claims.ts';
import type { Side } from '../ground/sides.ts';
import type { Pairing } from './pairing.ts';

const DAY = 86_400_000;
const MONTHS: Record<string, number> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
const DAYS: Record<string, number> = { day: 1, week: 7, fortnight: 14 };

/** Takes what can be reckoned out of both pairings; the reasons name it. */
export function settleReckoned(
  quantities: Pairing<QuantitySlot>,
  dates: Pairing<DateSlot>,
  before: Side,
  after: Side,
): { settled: Slot[]; equal: string[] } {
  const out: { settled: Slot[]; equal: string[] } = { settled: [], equal: [] };
  for (const [side, other] of [
    ['before', 'after'],
    ['after', 'before'],
  ] as const) {
    const own = (side === 'before' ? before : after).slots.filter(isDate);
    for (const span of [...quantities[side]]) {
      const range = [...own, ...dates.pairs.map((pair) => pair[other])].find((date) => lasts(date, span));
      const end = dates[other].find((date) => own.some((start) => leadsTo(start, span, date)));
      if (range === undefined && end === undefined) continue;
      quantities[side].splice(quantities[side].indexOf(span), 1);
      out.settled.push(span);
      if (range === undefined && end !== undefined) {
        dates[other].splice(dates[other].indexOf(end), 1);
        out.settled.push(end);
      }
      out.equal.push(`equal: "${span.raw}" follows from "${(range ?? end)?.raw}"`);
    }
  }
  return out;
}

const isDate = (slot: Slot): slot is DateSlot => slot.type === 'date';

/** The stretch from the one day to the other is as long as the span. */
const lasts = ({ value, until, granularity }: DateSlot, span: QuantitySlot): boolean =>
  value !== null && until !== null && /^(?:day|month|year)$/.test(granularity) && isApart(value, until, span);

const leadsTo = (start: DateSlot, span: QuantitySlot, end: DateSlot): boolean =>
  start.value !== null &&
  end.value !== null &&
  start.until === null &&
  end.until === null &&
  isApart(start.value, end.value, span);

/** In either direction, as exactly as the coarser of the two days tells. */
function isApart(from: string, to: string, { value, unit, unitClass, qualifier }: QuantitySlot): boolean {
  if (unitClass !== 'duration' || unit === null || qualifier !== 'exactly' || !Number.isInteger(value))
    return false;
  const [a, b] = [from, to].map((iso) => /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso));
  if (a == null || b == null) return false;
  const [years, months] = [Number(b[1]) - Number(a[1]), Number(b[2] ?? 0) - Number(a[2] ?? 0)];
  if (DAYS[unit] !== undefined)
    return (
      a[3] !== undefined &&
      b[3] !== undefined &&
      Math.abs(Date.parse(to) - Date.parse(from)) === value * DAYS[unit] * DAY
    );
  const length = MONTHS[unit];
  if (length === undefined) return false;
  const byMonth = a[2] !== undefined && b[2] !== undefined;
  return length % 12 === 0 && !byMonth
    ? Math.abs(years) * 12 === value * length
    : byMonth && Math.abs(years * 12 + months) === value * length;
}
