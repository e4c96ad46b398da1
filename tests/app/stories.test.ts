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

const QUAKE_ONE = {
  title: 'Earthquake off Marrowick kills six and cuts the coast road',
  text: `Six people were killed when an earthquake of magnitude 6.3 struck off Marrowick on Wednesday morning, the Orlish seismic service said.

The quake cut the road from Marrowick to Sanderhaven, and 2,400 people spent the day in the open.

Mayor Lidia Corvane asked residents to stay away from the harbor.`,
};
const QUAKE_TWO = {
  title: 'Marrowick quake: six dead, thousands outdoors',
  text: `A quake of magnitude 6.3 off Marrowick has killed six people, the Orlish seismic service said on Wednesday.

Mayor Lidia Corvane closed the harbor of Marrowick. The only road to Sanderhaven is buried at two places.

Some 2,400 residents do not dare to go home.`,
};
const QUAKE_THREE = {
  title: 'Sanderhaven cut off after magnitude 6.3 quake',
  text: `Sanderhaven can be reached only by sea after the earthquake off Marrowick buried the coast road on Wednesday.

The Orlish seismic service put it at magnitude 6.3. Six people died in Marrowick, Mayor Lidia Corvane said.

Boats took water and tents for 2,400 people.`,
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

  test('finds those that were submitted with it, though all are placed at once', async () => {
    const { analysis } = service.app;
    const place = analysis.place.bind(analysis);
    // Nobody is told where to go before everybody has looked around, and seen nobody.
    let waiting = 3;
    let go = (): void => undefined;
    const everybody = new Promise<void>((resolve) => {
      go = resolve;
    });
    const all = [
      ['9111', QUAKE_ONE],
      ['9112', QUAKE_TWO],
      ['9113', QUAKE_THREE],
    ] as const;
    analysis.place = async (request) => {
      waiting -= 1;
      if (waiting === 0) go();
      await everybody;
      return place(request);
    };
    const articles = await Promise.all(all.map(([host, content]) => submit(host, content, 8))).finally(() => {
      analysis.place = place;
    });
    const now = await Promise.all(articles.map(({ id }) => service.ask('GET', `/v1/articles/${id}`)));
    expect(new Set(now.map(({ body }) => body.storyId)).size).toBe(1);
    for (const { opened } of articles) {
      const through = await service.ask('GET', `/v1/stories/${opened}`);
      expect(through.body.id).toBe(now[0]!.body.storyId);
    }
  });

  test('does not join another event of the same topic', async () => {
    const other = await submit('9103', OTHER_DAM, 10);
    expect(other.storyId).toBe(other.opened);
  });

  test('names the story after itself until a person does', async () => {
    const article = await submit(
      '9104',
      {
        title: 'Ferry line to Ostray opens in June',
        text: `A ferry will sail to Ostray three times a day from June, the shipping line Norrsund said on Wednesday.

The crossing takes fifty minutes and costs eight crowns. Islanders had asked for it since the bridge was closed to buses.`,
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

const article = async (port: number, storyId: string, content: Json, hour: number): Promise<Json> => {
  const url = `http://127.0.0.1:${port}/dam`;
  const { body } = await service.ask('POST', '/v1/articles', { url, storyId });
  await service.ask('PATCH', `/v1/articles/${body.id}`, { paused: true });
  await service.ask('POST', `/v1/articles/${body.id}/captures`, { ...content, capturedAt: at(hour) });
  return body;
};
const missing = async (storyId: string): Promise<Json> =>
  (
    await service.ask('POST', `/v1/stories/${storyId}/facts`, {
      label: 'people missing',
      kind: 'quantity',
      unit: 'person',
    })
  ).body;
const story = async (id: string): Promise<Json> => (await service.ask('GET', `/v1/stories/${id}`)).body;
const idsOf = (list: Json[]): string[] => list.map(({ id }) => id).toSorted();
const valuesOf = async (fact: Json): Promise<Json> =>
  (await service.ask('GET', `/v1/facts/${fact.id}`)).body.current
    .map((entry: Json) => entry.value)
    .toSorted();
const eventsOf = async (fact: Json): Promise<Json[]> =>
  (await service.ask('GET', '/v1/events?limit=100')).body.data
    .filter((event: Json) => event.data.fact?.id === fact.id)
    .map((event: Json) => event.type);
const OTHER_TOLL = { ...DAM_ONE, text: DAM_ONE.text.replace('At least 14', 'Exactly 31') };
const marksOf = async (id: string): Promise<string[]> => {
  const [row] = await service.app.db.query<{ names: Record<string, number> | null }>(
    `select fingerprint -> 'names' as names from story where id = $1`,
    [id],
  );
  return Object.keys(row?.names ?? {});
};

describe('A story that turns out to be two', () => {
  test('is split: the named articles and facts go, the others stay, and each story knows only its own', async () => {
    const mixed = (await service.ask('POST', '/v1/stories', { title: 'Dams' })).body;
    const [stays, goes] = [await missing(mixed.id), await missing(mixed.id)];
    const one = await article(9201, mixed.id, DAM_ONE, 8);
    const two = await article(9202, mixed.id, OTHER_TOLL, 9);
    const other = await article(9203, mixed.id, OTHER_DAM, 10);
    const told = [await eventsOf(stays), await eventsOf(goes)];

    const answer = await service.ask('POST', `/v1/stories/${mixed.id}/split`, {
      articleIds: [two.id, other.id],
      factIds: [goes.id],
      title: 'The other dam',
    });

    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`/v1/stories/${answer.body.id}`);
    expect(answer.body.title).toBe('The other dam');
    expect(idsOf(answer.body.articles)).toEqual(idsOf([two, other]));
    expect(idsOf(answer.body.facts)).toEqual([goes.id]);
    const left = await story(mixed.id);
    expect([idsOf(left.articles), idsOf(left.facts)]).toEqual([[one.id], [stays.id]]);
    expect([await valuesOf(stays), await valuesOf(goes)]).toEqual([[14], [31]]);
    // 14 and 31 no longer contradict each other, for they are not of one event; no outlet changed anything.
    expect((await eventsOf(stays)).length).toBe(told[0]!.length + 1);
    expect((await eventsOf(goes)).length).toBe(told[1]!.length + 1);
    expect((await eventsOf(goes)).filter((type) => type === 'fact.changed')).toEqual([]);
    const [here, there] = [await marksOf(mixed.id), await marksOf(answer.body.id)];
    expect([here.includes('fennock'), there.includes('fennock')]).toEqual([false, true]);
  });

  test('is whole again when the new story is merged back', async () => {
    const mixed = (await service.ask('POST', '/v1/stories', { title: 'One dam' })).body;
    const fact = await missing(mixed.id);
    await article(9211, mixed.id, DAM_ONE, 8);
    const two = await article(9212, mixed.id, OTHER_TOLL, 9);
    const before = await story(mixed.id);
    const apart = (
      await service.ask('POST', `/v1/stories/${mixed.id}/split`, { articleIds: [two.id], factIds: [fact.id] })
    ).body;
    expect(await valuesOf(fact)).toEqual([31]);

    await service.ask('POST', `/v1/stories/${mixed.id}/merge`, { from: apart.id });

    const after = await story(mixed.id);
    expect(idsOf(after.articles)).toEqual(idsOf(before.articles));
    expect(idsOf(after.facts)).toEqual(idsOf(before.facts));
    expect(await valuesOf(fact)).toEqual([14, 31]);
    expect(after.facts[0].status).toBe('conflicting');
    expect((await story(apart.id)).id).toBe(mixed.id);
  });

  test('stays two, however alike they are: the service joins neither with the other again', async () => {
    const { storyId } = await submit('9221', DAM_ONE, 8);
    const late = (await service.ask('POST', '/v1/articles', { url: 'http://127.0.0.1:9223/dam' })).body;
    await service.ask('PATCH', `/v1/articles/${late.id}`, { paused: true, storyId });
    const apart = (await service.ask('POST', `/v1/stories/${storyId}/split`, { articleIds: [late.id] })).body;

    await service.ask('POST', `/v1/articles/${late.id}/captures`, { ...DAM_TWO, capturedAt: at(10) });

    expect((await service.ask('GET', `/v1/articles/${late.id}`)).body.storyId).toBe(apart.id);
    expect((await story(apart.id)).title).toBe(DAM_TWO.title);
  });

  test.each([
    ['an article of another story', { articleIds: ['art_none'] }, 'not_in_story', '/articleIds/0'],
    ['a fact of another story', { articleIds: ['own'], factIds: ['fct_none'] }, 'not_in_story', '/factIds/0'],
    ['all there is', { articleIds: ['own', 'other'] }, 'nothing_left', null],
  ])('cannot give away %s', async (what, body, code, pointer) => {
    const { id } = (await service.ask('POST', '/v1/stories', { title: what })).body;
    const urls = [1, 2].map((n) => `http://127.0.0.1:9231/${encodeURIComponent(what)}/${n}`);
    const added = (await service.ask('POST', '/v1/articles', { urls, storyId: id })).body.data;
    const [own, other] = added.map((entry: Json) => entry.article.id);
    const named = body.articleIds.map((name) => ({ own, other })[name] ?? name);

    const answer = await service.ask('POST', `/v1/stories/${id}/split`, { ...body, articleIds: named });

    expect([answer.status, answer.body.code]).toEqual([422, code]);
    expect(answer.body.errors?.[0]?.pointer ?? null).toBe(pointer);
    expect(idsOf((await story(id)).articles)).toEqual([own, other].toSorted());
  });
});

describe('What a story speaks of', () => {
  test('is what its articles say now: an edit, a move and a deletion are seen', async () => {
    const { id } = (await service.ask('POST', '/v1/stories', { title: 'Marks' })).body;
    const elsewhere = (await service.ask('POST', '/v1/stories', { title: 'Elsewhere' })).body;
    const edited = await article(9241, id, OTHER_DAM, 8);
    const leaving = await article(9242, id, DAM_ONE, 8);
    expect(await marksOf(id)).toEqual(expect.arrayContaining(['fennock', 'tarnbrook']));

    await service.ask('POST', `/v1/articles/${edited.id}/captures`, {
      title: OTHER_DAM.title.replace('Fennock', 'Ostray'),
      text: OTHER_DAM.text.replaceAll('Fennock', 'Ostray'),
      capturedAt: at(9),
    });
    expect(await marksOf(id)).not.toContain('fennock');

    await service.ask('PATCH', `/v1/articles/${leaving.id}`, { storyId: elsewhere.id });
    expect([await marksOf(id), await marksOf(elsewhere.id)]).toEqual([
      expect.not.arrayContaining(['tarnbrook']),
      expect.arrayContaining(['tarnbrook']),
    ]);

    await service.ask('DELETE', `/v1/articles/${edited.id}`);
    expect(await marksOf(id)).toEqual([]);
  });

  test('a story that a person made is no guess of the service, and is never dissolved', async () => {
    await submit('9251', DAM_ONE, 8);
    const url = 'http://127.0.0.1:9252/dam';
    const made = (await service.ask('POST', '/v1/stories', { urls: [url] })).body;
    const [own] = made.articles;
    await service.ask('PATCH', `/v1/articles/${own.id}`, { paused: true });
    await service.ask('POST', `/v1/articles/${own.id}/captures`, { ...DAM_TWO, capturedAt: at(9) });
    expect((await service.ask('GET', `/v1/articles/${own.id}`)).body.storyId).toBe(made.id);
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
