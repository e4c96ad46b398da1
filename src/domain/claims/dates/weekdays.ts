/** Days by their weekday or their number in the month, placed by the day of publication and by the tense around them. */
import { dayMonth, dayNumber, monthDate } from './absolute.ts';
import { addDays, addMonths, type Day, isValid, weekdayOf } from './calendar.ts';
import type { DateContext, Reading } from './context.ts';

/** "Thursday", "Thursday 13 March", "Friday the 26th", "Tuesday of next week", "Wednesday last week". */
export function weekdayDate(c: DateContext, i: number, direction?: number): Reading | null {
  const token = c.tokens[i]!;
  const weekday = c.words.weekdays.get(token.norm);
  if (weekday === undefined || (c.words.onlyCapitalized.has(token.norm) && !showsDay(c, i))) return null;
  let next = i + 1;
  if (c.norm(next) === '.' && c.glued(next) && token.text.length <= 5 && c.tokens[next + 1] !== undefined)
    next += 1;
  let at = next;
  while (c.norm(at) === ',' || c.lang.determiners.has(c.norm(at)) || c.norm(at) === '(' || c.norm(at) === '-')
    at += 1;
  if (c.tokens[at] !== undefined) {
    const full = monthDate(c, at) ?? dayMonth(c, at);
    if (full?.granularity === 'day') return full;
    const day = c.lang.determiners.has(c.norm(at - 1)) ? dayNumber(c, at) : null;
    if (day?.ordinal) return dayOfMonth(c, day.value, i, day.next, weekday);
  }
  // "Tuesday of next week", "Friday last week"
  const week = c.skip(next, c.words.ofMonth, 1);
  const pointer = c.skip(week, c.lang.determiners, c.words.directions.has(c.norm(week)) ? 0 : 1);
  const shift = c.words.directions.get(c.norm(pointer));
  if (shift !== undefined && c.words.units.get(c.norm(pointer + 1)) === 'week')
    return c.anchoredDay(pointer + 2, (anchor) => inWeek(anchor, shift, weekday));
  return c.anchoredDay(next, (anchor) => nearestWeekday(c, anchor, weekday, i, next, direction));
}

export const inWeek = (anchor: Day, weeks: number, weekday: number): Day =>
  addDays(anchor, weeks * 7 + weekday - weekdayOf(anchor));

/** "Sun" and "Wed" are words too: beside the capital a point, a number or a preposition must show that a day is meant. */
function showsDay(c: DateContext, i: number): boolean {
  if (c.tokens[i]!.text === c.norm(i)) return false;
  const next = c.norm(i + 1);
  return (
    next === '.' ||
    c.tokens[i + 1]?.kind === 'number' ||
    c.words.months.has(next) ||
    c.words.beforeDay.has(c.norm(i - 1))
  );
}

/**
 * The nearest such day, moved to the side the verb points to. "last" is the latest one before today; "this" lies in the week of
 * publication and "next" in the week after, which is what tells "next Friday" from "Friday".
 */
function nearestWeekday(
  c: DateContext,
  anchor: Day,
  weekday: number,
  i: number,
  next: number,
  direction?: number,
): Day {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  if (direction === -1) return addDays(anchor, back === 0 ? -7 : -back);
  if (direction === 0) return inWeek(anchor, 0, weekday);
  if (direction === 1) return inWeek(anchor, 1, weekday);
  if (back === 0) return anchor;
  const tense = c.tense(i, next);
  if (tense === 1) return addDays(anchor, 7 - back);
  if (tense === -1) return addDays(anchor, -back);
  return addDays(anchor, back <= 3 ? -back : 7 - back);
}

/** "on the 18th", "the 15th of next month", "Friday the 26th": the nearest month that has it, on the weekday if one is stated. */
function dayOfMonth(
  c: DateContext,
  day: number,
  from: number,
  next: number,
  weekday?: number,
): Reading | null {
  if (c.anchor === null) return { value: null, until: null, granularity: 'day', relative: true, next };
  const tense = c.tense(from, next);
  const first = { ...c.anchor, day: 1 };
  const ahead = tense === 1 || (tense === 0 && day > c.anchor.day) ? [0, 1, -1] : [0, -1, 1];
  for (const months of ahead) {
    const candidate = { ...addMonths(first, months), day };
    if (!isValid(candidate)) continue;
    if (weekday !== undefined && weekdayOf(candidate) !== weekday) continue;
    if (weekday === undefined && tense !== 0 && months === 0 && Math.sign(day - c.anchor.day) === -tense)
      continue;
    return c.dayReading(candidate, true, next);
  }
  return null;
}

/** "on the 18th" where no noun follows that the ordinal could rank. */
export function theNth(c: DateContext, i: number): Reading | null {
  const article = c.norm(i - 1);
  if (
    !c.words.beforeDay.has(c.norm(i - 2)) ||
    !c.lang.determiners.has(article) ||
    c.lang.numbers.articles.has(article)
  )
    return null;
  const day = dayNumber(c, i);
  if (day === null || !day.ordinal) return null;
  let at = day.next;
  if (c.words.units.get(c.norm(at)) === 'day') at += 1;
  if (c.words.ofMonth.has(c.norm(at))) {
    const start = c.skip(at + 1, c.lang.determiners, c.words.directions.has(c.norm(at + 1)) ? 0 : 1);
    const shift = c.words.directions.get(c.norm(start)) ?? null;
    const unit = shift === null ? start : start + 1;
    if (c.words.units.get(c.norm(unit)) !== 'month') return null;
    return c.anchoredDay(unit + 1, (anchor) => ({
      ...addMonths({ ...anchor, day: 1 }, shift ?? 0),
      day: day.value,
    }));
  }
  const after = c.tokens[at];
  if (after?.kind === 'word' && !c.words.beforeDay.has(after.norm) && !c.words.atTime.has(after.norm))
    return null;
  return dayOfMonth(c, day.value, i, at);
}
