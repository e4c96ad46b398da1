/** Who is told and who tells meet at the row of an endpoint: they must not wait for each other. */
import { AsyncResource } from 'node:async_hooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Db } from '../../src/adapters/db/db.ts';
import { migrate } from '../../src/adapters/db/migrate.ts';
import { openPostgres } from '../../src/adapters/db/postgres.ts';
import { insertDelivery } from '../../src/adapters/store/deliveries.ts';
import { insertEndpoint, lockEndpoint } from '../../src/adapters/store/endpoints.ts';
import { appendEvents } from '../../src/adapters/store/events.ts';
import { createDatabase, describeWith, startPostgres, type TestServer } from '../support/servers.ts';

describeWith('An endpoint of which somebody writes down how an attempt went', ['postgres'], () => {
  let server: TestServer;
  let db: Db;
  beforeAll(async () => {
    server = await startPostgres();
    db = await openPostgres(await createDatabase(server));
    await migrate(db);
  });
  afterAll(async () => {
    await db.close();
    await server.stop();
  });

  test('is given new deliveries meanwhile, by whoever commits a change', async () => {
    const at = '2025-03-15T13:00:00.000Z';
    await insertEndpoint(db, {
      id: 'end_a',
      url: 'https://quayside-post.example/hook',
      description: null,
      eventTypes: ['*'],
      filter: null,
      secrets: [],
      state: 'active',
      stateReason: null,
      createdAt: at,
      failingSince: null,
      failures: 0,
      restingUntil: null,
      lastSuccessAt: null,
    });
    const about = { storyId: null, articleId: null, factId: null };
    await db.tx((tx) =>
      appendEvents(tx, [{ id: 'evt_a', key: 'a', type: 'article.gone', timestamp: at, data: {}, ...about }]),
    );
    const other = AsyncResource.bind(() =>
      insertDelivery(db, { id: 'dlv_a', eventId: 'evt_a', endpointId: 'end_a', createdAt: at }),
    );
    // Were the one to wait for the other, both would wait until the server ends it.
    const made = await db.tx(async (tx) => {
      await lockEndpoint(tx, 'end_a');
      return other();
    });
    expect(made).toBe(true);
  });
});
