/** The clock time in a text, and the zone that stands behind it. */
import { type Clock, type Found, found, type TimeHints, tld } from './date-parts.ts';
import { AFTER_NOON, BEFORE_NOON, ZONE_WORDS, ZONES, ZONES_IN } from './date-words.ts';

const HALF = `(?:(?<am>${BEFORE_NOON})|(?<pm>${AFTER_NOON}))(?![\\p{L}\\p{M}])`;
const CLOCK = new RegExp(
  `(?:(?<am0>${BEFORE_NOON})\\s?|(?<pm0>${AFTER_NOON})\\s?)?(?<![\\d.,/])(?<h>\\d{1,2})` +
    `(?:\\s?[:：h時时시点點](?:\\s?(?<m>\\d{2})(?!\\d)|(?<m1>\\d)\\s?[分분]|(?=\\s|$|[,.;)]))[分분]?(?:\\s?:?(?<s>\\d{2})(?!\\d)(?:\\.\\d+)?[秒초]?)?` +
    `|(?:[.:](?<md>\\d{2}))?(?=\\s?(?:uhr|hrs|hs)(?!\\p{L})|\\s?${HALF.replace(/\?<[ap]m>/g, '?:')}))` +
    `(?:\\s?(?:uhr|hrs|hs|[hH](?!\\p{L})))?(?:\\s?${HALF})?`,
  'giu',
);

/** The clock time in the text that stands nearest to `near`, else the first. */
export function clockTime(text: string, hints: TimeHints, near: number | null): Found<Clock> | null {
  let best: Found<Clock> | null = null;
  for (const match of text.matchAll(CLOCK)) {
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
export function dottedClock(text: string, hints: TimeHints): Found<Clock> | null {
  const match = /(?<![\d.])([01]?\d|2[0-3])\.([0-5]\d)(?![\d.]*\d)/.exec(text);
  if (!match) return null;
  const offset = zone(text.slice(match.index + match[0].length), hints, false);
  return found(match, { hour: Number(match[1]), minute: Number(match[2]), second: null, offset });
}

export function halfDay(hour: number, am: boolean, pm: boolean): number {
  if (pm && hour < 12) return hour + 12;
  return am && hour === 12 ? 0 : hour;
}

const OFFSET = /^\s?\(?(?:GMT|UTC|Z)?\s?([+\-−–])(\d{1,2})(?::?(\d{2}))?(?!\d)/;
const NAME = /^\s?[[(]?\s?([\p{Lu}]{1,5})(?![\p{L}])/u;

/**
 * The zone that stands right after a clock time: minutes, a place, or `null`. A hyphen in prose may begin a range
 * ("10:00-11:30"), so text (not `machine`) needs a zone's name, a space or a full `+hh:mm`.
 */
export function zone(
  tail: string,
  hints: TimeHints,
  machine: boolean,
  english = false,
): number | string | null {
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

// ── offsets ────────────────────────────────────────────────────────────────────────────────────────────────────

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Minutes east of UTC at an instant; a number is itself. */
export function offsetAt(there: number | string, ms: number): number {
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
export function localOffset(there: string, local: number): number {
  const guess = offsetAt(there, local - offsetAt(there, local) * 60_000);
  return offsetAt(there, local - guess * 60_000);
}
