/** From a URL to a webhook, over real HTTP, in every shape the service runs in. */
import { expect, test } from 'vitest';
import { type Deployment, SHAPES } from '../support/deployments.ts';
import { openOutlet, openSubscriber, page } from '../support/newsroom.ts';
import { until } from '../support/processes.ts';
import { describeWith } from '../support/servers.ts';

const PATH = '/world/call';
const LINES = [
  'Leaders of 26 countries in the coalition agreed on Saturday to support a ceasefire, the host of the call said.',
  'The first phase of the ceasefire would last 30 days and be watched from above.',
  'Planners from the armed forces meet in London on Thursday.',
  'Nobody on the call gave a date for the next one, and reporters asked for it in vain.',
];

async function versionCount(service: Deployment, articleId: string): Promise<number> {
  return (await service.client.get(`/v1/articles/${articleId}`)).versionCount;
}

for (const shape of SHAPES) {
  describeWith(`In ${shape.name}`, shape.needs, () => {
    test('a changed number becomes a version, a diff, a change of a fact and a signed webhook', async () => {
      const service = await shape.open();
      await service.up();
      const { client } = service;
      const outlet = await openOutlet();
      const subscriber = await openSubscriber();
      const write = (furniture: number, edit = (line: string) => line) =>
        outlet.publish(
          PATH,
          page({ title: 'Leaders agree on a ceasefire', paragraphs: LINES.map(edit), furniture }),
        );

      write(1);
      const endpoint = await client.post('/v1/endpoints', { url: subscriber.url });
      subscriber.secret = endpoint.secret;
      const story = await client.post('/v1/stories', { title: 'The call of the leaders' });
      const fact = await client.post(`/v1/stories/${story.id}/facts`, {
        label: 'countries in the coalition',
        kind: 'quantity',
        unit: 'country',
      });
      const article = await client.post('/v1/articles', { url: outlet.url(PATH), storyId: story.id });
      await until('the first version', async () => (await versionCount(service, article.id)) === 1);

      // Furniture changes all the time and is no news.
      write(2);
      const captures = async () => client.all(`/v1/articles/${article.id}/captures`);
      const seen = (await captures()).length;
      await client.post(`/v1/articles/${article.id}/captures`);
      await until(
        'another look',
        async () => (await captures()).filter((capture) => capture.state !== 'due').length > seen,
      );
      expect(await versionCount(service, article.id)).toBe(1);

      write(3, (line) => line.replace('26 countries', '30 countries'));
      await client.post(`/v1/articles/${article.id}/captures`);
      const told = await until('the webhook', async () =>
        subscriber.told.find((message) => message.type === 'fact.changed'),
      );

      expect(told.data).toMatchObject({
        fact: { id: fact.id, label: 'countries in the coalition' },
        article: { id: article.id, fromVersion: 1, toVersion: 2 },
        before: { value: 26, unit: 'country', raw: '26' },
        after: { value: 30, unit: 'country', raw: '30' },
        transition: 'update',
        disclosure: 'silent',
      });
      const diff = await client.get(`/v1/articles/${article.id}/diffs/1..2`);
      expect(diff.summary).toMatchObject({ changed: 1, added: 0, removed: 0 });
      expect(diff.changes).toMatchObject([
        { kind: 'changed', aspects: ['quantity'], tier: 'alert', relation: '1:1' },
      ]);
      const known = await client.get(`/v1/facts/${fact.id}`);
      expect(known.current).toMatchObject([{ articleId: article.id, value: 30, versionNumber: 2 }]);
      expect(known.history.map((entry: { value: number }) => entry.value)).toEqual([26, 30]);
      expect(subscriber.refused).toBe(0);
    });
  });
}
