import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { versionHeads } from '../../src/adapters/store/versions.ts';
import { requireArticle } from '../../src/app/change-article.ts';
import { mementoHeaders } from '../../src/web/memento.ts';
import { type Service, startService } from './service.ts';
import { FIRST, SECOND } from './texts.ts';

let service: Service;
let story: { id: string; articles: { id: string }[] };
let article: string;
let fact: string;

beforeAll(async () => {
  service = await startService();
  story = (
    await service.ask('POST', '/v1/stories', {
      title: 'Spans & <piers>',
      urls: ['http://127.0.0.1:9/news?id=7&x=1'],
    })
  ).body;
  article = story.articles[0]!.id;
  fact = (
    await service.ask('POST', `/v1/stories/${story.id}/facts`, {
      label: 'spans of the <bridge>',
      unit: 'span',
    })
  ).body.id;
});
afterAll(() => service.close());

const push = (html: string, capturedAt: string) =>
  service.ask('POST', `/v1/articles/${article}/captures`, { html, capturedAt });

describe('before anything changed', () => {
  test('every feed is there, empty, and stays the same', async () => {
    for (const path of ['', `/stories/${story.id}`, `/articles/${article}`, `/facts/${fact}`]) {
      const json = await service.ask('GET', `${path}/feed.json`);
      expect(json.status).toBe(200);
      expect(json.body.items).toEqual([]);
      const etag = json.headers.get('etag') ?? '';
      const again = await service.ask('GET', `${path}/feed.json`, undefined, { 'if-none-match': etag });
      expect(again.status).toBe(304);
    }
  });

  test('a page without versions is no memento', async () => {
    const { status, body } = await service.ask('GET', '/timemap/link/http://127.0.0.1:9/news?id=7&x=1');
    expect(status).toBe(404);
    expect(body.code).toBe('not_found');
  });
});

describe('after a fact changed', () => {
  beforeAll(async () => {
    await push(FIRST, '2025-03-14T10:00:00Z');
    await push(SECOND, '2025-03-14T14:00:00Z');
  });

  test.each([
    ['everything', () => ''],
    ['the story', () => `/stories/${story.id}`],
    ['the article', () => `/articles/${article}`],
    ['the fact', () => `/facts/${fact}`],
  ])('the feed of %s tells it, with both values and the words around them', async (_, path) => {
    const { headers, body } = await service.ask('GET', `${path()}/feed.json`);
    expect(headers.get('content-type')).toMatch(/^application\/feed\+json/);
    expect(body).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: `${service.url}${path()}/feed.json`,
    });
    const item = body.items.find((each: { title: string }) => each.title.includes('→'));
    expect(item.title).toBe('spans of the <bridge>: 26 → 30 (127.0.0.1:9)');
    expect(item.url).toBe(`${service.url}/articles/${article}/diffs/1..2`);
    expect(item.content_html).toMatch(/<del>[^<]*26 spans[^<]*<\/del>.*<ins>[^<]*30 spans/);
  });

  test('Atom says the same, and no text of a page becomes markup', async () => {
    const { headers, body } = await service.ask('GET', `/stories/${story.id}/feed.atom`);
    expect(headers.get('content-type')).toMatch(/^application\/atom\+xml/);
    const feed = load(body, { xml: true });
    expect(feed('feed > title').text()).toBe('Spans & <piers>');
    expect(feed('feed > link[rel=self]').attr('href')).toBe(`${service.url}/stories/${story.id}/feed.atom`);
    const json = (await service.ask('GET', `/stories/${story.id}/feed.json`)).body.items;
    const entries = feed('entry').toArray();
    expect(entries.map((entry) => feed(entry).find('id').text())).toEqual(
      json.map((item: { id: string }) => item.id),
    );
    expect(entries.map((entry) => feed(entry).find('content').text())).toEqual(
      json.map((item: { content_html: string }) => item.content_html),
    );
    expect(feed('feed > updated').text()).toBe(feed('entry').first().find('updated').text());
  });

  test('an entry keeps its id when more happens', async () => {
    const ids = async () =>
      (await service.ask('GET', '/feed.json')).body.items.map((item: { id: string }) => item.id);
    const before = await ids();
    await push(FIRST, '2025-03-14T18:00:00Z');
    const after = await ids();
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.slice(-before.length)).toEqual(before);
  });

  test('a reader that has it all is told so', async () => {
    const first = await service.ask('GET', '/feed.atom');
    const since = { 'if-modified-since': first.headers.get('last-modified') ?? '' };
    expect((await service.ask('GET', '/feed.atom', undefined, since)).status).toBe(304);
    const long = { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' };
    expect((await service.ask('GET', '/feed.atom', undefined, long)).status).toBe(200);
  });

  test('a feed of nothing that exists is a problem', async () => {
    for (const path of ['/stories/sto_none', '/articles/art_none', '/facts/fct_none']) {
      expect((await service.ask('GET', `${path}/feed.atom`)).status).toBe(404);
    }
  });
});

describe('after a fact is stated no more', () => {
  test('the feed says that it was withdrawn', async () => {
    const told = await service.ask('POST', '/v1/articles', {
      url: 'http://127.0.0.1:9/withdrawn',
      storyId: story.id,
    });
    const { id } = told.body;
    await service.ask('POST', `/v1/articles/${id}/captures`, { html: FIRST });
    const silent = FIRST.replace(/<p>The council of Lindmoor approved.*<\/p>/, '');
    await service.ask('POST', `/v1/articles/${id}/captures`, { html: silent });
    const { items } = (await service.ask('GET', `/articles/${id}/feed.json`)).body;
    expect(items.map((item: { title: string }) => item.title)).toContain(
      'spans of the <bridge>: 26 → withdrawn (127.0.0.1:9)',
    );
  });
});

describe('a value with a bound', () => {
  test('is told with its bound', async () => {
    const told = await service.ask('POST', '/v1/articles', {
      url: 'http://127.0.0.1:9/bound',
      storyId: story.id,
    });
    const { id } = told.body;
    const least = FIRST.replace(/\b26\b/g, 'at least 24');
    for (const html of [least, FIRST]) await service.ask('POST', `/v1/articles/${id}/captures`, { html });
    const { items } = (await service.ask('GET', `/articles/${id}/feed.json`)).body;
    expect(items.map((item: { title: string }) => item.title)).toContain(
      'spans of the <bridge>: at least 24 → 26 (127.0.0.1:9)',
    );
  });
});

describe('Memento', () => {
  const target = 'http://127.0.0.1:9/news?id=7&x=1';

  test('lists every version under the address of the article', async () => {
    const { headers, body } = await service.ask('GET', `/timemap/link/${target}`);
    expect(headers.get('content-type')).toMatch(/^application\/link-format/);
    const lines: string[] = body.trim().split(',\n');
    expect(lines[0]).toBe(`<${target}>; rel="original"`);
    expect(lines[1]).toBe(`<${service.url}/timegate/${target}>; rel="timegate"`);
    expect(lines[2]).toContain('from="Fri, 14 Mar 2025 10:00:00 GMT"; until="Fri, 14 Mar 2025 18:00:00 GMT"');
    expect(lines.slice(3)).toEqual([
      `<${service.url}/articles/${article}/versions/1>; rel="first memento"; datetime="Fri, 14 Mar 2025 10:00:00 GMT"`,
      `<${service.url}/articles/${article}/versions/2>; rel="memento"; datetime="Fri, 14 Mar 2025 14:00:00 GMT"`,
      `<${service.url}/articles/${article}/versions/3>; rel="last memento"; datetime="Fri, 14 Mar 2025 18:00:00 GMT"`,
    ]);
  });

  test.each([
    ['Fri, 14 Mar 2025 13:59:59 GMT', 1],
    ['Fri, 14 Mar 2025 14:00:00 GMT', 2],
    ['Mon, 01 Jan 2001 00:00:00 GMT', 1],
    ['Tue, 01 Jan 2030 00:00:00 GMT', 3],
    [undefined, 3],
  ])('leads from %s to the version that stood then', async (when, number) => {
    const headers: Record<string, string> = when === undefined ? {} : { 'accept-datetime': when };
    const answer = await service.ask('GET', `/timegate/${target}`, undefined, headers);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(`${service.url}/articles/${article}/versions/${number}`);
    expect(answer.headers.get('vary')).toMatch(/accept-datetime/i);
    expect(answer.headers.get('link')).toContain(`<${target}>; rel="original"`);
  });

  test('marks a page of one version, with the ways to its neighbors', async () => {
    const known = await requireArticle(service.app, article);
    const heads = await versionHeads(service.app.db, article);
    const headers = mementoHeaders(service.app, known, heads, 2);
    expect(headers['memento-datetime']).toBe('Fri, 14 Mar 2025 14:00:00 GMT');
    const relations = [...(headers.link ?? '').matchAll(/<([^>]+)>; rel="([^"]+)"/g)].map(([, url, rel]) => [
      rel,
      url,
    ]);
    const version = (n: number) => `${service.url}/articles/${article}/versions/${n}`;
    expect(Object.fromEntries(relations)).toEqual({
      original: target,
      timegate: `${service.url}/timegate/${target}`,
      timemap: `${service.url}/timemap/link/${target}`,
      memento: version(2),
      'first prev memento': version(1),
      'next last memento': version(3),
    });
  });

  test('finds the article under an escaped address too', async () => {
    const { status } = await service.ask('GET', `/timegate/${encodeURIComponent(target)}`);
    expect(status).toBe(302);
  });

  test.each(['yesterday', '2025-03-14T14:00:00Z', 'Xyz, 14 Mar 2025 14:00:00 GMT'])(
    'refuses a time in another form: %s',
    async (when) => {
      const answer = await service.ask('GET', `/timegate/${target}`, undefined, { 'accept-datetime': when });
      expect(answer.status).toBe(400);
      expect(answer.body.code).toBe('invalid_datetime');
    },
  );

  test.each(['ftp://example.com/', 'http://10.0.0.1/', 'nonsense', 'http%3A%2F%2F%E0%A4%A'])(
    'refuses an address that is none: %s',
    async (address) => {
      expect((await service.ask('GET', `/timegate/${address}`)).status).toBe(400);
    },
  );
});
