/**
 * Dates as a reader of that outlet on that day understands them: own grammar, one pass over tokens. chrono-node was
 * measured first (74 % of calendar dates right) and left: it knows no bare years, quarters, seasons or "last week".
 *
 * What cannot be anchored because the publication date is unknown keeps its slot with `value: null`.
 */
import type { DateSlot } from '../../model/claims.ts';
import type { Language } from '../lang/language.ts';
import type { Token } from '../text.ts';
import { dayMonth, monthDate, numericDate } from './absolute.ts';
import { addDays, type Day, isoDay, isoYear, isValid } from './calendar.ts';
import { readClock } from './clock.ts';
import { DateContext, type Reading } from './context.ts';
import { feast } from './feasts.ts';
import { quarter, season } from './parts-of-year.ts';
import { dayBeside, directed, ofThePeriod, partOfDay, shifted } from './relative.ts';
import type { Tense } from './tense.ts';
import { theNth, weekdayDate } from './weekdays.ts';
import { bareYear, century, decade, spokenYear } from './years.ts';

/** @param otherwise Which way days without a year or week lie where no verb tells. */
export function findDates(
  text: string,
  tokens: readonly Token[],
  lang: Language,
  anchor: Day | null,
  otherwise: Tense = 0,
): DateSlot[] {
  if (lang.dates === null) return [];
  const context = new DateContext(tokens, lang, lang.dates, anchor, otherwise);
  const slots: DateSlot[] = [];
  for (let i = 0; i < tokens.length; ) {
    const reading = range(context, i);
    if (reading === null) {
      i += 1;
      continue;
    }
    const start = tokens[i]!.start;
    const end = tokens[reading.next - 1]!.end;
    const { value, until, granularity, relative } = reading;
    slots.push({
      type: 'date',
      raw: text.slice(start, end),
      start,
      end,
      value,
      until,
      granularity,
      relative,
    });
    i = reading.next;
  }
  return slots;
}

/** A date, or two joined as a range: "from March 3 to 7", "2014-16", "Monday to Friday". */
function range(c: DateContext, i: number): Reading | null {
  if (
    c.words.between.has(c.norm(i - 1)) &&
    c.words.nowWords.has(c.norm(i)) &&
    c.words.and.has(c.norm(i + 1))
  ) {
    // "between now and May 15"
    const end = c.tokens[i + 2] === undefined ? null : single(c, i + 2);
    if (end?.value)
      return c.anchor === null ? end : { ...end, value: isoDay(c.anchor), until: end.value, relative: true };
  }
  const first = single(c, i);
  if (first === null || first.until !== null || first.value === null) return first;
  const joint = c.norm(first.next);
  if (
    !c.words.to.has(joint) &&
    !(c.words.between.has(c.norm(i - 1)) && c.words.and.has(joint)) &&
    joint !== '/'
  )
    return first;
  const at = first.next + 1;
  if (joint === '/' && !(first.granularity === 'year' && c.glued(at))) return first;
  const end = shortEnd(c, first, at) ?? (joint === '/' || c.tokens[at] === undefined ? null : single(c, at));
  if (end === null || end.value === null) return first;
  const second = inWeekAfter(first, end, c.words.weekdays.has(c.norm(at)));
  const start = inYearOf(first, second);
  if (start === null || second.value === null || second.value < start) return first;
  // "Friday to Sunday, 21-23 March": the days of the month say it in full
  if (second.until !== null && second.day) return second;
  if (second.granularity !== first.granularity && !(first.day && second.day)) return first;
  return { ...first, value: start, until: second.value, next: second.next };
}

/** "Closed from Monday to Thursday", said on a Wednesday: the second weekday is the one that follows the first. */
function inWeekAfter(first: Reading, second: Reading, isWeekday: boolean): Reading {
  if (!isWeekday || !second.relative || !second.day || !first.day || second.granularity !== 'day')
    return second;
  if (isoDay(second.day) > isoDay(first.day)) return second;
  const day = addDays(second.day, 7);
  return isoDay(day) > isoDay(first.day) ? { ...second, day, value: isoDay(day) } : second;
}

/** The first day of "15 August to 31 December 2031" is of the year that the second one tells, or of the one before. */
function inYearOf({ value, day, relative }: Reading, second: Reading): string | null {
  if (!relative || !day || second.relative || !second.day || second.value === null) return value;
  const same = { ...day, year: second.day.year };
  if (isValid(same) && isoDay(same) <= second.value) return isoDay(same);
  const before = { ...day, year: second.day.year - 1 };
  return isValid(before) ? isoDay(before) : value;
}

/** The second half of "March 3-7", "2014-16" and "2023/24". */
function shortEnd(c: DateContext, first: Reading, at: number): Reading | null {
  if (!c.isNumber(at, /^\d{1,2}$/)) return null;
  const text = c.norm(at);
  if (first.granularity === 'year' && text.length === 2 && c.glued(at)) {
    const year = Math.floor(Number(first.value) / 100) * 100 + Number(text);
    return { value: isoYear(year), until: null, granularity: 'year', relative: false, next: at + 1 };
  }
  if (!first.day || first.granularity !== 'day' || c.words.months.has(c.norm(at + 1))) return null;
  const day = { ...first.day, day: Number(text) };
  if (!isValid(day) || day.day <= first.day.day) return null;
  const next = c.lang.numbers.ordinalSuffix.has(c.norm(at + 1)) && c.glued(at + 1) ? at + 2 : at + 1;
  return { value: isoDay(day), until: null, granularity: 'day', relative: first.relative, next, day };
}

function single(c: DateContext, i: number): Reading | null {
  const token = c.tokens[i]!;
  const reading =
    token.kind === 'number' ? fromNumber(c, i) : token.kind === 'word' ? fromWord(c, i) : decade(c, i);
  return reading === null ? null : withTime(c, reading);
}

function fromNumber(c: DateContext, i: number): Reading | null {
  return (
    numericDate(c, i) ??
    clockDate(c, i) ??
    dayMonth(c, i) ??
    century(c, i) ??
    decade(c, i) ??
    shifted(c, i) ??
    theNth(c, i) ??
    bareYear(c, i)
  );
}

/** Each rule looks its first word up in a table, so a word that starts no date costs a few failed look-ups. */
function fromWord(c: DateContext, i: number): Reading | null {
  if (!c.words.starters.has(c.norm(i))) return null;
  const day = c.words.days.get(c.norm(i));
  if (day !== undefined) return inFull(c, i + 1) ?? c.anchoredDay(i + 1, (anchor) => addDays(anchor, day));
  const part = c.words.dayParts.get(c.norm(i));
  if (part !== undefined) return partOfDay(c, part.offset, part.part, i + 1);
  return (
    feast(c, i) ??
    century(c, i) ??
    dayBeside(c, i) ??
    weekdayDate(c, i) ??
    monthDate(c, i) ??
    quarter(c, i) ??
    directed(c, i) ??
    dayMonth(c, i) ??
    season(c, i) ??
    ofThePeriod(c, i) ??
    shifted(c, i) ??
    theNth(c, i) ??
    clockDate(c, i) ??
    spokenYear(c, i) ??
    decade(c, i)
  );
}

/** "Tomorrow, 24 October", which may stand there for days: the date that is written out is the one that is meant. */
function inFull(c: DateContext, i: number): Reading | null {
  if (!/^[,(]$/.test(c.norm(i)) || c.tokens[i + 1] === undefined) return null;
  const full = fromWordOrNumber(c, i + 1);
  const isWeekday = c.words.weekdays.has(c.norm(i + 1)) && full?.next === i + 2;
  if (full?.granularity !== 'day' || full.until !== null || isWeekday || c.words.days.has(c.norm(i + 1)))
    return null;
  return c.norm(i) === '(' && c.norm(full.next) === ')' ? { ...full, next: full.next + 1 } : full;
}

/** "6 p.m. on Thursday", "18:30 GMT", which without a day is the day of publication. */
function clockDate(c: DateContext, i: number): Reading | null {
  const clock = readClock(c, i);
  if (clock === null) return null;
  const at = c.words.beforeDay.has(c.norm(clock.next)) ? clock.next + 1 : clock.next;
  const day = c.tokens[at] === undefined ? null : fromWordOrNumber(c, at);
  if (day?.granularity === 'day' && day.value !== null)
    return { ...day, value: `${day.value}T${clock.value}`, granularity: 'minute' };
  return c.anchored('minute', clock.next, (anchor) => `${isoDay(anchor)}T${clock.value}`);
}

function fromWordOrNumber(c: DateContext, i: number): Reading | null {
  return c.tokens[i]!.kind === 'number'
    ? (numericDate(c, i) ?? dayMonth(c, i))
    : c.tokens[i]!.kind === 'word'
      ? fromWord(c, i)
      : null;
}

/** A part or time of the day that follows: "Thursday evening", "March 3 at 6 p.m.". */
function withTime(c: DateContext, reading: Reading): Reading {
  if (reading.granularity !== 'day' || reading.value === null || reading.until !== null) return reading;
  const part = c.words.parts.get(c.norm(reading.next));
  if (part !== undefined)
    return {
      ...reading,
      value: `${reading.value}T${part}`,
      granularity: 'part-of-day',
      next: reading.next + 1,
    };
  let at = c.norm(reading.next) === ',' ? reading.next + 1 : reading.next;
  if (c.words.atTime.has(c.norm(at))) at += 1;
  const clock = readClock(c, at);
  return clock === null
    ? reading
    : { ...reading, value: `${reading.value}T${clock.value}`, granularity: 'minute', next: clock.next };
}
