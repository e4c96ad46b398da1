/**
 * Fills a database with invented stories, quickly: a few are taken in by the service's own use cases, so that every row is
 * one that it would write; the rest are copies of these in other towns, made by the database from its own rows.
 */
import { compareStory } from '../../src/app/across-sources.ts';
import { addArticles } from '../../src/app/add-article.ts';
import { createEndpoint } from '../../src/app/endpoints.ts';
import { trackFact } from '../../src/app/facts.ts';
import type { App } from '../../src/app/ports.ts';
import { pushCapture } from '../../src/app/push-capture.ts';
import { createStory } from '../../src/app/stories.ts';
import { BEATS, OUTLETS, TOWNS, versionOf } from './beats.ts';

export interface Size {
  stories: number;
  articles: number;
  versions: number;
}

/** Stories that are read in truth; all others are copies. */
const MODELS = BEATS.length;

export async function fill(app: App, size: Size, say: (line: string) => void): Promise<void> {
  const articlesEach = Math.max(1, Math.round(size.articles / size.stories));
  const versionsEach = Math.max(1, Math.round(size.versions / size.articles));
  const models = Math.min(MODELS, size.stories);
  for (let index = 0; index < models; index++) {
    await readModel(app, index, articlesEach, versionsEach);
    say(`read story ${index + 1} of ${models}: ${articlesEach} articles of ${versionsEach} versions`);
  }
  await app.db.query(`update article set state = 'active', leased_until = null`);
  await compareAll(app);
  const rounds = Math.ceil(size.stories / models) - 1;
  const restore = await withoutWordIndexes(app);
  for (let round = 1; round <= rounds; round++) {
    await copyModels(app, round);
    if (round % 20 === 0 || round === rounds) say(`copied ${round * models} of ${rounds * models} stories`);
  }
  await restore();
  await unhurried(app, 'analyze');
}

/** As the workers of a running service do. */
async function compareAll(app: App): Promise<void> {
  const due = await app.db.query<{ id: string; leaseSeq: number }>(
    'select id, compare_seq as "leaseSeq" from story where compare_at is not null',
  );
  for (const story of due) await compareStory(app, story);
}

async function readModel(app: App, index: number, articles: number, versions: number): Promise<void> {
  const beat = BEATS[index]!;
  const { story } = await createStory(app, { title: beat.title, urls: [] });
  await trackFact(app, story.id, { label: beat.fact.label, unit: beat.fact.unit, kind: 'quantity' });
  for (let at = 0; at < articles; at++) {
    const host = OUTLETS[at % OUTLETS.length]!;
    const url = `https://${host}/${beat.slug}/${at}`;
    const [submission] = await addArticles(app, { urls: [url], storyId: story.id });
    if (!submission || submission.kind === 'refused') throw new Error(`${url} was refused.`);
    // Nobody is at these addresses: the next look is far off.
    await app.db.query(
      `update article set state = 'paused', next_look_at = now() + interval '30 days' + random() * interval '60 days',
         next_look_reason = 'seeded: nobody is there' where id = $1`,
      [submission.article.id],
    );
    for (let step = 0; step < versions; step++) {
      const { title, text } = versionOf(beat, at, step);
      const capturedAt = new Date(Date.UTC(2025, 2, 1, 6 + step, at % 60)).toISOString();
      await pushCapture(app, submission.article.id, { text, title }, capturedAt);
    }
  }
}

/** Filling an index of words row by row takes most of the time; made at the end it takes a part of it. */
async function withoutWordIndexes(app: App): Promise<() => Promise<void>> {
  const indexes = await app.db.query<{ name: string; sql: string }>(
    `select indexname as name, indexdef as sql from pg_indexes
     where schemaname = 'public' and indexdef like '%USING gin%'`,
  );
  for (const { name } of indexes) await app.db.query(`drop index ${name}`);
  return async () => {
    for (const { sql } of indexes) {
      await unhurried(app, sql);
    }
  };
}

/** Without the limit that is right for whoever answers requests. */
async function unhurried(app: App, sql: string, params?: readonly unknown[]): Promise<void> {
  await app.db.tx(async (tx) => {
    await tx.query('set local statement_timeout = 0');
    await tx.query(sql, params);
  });
}

interface Column {
  table: string;
  name: string;
  type: string;
}

/** Parents before children. What is not listed (keys, slots of hosts, robots.txt) is not of a story. */
const COPIED = [
  'story',
  'article',
  'article_url',
  'capture',
  'version',
  'claim',
  'diff',
  'fact',
  'observation',
  'event',
  'story_comparison',
];

/**
 * Copies the first story of each beat: ids bear the round, the town is another one, and times are earlier by the round.
 * Every column of text and JSON that may name an id, a town or an address goes through the same exchange of words.
 */
async function copyModels(app: App, round: number): Promise<void> {
  const columns = await columnsOf(app);
  const town = TOWNS[round % TOWNS.length]!;
  await app.db.tx(async (tx) => {
    await tx.query('set local statement_timeout = 0');
    for (const table of COPIED) {
      const own = columns.filter((column) => column.table === table && column.name !== 'seq');
      const names = own.map(({ name }) => `"${name}"`).join(', ');
      const values = own.map((column) => copyOf(column)).join(', ');
      await tx.query(
        `insert into ${table} (${names}) select ${values} from ${table} where ${modelOnly(table)}`,
        [round, town],
      );
    }
  });
}

/** Ids as the service makes them have one underscore; copies have two. */
function modelOnly(table: string): string {
  const key: Record<string, string> = {
    article_url: 'article_id',
    claim: 'version_id',
    diff: 'from_id',
    story_comparison: 'story_id',
  };
  return `${key[table] ?? 'id'} not like '%\\_%\\_%' and $1::int > 0 and $2::text <> ''`;
}

let known: Column[] | null = null;
async function columnsOf(app: App): Promise<Column[]> {
  known ??= await app.db.query<Column>(
    `select table_name as table, column_name as name, udt_name as type from information_schema.columns
     where table_schema = 'public' and is_generated = 'NEVER' order by ordinal_position`,
  );
  return known;
}

function copyOf({ table, name, type }: Column): string {
  const column = `${table}."${name}"`;
  // Stories move all the time, not all at once.
  if (type === 'timestamptz') return `${column} - make_interval(hours => $1::int)`;
  const isId = name === 'id' || name.endsWith('_id') || name === 'reverts_to';
  if (type === 'text' && isId) return `${column} || '_' || $1::int`;
  if (type === 'text' && (name === 'url' || name === 'key' || name === 'final_url'))
    return `${column} || '-' || $1::int`;
  if (type === 'text') return `replace(${column}, 'Aldmere', $2::text)`;
  if (type === 'jsonb') return exchanged(column);
  return column;
}

/** Ids inside JSON: the prefix, then letters and digits, then the round. */
const exchanged = (column: string): string =>
  `regexp_replace(replace(${column}::text, 'Aldmere', $2::text),
     '((?:sto|art|cap|ver|clm|chg|fct|obs|evt)_[0-9a-z]{26})', '\\1_' || $1::int, 'g')::jsonb`;

export interface Huge {
  longArticle: string;
  liveBlog: string;
  endpoint: string;
}

/** What must stay quick however large it is: a history of thousands, a live blog, an endpoint that heard much. */
export async function fillHuge(
  app: App,
  size: { versions: number; sentences: number; deliveries: number },
): Promise<Huge> {
  const { story } = await createStory(app, { title: 'Everything that is huge', urls: [] });
  const track = async (path: string): Promise<string> => {
    const url = `https://${OUTLETS[0]}/${path}`;
    const [submission] = await addArticles(app, { urls: [url], storyId: story.id });
    if (!submission || submission.kind === 'refused') throw new Error(`${url} was refused.`);
    await app.db.query(`update article set state = 'paused', next_look_at = null where id = $1`, [
      submission.article.id,
    ]);
    return submission.article.id;
  };
  const longArticle = await track('long');
  for (const step of [0, 1]) {
    const { title, text } = versionOf(BEATS[0]!, 0, step);
    await pushCapture(app, longArticle, { text, title }, `2020-01-0${step + 1}T00:00:00Z`);
  }
  await unhurried(
    app,
    `insert into capture (id, article_id, kind, captured_at, recorded_at, outcome, reason, content_type, body_hash,
       body_bytes, state, text_hash, quality, version_id)
     select id || '_h' || n, article_id, kind, captured_at + make_interval(mins => n), recorded_at, outcome, reason,
       content_type, body_hash, body_bytes, state, text_hash || n, quality, version_id || '_h' || n
     from capture, generate_series(3, $2::int) n
     where article_id = $1 and captured_at = '2020-01-02T00:00:00Z'`,
    [longArticle, size.versions],
  );
  await unhurried(
    app,
    `insert into version (id, article_id, number, capture_id, captured_at, last_seen_at, text_hash, title, extraction,
       claims, engine, shingles)
     select id || '_h' || n, article_id, n, capture_id || '_h' || n, captured_at + make_interval(mins => n),
       captured_at + make_interval(mins => n), text_hash || n, title, extraction, claims, engine, shingles
     from version, generate_series(3, $2::int) n where article_id = $1 and number = 2`,
    [longArticle, size.versions],
  );
  // Without knowing how many versions came just now, the database pairs each with every other.
  await unhurried(app, 'analyze version');
  await unhurried(
    app,
    `insert into diff (from_id, to_id, captured_at, article_id, body, engine)
     select older.id, newer.id, newer.captured_at, $1, diff.body, diff.engine
     from diff, version newer
     join version older on older.article_id = newer.article_id and older.number = newer.number - 1
     where diff.article_id = $1 and newer.article_id = $1 and newer.number > 2`,
    [longArticle],
  );
  await app.db.query('update article set changes = $2 where id = $1', [longArticle, size.versions - 1]);

  const liveBlog = await track('live');
  const entries = Array.from(
    { length: size.sentences },
    (_, n) => `At minute ${n} of the day the harbor master noted ship number ${n} at pier ${n % 7}.`,
  );
  const half = Math.floor(entries.length / 2);
  const later = [
    ...entries.slice(0, half),
    'At noon the harbor was closed for an hour.',
    ...entries.slice(half),
  ];
  for (const [day, lines] of [entries, later].entries()) {
    const text = lines.join('\n\n');
    await pushCapture(
      app,
      liveBlog,
      { text, title: 'Live from the harbor' },
      `2020-02-0${day + 1}T00:00:00Z`,
    );
  }

  const endpoint = await createEndpoint(app, {
    url: 'https://desk.example/hook',
    eventTypes: ['fact.conflict'],
  });
  await unhurried(
    app,
    `with sent as (
       insert into delivery (id, event_id, endpoint_id, state, created_at, attempts, finished_at)
       select 'dlv_seed' || seq, id, $1, 'delivered', "timestamp", 1, "timestamp" from event order by seq limit $2
       returning id, created_at
     )
     insert into attempt (id, delivery_id, n, started_at, finished_at, outcome, http_status)
     select 'att_seed' || id, id, 1, created_at, created_at, 'delivered', 204 from sent`,
    [endpoint.id, size.deliveries],
  );
  await compareAll(app);
  await unhurried(app, 'analyze');
  return { longArticle, liveBlog, endpoint: endpoint.id };
}
