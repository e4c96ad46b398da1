/** Pushed content takes its place by when it was seen, and what was told stays told. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Service, startService } from '../api/service.ts';
import type { Json } from '../support/client.ts';
import { at, trackPier } from '../support/pier.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const text = (killed: number) =>
  [
    `The fire service said on Sunday that ${killed} people were killed when a ferry pier gave way in the town of Aldmere.`,
    'Divers searched the harbor until dark and meant to go on at first light.',
    'The pier was closed for repairs last autumn, and it is not known who opened the gate.',
  ].join('\n\n');

async function push(article: Json, hour: number, killed: number): Promise<Json> {
  const answer = await service.ask('POST', `/v1/articles/${article.id}/captures`, {
    text: text(killed),
    title: 'Pier gives way in Aldmere',
    capturedAt: at(hour),
  });
  expect(answer.status).toBe(201);
  return answer.body;
}

async function historyOf(article: Json, fact: Json): Promise<Json> {
  const versions = (await service.ask('GET', `/v1/articles/${article.id}/versions`)).body.data;
  const known = (await service.ask('GET', `/v1/facts/${fact.id}`)).body;
  return {
    versions: versions
      .map((version: Json) => [version.number, version.capturedAt])
      .toSorted((a: Json, b: Json) => a[0] - b[0]),
    values: known.history.map((entry: Json) => [entry.versionNumber, entry.value, entry.transition]),
    current: known.current.map((entry: Json) => entry.value),
  };
}

async function changesTold(fact: Json): Promise<string[]> {
  const events = (await service.ask('GET', '/v1/events?types=fact.changed&limit=100')).body.data;
  return events
    .filter((event: Json) => event.data.fact.id === fact.id)
    .map(
      (event: Json) =>
        `${event.data.before.value}→${event.data.after.value}${event.data.late ? ' late' : ''}`,
    );
}

describe('Captures that arrive late', () => {
  test('leave the same history in every order', async () => {
    const captures: [number, number][] = [
      [8, 3],
      [10, 5],
      [12, 5],
      [14, 9],
      [16, 5],
    ];
    const histories = [];
    for (const order of [
      [0, 1, 2, 3, 4],
      [4, 3, 2, 1, 0],
      [2, 0, 4, 1, 3],
    ]) {
      const { article, fact } = await trackPier(service, `order-${order.join('')}`);
      for (const index of order) await push(article, ...captures[index]!);
      histories.push(await historyOf(article, fact));
    }
    expect(histories[0]).toEqual({
      versions: [
        [1, at(8)],
        [2, at(10)],
        [3, at(14)],
        [4, at(16)],
      ],
      values: [
        [1, 3, null],
        [2, 5, 'update'],
        [3, 9, 'update'],
        [4, 5, 'reversal'],
      ],
      current: [5],
    });
    expect(histories[1]).toEqual(histories[0]);
    expect(histories[2]).toEqual(histories[0]);
  });

  test('tell what they reveal, and do not tell again what was told', async () => {
    const { article, fact } = await trackPier(service, 'told');
    await push(article, 8, 3);
    await push(article, 12, 9);
    expect(await changesTold(fact)).toEqual(['3→9']);
    await push(article, 10, 5);
    expect(await changesTold(fact)).toEqual(['3→9', '3→5 late']);
  });

  test('add nothing when their text was known then', async () => {
    const { article, fact } = await trackPier(service, 'known');
    await push(article, 8, 3);
    await push(article, 12, 3);
    const late = await push(article, 10, 3);
    expect(late.reason).toContain('same text as version 1');
    expect((await historyOf(article, fact)).versions).toEqual([[1, at(8)]]);
  });

  test('a diff of any two versions is there, also of those that were renumbered', async () => {
    const { article } = await trackPier(service, 'diffs');
    await push(article, 12, 9);
    await push(article, 8, 3);
    await push(article, 10, 5);
    for (const [address, before, after] of [
      ['1..2', 3, 5],
      ['2..3', 5, 9],
      ['1..3', 3, 9],
    ] as const) {
      const { body } = await service.ask('GET', `/v1/articles/${article.id}/diffs/${address}`);
      expect(body.changes).toMatchObject([
        {
          kind: 'changed',
          details: [{ aspect: 'quantity', before: { value: before }, after: { value: after } }],
        },
      ]);
    }
  });

  test('have the days of later versions read from when their sentences first stood', async () => {
    // Published on a Monday; "on Friday" stands in a sentence that came a week before the look that found it first.
    const first = 'The council of Aldmere met on 3 March 2025 to hear what the harbor master had to say.';
    const friday = 'The harbor pier will be closed to all ferries on Friday, the harbor master said.';
    const end = 'Nobody was hurt when a plank broke there in the winter, and the town has paid for it.';
    const looks: [string, string[]][] = [
      ['2025-03-03T09:00:00.000Z', [first, end]],
      ['2025-03-05T09:00:00.000Z', [first, friday, end]],
      ['2025-03-11T09:00:00.000Z', [first, friday, `${end} It was not much.`]],
      ['2025-03-13T09:00:00.000Z', [first, friday, `${end} It was not much, he said.`]],
    ];
    const pushed = async (order: readonly number[]): Promise<Json> => {
      const url = `https://harbor-${order.join('')}.example/pier`;
      const article = (await service.ask('POST', '/v1/articles', { url })).body;
      const fact = (
        await service.ask('POST', `/v1/stories/${article.storyId}/facts`, {
          label: 'day the pier will be closed',
          kind: 'date',
        })
      ).body;
      for (const index of order) {
        const [capturedAt, paragraphs] = looks[index]!;
        const html = `<html><head><title>Pier to close</title><meta property="article:published_time" content="2025-03-03T08:00:00Z"></head>
          <body><article><h1>Pier to close</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;
        const answer = await service.ask('POST', `/v1/articles/${article.id}/captures`, { html, capturedAt });
        expect(answer.status).toBe(201);
      }
      const days: Json[] = [];
      for (const n of [2, 3, 4]) {
        const version = (await service.ask('GET', `/v1/articles/${article.id}/versions/${n}`)).body;
        const slots = version.claims
          .filter((claim: Json) => claim.text.includes('Friday'))
          .flatMap((claim: Json) => claim.slots.filter((slot: Json) => slot.type === 'date'));
        days.push(slots.map((slot: Json) => slot.value));
      }
      const { history } = (await service.ask('GET', `/v1/facts/${fact.id}`)).body;
      return { days, values: history.map((one: Json) => [one.versionNumber, one.value, one.transition]) };
    };
    const inOrder = await pushed([0, 1, 2, 3]);
    expect(inOrder.days).toEqual([['2025-03-07'], ['2025-03-07'], ['2025-03-07']]);
    expect(await pushed([0, 2, 3, 1])).toEqual(inOrder);
    expect(await pushed([3, 2, 1, 0])).toEqual(inOrder);
    expect(await pushed([2, 0, 3, 1])).toEqual(inOrder);
  });
});
