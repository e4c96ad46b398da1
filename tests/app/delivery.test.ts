/** How subscribers that answer badly are treated. Attempts are made by hand here, at times the test sets. */
import { AsyncResource } from 'node:async_hooks';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Queryable } from '../../src/adapters/db/db.ts';
import { claimDueDeliveries } from '../../src/adapters/store/deliveries.ts';
import { deliverEvent } from '../../src/app/deliver-event.ts';
import type { App } from '../../src/app/ports.ts';
import { type Service, startService } from '../api/service.ts';
import type { Json } from '../support/client.ts';

let service: Service;
/** Set forward by tests; the schedule is followed on it. */
let ahead = 0;
beforeAll(async () => {
  service = await startService();
  service.app.system.now = () => new Date(Date.now() + ahead).toISOString();
});
afterAll(() => service.close());

interface Receiver {
  endpoint: Json;
  heard: { id: string; signature: string; body: string }[];
}

async function receiver(answer: RequestListener): Promise<Receiver> {
  const heard: Receiver['heard'] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      heard.push({
        id: String(request.headers['webhook-id']),
        signature: String(request.headers['webhook-signature']),
        body: Buffer.concat(chunks).toString(),
      });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  const endpoint = (await service.ask('POST', '/v1/endpoints', { url })).body;
  return { endpoint, heard };
}

const deliveriesOf = async (endpoint: Json): Promise<Json[]> =>
  (await service.ask('GET', `/v1/endpoints/${endpoint.id}/deliveries`)).body.data;

/** One attempt of a delivery, however far away its time is, and whatever a queue that nobody works off has claimed. */
async function attempt(id: string): Promise<void> {
  const { app } = service;
  await app.db.query(
    `update delivery set next_at = now(), leased_until = null where id = $1 and state = 'due'`,
    [id],
  );
  for (const due of await claim(app, id)) await deliverEvent(app, due, new AbortController().signal);
}

const claim = (app: App, id: string) =>
  claimDueDeliveries(app.db, { limit: 1, leaseSeconds: 30, only: [id] });

async function testEvent(endpoint: Json): Promise<Json> {
  await service.ask('POST', `/v1/endpoints/${endpoint.id}/test`);
  const [delivery] = await deliveriesOf(endpoint);
  return delivery;
}

interface PlanNode {
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Join Filter'?: number;
  Plans?: PlanNode[];
}

/** All rows that any step of a plan touched. */
function rowsRead(node: PlanNode): number {
  const each =
    node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Join Filter'] ?? 0);
  const below = (node.Plans ?? []).map(rowsRead).reduce((sum, rows) => sum + rows, 0);
  return each * node['Actual Loops'] + below;
}

describe('A delivery', () => {
  test('that fails is tried again with the same id and body, until it is taken', async () => {
    let answers = 0;
    const { endpoint, heard } = await receiver((_request, response) => {
      answers += 1;
      response.writeHead(answers < 3 ? 500 : 204).end(answers < 3 ? 'not today' : undefined);
    });
    const { id } = await testEvent(endpoint);
    for (let n = 0; n < 3; n++) await attempt(id);
    expect(new Set(heard.map((message) => message.id)).size).toBe(1);
    expect(new Set(heard.map((message) => message.body)).size).toBe(1);
    const [delivery] = await deliveriesOf(endpoint);
    expect(delivery).toMatchObject({ state: 'delivered' });
    expect(delivery.attempts.map((entry: Json) => [entry.outcome, entry.httpStatus])).toEqual([
      ['http_error', 500],
      ['http_error', 500],
      ['delivered', 204],
    ]);
    expect(delivery.attempts[0].response).toBe('not today');
  });

  test('that is redirected has failed, and the other place hears nothing', async () => {
    let reached = 0;
    const other = createServer((_request, response) => {
      reached += 1;
      response.end();
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    const { endpoint } = await receiver((_request, response) => response.writeHead(308, { location }).end());
    const { id } = await testEvent(endpoint);
    await attempt(id);
    const [delivery] = await deliveriesOf(endpoint);
    expect(delivery).toMatchObject({ state: 'due', attempts: [{ outcome: 'http_error', httpStatus: 308 }] });
    expect(reached).toBe(0);
  });

  test('ends after ten attempts, and can be sent again by hand', async () => {
    let well = false;
    const { endpoint, heard } = await receiver((_request, response) =>
      response.writeHead(well ? 200 : 500).end(),
    );
    const { id } = await testEvent(endpoint);
    for (let n = 0; n < 10; n++) await attempt(id);
    expect((await deliveriesOf(endpoint))[0]).toMatchObject({ state: 'failed' });
    expect(heard).toHaveLength(10);
    well = true;
    expect((await service.ask('POST', `/v1/deliveries/${id}/replay`)).status).toBeLessThan(300);
    await attempt(id);
    expect((await deliveriesOf(endpoint))[0]).toMatchObject({ state: 'delivered' });
    expect(new Set(heard.map((message) => message.id)).size).toBe(1);
  });
});

describe('An endpoint', () => {
  test('that answers 410 is disabled at once, with all that was due for it', async () => {
    const { endpoint, heard } = await receiver((_request, response) => response.writeHead(410).end());
    const first = await testEvent(endpoint);
    await testEvent(endpoint);
    await attempt(first.id);
    const { body } = await service.ask('GET', `/v1/endpoints/${endpoint.id}`);
    expect(body).toMatchObject({ state: 'disabled' });
    expect(body.stateReason).toContain('410');
    expect((await deliveriesOf(endpoint)).map((delivery) => delivery.state).toSorted()).toEqual([
      'canceled',
      'failed',
    ]);
    expect(heard).toHaveLength(1);
    const told = (await service.ask('GET', '/v1/events?types=endpoint.disabled')).body.data;
    expect(told.filter((event: Json) => event.data.endpoint.id === endpoint.id)).toHaveLength(1);
  });

  test('that only fails for five days is disabled once a delivery ran out of attempts', async () => {
    const { endpoint } = await receiver((_request, response) => response.writeHead(500).end());
    const { id } = await testEvent(endpoint);
    for (let n = 0; n < 10; n++) await attempt(id);
    expect((await service.ask('GET', `/v1/endpoints/${endpoint.id}`)).body.state).toBe('active');
    ahead = 5 * 86_400_000 + 60_000;
    const later = await testEvent(endpoint);
    await attempt(later.id);
    ahead = 0;
    expect((await service.ask('GET', `/v1/endpoints/${endpoint.id}`)).body.state).toBe('disabled');
  });

  test('that is down rests, is tried with one delivery, and hears of everything once it is back', async () => {
    let well = false;
    const { endpoint, heard } = await receiver((_request, response) =>
      response.writeHead(well ? 204 : 500).end(),
    );
    const { app } = service;
    const ids: string[] = [];
    for (let n = 0; n < 12; n++) ids.push((await testEvent(endpoint)).id);
    const dueNow = async (): Promise<{ id: string; leaseSeq: number }[]> => {
      await app.db.query(
        `update delivery set next_at = now(), leased_until = null where endpoint_id = $1 and state = 'due'`,
        [endpoint.id],
      );
      return claimDueDeliveries(app.db, { limit: 100, leaseSeconds: 30, only: ids });
    };
    const send = async (due: { id: string; leaseSeq: number }) =>
      deliverEvent(app, due, new AbortController().signal);

    // While it is well ten are out to it; after the first failure two.
    const first = await dueNow();
    expect(first).toHaveLength(10);
    await send(first[0]!);
    expect(await dueNow()).toHaveLength(2);
    for (let n = 1; n < 10; n++) await send((await dueNow())[0]!);
    expect(heard).toHaveLength(10);

    // Down: nothing goes out, and every delivery is still due.
    expect(await dueNow()).toEqual([]);
    const { body: resting } = await service.ask('GET', `/v1/endpoints/${endpoint.id}`);
    expect(Date.parse(resting.restingUntil)).toBeGreaterThan(Date.now());
    expect((await deliveriesOf(endpoint)).map((delivery) => delivery.state)).toEqual(ids.map(() => 'due'));

    // Rested: one goes out to see.
    await app.db.query('update endpoint set resting_until = now() where id = $1', [endpoint.id]);
    well = true;
    const probe = await dueNow();
    expect(probe).toHaveLength(1);
    await send(probe[0]!);
    for (const due of await dueNow()) await send(due);
    for (const due of await dueNow()) await send(due);
    expect((await deliveriesOf(endpoint)).map((delivery) => delivery.state)).toEqual(
      ids.map(() => 'delivered'),
    );
    expect((await service.ask('GET', `/v1/endpoints/${endpoint.id}`)).body).toMatchObject({
      failingSince: null,
      restingUntil: null,
    });
  });

  test('costs by what goes out to it next, however much waits for it', async () => {
    const { endpoint } = await receiver((_request, response) => response.writeHead(204).end());
    const { app } = service;
    const most = 2_000;
    await app.db.query(
      `with told as (
         insert into event (id, key, type, "timestamp", data)
         select 'evt_wait' || n, 'wait' || n, 'endpoint.test', now(), '{}' from generate_series(1, $2::int) n returning id)
       insert into delivery (id, event_id, endpoint_id, created_at, next_at)
       select 'dlv_' || id, id, $1, now(), now() from told`,
      [endpoint.id, most],
    );
    let read = 0;
    const counting: Queryable = {
      async query<R>(sql: string, params?: readonly unknown[]) {
        const [row] = await app.db.query(`explain (analyze, format json) ${sql}`, params);
        read += rowsRead((row as { 'QUERY PLAN': [{ Plan: PlanNode }] })['QUERY PLAN'][0].Plan);
        return [] as R[];
      },
    };
    await claimDueDeliveries(counting, { limit: 100, leaseSeconds: 30 });
    const [{ out } = { out: 0 }] = await app.db.query<{ out: number }>(
      'select count(*)::int as out from delivery where endpoint_id = $1 and leased_until > now()',
      [endpoint.id],
    );
    expect(out).toBe(10);
    expect(read).toBeLessThan(most / 10);
    await service.ask('DELETE', `/v1/endpoints/${endpoint.id}`);
  });

  test('that asks for patience gets it for all that is due, and a test by hand goes at once all the same', async () => {
    const { endpoint, heard } = await receiver((_request, response) =>
      response.writeHead(heard.length === 1 ? 429 : 204, { 'retry-after': '120' }).end(),
    );
    const first = await testEvent(endpoint);
    await attempt(first.id);
    await attempt(first.id);
    expect(heard).toHaveLength(1);
    const second = await testEvent(endpoint);
    await attempt(second.id);
    expect(heard).toHaveLength(2);
  });

  test('that is paused hears nothing until it is resumed', async () => {
    const { endpoint, heard } = await receiver((_request, response) => response.writeHead(204).end());
    const { id } = await testEvent(endpoint);
    await service.ask('PATCH', `/v1/endpoints/${endpoint.id}`, { paused: true });
    await attempt(id);
    expect(heard).toHaveLength(0);
    await service.ask('PATCH', `/v1/endpoints/${endpoint.id}`, { paused: false });
    await attempt(id);
    expect(heard).toHaveLength(1);
  });

  test('whose worker died in the middle of an attempt is told again, and the attempt stays on record', async () => {
    const { endpoint, heard } = await receiver((_request, response) => response.writeHead(204).end());
    const { id } = await testEvent(endpoint);
    const { app } = service;
    await app.db.query('update delivery set leased_until = null where id = $1', [id]);
    const [due] = await claim(app, id);
    // As far as a worker gets before the request leaves; then nothing more is heard of it.
    await app.db.query(`update delivery set attempts = attempts + 1 where id = $1`, [id]);
    await app.db.query(
      `insert into attempt (id, delivery_id, n, started_at, outcome) values ($1, $2, 1, now(), 'sending')`,
      [app.system.newId('att'), id],
    );
    await attempt(id);
    expect(heard).toHaveLength(1);
    expect((await deliveriesOf(endpoint))[0].attempts.map((entry: Json) => entry.outcome)).toEqual([
      'sending',
      'delivered',
    ]);
    // The dead worker's job, should it come back, is told that it is late.
    await deliverEvent(app, due!, new AbortController().signal);
    expect(heard).toHaveLength(1);
  });

  test('whose worker is stopped in the middle of an attempt is due again at once, and the attempt says why', async () => {
    let hearing = (): void => undefined;
    const isHeard = new Promise<void>((resolve) => {
      hearing = resolve;
    });
    // The first time it listens and never answers.
    const { endpoint, heard } = await receiver((_request, response) =>
      heard.length === 1 ? hearing() : response.writeHead(204).end(),
    );
    const { id } = await testEvent(endpoint);
    const { app } = service;
    await app.db.query('update delivery set leased_until = null where id = $1', [id]);
    const [due] = await claim(app, id);
    const closing = new AbortController();
    const sending = deliverEvent(app, due!, closing.signal);
    await isHeard;
    closing.abort('closing');
    await expect(sending).rejects.toBe('closing');

    const [again] = await claim(app, id);
    await deliverEvent(app, again!, new AbortController().signal);
    expect(heard.map((message) => message.id)).toEqual([heard[0]!.id, heard[0]!.id]);
    expect((await deliveriesOf(endpoint))[0].attempts.map((entry: Json) => entry.outcome)).toEqual([
      'called_off',
      'delivered',
    ]);
  });
});

test('what an endpoint missed for long is sent again in parts, and nobody waits for all of it', async () => {
  const { app } = service;
  const missed = 450;
  await app.db.query(
    `insert into event (id, key, type, "timestamp", data)
     select 'evt_missed_' || n, 'missed ' || n, 'article.gone', now(), '{}'::jsonb from generate_series(1, $1::int) n`,
    [missed],
  );
  const { endpoint } = await receiver((_, response) => response.writeHead(204).end());
  const since = new Date(Date.now() + ahead - 3_600_000).toISOString();
  await service.ask('PATCH', `/v1/endpoints/${endpoint.id}`, { eventTypes: ['article.gone'] });
  const { newId } = app.system;
  // Asked as the first of them is written, by somebody who has nothing to do with it.
  const somebody = AsyncResource.bind(() =>
    app.db.query<{ n: number }>('select count(*)::int as n from delivery where endpoint_id = $1', [
      endpoint.id,
    ]),
  );
  let seen: Promise<{ n: number }[]> | undefined;
  app.system.newId = (prefix) => {
    if (prefix === 'dlv') seen ??= somebody();
    return newId(prefix);
  };
  const { body } = await service
    .ask('POST', `/v1/endpoints/${endpoint.id}/recover`, { since })
    .finally(() => {
      app.system.newId = newId;
    });
  expect(body.deliveries).toBe(missed);
  expect((await seen)?.[0]?.n).toBeGreaterThan(0);
  expect((await seen)?.[0]?.n).toBeLessThan(missed);
});
