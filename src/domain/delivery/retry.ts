/**
 * When a delivery is tried again, and when an endpoint is given up. The schedule is that of Standard Webhooks: ten
 * attempts over 75 h 35 m, so that a receiver that breaks on a Friday evening still gets everything on Monday.
 */
import type { Instant } from '../model/primitives.ts';

/** Seconds before each attempt; the first goes out at once. */
const SCHEDULE_SECONDS = [0, 5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;

export const MAX_ATTEMPTS = SCHEDULE_SECONDS.length;

/** Share of each delay that is left to chance, so that a receiver that recovers is not hit by all at once. */
const JITTER = 0.2;

const OVERLOADED_MS = 60_000;
const MAX_DELAY_MS = 24 * 3_600_000;
const OVERLOADED = new Set([429, 502, 503, 504]);

/** How an attempt ended. */
export type AttemptEnd =
  | { kind: 'ok' }
  /** An answer other than 2xx. */
  | { kind: 'http_error'; status: number; retryAfterMs?: number | null }
  /** No answer; any failure code of the gate. */
  | { kind: 'timeout' }
  | { kind: 'no_answer'; code: string };

export type NextAttempt =
  | { kind: 'delivered' }
  | { kind: 'retry'; at: Instant; reason: string }
  /** All attempts are used up. */
  | { kind: 'exhausted'; reason: string }
  /** The receiver says that it is gone for good (410): the delivery fails and the endpoint is disabled. */
  | { kind: 'disable'; reason: string };

/**
 * Decides what follows an attempt.
 * @param attempts made so far, this one included
 * @param random uniform in [0, 1)
 */
export function nextAttempt(input: {
  attempts: number;
  end: AttemptEnd;
  now: Instant;
  random: number;
}): NextAttempt {
  const { attempts, end, now, random } = input;
  if (end.kind === 'ok') return { kind: 'delivered' };
  const what = describe(end);
  if (end.kind === 'http_error' && end.status === 410) {
    return { kind: 'disable', reason: 'The receiver answered 410 Gone.' };
  }
  const seconds = SCHEDULE_SECONDS[attempts];
  if (seconds === undefined)
    return { kind: 'exhausted', reason: `${what} at the last of ${attempts} attempts.` };
  const delay = delayMs(seconds * 1000, end, random);
  return {
    kind: 'retry',
    at: new Date(Date.parse(now) + delay).toISOString(),
    reason: `${what}; attempt ${attempts + 1} of ${MAX_ATTEMPTS} follows.`,
  };
}

function delayMs(base: number, end: AttemptEnd, random: number): number {
  const scheduled = base * (1 - JITTER + 2 * JITTER * random);
  const overloaded = end.kind === 'timeout' || (end.kind === 'http_error' && OVERLOADED.has(end.status));
  const own = overloaded ? Math.max(scheduled, OVERLOADED_MS) : scheduled;
  // The receiver may ask for more patience than the schedule has, never for less.
  const asked = end.kind === 'http_error' ? (end.retryAfterMs ?? 0) : 0;
  return Math.round(Math.max(own, Math.min(asked, MAX_DELAY_MS)));
}

function describe(end: Exclude<AttemptEnd, { kind: 'ok' }>): string {
  switch (end.kind) {
    case 'http_error':
      return `The receiver answered ${end.status}`;
    case 'timeout':
      return 'The receiver did not answer in time';
    case 'no_answer':
      return `The receiver could not be reached (${end.code})`;
  }
}

const DISABLE_AFTER_MS = 120 * 3_600_000;
/** An endpoint that rests (rest.ts) is tried so seldom that its deliveries may never run out of attempts. */
const DISABLE_AFTER_FAILURES = 50;

/**
 * Whether an endpoint that only ever fails is to be disabled: not one success in five days, and at least one delivery
 * that used up all of its attempts in them, or very many failures. Either alone is too little: a quiet endpoint may have failed once, long
 * ago, and a burst of deliveries may exhaust itself in one long outage.
 * @param failingSince first failure after the last success
 * @param failures since then, in a row
 * @param exhausted whether a delivery ran out of attempts since then
 */
export function isDead(input: {
  failingSince: Instant | null;
  failures: number;
  exhausted: boolean;
  now: Instant;
}): boolean {
  if (input.failingSince === null) return false;
  if (!input.exhausted && input.failures < DISABLE_AFTER_FAILURES) return false;
  return Date.parse(input.now) - Date.parse(input.failingSince) >= DISABLE_AFTER_MS;
}
