/**
 * SIGKILL in the middle of the work, again and again, in every shape. The outlet knows every page it published, and the
 * subscriber everything it was told: afterwards the history must be complete, in order and told once.
 */
import { expect, test } from 'vitest';
import type { Json } from '../support/client.ts';
import { type Deployment, SHAPES } from '../support/deployments.ts';
import { type Outlet, openOutlet, openSubscriber, page, type Subscriber } from '../support/newsroom.ts';
import { until } from '../support/processes.ts';
import { describeWith } from '../support/servers.ts';

const ARTICLES = ['/harbor', '/bridge', '/mill', '/tower'];
const ROUNDS = 4;
const FIRST_TOLL = 12;

/** The same kills in every run: a linear congruential generator (Numerical Recipes), its high bits. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function write(outlet: Outlet, path: string, round: number): void {
  const place = path.slice(1);
  outlet.publish(
    path,
    page({
      title: `Rescue goes on after the collapse at the ${place}`,
      paragraphs: [
        `At least ${FIRST_TOLL + round} people were killed when the roof of the ${place} came down, the fire service said.`,
        'Crews worked through the night with dogs and listening gear.',
        `The ${place} was built a century ago and had been inspected twice since the spring.`,
      ],
      furniture: round * 7,
    }),
  );
}

for (const shape of SHAPES) {
  describeWith(`Killed again and again, ${shape.name}`, shape.needs, () => {
    test('loses no version, invents none, and tells every change of a fact', {
      timeout: 300_000,
    }, async () => {
      const random = chance(20_250_315);
      const service = await shape.open();
      await service.up();
      const outlet = await openOutlet();
      const subscriber = await openSubscriber();
      const { client } = service;
      subscriber.secret = (await client.post('/v1/endpoints', { url: subscriber.url })).secret;
      const tracked: { path: string; id: string }[] = [];
      for (const path of ARTICLES) {
        write(outlet, path, 0);
        const story = await client.post('/v1/stories', { title: path });
        await client.post(`/v1/stories/${story.id}/facts`, {
          label: 'people killed',
          kind: 'quantity',
          unit: 'person',
        });
        const article = await client.post('/v1/articles', { url: outlet.url(path), storyId: story.id });
        tracked.push({ path, id: article.id });
      }
      // Acknowledged, so it must survive from here on.
      await service.kill9();
      await service.up();
      for (let round = 1; round <= ROUNDS; round++) {
        await reaches(service, tracked, round);
        for (const { path } of tracked) write(outlet, path, round);
        for (const { id } of tracked) await client.post(`/v1/articles/${id}/captures`);
        // Somewhere in the middle of what that set off.
        await new Promise((resolve) => setTimeout(resolve, random() * 400));
        await service.kill9(Math.floor(random() * service.processes().length));
        await service.up();
      }
      await reaches(service, tracked, ROUNDS + 1);

      for (const article of tracked)
        await checkHistory(service, article, outlet.published(article.path).length);
      await checkTold(service, subscriber, tracked.length * ROUNDS);
    });
  });
}

async function reaches(service: Deployment, tracked: { id: string }[], versions: number): Promise<void> {
  for (const { id } of tracked) {
    await until(
      `version ${versions} of ${id}`,
      async () => (await service.client.get(`/v1/articles/${id}`)).versionCount >= versions,
      90_000,
    );
  }
}

async function checkHistory(service: Deployment, article: { id: string }, published: number): Promise<void> {
  const { client } = service;
  const versions = await client.all(`/v1/articles/${article.id}/versions`);
  const numbers = versions.map((version: Json) => version.number).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: published }, (_, index) => index + 1));
  for (const number of numbers) {
    const version = await client.get(`/v1/articles/${article.id}/versions/${number}`);
    expect(JSON.stringify(version.blocks)).toContain(`At least ${FIRST_TOLL + number - 1} people`);
    if (number === 1) continue;
    const diff = await client.get(`/v1/articles/${article.id}/diffs/${number - 1}..${number}`);
    expect(diff.changes).toMatchObject([{ kind: 'changed', aspects: ['quantity'] }]);
  }
}

async function checkTold(service: Deployment, subscriber: Subscriber, changes: number): Promise<void> {
  const events: Json[] = [];
  for (;;) {
    const after = events.at(-1)?.id;
    const next = await service.client.get(`/v1/events?limit=100${after ? `&after=${after}` : ''}`);
    if (next.data.length === 0) break;
    events.push(...next.data);
  }
  const changed = events.filter((event) => event.type === 'fact.changed');
  expect(changed).toHaveLength(changes);
  const created = events
    .filter((event) => event.type === 'version.created')
    .map((event) => event.data.version.id);
  expect(new Set(created).size).toBe(created.length);
  await until('every change to be delivered', async () => {
    const heard = new Set(subscriber.told.map((message) => message.id));
    return changed.every((event) => heard.has(event.id));
  });
  expect(subscriber.refused).toBe(0);
}
