import type { Instant } from '../../domain/model/primitives.ts';
import type { ApiKey } from '../../domain/records.ts';
import type { Queryable } from '../db/db.ts';

const COLUMNS = `id, name, created_at as "createdAt", last_used_at as "lastUsedAt", revoked_at as "revokedAt"`;

export async function insertKey(
  q: Queryable,
  key: { id: string; name: string; hash: string; createdAt: Instant },
): Promise<void> {
  await q.query('insert into api_key (id, name, hash, created_at) values ($1, $2, $3, $4)', [
    key.id,
    key.name,
    key.hash,
    key.createdAt,
  ]);
}

/** A key that may be used, with the hash of its secret. */
export async function findUsableKey(q: Queryable, id: string): Promise<(ApiKey & { hash: string }) | null> {
  const rows = await q.query<ApiKey & { hash: string }>(
    `select ${COLUMNS}, hash from api_key where id = $1 and revoked_at is null`,
    [id],
  );
  return rows[0] ?? null;
}

export async function listKeys(q: Queryable): Promise<ApiKey[]> {
  return q.query<ApiKey>(`select ${COLUMNS} from api_key order by created_at, id`);
}

export async function anyUsableKey(q: Queryable): Promise<boolean> {
  return (await q.query('select 1 from api_key where revoked_at is null limit 1')).length > 0;
}

export async function revokeKey(q: Queryable, id: string, at: Instant): Promise<boolean> {
  const rows = await q.query(
    'update api_key set revoked_at = $2 where id = $1 and revoked_at is null returning id',
    [id, at],
  );
  return rows.length > 0;
}

/** At most one write a minute for a busy key. */
export async function touchKey(q: Queryable, id: string, at: Instant): Promise<void> {
  await q.query(
    `update api_key set last_used_at = $2
     where id = $1 and (last_used_at is null or last_used_at < $2::timestamptz - interval '1 minute')`,
    [id, at],
  );
}
