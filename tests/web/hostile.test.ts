/** Text that would like to be markup: whoever wrote it, it stays text on every page. */
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PAGES } from '../../src/web/pages.ts';
import type { Json } from '../support/client.ts';
import { openSite, type Site } from '../support/site.ts';

/** Closes tags, attributes, comments, CDATA and lines, holds what XML cannot write and what turns the direction of text. */
const HOSTILE = `"'>]]>--><img src=x onerror=alert(1) data-hostile><script data-hostile>alert(1)</script>{{7*7}}\${7*7}&lt;b data-hostile&gt;\u0001\u001b\ufffe\u202e`;
const LINES = [
  `Officials said that 26 ships ${HOSTILE} had left the harbor on Thursday.`,
  'The minister spoke for an hour and left without a word about the coming weeks.',
  'Nobody asked about the price of fish, although many had come to do so.',
];

let site: Site;
let paths: string[];
let feeds: string[];
let cards: string[];
let address: string;

beforeAll(async () => {
  site = await openSite();
  const { client } = site;
  const story = await client.post('/v1/stories', { title: `Story ${HOSTILE}` });
  const fact = await client.post(`/v1/stories/${story.id}/facts`, {
    label: `ships ${HOSTILE}`,
    kind: 'quantity',
    unit: `ship ${HOSTILE}`.slice(0, 60),
    match: `ships|${HOSTILE}`,
  });
  await client.post(`/v1/stories/${story.id}/facts`, {
    label: 'ships in the harbor',
    kind: 'quantity',
    unit: 'ship',
    match: 'ships',
  });
  const article = await client.post('/v1/articles', {
    url: `https://quayside-post.example/a?q=${encodeURIComponent(HOSTILE)}`,
    storyId: story.id,
  });
  const other = await client.post('/v1/articles', {
    url: 'https://upland-times.example/a',
    storyId: story.id,
  });
  await site.push(article.id, '2025-03-15T13:00:00Z', `Title ${HOSTILE}`, LINES);
  await site.push(article.id, '2025-03-15T14:00:00Z', `Title, new ${HOSTILE}`, [
    ...LINES.map((line) => line.replace('26', '30')),
    `Correction: ${HOSTILE} an earlier version gave another number of ships.`,
  ]);
  await site.push(other.id, '2025-03-15T14:30:00Z', `Other ${HOSTILE}`, LINES);
  await client.post(`/v1/articles/${article.id}/captures`, {
    html: `<html><head><title>${HOSTILE.replaceAll('<', '&lt;')}</title></head><body><nav>${HOSTILE}</nav><main><h1>H ${HOSTILE.replaceAll('<', '&lt;')}</h1>${LINES.map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>`).join('')}</main></body></html>`,
    capturedAt: '2025-03-15T15:00:00Z',
  });
  const endpoint = await client.post('/v1/endpoints', {
    url: 'http://127.0.0.1:9/hook',
    description: `For ${HOSTILE}`,
    filter: { sources: [HOSTILE] },
  });
  const comparison = await client.post('/v1/compare', {
    old: { text: LINES.join('\n\n') },
    new: { text: HOSTILE },
  });
  const search = await client.post('/v1/searches', {
    name: `Search ${HOSTILE}`.slice(0, 200),
    query: { words: 'ships', source: HOSTILE },
  });
  const found = await client.post('/v1/searches', { name: `Found ${HOSTILE}`, query: { words: 'ships' } });
  const task = await client.post('/v1/tasks', {
    kind: 'import',
    text: `address,${HOSTILE}\nhttps://quayside-post.example/${HOSTILE.replace(/\s/g, '')},x\n`,
  });
  feeds = [
    '',
    `/stories/${story.id}`,
    `/articles/${article.id}`,
    `/facts/${fact.id}`,
    `/searches/${found.id}`,
  ];
  cards = [`/articles/${article.id}/diffs/1..2/card.png`, `/compare/${comparison.id}/card.png`];
  address = article.url;
  const q = encodeURIComponent(HOSTILE);
  paths = [
    '/',
    `/?url=${q}`,
    `/stories/${story.id}`,
    ...['', '?view=blame', '?view=looks', '?view=furniture'].map((view) => `/articles/${article.id}${view}`),
    `/articles/${article.id}/versions/1`,
    `/articles/${article.id}/versions/3`,
    ...['inline', 'side-by-side', 'changes-only'].map(
      (view) => `/articles/${article.id}/diffs/1..2?view=${view}`,
    ),
    `/articles/${article.id}/diffs?from=${q}&to=2`,
    `/stories/${story.id}/sources?one=${article.id}&other=${other.id}`,
    `/facts/${fact.id}?all=1`,
    '/compare',
    `/searches/${search.id}`,
    `/searches/${found.id}`,
    '/tasks',
    `/tasks/${task.id}`,
    `/compare/${comparison.id}`,
    '/endpoints',
    `/endpoints/${endpoint.id}?new=1`,
    `/search?q=${q}&source=${q}&story=${q}&kind=${q}`,
    '/search?q=ships',
    '/search?in=changes',
    '/operations',
    `/articles/${q}`,
    `/${q}`,
  ];
});
afterAll(() => site.close());

it('no page makes markup of it', async () => {
  let shown = 0;
  for (const path of paths) {
    const { html } = await site.visit(path);
    const $ = load(html);

    expect($('[data-hostile], [onerror]').length, path).toBe(0);
    // The one picture there is, is drawn here: a diff as a card.
    for (const picture of $('img').get())
      expect($(picture).attr('src'), path).toMatch(/^\/[\w./]+\/card\.png$/);
    expect(
      $('script')
        .get()
        .map((one) => $(one).attr('src')),
      path,
    ).toEqual([expect.stringMatching(/^\/assets\/page\./)]);
    expect(html, path).not.toContain('<img src=x');
    if ($('body').text().includes('data-hostile') || html.includes('&lt;img src=x')) shown++;
  }

  // The test would pass on empty pages otherwise.
  expect(shown).toBeGreaterThan(12);
});

it('every page there is was looked at', () => {
  const asked = paths.map((path) => path.split('?')[0] ?? '');
  // Who is let in without a key is sent on from /login; its form is looked at below.
  const unseen = PAGES.filter(([pattern]) => {
    const shape = new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}$`);
    return !asked.some((path) => shape.test(path));
  });

  expect(unseen.map(([pattern]) => pattern)).toEqual([]);
});

it('no feed has an element or a character that its format does not know', async () => {
  const atom = new Set('feed id title updated link author name entry published content'.split(' '));
  for (const feed of feeds) {
    const { status, html: xml } = await site.visit(`${feed}/feed.atom`);
    expect(status, feed).toBe(200);
    expect(xml, feed).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    const $ = load(xml, { xml: true });
    const names = $('*')
      .get()
      .map((element) => ('name' in element ? element.name : element.type));
    expect(
      names.filter((name) => !atom.has(name)),
      feed,
    ).toEqual([]);
    const told = $('entry > content')
      .get()
      .map((one) => $(one).text());
    const { items } = await site.client.get(`${feed}/feed.json`);
    for (const html of [...told, ...items.map((item: Json) => item.content_html)])
      expect(load(html)('[data-hostile], [onerror], script, img').length, feed).toBe(0);
    if (feed !== '') expect(xml, feed).toContain('&lt;');
  }
});

it('cards are drawn, and the list of versions for archives stays a list', async () => {
  for (const card of cards) {
    const { status, headers } = await site.visit(card);
    expect([status, headers.get('content-type')], card).toEqual([200, 'image/png']);
  }
  const { html: list } = await site.visit(`/timemap/link/${address}`);
  const targets = list.split(',\n').map((line) => /^<([^<>"\s]+)>; rel="/.exec(line.trim())?.[1]);
  expect(targets).not.toContain(undefined);
  expect(targets[0]).toBe(address.replaceAll('"', '%22'));
});

it('forms give it back as text', async () => {
  for (const [path, fields] of [
    ['/submit', { urls: HOSTILE.replace(/\s/g, '') }],
    ['/submit/check', { urls: `https://quayside-post.example/ ${HOSTILE}` }],
    ['/login', { key: HOSTILE, next: HOSTILE }],
    ['/endpoints', { url: HOSTILE, filter: HOSTILE }],
    ['/compare', { old: HOSTILE, new: HOSTILE, publishedAt: HOSTILE.slice(0, 10) }],
  ] as const) {
    const { html } = await site.send(path, fields);

    expect(load(html)('[data-hostile], img').length, path).toBe(0);
  }
});

it('links to an article lead to web addresses only, and never hand over where the reader came from', async () => {
  const { html } = await site.visit(paths[3] ?? '');
  const $ = load(html);
  const outward = $('a[rel~="external"]');

  expect(outward.attr('href')).toMatch(/^https:\/\/quayside-post\.example\//);
  expect(outward.attr('rel')).toContain('noreferrer');
});

it('another origin cannot send the forms', async () => {
  const before = (await site.client.all('/v1/articles')).length;
  const { status } = await site.send(
    '/submit',
    { urls: 'https://quayside-post.example/forged' },
    { 'sec-fetch-site': 'cross-site' },
  );

  expect(status).toBe(403);
  expect((await site.client.all('/v1/articles')).length).toBe(before);
});
