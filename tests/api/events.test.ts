import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeStreams } from '../../src/api/event-stream.ts';
import { type Service, startService } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

let submitted = 0;
async function submit(): Promise<string> {
  const { body } = await service.ask('POST', '/v1/articles', {
    url: `http://127.0.0.1:9/event-${++submitted}`,
  });
  return body.id;
}

interface Told {
  id: string;
  event: string;
  data: { id: string; type: string; timestamp: string; data: { article: { id: string } } };
}

/** A reader of the stream that hands out events as they come. */
class Reader {
  readonly response: IncomingMessage;
  #text = '';
  #told: Told[] = [];
  #wake = () => {};

  private constructor(response: IncomingMessage) {
    this.response = response;
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => this.#take(chunk));
    response.on('error', () => {});
  }

  static open(query = '', headers: Record<string, string> = {}): Promise<Reader> {
    return new Promise((resolve, reject) => {
      get(`${service.url}/v1/events/stream${query}`, { headers }, (response) =>
        resolve(new Reader(response)),
      ).on('error', reject);
    });
  }

  #take(chunk: string): void {
    const parts = (this.#text + chunk).split('\n\n');
    this.#text = parts.pop() ?? '';
    for (const part of parts) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1];
      const data = field('data');
      if (data === undefined) continue;
      this.#told.push({ id: field('id') ?? '', event: field('event') ?? '', data: JSON.parse(data) });
    }
    this.#wake();
  }

  async next(): Promise<Told> {
    while (this.#told.length === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.#told.shift()!;
  }

  close(): void {
    this.response.destroy();
  }
}

describe('the list of events', () => {
  test('is in order, and goes on after any of them', async () => {
    const articles = [await submit(), await submit(), await submit()];
    const all = (await service.ask('GET', '/v1/events?types=article.tracked')).body.data;
    const ids = all.map((event: Told['data']) => event.data.article.id);
    expect(ids.slice(-3)).toEqual(articles);
    const after = (await service.ask('GET', `/v1/events?types=article.*&after=${all.at(-3).id}`)).body.data;
    expect(after).toEqual(all.slice(-2));
    expect(Object.keys(after[0]).sort()).toEqual(['data', 'id', 'timestamp', 'type']);
  });

  test('goes on from page to page though a filter leaves most out', async () => {
    const one = await submit();
    const { body } = await service.ask('GET', `/v1/events?limit=1&articleId=${one}`);
    expect(body.data).toHaveLength(1);
    expect(body.nextCursor).toBeNull();
    const paged = await service.ask('GET', '/v1/events?limit=1');
    const next = await service.ask('GET', `/v1/events?limit=1&cursor=${paged.body.nextCursor}`);
    expect(next.body.data[0].id).not.toBe(paged.body.data[0].id);
  });

  test.each([
    'types=fact.chnged',
    'types=fact.changed,',
    'after=evt_none',
    'after=evt_none&cursor=WzEsIngiXQ',
  ])('is refused what makes no sense: %s', async (query) => {
    const { status, body } = await service.ask('GET', `/v1/events?${query}`);
    expect(status).toBe(400);
    expect(body.errors[0].pointer).toMatch(/^query\/(types|after)$/);
  });
});

describe('the stream', () => {
  test('tells what happens from now on, in the words of the list', async () => {
    await submit();
    const reader = await Reader.open();
    expect(reader.response.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    });
    const article = await submit();
    const told = await reader.next();
    reader.close();
    expect(told.data.data.article.id).toBe(article);
    expect(told).toMatchObject({ id: told.data.id, event: 'article.tracked' });
    const listed = (await service.ask('GET', `/v1/events?articleId=${article}`)).body.data;
    expect(listed).toEqual([told.data]);
  });

  test('goes on after the last event that a reader has seen, without a gap or a repetition', async () => {
    const reader = await Reader.open();
    await submit();
    const seen = await reader.next();
    reader.close();
    const missed = [await submit(), await submit()];
    const again = await Reader.open('', { 'last-event-id': seen.id });
    const later = await submit();
    const told = [await again.next(), await again.next(), await again.next()];
    again.close();
    expect(told.map((event) => event.data.data.article.id)).toEqual([...missed, later]);
  });

  test('tells only what was asked for', async () => {
    const [one, other] = [await submit(), await submit()];
    const story = (await service.ask('GET', `/v1/articles/${other}`)).body.storyId;
    const first = (await service.ask('GET', '/v1/events?limit=1')).body.data[0].id;
    const reader = await Reader.open(`?after=${first}&storyId=${story}`);
    const told = await reader.next();
    reader.close();
    expect(told.data.data.article.id).toBe(other);
    expect(told.data.data.article.id).not.toBe(one);
  });

  test('brings a long past whole and in order', async () => {
    const first = (await service.ask('GET', '/v1/events?limit=1')).body.data[0].id;
    const urls = Array.from({ length: 130 }, (_, n) => `http://127.0.0.1:9/past-${n}`);
    const { body } = await service.ask('POST', '/v1/articles', { urls });
    const reader = await Reader.open(`?after=${first}&types=article.tracked`);
    const wanted = body.data.map((entry: { article: { id: string } }) => entry.article.id);
    const told: string[] = [];
    while (told.at(-1) !== wanted.at(-1)) told.push((await reader.next()).data.data.article.id);
    reader.close();
    expect(told.slice(-wanted.length)).toEqual(wanted);
    expect(new Set(told).size).toBe(told.length);
  });

  test('does not begin where there is nothing to go on from', async () => {
    const { status, body } = await service.ask('GET', '/v1/events/stream', undefined, {
      'last-event-id': 'evt_none',
    });
    expect(status).toBe(400);
    expect(body.code).toBe('unknown_event');
  });

  test('ends when the service stops', async () => {
    const reader = await Reader.open();
    const ended = new Promise((resolve) => reader.response.on('end', resolve));
    closeStreams(service.app);
    await ended;
    expect(reader.response.complete).toBe(true);
  });

  test('is not held open by HEAD', async () => {
    const { status, headers } = await service.ask('HEAD', '/v1/events/stream');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/event-stream/);
  });
});

describe('an endpoint', () => {
  const url = 'http://127.0.0.1:9/hook';
  const create = async (body: object = {}) =>
    (await service.ask('POST', '/v1/endpoints', { url, ...body })).body;

  test('shows its secret when it is made, when it is asked for, and nowhere else', async () => {
    const made = await service.ask('POST', '/v1/endpoints', { url });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(`/v1/endpoints/${made.body.id}`);
    expect(made.headers.get('cache-control')).toBe('no-store');
    expect(made.body.secret).toMatch(/^whsec_/);
    expect(made.body.eventTypes).toEqual(['fact.changed', 'fact.conflict']);
    const read = await service.ask('GET', `/v1/endpoints/${made.body.id}`);
    const list = await service.ask('GET', '/v1/endpoints');
    const changed = await service.ask('PATCH', `/v1/endpoints/${made.body.id}`, { description: 'mine' });
    for (const { body } of [read, list, changed]) expect(JSON.stringify(body)).not.toContain('whsec_');
    const asked = await service.ask('GET', `/v1/endpoints/${made.body.id}/secret`);
    expect(asked.body).toEqual({ secret: made.body.secret, previous: [] });
    expect(asked.headers.get('cache-control')).toBe('no-store');
  });

  test('gets a new secret while the old one still signs', async () => {
    const { id, secret } = await create();
    const rotated = await service.ask('POST', `/v1/endpoints/${id}/rotate-secret`);
    expect(rotated.status).toBe(200);
    expect(rotated.body.secret).not.toBe(secret);
    const shown = (await service.ask('GET', `/v1/endpoints/${id}/secret`)).body;
    expect(shown.secret).toBe(rotated.body.secret);
    expect(shown.previous).toMatchObject([{ secret }]);
    const atOnce = await service.ask('POST', `/v1/endpoints/${id}/rotate-secret`, { graceSeconds: 0 });
    expect(atOnce.status).toBe(200);
    const bad = await service.ask('POST', `/v1/endpoints/${id}/rotate-secret`, { graceSeconds: -1 });
    expect(bad.status).toBe(422);
  });

  test('can be changed, paused, resumed and deleted', async () => {
    const { id } = await create({ eventTypes: ['fact.*'], filter: { sources: ['example.com'] } });
    const paused = await service.ask('PATCH', `/v1/endpoints/${id}`, {
      paused: true,
      eventTypes: ['*'],
      filter: null,
    });
    expect(paused.body).toMatchObject({ state: 'paused', eventTypes: ['*'], filter: null });
    expect((await service.ask('POST', `/v1/endpoints/${id}/test`)).status).toBe(409);
    const resumed = await service.ask('PATCH', `/v1/endpoints/${id}`, { paused: false });
    expect(resumed.body).toMatchObject({ state: 'active', stateReason: null });
    expect((await service.ask('DELETE', `/v1/endpoints/${id}`)).status).toBe(204);
    expect((await service.ask('GET', `/v1/endpoints/${id}`)).status).toBe(404);
  });

  test('is told a test event, whose delivery can be seen and sent again', async () => {
    const { id } = await create();
    const sent = await service.ask('POST', `/v1/endpoints/${id}/test`);
    expect(sent.status).toBe(202);
    const list = (await service.ask('GET', `/v1/endpoints/${id}/deliveries`)).body;
    expect(list.data).toMatchObject([
      {
        id: sent.body.deliveryId,
        eventId: sent.body.eventId,
        eventType: 'endpoint.test',
        state: 'due',
        attempts: [],
      },
    ]);
    const replayed = await service.ask('POST', `/v1/deliveries/${sent.body.deliveryId}/replay`);
    expect(replayed.status).toBe(202);
    expect(replayed.body).toMatchObject({ id: sent.body.deliveryId, state: 'due' });
    const failed = (await service.ask('GET', `/v1/endpoints/${id}/deliveries?state=failed`)).body;
    expect(failed.data).toEqual([]);
  });

  test('recovers what it missed, for 14 days', async () => {
    await submit();
    const { id } = await create({ eventTypes: ['article.tracked'] });
    const since = new Date(Date.now() - 3_600_000).toISOString();
    const recovered = await service.ask('POST', `/v1/endpoints/${id}/recover`, { since });
    expect(recovered.status).toBe(202);
    expect(recovered.body.deliveries).toBeGreaterThan(0);
    const tooOld = await service.ask('POST', `/v1/endpoints/${id}/recover`, {
      since: '2024-01-01T00:00:00Z',
    });
    expect(tooOld.status).toBe(422);
    expect(tooOld.body.code).toBe('since_too_old');
  });

  test.each([
    [{ url: 'http://8.8.8.8/hook' }, '/url'],
    [{ url: 'https://10.0.0.1/hook' }, '/url'],
    [{ url, eventTypes: ['fact.chnged'] }, '/eventTypes/0'],
    [{ url, eventTypes: [] }, '/eventTypes'],
    [{ url, filter: { story: ['x'] } }, '/filter/story'],
  ])('is refused when it makes no sense: %j', async (body, pointer) => {
    const refused = await service.ask('POST', '/v1/endpoints', body);
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].pointer).toBe(pointer);
  });

  test('that does not exist is 404 on every route', async () => {
    for (const [method, path] of [
      ['GET', '/v1/endpoints/end_none'],
      ['GET', '/v1/endpoints/end_none/secret'],
      ['GET', '/v1/endpoints/end_none/deliveries'],
      ['POST', '/v1/endpoints/end_none/test'],
      ['POST', '/v1/endpoints/end_none/rotate-secret'],
      ['POST', '/v1/deliveries/dlv_none/replay'],
      ['DELETE', '/v1/endpoints/end_none'],
    ] as const) {
      expect((await service.ask(method, path)).status, `${method} ${path}`).toBe(404);
    }
  });
});
