/** Times of day: "6 p.m.", "18:30 GMT", "0600 GMT", "5.30pm", "noon", "half past four in the afternoon". */
import { isoTime } from './calendar.ts';
import type { DateContext } from './context.ts';

export interface Clock {
  /** `18:30` */
  value: string;
  next: number;
}

const MERIDIEM = /^([ap])\.?\s?m\.?$/;

export function readClock(c: DateContext, i: number): Clock | null {
  const token = c.tokens[i];
  if (token === undefined) return null;
  const noon = c.words.noon.get(token.norm);
  if (noon !== undefined) return withZone(c, isoTime(noon, 0), i + 1);
  const told = besideTheHour(c, i);
  if (told !== null) return told;
  if (token.kind === 'word') return spokenHour(c, i);
  if (token.kind !== 'number') return null;
  // The end of 1:05:33 is no time of day.
  if (c.norm(i - 1) === ':' && c.glued(i)) return null;
  // "0600 GMT"
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(token.text);
  if (military && c.words.zones.has(c.norm(i + 1)))
    return { value: isoTime(Number(military[1]), Number(military[2])), next: i + 2 };
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(token.text);
  const colon =
    !dotted &&
    /^\d{1,2}$/.test(token.text) &&
    (c.norm(i + 1) === ':' || c.norm(i + 1) === 'h') &&
    c.glued(i + 1) &&
    c.glued(i + 2) &&
    c.isNumber(i + 2, /^\d{2}$/);
  if (!dotted && !/^\d{1,2}$/.test(token.text)) return null;
  // 3:2 and 1:05:33 are a ratio and a running time.
  if (colon && c.norm(i + 3) === ':' && c.glued(i + 3)) return null;
  const hour = Number(dotted?.[1] ?? token.text);
  const minute = Number(dotted?.[2] ?? (colon ? c.tokens[i + 2]!.text : '0'));
  const next = colon ? i + 3 : i + 1;
  const half = MERIDIEM.exec(c.norm(next));
  if (half) {
    if (hour < 1 || hour > 12 || minute > 59) return null;
    return withZone(c, isoTime((hour % 12) + (half[1] === 'p' ? 12 : 0), minute), next + 1);
  }
  if (hour > 23 || minute > 59) return null;
  // "12 noon"
  const named = c.words.noon.get(c.norm(next));
  if (named !== undefined && hour === 12 && minute === 0) return withZone(c, isoTime(named, 0), next + 1);
  if (c.words.hourWords.has(c.norm(next))) return afterHourWord(c, hour, minute, next + 1);
  const later = halfAfter(c, next);
  if (later !== null && hour >= 1 && hour <= 12)
    return { value: isoTime(inHalf(hour, later.hours), minute), next: later.next };
  if (!colon && !(dotted && c.words.zones.has(c.norm(next)))) return null;
  return withZone(c, isoTime(hour, minute), next);
}

/** "Five in the morning", "nine o'clock", "ten o'clock at night". */
function spokenHour(c: DateContext, i: number): Clock | null {
  const hour = hourAt(c, i);
  if (hour === null) return null;
  const later = halfAfter(c, hour.next);
  if (later !== null) return { value: isoTime(inHalf(hour.value, later.hours), 0), next: later.next };
  return c.words.hourWords.has(c.norm(hour.next)) ? afterHourWord(c, hour.value, 0, hour.next + 1) : null;
}

/** An hour of twelve, in words or digits. */
function hourAt(c: DateContext, i: number): { value: number; next: number } | null {
  const number = c.numerals.read(i);
  if (number === null || (number.form !== 'words' && !c.isNumber(i, /^\d{1,2}$/))) return null;
  return Number.isInteger(number.value) && number.value >= 1 && number.value <= 12 ? number : null;
}

function afterHourWord(c: DateContext, hour: number, minute: number, next: number): Clock {
  const later = hour <= 12 ? halfAfter(c, next) : null;
  return later === null
    ? withZone(c, isoTime(hour % 24, minute), next)
    : { value: isoTime(inHalf(hour, later.hours), minute), next: later.next };
}

/** "Two at night" is before dawn, ten at night before midnight. */
const inHalf = (hour: number, shift: number): number =>
  (hour % 12) + (shift === NIGHT ? (hour >= 6 && hour < 12 ? 12 : 0) : shift);

/** What a night adds to an hour depends on the hour. */
const NIGHT = -1;

/** "Half past four", "a quarter to nine", "twenty to eight in the evening", "ten minutes past two". */
function besideTheHour(c: DateContext, i: number): Clock | null {
  const minutes = minutesAt(c, i);
  if (minutes === null) return null;
  const past = c.words.pastHour.has(c.norm(minutes.next));
  if (!past && !c.words.toHour.has(c.norm(minutes.next))) return null;
  const hour = hourAt(c, minutes.next + 1);
  if (hour === null) return null;
  const end = c.words.hourWords.has(c.norm(hour.next)) ? hour.next + 1 : hour.next;
  const half = halfAfter(c, end) ?? meridiemAt(c, end);
  // "At five to nine times its earnings", "from five to nine in the morning" are ranges.
  const alone =
    half !== null || end > hour.next || c.tokens[end] === undefined || c.tokens[end]?.kind === 'symbol';
  if (
    !past &&
    !minutes.told &&
    !(c.words.atTime.has(c.norm(i - 1)) && !c.words.between.has(c.norm(i - 1)) && alone)
  )
    return null;
  const whole = half === null ? hour.value % 12 : inHalf(hour.value, half.hours);
  const total = (whole * 60 + (past ? minutes.value : -minutes.value) + 24 * 60) % (24 * 60);
  return withZone(c, isoTime(Math.floor(total / 60), total % 60), half?.next ?? end);
}

/** `told`: no range can be meant, for a part of the hour or the word for minutes stands there. */
function minutesAt(c: DateContext, i: number): { value: number; next: number; told: boolean } | null {
  const at = c.lang.numbers.articles.has(c.norm(i)) ? i + 1 : i;
  const part = c.words.partsOfHour.get(c.norm(at));
  if (part !== undefined) return { value: part, next: at + 1, told: true };
  const number = at === i ? c.numerals.read(i) : null;
  if (number === null || number.form === 'ordinal' || !Number.isInteger(number.value)) return null;
  if (number.value < 1 || number.value > 29) return null;
  const unit = c.words.units.get(c.norm(number.next)) === 'minute';
  return { value: number.value, next: unit ? number.next + 1 : number.next, told: unit };
}

function meridiemAt(c: DateContext, i: number): { hours: number; next: number } | null {
  const half = MERIDIEM.exec(c.norm(i));
  return half === null ? null : { hours: half[1] === 'p' ? 12 : 0, next: i + 1 };
}

function halfAfter(c: DateContext, i: number): { hours: number; next: number } | null {
  for (const [phrase, hours] of c.words.halves) {
    const words = phrase.split(' ');
    if (words.every((word, k) => c.norm(i + k) === word)) return { hours, next: i + words.length };
  }
  return null;
}

function withZone(c: DateContext, value: string, next: number): Clock {
  return { value, next: c.words.zones.has(c.norm(next)) ? next + 1 : next };
}
