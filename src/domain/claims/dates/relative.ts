/** Dates that the day of publication fixes: "last week", "two years ago", "later in the month". */
import type { DayPart, PeriodUnit } from '../lang/dates.ts';
import { dayMonth, dayNumber, monthDate, monthName, yearNumber } from './absolute.ts';
import {
  addDays,
  addMonths,
  type Day,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  isValid,
  quarterOf,
  weekdayOf,
} from './calendar.ts';
import type { DateContext, Reading } from './context.ts';
import { inWeek, weekdayDate } from './weekdays.ts';

/** "the day before yesterday", "the day after tomorrow": a day counted from one that has a word of its own. */
export function dayBeside(c: DateContext, i: number): Reading | null {
  if (c.words.units.get(c.norm(i)) !== 'day' || c.words.pluralUnits.has(c.norm(i))) return null;
  const step = c.words.beside.get(c.norm(i + 1));
  const day = c.words.days.get(c.norm(i + 2));
  if (step === undefined || day === undefined) return null;
  return c.anchoredDay(i + 3, (anchor) => addDays(anchor, day + step));
}

/** "last week", "this year", "next Thursday", "last summer", "this morning". */
export function directed(c: DateContext, i: number): Reading | null {
  const direction = c.words.directions.get(c.norm(i));
  const token = c.tokens[i + 1];
  if (direction === undefined || token === undefined) return null;
  const at = i + 1;
  const day = direction === 0 ? null : dayMonth(c, at);
  if (day?.day !== undefined && day.relative) return directedDay(c, direction, day.day, day.next);
  if (token.kind !== 'word') return null;
  const weekday = weekdayDate(c, at, direction);
  if (weekday !== null) return weekday;
  const part = c.words.parts.get(token.norm);
  if (part !== undefined) return direction === 1 ? null : partOfDay(c, direction, part, at + 1);
  const month = monthName(c, at);
  if (month !== null) return directedMonth(c, direction, month);
  const season = c.words.seasons.get(token.norm);
  if (season !== undefined)
    return c.anchored('season', at + 1, (anchor) => `${isoYear(anchor.year + direction)}-${season}`);
  const unit = c.words.units.get(token.norm);
  if (unit === undefined || c.words.pluralUnits.has(token.norm)) return null;
  // "The last day of July" is of that month, and "the last day of the fair" is not yesterday.
  if (unit === 'day' && direction !== 0 && c.words.ofMonth.has(c.norm(at + 1)))
    return direction === -1 ? lastDayOf(c, at + 2) : null;
  const reading = period(c, unit, direction, at + 1);
  // "next week Wednesday"
  if (unit === 'week' && reading !== null) {
    let day = c.norm(at + 1) === '-' || c.norm(at + 1) === ',' ? at + 2 : at + 1;
    // "next week, on Wednesday"
    if (c.words.beforeDay.has(c.norm(day))) day += 1;
    const named = c.words.weekdays.get(c.norm(day));
    if (named !== undefined) return c.anchoredDay(day + 1, (anchor) => inWeek(anchor, direction, named));
  }
  // "last week of 2019" is a week of that year, not the last one
  return unit === 'week' && c.words.ofMonth.has(c.norm(at + 1)) && yearNumber(c, at + 2) !== null
    ? null
    : reading;
}

function lastDayOf(c: DateContext, i: number): Reading | null {
  if (c.tokens[i]?.kind !== 'word') return null;
  const month = monthDate(c, i);
  if (month?.granularity !== 'month' || month.value === null) return null;
  const [year = 0, number = 0] = month.value.split('-').map(Number);
  const first = { year, month: number, day: 1 };
  return c.dayReading(addDays(addMonths(first, 1), -1), month.relative, month.next);
}

/** "next 6th of April": the first one on that side of the day of publication. */
function directedDay(c: DateContext, direction: number, day: Day, next: number): Reading | null {
  const today = isoDay(c.anchor!);
  for (const year of direction > 0 ? [-1, 0, 1, 2] : [1, 0, -1, -2]) {
    const candidate = { ...day, year: c.anchor!.year + year };
    if (isValid(candidate) && (direction > 0 ? isoDay(candidate) > today : isoDay(candidate) < today))
      return c.dayReading(candidate, true, next);
  }
  return null;
}

function directedMonth(c: DateContext, direction: number, month: { value: number; next: number }): Reading {
  const yearFor = (anchor: Day): number => {
    if (direction === -1 && month.value >= anchor.month) return anchor.year - 1;
    return direction === 1 && month.value <= anchor.month ? anchor.year + 1 : anchor.year;
  };
  const day = dayNumber(c, month.next);
  if (day !== null && c.anchor !== null) {
    const full = c.dayReading(
      { year: yearFor(c.anchor), month: month.value, day: day.value },
      true,
      day.next,
    );
    if (full !== null) return full;
  }
  return c.anchored('month', month.next, (anchor) => isoMonth({ year: yearFor(anchor), month: month.value }));
}

export function partOfDay(c: DateContext, offset: number, part: DayPart, next: number): Reading {
  return c.anchored('part-of-day', next, (anchor) => `${isoDay(addDays(anchor, offset))}T${part}`);
}

/** One period counted from the present one. */
export function period(c: DateContext, unit: PeriodUnit, shift: number, next: number): Reading | null {
  switch (unit) {
    case 'day':
      return shift === 0 ? null : c.anchoredDay(next, (a) => addDays(a, shift));
    case 'week':
      return c.anchored('week', next, (a) => isoWeek(addDays(a, shift * 7)));
    case 'weekend':
      return c.anchored('week', next, (a) => `${isoWeek(addDays(a, shift * 7))}-WE`);
    case 'month':
      return c.anchored('month', next, (a) => isoMonth(addMonths({ ...a, day: 1 }, shift)));
    case 'quarter':
      return c.anchored('quarter', next, (a) => quarterOf(addMonths({ ...a, day: 1 }, shift * 3)));
    case 'year':
      // Before the year 1 nobody counts from today: "33,000 years ago" stays a span.
      return c.anchor !== null && c.anchor.year + shift < 1
        ? null
        : c.anchored('year', next, (a) => isoYear(a.year + shift));
    case 'decade':
      return c.anchored('decade', next, (a) => `${Math.floor(a.year / 10) + shift}X`);
    default:
      return null;
  }
}

/** "two weeks ago", "a year earlier", "three days from now", "in two weeks' time", "two days after today". */
export function shifted(c: DateContext, i: number): Reading | null {
  if (c.words.agoBefore.has(c.norm(i))) {
    const back = durationAt(c, i + 1);
    return back === null ? null : shift(c, back.unit, -back.count, back.next);
  }
  const ahead = c.words.ahead.has(c.norm(i));
  const span = durationAt(c, ahead ? i + 1 : i);
  if (span === null) return null;
  let at = span.next;
  if (c.words.ago.has(c.norm(at))) return shift(c, span.unit, -span.count, at + 1);
  // "earlier" counts from what was told before, except for years, where newspapers compare with the present.
  if (c.words.earlier.has(c.norm(at)) && span.unit === 'year')
    return shift(c, span.unit, -span.count, at + 1);
  if (ahead) {
    while (c.norm(at) === "'" || c.norm(at) === "'s") at += 1;
    return c.words.timeWord.has(c.norm(at)) ? shift(c, span.unit, span.count, at + 1) : null;
  }
  const pointer = c.words.fromNow.get(c.norm(at));
  if (pointer !== undefined && c.words.nowWords.has(c.norm(at + 1)))
    return shift(c, span.unit, pointer * span.count, at + 2);
  return null;
}

function durationAt(c: DateContext, i: number): { count: number; unit: PeriodUnit; next: number } | null {
  const article = c.lang.numbers.articles.has(c.norm(i));
  const numeral = article ? null : c.numerals.read(i);
  if (
    !article &&
    (numeral === null ||
      !Number.isInteger(numeral.value) ||
      numeral.form === 'ordinal' ||
      numeral.form === 'vague')
  )
    return null;
  let at = numeral?.next ?? i + 1;
  if (c.norm(at) === '-' && c.glued(at)) at += 1;
  const unit = c.words.units.get(c.norm(at));
  return unit === undefined ? null : { count: numeral?.value ?? 1, unit, next: at + 1 };
}

/** A decade ago is a year, not a decade: counted spans point as exactly as their unit is counted. */
function shift(c: DateContext, unit: PeriodUnit, count: number, next: number): Reading | null {
  if (unit === 'decade') return period(c, 'year', count * 10, next);
  if (unit === 'century') return period(c, 'year', count * 100, next);
  return period(c, unit, count, next);
}

/** "at the end of the year", "later in the week": the period of publication. "over the weekend": the last or the coming one. */
export function ofThePeriod(c: DateContext, i: number): Reading | null {
  const unit = c.words.units.get(c.norm(i));
  if (unit === undefined || c.words.pluralUnits.has(c.norm(i))) return null;
  const spanned = weekOf(c, i, unit) ?? toDate(c, i, unit);
  if (spanned !== null) return spanned;
  const article = c.lang.determiners.has(c.norm(i - 1));
  if (article && unit === 'weekend')
    return c.anchored(
      'week',
      i + 1,
      (a) => `${isoWeek(weekdayOf(a) <= 3 && c.tense(i, i + 1) !== 1 ? addDays(a, -7) : a)}-WE`,
    );
  const of = article ? i - 2 : i - 1;
  if (!c.words.fillers.has(c.norm(of)) || !c.words.position.has(c.norm(of - 1))) return null;
  return c.words.ofMonth.has(c.norm(i + 1)) || unit === 'day' ? null : period(c, unit, 0, i + 1);
}

/** "the week beginning February 4", "the week ended Oct. 7": the week that holds the day. */
function weekOf(c: DateContext, i: number, unit: PeriodUnit): Reading | null {
  if (unit !== 'week' || !c.words.weekOf.has(c.norm(i + 1))) return null;
  const at = c.words.beforeDay.has(c.norm(i + 2)) ? i + 3 : i + 2;
  if (c.tokens[at] === undefined) return null;
  const reading = monthDate(c, at) ?? dayMonth(c, at);
  if (reading?.granularity !== 'day' || reading.day === undefined) return null;
  return {
    value: isoWeek(reading.day),
    until: null,
    granularity: 'week',
    relative: reading.relative,
    next: reading.next,
  };
}

/** "in the year to date" */
function toDate(c: DateContext, i: number, unit: PeriodUnit): Reading | null {
  const at = c.norm(i + 1) === '-' ? i + 2 : i + 1;
  const after = c.norm(at + 1) === '-' ? at + 2 : at + 1;
  return c.words.to.has(c.norm(at)) && c.words.dateWord.has(c.norm(after))
    ? period(c, unit, 0, after + 1)
    : null;
}
