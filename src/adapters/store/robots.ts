import type { RobotsEntry } from '../../domain/robots.ts';
import type { Queryable } from '../db/db.ts';
import type { RobotsCache } from '../fetch/robots.ts';

/** Shared by all processes, so that an outlet is asked for its rules once a day, not once a worker. */
export function robotsCache(q: Queryable): RobotsCache {
  return {
    async get(origin) {
      const rows = await q.query<{ entry: RobotsEntry }>('select entry from robots where origin = $1', [
        origin,
      ]);
      return rows[0]?.entry ?? null;
    },
    async put(origin, entry) {
      await q.query(
        `insert into robots (origin, entry, expires_at) values ($1, $2::jsonb, $3)
         on conflict (origin) do update set entry = excluded.entry, expires_at = excluded.expires_at`,
        [origin, JSON.stringify(entry), entry.expiresAt],
      );
    },
  };
}
