/** The process dies at every statement of reading a capture, one after the other; the second try must leave no trace of the first. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db, Queryable } from '../../src/adapters/db/db.ts';
import type { App } from '../../src/app/ports.ts';
import { processCapture } from '../../src/app/process-capture.ts';
import { type Service, startService } from '../api/service.ts';
import type { Json } from '../support/client.ts';
import { claimCapture, dueCapture } from '../support/due-capture.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.ask('POST', '/v1/endpoints', { url: 'http://127.0.0.1:9/hook', eventTypes: ['*'] });
});
afterAll(() => service.close());

class Died extends Error {}

/** The same database, whose n-th statement never comes back. */
function dyingAt(db: Db, n: number): { db: Db; statements: () => number } {
  let count = 0;
  const dying = (q: Queryable): Queryable => ({
    query: async (sql, params) => {
      count += 1;
      if (count === n) throw new Died();
      return q.query(sql, params);
    },
  });
  return {
    db: { ...db, ...dying(db), tx: (work) => db.tx((tx) => work(dying(tx))) },
    statements: () => count,
  };
}

const text = (killed: number) =>
  `The coast guard said on Monday that ${killed} people were killed when the lighthouse at Skarholm fell.

The lighthouse was to be repaired in the spring. Nobody had lived in it for years.`;

const due = (app: App, articleId: string): Promise<string> =>
  dueCapture(app, articleId, {
    title: 'Lighthouse falls',
    text: text(7),
    capturedAt: '2025-05-05T10:00:00.000Z',
  });

/** Everything that reading the capture leaves behind, without what is random. */
async function traces(articleId: string): Promise<Json> {
  const { db } = service.app;
  const [row] = await db.query(
    `select
       (select jsonb_agg(jsonb_build_array(number, title, text_hash) order by number) from version where article_id = $1) as versions,
       (select count(*) from diff where article_id = $1) as diffs,
       (select jsonb_agg(sighting -> 'value' order by version.number) from observation join version on version.id = version_id
          where observation.article_id = $1) as observed,
       (select jsonb_agg(type order by type) from event where article_id = $1) as told,
       (select count(*) from delivery join event on event.id = event_id where event.article_id = $1) as deliveries,
       (select jsonb_agg(state order by captured_at) from capture where article_id = $1) as captures,
       (select changes from article where id = $1) as changes`,
    [articleId],
  );
  return row;
}

async function trackedWithOneVersion(name: string): Promise<string> {
  const story = (await service.ask('POST', '/v1/stories', { title: name })).body;
  await service.ask('POST', `/v1/stories/${story.id}/facts`, {
    label: 'people killed',
    kind: 'quantity',
    unit: 'person',
  });
  const article = (
    await service.ask('POST', '/v1/articles', { url: `http://127.0.0.1:9/${name}`, storyId: story.id })
  ).body;
  await service.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
  const first = { text: text(3), title: 'Lighthouse falls', capturedAt: '2025-05-05T08:00:00.000Z' };
  expect((await service.ask('POST', `/v1/articles/${article.id}/captures`, first)).status).toBe(201);
  return article.id;
}

test('whatever statement it dies at, the next try ends as if nothing had been', {
  timeout: 300_000,
}, async () => {
  const { app } = service;
  const undisturbed = await trackedWithOneVersion('undisturbed');
  const whole = dyingAt(app.db, Number.POSITIVE_INFINITY);
  await processCapture({ ...app, db: whole.db }, (await claimCapture(app, await due(app, undisturbed)))!);
  const expected = await traces(undisturbed);
  expect(expected).toMatchObject({ observed: [3, 7], diffs: 1, changes: 1 });
  expect(whole.statements()).toBeGreaterThan(20);

  for (let n = 1; n <= whole.statements(); n++) {
    const articleId = await trackedWithOneVersion(`dies-at-${n}`);
    const id = await due(app, articleId);
    const { db } = dyingAt(app.db, n);
    const died = await processCapture({ ...app, db }, (await claimCapture(app, id))!).then(
      () => false,
      (error: unknown) => error instanceof Died,
    );
    // Statements after the commit are a courtesy (the nudge): dying there is caught, and the work is done.
    const job = await claimCapture(app, id);
    expect(died || job === undefined, `statement ${n}`).toBe(true);
    if (job) await processCapture(app, job);
    expect(await traces(articleId), `statement ${n}`).toEqual(expected);
  }
});

test('a job that runs twice changes nothing the second time', async () => {
  const { app } = service;
  const articleId = await trackedWithOneVersion('twice');
  const job = (await claimCapture(app, await due(app, articleId)))!;
  await processCapture(app, job);
  const once = await traces(articleId);
  await processCapture(app, job);
  expect(await traces(articleId)).toEqual(once);
});
