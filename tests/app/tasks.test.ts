/** Long work: begun in one request, done in steps that any process may take, with what became of each line. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { runTask } from '../../src/app/tasks/run-task.ts';
import { type Service, startService } from '../api/service.ts';
import type { Json } from '../support/client.ts';
import { claimTasks, finishTask, stepTasks } from '../support/tasks.ts';

let service: Service;
let origin: Server;
let base: string;
/** What the invented outlet and archive answer, by path. */
const pages = new Map<
  string,
  { type: string; body: string; status?: number; headers?: Record<string, string> }
>();
const asked: string[] = [];

beforeAll(async () => {
  service = await startService();
  origin = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages.get(request.url ?? '') ?? pages.get((request.url ?? '').split('?')[0]!);
    if (!page) response.writeHead(404).end();
    else
      response.writeHead(page.status ?? 200, { 'content-type': page.type, ...page.headers }).end(page.body);
  });
  await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(origin.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await service.close();
  origin.closeAllConnections();
  origin.close();
});

/** What a worker would be given. The nudge of whoever began a task has leased it to a queue that nobody works here. */
const finish = (id: string): Promise<Json> => finishTask(service, id);

async function begin(body: Json): Promise<Json> {
  const answer = await service.ask('POST', '/v1/tasks', body);
  expect(answer.status).toBe(202);
  return answer.body;
}

const itemsOf = async (task: Json, query = ''): Promise<Json[]> =>
  (await service.ask('GET', `/v1/tasks/${task.id}/items?limit=100${query}`)).body.data;

const textOf = (killed: number) =>
  [
    `The fire service said on Sunday that ${killed} people were killed when a ferry pier gave way in the town of Aldmere.`,
    'Divers searched the harbor until dark and meant to go on at first light.',
  ].join('\n\n');

const htmlOf = (
  killed: number,
) => `<!doctype html><title>Pier gives way</title><main><article><h1>Pier gives way in Aldmere</h1>
${textOf(killed)
  .split('\n\n')
  .map((line) => `<p>${line}</p>`)
  .join(
    '',
  )}<p>The pier was closed for repairs last autumn, and it is not known who opened the gate.</p></article></main>`;

describe('Importing', () => {
  test('tells of every line what became of it', async () => {
    await service.ask('POST', '/v1/articles', { url: 'http://127.0.0.1:9/known' });
    const story = (await service.ask('POST', '/v1/stories', { title: 'Imported' })).body;
    const task = await begin({
      kind: 'import',
      storyId: story.id,
      text: 'title,link\n"One, two",http://127.0.0.1:9/one\nKnown,http://127.0.0.1:9/known\nInside,http://10.0.0.1/secret\n',
    });
    expect(task).toMatchObject({ kind: 'import', state: 'due', total: 3, done: 0 });

    expect(await finish(task.id)).toMatchObject({ state: 'done', total: 3, done: 2, failed: 1 });

    expect((await itemsOf(task)).map((item) => [item.subject, item.state, item.outcome])).toEqual([
      ['http://127.0.0.1:9/one', 'done', 'added'],
      ['http://127.0.0.1:9/known', 'done', 'known'],
      ['http://10.0.0.1/secret', 'failed', 'blocked_address'],
    ]);
    expect(await itemsOf(task, '&state=failed')).toHaveLength(1);
    const articles = (await service.ask('GET', `/v1/articles?storyId=${story.id}`)).body.data;
    expect(articles.map((article: Json) => article.url)).toEqual(['http://127.0.0.1:9/one']);
  });

  test('takes a thousand addresses at once', async () => {
    const urls = Array.from({ length: 1_000 }, (_, n) => `http://127.0.0.1:9/many/${n}`);
    const task = await begin({ kind: 'import', text: urls.join('\n') });
    expect(await finish(task.id)).toMatchObject({ total: 1_000, done: 1_000, failed: 0 });
  }, 240_000);

  test('follows an index to its sitemaps, and an OPML file to its feeds', async () => {
    pages.set('/robots.txt', { type: 'text/plain', body: '' });
    pages.set('/index.xml', {
      type: 'application/xml',
      body: `<sitemapindex><sitemap><loc>${base}/news.xml</loc></sitemap><sitemap><loc>${base}/missing.xml</loc></sitemap></sitemapindex>`,
    });
    pages.set('/news.xml', {
      type: 'text/xml',
      body: `<?xml version="1.0"?><urlset><url><loc>http://127.0.0.1:9/mapped?a=1&amp;b=2</loc><image:image><image:loc>http://127.0.0.1:9/i.png</image:loc></image:image></url></urlset>`,
    });
    pages.set('/subscriptions.opml', {
      type: 'text/xml',
      body: `<opml version="2.0"><body><outline text="Quay" xmlUrl="${base}/feed.atom"/></body></opml>`,
    });
    pages.set('/feed.atom', {
      type: 'application/atom+xml',
      body: `<feed><link href="${base}/"/><entry><link rel="enclosure" href="http://127.0.0.1:9/a.mp3"/><link href="http://127.0.0.1:9/entry"/></entry></feed>`,
    });

    const index = await begin({ kind: 'import', url: `${base}/index.xml` });
    expect(await finish(index.id)).toMatchObject({ total: 4, done: 3, failed: 1 });
    expect((await itemsOf(index)).map((item) => [item.subject.replace(base, ''), item.outcome])).toEqual([
      ['/index.xml', 'read'],
      ['/news.xml', 'read'],
      ['/missing.xml', 'http_error'],
      ['http://127.0.0.1:9/mapped?a=1&b=2', 'added'],
    ]);
    const feeds = await begin({ kind: 'import', url: `${base}/subscriptions.opml` });
    await finish(feeds.id);
    expect((await itemsOf(feeds)).at(-1)).toMatchObject({
      subject: 'http://127.0.0.1:9/entry',
      outcome: 'added',
    });
  });

  test('nothing at all is said at once', async () => {
    const answer = await service.ask('POST', '/v1/tasks', { kind: 'import', text: '  \n ' });
    expect([answer.status, answer.body.code]).toEqual([422, 'nothing_to_import']);
  });
});

async function backfill(lines: Json[], query = ''): Promise<Json> {
  return service.ask('POST', `/v1/backfills${query}`, lines.map((line) => JSON.stringify(line)).join('\n'), {
    'content-type': 'application/x-ndjson',
  });
}

describe('Filling the past in', () => {
  test('puts each capture in its place, whatever order they come in', async () => {
    const url = 'http://127.0.0.1:9/past';
    const hours = [12, 8, 10];
    const answer = await backfill(
      hours.map((hour) => ({
        url,
        capturedAt: `2025-03-16T${String(hour).padStart(2, '0')}:00:00Z`,
        text: textOf(hour),
        title: 'Pier gives way',
      })),
      '?follow=false',
    );
    expect(answer.status).toBe(202);

    expect(await finish(answer.body.id)).toMatchObject({ total: 3, done: 3 });

    const [{ articleId }] = (await itemsOf(answer.body)) as [Json];
    const article = (await service.ask('GET', `/v1/articles/${articleId}`)).body;
    expect(article).toMatchObject({ url, state: 'paused', versionCount: 3 });
    const versions = (await service.ask('GET', `/v1/articles/${articleId}/versions`)).body.data;
    expect(versions.map((version: Json) => version.capturedAt.slice(11, 13)).toSorted()).toEqual([
      '08',
      '10',
      '12',
    ]);
  });

  test('refuses a body with a bad line, and says which', async () => {
    const answer = await backfill([
      { url: 'http://127.0.0.1:9/x', capturedAt: '2025-03-16T08:00:00Z', text: 'Fine.' },
      { url: 'http://127.0.0.1:9/x', capturedAt: 'yesterday', text: 'Not fine.' },
    ]);
    expect(answer.status).toBe(422);
    expect(answer.body.detail).toContain('Line 2');
    expect(answer.body.detail).toContain('capturedAt');
  });

  test('asks a web archive for its list, page by page, and for each capture as it was stored', async () => {
    const url = 'http://127.0.0.1:9/archived';
    const article = (await service.ask('POST', '/v1/articles', { url })).body;
    await service.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
    const head = ['timestamp', 'original', 'digest'];
    const query = (more = '') =>
      `/cdx/search/cdx?${new URLSearchParams({ url, output: 'json', fl: head.join(','), filter: 'statuscode:200', collapse: 'digest', limit: '1000', showResumeKey: 'true', from: '2025' })}${more}`;
    const json = (rows: unknown) => ({ type: 'application/json', body: JSON.stringify(rows) });
    pages.set(
      query(),
      json([head, ['20250316080000', url, 'A'], ['20250316090000', url, 'B'], [], ['key 1']]),
    );
    pages.set(query('&resumeKey=key+1'), json([head, ['20250316100000', url, 'C']]));
    pages.set(`/web/20250316080000id_/${url}`, { type: 'text/html', body: htmlOf(3) });
    pages.set(`/web/20250316100000id_/${url}`, { type: 'text/html', body: htmlOf(5) });

    const task = await begin({ kind: 'archive', articleId: article.id, archive: base, from: '2025' });
    expect(await finish(task.id)).toMatchObject({ total: 5, done: 4, failed: 1 });

    const versions = (await service.ask('GET', `/v1/articles/${article.id}/versions`)).body.data;
    expect(versions.map((version: Json) => version.capturedAt)).toEqual([
      '2025-03-16T10:00:00.000Z',
      '2025-03-16T08:00:00.000Z',
    ]);
    expect((await itemsOf(task, '&state=failed'))[0]).toMatchObject({
      outcome: 'http_error',
      reason: 'The archive answered 404.',
    });
  });

  test('asks an archive for nothing that its robots.txt forbids', async () => {
    const url = 'http://127.0.0.1:9/forbidden';
    const article = (await service.ask('POST', '/v1/articles', { url })).body;
    await service.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
    const asked: string[] = [];
    const archive = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /cdx/\n');
    });
    await new Promise<void>((resolve) => archive.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void archive.close());
    const { port } = archive.address() as AddressInfo;

    const task = await begin({ kind: 'archive', articleId: article.id, archive: `http://127.0.0.1:${port}` });
    expect(await finish(task.id)).toMatchObject({ total: 1, failed: 1 });

    expect(await itemsOf(task)).toMatchObject([{ outcome: 'robots_denied' }]);
    expect(asked).toEqual(['/robots.txt']);
  });

  test('an archive that is busy is left alone for as long as it says, and nothing is lost', async () => {
    const url = 'http://127.0.0.1:9/busy';
    const article = (await service.ask('POST', '/v1/articles', { url })).body;
    pages.set('/cdx/search/cdx', {
      type: 'text/plain',
      body: '',
      status: 429,
      headers: { 'retry-after': '3600' },
    });
    const task = await begin({ kind: 'archive', articleId: article.id, archive: base });
    await stepTasks(service);
    const [row] = await service.app.db.query<{ later: boolean }>(
      `select next_at > now() + interval '50 minutes' as later from task where id = $1`,
      [task.id],
    );
    expect(row).toEqual({ later: true });
    expect((await service.ask('GET', `/v1/tasks/${task.id}`)).body).toMatchObject({
      state: 'due',
      failed: 0,
    });
    await service.ask('POST', `/v1/tasks/${task.id}/cancel`);
  });
});

describe('A task', () => {
  test('that is called off does no more, and says so', async () => {
    const task = await begin({ kind: 'import', text: 'http://127.0.0.1:9/off' });
    const canceled = await service.ask('POST', `/v1/tasks/${task.id}/cancel`);
    expect(canceled.body).toMatchObject({ state: 'canceled', done: 0 });
    expect((await service.ask('POST', `/v1/tasks/${task.id}/cancel`)).status).toBe(409);
    expect(await claimTasks(service)).toEqual([]);
  });

  test('goes on after its process died in the middle of an item', async () => {
    const task = await begin({ kind: 'import', text: 'http://127.0.0.1:9/d1 http://127.0.0.1:9/d2' });
    const [job] = await claimTasks(service);
    // As a killed process leaves it: claimed, one item begun.
    await service.app.db.query('update task_item set attempts = 1 where task_id = $1 and ordinal = 1', [
      task.id,
    ]);
    await service.app.db.query(`update task set leased_until = now() - interval '1 second' where id = $1`, [
      task.id,
    ]);

    expect(await finish(task.id)).toMatchObject({ state: 'done', done: 2 });
    // The dead process's job wakes up late and finds that it is nobody's any more.
    await runTask(service.app, job!, new AbortController().signal);
    expect((await service.ask('GET', `/v1/tasks/${task.id}`)).body).toMatchObject({
      total: 2,
      done: 2,
      failed: 0,
    });
  });

  test('puts an item aside that takes its process down every time', async () => {
    const task = await begin({ kind: 'import', text: 'http://127.0.0.1:9/poison http://127.0.0.1:9/fine' });
    await service.app.db.query('update task_item set attempts = 4 where task_id = $1 and ordinal = 1', [
      task.id,
    ]);
    expect(await finish(task.id)).toMatchObject({ done: 1, failed: 1 });
    expect((await itemsOf(task))[0]).toMatchObject({ outcome: 'never_finished' });
  });

  test('is deleted with its list and files', async () => {
    const task = await begin({ kind: 'import', text: 'http://127.0.0.1:9/del' });
    await finish(task.id);
    expect((await service.ask('DELETE', `/v1/tasks/${task.id}`)).status).toBe(204);
    expect((await service.ask('GET', `/v1/tasks/${task.id}/items`)).status).toBe(404);
  });
});

describe('Writing out', () => {
  async function story(): Promise<Json> {
    const made = (await service.ask('POST', '/v1/stories', { title: 'The pier' })).body;
    await service.ask('POST', `/v1/stories/${made.id}/facts`, { label: 'people killed', unit: 'person' });
    const article = (
      await service.ask('POST', '/v1/articles', {
        url: `http://127.0.0.1:9/out/${made.id}`,
        storyId: made.id,
      })
    ).body;
    for (const [hour, killed] of [
      [8, 3],
      [9, 5],
    ]) {
      await service.ask('POST', `/v1/articles/${article.id}/captures`, {
        text: `${textOf(killed!)}\n\n=HYPERLINK("http://x") was on the door, "he" said.`,
        title: 'Pier gives way',
        capturedAt: `2025-03-16T0${hour}:00:00Z`,
      });
    }
    return made;
  }

  const download = async (task: Json, name: string): Promise<string> => {
    const answer = await fetch(`${service.url}/v1/tasks/${task.id}/files/${name}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain(name);
    return answer.text();
  };

  test('makes files of versions, claims, changes and observations', async () => {
    const made = await story();
    const task = await begin({ kind: 'export', storyId: made.id });
    expect((await service.ask('GET', `/v1/tasks/${task.id}/files/versions.jsonl`)).status).toBe(409);
    const { files } = await finish(task.id);
    expect(files.map((file: Json) => file.name)).toEqual([
      'changes.jsonl',
      'claims.jsonl',
      'observations.jsonl',
      'versions.jsonl',
    ]);

    const rows = async (name: string) =>
      (await download(task, name))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    expect((await rows('versions.jsonl')).map((row) => [row.number, row.source])).toEqual([
      [1, '127.0.0.1:9'],
      [2, '127.0.0.1:9'],
    ]);
    expect((await rows('observations.jsonl')).map((row) => [row.label, row.number, row.value])).toEqual([
      ['people killed', 1, 3],
      ['people killed', 2, 5],
    ]);
    expect(await rows('changes.jsonl')).toMatchObject([
      { from: 1, to: 2, kind: 'changed', aspects: ['quantity'] },
    ]);
    expect((await rows('claims.jsonl')).length).toBeGreaterThan(4);
    expect((await service.ask('GET', `/v1/tasks/${task.id}/files/..%2f..%2fsecret`)).status).toBe(404);
  });

  test('as CSV has a heading, quotes what needs it, and starts no formula', async () => {
    const made = await story();
    const task = await begin({ kind: 'export', storyId: made.id, format: 'csv' });
    await finish(task.id);
    const claims = await download(task, 'claims.csv');
    const [head] = claims.split('\r\n');
    expect(head).toContain('articleId,source,url,versionId,number,claimId');
    expect(claims).toContain(`"'=HYPERLINK(""http://x"") was on the door`);
    expect(claims.match(/^storyId,/gm)).toHaveLength(1);
  });
});

describe('Reading again', () => {
  test('takes a story, one article or all, an item each, and tells nobody', async () => {
    const made = (await service.ask('POST', '/v1/stories', { title: 'Again' })).body;
    const article = (
      await service.ask('POST', '/v1/articles', { url: 'http://127.0.0.1:9/again', storyId: made.id })
    ).body;
    await service.ask('POST', `/v1/articles/${article.id}/captures`, {
      html: htmlOf(3),
      capturedAt: '2025-03-16T08:00:00Z',
    });
    const count = async () =>
      (await service.app.db.query<{ n: number }>('select count(*)::int as n from event'))[0]!.n;
    const before = await count();

    const task = await begin({ kind: 'rederive', storyId: made.id });
    expect(await finish(task.id)).toMatchObject({ total: 1, done: 1 });
    expect((await itemsOf(task))[0]).toMatchObject({ outcome: 'whole', articleId: article.id });
    expect(await count()).toBe(before);
    const behind = await begin({ kind: 'rederive', behind: true });
    expect(await finish(behind.id)).toMatchObject({ total: 0, state: 'done' });
  });
});
