import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Service, startService } from './service.ts';
import { FIRST, NEW_TEXT, OLD_TEXT, SECOND } from './texts.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** Nothing listens there, and no worker runs: these articles live by what is pushed in. */
const address = (path: string) => `http://127.0.0.1:9/${path}`;

describe('a submitted URL', () => {
  test('becomes an article that is looked at soon, in a story of its own', async () => {
    const { status, headers, body } = await service.ask('POST', '/v1/articles', {
      url: address('bridge#top'),
    });
    expect(status).toBe(202);
    expect(headers.get('location')).toBe(`/v1/articles/${body.id}`);
    expect(body).toMatchObject({
      url: address('bridge'),
      source: '127.0.0.1:9',
      state: 'active',
      paused: false,
      watchClosely: false,
      versionCount: 0,
      latestVersion: null,
    });
    expect(body.storyId).toMatch(/^sto_/);
    expect(body.nextLookAt).toMatch(/Z$/);
    for (const inner of ['hostKey', 'leaseSeq', 'revision', 'etag']) expect(body).not.toHaveProperty(inner);
    const { body: read } = await service.ask('GET', `/v1/articles/${body.id}`);
    expect(read).toEqual(body);
  });

  test('that is tracked already answers with the article there is', async () => {
    const first = await service.ask('POST', '/v1/articles', { url: address('known') });
    const second = await service.ask('POST', '/v1/articles', { url: `${address('known')}?utm_source=mail` });
    expect(second.status).toBe(200);
    expect(second.body.id).toBe(first.body.id);
  });

  test.each([
    ['http://10.0.0.1/', 'blocked_address'],
    ['http://[::1]/', 'blocked_address'],
    ['ftp://example.com/', 'unsupported_scheme'],
    ['example.com/page', 'invalid_url'],
    ['', 'invalid_url'],
  ])('is refused with the reason: %j', async (url, code) => {
    const before = await service.ask('GET', '/v1/articles');
    const { status, body } = await service.ask('POST', '/v1/articles', { url });
    expect(status).toBe(422);
    expect(body.code).toBe(code);
    expect(body.errors[0].pointer).toBe('/url');
    expect((await service.ask('GET', '/v1/articles')).body).toEqual(before.body);
  });

  test('is refused at once when it leads back here, wherever it is given', async () => {
    const url = `${service.url}/stories`;
    for (const [path, body, pointer] of [
      ['/v1/articles', { url }, '/url'],
      ['/v1/stories', { urls: [url] }, '/urls/0'],
      ['/v1/endpoints', { url }, '/url'],
    ] as const) {
      const refused = await service.ask('POST', path, body);
      expect([refused.status, refused.body.code], path).toEqual([422, 'blocked_address']);
      expect(refused.body.errors, path).toEqual([
        { pointer, detail: 'The URL leads to this service itself.' },
      ]);
    }
  });

  test('goes into the story that is named, or nowhere if there is none', async () => {
    const story = (await service.ask('POST', '/v1/stories', { title: 'Ferries' })).body;
    const { body } = await service.ask('POST', '/v1/articles', { url: address('ferry'), storyId: story.id });
    expect(body.storyId).toBe(story.id);
    const nowhere = await service.ask('POST', '/v1/articles', { url: address('gull'), storyId: 'sto_none' });
    expect(nowhere.status).toBe(404);
  });

  test('comes alone or with others, not both and not neither', async () => {
    const both = await service.ask('POST', '/v1/articles', { url: address('a'), urls: [address('b')] });
    expect(both.status).toBe(422);
    expect((await service.ask('POST', '/v1/articles', {})).status).toBe(422);
  });

  test('among many is judged by itself', async () => {
    const { status, body } = await service.ask('POST', '/v1/articles', {
      urls: [address('many'), 'http://10.0.0.1/', address('many')],
    });
    expect(status).toBe(202);
    expect(body.data.map((entry: { status: string }) => entry.status)).toEqual(['added', 'refused', 'known']);
    expect(body.data[0].article.id).toBe(body.data[2].article.id);
    expect(body.data[1].problem.code).toBe('blocked_address');
  });
});

describe('an article', () => {
  const add = async (path: string) =>
    (await service.ask('POST', '/v1/articles', { url: address(path) })).body;

  test('can be paused, resumed and watched closely', async () => {
    const { id } = await add('patched');
    const paused = await service.ask('PATCH', `/v1/articles/${id}`, { paused: true });
    expect(paused.body).toMatchObject({ state: 'paused', paused: true, nextLookAt: null });
    const looked = await service.ask('POST', `/v1/articles/${id}/captures`);
    expect(looked.status).toBeGreaterThanOrEqual(400);
    expect(looked.body.code).toBe('article_not_active');
    const resumed = await service.ask('PATCH', `/v1/articles/${id}`, { paused: false, watchClosely: true });
    expect(resumed.body).toMatchObject({ state: 'active', paused: false, watchClosely: true });
  });

  test('can be moved to another story', async () => {
    const { id } = await add('moved');
    const story = (await service.ask('POST', '/v1/stories', { title: 'Elsewhere' })).body;
    const moved = await service.ask('PATCH', `/v1/articles/${id}`, { storyId: story.id });
    expect(moved.body.storyId).toBe(story.id);
    const list = await service.ask('GET', `/v1/articles?storyId=${story.id}`);
    expect(list.body.data.map((article: { id: string }) => article.id)).toEqual([id]);
  });

  test('is gone after DELETE, with its history', async () => {
    const { id } = await add('deleted');
    expect((await service.ask('DELETE', `/v1/articles/${id}`)).status).toBe(204);
    expect((await service.ask('GET', `/v1/articles/${id}`)).status).toBe(404);
    expect((await service.ask('GET', `/v1/articles/${id}/versions`)).status).toBe(404);
    expect((await service.ask('DELETE', `/v1/articles/${id}`)).status).toBe(404);
  });

  test('is looked at now on request', async () => {
    const { id } = await add('look');
    for (const body of [undefined, {}]) {
      const { status, body: article } = await service.ask('POST', `/v1/articles/${id}/captures`, body);
      expect(status).toBe(202);
      expect(article).toMatchObject({ id, nextLookReason: 'asked for' });
    }
  });
});

describe('content that is pushed in', () => {
  let id: string;
  beforeAll(async () => {
    id = (await service.ask('POST', '/v1/articles', { url: address('pushed') })).body.id;
    // The later one first: the history does not depend on the order of arrival.
    const second = { html: SECOND, capturedAt: '2025-03-14T15:00:00+01:00' };
    const later = await service.ask('POST', `/v1/articles/${id}/captures`, second);
    expect(later.status).toBe(201);
    expect(later.body).toMatchObject({ state: 'processed', capturedAt: '2025-03-14T14:00:00.000Z' });
    expect(later.body.version.number).toBe(1);
    const first = await service.ask('POST', `/v1/articles/${id}/captures`, {
      html: FIRST,
      capturedAt: '2025-03-14T10:00:00Z',
    });
    expect(first.status).toBe(201);
    expect(first.body.version.number).toBe(1);
  });

  test('is listed as captures and versions, newest first', async () => {
    const captures = (await service.ask('GET', `/v1/articles/${id}/captures`)).body.data;
    expect(captures.map((capture: { kind: string }) => capture.kind)).toEqual(['html', 'html']);
    expect(captures[0].capturedAt).toBe('2025-03-14T14:00:00.000Z');
    const versions = (await service.ask('GET', `/v1/articles/${id}/versions`)).body.data;
    expect(versions.map((version: { number: number }) => version.number)).toEqual([2, 1]);
    const article = (await service.ask('GET', `/v1/articles/${id}`)).body;
    expect(article).toMatchObject({ versionCount: 2, latestVersion: 2 });
  });

  test('is read page by page', async () => {
    const first = (await service.ask('GET', `/v1/articles/${id}/versions?limit=1`)).body;
    const second = (
      await service.ask('GET', `/v1/articles/${id}/versions?limit=1&cursor=${first.nextCursor}`)
    ).body;
    expect([first.data[0].number, second.data[0].number, second.nextCursor]).toEqual([2, 1, null]);
  });

  test('has blocks, and claims whose offsets fit their sentences', async () => {
    const { body } = await service.ask('GET', `/v1/articles/${id}/versions/2`);
    expect(body.title).toBe('Lindmoor council approves a new bridge');
    expect(body.text).toBe(body.blocks.map((block: { text: string }) => block.text).join('\n\n'));
    const slots = [];
    for (const claim of body.claims) {
      expect(claim.sentence.slice(claim.start, claim.end)).toBe(claim.text);
      for (const slot of claim.slots) {
        expect(claim.sentence.slice(slot.start, slot.end)).toBe(slot.raw);
        slots.push(slot);
      }
    }
    expect(slots).toContainEqual(expect.objectContaining({ type: 'quantity', value: 30 }));
  });

  test('has a diff of any two versions, in either direction', async () => {
    const { body } = await service.ask('GET', `/v1/articles/${id}/diffs/1..2`);
    expect(body).toMatchObject({ articleId: id, fromVersion: 1, toVersion: 2 });
    expect(body.from).toMatch(/^ver_/);
    expect(body.summary.changed).toBe(1);
    expect(body.changes[0]).toMatchObject({ kind: 'changed', aspects: ['quantity'], tier: 'alert' });
    const back = (await service.ask('GET', `/v1/articles/${id}/diffs/2..1`)).body;
    expect(back.changes[0].details[0].delta).toBe(-body.changes[0].details[0].delta);
  });

  test('need not be sent again unchanged', async () => {
    const path = `/v1/articles/${id}/versions/1`;
    const etag = (await service.ask('GET', path)).headers.get('etag') ?? '';
    expect((await service.ask('GET', path, undefined, { 'if-none-match': etag })).status).toBe(304);
    expect((await service.ask('GET', path, undefined, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test.each([
    ['versions/3', 404],
    ['versions/0', 404],
    ['versions/two', 400],
    ['versions/99999999999', 400],
    ['diffs/1..9', 404],
    ['diffs/1..1', 400],
    ['diffs/1..x', 400],
    ['diffs/1', 404],
  ])('has nothing at %s', async (path, status) => {
    expect((await service.ask('GET', `/v1/articles/${id}/${path}`)).status).toBe(status);
  });

  test.each([
    [{ html: '<p>x', text: 'x' }, '/text'],
    [{ title: 'x' }, '/html'],
    [{ html: '<p>x', title: 'x' }, '/title'],
    [{ text: 'x', capturedAt: 'yesterday' }, '/capturedAt'],
    [{ text: 'x', capturedAt: '0000-01-01T00:00:00Z' }, '/capturedAt'],
    [{ text: 'x', capturedAt: '2150-01-01T00:00:00Z' }, '/capturedAt'],
    [{ text: '' }, '/text'],
  ])('is refused when it makes no sense: %j', async (body, pointer) => {
    const refused = await service.ask('POST', `/v1/articles/${id}/captures`, body);
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].pointer).toBe(pointer);
  });

  test('that is not an article is kept with the reason, and makes no version', async () => {
    const { id: other } = (await service.ask('POST', '/v1/articles', { url: address('empty') })).body;
    const pushed = await service.ask('POST', `/v1/articles/${other}/captures`, {
      html: '<html><body></body></html>',
    });
    expect(pushed.status).toBe(201);
    expect(pushed.body).toMatchObject({ state: 'quarantined', version: null });
    expect(pushed.body.reason).not.toBe('');
  });

  test('may be plain text with a title', async () => {
    const { id: other } = (await service.ask('POST', '/v1/articles', { url: address('plain') })).body;
    const pushed = await service.ask('POST', `/v1/articles/${other}/captures`, {
      text: OLD_TEXT,
      title: 'A bridge',
    });
    expect(pushed.status).toBe(201);
    expect(pushed.body.version).toMatchObject({ number: 1, title: 'A bridge' });
  });
});

describe('a story', () => {
  test('is created with its articles, or not at all', async () => {
    const made = await service.ask('POST', '/v1/stories', {
      title: ' Bridge ',
      urls: [address('s1'), address('s2')],
    });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(`/v1/stories/${made.body.id}`);
    expect(made.body).toMatchObject({ title: 'Bridge', facts: [] });
    expect(made.body.articles).toHaveLength(2);
    const before = (await service.ask('GET', '/v1/stories')).body;
    const refused = await service.ask('POST', '/v1/stories', { urls: [address('s3'), 'http://10.0.0.1/'] });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ code: 'blocked_address', errors: [{ pointer: '/urls/1' }] });
    expect((await service.ask('GET', '/v1/stories')).body).toEqual(before);
  });

  test('can be renamed, merged and deleted', async () => {
    const one = (await service.ask('POST', '/v1/stories', { title: 'One', urls: [address('m1')] })).body;
    const two = (await service.ask('POST', '/v1/stories', { title: 'Two', urls: [address('m2')] })).body;
    const renamed = await service.ask('PATCH', `/v1/stories/${one.id}`, { title: 'First' });
    expect(renamed.body.title).toBe('First');
    const merged = await service.ask('POST', `/v1/stories/${one.id}/merge`, { from: two.id });
    expect(merged.body.articles).toHaveLength(2);
    expect((await service.ask('GET', `/v1/stories/${two.id}`)).body.id).toBe(one.id);
    expect((await service.ask('DELETE', `/v1/stories/${one.id}`)).status).toBe(204);
    expect((await service.ask('GET', `/v1/stories/${two.id}`)).status).toBe(404);
  });
});

describe('a fact', () => {
  test('is followed over versions, and its change is an event', async () => {
    const story = (await service.ask('POST', '/v1/stories', { title: 'Spans', urls: [address('fact')] }))
      .body;
    const article = story.articles[0].id;
    const asked = await service.ask('POST', `/v1/stories/${story.id}/facts`, {
      label: 'spans of the bridge',
      unit: 'span',
    });
    expect(asked.status).toBe(201);
    expect(asked.headers.get('location')).toBe(`/v1/facts/${asked.body.id}`);
    expect(asked.body).toMatchObject({ kind: 'quantity', status: 'unknown', current: [], history: [] });

    await service.ask('POST', `/v1/articles/${article}/captures`, {
      html: FIRST,
      capturedAt: '2025-03-14T10:00:00Z',
    });
    await service.ask('POST', `/v1/articles/${article}/captures`, {
      html: SECOND,
      capturedAt: '2025-03-14T14:00:00Z',
    });
    const { body } = await service.ask('GET', `/v1/facts/${asked.body.id}`);
    expect(body.current).toMatchObject([{ articleId: article, value: 30, raw: '30', versionNumber: 2 }]);
    expect(body.history.map((observation: { value: number }) => observation.value)).toEqual([26, 30]);
    expect(body.history[1].previous).toMatchObject({ value: 26, versionNumber: 1 });

    const changed = (await service.ask('GET', `/v1/events?types=fact.changed&storyId=${story.id}`)).body.data;
    expect(changed).toHaveLength(1);
    expect(changed[0].data).toMatchObject({ before: { value: 26 }, after: { value: 30 }, delta: 4 });
    const shown = (await service.ask('GET', `/v1/stories/${story.id}`)).body;
    expect(shown.facts[0].id).toBe(asked.body.id);
    expect(shown.latestChanges.map((event: { type: string }) => event.type)).toContain('fact.changed');

    const list = (await service.ask('GET', `/v1/stories/${story.id}/facts`)).body;
    expect(list).toMatchObject({ data: [{ id: asked.body.id }], nextCursor: null });
    const claims = (await service.ask('GET', `/v1/stories/${story.id}/claims?limit=2`)).body;
    expect(claims.data).toHaveLength(2);
    expect(claims.data[0]).toMatchObject({ status: 'single-source', first: { articleId: article } });
    const more = (
      await service.ask('GET', `/v1/stories/${story.id}/claims?limit=2&cursor=${claims.nextCursor}`)
    ).body;
    expect(more.data[0]).not.toEqual(claims.data[0]);

    expect((await service.ask('DELETE', `/v1/facts/${asked.body.id}`)).status).toBe(204);
    expect((await service.ask('GET', `/v1/facts/${asked.body.id}`)).status).toBe(404);
  });

  test('is proposed by the service, and can be tracked as proposed', async () => {
    const story = (
      await service.ask('POST', '/v1/stories', { title: 'Proposed', urls: [address('proposed')] })
    ).body;
    await service.ask('POST', `/v1/articles/${story.articles[0].id}/captures`, { html: FIRST });
    const { body } = await service.ask('GET', `/v1/stories/${story.id}/facts/suggestions`);
    const spans = body.data.find((suggestion: { unit: string }) => suggestion.unit === 'span');
    expect(spans).toBeDefined();
    const { label, kind, unit, claimId, slot } = spans;
    const tracked = await service.ask('POST', `/v1/stories/${story.id}/facts`, {
      label,
      kind,
      unit,
      claimId,
      slot,
    });
    expect(tracked.status).toBe(201);
    expect(tracked.body.current).toMatchObject([{ value: 26 }]);
  });

  test.each([
    [{}, 422, '/label'],
    [{ label: 'x', kind: 'colour' }, 422, '/kind'],
    [{ label: 'x', claimId: 'clm_none' }, 422, '/claimId'],
  ])('is refused when it makes no sense: %j', async (body, status, pointer) => {
    const story = (await service.ask('POST', '/v1/stories', { title: 'Refusing' })).body;
    const refused = await service.ask('POST', `/v1/stories/${story.id}/facts`, body);
    expect(refused.status).toBe(status);
    expect(refused.body.errors[0].pointer).toBe(pointer);
  });

  test('needs a story', async () => {
    expect((await service.ask('POST', '/v1/stories/sto_none/facts', { label: 'x' })).status).toBe(404);
    expect((await service.ask('GET', '/v1/stories/sto_none/claims')).status).toBe(404);
  });
});

describe('a comparison', () => {
  test('is a diff that tracks nothing and stays under its id', async () => {
    const before = (await service.ask('GET', '/v1/articles')).body;
    const made = await service.ask('POST', '/v1/compare', {
      old: { text: OLD_TEXT },
      new: { text: NEW_TEXT },
    });
    expect(made.status).toBe(200);
    expect(made.body.summary.changed).toBe(1);
    const kept = await service.ask('GET', `/v1/compare/${made.body.id}`);
    expect(kept.body).toEqual(made.body);
    expect(kept.headers.get('cache-control')).toContain('immutable');
    expect((await service.ask('GET', '/v1/articles')).body).toEqual(before);
  });

  test.each([
    [{ old: { text: 'a' } }, '/new'],
    [{ old: { text: 'a' }, new: { text: 'b', html: 'c' } }, '/new'],
    [{ old: { text: 'a' }, new: { url: 'http://10.0.0.1/' } }, '/new/url'],
  ])('is refused when a side makes no sense: %j', async (body, pointer) => {
    const refused = await service.ask('POST', '/v1/compare', body);
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].pointer).toBe(pointer);
  });
});
