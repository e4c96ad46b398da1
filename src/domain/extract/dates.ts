/**
 * Reads a time as a page words it. In: the raw string (an attribute, a JSON value, a line of text) and what is known
 * about the page. Out: the instant, how exact it is, and the zone that was stated. Pure: years and "2 hours ago" are
 * read against `now` only when it is given.
 *
 * Machine forms go first because nearly every page has one; words follow. A general date library was tried and left:
 * it knows seven languages, reads dates into prose that has none, and is some hundred times slower on ISO strings.
 */
import type { Instant } from '../model.ts';
import {
  AFTER_NOON,
  AGO,
  BEFORE_NOON,
  COUNTRY_ZONES,
  DAYS_AGO,
  JUST_NOW,
  MONTH_FIRST,
  MONTHS,
  ONE,
  SPANS,
  ZONE_WORDS,
  ZONES,
  ZONES_IN,
} from './date-words.ts';

export interface TimeHints {
  /** Address of the page: its path may hold the date, its top-level domain decides between `03/04` and `04/03`. */
  url?: string | null;
  /** BCP 47 language of the page. */
  lang?: string | null;
  now?: Instant | null;
  /** Minutes east of UTC for times that state no zone, for example from another time on the page. */
  zoneOffsetMinutes?: number | null;
}

export interface ReadTime {
  /**
   * `null` when it can only be read against a `now` or a year that is not known. A bare day is midnight UTC of that
   * day in every zone, so that its date never shifts.
   */
  value: Instant | null;
  precision: 'second' | 'minute' | 'day';
  /** As stated, else from the hints, else of the outlet's country; `null` if unknown (read as UTC) or a bare day. */
  zoneOffsetMinutes: number | null;
  /** True for "2 hours ago": such words change with every capture and must never look like an edit. */
  relative: boolean;
}

/** Longest string looked at; a time is never longer, and no pattern below can then be slow. */
const LONGEST = 160;
const DAY_MS = 86_400_000;

interface Day {
  year: number | null;
  month: number;
  day: number;
}
interface Clock {
  hour: number;
  minute: number;
  second: number | null;
  offset: number | string | null;
}

/** Reads the first time in `raw`; `null` when there is none, or only a month or a clock time without a day. */
export function readTime(raw: string, hints: TimeHints = {}): ReadTime | null {
  const text = plain(raw.slice(0, LONGEST));
  if (!/\d/.test(text)) return relativeTime(text, hints);
  return epoch(text) ?? iso(text, hints) ?? relativeTime(text, hints) ?? worded(text, hints);
}

// ── machine forms ──────────────────────────────────────────────────────────────────────────────────────────────

/** Seconds, milliseconds or microseconds since 1970, also as `/Date(…)/` and with decimals. */
function epoch(text: string): ReadTime | null {
  const match = /^(?:\/?Date\()?(\d{9,10}(?:\.\d+)?|\d{13}|\d{16})(?:[+-]\d{4})?(?:\)\/?)?$/.exec(text);
  if (!match) return null;
  const whole = match[1]!.split('.')[0]!.length;
  const value = instant(Number(match[1]) * (whole <= 10 ? 1_000 : whole === 13 ? 1 : 0.001));
  return value === null ? null : { value, precision: 'second', zoneOffsetMinutes: 0, relative: false };
}

const ISO =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|(\d{2})(\d{2}))(?:(?:[T_]|\s+(?:at )?|\s*-\s+)?(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,:](\d+))?)?)?(?![\d:])(.*))?$/i;

/** ISO 8601, RFC 3339, their basic forms, and the ways they are bent in the wild (`2025-3-5 4:02`, a lost `+`). */
function iso(text: string, hints: TimeHints): ReadTime | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, m1, d1, m2, d2, m3, d3, hour, minute, second, fraction, rest] = match;
  const day = { year: Number(year), month: Number(m1 ?? m2 ?? m3), day: Number(d1 ?? d2 ?? d3) };
  // `20250315` is a day; an hour alone ("2025-03-15 14") is more often something else than a time.
  if (hour === undefined || minute === undefined) return finish(day, null, hints);
  const half =
    rest === undefined
      ? null
      : new RegExp(`^\\s*(?:(${BEFORE_NOON})|(${AFTER_NOON}))(?![\\p{L}])`, 'iu').exec(rest);
  const clock = {
    hour: halfDay(Number(hour), half?.[1] !== undefined, half?.[2] !== undefined),
    minute: Number(minute),
    second: second === undefined ? null : Number(`${second}.${fraction ?? 0}`),
    offset: zone(half ? rest!.slice(half[0].length) : (rest ?? ''), hints, true),
  };
  return finish(day, clock, hints);
}

// ── forms in words ─────────────────────────────────────────────────────────────────────────────────────────────

/** A day and perhaps a clock time anywhere in the text, in any order and language. */
function worded(text: string, hints: TimeHints): ReadTime | null {
  const numeric = numericDay(text, hints);
  let rest = numeric ? blank(text, numeric) : text;
  let clock = clockTime(rest, hints, numeric?.at ?? null);
  if (clock) rest = blank(rest, clock);
  const day = numeric ?? namedDay(rest, hints);
  if (!day) return null;
  // Several times in one line ("Published 10:00 March 4, updated 9:30 March 5"): the one nearest to the day is its own.
  if (clock && !numeric) clock = clockTime(blank(text, day), hints, day.at) ?? clock;
  clock ??= dottedClock(blank(text, day), hints);
  return finish(day.value, clock?.value ?? null, hints);
}

interface Found<T> {
  value: T;
  at: number;
  length: number;
}

function blank(text: string, found: Found<unknown>): string {
  return text.slice(0, found.at) + ' '.repeat(found.length) + text.slice(found.at + found.length);
}

const YEAR_FIRST =
  /(?<!\d)(\d{4})\s?(?:[-/.]|[年년]\s?)\s?(\d{1,2})\s?(?:[-/.]|[月월]\s?)\s?(\d{1,2})(?!\d)[日일号號]?\.?/;
const YEAR_LAST = /(?<![\d:])(\d{1,2})(?:\s?([-/.])\s?)(\d{1,2})\s?\2\s?(\d{4}|\d{2}(?![\d:]))(?!\d)/;
const ERA = /(令和|平成|民國|民国)\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;
const ERA_START: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };
const NO_YEAR = /(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]/;

function numericDay(text: string, hints: TimeHints): Found<Day> | null {
  const era = ERA.exec(text);
  if (era) {
    const year = ERA_START[era[1]!]! + (era[2] === '元' ? 1 : Number(era[2]));
    return found(era, { year, month: Number(era[3]), day: Number(era[4]) });
  }
  const first = YEAR_FIRST.exec(text);
  if (first) return found(first, { year: Number(first[1]), month: Number(first[2]), day: Number(first[3]) });
  const last = YEAR_LAST.exec(text);
  if (last) return found(last, dayOrMonthFirst(Number(last[1]), Number(last[3]), fullYear(last[4]!), hints));
  const short = NO_YEAR.exec(text);
  return short ? found(short, { year: null, month: Number(short[1]), day: Number(short[2]) }) : null;
}

function found<T>(match: RegExpExecArray, value: T): Found<T> {
  return { value, at: match.index, length: match[0].length };
}

/**
 * `03/04/2025`: whatever the digits force; then the date in the page's address; then the habit of the language and
 * country; and never a reading that lies in the future while the other does not.
 */
function dayOrMonthFirst(a: number, b: number, year: number, hints: TimeHints): Day {
  const dayFirst = { year, month: b, day: a };
  const monthFirst = { year, month: a, day: b };
  if (a > 12 || a === b) return dayFirst;
  if (b > 12) return monthFirst;
  const inPath = pathDay(hints.url);
  if (inPath?.year === year && inPath.month === a && inPath.day === b) return monthFirst;
  if (inPath?.year === year && inPath.month === b && inPath.day === a) return dayFirst;
  const habit = writesMonthFirst(hints) ? monthFirst : dayFirst;
  const other = habit === monthFirst ? dayFirst : monthFirst;
  if (hints.now && isFuture(habit, hints.now) && !isFuture(other, hints.now)) return other;
  return habit;
}

function writesMonthFirst(hints: TimeHints): boolean {
  const country = tld(hints.url);
  if (MONTH_FIRST.tld.test(country) || MONTH_FIRST.lang.test(hints.lang ?? '')) return true;
  // Plain English on a .com is most often American; under a country's domain it is that country's.
  return MONTH_FIRST.defaultLang.test(hints.lang ?? '') && !/^[a-z]{2}$/.test(country);
}

const WORDS = /\p{Nd}+|[\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*/gu;
/** What stands between day, month and year: articles, ordinal endings, "m." and "d." of Lithuanian. */
const BETWEEN = new Set(
  'de del of do den der the st nd rd th er e d m г г. р año anno al an a o os da das dia ngày năm'.split(' '),
);

/** "15 March 2025", "March 15th, 2025", "le 1er mars 2025", "2025 m. kovo 15 d.", "15 ธ.ค. 2568". */
function namedDay(text: string, hints: TimeHints): Found<Day> | null {
  const vietnamese = /(?<!\d)(\d{1,2})\s?tháng\s?(\d{1,2})(?:,?\s?(?:năm\s?)?(\d{4}))?/i.exec(text);
  if (vietnamese) {
    const year = vietnamese[3] === undefined ? null : Number(vietnamese[3]);
    return found(vietnamese, { year, month: Number(vietnamese[2]), day: Number(vietnamese[1]) });
  }
  const tokens = [...text.matchAll(WORDS)].filter(
    (token) => !BETWEEN.has(fold(token[0])) && !Object.hasOwn(ZONES, token[0]),
  );
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (/\d/.test(token[0])) continue;
    const pair = i + 1 < tokens.length ? `${fold(token[0])}_${fold(tokens[i + 1]![0])}` : '';
    const two = monthOf(pair, hints.lang);
    const month = two ?? monthOf(fold(token[0]), hints.lang);
    if (month === null) continue;
    const last = two === null ? i : i + 1;
    const before = [tokens[i - 1]?.[0], tokens[i - 2]?.[0]];
    const after = [tokens[last + 1]?.[0], tokens[last + 2]?.[0]];
    const parts = aroundMonth(before, after);
    if (!parts) continue;
    const start = tokens[i - parts.used]?.index ?? token.index;
    const end = tokens[last + parts.usedAfter]!;
    return {
      value: { year: parts.year, month, day: parts.day },
      at: start,
      length: end.index + end[0].length - start,
    };
  }
  return null;
}

/** Finds day and year among the numbers next to the month: day before it, or after it, year on the other end. */
function aroundMonth(
  before: (string | undefined)[],
  after: (string | undefined)[],
): { day: number; year: number | null; used: number; usedAfter: number } | null {
  if (isDay(before[0])) {
    const day = Number(before[0]);
    if (isYear(after[0])) return { day, year: fullYear(after[0]!), used: 1, usedAfter: 1 };
    if (isYear(before[1]) && before[1]!.length === 4)
      return { day, year: fullYear(before[1]!), used: 2, usedAfter: 0 };
    return { day, year: null, used: 1, usedAfter: 0 };
  }
  if (!isDay(after[0])) return null;
  const day = Number(after[0]);
  if (isYear(before[0]) && before[0]!.length === 4)
    return { day, year: fullYear(before[0]!), used: 1, usedAfter: 1 };
  if (isYear(after[1]) && after[1]!.length === 4)
    return { day, year: fullYear(after[1]!), used: 0, usedAfter: 2 };
  return { day, year: null, used: 0, usedAfter: 1 };
}

function isDay(token: string | undefined): boolean {
  return token !== undefined && /^\d{1,2}$/.test(token) && Number(token) >= 1 && Number(token) <= 31;
}

function isYear(token: string | undefined): boolean {
  return token !== undefined && /^(?:\d{4}|\d{2})$/.test(token);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2_000 : 1_900);
}

const monthsByLanguage = new Map<string, Map<string, number>>();
const LANGUAGES = Object.keys(MONTHS);

/** The page's language decides ("listopad" is October in Zagreb and November in Warsaw); then any that knows the word. */
function monthOf(word: string, lang: string | null | undefined): number | null {
  if (word === '') return null;
  // Hebrew joins its "in" to the month.
  if (word.startsWith('ב')) return monthNames('he').get(word.slice(1)) ?? null;
  const primary = lang?.slice(0, 2).toLowerCase();
  const own =
    primary === undefined
      ? undefined
      : monthNames(primary === 'no' || primary === 'nn' ? 'nb' : primary).get(word);
  if (own !== undefined) return own;
  for (const language of LANGUAGES) {
    const month = monthNames(language).get(word);
    if (month !== undefined) return month;
  }
  return null;
}

function monthNames(language: string): Map<string, number> {
  let names = monthsByLanguage.get(language);
  if (!names) {
    names = new Map();
    const months = (MONTHS[language] ?? '').split(' ').filter((month) => month !== '');
    for (const [index, month] of months.entries()) {
      for (const name of month.split('/')) names.set(fold(name), index + 1);
    }
    monthsByLanguage.set(language, names);
  }
  return names;
}

// ── the clock ──────────────────────────────────────────────────────────────────────────────────────────────────

const HALF = `(?:(?<am>${BEFORE_NOON})|(?<pm>${AFTER_NOON}))(?![\\p{L}\\p{M}])`;
const CLOCK = new RegExp(
  `(?:(?<am0>${BEFORE_NOON})\\s?|(?<pm0>${AFTER_NOON})\\s?)?(?<![\\d.,/])(?<h>\\d{1,2})` +
    `(?:\\s?[:：h時时시点點](?:\\s?(?<m>\\d{2})(?!\\d)|(?<m1>\\d)\\s?[分분]|(?=\\s|$|[,.;)]))[分분]?(?:\\s?:?(?<s>\\d{2})(?!\\d)(?:\\.\\d+)?[秒초]?)?` +
    `|(?:[.:](?<md>\\d{2}))?(?=\\s?(?:uhr|hrs|hs)(?!\\p{L})|\\s?${HALF.replace(/\?<[ap]m>/g, '?:')}))` +
    `(?:\\s?(?:uhr|hrs|hs|[hH](?!\\p{L})))?(?:\\s?${HALF})?`,
  'iu',
);

/** The clock time in the text that stands nearest to `near`, else the first. */
function clockTime(text: string, hints: TimeHints, near: number | null): Found<Clock> | null {
  let best: Found<Clock> | null = null;
  for (const match of text.matchAll(new RegExp(CLOCK, 'giu'))) {
    const { h, m, m1, md, s, am, am0, pm, pm0 } = match.groups!;
    const hour = halfDay(Number(h), (am ?? am0) !== undefined, (pm ?? pm0) !== undefined);
    const minute = Number(m ?? m1 ?? md ?? 0);
    const second = s === undefined ? null : Number(s);
    if (hour > 24 || minute > 59 || (second ?? 0) > 60) continue;
    const tail = text.slice(match.index + match[0].length);
    const offset = zone(tail, hints, false, (am ?? pm) !== undefined);
    const clock = { value: { hour, minute, second, offset }, at: match.index, length: match[0].length };
    if (near === null) return clock;
    if (!best || distance(clock, near) < distance(best, near)) best = clock;
  }
  return best;
}

function distance(clock: Found<Clock>, near: number): number {
  return Math.abs(clock.at - near);
}

/** "14.02", as Finland, Denmark, Italy and Indonesia write it: only looked for once the day is known. */
function dottedClock(text: string, hints: TimeHints): Found<Clock> | null {
  const match = /(?<![\d.])([01]?\d|2[0-3])\.([0-5]\d)(?![\d.]*\d)/.exec(text);
  if (!match) return null;
  const offset = zone(text.slice(match.index + match[0].length), hints, false);
  return found(match, { hour: Number(match[1]), minute: Number(match[2]), second: null, offset });
}

function halfDay(hour: number, am: boolean, pm: boolean): number {
  if (pm && hour < 12) return hour + 12;
  return am && hour === 12 ? 0 : hour;
}

const OFFSET = /^\s?\(?(?:GMT|UTC|Z)?\s?([+\-−–])(\d{1,2})(?::?(\d{2}))?(?!\d)/;
const NAME = /^\s?[[(]?\s?([\p{Lu}]{1,5})(?![\p{L}])/u;

/**
 * The zone that stands right after a clock time: minutes, a place, or `null`. A hyphen in prose may begin a range
 * ("10:00-11:30"), so text (not `machine`) needs a zone's name, a space or a full `+hh:mm`.
 */
function zone(tail: string, hints: TimeHints, machine: boolean, english = false): number | string | null {
  const offset = OFFSET.exec(machine ? tail.replace(/^ (?=\d{2}:?\d{2}$)/, '+') : tail);
  if (offset) {
    const [all, sign, hours, minutes] = offset;
    const size = Number(hours) * 60 + Number(minutes ?? 0);
    const sure = machine || /GMT|UTC|Z/.test(all) || (minutes !== undefined && /^\s|\+/.test(all));
    if (sure && size <= 14 * 60) return sign === '+' ? size : -size;
  }
  const name = NAME.exec(english ? tail.slice(0, 8).toUpperCase() : tail)?.[1];
  if (name !== undefined) {
    const local = ZONES_IN[tld(hints.url)]?.[name];
    if (local !== undefined) return local;
    const known = Object.hasOwn(ZONES, name) ? ZONES[name] : undefined;
    if (known !== undefined) return known;
  }
  const word = /^\s?\(?(eastern|central|mountain|pacific)(?:\s+(?:(standard|daylight)\s+)?time)?\b/i.exec(
    tail,
  );
  return word ? ZONES[ZONE_WORDS[word[1]!.toLowerCase()]!]! : null;
}

// ── relative words ─────────────────────────────────────────────────────────────────────────────────────────────

const span = new Map(
  SPANS.flatMap(([seconds, words]) => words.split(' ').map((word) => [fold(word), seconds] as const)),
);
const ones = new Set(ONE.split(' '));
const AGO_WORDS = new RegExp(`(?<![\\p{L}\\p{M}])(?:${fold(AGO)})(?![\\p{L}\\p{M}])|[前전]`, 'u');
const JUST = new RegExp(fold(JUST_NOW), 'u');
const DAY_WORDS = DAYS_AGO.map(
  ([days, words]) =>
    [days, new RegExp(`(?<![\\p{L}\\p{M}])(?:${fold(words)})(?![\\p{L}\\p{M}])`, 'u')] as const,
);

function relativeTime(text: string, hints: TimeHints): ReadTime | null {
  const words = fold(text);
  const now = hints.now ? Date.parse(hints.now) : null;
  if (JUST.test(words)) return ago(now, 0, 60);
  if (AGO_WORDS.test(words)) {
    const tokens = words.match(WORDS_SPLIT) ?? [];
    for (const [i, token] of tokens.entries()) {
      const count = ones.has(token) ? 1 : /^\d{1,3}$/.test(token) ? Number(token) : null;
      const seconds = span.get(tokens[i + 1]?.replace(/[前전]$/, '') ?? '');
      if (count !== null && seconds !== undefined) return ago(now, count * seconds, seconds);
    }
  }
  for (const [days, pattern] of DAY_WORDS) {
    if (pattern.test(words) && !/\d{4}/.test(words)) return daysAgo(text, days, now, hints);
  }
  return null;
}

const WORDS_SPLIT = /\d+|[\p{L}\p{M}]+/gu;

function ago(now: number | null, seconds: number, unit: number): ReadTime {
  const precision = unit >= 86_400 ? 'day' : 'minute';
  const value = now === null ? null : new Date(now - seconds * 1_000);
  if (value && precision === 'day') value.setUTCHours(0, 0, 0, 0);
  return { value: value?.toISOString() ?? null, precision, zoneOffsetMinutes: null, relative: true };
}

/** "Today at 14:02": the day is today where the outlet is. */
function daysAgo(text: string, days: number, now: number | null, hints: TimeHints): ReadTime {
  const clock = clockTime(text, hints, null)?.value ?? null;
  if (now === null)
    return { value: null, precision: clock ? 'minute' : 'day', zoneOffsetMinutes: null, relative: true };
  const there = clock?.offset ?? hints.zoneOffsetMinutes ?? COUNTRY_ZONES[tld(hints.url)] ?? 0;
  const local = new Date(now + offsetAt(there, now) * 60_000 - days * DAY_MS);
  const day = { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
  const read = finish(day, clock, hints);
  return { value: null, precision: 'day', zoneOffsetMinutes: null, ...read, relative: true };
}

// ── from parts to an instant ───────────────────────────────────────────────────────────────────────────────────

function finish(day: Day, clock: Clock | null, hints: TimeHints): ReadTime | null {
  const year = day.year === null ? yearOf(day, hints) : gregorian(day.year, hints);
  if (year !== null && year < 1_000) return null;
  if (year === null) {
    if (!exists({ ...day, year: 2_024 })) return null;
    return { value: null, precision: clock ? 'minute' : 'day', zoneOffsetMinutes: null, relative: false };
  }
  if (!exists({ ...day, year })) return null;
  const midnight = Date.UTC(year, day.month - 1, day.day);
  if (!clock) {
    const value = instant(midnight);
    return value === null ? null : { value, precision: 'day', zoneOffsetMinutes: null, relative: false };
  }
  if (clock.hour > 24 || clock.minute > 59 || (clock.second ?? 0) >= 61) return null;
  // A leap second is the last one of its minute.
  const second = clock.second === null ? 0 : clock.second >= 60 ? 59 : clock.second;
  const local = midnight + (clock.hour * 60 + clock.minute) * 60_000 + Math.floor(second * 1_000 + 1e-6);
  const there = clock.offset ?? hints.zoneOffsetMinutes ?? COUNTRY_ZONES[tld(hints.url)] ?? null;
  const offset = there === null ? null : typeof there === 'number' ? there : localOffset(there, local);
  const value = instant(local - (offset ?? 0) * 60_000);
  const precision = clock.second === null ? 'minute' : 'second';
  return value === null ? null : { value, precision, zoneOffsetMinutes: offset, relative: false };
}

/** Thai pages count from the Buddha. */
function gregorian(year: number, hints: TimeHints): number {
  return year > 2_400 && year < 2_700 && /^th\b/i.test(hints.lang ?? 'th') ? year - 543 : year;
}

/** The year of a date that states none: the one in the page's address, else the last time that day came round. */
function yearOf(day: Day, hints: TimeHints): number | null {
  const inPath = pathDay(hints.url);
  if (inPath && inPath.month === day.month) return inPath.year;
  if (!hints.now) return null;
  const year = Number(hints.now.slice(0, 4));
  return isFuture({ ...day, year }, hints.now) ? year - 1 : year;
}

/** More than a day ahead: the outlet's clock may be up to 14 hours before UTC. */
function isFuture(day: Day, now: Instant): boolean {
  return Date.UTC(day.year ?? 0, day.month - 1, day.day) > Date.parse(now) + DAY_MS;
}

function exists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year ?? 2_024, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Years that a page can mean. The exact start of the epoch and the year 1 are what content systems print for
 * "no date", and are no date.
 */
function instant(ms: number): Instant | null {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  return ms !== 0 && year >= 1_800 && year <= 2_100 ? date.toISOString() : null;
}

function pathDay(url: string | null | undefined): { year: number; month: number; day: number } | null {
  const match = url ? /(?<!\d)((?:19|20)\d\d)([/-]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(url) : null;
  if (!match || (match[2] === '' && match[0].length !== 8)) return null;
  const day = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
  return exists(day) ? day : null;
}

function tld(url: string | null | undefined): string {
  return /^https?:\/\/[^/?#]*\.([a-z]+)\.?(?:[:/?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Minutes east of UTC at an instant; a number is itself. */
function offsetAt(there: number | string, ms: number): number {
  if (typeof there === 'number') return there;
  let formatter = formatters.get(there);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: there, timeZoneName: 'longOffset' });
    formatters.set(there, formatter);
  }
  const name = formatter.formatToParts(ms).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const match = /([+-])(\d\d):(\d\d)/.exec(name);
  if (!match) return 0;
  const size = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -size : size;
}

/** Offset for a wall-clock time. Asked twice, because the offset is needed to know the instant it holds at. */
function localOffset(there: string, local: number): number {
  const guess = offsetAt(there, local - offsetAt(there, local) * 60_000);
  return offsetAt(there, local - guess * 60_000);
}

/** Digits of every script as ASCII, one kind of space, no direction marks. */
function plain(raw: string): string {
  return raw
    .replace(/(?![0-9])\p{Nd}/gu, digit)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
  0xff10,
];

function digit(character: string): string {
  const code = character.codePointAt(0)!;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? character : String(code - zero);
}

/** Lower case without accents, hamzas and nuktas, which outlets set or leave out at will. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return !/[^ -~]/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f\u0653-\u0655\u093c]/g, '')
        .normalize('NFC');
}
