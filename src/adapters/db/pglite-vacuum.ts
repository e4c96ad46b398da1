/**
 * What autovacuum does on a server. PGlite has no background processes, so without this updated rows and finished jobs
 * stay on disk for good (1.3 KB a job, measured) and the planner never learns how large a table has become.
 *
 * The thresholds are autovacuum's own (50 rows and a fifth of the table; PostgreSQL manual, 24.1.6). One table at a time,
 * since the one session serves nobody else meanwhile: 77 ms for the queue's largest table after 6,000 jobs.
 */
import type { PGlite } from '@electric-sql/pglite';

const EVERY_MS = 60_000;

/** Starts looking, once a minute; the returned function stops it and waits for what is under way. */
export function startVacuum(pglite: PGlite, onError: (error: unknown) => void): () => Promise<void> {
  let running: Promise<void> | undefined;
  const look = () => {
    running ??= vacuumDue(pglite)
      .then(() => undefined, onError)
      .finally(() => {
        running = undefined;
      });
  };
  const timer = setInterval(look, EVERY_MS).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}

/** Vacuums and analyzes the tables of which enough has changed; their names. */
export async function vacuumDue(pglite: PGlite): Promise<string[]> {
  // Counters reach the view a second or so after the fact, or now when told to.
  await pglite.query('select pg_stat_force_next_flush()');
  const { rows } = await pglite.query<{ name: string }>(
    `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
      where greatest(n_dead_tup, n_mod_since_analyze) > 50 + 0.2 * n_live_tup
      order by 1`,
  );
  for (const { name } of rows) await pglite.exec(`vacuum (analyze) ${name}`);
  return rows.map(({ name }) => name);
}
