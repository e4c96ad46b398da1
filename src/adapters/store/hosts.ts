/** The per-host gap, kept in the database and on its clock, so that all workers together respect it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { HostSlots } from '../../app/ports.ts';
import { VariorumError } from '../../domain/errors.ts';
import type { Queryable } from '../db/db.ts';

/**
 * A slot is taken a moment before the request arrives, and that moment varies: the gap between arrivals would be a little
 * short now and then without some room.
 */
const ROOM = 1.1;

/** Longer waits go back to the sweep instead of holding a worker. */
const LONGEST_WAIT_MS = 15_000;

export function hostSlots(q: Queryable): HostSlots {
  return {
    async take(hostKey, gapMs, signal) {
      if (gapMs === 0) return;
      for (;;) {
        // A slot is taken at the moment of asking, never ahead: a reservation used late would break the next one's gap.
        const taken = await q.query(
          `insert into host_slot (host_key, next_at) values ($1, clock_timestamp() + make_interval(secs => $2))
           on conflict (host_key) do update set next_at = excluded.next_at
           where host_slot.next_at <= clock_timestamp() returning host_key`,
          [hostKey, (gapMs * ROOM) / 1000],
        );
        if (taken.length > 0) return;
        const rows = await q.query<{ waitMs: number; nextAt: string }>(
          `select (extract(epoch from next_at - clock_timestamp()) * 1000)::float8 as "waitMs", next_at as "nextAt"
           from host_slot where host_key = $1`,
          [hostKey],
        );
        const wait = rows[0];
        if (wait === undefined) continue;
        if (wait.waitMs > LONGEST_WAIT_MS) {
          throw new VariorumError(
            'unavailable',
            'host_busy',
            `${hostKey} may not be asked before ${wait.nextAt}.`,
            {
              retry: { when: 'after', at: wait.nextAt },
            },
          );
        }
        await sleep(Math.max(1, wait.waitMs), undefined, signal ? { signal } : {});
      }
    },
    async rest(hostKey, gapMs) {
      if (gapMs === 0) return;
      await q.query(
        `update host_slot set next_at = greatest(next_at, clock_timestamp() + make_interval(secs => $2))
         where host_key = $1`,
        [hostKey, gapMs / 1000],
      );
    },
    async hold(hostKey, untilMs) {
      await q.query(
        `insert into host_slot (host_key, next_at) values ($1, $2)
         on conflict (host_key) do update set next_at = greatest(host_slot.next_at, excluded.next_at)`,
        [hostKey, new Date(untilMs).toISOString()],
      );
    },
  };
}
