/**
 * Reads a time as a page words it. In: the raw string (an attribute, a JSON value, a line of text) and what is known
 * about the page. Out: the instant, how exact it is, and the zone that was stated. Pure: years and "2 hours ago" are
 * read against `now` only when it is given.
 *
 * Machine forms go first because nearly every page has one; words follow. chrono-node was measured and left: it knows
 * a few languages only, finds dates in prose that states none, and takes five to ten times as long.
 */
import type { Instant } from '../model/primitives.ts';
import { clockTime, dottedClock, halfDay, localOffset, offsetAt, zone } from './date-clock.ts';
import { namedDay, numericDay } from './date-day.ts';
import {
  blank,
  type Clock,
  DAY_MS,
  type Day,
  exists,
  fold,
  isFuture,
  pathDay,
  plain,
  type ReadTime,
  type TimeHints,
  tld,
} from './date-parts.ts';
import { AFTER_NOON, AGO, BEFORE_NOON, COUNTRY_ZONES, DAYS_AGO, JUST_NOW, ONE, SPANS } from './date-words.ts';

export type { ReadTime, TimeHints } from './date-parts.ts';

/** Longest string looked at; a time is never longer, and no pattern below can then be slow. */
const LONGEST = 160;

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

const HALF_OF_DAY = new RegExp(`^\\s*(?:(${BEFORE_NOON})|(${AFTER_NOON}))(?![\\p{L}])`, 'iu');

/** ISO 8601, RFC 3339, their basic forms, and the ways they are bent in the wild (`2025-3-5 4:02`, a lost `+`). */
function iso(text: string, hints: TimeHints): ReadTime | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, m1, d1, m2, d2, m3, d3, hour, minute, second, fraction, rest] = match;
  const day = { year: Number(year), month: Number(m1 ?? m2 ?? m3), day: Number(d1 ?? d2 ?? d3) };
  // `20250315` is a day; an hour alone ("2025-03-15 14") is more often something else than a time.
  if (hour === undefined || minute === undefined) return finish(day, null, hints);
  const half = rest === undefined ? null : HALF_OF_DAY.exec(rest);
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

/**
 * Years that a page can mean. The exact start of the epoch and the year 1 are what content systems print for
 * "no date", and are no date.
 */
function instant(ms: number): Instant | null {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  return ms !== 0 && year >= 1_800 && year <= 2_100 ? date.toISOString() : null;
}
