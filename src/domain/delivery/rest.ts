/**
 * How an endpoint that fails is spared, and others with it: fewer deliveries are out to it at a time, and when it is down, none for a
 * while, then one to see. Its deliveries stay due meanwhile; resting uses up no attempt of theirs.
 */
import type { Instant } from '../model/primitives.ts';
import type { AttemptEnd } from './retry.ts';

/** Failures in a row from which on an endpoint is down, not unlucky. */
export const DOWN_AFTER = 10;

/** Deliveries out to one endpoint at a time: while it is well, once it failed, and when it is down. */
export const AT_ONCE = { well: 10, failing: 2, down: 1 } as const;

const FIRST_REST_MS = 30_000;
const LONGEST_REST_MS = 30 * 60_000;
/** An endpoint that asks for patience is believed this far; a single delivery may wait longer. */
const LONGEST_ASKED_MS = 60 * 60_000;
const OVERLOADED = new Set([429, 503]);

/**
 * Until when nothing is sent to the endpoint after this attempt; null when the next delivery may go at once.
 * @param failures in a row, this attempt included; 0 when it succeeded
 */
export function restAfter(input: { failures: number; end: AttemptEnd; now: Instant }): Instant | null {
  const { failures, end, now } = input;
  const down =
    failures < DOWN_AFTER ? 0 : Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (failures - DOWN_AFTER));
  const asked =
    end.kind === 'http_error' && OVERLOADED.has(end.status)
      ? Math.min(LONGEST_ASKED_MS, end.retryAfterMs ?? 0)
      : 0;
  const rest = Math.max(down, asked);
  return rest === 0 ? null : new Date(Date.parse(now) + rest).toISOString();
}
