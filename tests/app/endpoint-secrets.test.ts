/** Secrets of endpoints lie sealed, and neither a new key nor a row of older times keeps a message from being signed. */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openSecretBox } from '../../src/adapters/secret-box.ts';
import { claimDueDeliveries } from '../../src/adapters/store/deliveries.ts';
import { deliverEvent } from '../../src/app/deliver-event.ts';
import { sealSecrets } from '../../src/app/endpoint-secrets.ts';
import type { App } from '../../src/app/ports.ts';
import { type Service, startService } from '../api/service.ts';
import type { Json } from '../support/client.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** A receiver that believes what one of its secrets has signed. */
async function receiver(): Promise<{ endpoint: Json; believed: string[]; refused: () => number }> {
  const believed: string[] = [];
  let refused = 0;
  const known: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      try {
        new Webhook(known[0]!).verify(
          Buffer.concat(chunks).toString(),
          request.headers as Record<string, string>,
        );
        believed.push(String(request.headers['webhook-id']));
      } catch {
        refused += 1;
      }
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    await service.ask('DELETE', `/v1/endpoints/${endpoint.id}`);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const endpoint = (await service.ask('POST', '/v1/endpoints', { url })).body;
  known.push(endpoint.secret);
  return { endpoint, believed, refused: () => refused };
}

async function sendTest(app: App, endpoint: Json): Promise<void> {
  const { body } = await service.ask('POST', `/v1/endpoints/${endpoint.id}/test`);
  await app.db.query('update delivery set leased_until = null where id = $1', [body.deliveryId]);
  const [due] = await claimDueDeliveries(app.db, {
    limit: 1,
    leaseSeconds: 30,

    only: [body.deliveryId],
  });
  await deliverEvent(app, due!, new AbortController().signal);
}

const storedIn = async (table: string): Promise<string> =>
  JSON.stringify(await service.app.db.query(`select * from ${table}`));
const boxOf = (key: string) => openSecretBox({ configured: key, dataDir: service.app.config.dataDir });

test('no secret lies in clear anywhere, not even in what answers a repeated request', async () => {
  const headers = { 'idempotency-key': 'only-once' };
  const body = { url: 'http://127.0.0.1:9/hook' };
  const first = await service.ask('POST', '/v1/endpoints', body, headers);
  const again = await service.ask('POST', '/v1/endpoints', body, headers);
  expect(again.body).toEqual(first.body);
  const bare = first.body.secret.slice('whsec_'.length);
  for (const table of ['endpoint', 'idempotency']) expect(await storedIn(table)).not.toContain(bare);
  const { body: shown } = await service.ask('GET', `/v1/endpoints/${first.body.id}/secret`);
  expect(shown.secret).toBe(first.body.secret);
  await service.ask('DELETE', `/v1/endpoints/${first.body.id}`);
});

test('a row of older times, in clear, is sealed at the next start and signs as before', async () => {
  const { app } = service;
  const { endpoint, believed, refused } = await receiver();
  const clear = JSON.stringify([{ secret: endpoint.secret, expiresAt: null }]);
  await app.db.query('update endpoint set secrets = $2::jsonb where id = $1', [endpoint.id, clear]);
  await sealSecrets(app);
  expect(await storedIn('endpoint')).not.toContain(endpoint.secret);
  await sendTest(app, endpoint);
  expect([believed.length, refused()]).toEqual([1, 0]);
});

test('a new key takes over at the next start, and the old one is not needed any more', async () => {
  const { app } = service;
  const { endpoint, believed, refused } = await receiver();
  const fresh = randomBytes(32).toString('base64');
  const turned: App = { ...app, secrets: await boxOf(fresh) };
  await sealSecrets(turned);
  await expect(sendTest(app, endpoint)).rejects.toMatchObject({ code: 'secret_unreadable' });
  await sendTest(turned, endpoint);
  expect([believed.length, refused()]).toEqual([1, 0]);
});

test('without its key nothing is sent, nothing is lost, and a new secret mends it', async () => {
  const { app } = service;
  const { endpoint, believed } = await receiver();
  const lost = randomBytes(32).toString('base64');
  await sealSecrets({ ...app, secrets: await boxOf(lost) });
  await expect(sendTest(app, endpoint)).rejects.toThrow(/SECRETS_KEY/);
  const { body } = await service.ask('GET', `/v1/endpoints/${endpoint.id}/deliveries`);
  expect(body.data[0]).toMatchObject({ state: 'due', attempts: [] });
  expect((await service.ask('GET', `/v1/endpoints/${endpoint.id}/secret`)).status).toBe(503);
  const rotated = (await service.ask('POST', `/v1/endpoints/${endpoint.id}/rotate-secret`)).body;
  expect(rotated.secret).toMatch(/^whsec_/);
  await sendTest(app, endpoint);
  expect(believed).toEqual([]);
  expect((await service.ask('GET', `/v1/endpoints/${endpoint.id}/secret`)).body).toEqual({
    secret: rotated.secret,
    previous: [],
  });
});
