/**
 * When to look at an article again: geometric in the time since it last changed. News changes most when it is young
 * (four in five changes come in the first day), and what changed just now is likely to change again. One formula finds
 * that pace for every outlet; a table of intervals by age asks twice as often for the same catch (bench/schedule.ts).
 *
 *   interval = r · (now − max(published, submitted, last change)), from the floor to 3 days,
 *   r = 0.3 / (1 + 0.5 · min(changes, 4)) in the first day, 0.6 / (…) once it has been quiet for longer
 *
 * The second pace saves late what the first spends early: 0.35 throughout took 48.8 looks an article for 94.6 % of the changes, found 4.7
 * minutes late at the median; this takes 48.5 for 95.0 %, 4.4 minutes late (bench/schedule.ts). What changes after days is found later
 * for it. Also tried, and no better than another r: waiting half as long again after three unchanged looks at any age (35.6 looks,
 * 92.4 %), and a pace by the outlet's own habit, even when that is known exactly (48.9 looks, 95.0 % where plain 0.35 had 94.7 %).
 */
import type { Instant } from './model/primitives.ts';

/** What a look came to. */
export type LookOutcome =
  /** A page arrived, or the server says that nothing changed. Whether it is the article is judged later. */
  | { kind: 'seen' }
  /** robots.txt does not allow it. */
  | { kind: 'denied' }
  | { kind: 'http_error'; status: number }
  /** No usable answer; any failure code of the gate. */
  | { kind: 'failed'; code: string };

export interface LookAhead {
  now: Instant;
  /** `null` when the page does not say. */
  publishedAt: Instant | null;
  lastChangeAt: Instant | null;
  firstSeenAt: Instant;
  /** Changes of the text seen so far. */
  changes: number;
  /** Looks before this one. */
  looks: number;
  outcome: LookOutcome;
  /** Looks before this one that failed in the same way, in a row: `streakOf`. */
  errorStreak: number;
  retryAfterMs?: number | null;
  crawlDelayMs?: number | null;
  minIntervalSeconds: number;
  /** The reader asked for the shortest interval. */
  watchClosely: boolean;
  /** Uniform in [0, 1). */
  random: number;
}

export type NextLook =
  /** `failing`: nothing usable came, and it will be tried again. */
  | { state: 'ok' | 'failing'; at: Instant; reason: string }
  /** Given up: the outlet refuses us, or has taken the page away. */
  | { state: 'blocked' | 'gone'; at: null; reason: string };

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const MAX_INTERVAL = 3 * DAY;
const QUIET_AFTER = 30 * DAY;
const QUIET_INTERVAL = 30 * DAY;
/** Share of the quiet time that is waited. */
const RATE = 0.3;
const SETTLED_AFTER = DAY;
const SETTLED_RATE = 0.6;
const JITTER = 0.1;

/** For a page that does not say when it was published, or was not read yet: as if new, in multiples of the floor. */
const FIRST_LOOKS = [1, 3, 9] as const;

/** Waits after trouble of any kind, when the server does not say how long. */
const TROUBLE = [1 * MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR, 24 * HOUR] as const;
/** After 401 and 403: three tries in all, far apart, for many a block is lifted by itself. */
const REFUSED = [1 * HOUR, 6 * HOUR] as const;
/** After 404: pages vanish for minutes when an outlet publishes, so three looks later make sure. */
const MISSING = [10 * MINUTE, 1 * HOUR, 24 * HOUR] as const;
/** After 410: the server says that it knows; one look makes sure. */
const REMOVED = [10 * MINUTE] as const;
const DENIED = [1 * HOUR, 6 * HOUR, 24 * HOUR] as const;

type Failure = 'denied' | 'refused' | 'missing' | 'removed' | 'legal' | 'trouble';

/** Which way a look failed, or `null`. Looks that fail in the same way make a streak. */
function failureOf(outcome: LookOutcome): Failure | null {
  switch (outcome.kind) {
    case 'seen':
      return null;
    case 'denied':
      return 'denied';
    case 'failed':
      return 'trouble';
    case 'http_error':
      return failureOfStatus(outcome.status);
  }
}

function failureOfStatus(status: number): Failure {
  switch (status) {
    case 401:
    case 403:
      return 'refused';
    case 404:
      return 'missing';
    case 410:
      return 'removed';
    case 451:
      return 'legal';
    default:
      return 'trouble';
  }
}

/**
 * How many of the looks before failed as this one did, in a row. Failures of different kinds do not add up: three
 * timeouts and one 404 are no reason to give a page up.
 * @param before newest first
 */
export function streakOf(outcome: LookOutcome, before: readonly LookOutcome[]): number {
  const failure = failureOf(outcome);
  if (failure === null) return 0;
  const end = before.findIndex((look) => failureOf(look) !== failure);
  return end === -1 ? before.length : end;
}

/** Decides when to look again, and says why in words that a reader sees. */
export function nextLook(input: LookAhead): NextLook {
  const failure = failureOf(input.outcome);
  if (failure === null) return nextOfSeen(input);
  const streak = input.errorStreak;
  const again = (waits: readonly number[], what: string): NextLook => retry(input, waits, what);
  switch (failure) {
    case 'legal':
      return { state: 'gone', at: null, reason: 'Not available for legal reasons (451).' };
    case 'refused':
      return streak < REFUSED.length
        ? again(REFUSED, 'The outlet refused us')
        : { state: 'blocked', at: null, reason: `The outlet refused us ${streak + 1} times in a row.` };
    case 'missing':
      return streak < MISSING.length
        ? again(MISSING, 'The page is missing (404)')
        : { state: 'gone', at: null, reason: `The page was missing ${streak + 1} times in a row (404).` };
    case 'removed':
      return streak < REMOVED.length
        ? again(REMOVED, 'The page was removed (410)')
        : { state: 'gone', at: null, reason: 'The page was removed (410).' };
    case 'denied':
      return again(DENIED, 'robots.txt does not allow it');
    case 'trouble':
      return again(TROUBLE, describeTrouble(input.outcome));
  }
}

function describeTrouble(outcome: LookOutcome): string {
  if (outcome.kind === 'http_error') return `The server answered ${outcome.status}`;
  return outcome.kind === 'failed'
    ? `The look failed (${outcome.code.replaceAll('_', ' ')})`
    : 'The look failed';
}

/** The last wait repeats for ever: servers come back after weeks. */
function retry(input: LookAhead, waits: readonly number[], what: string): NextLook {
  const own = waits[Math.min(input.errorStreak, waits.length - 1)] ?? 0;
  const asked = input.retryAfterMs ?? 0;
  const wait = Math.max(jitter(own, input.random), asked, floorOf(input));
  const because = asked >= own && asked > 0 ? 'as the server asks' : 'to see whether it has passed';
  return {
    state: 'failing',
    at: after(input.now, wait),
    reason: `${what}; again in ${words(wait)}, ${because}.`,
  };
}

function nextOfSeen(input: LookAhead): NextLook {
  const { interval, because } = intervalOf(input);
  const floor = floorOf(input);
  const wait = Math.max(jitter(interval, input.random), floor, input.retryAfterMs ?? 0);
  return { state: 'ok', at: after(input.now, wait), reason: `Again after ${words(wait)}: ${because}.` };
}

function intervalOf(input: LookAhead): { interval: number; because: string } {
  const floor = floorOf(input);
  if (input.watchClosely) return { interval: floor, because: 'watched closely' };
  const now = Date.parse(input.now);
  const firstLook = FIRST_LOOKS[input.looks];
  if (input.publishedAt === null && input.lastChangeAt === null && firstLook !== undefined) {
    return { interval: floor * firstLook, because: 'new to us, and not known yet when it was published' };
  }
  // Whoever submits an old article expects something of it: being submitted counts like being published.
  const stirred = [input.firstSeenAt, input.publishedAt, input.lastChangeAt].filter((at) => at !== null);
  // A page may state a date to come (a time zone mistaken, an embargo); it is then as new as can be.
  const quiet = Math.max(0, now - Math.max(...stirred.map((at) => Date.parse(at))));
  if (quiet > QUIET_AFTER) return { interval: QUIET_INTERVAL, because: `unchanged for ${words(quiet)}` };
  const rate = (quiet > SETTLED_AFTER ? SETTLED_RATE : RATE) / (1 + 0.5 * Math.min(input.changes, 4));
  const interval = Math.min(Math.max(rate * quiet, floor), MAX_INTERVAL);
  return {
    interval,
    because:
      input.changes === 0
        ? `no change seen in ${words(quiet)}`
        : `its last change was ${words(quiet)} before`,
  };
}

/** Nothing asks sooner: not the operator's floor, not the outlet's own wish. */
function floorOf(input: LookAhead): number {
  return Math.max(input.minIntervalSeconds * SECOND, input.crawlDelayMs ?? 0);
}

const jitter = (ms: number, random: number): number => ms * (1 - JITTER + 2 * JITTER * random);

const after = (now: Instant, ms: number): Instant => new Date(Date.parse(now) + Math.round(ms)).toISOString();

/** "45 seconds", "5 minutes", "3 hours", "2 days": the nearest whole number of the largest unit that has two of it. */
function words(ms: number): string {
  const units = [
    [DAY, 'days'],
    [HOUR, 'hours'],
    [MINUTE, 'minutes'],
  ] as const;
  const [size, name] = units.find(([unit]) => ms >= 2 * unit) ?? ([SECOND, 'seconds'] as const);
  return `${Math.round(ms / size)} ${name}`;
}
