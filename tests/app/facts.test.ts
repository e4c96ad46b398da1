/** What becomes of a fact in the running service: what is told of it, what is kept to oneself, and what the API says at a glance. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Service, startService } from '../api/service.ts';
import type { Json } from '../support/client.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const at = (hour: number) => `2025-03-04T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** A story with articles that live by what is pushed in, one host each. */
async function story(...hosts: string[]): Promise<{ id: string; articles: Json[] }> {
  const { body } = await service.ask('POST', '/v1/stories', {
    title: 'Ferry off Tolvik',
    urls: hosts.map((host) => `http://127.0.0.1:${host}/ferry`),
  });
  for (const article of body.articles)
    await service.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
  return { id: body.id, articles: body.articles };
}

async function push(article: Json, hour: number, text: string): Promise<void> {
  const title = 'Ferry capsizes off Tolvik';
  const pushed = await service.ask('POST', `/v1/articles/${article.id}/captures`, {
    title,
    text,
    capturedAt: at(hour),
  });
  expect(pushed.body).toMatchObject({ state: 'processed' });
}

const REST = `The operator runs seven ferries on the route and has stopped all of them until further notice. Rescue boats searched the strait through the night, and a helicopter came from the neighboring island of Ask.

"The water was black and came from everywhere," said Jonas Reve, a teacher, who was on the upper deck with his daughters when the ship began to lean.`;

const toll = (dead: string, more = '') =>
  `${dead} people were killed when the ferry Maren Dahl capsized off Tolvik on Tuesday, the coastguard said.

${REST}${more}`;

const WITHOUT = `The ferry Maren Dahl capsized off Tolvik on Tuesday, the coastguard said.

${REST}`;

const changesOf = async (factId: string) =>
  (await service.ask('GET', `/v1/events?types=fact.changed&factId=${factId}`)).body.data;

async function endpoint(): Promise<string> {
  const { body } = await service.ask('POST', '/v1/endpoints', {
    url: 'http://127.0.0.1:9/hook',
    eventTypes: ['fact.changed'],
  });
  return body.id;
}

const deliveredTo = async (endpointId: string) =>
  (await service.ask('GET', `/v1/endpoints/${endpointId}/deliveries`)).body.data.map(
    (delivery: Json) => delivery.eventId,
  );

describe('Conditions on a fact', () => {
  test('decide what is delivered; everything is observed and on record', async () => {
    const { id, articles } = await story('9201');
    const article = articles[0]!;
    await push(article, 8, toll('Forty'));
    const fact = (
      await service.ask('POST', `/v1/stories/${id}/facts`, {
        label: 'people killed',
        conditions: [{ minRelative: 0.05 }, { direction: 'down' }],
      })
    ).body;
    expect(fact.conditions).toEqual([{ minRelative: 0.05 }, { direction: 'down' }]);
    const hook = await endpoint();
    await push(article, 9, toll('Forty-one'));
    await push(article, 10, toll('Forty-six'));
    await push(article, 11, toll('Forty-five'));

    const told = await changesOf(fact.id);
    expect(told.map(({ data }: Json) => [data.after.value, data.worthTelling])).toEqual([
      [41, false],
      [46, true],
      [45, true],
    ]);
    expect(told[0].data.worthTellingReason).toBe('changed by less than 5 %; did not go down');
    expect((await deliveredTo(hook)).toSorted()).toEqual([told[1].id, told[2].id].toSorted());
    const read = (await service.ask('GET', `/v1/facts/${fact.id}`)).body;
    expect(read.history.map((one: Json) => one.value)).toEqual([40, 41, 46, 45]);
  });

  test('can be silent changes only, set later, and taken away again', async () => {
    const { id, articles } = await story('9202');
    const article = articles[0]!;
    await push(article, 8, toll('Forty'));
    const fact = (await service.ask('POST', `/v1/stories/${id}/facts`, { label: 'people killed' })).body;
    expect(fact.conditions).toEqual([]);
    const patched = await service.ask('PATCH', `/v1/facts/${fact.id}`, {
      conditions: [{ silentOnly: true }],
    });
    expect(patched.body).toMatchObject({ id: fact.id, conditions: [{ silentOnly: true }] });
    await push(
      article,
      9,
      toll(
        'Forty-four',
        '\n\nCorrection: an earlier version of this article said that forty people were killed.',
      ),
    );
    await push(
      article,
      10,
      toll(
        'Forty-eight',
        '\n\nCorrection: an earlier version of this article said that forty people were killed.',
      ),
    );
    expect((await changesOf(fact.id)).map(({ data }: Json) => data.worthTelling)).toEqual([false, true]);
    await service.ask('PATCH', `/v1/facts/${fact.id}`, { conditions: [] });
    await push(article, 11, toll('Fifty'));
    expect((await changesOf(fact.id)).at(-1).data).toMatchObject({ worthTelling: true });
  });

  test('that make no sense are refused, and nothing changes', async () => {
    const { id } = await story('9203');
    const fact = (await service.ask('POST', `/v1/stories/${id}/facts`, { label: 'people killed' })).body;
    const refused = await service.ask('PATCH', `/v1/facts/${fact.id}`, {
      conditions: [{ direction: 'sideways' }],
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].pointer).toBe('/conditions/0/direction');
    expect((await service.ask('GET', `/v1/facts/${fact.id}`)).body.conditions).toEqual([]);
  });
});

test('A number that a new fact names more plainly is no longer the value of an older one', async () => {
  const { id, articles } = await story('9219');
  await push(
    articles[0]!,
    8,
    `Three divers were killed when the wreck of the ferry shifted off Tolvik.\n\n${REST}`,
  );
  const track = async (label: string) =>
    (await service.ask('POST', `/v1/stories/${id}/facts`, { label, kind: 'quantity' })).body;
  const people = await track('people killed');
  const value = async (fact: Json) =>
    (await service.ask('GET', `/v1/facts/${fact.id}`)).body.current.map((one: Json) => one.value);
  expect(await value(people)).toEqual([3]);
  const divers = await track('divers killed');
  expect(await value(divers)).toEqual([3]);
  expect(await value(people)).toEqual([]);
  await push(
    articles[0]!,
    9,
    `Three divers were killed when the wreck of the ferry shifted off Tolvik. In the accident itself 41 people were killed.\n\n${REST}`,
  );
  expect(await value(divers)).toEqual([3]);
  expect(await value(people)).toEqual([41]);
});

describe('A number that one fact took from another', () => {
  const DIVERS = `Three divers were killed when the wreck of the ferry shifted off Tolvik.\n\n${REST}`;
  const value = async (fact: Json) =>
    (await service.ask('GET', `/v1/facts/${fact.id}`)).body.current.map((one: Json) => one.value);

  async function people(host: string): Promise<{ people: Json; divers: Json }> {
    const { id, articles } = await story(host, `${host}/late`);
    for (const article of articles) await push(article, 8, DIVERS);
    const [people, divers] = [
      (await service.ask('POST', `/v1/stories/${id}/facts`, { label: 'people killed' })).body,
      (await service.ask('POST', `/v1/stories/${id}/facts`, { label: 'divers killed' })).body,
    ];
    expect([await value(people), await value(divers)]).toEqual([[], [3, 3]]);
    return { people, divers };
  }

  test('is its own again as soon as the other is dropped, and nobody is told of a change', async () => {
    const { people: kept, divers } = await people('9230');
    expect((await service.ask('DELETE', `/v1/facts/${divers.id}`)).status).toBe(204);
    expect(await value(kept)).toEqual([3, 3]);
    expect(await changesOf(kept.id)).toEqual([]);
  });

  test('is its own again when the other is asked in words that mean something else', async () => {
    const { people: kept, divers } = await people('9231');
    await service.ask('PATCH', `/v1/facts/${divers.id}`, { label: 'ferries on the route' });
    expect(await value(divers)).toEqual([7, 7]);
    expect(await value(kept)).toEqual([3, 3]);
  });
});

test('A fact asked in other words is looked up in everything said so far, and keeps its id', async () => {
  const { id, articles } = await story('9204');
  await push(articles[0]!, 8, toll('Forty'));
  const fact = (await service.ask('POST', `/v1/stories/${id}/facts`, { label: 'schools closed' })).body;
  expect(fact.current).toEqual([]);
  const { body } = await service.ask('PATCH', `/v1/facts/${fact.id}`, { label: 'people killed' });
  expect(body).toMatchObject({ id: fact.id, label: 'people killed', current: [{ value: 40 }] });
});

describe('An article that no longer says it', () => {
  test('has retracted it: told once, and remembered', async () => {
    const { id, articles } = await story('9205', '9206');
    const [first, second] = [articles[0]!, articles[1]!];
    await push(first, 8, toll('Forty'));
    await push(second, 8, toll('Forty', '\n\nHelicopters came from Ask.'));
    const fact = (await service.ask('POST', `/v1/stories/${id}/facts`, { label: 'people killed' })).body;
    await push(first, 9, WITHOUT);
    const told = await changesOf(fact.id);
    expect(told).toHaveLength(1);
    expect(told[0].data).toMatchObject({
      source: first.source,
      before: { value: 40 },
      after: null,
      delta: null,
      transition: 'retraction',
      article: { fromVersion: 1, toVersion: 2 },
    });
    const read = (await service.ask('GET', `/v1/facts/${fact.id}`)).body;
    expect(read.current.map((one: Json) => one.source)).toEqual([second.source]);
    expect(read.dropped).toMatchObject([{ source: first.source, value: 40, versionNumber: 1 }]);
  });
});

describe('What one outlet states plainly', () => {
  const plain = `The state lottery sent news of a win to 47,310 players after the draw, the ministry said.

${REST}`;
  const inOtherWords = `The minister has begged the pardon of 47,310 households that had already opened the champagne.

${REST}`;

  test.each([
    ['is found in the words of another that came before it', ['2131', '2132'], [inOtherWords, plain], [1, 0]],
    ['is found in the words of another that comes after it', ['2133', '2134'], [plain, inOtherWords], [0, 1]],
  ])('%s', async (_, hosts, texts, [plainly, otherwise]) => {
    const { id, articles } = await story(...hosts);
    const { body: fact } = await service.ask('POST', `/v1/stories/${id}/facts`, {
      label: 'players told of a win',
    });
    await push(articles[0], 9, texts[0]!);
    await push(articles[1], 10, texts[1]!);
    const { body } = await service.ask('GET', `/v1/facts/${fact.id}`);
    expect(body.current).toMatchObject([{ value: 47310 }, { value: 47310 }]);
    const read = body.history.find((one: Json) => one.articleId === articles[otherwise!].id);
    const sure = body.history.find((one: Json) => one.articleId === articles[plainly!].id);
    expect(read).toMatchObject({ told: true });
    // What was read by the word of another is no witness for it.
    expect(sure.reasons.join()).not.toContain('stated by one other source');
    expect(read.reasons.join()).toContain(articles[plainly!].source);
    expect(await changesOf(fact.id)).toEqual([]);
  });
});
