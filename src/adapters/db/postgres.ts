/** The database as a server: a pool of connections to PostgreSQL 14 or later. */
import pg from 'pg';
import { checkChannel, type Db, type Queryable } from './db.ts';
import { asFailure, isUnavailable } from './failure.ts';
import { PostgresListener } from './postgres-listener.ts';
import { retryingConflicts, TxGuard } from './tx-guard.ts';
import { PARSERS, parameter } from './values.ts';

export interface PostgresDb extends Db {
  readonly kind: 'postgres';
  /** For those who need connections of their own, as the queue does. */
  readonly url: string;
}

export const isPostgres = (db: Db): db is PostgresDb => db.kind === 'postgres';

export interface PostgresOptions {
  /** Connections at most. 10 serves a process on a few cores; the server's max_connections bounds the sum. */
  max?: number;
  /** Told of connections lost while idle, which is no error of any caller. */
  onBackgroundError?: (error: Error) => void;
}

/** What every connection of this process has in common. */
function connectionConfig(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: 'variorum',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  };
}

/** A pool that no lost connection can end the process of: an 'error' event without a listener would. */
export function createPool(
  url: string,
  config: Omit<pg.PoolConfig, 'connectionString'>,
  onIdleError: (error: Error) => void,
): pg.Pool {
  const pool = new pg.Pool({ ...connectionConfig(url), ...config });
  pool.on('error', onIdleError);
  // The pool listens to idle connections only. One that breaks in use, between two queries of a transaction, is known
  // by its next query failing.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Opens the pool and asks the server once, so that a wrong address is known now and not at the first request. */
export async function openPostgres(url: string, options: PostgresOptions = {}): Promise<PostgresDb> {
  const config: pg.PoolConfig = {
    max: options.max ?? 10,
    idleTimeoutMillis: 30_000,
    // The server ends what runs too long; the client's own limit is for a network that swallows answers.
    statement_timeout: 30_000,
    query_timeout: 300_000,
    idle_in_transaction_session_timeout: 60_000,
    options: '-c timezone=UTC -c datestyle=ISO',
    types: {
      getTypeParser: (oid: number) => PARSERS[oid] ?? ((text: string) => text),
    } as pg.CustomTypesConfig,
  };
  const pool = createPool(url, config, (error) => options.onBackgroundError?.(error));
  const guard = new TxGuard();
  const listener = new PostgresListener(connectionConfig(url));
  let closing: Promise<void> | undefined;

  /** Not `pool.query`: that one throws away its connection on any error, a broken unique key included. */
  const withClient = async <T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    let client: pg.PoolClient | undefined;
    try {
      client = await pool.connect();
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      client?.release(isUnavailable(error));
      throw asFailure(error);
    }
  };

  const db: PostgresDb = {
    kind: 'postgres',
    url,
    query: async (sql, params) => {
      guard.assertOutside('query()');
      // A statement alone is a transaction too, and a deadlock may choose it.
      return retryingConflicts(() => withClient((client) => run(client, sql, params)));
    },
    tx: (work) => guard.run((guarded) => withClient((client) => transaction(client, guarded)), work),
    listen: async (channel, on) => {
      guard.assertOutside('listen()');
      return listener.listen(checkChannel(channel), on);
    },
    ping: async () => {
      guard.assertOutside('ping()');
      await withClient((client) => run(client, 'select 1'));
    },
    close: () => {
      closing ??= Promise.all([pool.end(), listener.close()]).then(() => undefined);
      return closing;
    },
  };

  try {
    await db.ping();
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
}

async function transaction<T>(client: pg.PoolClient, work: (tx: Queryable) => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work({ query: (sql, params) => run(client, sql, params) });
    await client.query('commit');
    return result;
  } catch (error) {
    // On a broken connection the server has rolled back already.
    if (isUnavailable(error)) throw error;
    await client.query('rollback').catch((lost: unknown) => {
      throw new AggregateError([error, lost], 'A transaction failed, and so did its rollback.');
    });
    throw error;
  }
}

async function run<R>(client: pg.PoolClient, sql: string, params: readonly unknown[] = []): Promise<R[]> {
  const result: pg.QueryResult | pg.QueryResult[] =
    params.length > 0 ? await client.query(sql, params.map(parameter)) : await client.query(sql);
  // Several statements make several results.
  return ((Array.isArray(result) ? result.at(-1)?.rows : result.rows) ?? []) as R[];
}
