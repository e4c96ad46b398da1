/** Days with names: fixed ones, and those that hang on Easter or on the nth weekday of a month. */
import { nearestDay, yearNumber } from './absolute.ts';
import { addDays, addMonths, type Day, weekdayOf } from './calendar.ts';
import type { DateContext, Reading } from './context.ts';

export function feast(c: DateContext, i: number): Reading | null {
  if (!c.words.feastStarters.has(c.norm(i))) return null;
  for (let length = 4; length >= 1; length -= 1) {
    let phrase = '';
    for (let k = i; k < i + length; k += 1)
      phrase += (k > i && c.norm(k) !== "'s" && c.norm(k) !== "'" ? ' ' : '') + c.norm(k);
    const rule = c.words.feasts.get(phrase);
    if (rule === undefined) continue;
    const next = i + length;
    const at = c.skip(next, c.words.fillers);
    const year = yearNumber(c, at);
    if (rule.kind === 'fixed')
      return year !== null
        ? c.dayReading({ year, month: rule.month, day: rule.day }, false, at + 1)
        : nearestDay(c, rule.month, rule.day, i, next);
    if (year !== null) return c.dayReading(feastDay(rule, year), false, at + 1);
    return c.anchoredDay(next, (anchor) => feastDay(rule, anchor.year));
  }
  return null;
}

type Moving =
  | { kind: 'easter'; offset: number }
  | { kind: 'nth'; month: number; weekday: number; nth: number; offset: number };

function feastDay(rule: Moving, year: number): Day {
  if (rule.kind === 'easter') return addDays(easter(year), rule.offset);
  const first = { year, month: rule.month, day: 1 };
  if (rule.nth > 0)
    return addDays(first, ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7 + rule.offset);
  const last = addDays(addMonths(first, 1), -1);
  return addDays(last, -((weekdayOf(last) - rule.weekday + 7) % 7));
}

/** Gregorian computus (Meeus, Jones, Butcher). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}
