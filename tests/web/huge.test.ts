/** Histories of thousands of versions and live blogs of thousands of sentences are pages like others. */
import { readFile } from 'node:fs/promises';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  placesOfClaims,
  sentencesAt,
  sentencesFrom,
  sentencesMaking,
} from '../../src/adapters/store/passages.ts';
import { filterOf, searchChanges, searchStatements } from '../../src/adapters/store/search.ts';
import type { Sentence } from '../../src/domain/model/claims.ts';
import { openSite, type Site } from '../support/site.ts';

const VERSIONS = 10_000;
const SENTENCES = 5_000;
/** Of HTML, uncompressed; a page that shows all it has would be many times that. */
const MOST_BYTES = 400_000;

let site: Site;
let longLived: string;
let liveBlog: string;

beforeAll(async () => {
  site = await openSite();
  const story = await site.client.post('/v1/stories', { title: 'Huge' });
  const track = async (path: string): Promise<string> =>
    (
      await site.client.post('/v1/articles', {
        url: `https://quayside-post.example/${path}`,
        storyId: story.id,
      })
    ).id;

  longLived = await track('long');
  await site.push(longLived, '2020-01-01T00:00:00Z', 'Long', [
    'Officials said that 26 ships had left the harbor on Thursday, and that three stayed behind.',
  ]);
  await site.push(longLived, '2020-01-02T00:00:00Z', 'Long', [
    'Officials said that 30 ships had left the harbor on Thursday, and that three stayed behind.',
  ]);
  // What thousands of pushes would leave behind, without the hours they take.
  await site.app.db.query(
    `insert into version (id, article_id, number, capture_id, captured_at, last_seen_at, text_hash, title, extraction,
       claims, engine, shingles)
     select 'ver_huge' || n, article_id, n, capture_id, captured_at + make_interval(mins => n),
       captured_at + make_interval(mins => n), text_hash, title, extraction, claims, engine, shingles
     from version, generate_series(3, $2::int) n where article_id = $1 and number = 2`,
    [longLived, VERSIONS],
  );
  await site.app.db.query(
    `insert into diff (from_id, to_id, captured_at, article_id, body, engine)
     select older.id, newer.id, newer.captured_at, $1, diff.body, diff.engine
     from diff, version newer join version older
       on older.article_id = newer.article_id and older.number = newer.number - 1
     where diff.article_id = $1 and newer.article_id = $1 and newer.number > 2`,
    [longLived],
  );

  liveBlog = await track('live');
  const entries = Array.from(
    { length: SENTENCES },
    (_, n) => `At minute ${n} of the day the harbor master noted ship number ${n} at pier ${n % 7}.`,
  );
  await site.push(liveBlog, '2020-01-01T00:00:00Z', 'Live', entries);
  await site.push(liveBlog, '2020-01-02T00:00:00Z', 'Live', [
    ...entries.slice(0, 2500),
    'At noon the harbor was closed for an hour.',
    ...entries.slice(2500),
  ]);
}, 300_000);
afterAll(() => site.close());

it('a long history is paged, and every page of it can be reached', async () => {
  const first = await site.visit(`/articles/${longLived}`);
  const $ = load(first.html);

  expect(first.html.length).toBeLessThan(MOST_BYTES);
  expect($('.versions tbody tr').length).toBe(50);
  const second = load((await site.visit($('a[rel=next]').attr('href') ?? '')).html);
  expect(second('.versions tbody tr a').first().text()).toBe(String(VERSIONS - 50));
});

it('its story, its diffs and its sentences are pages of the usual size', async () => {
  const story = (await site.client.get(`/v1/articles/${longLived}`)).storyId;
  for (const path of [
    '/',
    `/stories/${story}`,
    `/articles/${longLived}?view=blame`,
    `/articles/${longLived}/diffs/9998..9999`,
    `/articles/${longLived}/versions/5000`,
    '/search?q=ships',
    '/search?in=changes',
  ]) {
    const { status, html } = await site.visit(path);

    expect(status, path).toBe(200);
    expect(html.length, path).toBeLessThan(MOST_BYTES);
  }
});

it('a diff of a live blog tells what changed, and shows it in its place with what is around', async () => {
  const here = `/articles/${liveBlog}/diffs/1..2`;
  for (const view of ['inline', 'side-by-side', 'changes-only']) {
    const { html } = await site.visit(`${here}?view=${view}`);
    const $ = load(html);

    expect($('.change').text()).toContain('At noon the harbor was closed for an hour.');
    expect($('.text-diff, .sides').text()).toContain('At minute 2499 of the day');
    expect($('.text-diff, .sides').text()).toContain('At minute 2500 of the day');
    expect($('.text-diff ins, .sides ins').text(), view).toBe('At noon the harbor was closed for an hour.');
    expect($('.fold').length, view).toBe(2);
    expect(html.length, view).toBeLessThan(MOST_BYTES);
  }
});

it('of a diff with hundreds of changes the text is shown when asked', async () => {
  const story = (await site.client.get(`/v1/articles/${liveBlog}`)).storyId;
  const { id } = await site.client.post('/v1/articles', {
    url: 'https://quayside-post.example/results',
    storyId: story,
  });
  const results = (votes: number) =>
    Array.from({ length: 310 }, (_, n) => `District ${n} has counted ${votes + n} of the votes.`);
  await site.push(id, '2020-01-01T00:00:00Z', 'Results', results(1000));
  await site.push(id, '2020-01-02T00:00:00Z', 'Results', results(5000));
  const here = `/articles/${id}/diffs/1..2`;
  const first = load((await site.visit(here)).html);
  const link = first('#text').parent().find('a[href*="text=1"]');
  const asked = load((await site.visit((link.attr('href') ?? '').replace(/#.*/, ''))).html);

  expect(first('.text-diff').length).toBe(0);
  expect(link.text()).toContain('in their place');
  expect(asked('.text-diff ins').text()).toContain('5309');
});

it('a long text is read by its passages as it would be from the whole', async () => {
  const { db } = site.app;
  const [version] = await db.query<{ id: string; sentences: Sentence[] }>(
    `select id, claims -> 'sentences' as sentences from version where article_id = $1 and number = 2`,
    [liveBlog],
  );
  const { id, sentences } = version!;
  const ranges = [
    [0, 1],
    [199, 2],
    [150, 500],
    [4990, 100],
    [9000, 5],
  ] as const;
  for (const [from, count] of ranges)
    expect(await sentencesFrom(db, id, from, count)).toEqual(sentences.slice(from, from + count));
  const places = [0, 199, 200, 2501, sentences.length - 1];
  expect(await sentencesAt(db, id, [...places, 99_999])).toEqual(
    new Map(places.map((place) => [place, sentences[place]])),
  );
  const ids = places.map((place) => sentences[place]!.claims[0]!.id);
  expect(await placesOfClaims(db, id, [...ids, 'clm_none'])).toEqual(
    new Map(places.map((place, index) => [ids[index], place])),
  );
  expect(await sentencesMaking(db, id, ids)).toEqual(places.map((place) => sentences[place]));
});

it('versions of before are put into passages as new ones are', async () => {
  const { db } = site.app;
  const passages = () => db.query('select * from passage order by version_id, first');
  const written = await passages();
  await db.query('delete from passage');
  const file = new URL('../../src/adapters/db/migrations/0019_passage.sql', import.meta.url);
  const [, fill] = (await readFile(file, 'utf8')).split(/^(?=insert into passage)/m);
  await db.query(fill ?? '');

  expect(written.length).toBeGreaterThan(50);
  expect(await passages()).toEqual(written);
});

it('what a diff folds is opened piece by piece, downward and upward, until all of it was seen', async () => {
  const seen = new Set<string>();
  const sentencesOf = (html: string) =>
    load(html)('.text-diff span')
      .get()
      .map((one) => load(one).text());
  const start = load((await site.visit(`/articles/${liveBlog}/diffs/1..2?view=inline`)).html);
  for (const link of start('.fold').get()) {
    let next: string | undefined = start(link).attr('href');
    while (next !== undefined) {
      const { html } = await site.visit(next.replace(/#.*/, ''));
      const opened = load(html);
      const at = Number(/open=(\d+)/.exec(next)?.[1]);
      for (const sentence of sentencesOf(html)) seen.add(sentence);

      expect(html.length).toBeLessThan(MOST_BYTES);
      next = opened('.fold')
        .get()
        .map((fold) => opened(fold).attr('href'))
        .find((href) => Number(/open=(\d+)/.exec(href ?? '')?.[1]) === at + 300);
    }
  }

  expect([...seen].filter((text) => text.startsWith('At minute'))).toHaveLength(SENTENCES);
});

it('where each sentence of a live blog came from is told in parts', async () => {
  const { html } = await site.visit(`/articles/${liveBlog}?view=blame&part=13`);
  const $ = load(html);

  expect(html.length).toBeLessThan(MOST_BYTES);
  expect($('nav[data-parts]').text()).toContain('Part 13 of 26');
  const noon = $('.blame tr')
    .filter((_, row) => $(row).text().includes('At noon the harbor'))
    .first();
  expect(noon.find('td').first().text()).toMatch(/^2 /);
});

it('the text of a live blog is shown in parts, and a link to a statement finds its part', async () => {
  const here = `/articles/${liveBlog}/versions/1`;
  const first = load((await site.visit(here)).html);
  const count = /Part 1 of (\d+)/.exec(first('nav[data-parts]').text())?.[1];
  const end = load((await site.visit(`${here}?part=${count}`)).html);
  const id = end('article.text .anchor').last().attr('id');
  const linked = await site.visit(`${here}?claim=${id}`);
  const $ = load(linked.html);

  expect(Number(count)).toBeGreaterThan(10);
  expect(first.html().length).toBeLessThan(MOST_BYTES);
  expect(first(`#${id}`).length).toBe(0);
  expect($(`#${id}`).length).toBe(1);
  expect($('article.text').text()).toContain(`At minute ${SENTENCES - 1} of the day`);
  expect(linked.html.length).toBeLessThan(MOST_BYTES);
});

it('the parts of a text follow each other and leave out nothing', async () => {
  const seen: string[] = [];
  let path: string | undefined = `/articles/${liveBlog}/versions/1`;
  while (path !== undefined) {
    const $ = load((await site.visit(path)).html);
    seen.push(
      ...$('article.text .sentence')
        .get()
        .map((one) => $(one).text()),
    );
    path = $('nav[data-parts] a')
      .filter((_, link) => $(link).text().startsWith('Further'))
      .attr('href');
  }

  expect(seen.filter((text) => text.startsWith('At minute'))).toHaveLength(SENTENCES);
  expect(new Set(seen).size).toBe(seen.length);
});

it('a part that the text does not have is refused in words', async () => {
  const { status, html } = await site.visit(`/articles/${liveBlog}/versions/1?part=99`);

  expect(status).toBe(400);
  expect(html).toContain('numbered from 1');
});

describe('a search for a word of thousands of changes', () => {
  const ships = (asked: object) =>
    searchChanges(site.app.db, {
      ...filterOf({ words: 'ships' }, { limit: 5 }),
      ...asked,
    });
  /** An archive's captures: of long ago, and stored after all others. */
  beforeAll(async () => {
    const { id } = await site.client.post('/v1/articles', { url: 'https://upland-times.example/archive' });
    for (const [year, count] of [
      [2015, 'Nine'],
      [2016, 'Ten'],
    ])
      await site.push(id, `${year}-05-01T00:00:00Z`, 'Ships', [`${count} ships lay in the old harbor.`]);
  });

  it('shows the latest first, and the page after it goes on from there', async () => {
    const first = await ships({});
    const second = await ships({ cursor: first.nextCursor });

    expect(first.data.map(({ toNumber }) => toNumber)).toEqual([10_000, 9_999, 9_998, 9_997, 9_996]);
    expect(second.data.map(({ toNumber }) => toNumber)).toEqual([9_995, 9_994, 9_993, 9_992, 9_991]);
  });

  it('finds the first of them by their day, and those of an outlet that wrote of it once', async () => {
    const onTheDay = await ships({ from: '2020-01-02', to: '2020-01-02', limit: 100 });
    const ofOutlet = await ships({ source: 'upland-times.example' });

    expect(onTheDay.data.at(0)?.at).toBe('2020-01-02T23:59:00.000Z');
    expect(ofOutlet.data.map(({ at, toNumber }) => [at, toNumber])).toEqual([
      ['2016-05-01T00:00:00.000Z', 2],
    ]);
  });
});

it('statements come by when they were first made, each once, however many hold the word', async () => {
  const asked = filterOf({ words: 'harbor' }, { limit: 100 });
  const seen: string[] = [];
  for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
    const page: Awaited<ReturnType<typeof searchStatements>> = await searchStatements(site.app.db, {
      ...asked,
      cursor,
    });
    seen.push(...page.data.map(({ at, articleId, claimId }) => `${at} ${articleId} ${claimId}`));
    cursor = page.nextCursor;
  }

  expect(seen.length).toBeGreaterThan(SENTENCES);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.map((one) => one.slice(0, 24))).toEqual(
    seen
      .map((one) => one.slice(0, 24))
      .sort()
      .reverse(),
  );
});
