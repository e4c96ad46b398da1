import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Db } from '../../src/adapters/db/db.ts';
import { openPglite } from '../../src/adapters/db/pglite.ts';
import { openPostgres } from '../../src/adapters/db/postgres.ts';
import { openQueue } from '../../src/adapters/queue/open.ts';
import type { JobHandler, JobQueue, Nudge } from '../../src/adapters/queue/queue.ts';
import { VariorumError } from '../../src/domain/errors.ts';
import { freshDataDir } from '../support/database.ts';
import {
  createDatabase,
  describeWith,
  startPostgres,
  startRedis,
  type TestServer,
} from '../support/servers.ts';

/** Short enough to see a dead worker's job taken up within a test. */
const LOCK_MS = 2_000;

const silent = { warn: () => undefined, error: () => undefined } as never;

/** Where one test's jobs live; opened again as a restarted process would. */
interface Place {
  dataDir: string | null;
  databaseUrl: string | null;
  redisUrl: string | null;
  openDb(): Promise<Db>;
  remove(): Promise<void>;
}

async function openAt(place: Place): Promise<{ db: Db; queue: JobQueue }> {
  const db = await place.openDb();
  return {
    db,
    queue: await openQueue({ db, redisUrl: place.redisUrl, log: silent, lockMs: LOCK_MS }),
  };
}

/** A handler that notes what it was given and tells those who wait for a number of runs. */
function recorder(run: JobHandler['run'] = async () => undefined, concurrency = 1) {
  const seen: unknown[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const handler: JobHandler = {
    concurrency,
    run: async (data, signal) => {
      seen.push(data);
      for (const { count, resolve } of waiting) if (seen.length >= count) resolve();
      await run(data, signal);
    },
  };
  const reached = (count: number) =>
    new Promise<void>((resolve) => {
      if (seen.length >= count) resolve();
      waiting.push({ count, resolve });
    });
  return { handler, seen, reached };
}

const job = (id: string, more: Partial<Nudge> = {}): Nudge => ({
  name: 'capture',
  id,
  data: { id },
  ...more,
});

const busyUntil = (instant: number) =>
  new VariorumError('rate-limited', 'host_busy', 'Not yet.', {
    retry: { when: 'after', at: new Date(instant).toISOString() },
  });

/** Resolves when the counts satisfy the condition; the test's own time limit is the limit. */
async function untilCounts(queue: JobQueue, condition: (capture: { [state: string]: number }) => boolean) {
  for (;;) {
    const { capture } = await queue.counts();
    if (condition({ ...capture })) return capture;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** @param newPlace an empty place; where it is also for another process, the embedded database must not be open. */
function behavesAsAQueue(
  backend: JobQueue['backend'],
  newPlace: (forAnotherProcess: boolean) => Promise<Place>,
) {
  const places: Place[] = [];
  const opened: { db: Db; queue: JobQueue }[] = [];
  const children: ChildProcess[] = [];

  const place = async (forAnotherProcess = false) => {
    const made = await newPlace(forAnotherProcess);
    places.push(made);
    return made;
  };
  const reopen = async (at: Place) => {
    const made = await openAt(at);
    opened.push(made);
    return made.queue;
  };
  const open = async () => reopen(await place());

  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    for (const { queue, db } of opened.splice(0)) {
      await queue.close(0);
      await db.close();
    }
    for (const { remove } of places.splice(0)) await remove();
  });

  test('says where its jobs are', async () => {
    expect((await open()).backend).toBe(backend);
  });

  test('delivers each job to the handler of its name', async () => {
    const queue = await open();
    const captures = recorder();
    const deliveries = recorder();
    await queue.work({ capture: captures.handler, deliver: deliveries.handler });
    await queue.add([job('capture-art_a-1'), job('deliver-dlv_b-1', { name: 'deliver' })]);
    await Promise.all([captures.reached(1), deliveries.reached(1)]);
    expect(captures.seen).toEqual([{ id: 'capture-art_a-1' }]);
    expect(deliveries.seen).toEqual([{ id: 'deliver-dlv_b-1' }]);
  });

  test('delivers jobs added before anyone worked', async () => {
    const queue = await open();
    await queue.add([job('early-1'), job('early-2')]);
    const captures = recorder();
    await queue.work({ capture: captures.handler });
    await captures.reached(2);
  });

  test('takes an id once while it waits', async () => {
    const queue = await open();
    await queue.add([job('same'), job('same')]);
    await queue.add([job('same')]);
    expect((await queue.counts()).capture.waiting).toBe(1);
  });

  test('takes an id once while it runs, and again when it has ended', async () => {
    const queue = await open();
    const ends: (() => void)[] = [];
    const captures = recorder(() => new Promise<void>((resolve) => ends.push(resolve)), 4);
    await queue.work({ capture: captures.handler });
    await queue.add([job('same')]);
    await captures.reached(1);
    await queue.add([job('same')]);
    expect(await queue.counts()).toMatchObject({ capture: { waiting: 0, active: 1 } });
    ends[0]?.();
    await untilCounts(queue, ({ active }) => active === 0);
    await queue.add([job('same')]);
    await captures.reached(2);
    ends[1]?.();
  });

  test('takes an id again after its job has failed for good', async () => {
    const queue = await open();
    const captures = recorder(async () => {
      throw new VariorumError('unprocessable', 'not_an_article', 'This is a recipe.');
    });
    await queue.work({ capture: captures.handler });
    await queue.add([job('recipe')]);
    await untilCounts(queue, ({ failed }) => failed === 1);
    await queue.add([job('recipe')]);
    await untilCounts(queue, ({ failed }) => failed === 2);
    expect(captures.seen).toHaveLength(2);
  });

  test('holds a delayed job back until its time', async () => {
    const queue = await open();
    let ranAt = 0;
    const captures = recorder(async () => {
      ranAt = Date.now();
    });
    await queue.work({ capture: captures.handler });
    const start = Date.now();
    await queue.add([job('later', { delayMs: 300 })]);
    await captures.reached(1);
    await untilCounts(queue, ({ active }) => active === 0);
    expect(ranAt - start).toBeGreaterThanOrEqual(300);
  });

  test('lets others pass a job that is delayed', async () => {
    const queue = await open();
    const captures = recorder();
    await queue.work({ capture: captures.handler });
    await queue.add([job('in an hour', { delayMs: 3_600_000 }), job('now')]);
    await captures.reached(1);
    expect(captures.seen).toEqual([{ id: 'now' }]);
    expect((await queue.counts()).capture.delayed).toBe(1);
  });

  test('runs as many at once as the handler allows, and no more', async () => {
    const queue = await open();
    let running = 0;
    let most = 0;
    let release = () => {};
    const full = new Promise<void>((resolve) => (release = resolve));
    const captures = recorder(async () => {
      most = Math.max(most, ++running);
      // The third to start lets all three go on; fewer at once, and the test hangs.
      if (running === 3) release();
      await full;
      running--;
    }, 3);
    await queue.add(Array.from({ length: 12 }, (_, i) => job(`c-${i}`)));
    await queue.work({ capture: captures.handler });
    await captures.reached(12);
    expect(most).toBe(3);
  });

  test('tries again what failed for a passing reason', async () => {
    const queue = await open();
    let runs = 0;
    const captures = recorder(async () => {
      if (++runs === 1) throw new VariorumError('unavailable', 'host_down', 'The host is down.');
    });
    await queue.work({ capture: captures.handler });
    await queue.add([job('flaky')]);
    await captures.reached(2);
  });

  test('tries what met a database that is away for as long as it is away', async () => {
    const queue = await open();
    const attempts = 6;
    let runs = 0;
    const captures = recorder(async () => {
      if (++runs < attempts)
        throw new VariorumError('unavailable', 'database_unavailable', 'The database does not answer.');
    });
    await queue.work({ capture: captures.handler });
    await queue.add([job('patient')]);
    await captures.reached(attempts);
    const capture = await untilCounts(queue, ({ active, delayed }) => active === 0 && delayed === 0);
    expect(capture).toMatchObject({ waiting: 0, failed: 0 });
  });

  test('does not try again what can never work', async () => {
    const queue = await open();
    const captures = recorder(async () => {
      throw new VariorumError('bad-input', 'blocked_address', 'That address is not public.');
    });
    await queue.work({ capture: captures.handler });
    await queue.add([job('hopeless')]);
    await untilCounts(queue, ({ failed }) => failed === 1);
    expect(captures.seen).toHaveLength(1);
  });

  test('puts a job to sleep until the instant its error names', async () => {
    const queue = await open();
    const ranAt: number[] = [];
    let wakes = Number.POSITIVE_INFINITY;
    const captures = recorder(async () => {
      ranAt.push(Date.now());
      if (ranAt.length > 1) return;
      wakes = Date.now() + 300;
      throw busyUntil(wakes);
    });
    await queue.work({ capture: captures.handler });
    await queue.add([job('sleepy')]);
    await captures.reached(2);
    expect(ranAt[1]).toBeGreaterThanOrEqual(wakes);
  });

  test('takes other jobs while one sleeps, and does not count the sleep as a failure', async () => {
    const queue = await open();
    const captures = recorder(async (data) => {
      if ((data as { id: string }).id === 'sleepy') throw busyUntil(Date.now() + 3_600_000);
    });
    await queue.work({ capture: captures.handler });
    await queue.add([job('sleepy'), job('awake')]);
    await captures.reached(2);
    expect(captures.seen).toEqual([{ id: 'sleepy' }, { id: 'awake' }]);
    const capture = await untilCounts(queue, ({ active }) => active === 0);
    expect(capture).toMatchObject({ delayed: 1, failed: 0 });
  });

  test('waits at close for what is running, and takes nothing new', async () => {
    const queue = await open();
    let end = () => {};
    let ended = false;
    const captures = recorder(async () => {
      await new Promise<void>((resolve) => (end = resolve));
      ended = true;
    });
    await queue.work({ capture: captures.handler });
    await queue.add([job('running'), job('next')]);
    await captures.reached(1);
    const closed = queue.close(30_000);
    end();
    await closed;
    expect(ended).toBe(true);
    expect(captures.seen).toHaveLength(1);
  });

  test('aborts at close what outlasts the grace, and leaves it for another process at once', async () => {
    const at = await place();
    const { db, queue } = await openAt(at);
    const captures = recorder(
      (_data, signal) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))),
    );
    await queue.work({ capture: captures.handler });
    await queue.add([job('long')]);
    await captures.reached(1);
    await queue.close(50);
    await db.close();

    const second = await reopen(at);
    expect(await second.counts()).toMatchObject({ capture: { waiting: 1, active: 0, failed: 0 } });
    const again = recorder();
    await second.work({ capture: again.handler });
    await again.reached(1);
  });

  test('does not wait at close for a job that heeds no signal', async () => {
    const at = await place();
    const { db, queue } = await openAt(at);
    const captures = recorder(() => new Promise(() => undefined));
    await queue.work({ capture: captures.handler });
    await queue.add([job('deaf')]);
    await captures.reached(1);
    await queue.close(50);
    await db.close();
  });

  test('keeps its jobs over a restart', async () => {
    const at = await place();
    const { db, queue } = await openAt(at);
    await queue.add([job('kept')]);
    await queue.close(0);
    await db.close();
    const second = await reopen(at);
    const captures = recorder();
    await second.work({ capture: captures.handler });
    await captures.reached(1);
    expect(captures.seen).toEqual([{ id: 'kept' }]);
  });

  test('gives the jobs of a killed process to another', async () => {
    const at = await place(true);
    const ids = ['k-1', 'k-2', 'k-3'];
    await killedAtWork(at, ids);
    const queue = await reopen(at);
    const captures = recorder();
    await queue.work({ capture: captures.handler });
    await captures.reached(3);
    expect(captures.seen).toEqual(expect.arrayContaining(ids.map((id) => ({ id }))));
  });

  test('refuses an id that the backends would read differently', async () => {
    const queue = await open();
    await expect(queue.add([job('capture:1')])).rejects.toThrow(/colon/);
  });

  /** A worker process takes all the jobs, and is killed while it has them. */
  async function killedAtWork(at: Place, ids: string[]): Promise<void> {
    const script = fileURLToPath(new URL('../support/queue-worker.mjs', import.meta.url));
    const orders = JSON.stringify({ ...at, lockMs: LOCK_MS, ids });
    const child = spawn(process.execPath, [script, orders], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    let said = '';
    for await (const chunk of child.stdout) {
      said += chunk;
      if (ids.every((id) => said.includes(`${id}\n`))) break;
    }
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}

describeWith('the queue in the embedded database', [], () => {
  // Opening it and making the queue's tables takes seconds of computing: one serves all tests that need it alone.
  let shared: { db: Db; dataDir: string } | undefined;
  afterAll(async () => {
    await shared?.db.close();
    if (shared !== undefined) await rm(shared.dataDir, { recursive: true });
  });

  behavesAsAQueue('pglite', async (forAnotherProcess) => {
    const elsewhere = { databaseUrl: null, redisUrl: null };
    if (forAnotherProcess) {
      const dataDir = await freshDataDir();
      const remove = () => rm(dataDir, { recursive: true });
      return { ...elsewhere, dataDir, openDb: () => openPglite(dataDir), remove };
    }
    if (shared === undefined) {
      const dataDir = await freshDataDir();
      shared = { dataDir, db: await openPglite(dataDir) };
    }
    const { db, dataDir } = shared;
    const openDb = async () => ({ ...db, close: async () => undefined });
    return { ...elsewhere, dataDir, openDb, remove: () => forgetJobs(db) };
  });
});

async function forgetJobs(db: Db): Promise<void> {
  const tables = await db.query<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'bullmq' and table_name <> 'migration'`,
  );
  await db.query(`truncate ${tables.map(({ name }) => `bullmq.${name}`).join(', ')} cascade`);
}

describeWith('the queue in PostgreSQL', ['postgres'], () => {
  const postgres = serverForGroup(startPostgres);
  behavesAsAQueue('postgres', () => placeOnServer(postgres(), null));
});

async function placeOnServer(server: TestServer, redisUrl: string | null): Promise<Place> {
  const databaseUrl = await createDatabase(server);
  return {
    dataDir: null,
    databaseUrl,
    redisUrl,
    openDb: () => openPostgres(databaseUrl),
    remove: async () => undefined,
  };
}

describeWith('the queue in Redis', ['redis', 'postgres'], () => {
  const postgres = serverForGroup(startPostgres);
  const redis = serverForGroup(startRedis);
  const newPlace = async (): Promise<Place> => ({
    ...(await placeOnServer(postgres(), redis().url)),
    remove: flush,
  });
  const flush = async () => {
    const client = new Redis(redis().url);
    await client.flushall();
    client.disconnect();
  };
  behavesAsAQueue('redis', newPlace);

  test('goes on with jobs added again after Redis was wiped', async () => {
    const { db, queue } = await openAt(await newPlace());
    const captures = recorder();
    await queue.work({ capture: captures.handler });
    await queue.add([job('before', { delayMs: 60_000 })]);
    await flush();
    await queue.add([job('before')]);
    await captures.reached(1);
    await queue.close(0);
    await db.close();
  });

  test('refuses jobs at once while Redis is away, and takes them when it is back', async () => {
    const { db, queue } = await openAt(await newPlace());
    const captures = recorder();
    await queue.work({ capture: captures.handler });
    await redis().kill9();
    await expect(queue.add([job('lost')])).rejects.toMatchObject({ code: 'queue_unavailable' });
    await expect(queue.counts()).rejects.toMatchObject({ code: 'queue_unavailable' });
    await redis().restart();
    for (;;) {
      const taken = await queue.add([job('found')]).then(
        () => true,
        () => false,
      );
      if (taken) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await captures.reached(1);
    expect(captures.seen).toEqual([{ id: 'found' }]);
    await queue.close(0);
    await db.close();
  });
});

function serverForGroup(start: () => Promise<TestServer>): () => TestServer {
  let server: TestServer | undefined;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server?.stop());
  return () => {
    if (server === undefined)
      throw new Error('The server is started before the first test, not at collection.');
    return server;
  };
}
