import type { Claim, ClaimBlock, ClaimSet } from '../../domain/model/claims.ts';
import type { Disclosure } from '../../domain/model/diff.ts';
import type { Engine } from '../../domain/model/engine.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { StoredDiff, Version, VersionContent, VersionHead } from '../../domain/records.ts';
import type { Queryable } from '../db/db.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from './page.ts';
import { savePassages } from './passages.ts';

export const HEAD = `version.id, version.article_id as "articleId", version.number, version.capture_id as "captureId",
  version.captured_at as "capturedAt", version.last_seen_at as "lastSeenAt", version.text_hash as "textHash",
  version.title, version.published_at as "publishedAt", version.modified_at as "modifiedAt", version.lang,
  version.engine, version.reverts_to as "revertsTo"`;
const FULL = `${HEAD}, version.extraction, version.claims, version.shingles`;

export async function insertVersion(q: Queryable, version: Version): Promise<void> {
  await q.query(
    `insert into version (id, article_id, number, capture_id, captured_at, last_seen_at, text_hash, reverts_to, title,
       published_at, modified_at, lang, extraction, claims, engine, shingles)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14::jsonb, $15::jsonb, $16)`,
    [
      version.id,
      version.articleId,
      version.number,
      version.captureId,
      version.capturedAt,
      version.lastSeenAt,
      version.textHash,
      version.revertsTo,
      ...columnsOf(version),
    ],
  );
  await saveClaims(q, version.id, version.claims);
  await savePassages(q, version.id, version.claims);
}

/** Title to shingles, in the order in which both statements name them. */
const columnsOf = (content: VersionContent): unknown[] => [
  content.title,
  content.publishedAt,
  content.modifiedAt,
  content.lang,
  JSON.stringify(content.extraction),
  JSON.stringify(content.claims),
  JSON.stringify(content.engine),
  content.shingles,
];

async function saveClaims(q: Queryable, versionId: string, set: ClaimSet): Promise<void> {
  const claims = set.sentences.flatMap((sentence) =>
    sentence.claims.map((claim) => ({ id: claim.id, block: sentence.block, text: claim.text })),
  );
  await q.query(
    `insert into claim (version_id, article_id, captured_at, id, ordinal, block, text)
     select version.id, article_id, captured_at, claim.id, ordinality, block, claim.text
     from version cross join rows from (jsonb_to_recordset($2::jsonb) as (id text, block text, text text))
       with ordinality as claim (id, block, text, ordinality)
     where version.id = $1
     on conflict do nothing`,
    [versionId, JSON.stringify(claims)],
  );
}

/** Content by a newer engine in place of an older one's. */
export async function remakeVersion(q: Queryable, id: string, content: VersionContent): Promise<void> {
  await q.query(
    `update version set title = $2, published_at = $3, modified_at = $4, lang = $5, extraction = $6::jsonb,
       claims = $7::jsonb, engine = $8::jsonb, shingles = $9, stale = false
     where id = $1`,
    [id, ...columnsOf(content)],
  );
  await q.query('delete from claim where version_id = $1', [id]);
  await saveClaims(q, id, content.claims);
  await savePassages(q, id, content.claims);
}

export type VersionPlace = Pick<
  VersionHead,
  'id' | 'number' | 'captureId' | 'capturedAt' | 'lastSeenAt' | 'textHash' | 'revertsTo'
>;

/** Where versions stand in their article's history; the rest of a version is its content. */
export async function placeVersions(q: Queryable, places: readonly VersionPlace[]): Promise<void> {
  if (places.length === 0) return;
  await q.query(
    `update version set number = place.number, capture_id = place."captureId", captured_at = place."capturedAt",
       last_seen_at = place."lastSeenAt", text_hash = place."textHash", reverts_to = place."revertsTo"
     from jsonb_to_recordset($1::jsonb) as place (id text, number int, "captureId" text, "capturedAt" timestamptz,
       "lastSeenAt" timestamptz, "textHash" text, "revertsTo" text)
     where version.id = place.id`,
    [JSON.stringify(places.map(placeOnly))],
  );
}

function placeOnly(head: VersionPlace): VersionPlace {
  const { id, number, captureId, capturedAt, lastSeenAt, textHash, revertsTo } = head;
  return { id, number, captureId, capturedAt, lastSeenAt, textHash, revertsTo };
}

/** The text was seen to stand until then. */
export async function extendVersion(q: Queryable, id: string, until: Instant): Promise<void> {
  await q.query('update version set last_seen_at = greatest(last_seen_at, $2) where id = $1', [id, until]);
}

/** All versions of an article, first to last, without content. */
export async function versionHeads(q: Queryable, articleId: string): Promise<VersionHead[]> {
  return q.query<VersionHead>(`select ${HEAD} from version where article_id = $1 order by number`, [
    articleId,
  ]);
}

export async function listVersions(
  q: Queryable,
  articleId: string,
  page: PageRequest,
): Promise<Page<VersionHead>> {
  const after = decodeCursor(page.cursor, 'number');
  const rows = await q.query<VersionHead>(
    `select ${HEAD} from version where article_id = $1 and ($2::int is null or number < $2)
     order by number desc limit $3`,
    [articleId, after?.[0] ?? null, page.limit + 1],
  );
  return toPage(rows, page.limit, (version) => [version.number, version.id]);
}

export async function findVersion(q: Queryable, articleId: string, number: number): Promise<Version | null> {
  const rows = await q.query<Version>(`select ${FULL} from version where article_id = $1 and number = $2`, [
    articleId,
    number,
  ]);
  return rows[0] ?? null;
}

/** A version without its text. */
export interface VersionOutline extends VersionHead {
  /** How many sentences it has. */
  sentences: number;
}

export async function findOutline(
  q: Queryable,
  articleId: string,
  number: number,
): Promise<VersionOutline | null> {
  const rows = await q.query<VersionOutline>(
    `select ${HEAD}, version.sentences from version where article_id = $1 and number = $2`,
    [articleId, number],
  );
  return rows[0] ?? null;
}

/** A version without what its page looked like, which in a long text is most of it. */
export type VersionText = VersionHead & Pick<Version, 'claims'>;

export async function findVersionText(
  q: Queryable,
  articleId: string,
  number: number,
): Promise<VersionText | null> {
  const rows = await q.query<VersionText>(
    `select ${HEAD}, version.claims from version where article_id = $1 and number = $2`,
    [articleId, number],
  );
  return rows[0] ?? null;
}

export async function versionsById(q: Queryable, ids: readonly string[]): Promise<Map<string, Version>> {
  const rows = await q.query<Version>(`select ${FULL} from version where id = any($1)`, [ids]);
  return new Map(rows.map((version) => [version.id, version]));
}

/** Versions of an article by number, both ends included, first to last. */
export async function versionsBetween(
  q: Queryable,
  articleId: string,
  from: number,
  to: number,
): Promise<Version[]> {
  return q.query<Version>(
    `select ${FULL} from version where article_id = $1 and number between $2 and $3 order by number`,
    [articleId, from, to],
  );
}

/** What a version states, without what the page looked like: as much as comparing sources needs. */
export interface StatedVersion {
  articleId: string;
  source: string;
  versionId: string;
  versionNumber: number;
  at: Instant;
  claims: ClaimSet;
}

/** Every version of every article of a story, each article's oldest first. */
export async function statementsOfStory(q: Queryable, storyId: string): Promise<StatedVersion[]> {
  return q.query<StatedVersion>(
    `select version.article_id as "articleId", article.source, version.id as "versionId",
       version.number as "versionNumber", version.captured_at as at, version.claims
     from version join article on article.id = version.article_id
     where article.story_id = $1 order by version.article_id, version.number`,
    [storyId],
  );
}

/** A claim by id within a story, in the newest version that makes it. */
export async function findClaim(
  q: Queryable,
  storyId: string,
  claimId: string,
): Promise<{ version: Version; claim: Claim; sentence: string; block: ClaimBlock } | null> {
  const rows = await q.query<Version>(
    `select ${FULL} from claim join version on version.id = claim.version_id
     join article on article.id = version.article_id
     where claim.id = $2 and article.story_id = $1 order by version.captured_at desc limit 1`,
    [storyId, claimId],
  );
  const version = rows[0];
  if (!version) return null;
  for (const sentence of version.claims.sentences) {
    const claim = sentence.claims.find((candidate) => candidate.id === claimId);
    if (claim) return { version, claim, sentence: sentence.text, block: sentence.block };
  }
  return null;
}

export async function saveDiff(q: Queryable, diff: StoredDiff): Promise<void> {
  await q.query(
    `insert into diff (from_id, to_id, captured_at, article_id, body, engine)
     values ($1, $2, (select captured_at from version where id = $2), $3, $4::jsonb, $5::jsonb)
     on conflict (from_id, to_id) do update set body = excluded.body, engine = excluded.engine`,
    [diff.fromId, diff.toId, diff.articleId, JSON.stringify(diff.body), JSON.stringify(diff.engine)],
  );
}

/** Diffs from and to versions that read otherwise now: whoever asks for one that is not saved again has it made. */
export async function dropDiffsOf(q: Queryable, versionIds: readonly string[]): Promise<void> {
  if (versionIds.length === 0) return;
  await q.query('delete from diff where from_id = any($1) or to_id = any($1)', [versionIds]);
}

export async function findDiff(q: Queryable, fromId: string, toId: string): Promise<StoredDiff | null> {
  const rows = await q.query<StoredDiff>(
    `select from_id as "fromId", to_id as "toId", article_id as "articleId", body, engine from diff
     where from_id = $1 and to_id = $2`,
    [fromId, toId],
  );
  return rows[0] ?? null;
}

/** One step of an article's history, with how much changed in it. */
export interface Step {
  fromId: string;
  toId: string;
  toNumber: number;
  at: Instant;
  body: StoredDiff['body'];
  engine: Engine;
}

/** Diffs between neighboring versions, newest first. */
export async function stepsOfArticle(q: Queryable, articleId: string, limit: number): Promise<Step[]> {
  return q.query<Step>(
    `select diff.from_id as "fromId", diff.to_id as "toId", newer.number as "toNumber", newer.captured_at as at,
       diff.body, diff.engine
     from diff join version newer on newer.id = diff.to_id join version older on older.id = diff.from_id
     where diff.article_id = $1 and newer.number = older.number + 1
     order by newer.number desc limit $2`,
    [articleId, limit],
  );
}

/** Diffs between neighboring versions that lead to these, first to last. */
export async function diffsBetween(
  q: Queryable,
  articleId: string,
  from: number,
  to: number,
): Promise<Step[]> {
  return q.query<Step>(
    `select diff.from_id as "fromId", diff.to_id as "toId", newer.number as "toNumber", newer.captured_at as at,
       diff.body, diff.engine
     from version newer
     join version older on older.article_id = newer.article_id and older.number = newer.number - 1
     join diff on diff.from_id = older.id and diff.to_id = newer.id
     where newer.article_id = $1 and newer.number between $2 and $3 order by newer.number`,
    [articleId, from, to],
  );
}

/** How each step of an article's history was disclosed, by the version it leads to. */
export async function disclosuresOf(q: Queryable, articleId: string): Promise<Map<string, Disclosure>> {
  const rows = await q.query<{ toId: string; disclosure: Disclosure }>(
    `select diff.to_id as "toId", diff.body -> 'disclosure' as disclosure
     from diff join version newer on newer.id = diff.to_id join version older on older.id = diff.from_id
     where diff.article_id = $1 and newer.number = older.number + 1`,
    [articleId],
  );
  return new Map(rows.map((row) => [row.toId, row.disclosure]));
}

/** The newest version of an article of a story, as far as comparing sources needs it. */
export interface NewestVersion {
  articleId: string;
  source: string;
  number: number;
  shingles: string[];
}

export async function newestOfStory(q: Queryable, storyId: string): Promise<NewestVersion[]> {
  return q.query<NewestVersion>(
    `select article.id as "articleId", article.source, newest.number, newest.shingles
     from article cross join lateral (
       select number, shingles from version where article_id = article.id order by number desc limit 1) newest
     where article.story_id = $1 order by article.id`,
    [storyId],
  );
}
