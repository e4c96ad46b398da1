import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeCursor } from '../../src/adapters/store/page.ts';
import { ROUTES } from '../../src/api/router.ts';
import { type Answer, type Service, startService } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

function expectProblem(answer: Answer, status: number, code: string): void {
  expect(answer.body).toMatchObject({ status, code });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  for (const field of ['type', 'title', 'detail', 'instance', 'requestId']) {
    expect(answer.body[field], field).toEqual(expect.any(String));
    expect(answer.body[field], field).not.toBe('');
  }
}

describe('a request that cannot be read', () => {
  test('says that the JSON is malformed', async () => {
    expectProblem(await service.ask('POST', '/v1/stories', '{"title":'), 400, 'invalid_json');
  });

  test('may not carry anything but JSON', async () => {
    const answer = await service.ask('POST', '/v1/stories', 'title=x', { 'content-type': 'text/plain' });
    expectProblem(answer, 415, 'unsupported_media_type');
  });

  test('may not be packed in a way we cannot open', async () => {
    const answer = await service.ask('POST', '/v1/stories', '{}', { 'content-encoding': 'zstd' });
    expectProblem(answer, 415, 'unsupported_encoding');
  });

  test('may not be packed otherwise than it says', async () => {
    const answer = await service.ask('POST', '/v1/stories', '{}', { 'content-encoding': 'gzip' });
    expectProblem(answer, 400, 'invalid_encoding');
  });

  test('is UTF-8, and is not taken with question marks for what was meant', async () => {
    const response = await fetch(`${service.url}/v1/stories`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from('{"title":"Caf\u00e9"}', 'latin1'),
    });
    expect(await response.json()).toMatchObject({
      status: 400,
      code: 'invalid_json',
      detail: 'The body is not UTF-8, as JSON has to be.',
    });
  });

  test('may not be larger than the route takes', async () => {
    const answer = await service.ask('POST', '/v1/stories', { title: 'x'.repeat(1_100_000) });
    expectProblem(answer, 413, 'body_too_large');
    expect(answer.body.detail).toMatch(/At most \d+ bytes/);
  });

  test('needs a body where there is something to say', async () => {
    expectProblem(await service.ask('POST', '/v1/stories'), 400, 'body_required');
  });

  test.each(['/v1/stories/a%00b', '/v1/stories?cursor=a%00b'])(
    'has no NUL in its address: %s',
    async (path) => {
      expectProblem(await service.ask('GET', path), 400, 'invalid_path');
    },
  );

  test.each(['/v1/stories/%E0%A4%A', '/v1/%'])('has no broken escape in its path: %s', async (path) => {
    expectProblem(await service.ask('GET', path), 400, 'invalid_path');
  });

  test.each([
    ['NUL', 'a\0b'],
    ['half a surrogate pair', 'a\ud800b'],
  ])('has no %s in its text, and is told where', async (_, title) => {
    const answer = await service.ask('POST', '/v1/stories', { title });
    expectProblem(answer, 400, 'invalid_text');
    expect(answer.body.errors[0].pointer).toBe('/title');
  });

  test('may not be nested without end', async () => {
    const deep = `{"url":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expectProblem(await service.ask('POST', '/v1/endpoints', deep), 400, 'invalid_json');
    const answer = await service.ask('POST', '/v1/endpoints', deep, { 'idempotency-key': 'deep' });
    expectProblem(answer, 400, 'invalid_json');
  });

  test('reports all fields at fault at once, each with a pointer', async () => {
    const answer = await service.ask('POST', '/v1/endpoints', { url: 7, eventTypes: ['a', 8], more: true });
    expectProblem(answer, 422, 'invalid_body');
    const pointers = answer.body.errors.map((error: { pointer: string }) => error.pointer);
    expect(pointers.sort()).toEqual(['/eventTypes/1', '/more', '/url']);
  });
});

describe('what is wrong with a field', () => {
  test.each<[string, unknown, string, string]>([
    ['/v1/endpoints', {}, '/url', 'is missing'],
    ['/v1/endpoints', { url: 7 }, '/url', 'must be text'],
    ['/v1/endpoints', { url: 'https://example.com/', eventTypes: 'fact.*' }, '/eventTypes', 'must be a list'],
    ['/v1/tasks', { kind: 'exports' }, '/kind', 'must be one of import, archive, rederive, export'],
    [
      '/v1/stories/sto_x/facts',
      { label: 'x', kind: 'count' },
      '/kind',
      'must be one of quantity, date, name, text',
    ],
    ['/v1/stories/sto_x/facts', { label: 'x'.repeat(201) }, '/label', 'must have at most 200 characters'],
    ['/v1/stories/sto_x/facts', { label: 'x', slot: 0 }, '/claimId', 'is missing: a slot is one of a claim'],
    [
      '/v1/compare',
      { old: { text: 'a' }, new: { text: 'b' }, publishedAt: 'today' },
      '/publishedAt',
      'must be a time such as 2025-03-15T14:02:11Z',
    ],
  ])('is told in words of the field: %s %j', async (path, body, pointer, detail) => {
    const answer = await service.ask('POST', path, body);
    expectProblem(answer, 422, 'invalid_body');
    expect(answer.body.errors).toEqual([{ pointer, detail }]);
  });
});

describe('an address', () => {
  test('that does not exist is a problem, not a page', async () => {
    expectProblem(await service.ask('GET', '/v1/nothing'), 404, 'not_found');
    expectProblem(await service.ask('GET', '/v1/stories/sto_none'), 404, 'not_found');
  });

  test('that does not take a method says which it takes', async () => {
    const answer = await service.ask('PUT', '/v1/stories');
    expectProblem(answer, 405, 'method_not_allowed');
    expect(answer.headers.get('allow')).toBe('POST, GET, HEAD, OPTIONS');
    const options = await service.ask('OPTIONS', '/v1/stories/x');
    expect(options.status).toBe(204);
    expect(options.headers.get('allow')).toBe('GET, PATCH, DELETE, HEAD, OPTIONS');
  });

  test.each(['/healthz', '/readyz', '/metrics', '/openapi.json', '/docs', '/v1/stories/'])(
    'that the path does not take is told by a program: %s',
    async (path) => {
      const answer = await service.ask('PUT', path, {});
      expectProblem(answer, 405, 'method_not_allowed');
      expect(answer.headers.get('allow')).toContain('GET, ');
    },
  );

  test.each([
    '//v1/stories',
    '/v1//stories',
    '/V1/stories',
    '/%76%31/stories',
    '/v1%2Fstories',
    '///V1',
    '/v1/',
  ])('to a path that is nearly of the API is refused as the API refuses: %s', async (path) => {
    expectProblem(await service.ask('GET', path), 404, 'not_found');
    expectProblem(await service.ask('POST', path, { title: 'Pier' }), 404, 'not_found');
  });

  test('answers HEAD as GET without the body', async () => {
    const head = await service.ask('HEAD', '/v1/stories');
    const get = await service.ask('GET', '/v1/stories');
    expect(head.status).toBe(200);
    expect(head.body).toBe('');
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
  });

  test('keeps the request id of the caller, and gives one otherwise', async () => {
    const named = await service.ask('GET', '/v1/nothing', undefined, { 'x-request-id': 'from-the-caller' });
    expect(named.headers.get('x-request-id')).toBe('from-the-caller');
    expect(named.body.requestId).toBe('from-the-caller');
    const unnamed = await service.ask('GET', '/v1/nothing', undefined, { 'x-request-id': 'a b"c' });
    expect(unnamed.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });
});

describe('a query', () => {
  test.each([
    'limit=0',
    'limit=101',
    'limit=-1',
    'limit=1.5',
    'limit=ten',
    'limit=5&limit=6',
    'limit[a]=5',
    'lmit=5',
    'cursor=nonsense',
  ])('is refused when it makes no sense: %s', async (query) => {
    const answer = await service.ask('GET', `/v1/stories?${query}`);
    expectProblem(answer, 400, 'invalid_query');
    expect(answer.body.errors[0].pointer).toBe(`query/${query.split('=')[0]}`);
  });

  test('may leave a parameter empty', async () => {
    expect((await service.ask('GET', '/v1/events?after=&types=')).status).toBe(200);
  });

  test.each([
    ['/v1/stories', ['+275760-09-13T00:00:00.000Z', 'x']],
    ['/v1/stories', ['yesterday', 'x']],
    ['/v1/stories', [5, 'x']],
    ['/v1/articles', ['0000-01-01T00:00:00.000Z', 'x']],
    ['/v1/events', ['2025-01-01T00:00:00.000Z', 'x']],
    ['/v1/events', [1.5, 'x']],
    ['/v1/events', [1e300, 'x']],
    ['/v1/endpoints', [true, 'x']],
  ])('with a forged cursor is refused: %s %j', async (path, key) => {
    const cursor = encodeCursor(key as [string, string]);
    expectProblem(await service.ask('GET', `${path}?cursor=${cursor}`), 400, 'invalid_query');
  });
});

describe('a list', () => {
  test('is read page by page, each story once, while others are added', async () => {
    const made = new Set<string>();
    for (let n = 0; n < 7; n++) {
      const { body } = await service.ask('POST', '/v1/stories', { title: `Story ${n}` });
      made.add(body.id);
    }
    const seen: string[] = [];
    let path: string | null = '/v1/stories?limit=3';
    while (path !== null) {
      const { body, headers } = await service.ask('GET', path);
      expect(body.data.length).toBeLessThanOrEqual(3);
      seen.push(...body.data.map((story: { id: string }) => story.id));
      const next: string | undefined = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
      expect(next !== undefined).toBe(body.nextCursor !== null);
      path = next ?? null;
      await service.ask('POST', '/v1/stories', { title: 'Meanwhile' });
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining([...made]));
  });

  test('goes on behind the last one seen, though that one is gone by then and others were added', async () => {
    const { id } = (await service.ask('POST', '/v1/stories', { title: 'Paged' })).body;
    const track = async (label: string) =>
      (await service.ask('POST', `/v1/stories/${id}/facts`, { label })).body.id;
    const facts = [await track('people killed'), await track('boats lost'), await track('houses flooded')];
    const page = async (cursor = '') =>
      (await service.ask('GET', `/v1/stories/${id}/facts?limit=1${cursor && `&cursor=${cursor}`}`)).body;
    const first = await page();
    await service.ask('DELETE', `/v1/facts/${facts[0]}`);
    const added = await track('roads closed');
    const second = await page(first.nextCursor);
    const third = await page(second.nextCursor);
    const fourth = await page(third.nextCursor);
    const seen = [first, second, third, fourth].flatMap(({ data }) =>
      data.map((fact: { id: string }) => fact.id),
    );
    expect(seen).toEqual([...facts, added]);
    expect(fourth.nextCursor).toBeNull();
  });

  test('is for its reader alone, and need not be sent again unchanged', async () => {
    const first = await service.ask('GET', '/v1/endpoints');
    expect(first.headers.get('cache-control')).toBe('private, max-age=0');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    const again = await service.ask('GET', '/v1/endpoints', undefined, { 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(again.body).toBe('');
  });
});

describe('Idempotency-Key', () => {
  const key = (name: string) => ({ 'idempotency-key': name });

  test('makes a repeated request give the first answer, and nothing new', async () => {
    const first = await service.ask('POST', '/v1/stories', { title: 'Once' }, key('once'));
    const second = await service.ask('POST', '/v1/stories', { title: 'Once' }, key('once'));
    expect(first.status).toBe(201);
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('location')).toBe(`/v1/stories/${first.body.id}`);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(first.headers.get('idempotency-replayed')).toBeNull();
  });

  test('is refused with another body', async () => {
    await service.ask('POST', '/v1/stories', { title: 'One' }, key('reused'));
    const other = await service.ask('POST', '/v1/stories', { title: 'Two' }, key('reused'));
    expectProblem(other, 422, 'idempotency_key_reused');
  });

  test('may be the same word on another route', async () => {
    await service.ask('POST', '/v1/stories', { title: 'Words' }, key('word'));
    const other = await service.ask(
      'POST',
      '/v1/compare',
      { old: { text: 'A.' }, new: { text: 'A.' } },
      key('word'),
    );
    expect(other.status).toBe(200);
  });

  test('may be used again after a refusal', async () => {
    const refused = await service.ask('POST', '/v1/stories', { title: '' }, key('corrected'));
    expect(refused.status).toBe(422);
    const corrected = await service.ask('POST', '/v1/stories', { title: 'Right' }, key('corrected'));
    expect(corrected.status).toBe(201);
  });

  test('lets one of many simultaneous requests through', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => service.ask('POST', '/v1/stories', { title: 'Race' }, key('race'))),
    );
    const ids = new Set(answers.flatMap((answer) => (answer.status === 201 ? [answer.body.id] : [])));
    expect(ids.size).toBe(1);
    for (const answer of answers) expect([201, 409]).toContain(answer.status);
  });

  test('keeps from being done twice what makes nothing that lasts', async () => {
    const endpoint = (await service.ask('POST', '/v1/endpoints', { url: 'http://127.0.0.1:9/hook' })).body;
    const [from, into] = await Promise.all(
      ['From', 'Into'].map(async (title) => (await service.ask('POST', '/v1/stories', { title })).body),
    );
    const sent: [string, unknown][] = [
      [`/v1/endpoints/${endpoint.id}/test`, undefined],
      [`/v1/stories/${into.id}/merge`, { from: from.id }],
    ];
    for (const [path, body] of sent) {
      const first = await service.ask('POST', path, body, key('twice'));
      const second = await service.ask('POST', path, body, key('twice'));
      expect(first.status, path).toBeLessThan(300);
      expect([second.status, second.body], path).toEqual([first.status, first.body]);
    }
    const { data } = (await service.ask('GET', `/v1/endpoints/${endpoint.id}/deliveries`)).body;
    expect(data).toHaveLength(1);
  });

  test('is honored by every POST there is', () => {
    const posts = ROUTES.filter(({ method }) => method === 'post');
    expect(posts.filter(({ operation }) => !operation.creates).map(({ path }) => path)).toEqual([]);
  });

  test('is a short visible word', async () => {
    const answer = await service.ask('POST', '/v1/stories', { title: 'x' }, key('k'.repeat(256)));
    expectProblem(answer, 400, 'invalid_idempotency_key');
  });
});

describe('the probes', () => {
  test('say that the process lives and can serve', async () => {
    expect((await service.ask('GET', '/healthz')).body).toEqual({ status: 'ok' });
    expect((await service.ask('GET', '/readyz')).body).toEqual({ status: 'ready' });
  });

  test('count requests by route and show what is due', async () => {
    await service.ask('GET', '/v1/stories/sto_none');
    const { body, headers } = await service.ask('GET', '/metrics');
    expect(headers.get('content-type')).toMatch(/^text\/plain/);
    expect(body).toMatch(
      /variorum_http_request_duration_seconds_count\{method="GET",route="\/v1\/stories\/:id",status="404"\} \d/,
    );
    expect(body).toContain('variorum_due_rows{row="article"} 0');
    expect(body).toMatch(/variorum_queue_jobs\{job="capture",state="waiting"\} \d/);
    expect(body).not.toContain('sto_none');
  });
});
