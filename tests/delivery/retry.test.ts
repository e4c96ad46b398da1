import { describe, expect, it } from 'vitest';
import { type AttemptEnd, isDead, MAX_ATTEMPTS, nextAttempt } from '../../src/domain/delivery/retry.ts';

const now = '2025-03-15T12:00:00.000Z';
const refused: AttemptEnd = { kind: 'no_answer', code: 'connection_refused' };
const status = (code: number, retryAfterMs: number | null = null): AttemptEnd => ({
  kind: 'http_error',
  status: code,
  retryAfterMs,
});

/** Seconds until the next attempt. */
function wait(attempts: number, end: AttemptEnd = refused, random = 0.5): number {
  const next = nextAttempt({ attempts, end, now, random });
  if (next.kind !== 'retry') throw new Error(next.kind);
  return (Date.parse(next.at) - Date.parse(now)) / 1000;
}

describe('a delivery that fails', () => {
  it('is tried ten times over 75 hours and 35 minutes, then no more', () => {
    const waits = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, i) => wait(i + 1));

    expect(waits).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]);
    expect(waits.reduce((sum, seconds) => sum + seconds, 0)).toBe(75 * 3600 + 35 * 60 + 5);
    expect(nextAttempt({ attempts: 10, end: refused, now, random: 0.5 })).toEqual({
      kind: 'exhausted',
      reason: 'The receiver could not be reached (connection_refused) at the last of 10 attempts.',
    });
  });

  it('is tried up to a fifth sooner or later than that, by chance', () => {
    expect(wait(2, refused, 0)).toBe(240);
    expect(wait(2, refused, 0.999999)).toBeCloseTo(360, 1);
  });

  it.each([429, 502, 503, 504])('with %i is left alone for a minute at least', (code) => {
    expect(wait(1, status(code))).toBe(60);
    expect(wait(2, status(code))).toBe(300);
  });

  it('with no answer in time is left alone for a minute at least, with 500 it is not', () => {
    expect(wait(1, { kind: 'timeout' })).toBe(60);
    expect(wait(1, status(500))).toBe(5);
  });

  it('waits as long as the receiver asks, within a day, but no less than it would have', () => {
    expect(wait(1, status(503, 600_000))).toBe(600);
    expect(wait(3, status(503, 60_000), 0.5)).toBe(1800);
    expect(wait(1, status(429, 90 * 3_600_000))).toBe(86_400);
  });

  it('with 410 disables the endpoint at once', () => {
    expect(nextAttempt({ attempts: 1, end: status(410), now, random: 0.5 })).toEqual({
      kind: 'disable',
      reason: 'The receiver answered 410 Gone.',
    });
  });

  it('says why and what follows', () => {
    expect(nextAttempt({ attempts: 1, end: status(308), now, random: 0.5 })).toMatchObject({
      reason: 'The receiver answered 308; attempt 2 of 10 follows.',
    });
  });
});

it('a delivery that arrives is done', () => {
  expect(nextAttempt({ attempts: 10, end: { kind: 'ok' }, now, random: 0.5 })).toEqual({ kind: 'delivered' });
});

describe('an endpoint is dead', () => {
  const hoursAgo = (hours: number): string => new Date(Date.parse(now) - hours * 3_600_000).toISOString();

  it('after five days of nothing but failures, one of them final', () => {
    expect(isDead({ failingSince: hoursAgo(120), failures: 10, exhausted: true, now })).toBe(true);
  });

  it('but not sooner, not without a delivery given up, and not while it succeeds now and then', () => {
    expect(isDead({ failingSince: hoursAgo(119), failures: 10, exhausted: true, now })).toBe(false);
    expect(isDead({ failingSince: hoursAgo(500), failures: 49, exhausted: false, now })).toBe(false);
    expect(isDead({ failingSince: hoursAgo(500), failures: 50, exhausted: false, now })).toBe(true);
    expect(isDead({ failingSince: null, failures: 10, exhausted: true, now })).toBe(false);
  });
});
