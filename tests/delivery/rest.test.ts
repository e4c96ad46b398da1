import { describe, expect, it } from 'vitest';
import { restAfter } from '../../src/domain/delivery/rest.ts';
import type { AttemptEnd } from '../../src/domain/delivery/retry.ts';

const now = '2025-03-15T12:00:00.000Z';
const hangs: AttemptEnd = { kind: 'timeout' };
const busy = (status: number, retryAfterMs: number | null): AttemptEnd => ({
  kind: 'http_error',
  status,
  retryAfterMs,
});

/** Seconds of rest. */
const rest = (failures: number, end: AttemptEnd = hangs): number => {
  const until = restAfter({ failures, end, now });
  return until === null ? 0 : (Date.parse(until) - Date.parse(now)) / 1000;
};

describe('an endpoint that fails', () => {
  it('rests from the tenth failure in a row on, twice as long each time, half an hour at most', () => {
    expect([1, 5, 9].map((failures) => rest(failures))).toEqual([0, 0, 0]);
    expect([10, 11, 12, 13].map((failures) => rest(failures))).toEqual([30, 60, 120, 240]);
    expect([16, 50, 5000].map((failures) => rest(failures))).toEqual([1800, 1800, 1800]);
  });

  it('rests as long as it asks for when it is overloaded, an hour at most', () => {
    expect(rest(1, busy(429, 90_000))).toBe(90);
    expect(rest(1, busy(503, 5 * 3_600_000))).toBe(3600);
    expect(rest(1, busy(429, null))).toBe(0);
    expect(rest(1, busy(500, 90_000))).toBe(0);
    expect(rest(12, busy(429, 30_000))).toBe(120);
  });
});

it('an endpoint that succeeds does not rest', () => {
  expect(restAfter({ failures: 0, end: { kind: 'ok' }, now })).toBeNull();
});
