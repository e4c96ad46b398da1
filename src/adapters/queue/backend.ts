/**
 * Where BullMQ keeps its jobs: on Redis when a URL is set, otherwise in the database we have anyway. Only this file
 * knows the difference; open.ts works on whichever it is given.
 */
import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type QueueOptions,
  runMigrations,
} from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Db } from '../db/db.ts';
import { isPglite, type PgliteDb } from '../db/pglite.ts';
import { createPool, isPostgres } from '../db/postgres.ts';
import { LISTENERS, migrateQueue, PglitePool, SCHEMA } from './pglite-pool.ts';
import type { JobQueue } from './queue.ts';
import { seldom } from './seldom.ts';

type Connection = QueueOptions['connection'];

export interface Backend {
  kind: JobQueue['backend'];
  factory: BackendFactory;
  /** For adding jobs: fails at once when the backend is away. */
  producer: Connection;
  /** For taking jobs: waits for the backend to come back. Made when first asked for. */
  consumer(): Connection;
  close(): Promise<void>;
}

export interface BackendSettings {
  db: Db;
  redisUrl: string | null;
  log: Pick<Logger, 'warn' | 'error'>;
}

export async function openBackend({ db, redisUrl, log }: BackendSettings): Promise<Backend> {
  if (redisUrl !== null) return redisBackend(redisUrl, log);
  if (isPglite(db)) return pgliteBackend(db);
  if (isPostgres(db)) return postgresBackend(db.url, log);
  throw new Error(`The queue cannot live in a database of the kind "${db.kind}".`);
}

async function pgliteBackend(db: PgliteDb): Promise<Backend> {
  await migrateQueue(db);
  const pool = new PglitePool(db) as unknown as Connection;
  return {
    kind: 'pglite',
    factory: createPostgresBackend as unknown as BackendFactory,
    producer: pool,
    consumer: () => pool,
    close: async () => undefined,
  };
}

async function postgresBackend(url: string, log: Pick<Logger, 'warn'>): Promise<Backend> {
  const config: pg.PoolConfig = {
    // Every worker holds one connection to listen on; the rest serves all queues.
    max: 10,
    statement_timeout: 30_000,
    query_timeout: 60_000,
    options: `-c search_path=${SCHEMA},public`,
  };
  const pool = createPool(url, config, (error) =>
    log.warn({ err: error }, 'an idle queue connection was lost'),
  );
  pool.setMaxListeners(LISTENERS);
  const client = await pool.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    client.release();
  }
  const connection = pool as unknown as Connection;
  return {
    kind: 'postgres',
    factory: createPostgresBackend as unknown as BackendFactory,
    producer: connection,
    consumer: () => connection,
    close: () => pool.end(),
  };
}

async function redisBackend(url: string, log: Pick<Logger, 'warn'>): Promise<Backend> {
  const clients: Redis[] = [];
  const report = seldom((error) => log.warn({ err: error }, 'the connection to Redis failed'));
  const client = (
    options: Pick<RedisOptions, 'enableOfflineQueue' | 'maxRetriesPerRequest' | 'commandTimeout'>,
  ): Redis => {
    const redis = new Redis(url, { connectionName: 'variorum', ...options });
    redis.on('error', (error) => report(error));
    clients.push(redis);
    return redis;
  };
  // A request that wants to nudge must not wait for Redis to come back: the sweep will see to it.
  const producer = client({ enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: 5_000 });
  await firstAnswer(producer, log);
  return {
    kind: 'redis',
    factory: createRedisBackend,
    producer: producer as unknown as Connection,
    consumer: () => client({ maxRetriesPerRequest: null }) as unknown as Connection,
    close: async () => {
      for (const redis of clients) redis.disconnect();
    },
  };
}

/** Redis may be late: the service starts without it, and its rows wait. What it must not do is throw jobs away. */
async function firstAnswer(redis: Redis, log: Pick<Logger, 'warn'>): Promise<void> {
  if (redis.status !== 'ready') {
    await new Promise<void>((resolve) => {
      const giveUp = setTimeout(resolve, READY_MS);
      redis.once('ready', () => {
        clearTimeout(giveUp);
        resolve();
      });
    });
  }
  if (redis.status !== 'ready') {
    log.warn('Redis does not answer yet; jobs will flow when it does');
    return;
  }
  const policy = /maxmemory_policy:(\S+)/.exec(await redis.info('memory'))?.[1];
  if (policy !== undefined && policy !== 'noeviction') {
    log.warn({ policy }, 'Redis may drop jobs when full: set maxmemory-policy to noeviction');
  }
}

const READY_MS = 3_000;
