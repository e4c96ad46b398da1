import type { Instant } from '../../domain/model/primitives.ts';
import type { Queryable } from '../db/db.ts';

export interface Comparison {
  id: string;
  createdAt: Instant;
  input: unknown;
  result: unknown;
}

export async function insertComparison(q: Queryable, comparison: Comparison): Promise<void> {
  await q.query(
    'insert into comparison (id, created_at, input, result) values ($1, $2, $3::jsonb, $4::jsonb)',
    [
      comparison.id,
      comparison.createdAt,
      JSON.stringify(comparison.input),
      JSON.stringify(comparison.result),
    ],
  );
}

export async function findComparison(q: Queryable, id: string): Promise<Comparison | null> {
  const rows = await q.query<Comparison>(
    'select id, created_at as "createdAt", input, result from comparison where id = $1',
    [id],
  );
  return rows[0] ?? null;
}
