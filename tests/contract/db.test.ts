import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { clockSkewMs } from '../../src/adapters/db/db.ts';
import { describeOnEachDatabase } from '../support/database.ts';

describeOnEachDatabase('a database', (open) => {
  test('gives and takes every type of value in the same form', async () => {
    const db = await open();
    const [row] = await db.query(
      `select $1::timestamptz as instant, $2::int8 as big, $3::numeric as exact, $4::jsonb as object, $5::jsonb as list,
              $6::text[] as words, $7::bool as flag, $8::date as day, $9::bytea as bytes, $10::float8 as real,
              $11::text as nothing, $12::int[] as numbers`,
      [
        '2025-03-15T16:02:11.123+02:00',
        9_007_199_254_740_991n,
        200.5,
        JSON.stringify({ a: ['b', null] }),
        JSON.stringify([1, { x: 'y' }]),
        ['plain', 'comma, "quote" \\ {brace}', '', 'NULL', null, 'ü'],
        true,
        '2025-03-15',
        new Uint8Array([0, 255, 10]),
        1e-7,
        null,
        [3, 1, 2],
      ],
    );
    expect(row).toEqual({
      instant: '2025-03-15T14:02:11.123Z',
      big: 9_007_199_254_740_991,
      exact: 200.5,
      object: { a: ['b', null] },
      list: [1, { x: 'y' }],
      words: ['plain', 'comma, "quote" \\ {brace}', '', 'NULL', null, 'ü'],
      flag: true,
      day: '2025-03-15',
      bytes: new Uint8Array([0, 255, 10]),
      real: 1e-7,
      nothing: null,
      numbers: [3, 1, 2],
    });
  });

  test('reads arrays of instants, of JSON and of arrays', async () => {
    const db = await open();
    const [row] = await db.query(
      `select array[timestamptz '2025-01-02 03:04:05.6+00', '2025-01-02 03:04:05+00', null] as instants,
              array['{"a": "}"}'::jsonb, '[1]'] as documents,
              '{{1,2},{3,4}}'::int[] as grid, '{}'::text[] as none, array[5::int8] as ids`,
    );
    expect(row).toEqual({
      instants: ['2025-01-02T03:04:05.600Z', '2025-01-02T03:04:05.000Z', null],
      documents: [{ a: '}' }, [1]],
      grid: [
        [1, 2],
        [3, 4],
      ],
      none: [],
      ids: [5],
    });
  });

  test('takes a Date, and gives back the instant', async () => {
    const db = await open();
    const now = new Date('2025-06-01T00:00:00.001Z');
    expect(await db.query('select $1::timestamptz as at', [now])).toEqual([{ at: now.toISOString() }]);
  });

  test('refuses a parameter whose meaning would differ between drivers', async () => {
    const db = await open();
    await expect(db.query('select $1::jsonb', [{ a: 1 }])).rejects.toThrow(/JSON\.stringify/);
    await expect(db.query('select $1::text', [undefined])).rejects.toThrow(/null for NULL/);
  });

  test('refuses to round an integer', async () => {
    const db = await open();
    await expect(db.query('select 9007199254740993::int8 as id')).rejects.toThrow(/9007199254740993/);
  });

  test('runs several statements and gives the rows of the last', async () => {
    const db = await open();
    expect(
      await db.query(`create table t (a int); insert into t values (1), (2); select a from t order by a`),
    ).toEqual([{ a: 1 }, { a: 2 }]);
  });

  test('passes on what the database says about a mistake, and serves on', async () => {
    const db = await open();
    await db.query('create table t (a int primary key)');
    await db.query('insert into t values ($1)', [1]);
    await expect(db.query('insert into t values ($1)', [1])).rejects.toMatchObject({ code: '23505' });
    expect(await db.query('select a from t')).toEqual([{ a: 1 }]);
  });

  test('names what a row was to belong to when that is gone, by whatever columns it is referred to', async () => {
    const db = await open();
    await db.query(
      `create table story (id text primary key);
       create table version (id text, at timestamptz(3), primary key (id, at));
       create table claim (story_id text references story (id), version_id text, at timestamptz(3),
         foreign key (version_id, at) references version (id, at))`,
    );
    await expect(db.query('insert into claim (story_id) values ($1)', ['sto_gone'])).rejects.toMatchObject({
      code: 'not_found',
      message: 'No story has the id "sto_gone". List them to see which exist.',
    });
    const orphan = db.tx((tx) =>
      tx.query('insert into claim (version_id, at) values ($1, $2)', ['ver_gone', '2025-03-15T14:00:00Z']),
    );
    await expect(orphan).rejects.toMatchObject({
      code: 'not_found',
      message: /version has the id "ver_gone"/,
    });
  });

  test('keeps a transaction that returns, and undoes one that throws', async () => {
    const db = await open();
    await db.query('create table t (a int)');
    const result = await db.tx(async (tx) => {
      await tx.query('insert into t values (1)');
      return 'kept';
    });
    expect(result).toBe('kept');
    await expect(
      db.tx(async (tx) => {
        await tx.query('insert into t values (2)');
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await db.query('select a from t')).toEqual([{ a: 1 }]);
  });

  test('undoes a transaction whose statement fails', async () => {
    const db = await open();
    await db.query('create table t (a int)');
    const failing = db.tx(async (tx) => {
      await tx.query('insert into t values (1)');
      await tx.query('select 1 / 0');
    });
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    expect(await db.query('select a from t')).toEqual([]);
  });

  test('throws, instead of hanging, on a query of the database inside a transaction', async () => {
    const db = await open();
    await db.query('create table t (a int)');
    const nested = [
      () => db.query('select 1'),
      () => db.tx(async () => 1),
      () => db.listen('news', () => undefined),
      () => db.ping(),
    ];
    for (const query of nested) {
      const outer = db.tx(async (tx) => {
        await tx.query('insert into t values (1)');
        await query();
      });
      await expect(outer).rejects.toThrow(/inside a transaction/);
    }
    expect(await db.query('select a from t')).toEqual([]);
  });

  test('lets other work query while a transaction is open', async () => {
    const db = await open();
    const reached: string[] = [];
    const transaction = db.tx(async (tx) => {
      await tx.query('select 1');
      reached.push('transaction');
    });
    await Promise.all([transaction, db.query('select 1').then(() => reached.push('query'))]);
    expect(reached.sort()).toEqual(['query', 'transaction']);
  });

  test('lets work left behind by a transaction query the database after it', async () => {
    const db = await open();
    let later: Promise<unknown> = Promise.resolve();
    let go = () => {};
    const ended = new Promise<void>((resolve) => {
      go = resolve;
    });
    await db.tx(async () => {
      later = ended.then(() => db.query('select 1 as one'));
    });
    go();
    expect(await later).toEqual([{ one: 1 }]);
  });

  test('refuses a transaction handle after its end', async () => {
    const db = await open();
    const kept = await db.tx(async (tx) => tx);
    await expect(kept.query('select 1')).rejects.toThrow(/has ended/);
  });

  test('runs the work again when the transaction lost a conflict, and gives up in the end', async () => {
    const db = await open();
    await db.query('create table t (a int)');
    const conflict = `do $$ begin raise exception 'lost' using errcode = '40001'; end $$`;
    let runs = 0;
    await db.tx(async (tx) => {
      await tx.query('insert into t values (1)');
      if (++runs < 3) await tx.query(conflict);
    });
    expect(runs).toBe(3);
    expect(await db.query('select a from t')).toEqual([{ a: 1 }]);

    runs = 0;
    const hopeless = db.tx(async (tx) => {
      runs++;
      await tx.query(conflict);
    });
    await expect(hopeless).rejects.toMatchObject({ code: '40001' });
    expect(runs).toBe(5);
  });

  test('runs a statement of its own again when it lost a conflict', async () => {
    const db = await open();
    // A sequence counts on through what is rolled back.
    await db.query('create sequence tries');
    await db.query(
      `do $$ begin
         if nextval('tries') < 3 then raise exception 'lost' using errcode = '40P01'; end if;
       end $$`,
    );
    expect(await db.query(`select last_value from tries`)).toEqual([{ last_value: 3 }]);
  });

  test('deletes anew what another has begun to refer to meanwhile', async () => {
    const db = await open();
    await db.query('create table story (id text primary key, merged_into text references story (id))');
    await db.query(`insert into story values ('a', null)`);
    let runs = 0;
    await db.tx(async (tx) => {
      await tx.query(`delete from story where merged_into = 'a'`);
      // What another transaction would do and commit between the two.
      if (++runs === 1) await tx.query(`insert into story values ('b', 'a')`);
      await tx.query(`delete from story where id = 'a'`);
    });
    expect(await db.query('select id from story')).toEqual([]);
  });

  test('does not run the work again for an error of any other kind', async () => {
    const db = await open();
    let runs = 0;
    const failing = db.tx(async (tx) => {
      runs++;
      await tx.query('select 1 / 0');
    });
    await expect(failing).rejects.toThrow();
    expect(runs).toBe(1);
  });

  test('tells listeners of notifications until they stop, and only after the commit', async () => {
    const db = await open();
    const heard: string[] = [];
    let wake = () => {};
    const stop = await db.listen('news', (payload) => {
      heard.push(payload);
      wake();
    });
    const next = () => new Promise<void>((resolve) => (wake = resolve));
    let heardNow = next();
    await db.query(`select pg_notify('news', 'first')`);
    await heardNow;
    heardNow = next();
    const undone = db.tx(async (tx) => {
      await tx.query(`select pg_notify('news', 'never')`);
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    await db.query(`select pg_notify('news', 'second')`);
    await heardNow;
    await stop();
    await db.query(`select pg_notify('news', 'third')`);
    await db.query('select 1');
    expect(heard).toEqual(['first', 'second']);
  });

  test('lets a listener query the database, even when the notification came from a transaction', async () => {
    const db = await open();
    const answer = new Promise((resolve, reject) => {
      db.listen('news', () => db.query('select 1 as one').then(resolve, reject)).then(() =>
        db.tx((tx) => tx.query(`select pg_notify('news', '')`)),
      );
    });
    expect(await answer).toEqual([{ one: 1 }]);
  });

  test('refuses a channel name that the drivers would read differently', async () => {
    const db = await open();
    await expect(db.listen('News; drop table t', () => undefined)).rejects.toThrow(/channel/);
  });

  test('agrees with this machine about the time', async () => {
    const db = await open();
    expect(Math.abs(await clockSkewMs(db))).toBeLessThan(1_000);
  });

  test('closes twice without complaint', async () => {
    const db = await open();
    await db.ping();
    await Promise.all([db.close(), db.close()]);
    await wait(0);
    await expect(db.ping()).rejects.toThrow();
  });
});
