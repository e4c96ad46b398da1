import { expect, test } from 'vitest';
import { migrate } from '../../src/adapters/db/migrate.ts';
import { databaseCounts } from '../../src/adapters/store/rate-counts.ts';
import { describeOnEachDatabase } from '../support/database.ts';

describeOnEachDatabase('counts of requests', (open) => {
  test('are shared by all who count, apart by kind and by caller, and begin anew with the window', async () => {
    const db = await open();
    await migrate(db);
    const [here, there] = [databaseCounts(db, 'key', 60_000), databaseCounts(db, 'key', 60_000)];
    const other = databaseCounts(db, 'wrong-key', 60_000);
    const hits = async (store: typeof here, caller: string) => (await store.increment(caller)).totalHits;
    expect([await hits(here, 'a'), await hits(there, 'a'), await hits(here, 'a')]).toEqual([1, 2, 3]);
    expect([await hits(here, 'b'), await hits(other, 'a')]).toEqual([1, 1]);
    const { resetTime } = await there.increment('a');
    expect(resetTime!.getTime()).toBeGreaterThan(Date.now());

    await db.query(`update rate_count set resets_at = now() - interval '1 second'`);
    expect(await hits(there, 'a')).toBe(1);
    await here.decrement('a');
    expect(await hits(here, 'a')).toBe(1);
    await here.resetKey('a');
    expect(await hits(here, 'a')).toBe(1);
    // Callers who stay away leave nothing behind for good.
    expect((await db.query('select key from rate_count order by key')).map(({ key }) => key)).toEqual([
      'key:a',
    ]);
  });

  test('miss nothing when many count at once', async () => {
    const db = await open();
    await migrate(db);
    const counts = databaseCounts(db, 'key', 60_000);
    const totals = await Promise.all(
      Array.from({ length: 40 }, async () => (await counts.increment('a')).totalHits),
    );
    expect(totals.toSorted((x, y) => x - y)).toEqual(Array.from({ length: 40 }, (_, k) => k + 1));
  });
});
