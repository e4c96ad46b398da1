/** What the readers of dates share: the pieces of a time, and the text it is read from. */
import type { Instant } from '../model/primitives.ts';

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

export interface Day {
  year: number | null;
  month: number;
  day: number;
}
export interface Clock {
  hour: number;
  minute: number;
  second: number | null;
  offset: number | string | null;
}

export interface Found<T> {
  value: T;
  at: number;
  length: number;
}

export function blank(text: string, found: Found<unknown>): string {
  return text.slice(0, found.at) + ' '.repeat(found.length) + text.slice(found.at + found.length);
}

export function found<T>(match: RegExpExecArray, value: T): Found<T> {
  return { value, at: match.index, length: match[0].length };
}

export const DAY_MS = 86_400_000;

/** More than a day ahead: the outlet's clock may be up to 14 hours before UTC. */
export function isFuture(day: Day, now: Instant): boolean {
  return Date.UTC(day.year ?? 0, day.month - 1, day.day) > Date.parse(now) + DAY_MS;
}

export function exists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year ?? 2_024, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function pathDay(url: string | null | undefined): { year: number; month: number; day: number } | null {
  const match = url ? /(?<!\d)((?:19|20)\d\d)([/-]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(url) : null;
  if (!match || (match[2] === '' && match[0].length !== 8)) return null;
  const day = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
  return exists(day) ? day : null;
}

export function tld(url: string | null | undefined): string {
  return /^https?:\/\/[^/?#]*\.([a-z]+)\.?(?:[:/?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
}

/** Digits of every script as ASCII, one kind of space, no direction marks. */
export function plain(raw: string): string {
  if (!/[^ -~]/.test(raw)) return raw.trim();
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
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return !/[^ -~]/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f\u0653-\u0655\u093c]/g, '')
        .normalize('NFC');
}
