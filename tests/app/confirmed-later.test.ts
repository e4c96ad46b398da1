/** A change that was not likely when its version came is told as soon as another source says so too: once, and not as news of that source. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Service, startService } from '../api/service.ts';
import type { Json } from '../support/client.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const at = (hour: number) => `2025-03-04T${String(hour).padStart(2, '0')}:00:00.000Z`;
const REST = `The ferry sank off Tolvik in January on its way to the island of Ask, and the wreck was raised three weeks later.

"We want to hear it from the people who were there," said Jonas Reve, a teacher, who lost a brother.`;
const opens = (day: string) => `The inquest into the ferry opens on ${day}, the coroner said.\n\n${REST}`;
const aside = (day: string) =>
  `On ${day} the families will be in court for the inquest into the ferry, and the mayor speaks on 3 July.\n\n${REST}`;

interface Followed {
  articles: Json[];
  fact: Json;
}

/** Three articles that say the same day, then a fact asked of them. */
async function followed(hosts: readonly string[]): Promise<Followed> {
  const { body } = await service.ask('POST', '/v1/stories', {
    title: 'Inquest into the ferry',
    urls: hosts.map((host) => `http://127.0.0.1:${host}/inquest`),
  });
  for (const article of body.articles) {
    await service.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
    await push(article, 8, opens('12 June'));
  }
  const fact = await service.ask('POST', `/v1/stories/${body.id}/facts`, {
    label: 'date of the inquest',
    kind: 'date',
  });
  return { articles: body.articles, fact: fact.body };
}

async function push(article: Json, hour: number, text: string): Promise<void> {
  const title = 'Families wait for the inquest';
  const content = { title, text, capturedAt: at(hour) };
  const pushed = await service.ask('POST', `/v1/articles/${article.id}/captures`, content);
  expect(pushed.body).toMatchObject({ state: 'processed' });
}

const changesOf = async ({ fact }: Followed): Promise<string[]> =>
  (await service.ask('GET', `/v1/events?types=fact.changed&factId=${fact.id}`)).body.data.map(
    ({ data }: Json) =>
      `${data.article.id} ${data.before.value} → ${data.after.value}${data.late ? ', late' : ''}`,
  );

const read = async ({ fact }: Followed): Promise<Json> =>
  (await service.ask('GET', `/v1/facts/${fact.id}`)).body;

const change = (article: Json, from: string, to: string): string => `${article.id} ${from} → ${to}`;

test('It is told beside the change of the source that confirms it, and once', async () => {
  const story = await followed(['9301', '9302', '9303']);
  const [first, second] = story.articles;
  await push(first, 9, aside('19 June'));
  expect(await changesOf(story)).toEqual([]);
  expect((await read(story)).unconfirmed).toMatchObject([{ articleId: first.id }]);

  await push(second, 10, opens('19 June'));
  const told = [change(second, '2025-06-12', '2025-06-19'), change(first, '2025-06-12', '2025-06-19')];
  expect((await changesOf(story)).toSorted()).toEqual(told.toSorted());

  await push(second, 11, `${opens('19 June')}\n\nThe hall seats a hundred.`);
  await push(first, 12, `${aside('19 June')}\n\nThe hall seats a hundred.`);
  expect(await changesOf(story)).toHaveLength(2);
});

test('The history says of the step what it was told as', async () => {
  const story = await followed(['9311', '9312', '9313']);
  const [first, second] = story.articles;
  await push(first, 9, aside('19 June'));
  const stepOf = async (): Promise<Json> =>
    (await read(story)).history.findLast((one: Json) => one.articleId === first.id);
  expect(await stepOf()).toMatchObject({ value: '2025-06-19', told: false, transition: null });
  await push(second, 10, opens('19 June'));
  expect(await stepOf()).toMatchObject({ value: '2025-06-19', told: true, transition: 'update' });
});

test('What the article left before the fact was asked is history, and not told', async () => {
  const story = await followed(['9321', '9322', '9323']);
  const [first, second] = story.articles;
  await push(first, 9, aside('19 June'));
  await push(first, 10, opens('12 June'));
  await push(second, 11, opens('19 June'));
  expect(await changesOf(story)).toEqual([change(second, '2025-06-12', '2025-06-19')]);
});
