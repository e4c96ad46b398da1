/**
 * Dates as a reader of that outlet on that day understands them: own grammar, one pass over tokens. chrono-node was measured
 * first (74 % of calendar dates right) and left: it knows no bare years, quarters, seasons or "last week".
 *
 * A weekday is the nearest one to the publication date, the past one on the day-count tie, moved forward by a future verb.
 * What cannot be anchored because the publication date is unknown keeps its slot with `value: null`.
 */
import type { DateGranularity, DateSlot } from '../model.ts';
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  isoDay,
  isoMonth,
  isoTime,
  isoWeek,
  isoYear,
  isValid,
  weekdayOf,
} from './calendar.ts';
import type { DateWords, DayPart, Language, PeriodUnit } from './lang/language.ts';
import { NumeralReader } from './numerals.ts';
import { isCapitalized, type Token } from './text.ts';

/** A date before it is printed. */
interface Reading {
  value: string | null;
  until: string | null;
  granularity: DateGranularity;
  relative: boolean;
  /** Token index after it. */
  next: number;
  /** Its day, where it is one: for adding a time, or for closing a range. */
  day?: Day | null;
}

export function findDates(
  text: string,
  tokens: readonly Token[],
  lang: Language,
  anchor: Day | null,
): DateSlot[] {
  if (lang.dates === null) return [];
  const reader = new DateReader(tokens, lang, lang.dates, anchor);
  const slots: DateSlot[] = [];
  let i = 0;
  while (i < tokens.length) {
    const reading = reader.range(i);
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

class DateReader {
  readonly #tokens: readonly Token[];
  readonly #lang: Language;
  readonly #words: DateWords;
  readonly #anchor: Day | null;
  readonly #numerals: NumeralReader;

  constructor(tokens: readonly Token[], lang: Language, words: DateWords, anchor: Day | null) {
    this.#tokens = tokens;
    this.#lang = lang;
    this.#words = words;
    this.#anchor = anchor;
    this.#numerals = new NumeralReader(tokens, lang.numbers);
  }

  #norm(i: number): string {
    return this.#tokens[i]?.norm ?? '';
  }

  /** A date, or two joined as a range: "from March 3 to 7", "2014-16", "Monday to Friday". */
  range(i: number): Reading | null {
    const first = this.#single(i);
    if (first === null) return null;
    const joint = this.#norm(first.next);
    const lead = this.#norm(i - 1);
    const opens = this.#words.to.has(joint) || (lead === 'between' && this.#words.and.has(joint));
    if (!opens || first.until !== null) return first;
    const second = this.#single(first.next + 1) ?? this.#shortEnd(first, first.next + 1);
    if (second === null || second.value === null || first.value === null) return first;
    if (second.granularity !== first.granularity && !(first.day && second.day)) return first;
    if (second.value < first.value) return first;
    return { ...first, until: second.value, next: second.next };
  }

  /** "March 3-7": a bare day; "2014-16": two digits of a year. */
  #shortEnd(first: Reading, at: number): Reading | null {
    const token = this.#tokens[at];
    if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
    const n = Number(token.text);
    if (first.granularity === 'year' && first.value !== null && token.text.length === 2 && token.glued) {
      const year = Math.floor(Number(first.value) / 100) * 100 + n;
      return { value: isoYear(year), until: null, granularity: 'year', relative: false, next: at + 1 };
    }
    if (first.granularity === 'day' && first.day) {
      const day = { ...first.day, day: n };
      return isValid(day) && n > first.day.day
        ? { value: isoDay(day), until: null, granularity: 'day', relative: first.relative, next: at + 1, day }
        : null;
    }
    return null;
  }

  #single(i: number): Reading | null {
    const token = this.#tokens[i];
    if (token === undefined) return null;
    const reading =
      token.kind === 'number'
        ? this.#fromNumber(i)
        : token.kind === 'word'
          ? this.#fromWord(i)
          : this.#decadeShort(i);
    if (reading === null) return null;
    return this.#withTime(reading, i);
  }

  // ── numbers ──

  #fromNumber(i: number): Reading | null {
    return (
      this.#numeric(i) ??
      this.#clock(i) ??
      this.#dayMonth(i) ??
      this.#decade(i) ??
      this.#ago(i) ??
      this.#year(i)
    );
  }

  /** 2025-03-15, 15/3/2025, 15.03.2025. */
  #numeric(i: number): Reading | null {
    const token = this.#tokens[i]!;
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(token.text);
    if (dotted)
      return this.#dayReading(
        { day: Number(dotted[1]), month: Number(dotted[2]), year: fullYear(dotted[3]!) },
        false,
        i + 1,
      );
    if (!/^\d{1,4}$/.test(token.text)) return null;
    const sign = this.#tokens[i + 1];
    const b = this.#tokens[i + 2];
    const sign2 = this.#tokens[i + 3];
    const c = this.#tokens[i + 4];
    if (
      !sign?.glued ||
      !b?.glued ||
      !sign2?.glued ||
      !c?.glued ||
      sign.text !== sign2.text ||
      (sign.text !== '-' && sign.text !== '/')
    )
      return null;
    if (!/^\d{1,2}$/.test(b.text) || !/^\d{1,4}$/.test(c.text)) return null;
    if (token.text.length === 4)
      return this.#dayReading(
        { year: Number(token.text), month: Number(b.text), day: Number(c.text) },
        false,
        i + 5,
      );
    if (token.text.length > 2 || c.text.length % 2 === 1) return null;
    const [x, y, year] = [Number(token.text), Number(b.text), fullYear(c.text)];
    const monthFirst = x <= 12 && (this.#words.monthFirst || y > 12);
    return (
      this.#dayReading(monthFirst ? { year, month: x, day: y } : { year, month: y, day: x }, false, i + 5) ??
      this.#dayReading({ year, month: y, day: x }, false, i + 5)
    );
  }

  #dayReading(day: Day, relative: boolean, next: number): Reading | null {
    if (!isValid(day) || day.year < 1000 || day.year > 2999) return null;
    return { value: isoDay(day), until: null, granularity: 'day', relative, next, day };
  }

  /** "15 March 2025", "15th of March". */
  #dayMonth(i: number): Reading | null {
    const day = this.#dayNumber(i);
    if (day === null) return null;
    let at = day.next;
    if (this.#tokens[at]?.text === '-' && this.#tokens[at]!.glued) at += 1;
    while (this.#norm(at) === 'of' || this.#norm(at) === '.') at += 1;
    const month = this.#month(at);
    return month === null ? null : this.#monthDay(month.value, day.value, month.next);
  }

  #dayNumber(i: number): { value: number; next: number } | null {
    const token = this.#tokens[i];
    if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) {
      const ordinal = token?.kind === 'word' ? this.#numerals.read(i) : null;
      return ordinal?.form === 'ordinal' && ordinal.value <= 31
        ? { value: ordinal.value, next: ordinal.next }
        : null;
    }
    const value = Number(token.text);
    if (value < 1 || value > 31) return null;
    const suffix = this.#tokens[i + 1];
    const next = suffix?.glued && this.#lang.numbers.ordinalSuffix.has(suffix.norm) ? i + 2 : i + 1;
    return { value, next };
  }

  #month(i: number): { value: number; next: number } | null {
    const token = this.#tokens[i];
    if (token?.kind !== 'word') return null;
    const value = this.#words.months.get(token.norm);
    if (value === undefined || (this.#words.onlyCapitalized.has(token.norm) && !isCapitalized(token.text)))
      return null;
    const point = this.#tokens[i + 1];
    return { value, next: point?.text === '.' && point.glued && token.text.length <= 4 ? i + 2 : i + 1 };
  }

  /** A month and day, with the year that follows or the nearest one. */
  #monthDay(month: number, day: number, at: number): Reading | null {
    let next = at;
    if (this.#norm(next) === ',' || this.#norm(next) === 'of' || this.#tokens[next]?.text === '-') next += 1;
    const year = this.#yearNumber(next);
    if (year !== null) return this.#dayReading({ year, month, day }, false, next + 1);
    if (this.#anchor === null)
      return { value: null, until: null, granularity: 'day', relative: true, next: at, day: null };
    const day0 = this.#nearestYear(month, day);
    return day0 === null ? null : this.#dayReading(day0, true, at);
  }

  #nearestYear(month: number, day: number): Day | null {
    const anchor = this.#anchor!;
    let best: Day | null = null;
    for (const year of [anchor.year - 1, anchor.year, anchor.year + 1]) {
      const candidate = { year, month, day };
      if (!isValid(candidate)) continue;
      if (best === null || Math.abs(daysBetween(anchor, candidate)) < Math.abs(daysBetween(anchor, best)))
        best = candidate;
    }
    return best;
  }

  #yearNumber(i: number): number | null {
    const token = this.#tokens[i];
    if (token?.kind !== 'number' || !/^(?:1[0-9]|20)\d\d$/.test(token.text)) return null;
    const after = this.#tokens[i + 1];
    if (after?.glued && after.kind === 'word' && after.norm !== "'s") return null;
    return Number(token.text);
  }

  #year(i: number): Reading | null {
    const year = this.#yearNumber(i);
    if (year === null) return null;
    const before = this.#tokens[i - 1];
    const after = this.#tokens[i + 1];
    if (this.#tokens[i]!.glued && before !== undefined && !/^[(–—"'“‘/-]$/.test(before.text)) return null;
    if (
      this.#tokens[i]!.glued &&
      (before?.text === '-' || before?.text === '/') &&
      before.glued &&
      this.#tokens[i - 2]?.kind !== 'number'
    )
      return null;
    const counts =
      after?.kind === 'word' &&
      (this.#lang.numbers.units.has(after.norm) ||
        this.#lang.numbers.money.has(after.norm) ||
        this.#lang.numbers.percent.has(after.norm) ||
        this.#lang.numbers.scales.has(after.norm));
    if (counts || after?.text === '%' || (before !== undefined && /^[$€£¥]$/.test(before.text))) return null;
    const leads =
      before === undefined ||
      this.#words.beforeYear.has(before.norm) ||
      this.#words.position.has(before.norm) ||
      before.text === '(' ||
      before.norm === "'s" ||
      (before.kind === 'word' && isCapitalized(before.text));
    const noun =
      after?.kind === 'word' &&
      !isCapitalized(after.text) &&
      this.#lang.isPlural(after.norm) &&
      !this.#lang.isVerbLike(after.norm) &&
      !this.#lang.isFunctionWord(after.norm);
    if (noun && before?.norm !== 'the' && before?.norm !== "'s") return null;
    if (!leads && year < 1900) return null;
    return { value: isoYear(year), until: null, granularity: 'year', relative: false, next: i + 1 };
  }

  /** "1990s"; "'90s" comes by its apostrophe. */
  #decade(i: number): Reading | null {
    const token = this.#tokens[i]!;
    const after = this.#tokens[i + 1];
    if (
      !/^(?:1[0-9]|20)\d0$/.test(token.text) ||
      !after?.glued ||
      (after.norm !== 's' && after.norm !== "'s")
    )
      return null;
    return {
      value: `${token.text.slice(0, 3)}X`,
      until: null,
      granularity: 'decade',
      relative: false,
      next: i + 2,
    };
  }

  #decadeShort(i: number): Reading | null {
    const token = this.#tokens[i]!;
    const digits = this.#tokens[i + 1];
    const after = this.#tokens[i + 2];
    if (
      (token.norm !== "'" && token.text !== '’') ||
      !digits?.glued ||
      !/^\d0$/.test(digits.text) ||
      !after?.glued ||
      after.norm !== 's'
    )
      return null;
    return {
      value: `19${digits.text[0]}X`,
      until: null,
      granularity: 'decade',
      relative: false,
      next: i + 3,
    };
  }

  // ── clock ──

  #clock(i: number): Reading | null {
    const time = this.#time(i);
    if (time === null) return null;
    let next = time.next;
    if (this.#words.zones.has(this.#norm(next))) next += 1;
    if (this.#norm(next) === 'on' || this.#norm(next) === ',') {
      const day = this.#single(next + 1);
      if (day?.granularity === 'day' && day.value !== null && this.#norm(next) === 'on')
        return { ...day, value: `${day.value.slice(0, 10)}T${time.value}`, granularity: 'minute' };
    } else {
      const day = this.#single(next);
      if (day?.granularity === 'day' && day.value !== null)
        return { ...day, value: `${day.value}T${time.value}`, granularity: 'minute' };
    }
    const day = this.#anchor;
    return {
      value: day === null ? null : `${isoDay(day)}T${time.value}`,
      until: null,
      granularity: 'minute',
      relative: true,
      next,
    };
  }

  /** "6 p.m.", "18:30", "5.30pm", "noon". */
  #time(i: number): { value: string; next: number } | null {
    const token = this.#tokens[i];
    if (token === undefined) return null;
    const noon = this.#words.noon.get(token.norm);
    if (noon !== undefined) return { value: isoTime(noon, 0), next: i + 1 };
    if (token.kind !== 'number') return null;
    let hour: number;
    let minute = 0;
    let next = i + 1;
    let colon = false;
    const dotted = /^(\d{1,2})\.(\d{2})$/.exec(token.text);
    if (dotted) {
      hour = Number(dotted[1]);
      minute = Number(dotted[2]);
    } else if (/^\d{1,2}$/.test(token.text)) {
      hour = Number(token.text);
      const sign = this.#tokens[i + 1];
      const minutes = this.#tokens[i + 2];
      if (
        sign?.glued &&
        (sign.text === ':' || sign.norm === 'h') &&
        minutes?.glued &&
        /^\d{2}$/.test(minutes.text)
      ) {
        minute = Number(minutes.text);
        next = i + 3;
        colon = true;
        if (this.#tokens[next]?.text === ':' && this.#tokens[next]!.glued) return null;
      }
    } else return null;
    const half = /^([ap])\.?\s?m\.?$/.exec(this.#norm(next));
    if (half) {
      if (hour < 1 || hour > 12) return null;
      return { value: isoTime((hour % 12) + (half[1] === 'p' ? 12 : 0), minute), next: next + 1 };
    }
    if (!colon || hour > 24 || minute > 59) {
      return dotted && this.#words.zones.has(this.#norm(next)) && hour < 24 && minute < 60
        ? { value: isoTime(hour, minute), next }
        : null;
    }
    return { value: isoTime(hour, minute), next };
  }

  /** A time or part of the day that follows: "Thursday evening", "March 3 at 6 p.m.". */
  #withTime(reading: Reading, _i: number): Reading {
    if (reading.granularity !== 'day' || reading.value === null) return reading;
    let at = reading.next;
    if (this.#words.atTime.has(this.#norm(at))) {
      if (this.#norm(at) !== 'at') return reading;
      at += 1;
    } else if (this.#norm(at) === ',') at += 1;
    const part = this.#words.parts.get(this.#norm(at));
    if (part !== undefined && at === reading.next)
      return { ...reading, value: `${reading.value}T${part}`, granularity: 'part-of-day', next: at + 1 };
    const time = this.#time(at);
    if (time === null) return reading;
    const next = this.#words.zones.has(this.#norm(time.next)) ? time.next + 1 : time.next;
    return { ...reading, value: `${reading.value}T${time.value}`, granularity: 'minute', next };
  }

  // ── words ──

  #fromWord(i: number): Reading | null {
    const word = this.#norm(i);
    const words = this.#words;
    const day = words.days.get(word);
    if (day !== undefined) return this.#relativeDay(day, i + 1);
    const part = words.dayParts.get(word);
    if (part !== undefined) return this.#partOf(part.offset, part.part, i + 1);
    return (
      this.#weekday(i) ??
      this.#feast(i) ??
      this.#monthFirst(i) ??
      this.#quarter(i) ??
      this.#directed(i) ??
      this.#season(i) ??
      this.#dayMonth(i) ??
      this.#ago(i) ??
      this.#ahead(i) ??
      this.#namedDecade(i)
    );
  }

  #relativeDay(offset: number, next: number): Reading {
    const day = this.#anchor === null ? null : addDays(this.#anchor, offset);
    return {
      value: day === null ? null : isoDay(day),
      until: null,
      granularity: 'day',
      relative: true,
      next,
      day,
    };
  }

  #partOf(offset: number, part: DayPart, next: number): Reading {
    const day = this.#anchor === null ? null : addDays(this.#anchor, offset);
    return {
      value: day === null ? null : `${isoDay(day)}T${part}`,
      until: null,
      granularity: 'part-of-day',
      relative: true,
      next,
    };
  }

  #weekday(i: number, direction?: number): Reading | null {
    const token = this.#tokens[i]!;
    const weekday = this.#words.weekdays.get(token.norm);
    if (weekday === undefined || (this.#words.onlyCapitalized.has(token.norm) && !isCapitalized(token.text)))
      return null;
    let next = i + 1;
    if (
      this.#tokens[next]?.text === '.' &&
      this.#tokens[next]!.glued &&
      token.text.length <= 5 &&
      this.#tokens[next + 1] !== undefined
    )
      next += 1;
    // "Sunday, January 20, 2008", "Thursday 13 March", "Thursday 13"
    let at = next;
    while (this.#norm(at) === ',' || this.#norm(at) === 'the') at += 1;
    const full = this.#monthFirst(at) ?? (this.#tokens[at] === undefined ? null : this.#dayMonth(at));
    if (full !== null && full.granularity === 'day') return full;
    if (this.#anchor === null)
      return { value: null, until: null, granularity: 'day', relative: true, next, day: null };
    const day = this.#nearestWeekday(weekday, i, direction);
    return { value: isoDay(day), until: null, granularity: 'day', relative: true, next, day };
  }

  #nearestWeekday(weekday: number, i: number, direction?: number): Day {
    const anchor = this.#anchor!;
    const back = (weekdayOf(anchor) - weekday + 7) % 7;
    if (direction === -1) return addDays(anchor, back === 0 ? -7 : -back);
    if (direction === 1) return addDays(anchor, back === 0 ? 7 : 7 - back);
    if (back === 0) return anchor;
    const future = this.#isFuture(i);
    if (future === true) return addDays(anchor, 7 - back);
    if (future === false) return addDays(anchor, -back);
    return back <= 3 ? addDays(anchor, -back) : addDays(anchor, 7 - back);
  }

  /** Does the verb before point ahead? `null` where nothing tells. */
  #isFuture(i: number): boolean | null {
    for (let k = i - 1; k >= Math.max(0, i - 8); k -= 1) {
      const word = this.#norm(k);
      if (word === '.' || word === ';') break;
      if (word !== 'to' && this.#words.future.has(word)) return true;
      if (this.#words.past.has(word)) return false;
    }
    return null;
  }

  #feast(i: number): Reading | null {
    for (let length = 4; length >= 1; length -= 1) {
      let phrase = '';
      for (let k = i; k < i + length; k += 1)
        phrase += (k > i && this.#norm(k) !== "'s" ? ' ' : '') + this.#norm(k);
      const feast = this.#words.feasts.get(phrase);
      if (feast !== undefined && isCapitalized(this.#tokens[i]!.text))
        return this.#monthDay(feast[0], feast[1], i + length);
    }
    return null;
  }

  /** "March 15, 2025", "March 2025", "March". */
  #monthFirst(i: number): Reading | null {
    const month = this.#month(i);
    if (month === null) return null;
    const at = month.next;
    const year = this.#yearNumber(this.#norm(at) === ',' || this.#norm(at) === 'of' ? at + 1 : at);
    if (year !== null) {
      const next = this.#norm(at) === ',' || this.#norm(at) === 'of' ? at + 2 : at + 1;
      return {
        value: isoMonth({ year, month: month.value }),
        until: null,
        granularity: 'month',
        relative: false,
        next,
      };
    }
    const start = this.#norm(at) === 'the' ? at + 1 : at;
    const day = this.#tokens[start] === undefined ? null : this.#dayNumber(start);
    if (day !== null && !this.#countsDay(day.next)) {
      const full = this.#monthDay(month.value, day.value, day.next);
      if (full !== null) return full;
    }
    // A bare month: "may" and "march" have been let in with a capital only, and not at the head of a sentence.
    if (i === 0 && this.#words.onlyCapitalized.has(this.#norm(i))) return null;
    if (
      this.#words.onlyCapitalized.has(this.#norm(i)) &&
      this.#norm(i).length === 3 &&
      this.#norm(i) !== 'may' &&
      month.next === i + 1
    )
      return null;
    if (this.#anchor === null)
      return { value: null, until: null, granularity: 'month', relative: true, next: month.next };
    return {
      value: isoMonth(this.#nearestMonth(month.value, i)),
      until: null,
      granularity: 'month',
      relative: true,
      next: month.next,
    };
  }

  /** "May 3 million people…": the number belongs to what follows. */
  #countsDay(at: number): boolean {
    const word = this.#norm(at);
    return this.#lang.numbers.scales.has(word) || this.#lang.numbers.percent.has(word) || word === '%';
  }

  #nearestMonth(month: number, i: number): { year: number; month: number } {
    const anchor = this.#anchor!;
    const future = this.#isFuture(i);
    let distance = month - anchor.month;
    if (distance > 6) distance -= 12;
    if (distance < -6) distance += 12;
    if (future === true && distance < 0) distance += 12;
    if (future === false && distance > 0) distance -= 12;
    return addMonths({ ...anchor, day: 1 }, distance);
  }

  /** "the third quarter of 2024", "Q3 2024". */
  #quarter(i: number): Reading | null {
    const short =
      /^q$/.exec(this.#norm(i)) && this.#tokens[i + 1]?.glued && /^[1-4]$/.test(this.#tokens[i + 1]!.text);
    let quarter: number | undefined;
    let next: number;
    if (short) {
      quarter = Number(this.#tokens[i + 1]!.text);
      next = i + 2;
    } else {
      quarter = this.#words.quarters.get(this.#norm(i));
      next = i + 1;
      if (this.#tokens[next]?.text === '-') next += 1;
      if (quarter === undefined || !this.#words.quarterWords.has(this.#norm(next))) return null;
      next += 1;
    }
    let at = next;
    while (this.#words.fillers.has(this.#norm(at)) && at < next + 2) at += 1;
    const year = this.#yearNumber(at);
    if (year !== null)
      return {
        value: `${isoYear(year)}-Q${quarter}`,
        until: null,
        granularity: 'quarter',
        relative: false,
        next: at + 1,
      };
    const directed = this.#directed(at);
    if (directed?.granularity === 'year' && directed.value !== null)
      return { ...directed, value: `${directed.value}-Q${quarter}`, granularity: 'quarter' };
    const anchor = this.#anchor;
    if (anchor === null) return { value: null, until: null, granularity: 'quarter', relative: true, next };
    return {
      value: `${isoYear(anchor.year)}-Q${quarter}`,
      until: null,
      granularity: 'quarter',
      relative: true,
      next,
    };
  }

  /** "last week", "this year", "next Thursday", "last summer", "the past decade". */
  #directed(i: number): Reading | null {
    const direction = this.#words.directions.get(this.#norm(i));
    if (direction === undefined) return null;
    const at = i + 1;
    const token = this.#tokens[at];
    if (token?.kind !== 'word') return null;
    if (direction !== 0 && this.#words.weekdays.has(token.norm)) return this.#weekday(at, direction);
    if (direction === 0 && this.#words.weekdays.has(token.norm)) return this.#weekday(at);
    const part = this.#words.parts.get(token.norm);
    if (part !== undefined) return direction === 1 ? null : this.#partOf(direction, part, at + 1);
    const month = this.#month(at);
    if (month !== null) return this.#directedMonth(direction, month);
    const season = this.#words.seasons.get(token.norm);
    if (season !== undefined)
      return this.#seasonReading(season, (this.#anchor?.year ?? Number.NaN) + direction, at + 1, true);
    const unit = this.#words.units.get(token.norm);
    if (unit === undefined || (token.norm.endsWith('s') && unit !== 'century')) return null;
    return this.#period(unit, direction, at + 1);
  }

  #directedMonth(direction: number, month: { value: number; next: number }): Reading {
    const anchor = this.#anchor;
    if (anchor === null)
      return { value: null, until: null, granularity: 'month', relative: true, next: month.next };
    let year = anchor.year;
    if (direction === -1 && month.value >= anchor.month) year -= 1;
    if (direction === 1 && month.value <= anchor.month) year += 1;
    const day = this.#dayNumber(month.next);
    if (day !== null) {
      const full = this.#dayReading({ year, month: month.value, day: day.value }, true, day.next);
      if (full !== null) return full;
    }
    return {
      value: isoMonth({ year, month: month.value }),
      until: null,
      granularity: 'month',
      relative: true,
      next: month.next,
    };
  }

  #period(unit: PeriodUnit, direction: number, next: number): Reading | null {
    const anchor = this.#anchor;
    const reading = (granularity: DateGranularity, value: (a: Day) => string): Reading => ({
      value: anchor === null ? null : value(anchor),
      until: null,
      granularity,
      relative: true,
      next,
    });
    switch (unit) {
      case 'week':
        return reading('week', (a) => isoWeek(addDays(a, direction * 7)));
      case 'weekend':
        return reading('week', (a) => `${isoWeek(addDays(a, direction * 7))}-WE`);
      case 'month':
        return reading('month', (a) => isoMonth(addMonths({ ...a, day: 1 }, direction)));
      case 'quarter':
        return reading('quarter', (a) => quarterOf(addMonths({ ...a, day: 1 }, direction * 3)));
      case 'year':
        return reading('year', (a) => isoYear(a.year + direction));
      case 'decade':
        return reading('decade', (a) => `${Math.floor(a.year / 10) + direction}X`);
      case 'day':
        return direction === 0 ? null : reading('day', (a) => isoDay(addDays(a, direction)));
      default:
        return null;
    }
  }

  #season(i: number): Reading | null {
    const token = this.#tokens[i]!;
    const season = this.#words.seasons.get(token.norm);
    if (season === undefined) return null;
    let at = i + 1;
    while (this.#words.fillers.has(this.#norm(at)) && at < i + 3) at += 1;
    const year = this.#yearNumber(at);
    return year === null ? null : this.#seasonReading(season, year, at + 1, false);
  }

  #seasonReading(season: string, year: number, next: number, relative: boolean): Reading {
    return {
      value: Number.isNaN(year) ? null : `${isoYear(year)}-${season}`,
      until: null,
      granularity: 'season',
      relative,
      next,
    };
  }

  /** "two weeks ago", "a year earlier" is left: earlier than what is not known. */
  #ago(i: number): Reading | null {
    const span = this.#span(i);
    if (
      span === null ||
      (this.#norm(span.next) !== 'ago' &&
        !(this.#words.ago.has(this.#norm(span.next)) && this.#norm(span.next) !== 'earlier'))
    )
      return null;
    return this.#shifted(span.unit, -span.count, span.next + 1);
  }

  /** "in two weeks", "in three days' time". */
  #ahead(i: number): Reading | null {
    if (this.#norm(i) !== 'in') return null;
    const span = this.#span(i + 1);
    if (span === null) return null;
    let next = span.next;
    while (this.#norm(next) === "'" || this.#norm(next) === "'s") next += 1;
    if (this.#norm(next) !== 'time') return null;
    return this.#shifted(span.unit, span.count, next + 1);
  }

  #span(i: number): { count: number; unit: PeriodUnit; next: number } | null {
    const article = this.#lang.numbers.articles.has(this.#norm(i));
    const numeral = article ? null : this.#numerals.read(i);
    if (!article && (numeral === null || !Number.isInteger(numeral.value) || numeral.form === 'ordinal'))
      return null;
    const at = numeral?.next ?? i + 1;
    const unit = this.#words.units.get(this.#norm(at));
    return unit === undefined ? null : { count: numeral?.value ?? 1, unit, next: at + 1 };
  }

  #shifted(unit: PeriodUnit, count: number, next: number): Reading | null {
    const anchor = this.#anchor;
    const reading = (granularity: DateGranularity, value: (a: Day) => string): Reading => ({
      value: anchor === null ? null : value(anchor),
      until: null,
      granularity,
      relative: true,
      next,
    });
    switch (unit) {
      case 'day':
        return reading('day', (a) => isoDay(addDays(a, count)));
      case 'week':
        return reading('week', (a) => isoWeek(addDays(a, count * 7)));
      case 'month':
        return reading('month', (a) => isoMonth(addMonths({ ...a, day: 1 }, count)));
      case 'quarter':
        return reading('quarter', (a) => quarterOf(addMonths({ ...a, day: 1 }, count * 3)));
      case 'year':
        return reading('year', (a) => isoYear(a.year + count));
      case 'decade':
        return reading('year', (a) => isoYear(a.year + count * 10));
      default:
        return null;
    }
  }

  #namedDecade(i: number): Reading | null {
    const decade = this.#words.decades.get(this.#norm(i));
    if (decade === undefined || this.#norm(i - 1) !== 'the') return null;
    return { value: `19${decade / 10}X`, until: null, granularity: 'decade', relative: false, next: i + 1 };
  }
}

const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);

const quarterOf = (d: Day): string => `${isoYear(d.year)}-Q${Math.ceil(d.month / 3)}`;
