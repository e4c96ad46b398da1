/** Counts of requests that all processes share, in the form that express-rate-limit takes. */
import type { Store } from 'express-rate-limit';
import type { Db } from '../db/db.ts';

/**
 * @param prefix keeps kinds of counts apart
 * @param windowMs a count begins anew this long after its first hit, on the database's clock
 */
export function databaseCounts(db: Db, prefix: string, windowMs: number): Store {
  const rowKey = (key: string): string => `${prefix}:${key}`;
  return {
    prefix,
    localKeys: false,
    async increment(key) {
      const [row] = await db.query<{ hits: number; resetsAt: string }>(
        `insert into rate_count (key, hits, resets_at) values ($1, 1, now() + make_interval(secs => $2))
         on conflict (key) do update set
           hits = case when rate_count.resets_at <= now() then 1 else rate_count.hits + 1 end,
           resets_at = case when rate_count.resets_at <= now() then excluded.resets_at else rate_count.resets_at end
         returning hits, resets_at as "resetsAt"`,
        [rowKey(key), windowMs / 1000],
      );
      // Callers who do not come back leave their last window behind; whoever opens one clears some away.
      if (row!.hits === 1) {
        await db.query(
          `delete from rate_count where key in (select key from rate_count where resets_at < now() limit 100 for update skip locked)`,
        );
      }
      return { totalHits: row!.hits, resetTime: new Date(row!.resetsAt) };
    },
    async decrement(key) {
      await db.query('update rate_count set hits = greatest(hits - 1, 0) where key = $1', [rowKey(key)]);
    },
    async resetKey(key) {
      await db.query('delete from rate_count where key = $1', [rowKey(key)]);
    },
  };
}
