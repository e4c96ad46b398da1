/** One value that was read as a number on one side and as a date on the other. */
import type { DateSlot, QuantitySlot, Slot } from '../../model/claims.ts';
import type { Aspect } from '../../model/diff.ts';
import type { Ground } from '../ground/ground.ts';
import { digitsOf } from '../values/quantities.ts';
import { type Pairing, placeScore } from './pairing.ts';

type Value = QuantitySlot | DateSlot;

/** "1,200" may be read as a number on one side and, as "1200", for a year on the other; "20-30" → "2030" likewise. */
export function acrossTypes(
  quantities: Pairing<QuantitySlot>,
  dates: Pairing<DateSlot>,
  ground: Ground,
): Pairing<Value> {
  const pairs: Pairing<Value>['pairs'] = [];
  const join = (a: QuantitySlot[] | DateSlot[], b: QuantitySlot[] | DateSlot[]): void => {
    for (const x of [...a]) {
      const y = [...b].find(
        (slot) =>
          placeScore(x, slot, ground) >= 1.5 || digitsOf(x.raw) === digitsOf(slot.raw) || isClock(x, slot),
      );
      if (y === undefined) continue;
      const clock = isClock(x, y) && sameClock(x, y);
      if (!isClock(x, y) && (digitsOf(x.raw) === '' || digitsOf(y.raw) === '')) continue;
      (a as Slot[]).splice((a as Slot[]).indexOf(x), 1);
      (b as Slot[]).splice((b as Slot[]).indexOf(y), 1);
      const same = clock || digitsOf(x.raw) === digitsOf(y.raw);
      pairs.push({
        before: x,
        after: y,
        comparison: {
          verdict: same ? 'equal' : 'disjoint',
          reason: clock ? 'one time of day' : same ? 'same digits' : `${x.raw} against ${y.raw}`,
        },
      });
    }
  };
  join(quantities.before, dates.after);
  join(dates.before, quantities.after);
  return { pairs, before: [], after: [], earlier: [] };
}

/** "Half past seven" beside "7.30", which alone may be any number. */
const isClock = (a: Value, b: Value): boolean =>
  clocksOf(a, b) !== null && [a, b].some(({ type, raw }) => type === 'date' && !/\d/.test(raw));

const sameClock = (a: Value, b: Value): boolean => new Set(clocksOf(a, b)).size === 1;

/** Hour of twelve and minute of both, where the one is a time of day and the other may be. */
function clocksOf(a: Value, b: Value): string[] | null {
  const clocks = [a, b].flatMap((slot) => {
    const form =
      slot.type === 'date'
        ? /T(\d{2}):(\d{2})$/.exec(slot.value ?? '')
        : /^(\d{1,2})\.([0-5]\d)$/.exec(slot.raw);
    return form === null ? [] : [`${Number(form[1]) % 12}:${form[2]}`];
  });
  return clocks.length === 2 ? clocks : null;
}

/** What such a pair is told as. */
export const aspectAcross = (a: Value, b: Value): Aspect =>
  a.type !== b.type && (isRank(a, b) || clocksOf(a, b) !== null) ? 'date' : 'quantity';

/** "Friday the 13th" and an ordinal: a day of the month that was read as a rank on one side. */
const isRank = (...slots: Slot[]): boolean =>
  slots.some((slot) => slot.type === 'quantity' && slot.unitClass === 'rank');
