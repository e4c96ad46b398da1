import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Db } from '../../src/adapters/db/db.ts';
import { openPostgres } from '../../src/adapters/db/postgres.ts';
import { openQueue } from '../../src/adapters/queue/open.ts';
import { variorum } from '../support/cli.ts';
import { createDatabase, describeWith, startPostgres, type TestServer } from '../support/servers.ts';

describeWith('when PostgreSQL is killed and comes back', ['postgres'], () => {
  let server: TestServer;
  let db: Db;
  const closers: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    server = await startPostgres();
  });
  afterEach(async () => {
    for (const close of closers.splice(0).reverse()) await close();
  });
  afterAll(() => server.stop());

  const open = async () => {
    db = await openPostgres(await createDatabase(server));
    closers.push(() => db.close());
  };

  test('callers are told that it is unavailable, and served again as soon as it is there', async () => {
    await open();
    await db.query('create table kept (n int); insert into kept values (1)');
    const interrupted = db.tx(async (tx) => {
      await tx.query('insert into kept values (2)');
      await server.kill9();
      await tx.query('insert into kept values (3)');
    });
    await expect(interrupted).rejects.toMatchObject({ kind: 'unavailable', code: 'database_unavailable' });
    await expect(db.ping()).rejects.toMatchObject({ kind: 'unavailable', retry: { when: 'later' } });
    await server.restart();
    expect(await db.query('select n from kept')).toEqual([{ n: 1 }]);
  });

  test('a database or a role that is not there is refused in words that name the setting to look at', async () => {
    const there = new URL(await createDatabase(server));
    const elsewhere = Object.assign(new URL(there), { pathname: '/nowhere' });
    const nobody = Object.assign(new URL(there), { username: 'nobody' });
    for (const url of [elsewhere, nobody]) {
      const { code, out, err } = await variorum(['migrate'], '', { DATABASE_URL: url.href });
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(
        /^variorum: The database does not let us in: .*does not exist.* Check DATABASE_URL .*\n$/,
      );
    }
  });

  test('listeners hear that they may have missed something, and then everything new', async () => {
    await open();
    const heard: string[] = [];
    let wake = () => {};
    await db.listen('news', (payload) => {
      heard.push(payload);
      wake();
    });
    const until = async (payload: string) => {
      while (!heard.includes(payload)) await new Promise<void>((resolve) => (wake = resolve));
    };
    await server.kill9();
    await server.restart();
    await until('');
    await db.query(`select pg_notify('news', 'fresh')`);
    await until('fresh');
    expect(heard).toEqual(['', 'fresh']);
  });

  test('the queue goes on with the jobs it had', async () => {
    await open();
    const log = { warn: () => undefined, error: () => undefined } as never;
    const queue = await openQueue({ db, redisUrl: null, log, lockMs: 2_000 });
    closers.push(() => queue.close(0));
    const seen = new Set<unknown>();
    let wake = () => {};
    const run = async (data: unknown) => {
      seen.add(data);
      wake();
    };
    await queue.add([{ name: 'capture', id: 'kept', data: 'kept', delayMs: 500 }]);
    await queue.work({ capture: { concurrency: 2, run } });
    await server.kill9();
    await expect(queue.add([{ name: 'capture', id: 'lost', data: 'lost' }])).rejects.toMatchObject({
      code: 'queue_unavailable',
    });
    await server.restart();
    await queue.add([{ name: 'capture', id: 'new', data: 'new' }]);
    while (seen.size < 2) await new Promise<void>((resolve) => (wake = resolve));
    expect([...seen].sort()).toEqual(['kept', 'new']);
  });
});

test('a server that is not there is told in one line, without the password', async () => {
  const opening = openPostgres('postgres://reader:secret@127.0.0.1:1/news');
  await expect(opening).rejects.toMatchObject({ kind: 'unavailable', code: 'database_unavailable' });
  await expect(opening).rejects.not.toThrow(/secret/);
});
