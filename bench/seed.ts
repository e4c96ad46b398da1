/** `npm run seed`: an empty database, as the environment names it, filled with invented stories. */
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { openApp } from '../src/wiring.ts';
import { fill, fillHuge } from './seed/fill.ts';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '1000' },
    articles: { type: 'string', default: '10000' },
    versions: { type: 'string', default: '100000' },
    huge: { type: 'boolean', default: false },
  },
});

// Names under .example are nobody's, and refused unless a network is opened.
const app = await openApp(readConfig({ LOG_LEVEL: 'warn', ...process.env, ALLOW_NETS: '127.0.0.0/8' }));
try {
  const [known] = await app.db.query<{ count: number }>('select count(*)::int as count from story');
  if (known!.count > 0) {
    throw new Error('There are stories in this database; name an empty one with DATA_DIR or DATABASE_URL.');
  }
  const begun = Date.now();
  const say = (line: string) =>
    process.stderr.write(`${Math.round((Date.now() - begun) / 1000)} s  ${line}\n`);
  const { stories, articles, versions } = values;
  const size = { stories: Number(stories), articles: Number(articles), versions: Number(versions) };
  await fill(app, size, say);
  if (values.huge) await fillHuge(app, { versions: 10_000, sentences: 5_000, deliveries: 100_000 });
  say('done');
} finally {
  await app.close(0);
}
