/** Times of day: "6 p.m.", "18:30 GMT", "0600 GMT", "5.30pm", "noon". */
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
  if (token.kind === 'word') return spokenHour(c, i);
  if (token.kind !== 'number') return null;
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
  if (c.words.hourWords.has(c.norm(next))) return withZone(c, isoTime(hour, minute), next + 1);
  const later = halfAfter(c, next);
  if (later !== null && hour >= 1 && hour <= 12)
    return { value: isoTime((hour % 12) + later.hours, minute), next: later.next };
  if (!colon && !(dotted && c.words.zones.has(c.norm(next)))) return null;
  return withZone(c, isoTime(hour, minute), next);
}

/** "Five in the morning", "nine o'clock". */
function spokenHour(c: DateContext, i: number): Clock | null {
  const spoken = c.numerals.read(i);
  if (spoken === null || spoken.form !== 'words' || spoken.value < 1 || spoken.value > 12) return null;
  const hour = spoken.value % 12;
  const later = halfAfter(c, spoken.next);
  if (later !== null) return { value: isoTime(hour + later.hours, 0), next: later.next };
  return c.words.hourWords.has(c.norm(spoken.next))
    ? withZone(c, isoTime(spoken.value % 24, 0), spoken.next + 1)
    : null;
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
