import type { Instant } from '../../domain/model/primitives.ts';
import type { Queryable } from '../db/db.ts';

export interface StoredResponse {
  bodyHash: string;
  status: number | null;
  /** Sealed. */
  response: unknown;
}

/** Takes the key for this request; otherwise returns what the first request with it did (status null: still at it). */
export async function takeIdempotencyKey(
  q: Queryable,
  key: string,
  bodyHash: string,
  at: Instant,
): Promise<{ kind: 'taken' } | { kind: 'known'; stored: StoredResponse }> {
  await q.query(`delete from idempotency where created_at < $1::timestamptz - interval '24 hours'`, [at]);
  // A request that died before answering gives its key up after a minute; the use cases themselves are safe to repeat.
  await q.query(
    `delete from idempotency where key = $1 and status is null and created_at < $2::timestamptz - interval '1 minute'`,
    [key, at],
  );
  const taken = await q.query(
    'insert into idempotency (key, body_hash, created_at) values ($1, $2, $3) on conflict do nothing returning key',
    [key, bodyHash, at],
  );
  if (taken.length > 0) return { kind: 'taken' };
  const rows = await q.query<StoredResponse>(
    'select body_hash as "bodyHash", status, response from idempotency where key = $1',
    [key],
  );
  const stored = rows[0];
  return stored ? { kind: 'known', stored } : takeIdempotencyKey(q, key, bodyHash, at);
}

export async function storeResponse(
  q: Queryable,
  key: string,
  status: number,
  response: unknown,
): Promise<void> {
  await q.query('update idempotency set status = $2, response = $3::jsonb where key = $1', [
    key,
    status,
    JSON.stringify(response),
  ]);
}

export async function dropIdempotencyKey(q: Queryable, key: string): Promise<void> {
  await q.query('delete from idempotency where key = $1', [key]);
}
