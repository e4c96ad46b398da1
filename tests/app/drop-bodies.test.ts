/** Bodies are kept for good, or for as many days as the operator says; what was read of them stays. */
import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blobStore } from '../../src/adapters/blobs.ts';
import { dropOldBodies } from '../../src/app/drop-bodies.ts';
import { dateInWords } from '../../src/domain/date-words.ts';
import { type Service, startService } from '../api/service.ts';
import type { Json } from '../support/client.ts';
import { freshDataDir } from '../support/database.ts';
import { finishTask } from '../support/tasks.ts';

const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY_MS);
const never = () => false;
const text = (boats: number) => ({
  title: 'Boats lost in the storm',
  text: `At least ${boats} boats were lost in the storm of January, the harbor master of Aldmere said.\n\nThe works on the new breakwater are to begin in May and to last two years.`,
});

let service: Service;
beforeAll(async () => {
  service = await startService({ KEEP_BODIES_DAYS: '30' });
});
afterAll(() => service.close());

/** An article with a capture a day of each content, recorded that many days ago. */
async function recorded(path: string, captures: [boats: number, days: number][]): Promise<Json> {
  const url = `http://127.0.0.1:9/${path}`;
  const article = (await service.ask('POST', '/v1/articles', { url })).body;
  await service.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
  for (const [boats, days] of captures) {
    const capturedAt = ago(days).toISOString();
    const { body } = await service.ask('POST', `/v1/articles/${article.id}/captures`, {
      ...text(boats),
      capturedAt,
    });
    await service.app.db.query('update capture set recorded_at = captured_at where id = $1', [body.id]);
  }
  return article;
}

/** The files as old as the rows say. */
async function age(): Promise<void> {
  const rows = await service.app.db.query<{ hash: string; at: string }>(
    'select body_hash as hash, max(recorded_at) as at from capture where body_hash is not null and body_dropped_at is null group by 1',
  );
  for (const { hash, at } of rows)
    await utimes(fileOf(service.app.config.dataDir, hash), new Date(at), new Date(at));
}
const fileOf = (dataDir: string, hash: string) => join(dataDir, 'blobs', hash.slice(0, 2), `${hash}.gz`);
const files = async (dataDir: string): Promise<string[]> =>
  (await readdir(join(dataDir, 'blobs'), { recursive: true })).filter((name) => name.includes('.gz'));
const capturesOf = async (article: Json): Promise<Json[]> =>
  (await service.ask('GET', `/v1/articles/${article.id}/captures`)).body.data;
const textsOf = async (article: Json): Promise<Json> => {
  const { data } = (await service.ask('GET', `/v1/articles/${article.id}/versions`)).body;
  return Promise.all(
    data.map(
      async ({ number }: Json) =>
        (await service.ask('GET', `/v1/articles/${article.id}/versions/${number}`)).body.blocks,
    ),
  );
};

test('bodies older than that are dropped, each capture says so, and histories stay as they are', async () => {
  const article = await recorded('old', [
    [12, 60],
    [13, 40],
    [14, 10],
  ]);
  const before = await textsOf(article);
  await age();

  expect(await dropOldBodies(service.app, never)).toBe(2);

  expect((await capturesOf(article)).map(({ bodyDroppedAt }) => bodyDroppedAt !== null)).toEqual([
    false,
    true,
    true,
  ]);
  expect(await files(service.app.config.dataDir)).toHaveLength(1);
  expect(await textsOf(article)).toEqual(before);
  expect(await dropOldBodies(service.app, never)).toBe(0);

  // Read again: what has no body stays as it was, and the task says which captures those are.
  const task = (await service.ask('POST', '/v1/tasks', { kind: 'rederive', articleId: article.id })).body;
  await finishTask(service, task.id);
  const [item] = (await service.ask('GET', `/v1/tasks/${task.id}/items`)).body.data;
  expect(item).toMatchObject({ state: 'done', outcome: 'whole' });
  expect(item.reason).toContain('2 captures');
  expect(item.reason).toContain(dateInWords(ago(60).toISOString().slice(0, 10)));
  expect(await textsOf(article)).toEqual(before);
});

test('a body that came again lately, or that nobody has read yet, is kept', async () => {
  const again = await recorded('again', [
    [21, 60],
    [22, 50],
    [21, 5],
  ]);
  const unread = await recorded('unread', [[31, 60]]);
  await service.app.db.query(
    `update capture set state = 'due', leased_until = now() + interval '1 day' where article_id = $1`,
    [unread.id],
  );
  await age();

  await dropOldBodies(service.app, never);

  expect((await capturesOf(again)).map(({ bodyDroppedAt }) => bodyDroppedAt !== null)).toEqual([
    false,
    true,
    false,
  ]);
  expect((await capturesOf(unread))[0].bodyDroppedAt).toBeNull();
});

test('all are kept where no number of days is set', async () => {
  const { app } = service;
  const keeping = { ...app, config: { ...app.config, keepBodiesDays: null } };
  const article = await recorded('kept', [[41, 900]]);
  await age();
  expect(await dropOldBodies(keeping, never)).toBe(0);
  expect((await capturesOf(article))[0].bodyDroppedAt).toBeNull();
});

describe('A stored body', () => {
  test('that is stored again just before it would be dropped is there afterwards', async () => {
    const dataDir = await freshDataDir();
    const blobs = blobStore(dataDir);
    const bytes = Buffer.from('<p>The same page</p>');
    const hash = await blobs.put(bytes);
    await utimes(fileOf(dataDir, hash), ago(60), ago(60));
    await blobs.put(bytes);

    expect(await blobs.drop(hash, ago(30).toISOString())).toBe(false);
    expect(Buffer.from(await blobs.get(hash))).toEqual(bytes);
  });

  test('that is gone already is dropped without a fuss, and can be stored anew', async () => {
    const dataDir = await freshDataDir();
    const blobs = blobStore(dataDir);
    const bytes = Buffer.from('<p>Another page</p>');
    const hash = await blobs.put(bytes);
    await utimes(fileOf(dataDir, hash), ago(60), ago(60));

    expect(await blobs.drop(hash, ago(30).toISOString())).toBe(true);
    expect(await blobs.drop(hash, ago(30).toISOString())).toBe(true);
    expect(await files(dataDir)).toEqual([]);
    await expect(blobs.get(hash)).rejects.toMatchObject({ code: 'body_missing' });
    expect(await blobs.put(bytes)).toBe(hash);
    expect(Buffer.from(await blobs.get(hash))).toEqual(bytes);
  });
});
