/**
 * The embedded database as BullMQ's PostgreSQL backend wants it: something shaped like node-postgres' Pool.
 *
 * Its tables (`job`, `event`, `meta`, …) live in the schema `bullmq`, but there is one session and the application's
 * queries run in it too, so the search path is set for each query in a transaction of its own (+0.1 ms measured on a
 * query of 0.5 ms). Rejected: `public, bullmq` for the whole session, where a table of ours named like one of theirs
 * would be taken for it.
 */
import { AsyncResource } from 'node:async_hooks';
import { EventEmitter } from 'node:events';
import type { Results, Transaction } from '@electric-sql/pglite';
import { runMigrations } from 'bullmq';
import type { PgliteDb } from '../db/pglite.ts';

export const SCHEMA = 'bullmq';
/** On one pool: every queue and every worker listens, and a dozen of them is no leak. */
export const LISTENERS = 50;

export class PglitePool extends EventEmitter {
  readonly #db: PgliteDb;

  constructor(db: PgliteDb) {
    super();
    this.setMaxListeners(LISTENERS);
    this.#db = db;
  }

  async query(text: string, params?: readonly unknown[]): Promise<Results> {
    this.#db.guard.assertOutside('The queue');
    return this.#db.pglite.transaction(async (tx) => {
      await tx.exec(`set local search_path to ${SCHEMA}, public`);
      return runIn(tx, text, params);
    });
  }

  async connect(): Promise<PgliteClient> {
    return new PgliteClient(this, this.#db);
  }

  /** The database is closed by whoever opened it. */
  async end(): Promise<void> {}
}

/** A checked-out connection: BullMQ holds one per worker, to listen on. */
class PgliteClient extends EventEmitter {
  readonly #pool: PglitePool;
  readonly #db: PgliteDb;
  readonly #stop: (() => Promise<void>)[] = [];
  /** BullMQ turns TCP keepalive on; where it cannot, it polls every ten seconds though nothing can break here. */
  readonly connection = { stream: { setKeepAlive: () => undefined } };

  constructor(pool: PglitePool, db: PgliteDb) {
    super();
    this.#pool = pool;
    this.#db = db;
  }

  async query(text: string, params?: readonly unknown[]): Promise<{ rows: unknown[] }> {
    const channel = listenChannel(text);
    if (channel === null) return this.#pool.query(text, params);
    this.#db.guard.assertOutside('The queue');
    // PGlite calls back in the async context of whoever notified, which may be inside a transaction.
    const notify = AsyncResource.bind((payload: string) => this.emit('notification', { channel, payload }));
    this.#stop.push(await this.#db.pglite.listen(channel, notify));
    return { rows: [] };
  }

  release(): void {
    this.removeAllListeners();
    for (const stop of this.#stop.splice(0)) {
      // The database may be closing already; then the channel closes with it.
      stop().catch(() => undefined);
    }
  }
}

/**
 * The channel of a LISTEN, which must go through PGlite's own `listen`: sent as a plain query, nobody would hear the
 * notifications and each job would wait for the next poll, five seconds. BullMQ's file opens with comments.
 */
function listenChannel(sql: string): string | null {
  const bare = sql.replace(/--.*$/gm, '').replace(/\/\*[\s\S]*?\*\//g, '');
  return /^\s*listen\s+"?([a-z_]\w*)"?\s*;?\s*$/i.exec(bare)?.[1] ?? null;
}

/** BullMQ's migrations bring their own BEGIN and COMMIT; here PGlite's transaction stands for both. */
export async function migrateQueue(db: PgliteDb): Promise<void> {
  await db.pglite.transaction(async (tx) => {
    const client = {
      // biome-ignore lint/suspicious/noExplicitAny: the row type is BullMQ's own default
      query: async <R = any>(
        text: string,
        params?: readonly unknown[],
      ): Promise<Pick<Results<R>, 'rows'>> => {
        if (/^(begin|commit|rollback)$/i.test(text)) return { rows: [] };
        return { rows: (await runIn(tx, text, params)).rows as R[] };
      },
    };
    await runMigrations(client, SCHEMA);
  });
}

async function runIn(tx: Transaction, text: string, params?: readonly unknown[]): Promise<Results> {
  if (params !== undefined && params.length > 0) return (await tx.query(text, [...params])) as Results;
  // Only exec takes the several statements of a migration.
  const results = await tx.exec(text);
  return (results.at(-1) ?? { rows: [], fields: [] }) as Results;
}
