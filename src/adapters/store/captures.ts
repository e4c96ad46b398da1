import type { Quality } from '../../domain/model/extraction.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { Capture, CaptureState } from '../../domain/records.ts';
import type { Queryable } from '../db/db.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from './page.ts';

const COLUMNS = `capture.id, capture.article_id as "articleId", capture.kind, capture.captured_at as "capturedAt",
  capture.recorded_at as "recordedAt", capture.outcome, capture.reason, capture.http_status as "httpStatus",
  capture.final_url as "finalUrl", capture.content_type as "contentType", capture.headers,
  capture.body_hash as "bodyHash", capture.body_bytes as "bodyBytes", capture.duration_ms as "durationMs",
  capture.body_dropped_at as "bodyDroppedAt",
  capture.stated_title as "statedTitle", capture.state, capture.lease_seq as "leaseSeq", capture.attempts,
  capture.text_hash as "textHash", capture.quality, capture.version_id as "versionId"`;

export type NewCapture = Omit<
  Capture,
  'leaseSeq' | 'attempts' | 'textHash' | 'quality' | 'versionId' | 'bodyDroppedAt'
>;

/** Writing one twice is writing it once. */
export async function insertCapture(q: Queryable, capture: NewCapture): Promise<void> {
  await q.query(
    `insert into capture (id, article_id, kind, captured_at, recorded_at, outcome, reason, http_status, final_url,
       content_type, headers, body_hash, body_bytes, duration_ms, stated_title, state)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, $12, $13, $14, $15, $16)
     on conflict (id) do nothing`,
    [
      capture.id,
      capture.articleId,
      capture.kind,
      capture.capturedAt,
      capture.recordedAt,
      capture.outcome,
      capture.reason,
      capture.httpStatus,
      capture.finalUrl,
      capture.contentType,
      JSON.stringify(capture.headers),
      capture.bodyHash,
      capture.bodyBytes,
      capture.durationMs,
      capture.statedTitle,
      capture.state,
    ],
  );
}

export async function findCapture(q: Queryable, id: string): Promise<Capture | null> {
  return (await q.query<Capture>(`select ${COLUMNS} from capture where id = $1`, [id]))[0] ?? null;
}

export async function listCaptures(
  q: Queryable,
  articleId: string,
  page: PageRequest,
): Promise<Page<Capture>> {
  const after = decodeCursor(page.cursor, 'instant');
  const rows = await q.query<Capture>(
    `select ${COLUMNS} from capture
     where article_id = $1 and ($2::timestamptz is null or (captured_at, id) < ($2, $3))
     order by captured_at desc, id desc limit $4`,
    [articleId, after?.[0] ?? null, after?.[1] ?? null, page.limit + 1],
  );
  return toPage(rows, page.limit, (capture) => [capture.capturedAt, capture.id]);
}

/**
 * The next stored bodies of captures recorded before then, oldest first.
 * @returns `needed` where another capture came by the same bytes since, or is still to be read
 */
export async function oldBodies(
  q: Queryable,
  before: Instant,
  after: { recordedAt: Instant; id: string } | null,
  limit: number,
): Promise<{ id: string; recordedAt: Instant; bodyHash: string; needed: boolean }[]> {
  return q.query(
    `select id, recorded_at as "recordedAt", body_hash as "bodyHash", exists (
       select 1 from capture other where other.body_hash = capture.body_hash and other.body_dropped_at is null
         and (other.recorded_at >= $1 or other.state = 'due')) as needed
     from capture
     where body_hash is not null and body_dropped_at is null and recorded_at < $1
       and ($2::timestamptz is null or (recorded_at, id) > ($2, $3))
     order by recorded_at, id limit $4`,
    [before, after?.recordedAt ?? null, after?.id ?? null, limit],
  );
}

/** @returns how many captures had that body */
export async function markBodyDropped(
  q: Queryable,
  bodyHash: string,
  before: Instant,
  at: Instant,
): Promise<number> {
  const rows = await q.query(
    `update capture set body_dropped_at = $3
     where body_hash = $1 and body_dropped_at is null and recorded_at < $2 returning id`,
    [bodyHash, before, at],
  );
  return rows.length;
}

/** Captures of an article that cannot be read again, and the first and last of them; null when all can. */
export async function droppedOf(
  q: Queryable,
  articleId: string,
): Promise<{ count: number; from: Instant; to: Instant } | null> {
  const [row] = await q.query<{ count: number; from: Instant; to: Instant }>(
    `select count(*)::int as count, min(captured_at) as from, max(captured_at) as to from capture
     where article_id = $1 and body_dropped_at is not null`,
    [articleId],
  );
  return row !== undefined && row.count > 0 ? row : null;
}

/** What an accepted capture says, in the order it was seen: the raw material of the version history. */
export interface Sight {
  captureId: string;
  capturedAt: Instant;
  textHash: string;
  versionId: string | null;
}

export async function acceptedCaptures(q: Queryable, articleId: string): Promise<Sight[]> {
  return q.query<Sight>(
    `select id as "captureId", captured_at as "capturedAt", text_hash as "textHash", version_id as "versionId"
     from capture where article_id = $1 and state = 'processed' and text_hash is not null
     order by captured_at, id`,
    [articleId],
  );
}

/** Captures that were recorded and not yet read, oldest first, each under a lease with a new fencing number. */
export async function claimDueCaptures(
  q: Queryable,
  options: { limit: number; leaseSeconds: number; only?: readonly string[] },
): Promise<{ id: string; leaseSeq: number }[]> {
  return q.query<{ id: string; leaseSeq: number }>(
    `with due as (
       select id from capture
       where state = 'due' and (leased_until is null or leased_until < now())
         and ($3::text[] is null or id = any($3))
       order by recorded_at limit $1
       for update skip locked
     )
     update capture set leased_until = now() + make_interval(secs => $2), lease_seq = lease_seq + 1
     from due where capture.id = due.id
     returning capture.id, capture.lease_seq as "leaseSeq"`,
    [options.limit, options.leaseSeconds, options.only ?? null],
  );
}

export async function closeCapture(
  q: Queryable,
  id: string,
  result: {
    state: Exclude<CaptureState, 'due'>;
    outcome?: string;
    reason: string;
    textHash?: string | null;
    quality?: Quality | null;
    versionId?: string | null;
  },
): Promise<void> {
  await q.query(
    `update capture set state = $2, reason = $3, outcome = coalesce($4, outcome), text_hash = $5, quality = $6::jsonb,
       version_id = $7, leased_until = null
     where id = $1`,
    [
      id,
      result.state,
      result.reason,
      result.outcome ?? null,
      result.textHash ?? null,
      result.quality == null ? null : JSON.stringify(result.quality),
      result.versionId ?? null,
    ],
  );
}

export async function assignVersion(
  q: Queryable,
  captureIds: readonly string[],
  versionId: string,
): Promise<void> {
  if (captureIds.length === 0) return;
  await q.query('update capture set version_id = $2 where id = any($1)', [captureIds, versionId]);
}

/** Gives a capture back without counting the attempt: its turn comes when the history before it is whole. */
export async function postponeCapture(q: Queryable, id: string, leaseSeq: number): Promise<void> {
  await q.query(
    `update capture set leased_until = now() + interval '1 second', attempts = greatest(attempts - 1, 0)
     where id = $1 and lease_seq = $2`,
    [id, leaseSeq],
  );
}

/** Called off in the middle: whoever comes next may read it at once, and the attempt is not held against it. */
export async function handBackCapture(q: Queryable, id: string, leaseSeq: number): Promise<void> {
  await q.query(
    `update capture set leased_until = null, attempts = greatest(attempts - 1, 0)
     where id = $1 and lease_seq = $2 and state = 'due'`,
    [id, leaseSeq],
  );
}

/** Whether this text was put aside as suspect before. */
export async function suspectSeen(q: Queryable, articleId: string, textHash: string): Promise<boolean> {
  const rows = await q.query(
    `select 1 from capture where article_id = $1 and state = 'quarantined' and outcome = 'suspect' and text_hash = $2
     limit 1`,
    [articleId, textHash],
  );
  return rows.length > 0;
}

/** The newest capture that counts, for a look that was answered "not modified". */
export async function latestAccepted(
  q: Queryable,
  articleId: string,
  except: string,
): Promise<Capture | null> {
  const rows = await q.query<Capture>(
    `select ${COLUMNS} from capture
     where article_id = $1 and state = 'processed' and text_hash is not null and id <> $2
     order by captured_at desc, id desc limit 1`,
    [articleId, except],
  );
  return rows[0] ?? null;
}
