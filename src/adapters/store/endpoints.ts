import type { Endpoint } from '../../domain/records.ts';
import type { Queryable } from '../db/db.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from './page.ts';

const COLUMNS = `id, url, description, event_types as "eventTypes", filter, secrets, state,
  state_reason as "stateReason", created_at as "createdAt", failing_since as "failingSince",
  last_success_at as "lastSuccessAt", failures, resting_until as "restingUntil"`;

export async function insertEndpoint(q: Queryable, endpoint: Endpoint): Promise<void> {
  await q.query(
    `insert into endpoint (id, url, description, event_types, filter, secrets, state, created_at)
     values ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8)`,
    [
      endpoint.id,
      endpoint.url,
      endpoint.description,
      endpoint.eventTypes,
      endpoint.filter === null ? null : JSON.stringify(endpoint.filter),
      JSON.stringify(endpoint.secrets),
      endpoint.state,
      endpoint.createdAt,
    ],
  );
}

export async function findEndpoint(q: Queryable, id: string): Promise<Endpoint | null> {
  return (await q.query<Endpoint>(`select ${COLUMNS} from endpoint where id = $1`, [id]))[0] ?? null;
}

/** Against other changes of it. New deliveries only need it to be there: they wait for nobody, and nobody for them. */
export async function lockEndpoint(q: Queryable, id: string): Promise<Endpoint | null> {
  return (
    (await q.query<Endpoint>(`select ${COLUMNS} from endpoint where id = $1 for no key update`, [id]))[0] ??
    null
  );
}

export async function listEndpoints(q: Queryable, page: PageRequest): Promise<Page<Endpoint>> {
  const after = decodeCursor(page.cursor, 'instant');
  const rows = await q.query<Endpoint>(
    `select ${COLUMNS} from endpoint where ($1::timestamptz is null or (created_at, id) < ($1, $2))
     order by created_at desc, id desc limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, page.limit + 1],
  );
  return toPage(rows, page.limit, (endpoint) => [endpoint.createdAt, endpoint.id]);
}

/** Endpoints that are to be told things now. */
export async function activeEndpoints(q: Queryable): Promise<Endpoint[]> {
  return q.query<Endpoint>(`select ${COLUMNS} from endpoint where state = 'active' order by id`);
}

/** Endpoints with a secret that lies in clear or that another key has sealed. */
export async function unsealedEndpoints(q: Queryable, keyId: string): Promise<string[]> {
  const rows = await q.query<{ id: string }>(
    `select id from endpoint where exists (
       select 1 from jsonb_array_elements(secrets) kept
       where kept ->> 'sealed' is null or not starts_with(kept ->> 'sealed', $1))
     order by id`,
    [`${keyId}.`],
  );
  return rows.map(({ id }) => id);
}

export async function saveEndpoint(q: Queryable, endpoint: Endpoint): Promise<void> {
  await q.query(
    `update endpoint set url = $2, description = $3, event_types = $4, filter = $5::jsonb, secrets = $6::jsonb,
       state = $7, state_reason = $8, failing_since = $9, last_success_at = $10, failures = $11, resting_until = $12
     where id = $1`,
    [
      endpoint.id,
      endpoint.url,
      endpoint.description,
      endpoint.eventTypes,
      endpoint.filter === null ? null : JSON.stringify(endpoint.filter),
      JSON.stringify(endpoint.secrets),
      endpoint.state,
      endpoint.stateReason,
      endpoint.failingSince,
      endpoint.lastSuccessAt,
      endpoint.failures,
      endpoint.restingUntil,
    ],
  );
}

/** Somebody wants to see whether it is back: the next delivery goes at once. */
export async function wakeEndpoint(q: Queryable, id: string): Promise<void> {
  await q.query('update endpoint set resting_until = null where id = $1', [id]);
}

export async function deleteEndpoint(q: Queryable, id: string): Promise<void> {
  await q.query('delete from endpoint where id = $1', [id]);
}
