/** What the sources of a story say beside each other is worked out once, when something came, and read by everybody. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { threadedAnalysis } from '../../src/adapters/analysis/threads.ts';
import { claimDueComparisons } from '../../src/adapters/store/story-comparisons.ts';
import { compareSources, compareStory, lastCompared } from '../../src/app/across-sources.ts';
import { sweep } from '../../src/app/sweep.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const OPENING =
  'Leaders of 26 countries in the coalition agreed on Saturday to support a ceasefire, the host of the call said.';

const REST = [
  'The first phase of the ceasefire would last 30 days and be watched from above, officials said.',
  'Planners from the armed forces meet in London on Thursday.',
];

/** Two outlets that contradict each other, in a story of their own. */
async function tellStory(name: string) {
  const { client } = site;
  const story = await client.post('/v1/stories', { title: name });
  const label = 'countries in the coalition';
  const fact = await client.post(`/v1/stories/${story.id}/facts`, { label, unit: 'country' });
  const [mover, stayer] = await Promise.all(
    ['quayside-post.example', 'upland-times.example'].map((host) =>
      client.post('/v1/articles', { url: `https://${host}/${name}`, storyId: story.id }),
    ),
  );
  await site.push(mover.id, '2025-03-15T13:00:00Z', 'A call', [OPENING.replace('26', '30'), ...REST]);
  await site.push(stayer.id, '2025-03-15T13:30:00Z', 'Another call', [
    'Twenty-six countries of the coalition want a ceasefire, their leaders said after a call on Saturday.',
    'Two people who listened in said that the call lasted for an hour and ended without a handshake.',
  ]);
  return { storyId: story.id, factId: fact.id, mover: mover.id, stayer: stayer.id };
}

/** As if the wait for further versions were over. */
const due = async (storyId: string) => {
  await site.app.db.query('update story set compare_at = now() where compare_at is not null');
  return (await claimDueComparisons(site.app.db, { limit: 10, leaseSeconds: 60 })).find(
    ({ id }) => id === storyId,
  );
};
const isDue = async (storyId: string) => {
  const [row] = await site.app.db.query<{ due: boolean }>(
    'select compare_at is not null as due from story where id = $1',
    [storyId],
  );
  return row?.due;
};

it('a version makes its story due, the job compares it, and a page reads what came of it', async () => {
  const { storyId, mover } = await tellStory('first');
  expect(await lastCompared(site.app, storyId)).toBeNull();

  const job = await due(storyId);
  await compareStory(site.app, job!);

  const known = await lastCompared(site.app, storyId);
  expect(known?.fresh).toBe(true);
  expect(known?.groups.some(({ status }) => status === 'conflicting')).toBe(true);
  expect(await isDue(storyId)).toBe(false);

  await site.push(mover, '2025-03-15T17:00:00Z', 'A call', [OPENING, ...REST]);
  expect((await lastCompared(site.app, storyId))?.fresh).toBe(false);
  expect(await isDue(storyId)).toBe(true);
  // Who asks for it as it stands now gets it, and leaves it to the next.
  const groups = await compareSources(site.app, storyId);
  expect(groups.groups.some(({ status }) => status === 'conflicting')).toBe(false);
  expect((await lastCompared(site.app, storyId))?.fresh).toBe(true);
});

it('what comes while a story is compared is not forgotten', async () => {
  const { storyId, stayer } = await tellStory('while');
  const job = await due(storyId);
  await site.push(stayer, '2025-03-15T18:00:00Z', 'A call', ['Thirty countries want a ceasefire now.']);
  await compareStory(site.app, job!);

  expect(await isDue(storyId)).toBe(true);
});

it('a story that is too much for a thread is left for long, or until something new has come', async () => {
  const { storyId, mover } = await tellStory('large');
  const analysis = threadedAnalysis(1, 1);
  await compareStory({ ...site.app, analysis }, (await due(storyId))!);
  await analysis.close();

  const isDueWithinMinutes = async () => {
    const [row] = await site.app.db.query<{ soon: boolean }>(
      `select compare_at < now() + interval '10 minutes' as soon from story where id = $1`,
      [storyId],
    );
    return row?.soon;
  };

  expect(await lastCompared(site.app, storyId)).toBeNull();
  expect(await isDueWithinMinutes()).toBe(false);
  await site.push(mover, '2025-03-15T18:00:00Z', 'A call', [OPENING, ...REST]);
  expect(await isDueWithinMinutes()).toBe(true);
});

it('a fact that is asked or given up, and an article that moves, make it due as well', async () => {
  const { storyId, factId, stayer } = await tellStory('asked');
  const settle = async () => compareStory(site.app, (await due(storyId))!);
  await settle();
  await site.client.post(`/v1/stories/${storyId}/facts`, { label: 'length of the first phase', unit: 'day' });
  expect(await isDue(storyId)).toBe(true);
  await settle();
  await site.send(`/facts/${factId}/delete`, {});
  expect(await isDue(storyId)).toBe(true);
  await settle();
  const other = await site.client.post('/v1/stories', { title: 'Another' });
  await site.send(`/articles/${stayer}/move`, { storyId: other.id });

  expect(await isDue(storyId)).toBe(true);
  expect(await isDue(other.id)).toBe(true);
});

it('the sweep finds stories that are due', async () => {
  const { storyId } = await tellStory('swept');
  await site.app.db.query('update story set compare_at = now() where id = $1', [storyId]);
  const before = (await site.app.queue.counts()).compare.waiting;
  await sweep(site.app);

  expect((await site.app.queue.counts()).compare.waiting).toBeGreaterThan(before);
});

it('a story shows the last comparison while a new one is not there yet, and says of when it is', async () => {
  const { storyId, mover } = await tellStory('shown');
  await compareStory(site.app, (await due(storyId))!);
  await site.push(mover, '2025-03-15T19:00:00Z', 'Leaders agree', ['Nobody called anybody on Sunday.']);
  // Larger than what a page works out unasked.
  await site.app.db.query(
    `insert into version (id, article_id, number, capture_id, captured_at, last_seen_at, text_hash, extraction, claims, engine, shingles)
     select id || n, article_id, number + n, capture_id, captured_at, last_seen_at, text_hash || n, extraction, claims, engine, shingles
     from version, generate_series(1, 300) n where article_id = $1 and number = 2`,
    [mover],
  );
  const { html } = await site.visit(`/stories/${storyId}`);

  expect(html).toContain('what came since is being compared');
  expect(html).toContain('Sources contradict each other');
});

it('a comparison that is called off is due at once, and what was under way does no harm', async () => {
  const { storyId } = await tellStory('stopped');
  const closing = new AbortController();
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let ended: Promise<unknown> = Promise.resolve();
  const { analysis } = site.app;
  const slow: typeof analysis = {
    ...analysis,
    group(request) {
      closing.abort('closing');
      const grouped = held.then(() => analysis.group(request));
      ended = grouped;
      return grouped;
    },
  };
  const job = await due(storyId);
  await expect(compareStory({ ...site.app, analysis: slow }, job!, closing.signal)).rejects.toBe('closing');

  const again = await claimDueComparisons(site.app.db, { limit: 10, leaseSeconds: 60 });
  expect(again).toContainEqual(job);
  await compareStory(site.app, job!);
  goOn();
  await ended;
  expect((await lastCompared(site.app, storyId))?.fresh).toBe(true);
  expect(await isDue(storyId)).toBe(false);
});
