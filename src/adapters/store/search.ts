/** Full text over statements and changes; indexes in migrations/0002_search.sql. */
import type { ChangeSearch } from '../../domain/delivery/search.ts';
import type { Change, Disclosure, Instant, WordSegment } from '../../domain/model.ts';
import type { Queryable } from '../db/db.ts';
import { decodeCursor, type Page, toPage } from './page.ts';

export interface SearchFilter {
  /** As people type it: words, "phrases", or, -not (PostgreSQL's websearch form). */
  words: string;
  source: string | null;
  storyId: string | null;
  /** Days, both inclusive. */
  from: string | null;
  to: string | null;
  limit: number;
  cursor: string | null;
}

/** Text in pieces; what was searched for is a hit. */
export type Highlighted = { text: string; hit: boolean }[];

export interface FoundStatement {
  claimId: string;
  text: Highlighted;
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

/** What ts_headline puts around hits, and we between segments: characters that no text is written with. */
const [HIT, END, SEAM] = ['\ue000', '\ue001', '\ue002'];
const MARKING = `HighlightAll=true, StartSel=${HIT}, StopSel=${END}`;

function highlighted(marked: string): Highlighted {
  return marked
    .split(HIT)
    .flatMap((part, index) => {
      const [hit = '', ...rest] = index === 0 ? ['', part] : part.split(END);
      return [
        { text: hit, hit: true },
        { text: rest.join(''), hit: false },
      ];
    })
    .filter(({ text }) => text !== '');
}

/** Rows read before they are grouped: a common word must not read the whole table. */
const READ = 2_000;

/** Statements, each once an article, the latest first. */
export async function searchStatements(q: Queryable, filter: SearchFilter): Promise<Page<FoundStatement>> {
  const after = decodeCursor(filter.cursor);
  const rows = await q.query<Omit<FoundStatement, 'text'> & { marked: string }>(
    `with hit as (
       select claim.id, claim.text, claim.block, claim.version_id from claim
       where to_tsvector('english', claim.text) @@ websearch_to_tsquery('english', $1) limit $6
     ), found as (
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
     having $8::timestamptz is null or min(version.captured_at) < $8
       or (min(version.captured_at) = $8 and hit.id > $9)
     order by at desc, hit.id limit $7)
     select found.*, ts_headline('english', text, websearch_to_tsquery('english', $1), $10) as marked from found
     order by at desc, "claimId"`,
    [
      filter.words,
      filter.source,
      filter.storyId,
      filter.from,
      filter.to,
      READ,
      filter.limit + 1,
      after?.[0] ?? null,
      after?.[1] ?? null,
      MARKING,
    ],
  );
  const statements = rows.map(({ marked, ...found }) => ({ ...found, text: highlighted(marked) }));
  return toPage(statements, filter.limit, ({ at, claimId }) => [at, claimId]);
}

export interface ChangeFilter extends SearchFilter {
  kind: string | null;
  tier: string | null;
  aspect: string | null;
  silent: boolean;
  /** Only in the step that led to this version of this article. */
  step?: { articleId: string; toNumber: number };
}

/** A saved search as the filter of its changes. */
export function filterOf(query: ChangeSearch, page: { limit: number; cursor?: string | null }): ChangeFilter {
  return {
    words: query.words ?? '',
    source: query.source ?? null,
    storyId: query.storyId ?? null,
    from: query.from ?? null,
    to: query.to ?? null,
    kind: query.kind ?? null,
    tier: query.tier ?? null,
    aspect: query.aspect ?? null,
    silent: query.silent ?? false,
    cursor: null,
    ...page,
  };
}

export interface FoundChange {
  change: Change;
  /** The words of the change with what was searched for. */
  words: { op: WordSegment['op']; text: Highlighted }[];
  disclosure: Disclosure['status'];
  articleId: string;
  title: string | null;
  source: string;
  fromNumber: number;
  toNumber: number;
  at: Instant;
}

/** Steps that speak of the words, before they are put in order; and of these, how many are looked into. */
const HITS_READ = 2_000;
const STEPS_READ = 200;

/** From the latest back, as far as needed: `offset 0` keeps the planner from going through all diffs instead. */
const LATEST_STEPS = `version newer
  join version older on older.article_id = newer.article_id and older.number = newer.number - 1
  cross join lateral (
    select body from diff where diff.from_id = older.id and diff.to_id = newer.id offset 0) diff`;

const STEPS_BY_WORDS = `(
    select from_id, to_id, body from diff
    where jsonb_to_tsvector('english', body -> 'changes', '["string"]') @@ websearch_to_tsquery('english', $1)
    limit ${HITS_READ}) diff
  join version newer on newer.id = diff.to_id
  join version older on older.id = diff.from_id and older.article_id = newer.article_id
    and older.number = newer.number - 1`;

/** Changes of neighboring versions, the latest first. Without words, all that meet the filters. */
export async function searchChanges(q: Queryable, filter: ChangeFilter): Promise<Page<FoundChange>> {
  const after = decodeCursor(filter.cursor);
  const [afterStep, afterRank] = (after?.[1] ?? '').split(' ');
  // The one step that is asked about is looked at itself: words only pick its changes.
  const byWords = filter.words !== '' && filter.step === undefined;
  const rows = await q.query<
    Omit<FoundChange, 'words'> & { marked: string | null; step: string; rank: string }
  >(
    `with step as (
       select diff.body, newer.id, article.id as article_id, article.title, article.source, older.number as from_number,
         newer.number as to_number, newer.captured_at
       from ${byWords ? STEPS_BY_WORDS : LATEST_STEPS} join article on article.id = newer.article_id
       where ($2::text is null or article.source = $2) and ($3::text is null or article.story_id = $3)
         and ($4::date is null or newer.captured_at >= $4::date)
         and ($5::date is null or newer.captured_at < $5::date + 1)
         and (not $6 or diff.body -> 'disclosure' ->> 'status' = 'silent')
         and ($13::text is null or (newer.article_id = $13 and newer.number = $14))
         -- A step counts when one change of it meets all that is asked of a change.
         and diff.body @> jsonb_build_object('changes', jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
           'kind', $8::text, 'tier', $9::text, 'aspects', case when $10::text is not null then jsonb_build_array($10) end))))
         and ($11::timestamptz is null or newer.captured_at < $11 or (newer.captured_at = $11 and newer.id >= $12))
       order by newer.captured_at desc, newer.id limit $7
     )
     select change, step.body -> 'disclosure' ->> 'status' as disclosure, step.article_id as "articleId", step.title,
       step.id as step, rank, step.source, step.from_number as "fromNumber", step.to_number as "toNumber", step.captured_at as at,
       ts_headline('english', (select string_agg(part ->> 'text', $16 order by place)
         from jsonb_array_elements(change -> 'words') with ordinality as words (part, place)),
         websearch_to_tsquery('english', $1), $15) as marked
     from step cross join lateral jsonb_array_elements(step.body -> 'changes') change
     cross join lateral (
       select to_char(1000 - 1000 * (change ->> 'significance')::float8, 'FM0000') || (change ->> 'id') as rank) ranked
     where ($8::text is null or change ->> 'kind' = $8) and ($9::text is null or change ->> 'tier' = $9)
       and ($10::text is null or change -> 'aspects' ? $10)
       and ($1 = '' or to_tsvector('english', coalesce(change -> 'before' ->> 'text', '') || ' ' ||
         coalesce(change -> 'after' ->> 'text', '')) @@ websearch_to_tsquery('english', $1))
       and ($11::timestamptz is null or step.captured_at < $11 or step.id > $12 or rank > $17)
     order by step.captured_at desc, step.id, rank limit $18`,
    [
      filter.words,
      filter.source,
      filter.storyId,
      filter.from,
      filter.to,
      filter.silent,
      // The step that the last page ended in may have nothing more.
      byWords ? STEPS_READ : filter.limit + 2,
      filter.kind,
      filter.tier,
      filter.aspect,
      after?.[0] ?? null,
      afterStep ?? null,
      filter.step?.articleId ?? null,
      filter.step?.toNumber ?? null,
      MARKING,
      SEAM,
      afterRank ?? null,
      filter.limit + 1,
    ],
  );
  const page = toPage(rows, filter.limit, ({ at, step, rank }) => [at, `${step} ${rank}`]);
  const data = page.data.map(({ marked, step: _step, rank: _rank, ...found }) => {
    const parts = (marked ?? '').split(SEAM);
    const words = found.change.words.map(({ op, text }, index) => ({
      op,
      text: highlighted(parts[index] ?? text),
    }));
    return { ...found, words };
  });
  return { ...page, data };
}
