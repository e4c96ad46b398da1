import type { HistoryEngine } from '../../domain/model/engine.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { Article, Placement } from '../../domain/records.ts';
import type { Queryable } from '../db/db.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from './page.ts';

const COLUMNS = `article.id, article.story_id as "storyId", article.url, article.source, article.host_key as "hostKey",
  article.title, article.state, article.state_reason as "stateReason", article.placement,
  article.created_at as "createdAt", article.published_at as "publishedAt", article.last_change_at as "lastChangeAt",
  article.next_look_at as "nextLookAt", article.next_look_reason as "nextLookReason", article.lease_seq as "leaseSeq",
  article.looks, article.changes, article.error_streak as "errorStreak", article.last_outcome as "lastOutcome",
  article.etag, article.last_modified as "lastModified", article.last_full_at as "lastFullAt",
  article.watch_until as "watchUntil", article.revision, article.engine, article.rederive`;

export interface NewArticle {
  id: string;
  storyId: string;
  url: string;
  /** Identity of the address, domain/url.ts `canonicalUrl`. */
  key: string;
  source: string;
  hostKey: string;
  createdAt: Instant;
  nextLookAt: Instant | null;
  nextLookReason: string;
  /** Of its history, which is empty. */
  engine: HistoryEngine;
}

/** False when the address is already an article's; then nothing is written. */
export async function insertArticle(q: Queryable, article: NewArticle): Promise<boolean> {
  await q.query(
    `insert into article (id, story_id, url, source, host_key, created_at, next_look_at, next_look_reason, engine)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb)`,
    [
      article.id,
      article.storyId,
      article.url,
      article.source,
      article.hostKey,
      article.createdAt,
      article.nextLookAt,
      article.nextLookReason,
      JSON.stringify(article.engine),
    ],
  );
  const claimed = await q.query(
    'insert into article_url (key, article_id, seen_at) values ($1, $2, $3) on conflict (key) do nothing returning key',
    [article.key, article.id, article.createdAt],
  );
  if (claimed.length > 0) return true;
  await q.query('delete from article where id = $1', [article.id]);
  return false;
}

/** Another address of the same article; an address that is already some article's stays with it. */
export async function addArticleUrl(
  q: Queryable,
  articleId: string,
  key: string,
  at: Instant,
): Promise<boolean> {
  const rows = await q.query(
    'insert into article_url (key, article_id, seen_at) values ($1, $2, $3) on conflict (key) do nothing returning key',
    [key, articleId, at],
  );
  return rows.length > 0;
}

export async function findArticle(q: Queryable, id: string): Promise<Article | null> {
  return (await q.query<Article>(`select ${COLUMNS} from article where id = $1`, [id]))[0] ?? null;
}

/** The same row, locked until the transaction ends: whoever writes an article's history holds it. */
export async function lockArticle(q: Queryable, id: string): Promise<Article | null> {
  return (await q.query<Article>(`select ${COLUMNS} from article where id = $1 for update`, [id]))[0] ?? null;
}

export async function findArticleByKey(q: Queryable, key: string): Promise<Article | null> {
  const rows = await q.query<Article>(
    `select ${COLUMNS} from article join article_url on article_url.article_id = article.id where article_url.key = $1`,
    [key],
  );
  return rows[0] ?? null;
}

export async function articlesOfStory(q: Queryable, storyId: string): Promise<Article[]> {
  return q.query<Article>(`select ${COLUMNS} from article where story_id = $1 order by created_at, id`, [
    storyId,
  ]);
}

export async function listArticles(
  q: Queryable,
  page: PageRequest,
  filter: { storyId?: string | undefined; source?: string | undefined; state?: string | undefined } = {},
): Promise<Page<Article>> {
  const after = decodeCursor(page.cursor, 'instant');
  const rows = await q.query<Article>(
    `select ${COLUMNS} from article
     where ($1::timestamptz is null or (created_at, id) < ($1, $2))
       and ($3::text is null or story_id = $3) and ($4::text is null or source = $4) and ($5::text is null or state = $5)
     order by created_at desc, id desc limit $6`,
    [
      after?.[0] ?? null,
      after?.[1] ?? null,
      filter.storyId ?? null,
      filter.source ?? null,
      filter.state ?? null,
      page.limit + 1,
    ],
  );
  return toPage(rows, page.limit, (article) => [article.createdAt, article.id]);
}

/** Columns that a look or a person may set; undefined leaves one as it is. */
export type ArticlePatch = Partial<
  Pick<
    Article,
    | 'storyId'
    | 'title'
    | 'state'
    | 'stateReason'
    | 'publishedAt'
    | 'lastChangeAt'
    | 'nextLookAt'
    | 'nextLookReason'
    | 'looks'
    | 'changes'
    | 'errorStreak'
    | 'lastOutcome'
    | 'etag'
    | 'lastModified'
    | 'lastFullAt'
    | 'watchUntil'
    | 'revision'
    | 'engine'
    | 'rederive'
  >
> & { placement?: Placement | null };

const PATCHABLE: Record<keyof ArticlePatch, string> = {
  storyId: 'story_id',
  title: 'title',
  state: 'state',
  stateReason: 'state_reason',
  placement: 'placement',
  publishedAt: 'published_at',
  lastChangeAt: 'last_change_at',
  nextLookAt: 'next_look_at',
  nextLookReason: 'next_look_reason',
  looks: 'looks',
  changes: 'changes',
  errorStreak: 'error_streak',
  lastOutcome: 'last_outcome',
  etag: 'etag',
  lastModified: 'last_modified',
  lastFullAt: 'last_full_at',
  watchUntil: 'watch_until',
  revision: 'revision',
  engine: 'engine',
  rederive: 'rederive',
};

const JSON_FIELDS: ReadonlySet<string> = new Set(['placement', 'engine']);

export async function patchArticle(q: Queryable, id: string, patch: ArticlePatch): Promise<void> {
  const sets: string[] = [];
  const params: unknown[] = [id];
  for (const [field, column] of Object.entries(PATCHABLE)) {
    const value = patch[field as keyof ArticlePatch];
    if (value === undefined) continue;
    const json = JSON_FIELDS.has(field);
    params.push(json && value !== null ? JSON.stringify(value) : value);
    sets.push(`${column} = $${params.length}${json ? '::jsonb' : ''}`);
  }
  if (sets.length > 0) await q.query(`update article set ${sets.join(', ')} where id = $1`, params);
}

export async function deleteArticle(q: Queryable, id: string): Promise<void> {
  await q.query('delete from article where id = $1', [id]);
}

/**
 * Takes due articles under a lease, each with a new fencing number. At most one article of a host is out at a time
 * while there is a gap to keep, so that one slow host never fills the workers; hosts asked too recently wait.
 */
export async function claimDueArticles(
  q: Queryable,
  options: {
    limit: number;
    leaseSeconds: number;
    onePerHost: boolean;
    only?: readonly string[];
    hostKey?: string;
  },
): Promise<{ id: string; leaseSeq: number }[]> {
  return q.query<{ id: string; leaseSeq: number }>(
    `with due as (
       select article.id from article
       left join host_slot on host_slot.host_key = article.host_key
       where article.next_look_at <= now() and article.state = 'active'
         and (article.leased_until is null or article.leased_until < now())
         and ($4::text[] is null or article.id = any($4))
         and ($5::text is null or article.host_key = $5)
         -- A worker may wait out the last second; longer waits would keep it from other hosts.
         and (host_slot.next_at is null or host_slot.next_at <= now() + interval '1 second')
         and (not $3 or (
           not exists (
             select 1 from article busy
             where busy.host_key = article.host_key and busy.id <> article.id and busy.leased_until >= now())
           and not exists (
             select 1 from article first
             where first.host_key = article.host_key and first.state = 'active' and first.next_look_at <= now()
               and (first.leased_until is null or first.leased_until < now())
               and (first.next_look_at, first.id) < (article.next_look_at, article.id)
               and ($4::text[] is null or first.id = any($4)))))
       order by article.next_look_at limit $1
       for update of article skip locked
     )
     update article set leased_until = now() + make_interval(secs => $2), lease_seq = lease_seq + 1
     from due where article.id = due.id
     returning article.id, article.lease_seq as "leaseSeq"`,
    [options.limit, options.leaseSeconds, options.onePerHost, options.only ?? null, options.hostKey ?? null],
  );
}

/** Ends a lease if it is still the caller's; `at` puts the next look there. */
export async function releaseArticle(
  q: Queryable,
  id: string,
  leaseSeq: number,
  next: { at: Instant; reason: string } | null,
): Promise<boolean> {
  const rows = await q.query(
    `update article set leased_until = null, next_look_at = coalesce($3, next_look_at),
       next_look_reason = coalesce($4, next_look_reason)
     where id = $1 and lease_seq = $2 returning id`,
    [id, leaseSeq, next?.at ?? null, next?.reason ?? null],
  );
  return rows.length > 0;
}
