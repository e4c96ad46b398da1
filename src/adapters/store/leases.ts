import type { Queryable } from '../db/db.ts';

/** Rows whose work may take longer than anybody can say beforehand. */
export type LeasedTable = 'article' | 'capture' | 'task';

/** The lease from now on, if it is still this claim's; false when it is not, or the work is done. */
export async function renewLease(
  q: Queryable,
  table: LeasedTable,
  job: { id: string; leaseSeq: number },
  seconds: number,
): Promise<boolean> {
  const rows = await q.query(
    `update ${table} set leased_until = now() + make_interval(secs => $3)
     where id = $1 and lease_seq = $2 and leased_until is not null returning id`,
    [job.id, job.leaseSeq, seconds],
  );
  return rows.length > 0;
}
