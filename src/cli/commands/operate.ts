/** Commands for whoever runs the service: serve, migrate, keys. */
import type { Db } from '../../adapters/db/db.ts';
import { listKeys, revokeKey } from '../../adapters/store/keys.ts';
import { realSystem } from '../../adapters/system.ts';
import { createKey } from '../../app/keys.ts';
import { readConfig } from '../../config.ts';
import { badInput, notFound } from '../../domain/errors.ts';
import { serve as runService } from '../../serve.ts';
import { openDb } from '../../wiring.ts';
import type { Command } from '../command.ts';

export const serve: Command = {
  usage: 'serve',
  bare: true,
  summary: 'run the service, configured by the environment (README, "Configuration")',
  options: {},
  async run() {
    await runService(process.env);
    // Ends with the process, on a signal.
    return new Promise<number>(() => {});
  },
};

export const migrate: Command = {
  usage: 'migrate',
  bare: true,
  summary: 'bring the database up to date; the service does it at start as well',
  options: {},
  async run() {
    const db = await openDb(readConfig(process.env));
    await db.close();
    process.stdout.write('The database is up to date.\n');
    return 0;
  },
};

/** What is done with the database once it is known what is wanted: nobody waits for it to hear that a name is missing. */
type KeyAction = (db: Db) => Promise<void>;

const creating =
  (name: string): KeyAction =>
  async (db) => {
    const key = await createKey({ db, system: realSystem() }, name);
    process.stdout.write(`${key.token}\n`);
    process.stderr.write(
      `Key ${key.id} "${name}". It is shown this once; send it as Authorization: Bearer.\n`,
    );
  };

const listing: KeyAction = async (db) => {
  for (const key of await listKeys(db)) {
    const state = key.revokedAt === null ? 'usable' : `revoked ${key.revokedAt}`;
    process.stdout.write(
      `${key.id}  ${key.name}  created ${key.createdAt}  last used ${key.lastUsedAt ?? 'never'}  ${state}\n`,
    );
  }
};

const revoking =
  (id: string): KeyAction =>
  async (db) => {
    if (!(await revokeKey(db, id, realSystem().now()))) throw notFound('usable key', id);
    process.stderr.write(`Key ${id} is revoked.\n`);
  };

function keyAction([action, argument, ...more]: readonly string[]): KeyAction {
  const refuse = (why: string) => badInput('usage', `${why}: ${keys.usage}.`);
  if (more.length > 0 || (action === 'list' && argument !== undefined)) throw refuse('Too many arguments');
  switch (action) {
    case 'create':
      if (!argument) throw refuse('A key needs a name, to tell it from others');
      return creating(argument);
    case 'list':
      return listing;
    case 'revoke':
      if (!argument) throw refuse('The id of the key is missing');
      return revoking(argument);
    case undefined:
      throw refuse('keys takes an action');
    default:
      throw refuse(`Unknown action "${action}"`);
  }
}

export const keys: Command = {
  usage: 'keys create NAME | keys list | keys revoke ID',
  summary: 'API keys; with the embedded database, while the service is stopped',
  options: {},
  async run({ positionals }) {
    const act = keyAction(positionals);
    const db = await openDb(readConfig(process.env));
    try {
      await act(db);
    } finally {
      await db.close();
    }
    return 0;
  },
};
