/**
 * A process for tests/contract/queue.test.ts to kill: adds jobs, takes them, says their ids on standard output, and
 * never ends one. Runs compiled code, as in production.
 */
import { openPglite } from '../../dist/src/adapters/db/pglite.js';
import { openPostgres } from '../../dist/src/adapters/db/postgres.js';
import { openQueue } from '../../dist/src/adapters/queue/open.js';

const { dataDir, databaseUrl, redisUrl, lockMs, ids } = JSON.parse(process.argv[2]);
const db = databaseUrl === null ? await openPglite(dataDir) : await openPostgres(databaseUrl);
const queue = await openQueue({
  db,
  redisUrl,
  log: { warn: console.error, error: console.error },
  lockMs,
});
await queue.add(ids.map((id) => ({ name: 'capture', id, data: { id } })));
await queue.work({
  capture: {
    concurrency: ids.length,
    run: async ({ id }) => {
      console.log(id);
      await new Promise(() => setInterval(() => undefined, 1_000));
    },
  },
});
