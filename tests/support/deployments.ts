/** The shapes the service runs in, from one process on an embedded database to several on PostgreSQL and Redis. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Client, clientOf } from './client.ts';
import { freePort, type ServiceProcess, startProcess, until } from './processes.ts';
import { createDatabase, type ServerName, startPostgres, startRedis } from './servers.ts';

export interface Deployment {
  client: Client;
  url: string;
  /** All processes, in the order they were started. */
  processes(): ServiceProcess[];
  /** Starts whatever is not running, and waits until it serves. */
  up(): Promise<void>;
  /** Where its queue lives, if it lives in Redis. */
  redisUrl: string | null;
  /** Kills one process with SIGKILL; all when no number is given. */
  kill9(index?: number): Promise<void>;
}

export interface Shape {
  name: string;
  needs: ServerName[];
  /** @param env settings beside the quick ones */
  open(env?: Record<string, string>): Promise<Deployment>;
}

/** Quick, so that tests wait for the service and not for its manners. */
const QUICK = { ALLOW_NETS: '127.0.0.0/8', MIN_INTERVAL_SECONDS: '1', HOST_GAP_MS: '20' };

export const SHAPES: Shape[] = [
  { name: 'one process on the embedded database', needs: [], open: (env = {}) => deploy(env, [{}]) },
  {
    name: 'one process on PostgreSQL',
    needs: ['postgres'],
    open: async (env = {}) => deploy({ ...env, DATABASE_URL: await database() }, [{}]),
  },
  {
    name: 'an API and three workers on PostgreSQL and Redis',
    needs: ['postgres', 'redis'],
    open: async (env = {}) => {
      const redis = await startRedis();
      onTestFinished(() => redis.stop());
      return deploy({ ...env, DATABASE_URL: await database(), REDIS_URL: redis.url }, [
        { ROLES: 'api' },
        { ROLES: 'workers' },
        { ROLES: 'workers' },
        { ROLES: 'workers' },
      ]);
    },
  },
];

async function database(): Promise<string> {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  return createDatabase(postgres);
}

async function deploy(shared: Record<string, string>, each: Record<string, string>[]): Promise<Deployment> {
  const dataDir = await mkdtemp(join(tmpdir(), 'variorum-test-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const client = clientOf(url);
  const running: (ServiceProcess | null)[] = each.map(() => null);
  const startAt = (index: number) =>
    startProcess({ ...QUICK, DATA_DIR: dataDir, PORT: String(port), ...shared, ...each[index] });
  return {
    client,
    url,
    redisUrl: shared.REDIS_URL ?? null,
    processes: () => running.filter((process) => process !== null),
    async up() {
      each.forEach((_, index) => {
        running[index] ??= startAt(index);
      });
      await until('the service to be ready', async () => (await client.status('/readyz')) === 200).catch(
        (error) => {
          const logs = running.map((process) => process?.log() ?? '').join('\n---\n');
          throw new Error(`${error.message}\n${logs.slice(-4000)}`);
        },
      );
    },
    async kill9(index) {
      const chosen = index === undefined ? [...running.keys()] : [index];
      for (const at of chosen) {
        await running[at]?.kill9();
        running[at] = null;
      }
    },
  };
}
