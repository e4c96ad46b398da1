/**
 * `npm run bench:pages`: how long the server takes for each page and each read of the API of a seeded database (`npm run seed -- --huge`), named by
 * DATABASE_URL or DATA_DIR as for the service. Time from the request's arrival to the end of its answer, one after another.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import type { App } from '../src/app/ports.ts';
import { readConfig } from '../src/config.ts';
import { createHttpApp } from '../src/http.ts';
import { openApp } from '../src/wiring.ts';
import { findChromium, launch } from './chromium.ts';
import { loadings } from './loading.ts';
import { table, writeSection } from './report.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '40' }, write: { type: 'boolean', default: false } },
});
const ROUNDS = Number(values.rounds);
/** The must of the design. */
const MUST_MS = 50;

/** The same picks in every run (Numerical Recipes' generator, its high bits). */
let state = 20_250_315;
function pick<T>(items: readonly T[]): T {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return items[Math.floor((state / 2 ** 32) * items.length)]!;
}

async function idsOf(app: App, sql: string): Promise<string[]> {
  return (await app.db.query<{ id: string }>(sql)).map(({ id }) => id);
}

type Paths = [string, () => string][];

interface Known {
  stories: string[];
  articles: string[];
  facts: string[];
  /** The article of most versions, the one of most sentences, the endpoint that heard most: where there is any. */
  long: string | undefined;
  live: string | undefined;
  endpoint: string | undefined;
}

async function knownOf(app: App): Promise<Known> {
  const stories = await idsOf(app, 'select id from story order by id');
  const articles = await idsOf(app, 'select id from article where changes > 2 order by id limit 5000');
  const facts = await idsOf(app, 'select id from fact order by id');
  const [long] = await idsOf(app, 'select id from article order by changes desc limit 1');
  const [live] = await idsOf(
    app,
    `select article_id as id from version order by pg_column_size(claims) desc limit 1`,
  );
  const [endpoint] = await idsOf(
    app,
    'select endpoint_id as id from delivery group by endpoint_id order by count(*) desc limit 1',
  );
  return { stories, articles, facts, long, live, endpoint };
}

const WORDS = ['harbor', 'people killed', 'strike', 'mayor', 'stadium euros', 'well'];

async function pagesOf(app: App, known: Known): Promise<Paths> {
  const { stories, articles, facts, long, live, endpoint } = known;
  const paths: Paths = [
    ['home', () => '/'],
    ['home, later page', () => later],
    ['story', () => `/stories/${pick(stories)}`],
    ['article', () => `/articles/${pick(articles)}`],
    ['article, blame', () => `/articles/${pick(articles)}?view=blame`],
    ['article, looks', () => `/articles/${pick(articles)}?view=looks`],
    ['version', () => `/articles/${pick(articles)}/versions/2`],
    ['diff', () => `/articles/${pick(articles)}/diffs/1..2`],
    ['diff side by side', () => `/articles/${pick(articles)}/diffs/2..3?view=side-by-side`],
    ['fact', () => `/facts/${pick(facts)}`],
    ['search in statements', () => `/search?q=${encodeURIComponent(pick(WORDS))}`],
    ['search in changes', () => `/search?in=changes&q=${encodeURIComponent(pick(WORDS))}`],
    ['changes of a tier', () => '/search?in=changes&tier=alert'],
    ['operations', () => '/operations'],
    ['tasks', () => '/tasks'],
    ['endpoints', () => '/endpoints'],
    ['feed of all', () => '/feed.atom'],
    ['feed of a story', () => `/stories/${pick(stories)}/feed.json`],
  ];
  const home = await fetch(`${base}/`);
  const next = /href="(\/\?cursor=[^"]+)"/.exec(await home.text())?.[1]?.replaceAll('&amp;', '&');
  const later = next ?? '/';
  if (long) {
    paths.push(
      ['article of 10,000 versions', () => `/articles/${long}`],
      ['its story', () => `/stories/${storyOfLong}`],
      ['its diff', () => `/articles/${long}/diffs/1..2`],
      ['its feed', () => `/articles/${long}/feed.atom`],
    );
  }
  const [storyOfLong] = await idsOf(app, `select story_id as id from article where id = '${long}'`);
  if (live) {
    paths.push(
      ['live blog of 5,000 sentences', () => `/articles/${live}/versions/2`],
      ['where its sentences came from', () => `/articles/${live}?view=blame`],
      ['its diff', () => `/articles/${live}/diffs/1..2`],
    );
  }
  if (endpoint) paths.push(['endpoint of 100,000 deliveries', () => `/endpoints/${endpoint}`]);
  return paths;
}

function readsOf({ stories, articles, facts, long, live, endpoint }: Known): Paths {
  const paths: Paths = [
    ['GET /v1/stories', () => '/v1/stories'],
    ['GET /v1/stories/{id}', () => `/v1/stories/${pick(stories)}`],
    ['GET /v1/stories/{id}/claims', () => `/v1/stories/${pick(stories)}/claims`],
    ['GET /v1/stories/{id}/facts', () => `/v1/stories/${pick(stories)}/facts`],
    ['GET /v1/stories/{id}/facts/suggestions', () => `/v1/stories/${pick(stories)}/facts/suggestions`],
    ['GET /v1/articles', () => '/v1/articles'],
    ['GET /v1/articles/{id}', () => `/v1/articles/${pick(articles)}`],
    ['GET /v1/articles/{id}/captures', () => `/v1/articles/${pick(articles)}/captures`],
    ['GET /v1/articles/{id}/versions', () => `/v1/articles/${pick(articles)}/versions`],
    ['GET /v1/articles/{id}/versions/{n}', () => `/v1/articles/${pick(articles)}/versions/2`],
    ['GET /v1/articles/{id}/diffs/{from}..{to}', () => `/v1/articles/${pick(articles)}/diffs/1..2`],
    ['GET /v1/facts/{id}', () => `/v1/facts/${pick(facts)}`],
    ['GET /v1/events', () => '/v1/events'],
    ['GET /v1/events, of a type', () => '/v1/events?types=fact.changed'],
    ['GET /v1/endpoints', () => '/v1/endpoints'],
    ['GET /v1/tasks', () => '/v1/tasks'],
  ];
  if (long) paths.push(['versions of an article of 10,000', () => `/v1/articles/${long}/versions`]);
  if (live) {
    paths.push(
      ['a version of 5,000 sentences', () => `/v1/articles/${live}/versions/2`],
      ['its diff', () => `/v1/articles/${live}/diffs/1..2`],
    );
  }
  if (endpoint)
    paths.push(['deliveries of an endpoint of 100,000', () => `/v1/endpoints/${endpoint}/deliveries`]);
  return paths;
}

/** The must of the design for a story, in a browser that has nothing of it yet. */
const MUST_INTERACTIVE_MS = 300;
const LOADS = 20;

async function inBrowser(app: App): Promise<string> {
  const chromium = findChromium();
  if (chromium === null) return 'In a browser: not measured, for no chromium is installed here.';
  const stories = await idsOf(app, 'select id from story order by id');
  const browser = await launch(chromium);
  try {
    const all = await loadings(browser, () => `${base}/stories/${pick(stories)}`, LOADS);
    const ms = all.map((one) => one.interactiveMs);
    const most = Math.max(...all.map((one) => one.bytes));
    return (
      `In Chromium, ${LOADS} stories with an empty cache each: interactive after ${at(ms, 0.5).toFixed(0)} ms (median), ` +
      `${at(ms, 0.95).toFixed(0)} ms (95 %), of ${MUST_INTERACTIVE_MS} allowed; at most ${(most / 1024).toFixed(0)} KB in ` +
      `${Math.max(...all.map((one) => one.requests))} requests; ${all.filter((one) => one.shift > 0).length} moved while they loaded.`
    );
  } finally {
    await browser.close();
  }
}

const config = readConfig({ LOG_LEVEL: 'warn', ...process.env });
const app = await openApp(config);
const server = createServer();
let tookMs = 0;
const handle = createHttpApp(app);
server.on('request', (request, response) => {
  const begun = performance.now();
  response.on('finish', () => {
    tookMs = performance.now() - begun;
  });
  handle(request, response);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

/** One row a path. @param slow where names are put of what takes longer than it must */
async function timesOf(what: string, paths: Paths, slow: string[]): Promise<string[][]> {
  const rows = [[what, 'ms median', 'ms 95 %', 'KB']];
  for (const [name, path] of paths) {
    const times: number[] = [];
    let bytes = 0;
    for (let round = -2; round < ROUNDS; round++) {
      const response = await fetch(`${base}${path()}`);
      bytes = (await response.arrayBuffer()).byteLength;
      if (!response.ok) throw new Error(`${name} answered ${response.status}`);
      // Twice to warm up.
      if (round >= 0) times.push(tookMs);
    }
    times.sort((a, b) => a - b);
    const [median, most] = [at(times, 0.5), at(times, 0.95)];
    if (most > MUST_MS) slow.push(`${name} (${most.toFixed(0)} ms)`);
    rows.push([name, median.toFixed(1), most.toFixed(1), (bytes / 1024).toFixed(0)]);
    process.stderr.write(
      `${name}: ${median.toFixed(1)} / ${most.toFixed(1)} ms, ${(bytes / 1024).toFixed(0)} KB\n`,
    );
  }
  return rows;
}

try {
  const known = await knownOf(app);
  const slow: string[] = [];
  const pages = await timesOf('page', await pagesOf(app, known), slow);
  const reads = await timesOf('read of the API', readsOf(known), slow);
  const [size] = await app.db.query<{ stories: number; articles: number; versions: number }>(
    `select (select count(*)::int from story) as stories, (select count(*)::int from article) as articles,
       (select count(*)::int from version) as versions`,
  );
  const head = `## Pages\n\n\`npm run bench:pages\`: ${size!.stories} stories, ${size!.articles} articles and ${size!.versions} versions on ${app.db.kind === 'postgres' ? 'PostgreSQL' : 'PGlite'}, each page and read ${ROUNDS} times. Node ${process.versions.node}. Over ${MUST_MS} ms: ${slow.join(', ') || 'none'}.`;
  const section = `${head}\n\n${table(pages)}\n\n${table(reads)}\n\n${await inBrowser(app)}`;
  process.stdout.write(`${section}\n`);
  if (values.write) writeSection('docs/PERFORMANCE.md', 'pages', section);
} finally {
  server.closeAllConnections();
  server.close();
  await app.close(0);
}
