/** Searches, and what they become when they are saved: pages, feeds, filters of endpoints. */
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from '../../src/adapters/store/page.ts';
import { filterOf, searchChanges, searchStatements } from '../../src/adapters/store/search.ts';
import { openSite, type Seeded, type Site, seedStory } from '../support/site.ts';

let site: Site;
let seeded: Seeded;

beforeAll(async () => {
  site = await openSite();
  seeded = await seedStory(site);
});
afterAll(() => site.close());

const found = async (query: string): Promise<string[]> => {
  const $ = load((await site.visit(`/search?${query}`)).html);
  return $('.found > li')
    .get()
    .map((one) => $(one).text().replace(/\s+/g, ' ').trim());
};

it('each filter narrows what changed to what meets it', async () => {
  const all = await found('in=changes');

  expect(all.length).toBe(3);
  expect(await found('in=changes&tier=alert')).toEqual(all.filter((line) => line.startsWith('Fact changed')));
  expect((await found('in=changes&kind=reworded')).every((line) => line.startsWith('Wording only'))).toBe(
    true,
  );
  expect((await found('in=changes&aspect=quantity')).length).toBeGreaterThan(0);
  expect(await found('in=changes&aspect=date')).toEqual([]);
  expect((await found('in=changes&silent=1')).every((line) => line.includes('Silent'))).toBe(true);
  expect(await found('in=changes&source=upland-times.example')).toEqual([]);
  expect(await found('in=changes&source=quayside-post.example')).toEqual(all);
  expect(await found(`in=changes&story=${seeded.storyId}`)).toEqual(all);
  expect(await found('in=changes&story=sto_none')).toEqual([]);
  expect((await found('in=changes&from=2025-03-15&to=2025-03-15')).length).toBe(3);
  expect(await found('in=changes&from=2025-03-16')).toEqual([]);
  expect(await found('in=changes&to=2025-03-14')).toEqual([]);
});

it('what was searched for is marked, in statements and inside changes', async () => {
  const marks = async (query: string): Promise<string[]> => {
    const $ = load((await site.visit(`/search?${query}`)).html);
    return [
      ...new Set(
        $('.found mark')
          .get()
          .map((one) => $(one).text()),
      ),
    ];
  };

  expect(await marks('q=country')).toEqual(['countries']);
  expect(await marks('q=harbor+closed&in=changes')).toEqual(expect.arrayContaining(['closed']));
  const $ = load((await site.visit('/search?q=countries&in=changes')).html);
  expect($('.found li').first().find('.words').text()).toMatch(/^Leaders of 2630 countries in the coalition/);
});

it('pages of what was found follow each other, leave out nothing and repeat nothing', async () => {
  const filter = filterOf({}, { limit: 100 });
  for (const search of [
    (page: object) => searchChanges(site.app.db, { ...filter, ...page }),
    (page: object) => searchChanges(site.app.db, { ...filter, words: 'countries or harbor', ...page }),
    (page: object) => searchStatements(site.app.db, { ...filter, words: 'countries or harbor', ...page }),
  ]) {
    const whole: unknown[] = (await search({})).data;
    const walked: unknown[] = [];
    for (let cursor: string | null = null; ; ) {
      const page: Page<unknown> = await search({ limit: 1, cursor });
      walked.push(...page.data);
      cursor = page.nextCursor;
      if (cursor === null) break;
    }

    expect(whole.length).toBeGreaterThan(1);
    expect(walked).toEqual(whole);
  }
});

it('text of outlets stays text where it is marked', async () => {
  const story = await site.client.post('/v1/stories', { title: 'Hostile' });
  const article = await site.client.post('/v1/articles', {
    url: 'https://hostile-post.example/a',
    storyId: story.id,
  });
  await site.push(article.id, '2025-03-15T13:00:00Z', 'T', [
    'The walrus said <img src=x onerror=alert(1)> to the minister on Monday evening.',
  ]);
  const { html } = await site.visit('/search?q=walrus');

  expect(html).toContain('<mark>walrus</mark> said &lt;img');
});

it('a search saved by its form has a page, an Atom and a JSON feed of what it finds', async () => {
  const made = await site.send('/searches', {
    name: 'Silent numbers',
    aspect: 'quantity',
    silent: '1',
    q: 'coalition',
  });
  const here = made.headers.get('location') ?? '';
  const $ = load((await site.visit(here)).html);
  const json = JSON.parse((await site.visit(`${here}/feed.json`)).html);
  const atom = (await site.visit(`${here}/feed.atom`)).html;

  expect(made.status).toBe(303);
  expect($('h1').text()).toBe('Silent numbers');
  expect($('.meta').text()).toContain(
    'with “coalition”, about number, in steps that the outlet kept silent about',
  );
  expect($('.found > li').length).toBe(1);
  expect(json.title).toBe('Silent numbers');
  expect(json.items).toHaveLength(1);
  expect(json.items[0].title).toBe('number: 26 → 30 (quayside-post.example)');
  expect(json.items[0].url).toMatch(new RegExp(`/articles/${seeded.mover}/diffs/1\\.\\.2#chg_`));
  expect(load(atom, { xml: true })('entry').length).toBe(1);
  expect((await site.visit('/search')).html).toContain('Silent numbers');
});

it('the API saves, lists, reads and deletes searches', async () => {
  const made = await site.client.post('/v1/searches', { name: 'Dates', query: { aspect: 'date' } });
  const again = await site.client.get(`/v1/searches/${made.id}`);

  expect(again).toEqual(made);
  expect(again.feeds.json).toBe(`${site.url}/searches/${made.id}/feed.json`);
  expect((await site.client.all('/v1/searches')).map(({ id }) => id)).toContain(made.id);
  const gone = await fetch(`${site.url}/v1/searches/${made.id}`, { method: 'DELETE' });
  expect(gone.status).toBe(204);
  expect(await site.client.status(`/v1/searches/${made.id}`)).toBe(404);
});

it('a search that asks for nothing, or for what does not exist, is not saved', async () => {
  expect((await site.send('/searches', { name: 'Everything' })).status).toBe(422);
  expect((await site.send('/searches', { name: 'Odd', tier: 'loud' })).status).toBe(422);
  expect((await site.send('/searches', { name: '', q: 'x' })).status).toBe(422);
  expect((await site.visit('/searches/sch_none')).status).toBe(404);
  expect((await site.visit('/searches/sch_none/feed.atom')).status).toBe(404);
});

it('an endpoint filtered by a search hears of the steps in which it finds something, and of no other', async () => {
  const { client } = site;
  const search = await client.post('/v1/searches', {
    name: 'Ships',
    query: { words: 'ships', aspect: 'quantity' },
  });
  const endpoint = await client.post('/v1/endpoints', {
    url: 'http://127.0.0.1:9/hook',
    eventTypes: ['claims.changed', 'fact.changed'],
    filter: { searchId: search.id },
  });
  const story = await client.post('/v1/stories', { title: 'Harbor' });
  const article = await client.post('/v1/articles', {
    url: 'https://pier-post.example/a',
    storyId: story.id,
  });
  const say = (ships: number, cranes: number, hour: number) =>
    site.push(article.id, `2025-03-15T${hour}:00:00Z`, 'Harbor', [
      `Officials said that ${ships} ships had left the harbor on Thursday morning.`,
      `The union counted ${cranes} cranes that stood still for the whole of the day.`,
    ]);
  await say(26, 4, 10);
  await say(26, 7, 11);
  await say(30, 7, 12);

  const heard = await client.all(`/v1/endpoints/${endpoint.id}/deliveries`);
  expect(heard.map((delivery) => delivery.eventType)).toEqual(['claims.changed']);

  const preview = await site.send('/endpoints/preview', {
    url: 'http://127.0.0.1:9/hook',
    eventTypes: 'claims.changed',
    searchId: search.id,
  });
  expect(load(preview.html)('main').text()).toMatch(/, 1 match what it is told of/);

  const refused = await site.send(`/searches/${search.id}/delete`, {});
  expect(refused.status).toBe(409);
  await site.send(`/endpoints/${endpoint.id}/delete`, {});
  expect((await site.send(`/searches/${search.id}/delete`, {})).status).toBe(303);
});

it('the filter of an endpoint is set by its form, and shown by it again', async () => {
  const made = await site.send('/endpoints', {
    url: 'http://127.0.0.1:9/hook',
    eventTypes: ['fact.changed'],
    sources: 'example.org, example.com',
    minAbsolute: '2',
    direction: 'up',
    silentOnly: '1',
    filter: '{"condition": {"transitions": ["correction"]}}',
  });
  const here = (made.headers.get('location') ?? '').replace(/\?.*/, '');

  expect((await site.client.get(`/v1${here}`)).filter).toEqual({
    sources: ['example.org', 'example.com'],
    condition: { transitions: ['correction'], minAbsolute: 2, direction: 'up', silentOnly: true },
  });
  const $ = load((await site.visit(here)).html);
  expect($('input[name=sources]').val()).toBe('example.org, example.com');
  expect($('input[name=silentOnly]').attr('checked')).toBeDefined();
  expect($('textarea[name=filter]').text()).toContain('transitions');
  expect($('textarea[name=filter]').text()).not.toContain('silentOnly');
});

it('a filter names only searches that exist', async () => {
  const answer = await site.send('/endpoints', { url: 'http://127.0.0.1:9/hook', searchId: 'sch_none' });

  expect(answer.status).toBe(404);
});
