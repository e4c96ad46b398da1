/**
 * The embedded database: PostgreSQL compiled to WebAssembly, in this process, under `<dataDir>/pglite`. One session, so
 * transactions run one after another; every write reaches the operating system before its query returns, so kill -9
 * loses nothing that was acknowledged (tests/faults/data-dir-lock.test.ts).
 */
import { AsyncResource } from 'node:async_hooks';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { VariorumError } from '../../domain/errors.ts';
import { writing } from '../whole-file.ts';
import { type DataDirLock, lockDataDir } from './data-dir-lock.ts';
import { checkChannel, type Db } from './db.ts';
import { asFailure } from './failure.ts';
import { startVacuum } from './pglite-vacuum.ts';
import { retryingConflicts, TxGuard } from './tx-guard.ts';
import { PARSERS, parameter } from './values.ts';

/** The queue's tables live in the same database and go through the same session (adapters/queue/pglite-pool.ts). */
export interface PgliteDb extends Db {
  readonly kind: 'pglite';
  readonly pglite: PGlite;
  readonly guard: TxGuard;
}

/**
 * Throws VariorumError `conflict` `data_dir_in_use` when another process has the folder open.
 *
 * @param onBackgroundError told of housekeeping that failed, which is no error of any caller; by default a warning
 */
export async function openPglite(
  dataDir: string,
  onBackgroundError: (error: unknown) => void = warn,
): Promise<PgliteDb> {
  const lock = await writing(dataDir, async () => {
    await mkdir(dataDir, { recursive: true });
    return lockDataDir(dataDir);
  });
  try {
    const pglite = await PGlite.create({ dataDir: join(dataDir, 'pglite') }).catch((error: unknown) => {
      throw damaged(dataDir, error);
    });
    await pglite.exec(`set time zone 'UTC'`);
    return pgliteDb(pglite, lock, startVacuum(pglite, onBackgroundError));
  } catch (error) {
    await lock.release();
    throw asFailure(error);
  }
}

/** What the compiled PostgreSQL says as it gives up is no sentence, nor always an error. */
const damaged = (dataDir: string, error: unknown): VariorumError =>
  new VariorumError(
    'unavailable',
    'database_damaged',
    `The embedded database in "${join(dataDir, 'pglite')}" cannot be opened. Look whether this user may read and write it and the disk has room; if so, it is damaged: put a backup of "${dataDir}" in its place, or set DATA_DIR to another folder.`,
    { cause: error },
  );

const warn = (error: unknown): void =>
  process.emitWarning(error instanceof Error ? error : new Error(String(error)));

function pgliteDb(pglite: PGlite, lock: DataDirLock, stopVacuum: () => Promise<void>): PgliteDb {
  const guard = new TxGuard();
  let closing: Promise<void> | undefined;

  return {
    kind: 'pglite',
    pglite,
    guard,
    query: async (sql, params) => {
      guard.assertOutside('query()');
      return retryingConflicts(() => run(pglite, sql, params));
    },
    tx: (work) =>
      guard.run(
        (guarded) => pglite.transaction((tx) => guarded({ query: (sql, params) => run(tx, sql, params) })),
        work,
      ),
    listen: async (channel, on) => {
      guard.assertOutside('listen()');
      // PGlite calls back in the async context of whoever notified, which may be inside a transaction.
      const stop = await pglite.listen(checkChannel(channel), AsyncResource.bind(on));
      return () => stop();
    },
    ping: async () => {
      guard.assertOutside('ping()');
      await run(pglite, 'select 1');
    },
    close: () => {
      closing ??= stopVacuum()
        .then(() => pglite.close())
        .finally(() => lock.release());
      return closing;
    },
  };
}

const options = {
  parsers: PARSERS,
  // Parameters arrive as text already; of PGlite's own serializers only the one for bytea would refuse it.
  serializers: { 17: (text: string) => text },
};

async function run<R>(
  on: Pick<PGlite | Transaction, 'query' | 'exec'>,
  sql: string,
  params: readonly unknown[] = [],
): Promise<R[]> {
  try {
    // Only the simple protocol, exec, takes several statements; only the extended one takes parameters.
    if (params.length > 0) return (await on.query<R>(sql, params.map(parameter), options)).rows;
    const results = await on.exec(sql, options);
    return (results.at(-1)?.rows ?? []) as R[];
  } catch (error) {
    throw asFailure(error);
  }
}

export const isPglite = (db: Db): db is PgliteDb => db.kind === 'pglite';
