/** Where articles go that were submitted without a story, and how a person changes that. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Service, startService } from '../api/service.ts';
import type { Json } from '../support/client.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const at = (hour: number) => `2025-04-02T${String(hour).padStart(2, '0')}:00:00.000Z`;

const DAM_ONE = {
  title: 'Dam gives way above Tarnbrook after days of rain',
  text: `At least 14 people are missing after the Corriemuir dam gave way above the town of Tarnbrook on Wednesday, the county said.

The dam in the Ardle valley broke shortly before dawn. Governor Helen Strachey sent 300 soldiers to Tarnbrook and asked residents of Lower Ardle to leave.

The Corriemuir dam was inspected in February and found sound, the operator Ardle Water said.`,
};
const DAM_TWO = {
  title: 'Tarnbrook evacuated as Corriemuir dam breaks',
  text: `The Corriemuir dam broke early on Wednesday and water reached the first houses of Tarnbrook within minutes, residents of the Ardle valley said.

Some 14 people were missing by noon, Governor Helen Strachey said, and soldiers were on their way to Lower Ardle.

Ardle Water, which runs the dam, said that it had no explanation.`,
};
const OTHER_DAM = {
  title: 'Old dam at Fennock to be rebuilt',
  text: `The dam at Fennock is to be rebuilt over four years, the ministry said on Wednesday.

Minister Paul Ostrander put the cost at 90 million euros. The lake behind the dam stays full meanwhile.

Anglers in Fennock welcomed the plan.`,
};

async function submit(host: string, content: { title: string; text: string }, hour: number): Promise<Json> {
  const article = (await service.ask('POST', '/v1/articles', { url: `http://127.0.0.1:${host}/dam` })).body;
  await service.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
  const pushed = await service.ask('POST', `/v1/articles/${article.id}/captures`, {
    ...content,
    capturedAt: at(hour),
  });
  expect(pushed.status).toBe(201);
  return { ...(await service.ask('GET', `/v1/articles/${article.id}`)).body, opened: article.storyId };
}

describe('An article submitted without a story', () => {
  test('joins the story of the same event, and the story it opened answers for it', async () => {
    const first = await submit('9101', DAM_ONE, 8);
    const second = await submit('9102', DAM_TWO, 9);
    expect(second.storyId).toBe(first.storyId);
    expect(second.placement.score).toBeGreaterThan(0);
    expect(second.placement.reasons.length).toBeGreaterThan(0);
    const through = await service.ask('GET', `/v1/stories/${second.opened}`);
    expect(through.body.id).toBe(first.storyId);
  });

  test('does not join another event of the same topic', async () => {
    const other = await submit('9103', OTHER_DAM, 10);
    expect(other.storyId).toBe(other.opened);
  });

  test('names the story after itself until a person does', async () => {
    const article = await submit(
      '9104',
      {
        ...OTHER_DAM,
        title: 'Ferry line to Ostray opens in June',
        text: OTHER_DAM.text.replaceAll('Fennock', 'Ostray').replaceAll('dam', 'ferry'),
      },
      11,
    );
    expect((await service.ask('GET', `/v1/stories/${article.storyId}`)).body.title).toBe(
      'Ferry line to Ostray opens in June',
    );
    await service.ask('PATCH', `/v1/stories/${article.storyId}`, { title: 'The Ostray ferry' });
    await service.ask('POST', `/v1/articles/${article.id}/captures`, {
      ...OTHER_DAM,
      title: 'Another headline',
      capturedAt: at(12),
    });
    expect((await service.ask('GET', `/v1/stories/${article.storyId}`)).body.title).toBe('The Ostray ferry');
  });
});

describe('A person decides', () => {
  test('an article that is moved answers the questions of its new story, and no longer those of the old', async () => {
    const flood = (await service.ask('POST', '/v1/stories', { title: 'Flood' })).body;
    const other = (await service.ask('POST', '/v1/stories', { title: 'Other' })).body;
    const ask = async (storyId: string) =>
      (
        await service.ask('POST', `/v1/stories/${storyId}/facts`, {
          label: 'people missing',
          kind: 'quantity',
          unit: 'person',
        })
      ).body;
    const [before, after] = [await ask(flood.id), await ask(other.id)];
    const article = (
      await service.ask('POST', '/v1/articles', { url: 'http://127.0.0.1:9105/dam', storyId: flood.id })
    ).body;
    await service.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
    await service.ask('POST', `/v1/articles/${article.id}/captures`, { ...DAM_ONE, capturedAt: at(8) });
    const value = async (fact: Json) =>
      (await service.ask('GET', `/v1/facts/${fact.id}`)).body.current.map((entry: Json) => entry.value);
    expect([await value(before), await value(after)]).toEqual([[14], []]);
    await service.ask('PATCH', `/v1/articles/${article.id}`, { storyId: other.id });
    expect([await value(before), await value(after)]).toEqual([[], [14]]);
  });

  test('stories that are merged share their facts and articles, under both ids', async () => {
    const one = (await service.ask('POST', '/v1/stories', { title: 'One' })).body;
    const two = (await service.ask('POST', '/v1/stories', { title: 'Two' })).body;
    const fact = (
      await service.ask('POST', `/v1/stories/${one.id}/facts`, {
        label: 'people missing',
        kind: 'quantity',
        unit: 'person',
      })
    ).body;
    const article = (
      await service.ask('POST', '/v1/articles', { url: 'http://127.0.0.1:9106/dam', storyId: two.id })
    ).body;
    await service.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
    await service.ask('POST', `/v1/articles/${article.id}/captures`, { ...DAM_TWO, capturedAt: at(9) });
    const merged = await service.ask('POST', `/v1/stories/${two.id}/merge`, { from: one.id });
    expect(merged.status).toBe(200);
    expect((await service.ask('GET', `/v1/stories/${one.id}`)).body.id).toBe(two.id);
    expect((await service.ask('GET', `/v1/facts/${fact.id}`)).body.current).toMatchObject([
      { articleId: article.id, value: 14 },
    ]);
  });
});

describe('A fact that is asked late', () => {
  test('has its whole history at once, and tells no old change as news', async () => {
    const story = (await service.ask('POST', '/v1/stories', { title: 'Late question' })).body;
    const article = (
      await service.ask('POST', '/v1/articles', { url: 'http://127.0.0.1:9107/dam', storyId: story.id })
    ).body;
    await service.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
    await service.ask('POST', `/v1/articles/${article.id}/captures`, { ...DAM_ONE, capturedAt: at(8) });
    const later = { ...DAM_ONE, text: DAM_ONE.text.replace('14 people', '19 people') };
    await service.ask('POST', `/v1/articles/${article.id}/captures`, { ...later, capturedAt: at(9) });
    const fact = (
      await service.ask('POST', `/v1/stories/${story.id}/facts`, {
        label: 'people missing',
        kind: 'quantity',
        unit: 'person',
      })
    ).body;
    expect(fact.history.map((entry: Json) => [entry.versionNumber, entry.value, entry.qualifier])).toEqual([
      [1, 14, 'at least'],
      [2, 19, 'at least'],
    ]);
    const events = (await service.ask('GET', '/v1/events?types=fact.changed&limit=100')).body.data;
    expect(events.filter((event: Json) => event.data.fact.id === fact.id)).toEqual([]);
  });

  test('can be pointed at a slot of a claim', async () => {
    const story = (await service.ask('POST', '/v1/stories', { title: 'Pointed' })).body;
    const article = (
      await service.ask('POST', '/v1/articles', { url: 'http://127.0.0.1:9108/dam', storyId: story.id })
    ).body;
    await service.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
    await service.ask('POST', `/v1/articles/${article.id}/captures`, { ...DAM_ONE, capturedAt: at(8) });
    const version = (await service.ask('GET', `/v1/articles/${article.id}/versions/1`)).body;
    const claim = version.claims.find((entry: Json) => entry.text.includes('300 soldiers'));
    const fact = (
      await service.ask('POST', `/v1/stories/${story.id}/facts`, {
        label: 'soldiers sent',
        claimId: claim.id,
        slot: '300',
      })
    ).body;
    expect(fact.current).toMatchObject([{ value: 300, articleId: article.id }]);
  });
});
