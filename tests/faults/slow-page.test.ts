/** Work that takes longer than anybody foresaw is still one worker's: nobody begins it again beside, and nothing of it is lost. */
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { claimDueArticles } from '../../src/adapters/store/articles.ts';
import { claimDueCaptures } from '../../src/adapters/store/captures.ts';
import { captureArticle } from '../../src/app/capture-article.ts';
import { processCapture } from '../../src/app/process-capture.ts';
import { type Service, startService } from '../api/service.ts';
import { claimArticle } from '../support/due-article.ts';
import { claimCapture, dueCapture } from '../support/due-capture.ts';
import { origin } from '../support/origin.ts';
import { until } from '../support/processes.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());
// The clock of the beats is the test's; everything else runs as always.
afterEach(() => void vi.useRealTimers());
const beatsAreOurs = () => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });

const PAGE = `<!doctype html><title>Weir opens</title><main><article><h1>Weir opens at Holmfirth</h1>
<p>The weir at Holmfirth was opened on Monday after 14 days of rain, the river board said.</p>
<p>Farmers had asked for it since the spring, and boats can pass it again from Friday on.</p></article></main>`;

type Table = 'article' | 'capture';
const nearlyOver = (table: Table, id: string) =>
  service.app.db.query(`update ${table} set leased_until = now() + interval '1 second' where id = $1`, [id]);
const renewed = (table: Table, id: string) =>
  until('the lease to be renewed', async () => {
    const rows = await service.app.db.query(
      `select 1 from ${table} where id = $1 and leased_until > now() + interval '30 seconds'`,
      [id],
    );
    return rows.length === 1;
  });

test('a look at a page that is slow to come', async () => {
  const { app } = service;
  let answer = () => {};
  const outlet = await origin((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else answer = () => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  const article = (await service.ask('POST', '/v1/articles', { url: `${outlet.url}/weir` })).body;
  const claim = () =>
    claimDueArticles(app.db, { limit: 1, leaseSeconds: 15, onePerHost: false, only: [article.id] });
  const job = await claimArticle(app, article.id);
  beatsAreOurs();
  const look = captureArticle(app, job, new AbortController().signal);
  await until('the page to be asked for', async () => outlet.asked.includes('GET /weir'));

  await nearlyOver('article', article.id);
  vi.advanceTimersByTime(60_000);
  await renewed('article', article.id);
  expect(await claim()).toEqual([]);

  answer();
  await look;
  const captures = (await service.ask('GET', `/v1/articles/${article.id}/captures`)).body.data;
  expect(captures.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['ok']);
  expect(vi.getTimerCount()).toBe(0);
});

test('a look that is called off in the middle is anybody’s at once', async () => {
  const { app } = service;
  const outlet = await origin((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
  });
  const article = (await service.ask('POST', '/v1/articles', { url: `${outlet.url}/lock` })).body;
  const calledOff = new AbortController();
  const look = captureArticle(app, await claimArticle(app, article.id), calledOff.signal);
  await until('the page to be asked for', async () => outlet.asked.includes('GET /lock'));
  calledOff.abort('lock lost');
  await expect(look).rejects.toBe('lock lost');
  const again = { limit: 1, leaseSeconds: 15, onePerHost: false, only: [article.id] };
  expect(await claimDueArticles(app.db, again)).toHaveLength(1);
});

test('a capture that is slow to be read', async () => {
  const { app } = service;
  const article = (await service.ask('POST', '/v1/articles', { url: 'http://127.0.0.1:9/slow' })).body;
  await service.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
  const text =
    'The weir was opened on Monday after 14 days of rain.\n\nFarmers had asked for it since the spring.';
  const id = await dueCapture(app, article.id, {
    title: 'Weir',
    text,
    capturedAt: '2025-05-05T10:00:00.000Z',
  });
  const job = await claimCapture(app, id);
  let reading = false;
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const slow = {
    ...app,
    analysis: {
      ...app.analysis,
      extract: async (request: Parameters<typeof app.analysis.extract>[0]) => {
        reading = true;
        await held;
        return app.analysis.extract(request);
      },
    },
  };
  beatsAreOurs();
  const read = processCapture(slow, job!);
  await until('the reading to begin', async () => reading);

  await nearlyOver('capture', id);
  vi.advanceTimersByTime(30_000);
  await renewed('capture', id);
  expect(await claimDueCaptures(app.db, { limit: 1, leaseSeconds: 15, only: [id] })).toEqual([]);

  goOn();
  await read;
  expect((await service.ask('GET', `/v1/articles/${article.id}/versions`)).body.data).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('a capture whose worker is stopped in the middle is free at once, and what was under way does no harm', async () => {
  const { app } = service;
  const article = (await service.ask('POST', '/v1/articles', { url: 'http://127.0.0.1:9/stopped' })).body;
  const id = await dueCapture(app, article.id, {
    title: 'Weir',
    text: 'The weir was opened on Monday after 14 days of rain.\n\nFarmers had asked for it since the spring.',
    capturedAt: '2025-05-05T10:00:00.000Z',
  });
  const closing = new AbortController();
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let ended = false;
  const stopped = {
    ...app,
    analysis: {
      ...app.analysis,
      extract: async (request: Parameters<typeof app.analysis.extract>[0]) => {
        closing.abort('closing');
        await held;
        ended = true;
        return app.analysis.extract(request);
      },
    },
  };
  const job = await claimCapture(app, id);
  await expect(processCapture(stopped, job!, closing.signal)).rejects.toBe('closing');

  const [next] = await claimDueCaptures(app.db, { limit: 1, leaseSeconds: 60, only: [id] });
  expect(next).toBeDefined();
  await processCapture(app, next!);
  goOn();
  await until('the reading that was called off to end', async () => ended);
  expect((await service.ask('GET', `/v1/articles/${article.id}/versions`)).body.data).toHaveLength(1);
  const [{ attempts } = { attempts: 0 }] = await app.db.query<{ attempts: number }>(
    'select attempts from capture where id = $1',
    [id],
  );
  expect(attempts).toBe(1);
});
