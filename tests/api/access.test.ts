import { request as rawRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Request, type Response } from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asFailure } from '../../src/adapters/db/failure.ts';
import { revokeKey } from '../../src/adapters/store/keys.ts';
import { problemHandler } from '../../src/api/problem.ts';
import { rateLimited } from '../../src/api/rate-limit.ts';
import { createApi } from '../../src/api/router.ts';
import { localPath, openSession, readSession, SESSION_COOKIE } from '../../src/api/session.ts';
import { createKey } from '../../src/app/keys.ts';
import { type Service, startService } from './service.ts';

describe('without keys, on loopback', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  /** As a browser would send it: fetch does not let a program choose these headers. */
  function asBrowser(method: string, path: string, headers: Record<string, string>): Promise<number> {
    return new Promise((resolve, reject) => {
      const { port } = new URL(service.url);
      const sent = rawRequest({ host: '127.0.0.1', port, method, path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      sent.on('error', reject);
      sent.end(method === 'POST' ? '{"title":"From a page"}' : undefined);
    });
  }

  const json = { 'content-type': 'application/json' };

  test('everybody on this machine may read and write', async () => {
    expect((await service.ask('GET', '/v1/stories')).status).toBe(200);
    expect((await service.ask('POST', '/v1/stories', { title: 'Mine' })).status).toBe(201);
    expect((await service.ask('GET', '/v1/stories')).headers.get('ratelimit')).toBeNull();
  });

  test.each([
    ['a page elsewhere', { origin: 'https://evil.example' }],
    ['a sandboxed page', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:9' }],
    ['a page that says where it is from', { 'sec-fetch-site': 'cross-site' }],
    ['a page of the same site', { 'sec-fetch-site': 'same-site' }],
  ])('%s may not write', async (_, headers) => {
    const { host } = new URL(service.url);
    expect(await asBrowser('POST', '/v1/stories', { ...json, host, ...headers })).toBe(403);
  });

  test('our own pages may write', async () => {
    const { host, origin } = new URL(service.url);
    expect(await asBrowser('POST', '/v1/stories', { ...json, host, origin })).toBe(201);
    expect(await asBrowser('POST', '/v1/stories', { ...json, host, 'sec-fetch-site': 'same-origin' })).toBe(
      201,
    );
  });

  test('a name that somebody pointed here is not ours', async () => {
    expect(await asBrowser('GET', '/v1/stories', { host: 'rebound.example:3000' })).toBe(403);
    expect(await asBrowser('GET', '/openapi.json', { host: 'rebound.example' })).toBe(403);
    expect(await asBrowser('GET', '/v1/stories', { host: 'localhost:3000' })).toBe(200);
    expect(await asBrowser('GET', '/v1/stories', { host: '[::1]:3000' })).toBe(200);
    expect(await asBrowser('GET', '/healthz', { host: 'whatever.example' })).toBe(200);
  });

  test('no page of another origin may read', async () => {
    const headers = { origin: 'https://reader.example' };
    const list = await service.ask('GET', '/v1/endpoints', undefined, headers);
    expect(list.headers.get('access-control-allow-origin')).toBeNull();
    const document = await service.ask('GET', '/openapi.json', undefined, headers);
    expect(document.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('a key that asks too often is told when to come back, and others are not kept waiting', async () => {
    const http = express();
    http.use((request, response, next) => {
      response.locals.caller = request.get('x-caller') ?? null;
      next();
    });
    http.use(rateLimited(service.app, 2), (_request: Request, response: Response) => void response.json({}));
    http.use(problemHandler(service.app));
    const server = http.listen(0, '127.0.0.1');
    try {
      await new Promise((resolve) => server.once('listening', resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const ask = (caller: string) => fetch(url, { headers: { 'x-caller': caller } });
      expect([(await ask('a')).status, (await ask('a')).status]).toEqual([200, 200]);
      const refused = await ask('a');
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await refused.json()).toMatchObject({ code: 'rate_limited' });
      expect((await ask('b')).status).toBe(200);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test('a database that does not answer is 503 with a time to come back, and not ready', async () => {
    const http = express();
    const away = async (): Promise<never> => {
      throw asFailure(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
    };
    http.use(createApi({ ...service.app, db: { ...service.app.db, query: away, ping: away } }));
    const server = http.listen(0, '127.0.0.1');
    try {
      await new Promise((resolve) => server.once('listening', resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const list = await fetch(`${url}/v1/stories`);
      expect(list.status).toBe(503);
      expect(list.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(await list.json()).toMatchObject({ code: 'database_unavailable' });
      expect((await fetch(`${url}/readyz`)).status).toBe(503);
      expect((await fetch(`${url}/healthz`)).status).toBe(200);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

describe('with keys', () => {
  let service: Service;
  let key: { id: string; token: string };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  beforeAll(async () => {
    service = await startService();
    key = await createKey(service.app, 'reader');
  });
  afterAll(() => service.close());

  test('a request needs one, and is told how to send it', async () => {
    for (const path of ['/v1/stories', '/metrics', '/feed.atom', '/v1/events/stream', '/v1/nothing']) {
      const { status, headers, body } = await service.ask('GET', path);
      expect(status, path).toBe(401);
      expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
      expect(body.code).toBe('key_required');
    }
  });

  test('probes and document stay open', async () => {
    for (const path of ['/healthz', '/readyz', '/openapi.json', '/docs']) {
      expect((await service.ask('GET', path)).status, path).toBe(200);
    }
  });

  test('the right one opens, with its share of requests told', async () => {
    const { status, headers } = await service.ask('GET', '/v1/stories', undefined, bearer(key.token));
    expect(status).toBe(200);
    expect(headers.get('ratelimit-policy')).toMatch(/^"default"; q=6000; w=60/);
    expect(headers.get('ratelimit')).toMatch(/r=\d+; t=\d+/);
  });

  test('a wrong one does not', async () => {
    const forged = `${key.token.slice(0, -2)}xx`;
    for (const token of [forged, 'nonsense', '']) {
      expect((await service.ask('GET', '/v1/stories', undefined, bearer(token))).status).toBe(401);
    }
  });

  test('a revoked one does not, from one request to the next', async () => {
    const other = await createKey(service.app, 'gone');
    expect((await service.ask('GET', '/v1/stories', undefined, bearer(other.token))).status).toBe(200);
    await revokeKey(service.app.db, other.id, service.app.system.now());
    expect((await service.ask('GET', '/v1/stories', undefined, bearer(other.token))).status).toBe(401);
  });

  test('many wrong ones from one address are told to wait, and a right one from there is not', async () => {
    const guess = async (n: number) =>
      (await service.ask('GET', '/v1/stories', undefined, bearer(`guess-${n}`))).status;
    const answers = await Promise.all(Array.from({ length: 80 }, (_, n) => guess(n)));
    expect(new Set(answers)).toEqual(new Set([401, 429]));
    const refused = await service.ask('GET', '/v1/stories', undefined, bearer('one-more'));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await service.ask('GET', '/v1/stories', undefined, bearer(key.token))).status).toBe(200);
  });

  test('feed readers are asked for a password and send it as one; nobody else is asked', async () => {
    const challenge = async (path: string) =>
      (await service.ask('GET', path)).headers.get('www-authenticate');
    expect(await challenge('/feed.atom')).toMatch(/^Bearer .*, Basic realm=/);
    expect(await challenge('/stories/sto_1/feed.json')).toMatch(/, Basic realm=/);
    expect(await challenge('/v1/stories')).not.toMatch(/Basic/);
    const authorization = `Basic ${Buffer.from(`anyone:${key.token}`).toString('base64')}`;
    expect((await service.ask('GET', '/feed.json', undefined, { authorization })).status).toBe(200);
  });

  test('a browser is sent to the login page, and its session opens as the key would', async () => {
    const page = await service.ask('GET', '/timegate/http://127.0.0.1/x', undefined, {
      accept: 'text/html,*/*',
    });
    expect(page.status).toBe(303);
    expect(page.headers.get('location')).toBe('/login?next=%2Ftimegate%2Fhttp%3A%2F%2F127.0.0.1%2Fx');
    const session = await openSession(service.app, key.token);
    expect(session?.options).toMatchObject({ httpOnly: true, sameSite: 'lax' });
    const cookie = `theme=dark; ${session?.name}=${session?.value}`;
    expect((await service.ask('GET', '/v1/stories', undefined, { cookie })).status).toBe(200);
  });

  test('no session is opened by a wrong key, and a forged one opens nothing', async () => {
    expect(await openSession(service.app, 'nonsense')).toBeNull();
    const session = await openSession(service.app, key.token);
    const [id, expires, mac] = (session?.value ?? '').split('.');
    for (const forged of [
      `${id}.${Number(expires) + 1}.${mac}`,
      `${id}.${expires}.${'A'.repeat(43)}`,
      'x',
      '',
    ]) {
      const cookie = `${SESSION_COOKIE}=${forged}`;
      expect((await service.ask('GET', '/v1/stories', undefined, { cookie })).status).toBe(401);
    }
  });

  test('a session ends by itself, and at once when its key is revoked', async () => {
    const other = await createKey(service.app, 'short');
    const value = (await openSession(service.app, other.token))?.value ?? '';
    expect(await readSession(service.app, value)).toMatchObject({ id: other.id });
    const later = new Date(Date.now() + 15 * 86_400_000).toISOString();
    const then = { ...service.app, system: { ...service.app.system, now: () => later } };
    expect(await readSession(then, value)).toBeNull();
    await revokeKey(service.app.db, other.id, service.app.system.now());
    expect(await readSession(service.app, value)).toBeNull();
  });

  test('pages of other origins may read, for they must know a key', async () => {
    const origin = { origin: 'https://reader.example' };
    const preflight = await service.ask('OPTIONS', '/v1/stories', undefined, {
      ...origin,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Authorization');
    const read = await service.ask('GET', '/v1/stories', undefined, { ...origin, ...bearer(key.token) });
    expect(read.headers.get('access-control-allow-origin')).toBe('*');
    expect(read.headers.get('access-control-allow-credentials')).toBeNull();
    const readable = read.headers.get('access-control-expose-headers')?.split(', ');
    expect(readable).toEqual(expect.arrayContaining(['ETag', 'Link', 'RateLimit', 'Retry-After']));
  });
});

test.each([
  ['/articles/art_1?tab=2', '/articles/art_1?tab=2'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['https://evil.example', '/'],
  [undefined, '/'],
  [['/a', '/b'], '/'],
])('after a login, %j leads to %s', (next, path) => {
  expect(localPath(next)).toBe(path);
});

test('listening for other machines, the service asks for a key even before there is one', async () => {
  const service = await startService({ HOST: '0.0.0.0' });
  try {
    expect((await service.ask('GET', '/v1/stories')).status).toBe(401);
    expect((await service.ask('GET', '/healthz')).status).toBe(200);
  } finally {
    await service.close();
  }
});
