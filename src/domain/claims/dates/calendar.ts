/** Plain calendar arithmetic on days, without time zones: the day is the outlet's own, reached by its stated offset. */
import type { Instant } from '../../model/primitives.ts';

export interface Day {
  year: number;
  /** 1..12 */
  month: number;
  day: number;
}

const MS_PER_DAY = 86_400_000;

const toUtc = (d: Day): number => Date.UTC(d.year, d.month - 1, d.day);
const fromUtc = (ms: number): Day => {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** The calendar day of an instant as the outlet's reader sees it; `null` for an instant that is none. */
export function localDay(instant: Instant, offsetMinutes: number): Day | null {
  const ms = Date.parse(instant);
  return Number.isNaN(ms) ? null : fromUtc(ms + offsetMinutes * 60_000);
}

export const addDays = (d: Day, days: number): Day => fromUtc(toUtc(d) + days * MS_PER_DAY);

export function addMonths(d: Day, months: number): Day {
  const index = d.year * 12 + (d.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = (((index % 12) + 12) % 12) + 1;
  return { year, month, day: Math.min(d.day, daysInMonth(year, month)) };
}

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** ISO weekday, Monday is 1. */
export const weekdayOf = (d: Day): number => ((new Date(toUtc(d)).getUTCDay() + 6) % 7) + 1;

export const isValid = (d: Day): boolean =>
  d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= daysInMonth(d.year, d.month);

const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

export const isoYear = (year: number): string => four(year);
export const isoMonth = (d: { year: number; month: number }): string => `${four(d.year)}-${two(d.month)}`;
export const isoDay = (d: Day): string => `${isoMonth(d)}-${two(d.day)}`;
export const isoTime = (hour: number, minute: number): string => `${two(hour)}:${two(minute)}`;

/** ISO week, `2025-W11`. */
export function isoWeek(d: Day): string {
  const thursday = addDays(d, 4 - weekdayOf(d));
  const week = Math.floor((toUtc(thursday) - Date.UTC(thursday.year, 0, 1)) / MS_PER_DAY / 7) + 1;
  return `${four(thursday.year)}-W${two(week)}`;
}

/** Days from `a` to `b`. */
export const daysBetween = (a: Day, b: Day): number => Math.round((toUtc(b) - toUtc(a)) / MS_PER_DAY);

/** `2025-Q3` */
export const quarterOf = (d: Day): string => `${isoYear(d.year)}-Q${Math.ceil(d.month / 3)}`;
