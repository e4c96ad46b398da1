/** A data folder that cannot be written: callers are told, the outlet is left in peace, and nothing is lost once it can be. */
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeWhole } from '../../src/adapters/whole-file.ts';
import { captureArticle } from '../../src/app/capture-article.ts';
import { startService } from '../api/service.ts';
import { claimArticle } from '../support/due-article.ts';
import { origin } from '../support/origin.ts';

const PAGE = `<!doctype html><title>Quay reopens</title><main><article><h1>Quay reopens at Norrby</h1>
<p>The quay at Norrby was opened again on Monday after 9 weeks of works, the harbor board said.</p>
<p>Ferries to the islands sail from it again, and the market moves back in the week after.</p></article></main>`;

test('a page that cannot be kept is asked for again minutes later, and a push is refused for now', async () => {
  const service = await startService();
  onTestFinished(() => service.close());
  const blobs = join(service.app.config.dataDir, 'blobs');
  const outlet = await origin((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
  });
  const article = (await service.ask('POST', '/v1/articles', { url: `${outlet.url}/quay` })).body;
  const log: string[] = [];
  const app = {
    ...service.app,
    log: Object.assign(Object.create(service.app.log), {
      error: (_: unknown, said: string) => void log.push(said),
    }),
  };
  await rename(blobs, `${blobs}.away`).catch(() => undefined);
  await writeFile(blobs, 'no folder');

  const before = Date.now();
  await captureArticle(app, await claimArticle(app, article.id), new AbortController().signal);
  expect(log).toEqual(['a page came and could not be kept']);
  const waiting = (await service.ask('GET', `/v1/articles/${article.id}`)).body;
  expect(waiting.nextLookReason).toContain('could not be kept');
  expect(Date.parse(waiting.nextLookAt)).toBeGreaterThanOrEqual(before + 5 * 60_000);
  const pushed = await service.ask('POST', `/v1/articles/${article.id}/captures`, { html: PAGE });
  expect([pushed.status, pushed.body.code]).toEqual([503, 'storage_unavailable']);
  expect(pushed.headers.get('retry-after')).toBe('5');
  expect(pushed.body.detail).toContain('Is the disk full or read-only?');

  await rm(blobs);
  await captureArticle(app, await claimArticle(app, article.id), new AbortController().signal);
  const captures = (await service.ask('GET', `/v1/articles/${article.id}/captures`)).body.data;
  expect(captures.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['ok']);
  expect(outlet.asked.filter((request) => request === 'GET /quay')).toHaveLength(2);
});

test('a file that cannot be finished leaves no half of it behind', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-whole-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'taken', 'inside'), { recursive: true });
  await expect(writeWhole(join(folder, 'taken'), Buffer.from('text'))).rejects.toMatchObject({
    code: 'storage_unavailable',
  });
  expect(await readdir(folder)).toEqual(['taken']);
});
