/** The pages as a browser without scripts gets them: what they show, what their forms do, what they never let through. */
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { encodeCursor } from '../../src/adapters/store/page.ts';
import { createKey } from '../../src/app/keys.ts';
import { VariorumError } from '../../src/domain/errors.ts';
import { assets } from '../../src/web/assets.ts';
import { ACTIONS, OPEN_ACTIONS, OPEN_PAGES, PAGES } from '../../src/web/pages.ts';
import type { Json } from '../support/client.ts';
import { openSite, pagesOf, type Seeded, type Site, seedStory } from '../support/site.ts';

let site: Site;
let seeded: Seeded;

beforeAll(async () => {
  site = await openSite();
  seeded = await seedStory(site);
});
afterAll(() => site.close());

const textOf = (html: string): string => load(html)('main').text().replace(/\s+/g, ' ');

describe('Every page', () => {
  it('has one headline, a title, a language and a place to skip to', async () => {
    for (const [name, path] of Object.entries(pagesOf(seeded))) {
      const $ = load((await site.visit(path)).html);

      expect($('h1').length, name).toBe(1);
      expect($('title').text(), name).toContain('Variorum');
      expect($('html').attr('lang'), name).toBe('en');
      expect($('main#main').length, name).toBe(1);
    }
  });

  it('shows in the bar on top which part of the service it belongs to', async () => {
    const paths = pagesOf(seeded);
    const partOf = async (name: string): Promise<string> =>
      load((await site.visit(paths[name] ?? '')).html)('.top nav [aria-current]').text();

    for (const name of ['home', 'story', 'article', 'version', 'diff', 'fact'])
      expect(await partOf(name), name).toBe('Stories');
    expect(await partOf('saved search')).toBe('Search');
    expect(await partOf('tasks')).toBe('Operations');
    expect(await partOf('endpoint')).toBe('Alerts');
    expect(await partOf('not found')).toBe('');
  });

  it('says of a lost address what may have become of it, and where to go on', async () => {
    const { status, html } = await site.visit('/stories/sto_gone');

    expect(status).toBe(404);
    expect(textOf(html)).toContain('No story has the id "sto_gone". It may have been deleted');
    expect(load(html)('main a[href="/search"]').length).toBe(1);
  });

  it('and every form says which methods its address takes, to whoever comes with another', async () => {
    const methods = new Map<string, string[]>();
    for (const [path] of [...OPEN_PAGES, ...PAGES]) methods.set(path, ['GET']);
    for (const [path] of [...OPEN_ACTIONS, ...ACTIONS])
      methods.set(path, [...(methods.get(path) ?? []), 'POST']);
    for (const [pattern, takes] of methods) {
      const path = pattern.replaceAll(/:\w+/g, 'x');
      const answer = await fetch(`${site.url}${path}`, { method: 'DELETE' });

      expect(answer.status, path).toBe(405);
      expect(answer.headers.get('allow')?.split(', '), path).toEqual(expect.arrayContaining(takes));
      expect(answer.headers.get('content-type'), path).toContain('text/html');
      expect(await answer.text()).toContain('DELETE is not for this path');
      const options = await fetch(`${site.url}${path}`, { method: 'OPTIONS' });
      expect([options.status, options.headers.get('allow')], path).toEqual([
        204,
        answer.headers.get('allow'),
      ]);
    }
  });

  it.each([
    '/feed.atom',
    '/stories/x/feed.json',
    '/timegate/https://example.com/',
    '/timemap/link/https://example.com/',
    '/compare/x/card.png',
    '/articles/x/diffs/1..2/card.png',
    assets.url('style.css'),
  ])('and what programs read is read only: %s', async (path) => {
    const answer = await fetch(`${site.url}${path}`, { method: 'POST' });

    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('and takes no cursor that another list gave out, or nobody', async () => {
    const sortKeys = [
      '2025-03-15T13:00:00.000Z',
      '2025',
      '294276-12-31T00:00:00.000Z',
      1,
      1.5,
      9e15,
      -1,
      'x',
    ];
    const cursors = sortKeys.flatMap((key) => ['x', 'x y', ''].map((id) => encodeCursor([key, id])));
    const lists = [
      '/?',
      '/search?q=countries&',
      '/search?q=countries&in=changes&',
      '/search?in=changes&',
      `/articles/${seeded.mover}?view=looks&`,
      '/tasks?',
      '/endpoints?',
      `/endpoints/${seeded.endpointId}?`,
    ];
    for (const list of lists) {
      for (const cursor of cursors) {
        const { status } = await site.visit(`${list}cursor=${cursor}`);

        expect([200, 400], `${list} ${Buffer.from(cursor, 'base64url')}`).toContain(status);
      }
      expect((await site.visit(`${list}cursor=${encodeCursor([1, 'x'])}`)).status, list).toBe(400);
    }
  });

  it('lets no script or style run that is not its own file', async () => {
    for (const [name, path] of Object.entries(pagesOf(seeded))) {
      const { headers, html } = await site.visit(path);
      const $ = load(html);
      const policy = headers.get('content-security-policy') ?? '';

      expect(policy, name).toContain("default-src 'none'");
      expect(policy, name).not.toContain('unsafe');
      expect(headers.get('x-content-type-options'), name).toBe('nosniff');
      expect($('script:not([src]), style, [style]').length, name).toBe(0);
      expect(
        $('*')
          .get()
          .flatMap((one) => Object.keys($(one).attr() ?? {}))
          .filter((attribute) => attribute.startsWith('on')),
        name,
      ).toEqual([]);
    }
  });

  it('gives each id once, and points its own links at ids that are there', async () => {
    for (const [name, path] of Object.entries(pagesOf(seeded))) {
      const $ = load((await site.visit(path)).html);
      const ids = $('[id]')
        .get()
        .map((one) => $(one).attr('id'));
      const targets = $('a[href^="#"]')
        .get()
        .map((one) => $(one).attr('href')?.slice(1));

      expect(ids.length - new Set(ids).size, `${name}: ids that stand twice`).toBe(0);
      expect(
        targets.filter((target) => !ids.includes(target)),
        name,
      ).toEqual([]);
    }
  });

  it('leads only to pages that exist', async () => {
    const seen = new Set<string>();
    for (const path of Object.values(pagesOf(seeded))) {
      const $ = load((await site.visit(path)).html);
      for (const link of $('a[href^="/"]').get()) seen.add(($(link).attr('href') ?? '').replace(/#.*$/, ''));
    }
    const broken: string[] = [];
    for (const path of seen) if ((await site.visit(path)).status >= 400) broken.push(path);

    expect(seen.size).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });
});

describe('A story', () => {
  it('shows who says what now, who has not caught up, and how each version changed', async () => {
    const { html } = await site.visit(`/stories/${seeded.storyId}`);
    const $ = load(html);
    const card = $('.fact-card').text();

    expect(card).toContain('Sources disagree');
    expect(card).toMatch(/30.*quayside-post\.example/);
    expect(card).toMatch(/26.*upland-times\.example.*Not caught up/);
    expect(
      $('.matrix a.cell')
        .get()
        .map((one) => $(one).attr('aria-label')),
    ).toContainEqual(expect.stringMatching(/^Version 2, .*1 changed, silent$/));
    expect($('svg.chart > title').text()).toContain('quayside-post.example: 26, then 30');
  });

  it('names the day of a chart once where both its ends are of that day', async () => {
    const $ = load((await site.visit(`/stories/${seeded.storyId}`)).html);
    const ends = $('svg.chart .axis text')
      .get()
      .map((one) => $(one).text());

    expect(ends).toEqual(['15 Mar 2025, 13:00', '16:00']);
  });

  it('tells of sources that disagree by their values, whatever words they use', async () => {
    const { html } = await site.visit(`/stories/${seeded.storyId}`);

    expect(textOf(html)).toContain('sources disagree, 30 (quayside-post.example), 26 (upland-times.example)');
  });

  it('draws a line for a source that was seen once, as for the others', async () => {
    const $ = load((await site.visit(`/stories/${seeded.storyId}`)).html);
    const lengths = $('svg.chart .line > path:first-child')
      .get()
      .map(({ attribs }) => {
        const [, from] = /^M([\d.]+)/.exec(attribs.d ?? '') ?? [];
        const [, to] = /H([\d.]+)$/.exec(attribs.d ?? '') ?? [];
        return Number(to) - Number(from);
      });

    expect(lengths).toHaveLength(2);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(14);
  });

  it('follows a fact in words, renames itself, takes addresses and is deleted, all by its forms', async () => {
    const created = await site.client.post('/v1/stories', { title: 'For forms' });
    const here = `/stories/${created.id}`;

    const asked = await site.send(`${here}/facts`, {
      label: 'ships in the harbor',
      kind: '',
      unit: '',
      match: '',
    });
    expect(asked.status).toBe(303);
    expect(textOf((await site.visit(asked.headers.get('location') ?? '')).html)).toContain(
      'ships in the harbor',
    );

    await site.send(`${here}/rename`, { title: 'The harbor' });
    expect(textOf((await site.visit(here)).html)).toContain('The harbor');

    await site.send(`${here}/articles`, {
      urls: 'https://quayside-post.example/harbor, https://upland-times.example/harbor',
    });
    expect((await site.client.get(`/v1${here}`)).articles).toHaveLength(2);

    const refused = await site.send(`${here}/articles`, { urls: 'http://10.0.0.1/' });
    expect(refused.status).toBe(422);

    expect((await site.send(`${here}/delete`, {})).headers.get('location')).toBe('/');
    expect((await site.visit(here)).status).toBe(404);
  });
});

describe('A story of two events', () => {
  it('is split by ticking what belongs elsewhere, and made whole again by merging', async () => {
    const { id } = await site.client.post('/v1/stories', {
      title: 'Two harbors',
      urls: ['https://quayside-post.example/north', 'https://upland-times.example/south'],
    });
    const here = `/stories/${id}`;
    const articles = (await site.client.get(`/v1${here}`)).articles;
    const boxes = load((await site.visit(here)).html)(`form[action="${here}/split"] input[name="article"]`);
    expect(boxes.get().map((box) => box.attribs.value)).toEqual(articles.map((article: Json) => article.id));

    expect((await site.send(`${here}/split`, { title: 'Nothing ticked' })).status).toBe(422);
    const split = await site.send(`${here}/split`, { article: articles[1].id, title: 'South harbor' });
    expect(split.status).toBe(303);
    const there = split.headers.get('location') ?? '';
    expect(textOf((await site.visit(there)).html)).toContain('South harbor');
    expect((await site.client.get(`/v1${here}`)).articles).toHaveLength(1);
    expect((await site.visit(here)).html).not.toContain(`${here}/split`);

    await site.send(`${here}/merge`, { from: there.replace('/stories/', '') });
    expect((await site.client.get(`/v1${here}`)).articles).toHaveLength(2);
  });
});

describe('An article', () => {
  it('tells for each version what changed, silently or not, and what it goes back to', async () => {
    const rows = load((await site.visit(`/articles/${seeded.mover}`)).html)('.versions tbody tr');
    const text = rows.text().replace(/\s+/g, ' ');

    expect(rows.length).toBe(4);
    expect(text).toContain('Back to version 2');
    expect(text).toContain('Silent');
    expect(text).toContain('Wording only');
  });

  it('tells in which version each sentence came and last changed', async () => {
    const $ = load((await site.visit(`/articles/${seeded.mover}?view=blame`)).html);
    const row = (words: string) =>
      $(`.blame tr:contains("${words}")`)
        .find('td')
        .get()
        .map((one) => $(one).text().replace(/\s+/g, ' ').trim());

    expect(row('30 countries').slice(0, 2)).toEqual(['1', expect.stringMatching(/^2 changed/)]);
    expect(row('Planners from').slice(0, 2)).toEqual(['1', 'never']);
    expect(row('The harbor was closed')[1]).toMatch(/^4 reworded 2 times/);
  });

  it('compares the two versions picked, and leads to the diff', async () => {
    const answer = await site.visit(`/articles/${seeded.mover}/diffs?from=1&to=4`);

    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`/articles/${seeded.mover}/diffs/1..4`);
    expect((await site.visit(`/articles/${seeded.mover}/diffs?from=x&to=4`)).status).toBe(400);
    expect((await site.visit(`/articles/${seeded.mover}/diffs/1..99`)).status).toBe(404);
  });

  it('is paused and resumed by its buttons', async () => {
    await site.send(`/articles/${seeded.stayer}/pause`, {});
    expect(textOf((await site.visit(`/articles/${seeded.stayer}`)).html)).toContain('paused on request');
    await site.send(`/articles/${seeded.stayer}/resume`, {});
    expect(textOf((await site.visit(`/articles/${seeded.stayer}`)).html)).toContain('resumed on request');
  });
});

describe('A diff', () => {
  it('says in plain words what changed, and marks the words in place', async () => {
    const $ = load((await site.visit(`/articles/${seeded.mover}/diffs/1..2`)).html);
    const change = $('.change.alert');

    expect(change.find('.told').text()).toMatch(/number: 26 → 30.*\+4/);
    expect(change.find('.words del').text()).toBe('26');
    expect(change.find('.words ins').text()).toBe('30');
    expect($('.text-diff del').text()).toBe('26');
  });

  it('shows the same text in every view, once what is folded is opened', async () => {
    const views = ['inline', 'side-by-side', 'changes-only'];
    for (const view of views) {
      let $ = load((await site.visit(`/articles/${seeded.mover}/diffs/1..2?view=${view}`)).html);
      const folded = $('.fold').attr('href');
      expect(folded === undefined, view).toBe(view !== 'changes-only');
      if (folded !== undefined) $ = load((await site.visit(folded.replace(/#.*/, ''))).html);
      const text = $('.text-diff, .sides').text();

      expect(text, view).toContain('Planners from the armed forces meet in London on Thursday.');
      expect(text, view).toContain('30');
    }
  });

  it('can be shared as text', async () => {
    const text = load((await site.visit(`/articles/${seeded.mover}/diffs/1..2`)).html)(
      '.share textarea',
    ).text();

    expect(text).toContain('number: 26 → 30 (+4)');
    expect(text).toContain(`${site.url}/articles/${seeded.mover}/diffs/1..2`);
  });
});

describe('A value in a sentence', () => {
  const point = (values: string | undefined) =>
    site.send(`/stories/${seeded.storyId}/facts/point`, { at: values ?? '' });

  it('is one click away from being a fact, on the page of a version', async () => {
    const $ = load((await site.visit(`/articles/${seeded.mover}/versions/1`)).html);
    const days = $('button.slot')
      .get()
      .find((one) => $(one).text().startsWith('30 days'));
    const made = await point($(days ?? '').attr('value'));
    const fact = await site.client.get(`/v1${made.headers.get('location')}`);

    expect(made.status).toBe(303);
    expect(fact.kind).toBe('quantity');
    expect(fact.label).toMatch(/ceasefire|days/);
    expect(fact.current.map(({ raw }: { raw: string }) => raw)).toContain('30 days');
    expect((await point($(days ?? '').attr('value'))).headers.get('location')).toBe(`/facts/${fact.id}`);
  });

  it('is one on the page of a diff too, beside the change', async () => {
    const $ = load((await site.visit(`/articles/${seeded.mover}/diffs/1..2`)).html);

    expect($('.change.alert .follow button').first().text()).toMatch(/^30/);
    expect((await point($('.change.alert .follow button').first().attr('value'))).status).toBe(303);
  });

  it('leaves the text of the sentence as it is', async () => {
    const $ = load((await site.visit(`/articles/${seeded.mover}/versions/1`)).html);

    expect($('.text .sentence').first().text()).toBe('Leaders agree on a ceasefire');
    expect($('.text').text()).toContain('The first phase of the ceasefire would last 30 days and be watched');
  });

  it('has to be one that the story has', async () => {
    expect((await point('clm_none 0')).status).toBe(422);
    expect((await point('nonsense')).status).toBe(422);
  });
});

describe('Two sources', () => {
  it('are compared by what they say of the world: nothing is struck, and headlines do not contradict', async () => {
    const { mover, stayer, storyId } = seeded;
    const $ = load((await site.visit(`/stories/${storyId}/sources?one=${mover}&other=${stayer}`)).html);

    expect($('main del, main ins').length).toBe(0);
    expect($('main').text()).not.toContain('A call for a ceasefire');
    const facts = $('#facts').parent().find('tbody tr').first().text();
    expect(facts).toMatch(/countries in the coalition.*Differs.*30.*26/s);
    expect($('section[aria-label="They contradict each other"]').text()).toMatch(/30 countries.*Twenty-six/s);
    const alone = $('section[aria-label^="Only in quayside-post.example"]').text();
    expect(alone).toContain('The harbor was closed for an hour');
  });
});

describe('Submitting', () => {
  it('tells beforehand what would happen, and does nothing yet', async () => {
    const before = (await site.client.all('/v1/articles')).length;
    const { html } = await site.send('/submit/check', {
      urls: '- https://fresh-outlet.example/a\n- http://192.168.1.1/router\nhttps://quayside-post.example/world/call',
    });
    const fates = load(html)('#fates li')
      .get()
      .map((one) => load(one).text());

    expect(fates[0]).toContain('read at once');
    expect(fates[1]).toContain('192.168.1.1');
    expect(fates[2]).toContain('followed already');
    expect((await site.client.all('/v1/articles')).length).toBe(before);
  });

  it('leads to the story of a new address, to the article of a known one, and back to the form of a refused one', async () => {
    const added = await site.send('/submit', { urls: 'https://fresh-outlet.example/b', title: '' });
    expect(added.headers.get('location')).toMatch(/^\/stories\/sto_/);

    const known = await site.send('/submit', { urls: 'https://quayside-post.example/world/call', title: '' });
    expect(known.headers.get('location')).toBe(`/articles/${seeded.mover}`);

    const refused = await site.send('/submit', { urls: 'ftp://quayside-post.example/', title: '' });
    expect(refused.status).toBe(422);
    expect(load(refused.html)('textarea').text()).toContain('ftp://quayside-post.example/');
    expect(load(refused.html)('[role="alert"]').text()).not.toBe('');
  });

  it('takes the address of the bookmarklet', async () => {
    const { html } = await site.visit('/?url=https%3A%2F%2Ffresh-outlet.example%2Fc');

    expect(load(html)('#urls').text()).toBe('https://fresh-outlet.example/c');
  });
});

describe('Alerts', () => {
  it('are set from the page of a fact, about that fact only, with the secret to keep', async () => {
    const { html } = await site.visit(`/facts/${seeded.factId}`);
    const form = load(html)('.alert-form form');
    const hidden = Object.fromEntries(
      form
        .find('input[type=hidden]')
        .get()
        .map((one) => [one.attribs.name, one.attribs.value]),
    );
    const made = await site.send(form.attr('action') ?? '', {
      ...hidden,
      url: 'http://127.0.0.1:9/hook',
    } as Record<string, string>);
    const page = await site.visit(made.headers.get('location') ?? '');

    expect(load(page.html)('input[readonly]').attr('value')).toMatch(/^whsec_/);
    const [endpoint] = (await site.client.get('/v1/endpoints')).data;
    expect(endpoint.filter).toEqual({ factIds: [seeded.factId] });
    expect(textOf(page.html)).toContain('countries in the coalition');
  });

  it('say what is wrong with a filter', async () => {
    const { status, html } = await site.send('/endpoints', {
      url: 'http://127.0.0.1:9/hook',
      filter: '{"minTier":"loud"}',
    });

    expect(status).toBe(422);
    expect(textOf(html)).toContain('minTier');
  });
});

describe('Search', () => {
  it('finds what was said, in which versions, and what changed', async () => {
    const said = textOf((await site.visit('/search?q=%22closed+for+an+hour%22')).html);
    expect(said).toContain('The harbor was closed for an hour');
    expect(said).toContain('versions 1 to 4');

    const gone = textOf((await site.visit('/search?q=26+countries&source=quayside-post.example')).html);
    expect(gone).toContain('no longer said');

    const changed = textOf(
      (await site.visit('/search?q=countries&in=changes&tier=alert&aspect=quantity&silent=1')).html,
    );
    expect(changed).toContain('number');
    expect(textOf((await site.visit('/search?in=changes&aspect=date')).html)).toContain('Nothing found');
  });

  it('refuses a day that is none', async () => {
    expect((await site.visit('/search?q=x&from=yesterday')).status).toBe(400);
  });
});

describe('Compare', () => {
  it('gives two pasted texts a diff with an address of its own', async () => {
    const made = await site.send('/compare', {
      old: 'Ministers said that 26 ships had left the harbor.',
      new: 'Ministers said that 30 ships had left the harbor.',
      publishedAt: '2025-03-15',
    });
    const { html } = await site.visit(made.headers.get('location') ?? '');

    expect(load(html)('.change.alert .told').text()).toContain('26 → 30');
  });

  it('tells "at least 12" as such, and not as 12', async () => {
    const made = await site.send('/compare', {
      old: 'At least 12 people were killed in the blast.',
      new: 'Fifteen people were killed in the blast.',
      publishedAt: '2025-03-15',
    });
    const { html } = await site.visit(made.headers.get('location') ?? '');

    expect(load(html)('.change .told').text()).toContain('at least 12 → Fifteen');
  });
});

describe('A form that was refused', () => {
  it('comes back with what was pasted to be compared, and says what is wrong', async () => {
    const { status, html } = await site.send('/compare', {
      old: 'http://192.168.1.1/router',
      new: 'A long text that somebody pasted.',
      publishedAt: '2025-03-15',
    });
    const $ = load(html);

    expect(status).toBe(422);
    expect($('[role="alert"]').text()).toContain('192.168.1.1');
    expect($('textarea[name="new"]').text()).toBe('A long text that somebody pasted.');
    expect($('input[name="publishedAt"]').attr('value')).toBe('2025-03-15');
  });

  it('comes back with all that an endpoint was to be told of', async () => {
    const { status, html } = await site.send('/endpoints', {
      url: 'http://10.0.0.1/hook',
      description: 'The night desk',
      eventTypes: ['claims.changed', 'article.gone'],
      sources: 'upland-times.example',
    });
    const $ = load(html);

    expect(status).toBe(422);
    expect($('[role="alert"]').text()).toContain('10.0.0.1');
    expect($('input[name="description"]').attr('value')).toBe('The night desk');
    expect($('input[name="sources"]').attr('value')).toBe('upland-times.example');
    expect(
      $('input[name="eventTypes"][checked]')
        .get()
        .map((box) => box.attribs.value),
    ).toEqual(expect.arrayContaining(['claims.changed', 'article.gone']));
  });
});

describe('With keys', () => {
  it('pages ask for a key, and take one', async () => {
    const guarded = await openSite();
    onTestFinished(() => guarded.close());
    const { token } = await createKey(guarded.app, 'desk');

    const sent = await guarded.visit('/search?q=x');
    expect(sent.headers.get('location')).toBe('/login?next=%2Fsearch%3Fq%3Dx');
    expect((await guarded.send('/submit', { urls: 'https://quayside-post.example/' })).status).toBe(401);

    const wrong = await guarded.send('/login', { key: 'nonsense', next: '/search?q=x' });
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get('set-cookie')).toBeNull();

    const right = await guarded.send('/login', { key: token, next: 'https://evil.example/' });
    expect(right.headers.get('location')).toBe('/');
    const cookie = right.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await guarded.visit('/search', { cookie })).status).toBe(200);
  });

  it('one count is kept of what a key asks for, pages, feeds and API alike', async () => {
    const guarded = await openSite();
    onTestFinished(() => guarded.close());
    const { token } = await createKey(guarded.app, 'reader');
    const authorization = `Bearer ${token}`;
    const left = async (path: string): Promise<number> => {
      const { headers } = await guarded.visit(path, { authorization });
      return Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);
    };
    const counts = [
      await left('/search'),
      await left('/feed.atom'),
      await left('/v1/stories'),
      await left('/'),
    ];
    expect(counts.map((count) => counts[0]! - count)).toEqual([0, 1, 2, 3]);
  });
});

describe('While the queue does not answer', () => {
  const away = (code: string) =>
    Promise.reject(new VariorumError('unavailable', code, 'It does not answer.'));
  const metrics = async (): Promise<string> => {
    const { status, html } = await site.visit('/metrics');
    expect(status).toBe(200);
    return html;
  };

  it('operators still see all the rest', async () => {
    const { queue } = site.app;
    const { counts } = queue;
    onTestFinished(() => {
      queue.counts = counts;
    });
    expect(await metrics()).toContain('variorum_queue_jobs{job="capture"');
    queue.counts = () => away('queue_unavailable');

    const { status, html } = await site.visit('/operations');
    expect(status).toBe(200);
    expect(textOf(html)).toContain('The queue does not answer. Nothing is lost');
    expect(textOf(html)).toContain('articles to look at');
    const told = await metrics();
    expect(told).toContain('variorum_due_rows{row="capture"}');
    expect(told).not.toMatch(/^variorum_queue_jobs\{/m);
  });
});
