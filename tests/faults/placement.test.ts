/** The process dies between the commit of an article's first version and the finding of its story. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Db } from '../../src/adapters/db/db.ts';
import { placeDue } from '../../src/app/place-article.ts';
import type { App } from '../../src/app/ports.ts';
import { processCapture } from '../../src/app/process-capture.ts';
import { type Service, startService } from '../api/service.ts';
import type { Json } from '../support/client.ts';
import { claimCapture, dueCapture } from '../support/due-capture.ts';

let service: Service;
beforeEach(async () => {
  service = await startService();
});
afterEach(() => service.close());

const ONE = `At least 14 people are missing after the Corriemuir dam gave way above the town of Tarnbrook on Wednesday, the county said.

The dam in the Ardle valley broke shortly before dawn. Governor Helen Strachey sent 300 soldiers to Tarnbrook and asked residents of Lower Ardle to leave.`;
const TWO = `The Corriemuir dam broke early on Wednesday and water reached the first houses of Tarnbrook within minutes, residents of the Ardle valley said.

Some 14 people were missing by noon, Governor Helen Strachey said, and soldiers were on their way to Lower Ardle.`;

async function track(port: number): Promise<Json> {
  const article = (await service.ask('POST', '/v1/articles', { url: `http://127.0.0.1:${port}/dam` })).body;
  await service.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
  return article;
}

async function due(app: App, articleId: string, text: string): Promise<{ id: string; leaseSeq: number }> {
  const title = 'Tarnbrook evacuated as Corriemuir dam breaks';
  const id = await dueCapture(app, articleId, { title, text, capturedAt: '2025-04-02T09:00:00.000Z' });
  return (await claimCapture(app, id))!;
}

/** The same database until its n-th transaction has committed; from then on nothing comes back. */
function dyingAfterCommit(db: Db, n: number): Db {
  let commits = 0;
  const alive = <T>(work: () => Promise<T>): Promise<T> =>
    commits >= n ? Promise.reject(new Error('the process is dead')) : work();
  return {
    ...db,
    query: (sql, params) => alive(() => db.query(sql, params)),
    tx: (work) =>
      alive(async () => {
        const result = await db.tx(work);
        commits += 1;
        return result;
      }),
    ping: () => db.ping(),
    close: () => db.close(),
    listen: (channel, on) => db.listen(channel, on),
  };
}

const leaseRunsOut = () =>
  service.app.db.query(
    `update article set place_leased_until = now() - interval '1 second' where to_place is not null`,
  );

test.each([
  ['right after the version', 1],
  ['after the article moved, before the story learned of it', 2],
])(
  'dying %s, the sweep puts the article where it belongs, and its own story answers for it',
  async (_when, n) => {
    const { app } = service;
    const first = await track(9101);
    await processCapture(app, await due(app, first.id, ONE));
    const second = await track(9102);
    const job = await due(app, second.id, TWO);
    await expect(processCapture({ ...app, db: dyingAfterCommit(app.db, n) }, job)).rejects.toThrow('dead');

    // Whoever died may be at it still.
    await placeDue(app);
    expect((await storyOf(second)).fingerprinted).toBe(n === 2);
    await leaseRunsOut();
    await placeDue(app);

    const story = await storyOf(second);
    expect(story.id).toBe(first.storyId);
    const { body } = await service.ask('GET', `/v1/stories/${second.storyId}`);
    expect(body.id).toBe(first.storyId);
    expect(body.articles).toHaveLength(2);
    // Placed is placed: the next sweep has nothing to do.
    await leaseRunsOut();
    const before = await fingerprintOf(first.storyId);
    await placeDue(app);
    expect(await fingerprintOf(first.storyId)).toEqual(before);
  },
);

const fingerprintOf = async (storyId: string): Promise<Json> =>
  (await service.app.db.query('select fingerprint from story where id = $1', [storyId]))[0];

async function storyOf(article: Json): Promise<{ id: string; fingerprinted: boolean }> {
  const rows = await service.app.db.query<{ id: string; fingerprinted: boolean }>(
    `select story.id, story.fingerprint is not null as fingerprinted
     from story join article on article.story_id = story.id where article.id = $1`,
    [article.id],
  );
  return rows[0]!;
}
