/** Dates that the calendar fixes: days and months. */
import { isCapitalized } from '../text.ts';
import { addMonths, type Day, daysBetween, isoMonth, isValid } from './calendar.ts';
import type { DateContext, Reading } from './context.ts';

export const YEAR = /^(?:1[0-9]|2[01])\d\d$/;
const DAY = /^\d{1,2}$/;
const SEPARATOR = /^[-/]$/;

const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);

/** 2025-03-15, 15/3/2025, 15.03.2025, 2025-03; 22/04 where a preposition of time or a weekday makes it a day. */
export function numericDate(c: DateContext, i: number): Reading | null {
  const { text } = c.tokens[i]!;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(text);
  if (dotted)
    return c.dayReading(
      { day: Number(dotted[1]), month: Number(dotted[2]), year: fullYear(dotted[3]!) },
      false,
      i + 1,
    );
  if (
    !/^\d{1,4}$/.test(text) ||
    !SEPARATOR.test(c.norm(i + 1)) ||
    !c.glued(i + 1) ||
    !c.glued(i + 2) ||
    !c.isNumber(i + 2, DAY)
  )
    return null;
  const b = Number(c.norm(i + 2));
  const more =
    c.norm(i + 3) === c.norm(i + 1) && c.glued(i + 3) && c.glued(i + 4) && c.isNumber(i + 4, /^\d{1,4}$/);
  if (!more) {
    if (
      text.length === 4 &&
      c.norm(i + 1) === '-' &&
      b >= 1 &&
      b <= 12 &&
      YEAR.test(text) &&
      b <= Number(text.slice(2))
    )
      return {
        value: isoMonth({ year: Number(text), month: b }),
        until: null,
        granularity: 'month',
        relative: false,
        next: i + 3,
      };
    return slashedDay(c, i, Number(text), b);
  }
  const third = c.norm(i + 4);
  if (text.length === 4)
    return c.dayReading({ year: Number(text), month: b, day: Number(third) }, false, i + 5);
  if (text.length > 2 || third.length % 2 === 1) return null;
  const a = Number(text);
  const year = fullYear(third);
  const [first, second] = c.words.monthFirst
    ? [
        { month: a, day: b },
        { month: b, day: a },
      ]
    : [
        { month: b, day: a },
        { month: a, day: b },
      ];
  return c.dayReading({ year, ...first! }, false, i + 5) ?? c.dayReading({ year, ...second! }, false, i + 5);
}

function slashedDay(c: DateContext, i: number, a: number, b: number): Reading | null {
  if (c.norm(i + 1) !== '/' || !(c.words.beforeDay.has(c.norm(i - 1)) || c.words.weekdays.has(c.norm(i - 1))))
    return null;
  const [month, day] = c.words.monthFirst && a <= 12 ? [a, b] : [b, a];
  return month >= 1 && month <= 12 ? nearestDay(c, month, day, i, i + 3) : null;
}

/** A day number: `15`, `15th`, `fifteenth`, `twenty-first`. */
export function dayNumber(
  c: DateContext,
  i: number,
): { value: number; next: number; ordinal: boolean } | null {
  const token = c.tokens[i];
  if (token?.kind === 'word') {
    const spoken = c.numerals.read(i);
    return spoken?.form === 'ordinal' && spoken.value <= 31
      ? { value: spoken.value, next: spoken.next, ordinal: true }
      : null;
  }
  if (!c.isNumber(i, DAY)) return null;
  const value = Number(token!.text);
  if (value < 1 || value > 31) return null;
  const ordinal = c.glued(i + 1) && c.lang.numbers.ordinalSuffix.has(c.norm(i + 1));
  return { value, next: ordinal ? i + 2 : i + 1, ordinal };
}

/** A month's name. `may`, `march` and short forms that are also words count only with a capital, or before an ordinal. */
export function monthName(c: DateContext, i: number): { value: number; next: number } | null {
  const token = c.tokens[i];
  if (token?.kind !== 'word') return null;
  const value = c.words.months.get(token.norm);
  if (value === undefined) return null;
  const point = c.tokens[i + 1];
  const next =
    point?.text === '.' && point.glued && token.text.length <= 4 && c.tokens[i + 2] !== undefined
      ? i + 2
      : i + 1;
  if (
    c.words.onlyCapitalized.has(token.norm) &&
    !isCapitalized(token.text) &&
    dayNumber(c, next)?.ordinal !== true
  )
    return null;
  return { value, next };
}

export function yearNumber(c: DateContext, i: number): number | null {
  const token = c.tokens[i];
  if (token?.kind !== 'number' || !YEAR.test(token.text)) return null;
  const after = c.tokens[i + 1];
  if (after?.glued && after.kind === 'word' && after.norm !== "'s") return null;
  return Number(token.text);
}

const joins = (c: DateContext, i: number): number =>
  SEPARATOR.test(c.norm(i)) && c.glued(i) && c.glued(i + 1) ? i + 1 : i;

/** "15 March 2025", "15th of March", "15-17 March". */
export function dayMonth(c: DateContext, i: number): Reading | null {
  const before = c.norm(i - 1);
  if (before !== '' && /[$€£¥]/.test(before)) return null;
  const day = dayNumber(c, i);
  if (day === null) return null;
  const span = dayRange(c, day);
  const last = span ?? day;
  let at = joins(c, last.next);
  // "the 15th day of June"
  if (day.ordinal && c.words.units.get(c.norm(at)) === 'day' && c.words.ofMonth.has(c.norm(at + 1))) at += 2;
  while (c.words.ofMonth.has(c.norm(at)) || c.norm(at) === '.') at += 1;
  const month = monthName(c, at);
  if (month === null) return null;
  const reading = withYear(c, month.value, day.value, month.next, i);
  if (reading === null || span === null || !reading.day) return reading;
  const until = { ...reading.day, day: span.value };
  return isValid(until) ? { ...reading, until: c.dayReading(until, reading.relative, 0)!.value } : reading;
}

/** The second day of "9 to 12 June", "between 3 and 12 September". */
function dayRange(
  c: DateContext,
  first: { value: number; next: number },
): { value: number; next: number } | null {
  if (!c.words.to.has(c.norm(first.next)) && !c.words.and.has(c.norm(first.next))) return null;
  const second = dayNumber(c, first.next + 1);
  return second !== null && second.value > first.value ? second : null;
}

/** "March 15, 2025", "March 15", "March 2025", "Sep-23-2020", "March". */
export function monthDate(c: DateContext, i: number): Reading | null {
  const month = monthName(c, i);
  if (month === null) return null;
  const at = joins(c, month.next);
  const comma = c.norm(at) === ',' || c.words.ofMonth.has(c.norm(at)) ? at + 1 : at;
  const year = yearNumber(c, comma);
  if (year !== null)
    return {
      value: isoMonth({ year, month: month.value }),
      until: null,
      granularity: 'month',
      relative: false,
      next: comma + 1,
    };
  const start = c.lang.determiners.has(c.norm(at)) ? at + 1 : at;
  const day = dayNumber(c, start) ?? spokenDay(c, start);
  if (
    day !== null &&
    !c.lang.numbers.scales.has(c.norm(day.next)) &&
    !c.lang.numbers.percent.has(c.norm(day.next))
  ) {
    const full = withYear(c, month.value, day.value, day.next, i);
    if (full !== null) return full;
  }
  return bareMonth(c, i, month);
}

/** "May twenty nine": a cardinal as a day, where nothing follows that it could count. */
function spokenDay(c: DateContext, i: number): { value: number; next: number; ordinal: boolean } | null {
  if (c.tokens[i]?.kind !== 'word') return null;
  const spoken = c.numerals.read(i);
  if (spoken === null || spoken.form !== 'words' || spoken.value < 1 || spoken.value > 31) return null;
  const after = c.tokens[spoken.next];
  return after === undefined || after.kind === 'symbol'
    ? { value: spoken.value, next: spoken.next, ordinal: false }
    : null;
}

function bareMonth(c: DateContext, i: number, month: { value: number; next: number }): Reading | null {
  const word = c.norm(i);
  if (
    c.words.onlyCapitalized.has(word) &&
    (i === 0 || (word.length === 3 && word !== 'may' && month.next === i + 1))
  )
    return null;
  return c.anchored('month', month.next, (anchor) => {
    let distance = month.value - anchor.month;
    if (distance > 6) distance -= 12;
    if (distance < -6) distance += 12;
    const tense = c.tense(i, month.next);
    if (tense === 1 && distance < 0) distance += 12;
    if (tense === -1 && distance > 0) distance -= 12;
    return isoMonth(addMonths({ ...anchor, day: 1 }, distance));
  });
}

function withYear(c: DateContext, month: number, day: number, at: number, from: number): Reading | null {
  let next = joins(c, at);
  if (c.words.fillers.has(c.norm(next))) next += 1;
  const year = yearNumber(c, next);
  if (year !== null) return c.dayReading({ year, month, day }, false, next + 1);
  return nearestDay(c, month, day, from, at);
}

/** In days. What is still to come is announced up to a year ahead; what was is told within months. */
const AGAINST_FUTURE = 300;
const AGAINST_PAST = 90;

/** The day nearest to publication, on the side that the verb points to when that is not half a year off. */
export function nearestDay(
  c: DateContext,
  month: number,
  day: number,
  from: number,
  next: number,
): Reading | null {
  if (c.anchor === null) return { value: null, until: null, granularity: 'day', relative: true, next };
  const anchor = c.anchor;
  const tense = c.tense(from, next);
  let best: Day | null = null;
  let bestDistance = Infinity;
  for (let year = anchor.year - 4; year <= anchor.year + 4; year += 1) {
    const candidate = { year, month, day };
    if (!isValid(candidate)) continue;
    const away = daysBetween(anchor, candidate);
    const against = tense !== 0 && away !== 0 && Math.sign(away) !== tense;
    const distance = Math.abs(away) + (against ? (tense === 1 ? AGAINST_FUTURE : AGAINST_PAST) : 0);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best === null ? null : c.dayReading(best, true, next);
}
