/** Commands for whoever runs the service: serve, migrate, keys. */
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

export const keys: Command = {
  usage: 'keys create NAME | keys list | keys revoke ID',
  summary: 'API keys; with the embedded database, while the service is stopped',
  options: {},
  async run({ positionals: [action, argument, ...more] }) {
    if (more.length > 0) throw badInput('usage', `Too many arguments; ${keys.usage}.`);
    const db = await openDb(readConfig(process.env));
    const system = realSystem();
    try {
      switch (action) {
        case 'create': {
          if (!argument)
            throw badInput('usage', 'A key needs a name, to tell it from others: keys create NAME.');
          const key = await createKey({ db, system }, argument);
          process.stdout.write(`${key.token}\n`);
          process.stderr.write(
            `Key ${key.id} "${argument}". It is shown this once; send it as Authorization: Bearer.\n`,
          );
          return 0;
        }
        case 'list':
          for (const key of await listKeys(db)) {
            const state = key.revokedAt === null ? 'usable' : `revoked ${key.revokedAt}`;
            process.stdout.write(
              `${key.id}  ${key.name}  created ${key.createdAt}  last used ${key.lastUsedAt ?? 'never'}  ${state}\n`,
            );
          }
          return 0;
        case 'revoke':
          if (!argument || !(await revokeKey(db, argument, system.now())))
            throw notFound('usable key', argument ?? '');
          process.stderr.write(`Key ${argument} is revoked.\n`);
          return 0;
        default:
          throw badInput('usage', `Unknown action "${action ?? ''}"; ${keys.usage}.`);
      }
    } finally {
      await db.close();
    }
  },
};
