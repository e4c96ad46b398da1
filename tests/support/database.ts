/** Databases for tests: a new and empty one each time, embedded or on a server. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Db } from '../../src/adapters/db/db.ts';
import { openPglite } from '../../src/adapters/db/pglite.ts';
import { openPostgres } from '../../src/adapters/db/postgres.ts';
import { migrateQueue } from '../../src/adapters/queue/pglite-pool.ts';
import { createDatabase, describeWith, startPostgres, type TestServer } from './servers.ts';

/** A group of tests run on every kind of database. `open` gives an empty one, closed after the test or emptied. */
export function describeOnEachDatabase(title: string, body: (open: () => Promise<Db>) => void): void {
  describeWith(`${title}, on PGlite`, [], () => body(emptiedAfterEach()));

  describeWith(`${title}, on PostgreSQL`, ['postgres'], () => {
    let server: TestServer;
    const opened: Db[] = [];
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterEach(async () => {
      for (const db of opened.splice(0)) await db.close();
    });
    afterAll(() => server.stop());
    body(async () => {
      const db = await openPostgres(await createDatabase(server));
      opened.push(db);
      return db;
    });
  });
}

/** Opening PGlite compiles it anew, which costs most of a second; so one is kept for the group unless a test closes it. */
function emptiedAfterEach(): () => Promise<Db> {
  let shared: { db: Db; dataDir: string } | undefined;
  const giveUp = async () => {
    await shared?.db.close();
    if (shared !== undefined) await rm(shared.dataDir, { recursive: true });
    shared = undefined;
  };
  afterEach(async () => {
    const works = await shared?.db.ping().then(
      () => true,
      () => false,
    );
    if (works === false) await giveUp();
    await shared?.db.query(
      'unlisten *; drop schema public cascade; create schema public; drop schema if exists bullmq cascade',
    );
  });
  afterAll(giveUp);
  return async () => {
    if (shared === undefined) {
      const dataDir = await freshDataDir();
      shared = { db: await openPglite(dataDir), dataDir };
    }
    return shared.db;
  };
}

/**
 * A data folder with an empty embedded database, the queue's tables made. Making one takes seconds of computing (initdb
 * in WebAssembly, BullMQ's migrations), so one is made per machine and copied.
 */
export async function freshDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'variorum-data-'));
  await cp(join(await template(), 'pglite'), join(dataDir, 'pglite'), { recursive: true });
  return dataDir;
}

async function template(): Promise<string> {
  const versions = ['@electric-sql/pglite', 'bullmq'].map(versionOf).join('-');
  const path = join(tmpdir(), `variorum-template-${versions}-${userInfo().uid}`);
  while (!(await exists(path))) {
    // One process makes it; the others, started in the same second, wait instead of computing the same.
    if (await claim(`${path}.making`)) await make(path);
    else await wait(100);
  }
  return path;
}

async function make(path: string): Promise<void> {
  try {
    const draft = await mkdtemp(`${path}.draft-`);
    const db = await openPglite(draft);
    await migrateQueue(db);
    await db.close();
    await rename(draft, path);
  } finally {
    await rm(`${path}.making`, { recursive: true, force: true });
  }
}

/** Packages need not export their package.json, so it is looked for upwards from their entry. */
function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  for (let folder = dirname(require.resolve(name)); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    const found = existsSync(file) ? (require(file) as { name?: string; version?: string }) : {};
    if (found.name === name && found.version !== undefined) return found.version;
  }
}

const ABANDONED_MS = 60_000;

async function claim(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch {
    const made = await stat(path).catch(() => null);
    if (made !== null && Date.now() - made.mtimeMs > ABANDONED_MS)
      await rm(path, { recursive: true, force: true });
    return false;
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
