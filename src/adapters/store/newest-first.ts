/** Rows of a large table by a word that may be common: looked for among the latest versions first, and as far back as needed. */
import type { Instant } from '../../domain/model/primitives.ts';
import type { Queryable } from '../db/db.ts';

/** Capture times, after `since` and up to `until`, as PostgreSQL writes them. */
export interface Span {
  since: Instant | '-infinity';
  until: Instant | 'infinity';
}

/** Versions of a span, the latest span first; the one after these has all the rest. A common word fills a page from the first. */
const VERSIONS = [200, 800, 3_200];

/**
 * Rows of one span after the other until there are `enough`. Each span is read whole and lies before the last, so that the rows are in the
 * order of all of them, and none is left out.
 * @param until Where the page before ended; from the newest version where it is null.
 */
export async function newestFirst<T>(
  q: Queryable,
  until: Instant | null,
  enough: number,
  read: (span: Span) => Promise<T[]>,
): Promise<T[]> {
  const rows: T[] = [];
  let end: Span['until'] = until ?? 'infinity';
  for (const size of [...VERSIONS, null]) {
    const start = size === null ? null : await startOfSpan(q, end, size);
    rows.push(...(await read({ since: start ?? '-infinity', until: end })));
    if (rows.length >= enough || start === null) break;
    end = start;
  }
  return rows;
}

/** When the version was captured that is the first one before `size` others; null where there are not as many. */
async function startOfSpan(q: Queryable, until: Span['until'], size: number): Promise<Instant | null> {
  const [row] = await q.query<{ at: Instant }>(
    'select captured_at as at from version where captured_at <= $1 order by captured_at desc offset $2 limit 1',
    [until, size],
  );
  return row?.at ?? null;
}
