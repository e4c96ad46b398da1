import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { migrate } from '../../src/adapters/db/migrate.ts';
import { describeOnEachDatabase } from '../support/database.ts';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-migrations-'));
  folders.push(folder);
  for (const [name, sql] of Object.entries(files)) await writeFile(join(folder, name), sql);
  return folder;
}

const OUTLETS = "create table outlet (name text); insert into outlet values ('The Harbor Ledger');";
const COUNTRY = 'alter table outlet add country text;';

describeOnEachDatabase('migrating', (open) => {
  test('applies each file once, in the order of its number', async () => {
    const db = await open();
    const folder = await folderWith({ '0002_country.sql': COUNTRY, '0001_outlets.sql': OUTLETS });
    expect(await migrate(db, folder)).toEqual({ applied: ['0001_outlets', '0002_country'] });
    expect(await migrate(db, folder)).toEqual({ applied: [] });
    expect(await db.query('select * from outlet')).toEqual([{ name: 'The Harbor Ledger', country: null }]);
  });

  test('applies only what is new', async () => {
    const db = await open();
    await migrate(db, await folderWith({ '0001_outlets.sql': OUTLETS }));
    const folder = await folderWith({ '0001_outlets.sql': OUTLETS, '0002_country.sql': COUNTRY });
    expect(await migrate(db, folder)).toEqual({ applied: ['0002_country'] });
  });

  test('applies each file once when several start at the same time', async () => {
    const db = await open();
    const folder = await folderWith({ '0001_outlets.sql': OUTLETS, '0002_country.sql': COUNTRY });
    const results = await Promise.all([1, 2, 3, 4].map(() => migrate(db, folder)));
    expect(results.flatMap(({ applied }) => applied).sort()).toEqual(['0001_outlets', '0002_country']);
    expect(await db.query('select name from outlet')).toHaveLength(1);
  });

  test('leaves nothing of a file that fails, and keeps those before it', async () => {
    const db = await open();
    const broken = 'create table half (a int); create table half (b int);';
    const folder = await folderWith({ '0001_outlets.sql': OUTLETS, '0002_broken.sql': broken });
    await expect(migrate(db, folder)).rejects.toMatchObject({ code: '42P07' });
    await expect(db.query('select * from half')).rejects.toMatchObject({ code: '42P01' });
    expect(await db.query('select name from schema_migration')).toEqual([{ name: '0001_outlets' }]);
  });

  test('refuses a database that a newer version has migrated', async () => {
    const db = await open();
    await migrate(db, await folderWith({ '0001_outlets.sql': OUTLETS, '0002_country.sql': COUNTRY }));
    const older = migrate(db, await folderWith({ '0001_outlets.sql': OUTLETS }));
    await expect(older).rejects.toMatchObject({
      kind: 'conflict',
      code: 'database_newer',
      message: expect.stringContaining('0002_country'),
    });
  });

  test('refuses an applied file that was changed, but not one with other line ends', async () => {
    const db = await open();
    await migrate(db, await folderWith({ '0001_outlets.sql': `${OUTLETS}\n` }));
    const changed = migrate(db, await folderWith({ '0001_outlets.sql': `${OUTLETS} -- and more\n` }));
    await expect(changed).rejects.toMatchObject({ kind: 'conflict', code: 'migration_changed' });
    const onWindows = await folderWith({ '0001_outlets.sql': `${OUTLETS}\r\n` });
    expect(await migrate(db, onWindows)).toEqual({ applied: [] });
  });

  test('refuses a new file that belongs before an applied one', async () => {
    const db = await open();
    await migrate(db, await folderWith({ '0001_outlets.sql': OUTLETS, '0003_country.sql': COUNTRY }));
    const late = await folderWith({
      '0001_outlets.sql': OUTLETS,
      '0002_late.sql': 'create table late (a int);',
      '0003_country.sql': COUNTRY,
    });
    await expect(migrate(db, late)).rejects.toMatchObject({ message: expect.stringContaining('0002_late') });
  });

  test('refuses names without a number, and numbers used twice', async () => {
    const db = await open();
    await expect(migrate(db, await folderWith({ 'outlets.sql': OUTLETS }))).rejects.toThrow(/NNNN_name/);
    const twice = await folderWith({ '0001_outlets.sql': OUTLETS, '0001_country.sql': COUNTRY });
    await expect(migrate(db, twice)).rejects.toThrow(/Two migrations/);
  });

  test('brings an empty database to the present form', async () => {
    const db = await open();
    const { applied } = await migrate(db);
    expect(applied[0]).toMatch(/^0001_/);
    expect(await migrate(db)).toEqual({ applied: [] });
  });

  test('leaves no reference without an index, so that whatever goes is gone at once', async () => {
    const db = await open();
    await migrate(db);
    const unindexed = await db.query<{ reference: string }>(
      `select conrelid::regclass || '.' || attname as reference from pg_constraint
       join pg_attribute on attrelid = conrelid and attnum = conkey[1]
       where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
         select 1 from pg_index where indrelid = conrelid and indkey[0] = conkey[1]
           and (indpred is null or pg_get_expr(indpred, indrelid) = '(' || attname || ' IS NOT NULL)'))`,
    );

    expect(unindexed.map(({ reference }) => reference)).toEqual([]);
  });
});
