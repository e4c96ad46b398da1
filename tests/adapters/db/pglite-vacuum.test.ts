import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPglite, type PgliteDb } from '../../../src/adapters/db/pglite.ts';
import { vacuumDue } from '../../../src/adapters/db/pglite-vacuum.ts';
import { freshDataDir } from '../../support/database.ts';

let db: PgliteDb;
let dataDir: string;

beforeEach(async () => {
  dataDir = await freshDataDir();
  db = await openPglite(dataDir);
});

afterEach(async () => {
  await db.close();
  await rm(dataDir, { recursive: true });
});

test('a table that keeps its number of rows keeps its size, however often they are rewritten', async () => {
  await db.query(`create table "Look" (n int, note text);
    insert into "Look" select n, repeat('x', 200) from generate_series(1, 1000) n`);
  const size = async () => {
    const [row] = await db.query<{ bytes: number }>(`select pg_relation_size('"Look"') as bytes`);
    return row!.bytes;
  };
  const rewrite = () => db.query(`update "Look" set note = note || ''`);
  await rewrite();
  expect(await vacuumDue(db.pglite)).toContain('public."Look"');
  const settled = await size();
  for (let round = 0; round < 5; round++) {
    await rewrite();
    await vacuumDue(db.pglite);
  }
  expect(await size()).toBe(settled);
});

test('a table that was not touched is left alone', async () => {
  await db.query('create table note (n int); insert into note select generate_series(1, 1000)');
  await vacuumDue(db.pglite);
  await db.query('insert into note values (1)');
  expect(await vacuumDue(db.pglite)).toEqual([]);
});
