/**
 * Forward-only migrations: `migrations/NNNN_name.sql`, applied in the order of their numbers, each in one transaction
 * with its record in `schema_migration`. Any number of processes may start at once: each step takes the advisory lock,
 * looks again, and applies one file or finds nothing left.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { VariorumError } from '../../domain/errors.ts';
import type { Db, Queryable } from './db.ts';

const OWN_FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));

/** Arbitrary and ours: the advisory lock's key, shared by every version of this program. */
const LOCK_KEY = 8_274_916_023;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/**
 * Applies what is missing and tells its names; an empty list when the database was up to date.
 *
 * @throws VariorumError `conflict` `database_newer` when the database holds migrations this program does not know, and
 *   `migration_changed` when an applied file differs from what was applied.
 */
export async function migrate(db: Db, folder: string = OWN_FOLDER): Promise<{ applied: string[] }> {
  const migrations = await readMigrations(folder);
  const applied: string[] = [];
  for (;;) {
    const name = await db.tx((tx) => applyNext(tx, migrations));
    if (name === null) return { applied };
    applied.push(name);
  }
}

async function applyNext(tx: Queryable, migrations: readonly Migration[]): Promise<string | null> {
  // Another process's migration, or our own, may take longer than any query of daily work is allowed to.
  await tx.query('set local statement_timeout = 0');
  await tx.query('select pg_advisory_xact_lock($1)', [LOCK_KEY]);
  await tx.query(`create table if not exists schema_migration (
    name text primary key, checksum text not null, applied_at timestamptz(3) not null default now())`);
  const done = await tx.query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migration order by name',
  );
  checkHistory(done, migrations);
  const next = migrations[done.length];
  if (next === undefined) return null;
  await tx.query(next.sql);
  await tx.query('insert into schema_migration (name, checksum) values ($1, $2)', [next.name, next.checksum]);
  return next.name;
}

/** What was applied must be the beginning of what we have. */
function checkHistory(
  done: readonly { name: string; checksum: string }[],
  migrations: readonly Migration[],
): void {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  const unknown = done.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  if (unknown.length > 0) {
    throw new VariorumError(
      'conflict',
      'database_newer',
      `The database was migrated by a newer version of this program (${unknown.join(', ')}). ` +
        'Start that version or later; going back needs a backup.',
    );
  }
  done.forEach(({ name, checksum }, index) => {
    const expected = migrations[index];
    if (expected?.name === name && expected.checksum === checksum) return;
    throw new VariorumError(
      'conflict',
      'migration_changed',
      expected?.name === name
        ? `The migration ${name} differs from the one applied to this database. Restore it and add a new file.`
        : `The migration ${expected?.name} comes before ${name}, which is applied already. Give it a later number.`,
    );
  });
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  for (const [index, name] of names.entries()) {
    if (!/^\d{4}_[a-z0-9_]+\.sql$/.test(name))
      throw new Error(`Not a migration's name: ${name} (NNNN_name.sql).`);
    if (names[index - 1]?.slice(0, 4) === name.slice(0, 4))
      throw new Error(`Two migrations bear the number of ${name}.`);
  }
  return Promise.all(
    names.map(async (file) => {
      const sql = await readFile(`${folder}/${file}`, 'utf8');
      // A checkout that rewrites line ends must not look like a changed migration.
      const checksum = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
      return { name: file.slice(0, -'.sql'.length), sql, checksum };
    }),
  );
}
