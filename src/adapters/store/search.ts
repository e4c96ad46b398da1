/** Full text over statements and changes; indexes in migrations/0002_search.sql. */
import type { Change, Disclosure, Instant } from '../../domain/model.ts';
import type { Queryable } from '../db/db.ts';

export interface SearchFilter {
  /** As people type it: words, "phrases", or, -not (PostgreSQL's websearch form). */
  words: string;
  source: string | null;
  storyId: string | null;
  /** Days, both inclusive. */
  from: string | null;
  to: string | null;
  limit: number;
  offset: number;
}

export interface FoundStatement {
  claimId: string;
  text: string;
  block: string;
  articleId: string;
  title: string | null;
  source: string;
  storyId: string;
  /** First and last version that make the statement. */
  firstNumber: number;
  lastNumber: number;
  newestNumber: number;
  at: Instant;
}

/** Rows read before they are grouped: a common word must not read the whole table. */
const READ = 5_000;

/** Statements, each once an article, the latest first. */
export async function searchStatements(q: Queryable, filter: SearchFilter): Promise<FoundStatement[]> {
  return q.query<FoundStatement>(
    `with hit as (
       select claim.id, claim.text, claim.block, claim.version_id from claim
       where to_tsvector('english', claim.text) @@ websearch_to_tsquery('english', $1) limit $6
     )
     select hit.id as "claimId", max(hit.text) as text, max(hit.block) as block, article.id as "articleId", article.title,
       article.source, article.story_id as "storyId", min(version.number) as "firstNumber",
       max(version.number) as "lastNumber",
       (select max(number) from version newest where newest.article_id = article.id) as "newestNumber",
       min(version.captured_at) as at
     from hit join version on version.id = hit.version_id join article on article.id = version.article_id
     where ($2::text is null or article.source = $2) and ($3::text is null or article.story_id = $3)
       and ($4::date is null or version.captured_at >= $4::date)
       and ($5::date is null or version.captured_at < $5::date + 1)
     group by hit.id, article.id
     order by at desc, hit.id limit $7 offset $8`,
    [filter.words, filter.source, filter.storyId, filter.from, filter.to, READ, filter.limit, filter.offset],
  );
}

export interface ChangeFilter extends SearchFilter {
  kind: string | null;
  tier: string | null;
  aspect: string | null;
  silent: boolean;
}

export interface FoundChange {
  change: Change;
  disclosure: Disclosure['status'];
  articleId: string;
  title: string | null;
  source: string;
  fromNumber: number;
  toNumber: number;
  at: Instant;
}

/** Changes of neighboring versions, the latest first. Without words, all that meet the filters. */
export async function searchChanges(q: Queryable, filter: ChangeFilter): Promise<FoundChange[]> {
  return q.query<FoundChange>(
    `with step as (
       select diff.body, article.id as article_id, article.title, article.source, older.number as from_number,
         newer.number as to_number, newer.captured_at
       from diff join version newer on newer.id = diff.to_id join version older on older.id = diff.from_id
       join article on article.id = diff.article_id
       where newer.number = older.number + 1
         and ($1 = '' or jsonb_to_tsvector('english', diff.body -> 'changes', '["string"]')
           @@ websearch_to_tsquery('english', $1))
         and ($2::text is null or article.source = $2) and ($3::text is null or article.story_id = $3)
         and ($4::date is null or newer.captured_at >= $4::date)
         and ($5::date is null or newer.captured_at < $5::date + 1)
         and (not $6 or diff.body -> 'disclosure' ->> 'status' = 'silent')
       order by newer.captured_at desc limit $7
     )
     select change, step.body -> 'disclosure' ->> 'status' as disclosure, step.article_id as "articleId", step.title,
       step.source, step.from_number as "fromNumber", step.to_number as "toNumber", step.captured_at as at
     from step cross join lateral jsonb_array_elements(step.body -> 'changes') change
     where ($8::text is null or change ->> 'kind' = $8) and ($9::text is null or change ->> 'tier' = $9)
       and ($10::text is null or change -> 'aspects' ? $10)
       and ($1 = '' or to_tsvector('english', coalesce(change -> 'before' ->> 'text', '') || ' ' ||
         coalesce(change -> 'after' ->> 'text', '')) @@ websearch_to_tsquery('english', $1))
     order by step.captured_at desc, (change ->> 'significance')::float8 desc, change ->> 'id' limit $11 offset $12`,
    [
      filter.words,
      filter.source,
      filter.storyId,
      filter.from,
      filter.to,
      filter.silent,
      READ,
      filter.kind,
      filter.tier,
      filter.aspect,
      filter.limit,
      filter.offset,
    ],
  );
}
