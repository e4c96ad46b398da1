/** What the current engine reads in stored captures, while an article's history is derived again. */
import type { ClaimSet } from '../../domain/model/claims.ts';
import type { Engine, HistoryEngine } from '../../domain/model/engine.ts';
import type { Extraction, Quality } from '../../domain/model/extraction.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { Capture, VersionHead } from '../../domain/records.ts';
import type { Reread } from '../../domain/version.ts';
import type { Queryable } from '../db/db.ts';
import type { VersionPlace } from './versions.ts';

/** Captures that say something of the text. One that was never finished is not begun again. */
const COUNTS = `(capture.state in ('processed', 'quarantined') or capture.outcome = 'not_modified')
  and capture.outcome <> 'never_finished'`;

export type Unread = Pick<
  Capture,
  | 'id'
  | 'kind'
  | 'capturedAt'
  | 'bodyHash'
  | 'bodyDroppedAt'
  | 'contentType'
  | 'finalUrl'
  | 'statedTitle'
  | 'state'
  | 'outcome'
  | 'reason'
  | 'textHash'
  | 'quality'
  | 'versionId'
>;

/** The next captures with a body that have no reading yet, in the order they were taken. */
export async function unreadCaptures(q: Queryable, articleId: string, limit: number): Promise<Unread[]> {
  return q.query<Unread>(
    `select capture.id, kind, captured_at as "capturedAt", body_hash as "bodyHash",
       body_dropped_at as "bodyDroppedAt", content_type as "contentType",
       final_url as "finalUrl", stated_title as "statedTitle", state, capture.outcome, capture.reason,
       capture.text_hash as "textHash", capture.quality, version_id as "versionId"
     from capture
     where article_id = $1 and body_hash is not null and ${COUNTS}
       and not exists (select 1 from reading where reading.capture_id = capture.id)
     order by captured_at, id limit $2`,
    [articleId, limit],
  );
}

export interface Reading {
  captureId: string;
  textHash: string | null;
  textLength: number | null;
  quality: Quality | null;
  outcome: string | null;
  reason: string | null;
  extraction: Extraction | null;
}

/** Reading one twice changes nothing. */
export async function saveReadings(
  q: Queryable,
  articleId: string,
  readings: readonly Reading[],
): Promise<void> {
  await q.query(
    `insert into reading (capture_id, article_id, text_hash, text_length, quality, outcome, reason, extraction)
     select "captureId", $1, "textHash", "textLength", quality, outcome, reason, extraction
     from jsonb_to_recordset($2::jsonb) as reading ("captureId" text, "textHash" text, "textLength" int, quality jsonb,
       outcome text, reason text, extraction jsonb)
     on conflict (capture_id) do nothing`,
    [articleId, JSON.stringify(readings)],
  );
}

/** Text of the reading of the last capture before that one. */
export async function textReadBefore(
  q: Queryable,
  articleId: string,
  capture: { id: string; capturedAt: Instant },
): Promise<string | null> {
  const rows = await q.query<{ textHash: string | null }>(
    `select reading.text_hash as "textHash" from reading join capture on capture.id = reading.capture_id
     where reading.article_id = $1 and (capture.captured_at, capture.id) < ($2, $3)
     order by capture.captured_at desc, capture.id desc limit 1`,
    [articleId, capture.capturedAt, capture.id],
  );
  return rows[0]?.textHash ?? null;
}

/** Every capture that counts with what was read in it, in the order they were taken. */
export async function rereads(q: Queryable, articleId: string): Promise<Reread[]> {
  return q.query<Reread>(
    `select capture.id as "captureId", captured_at as "capturedAt", capture.version_id as "versionId",
       body_hash is not null as "hasBody", reading.text_hash as "textHash", reading.text_length as "textLength",
       reading.quality, reading.outcome as code, reading.reason
     from capture left join reading on reading.capture_id = capture.id
     where capture.article_id = $1 and ${COUNTS} order by captured_at, capture.id`,
    [articleId],
  );
}

/** What the text of a version was read from: the reading nearest before it, or its own. */
export async function extractionFor(
  q: Queryable,
  articleId: string,
  version: { textHash: string; capturedAt: Instant },
): Promise<Extraction | null> {
  const rows = await q.query<{ extraction: Extraction }>(
    `select reading.extraction from reading join capture on capture.id = reading.capture_id
     where reading.article_id = $1 and reading.text_hash = $2 and reading.extraction is not null
       and capture.captured_at <= $3
     order by capture.captured_at desc, capture.id desc limit 1`,
    [articleId, version.textHash, version.capturedAt],
  );
  return rows[0]?.extraction ?? null;
}

export async function dropReadings(q: Queryable, articleId: string): Promise<void> {
  await q.query('delete from reading where article_id = $1', [articleId]);
}

export interface Recount {
  captureId: string;
  state: 'processed' | 'quarantined' | 'closed';
  /** Null leaves it as it was told. */
  outcome: string | null;
  reason: string | null;
  textHash: string | null;
  quality: Quality | null;
  versionId: string | null;
}

/** What came of captures, told anew. */
export async function recountCaptures(q: Queryable, recounts: readonly Recount[]): Promise<void> {
  await q.query(
    `update capture set state = told.state, outcome = coalesce(told.outcome, capture.outcome),
       reason = coalesce(told.reason, capture.reason),
       text_hash = told."textHash", quality = told.quality, version_id = told."versionId"
     from jsonb_to_recordset($1::jsonb) as told ("captureId" text, state text, outcome text, reason text,
       "textHash" text, quality jsonb, "versionId" text)
     where capture.id = told."captureId"`,
    [JSON.stringify(recounts)],
  );
}

/** The next versions whose content is still an older engine's, first to last. */
export async function staleVersions(
  q: Queryable,
  articleId: string,
  limit: number,
): Promise<Pick<VersionHead, 'id' | 'number' | 'textHash' | 'capturedAt'>[]> {
  return q.query(
    `select id, number, text_hash as "textHash", captured_at as "capturedAt" from version
     where article_id = $1 and stale order by number limit $2`,
    [articleId, limit],
  );
}

/** Versions that the current engine sees and the older one did not: in their place, their content still to be made. */
export async function insertUnmade(
  q: Queryable,
  articleId: string,
  places: readonly VersionPlace[],
): Promise<void> {
  await q.query(
    `insert into version (id, article_id, number, capture_id, captured_at, last_seen_at, text_hash, reverts_to,
       extraction, claims, engine, shingles)
     select id, $1, number, "captureId", "capturedAt", "lastSeenAt", "textHash", "revertsTo",
       (select reading.extraction from reading join capture on capture.id = reading.capture_id
        where reading.article_id = $1 and reading.text_hash = place."textHash" and reading.extraction is not null
          and capture.captured_at <= place."capturedAt" order by capture.captured_at desc, capture.id desc limit 1),
       $3::jsonb, $4::jsonb, '{}'
     from jsonb_to_recordset($2::jsonb) as place (id text, number int, "captureId" text, "capturedAt" timestamptz,
       "lastSeenAt" timestamptz, "textHash" text, "revertsTo" text)`,
    [articleId, JSON.stringify(places), JSON.stringify(NOTHING_YET), JSON.stringify(NO_ENGINE)],
  );
}

const NOTHING_YET: ClaimSet = { lang: 'und', level: 'words', publishedAt: null, sentences: [] };
const NO_ENGINE: Engine = { extract: 0, claims: 0, diff: 0 };

/** All content is to be made again, and versions that are no more are dropped with all that was derived from them. */
export async function keepVersions(
  q: Queryable,
  articleId: string,
  versionIds: readonly string[],
): Promise<void> {
  await q.query('delete from version where article_id = $1 and not id = any($2)', [articleId, versionIds]);
  await q.query('update version set stale = true where article_id = $1', [articleId]);
}

/** The next article, in the order of ids, whose history is the current engine's but for what it says about facts. */
export async function nextToObserve(
  q: Queryable,
  { extract, claims, diff, facts }: HistoryEngine,
  afterId: string,
): Promise<string | null> {
  const rows = await q.query<{ id: string }>(
    `select id from article
     where id > $1 and engine @> $2::jsonb and (rederive = 'observe' or coalesce((engine ->> 'facts')::int, 0) < $3)
     order by id limit 1`,
    [afterId, JSON.stringify({ extract, claims, diff }), facts],
  );
  return rows[0]?.id ?? null;
}

export interface ReadBy {
  id: string;
  url: string;
  /** Of the outlet, that its history was read by. */
  rules: string | null;
}

/** The next articles in the order of ids, but for those that are to be read again anyway. @param all also those that were read by no rules */
export async function readByRules(
  q: Queryable,
  { after, all, limit }: { after: string; all: boolean; limit: number },
): Promise<ReadBy[]> {
  return q.query<ReadBy>(
    `select id, url, engine ->> 'rules' as rules from article
     where id > $1 and engine is not null and ($2 or engine ->> 'rules' is not null) order by id limit $3`,
    [after, all, limit],
  );
}

/** Histories to be read again by whoever looks next; one that was derived by other rules meanwhile is left. @returns how many */
export async function forgetEngine(q: Queryable, articles: readonly ReadBy[]): Promise<number> {
  if (articles.length === 0) return 0;
  const rows = await q.query(
    `update article set engine = null
     from jsonb_to_recordset($1::jsonb) as known (id text, rules text)
     where article.id = known.id and article.engine ->> 'rules' is not distinct from known.rules
     returning article.id`,
    [JSON.stringify(articles)],
  );
  return rows.length;
}

/** Diffs of versions that are no longer neighbors: older ones made them, and whoever asks has them made again. */
export async function dropDiffsOfStrangers(q: Queryable, articleId: string): Promise<void> {
  await q.query(
    `delete from diff using version older, version newer
     where diff.article_id = $1 and older.id = from_id and newer.id = to_id and newer.number <> older.number + 1`,
    [articleId],
  );
}
