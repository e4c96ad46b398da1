/** Stories sorted out from a shell, against a running service. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Service, startService } from '../api/service.ts';
import { variorum } from '../support/cli.ts';
import type { Json } from '../support/client.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

test('articles are split from a story and merged back', async () => {
  const urls = ['http://127.0.0.1:9/north', 'http://127.0.0.1:9/south'];
  const story = (await service.ask('POST', '/v1/stories', { title: 'Harbors', urls })).body;
  const [, south] = story.articles.map((article: Json) => article.id);
  const at = ['--server', service.url];

  const split = await variorum(['split', story.id, south, '--title', 'South harbor', ...at]);
  expect([split.code, split.err]).toEqual([0, '']);
  const [apart = ''] = /sto_\w+/.exec(split.out) ?? [];
  expect((await service.ask('GET', `/v1/stories/${apart}`)).body).toMatchObject({
    title: 'South harbor',
    articles: [{ id: south }],
  });

  const merged = await variorum(['merge', apart, story.id, ...at]);
  expect(merged.code, merged.err).toBe(0);
  expect((await service.ask('GET', `/v1/stories/${story.id}`)).body.articles).toHaveLength(2);
});

test.each([
  ['a split that names no article', ['split', 'sto_none'], /at least one of its articles/],
  [
    'a split of a story that is not there',
    ['split', 'sto_none', 'art_none'],
    /No story has the id "sto_none"/,
  ],
  ['a merge of one story', ['merge', 'sto_none'], /two stories/],
])('%s is refused in one line', async (_what, args, words) => {
  const { code, out, err } = await variorum([...args, '--server', service.url]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(words);
  expect(err.trim().split('\n')).toHaveLength(1);
});
