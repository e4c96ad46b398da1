/**
 * Judges the times a page states. A time that cannot be true is kept, with its reason, and never used: a modified
 * time that moves at every look would make every capture seem edited.
 */
import type { Extraction, StatedTime } from '../model/extraction.ts';
import type { Instant } from '../model/primitives.ts';

export interface TimesContext {
  /** When the page was captured; `null` if unknown, and then nothing lies in the future. */
  now: Instant | null;
  /** Earlier captures of the same page with the modified time each stated, in any order. */
  earlier?: readonly { capturedAt: Instant; modifiedAt: Instant | null }[];
}

const MINUTE = 60_000;
/** Clocks of outlets run ahead, and articles are stamped with the minute they are about to appear in. */
const CLOCK_SKEW = 10 * MINUTE;
/** A bare day is read as midnight UTC, but in the first zones it begins 14 hours before that. */
const DAY_SKEW = 14 * 60 * MINUTE;
/** Content systems save a moment before they publish. */
const SAVE_BEFORE_PUBLISH = MINUTE;
/** A modified time this close before the capture is written by the page's template, or its cache. */
const AT_ONCE = 2 * MINUTE;
/** Captures nearer together than this may both have followed one edit. */
const APART = 10 * MINUTE;

/** The same times, each with `reliable` and, where it is false, the reason. */
export function judgeTimes(times: Extraction['times'], context: TimesContext): Extraction['times'] {
  const published = times.published.map((time) => judge(time, futureReason(time, context.now)));
  const since = published.find((time) => time.reliable && time.value !== null) ?? null;
  const always = alwaysNow(times.modified, context);
  const modified = times.modified.map((time) =>
    judge(
      time,
      futureReason(time, context.now) ??
        beforeReason(time, since) ??
        (always.has(time.value) ? 'always the time of the capture' : null),
    ),
  );
  return { published, modified };
}

function judge(time: StatedTime, reason: string | null): StatedTime {
  // Whoever found the time may already know why not to trust it.
  return reason === null || !time.reliable ? time : { ...time, reliable: false, reason };
}

function futureReason(time: StatedTime, now: Instant | null): string | null {
  if (time.value === null || now === null) return null;
  const ahead = Date.parse(time.value) - Date.parse(now);
  return ahead > (isBareDay(time) ? DAY_SKEW : CLOCK_SKEW)
    ? 'in the future when the page was captured'
    : null;
}

function beforeReason(time: StatedTime, published: StatedTime | null): string | null {
  if (time.value === null || !published?.value) return null;
  // A day is compared with a day: "15 March" is not before 15 March, 14:02.
  const sameGrain = isBareDay(time) || isBareDay(published);
  const before = sameGrain
    ? time.value.slice(0, 10) < published.value.slice(0, 10)
    : Date.parse(published.value) - Date.parse(time.value) > SAVE_BEFORE_PUBLISH;
  return before ? 'before the publication time' : null;
}

/** Modified times that stood at the time of capture now and at every earlier look that was not shortly before. */
function alwaysNow(
  modified: readonly StatedTime[],
  { now, earlier = [] }: TimesContext,
): Set<Instant | null> {
  const suspects = new Set<Instant | null>();
  if (now === null) return suspects;
  const looks = earlier.filter(
    (look) => look.modifiedAt !== null && Math.abs(Date.parse(now) - Date.parse(look.capturedAt)) > APART,
  );
  if (looks.length === 0 || !looks.every((look) => isAt(look.modifiedAt, look.capturedAt))) return suspects;
  for (const time of modified) if (isAt(time.value, now)) suspects.add(time.value);
  return suspects;
}

function isAt(stated: Instant | null, captured: Instant): boolean {
  return stated !== null && Math.abs(Date.parse(captured) - Date.parse(stated)) <= AT_ONCE;
}

function isBareDay(time: StatedTime): boolean {
  return (
    time.value?.endsWith('T00:00:00.000Z') === true &&
    !/\d[:.h]\d\d|\d\s?[ap]\.?m/i.test(time.raw.replace(/\d{1,4}([./-])\d{1,2}\1\d{1,4}/, ''))
  );
}
