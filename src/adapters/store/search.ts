/** Full text over statements and changes; indexes in migrations/0002_search.sql. */
import type { ChangeSearch } from '../../domain/delivery/search.ts';
import type { Change, Disclosure, WordSegment } from '../../domain/model/diff.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { Queryable } from '../db/db.ts';
import { newestFirst, type Span } from './newest-first.ts';
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

/**
 * Of a span of time the statements that an article first made in it, the latest first. What has the words is gathered before it is put in
 * order: going back in time instead, the database would make words of every text on its way.
 */
const STATEMENTS_MADE = `with hit as materialized (
    select * from claim
    where to_tsvector('english', text) @@ websearch_to_tsquery('english', $1)
      and captured_at > $2 and captured_at <= $3
      and ($4::text is null or article_id in (select id from article where source = $4))
      and ($5::text is null or article_id in (select id from article where story_id = $5))
      and ($6::date is null or captured_at >= $6::date) and ($7::date is null or captured_at < $7::date + 1)
      and ($8::timestamptz is null or captured_at < $8 or (captured_at = $8 and id > $9))
  ), made as (
    select * from hit
    where not exists (
      select from claim before where before.id = hit.id and before.article_id = hit.article_id
        and before.captured_at < hit.captured_at)
    order by captured_at desc, id limit $10)
  select made.id as "claimId", block, article.id as "articleId", article.title, source, story_id as "storyId",
    version.number as "firstNumber", made.captured_at as at,
    (select max(last.number) from claim join version last on last.id = claim.version_id
      where claim.id = made.id and claim.article_id = made.article_id) as "lastNumber",
    (select max(number) from version newest where newest.article_id = made.article_id) as "newestNumber",
    ts_headline('english', text, websearch_to_tsquery('english', $1), $11) as marked
  from made join version on version.id = made.version_id join article on article.id = made.article_id
  order by at desc, "claimId"`;

/** Statements, each once an article, by when the article first made them: the latest first, and `from` and `to` say it of that day. */
export async function searchStatements(q: Queryable, filter: SearchFilter): Promise<Page<FoundStatement>> {
  const after = decodeCursor(filter.cursor, 'instant');
  const [at = null, claimId = null] = after ?? [];
  const read = ({ since, until }: Span) =>
    q.query<Omit<FoundStatement, 'text'> & { marked: string }>(STATEMENTS_MADE, [
      filter.words,
      since,
      until,
      filter.source,
      filter.storyId,
      filter.from,
      filter.to,
      at,
      claimId,
      filter.limit + 1,
      MARKING,
    ]);
  const rows = await newestFirst(q, at as Instant | null, filter.limit + 1, read);
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

interface StepKey {
  fromId: string;
  toId: string;
}

/** What is asked of a step: its article, its day, and where the page before ended. */
const STEP_ASKED = `($1::text is null or article.source = $1) and ($2::text is null or article.story_id = $2)
  and ($3::date is null or newer.captured_at >= $3::date) and ($4::date is null or newer.captured_at < $4::date + 1)
  and ($5::timestamptz is null or newer.captured_at < $5 or (newer.captured_at = $5 and newer.id >= $6))`;

/** A step counts when one change of it meets all that is asked of a change; one without changes never does. */
const CHANGE_ASKED = `(not $7 or diff.body -> 'disclosure' ->> 'status' = 'silent') and diff.body @> $8::jsonb`;

/** From the latest back, as far as needed: `offset 0` keeps the planner from going through all diffs instead. */
const LATEST_STEPS = `select older.id as "fromId", newer.id as "toId"
  from version newer
  join version older on older.article_id = newer.article_id and older.number = newer.number - 1
  cross join lateral (
    select body from diff where diff.from_id = older.id and diff.to_id = newer.id offset 0) diff
  join article on article.id = newer.article_id
  where ${STEP_ASKED} and ${CHANGE_ASKED} and ($10::text is null or (newer.article_id = $10 and newer.number = $11))
  order by newer.captured_at desc, newer.id limit $9`;

/** Bodies stay packed unless something is asked of them: words are in an index, and unpacking thousands takes longest. */
const STEPS_BY_WORDS = `select diff.from_id as "fromId", newer.id as "toId"
  from diff
  join version newer on newer.id = diff.to_id
  join article on article.id = newer.article_id
  where jsonb_to_tsvector('english', diff.body -> 'changes', '["string"]') @@ websearch_to_tsquery('english', $9)
    and diff.captured_at > $10 and diff.captured_at <= $11
    and ${STEP_ASKED} and ((not $7 and $8 = '{"changes": [{}]}'::jsonb) or (${CHANGE_ASKED}))
  order by newer.captured_at desc, newer.id`;

const changeAsked = ({ kind, tier, aspect }: ChangeFilter): Record<string, unknown> => ({
  ...(kind === null ? {} : { kind }),
  ...(tier === null ? {} : { tier }),
  ...(aspect === null ? {} : { aspects: [aspect] }),
});

interface StepCursor {
  at: Instant;
  step: string;
  rank: string;
}

interface ChangeRow extends Omit<FoundChange, 'words'> {
  marked: string | null;
  step: string;
  rank: string;
}

/** Of these steps the changes that meet the filter, the weightiest of each step first. */
async function changesIn(
  q: Queryable,
  steps: readonly StepKey[],
  filter: ChangeFilter,
  after: StepCursor | null,
): Promise<ChangeRow[]> {
  return q.query<ChangeRow>(
    `select change, diff.body -> 'disclosure' ->> 'status' as disclosure, article.id as "articleId", article.title,
       newer.id as step, rank, article.source, older.number as "fromNumber", newer.number as "toNumber",
       newer.captured_at as at,
       ts_headline('english', (select string_agg(part ->> 'text', $3 order by place)
         from jsonb_array_elements(change -> 'words') with ordinality as words (part, place)),
         websearch_to_tsquery('english', $4), $5) as marked
     from unnest($1::text[], $2::text[]) wanted (from_id, to_id)
     join diff on diff.from_id = wanted.from_id and diff.to_id = wanted.to_id
     join version newer on newer.id = diff.to_id
     join version older on older.id = diff.from_id and older.number = newer.number - 1
     join article on article.id = newer.article_id
     cross join lateral jsonb_array_elements(diff.body -> 'changes') change
     cross join lateral (
       select to_char(1000 - 1000 * (change ->> 'significance')::float8, 'FM0000') || (change ->> 'id') as rank) ranked
     where change @> $6::jsonb
       and ($4 = '' or to_tsvector('english', coalesce(change -> 'before' ->> 'text', '') || ' ' ||
         coalesce(change -> 'after' ->> 'text', '')) @@ websearch_to_tsquery('english', $4))
       and ($7::timestamptz is null or newer.captured_at < $7 or newer.id > $8 or rank > $9)
     order by newer.captured_at desc, newer.id, rank limit $10`,
    [
      steps.map(({ fromId }) => fromId),
      steps.map(({ toId }) => toId),
      SEAM,
      filter.words,
      MARKING,
      JSON.stringify(changeAsked(filter)),
      after?.at ?? null,
      after?.step ?? null,
      after?.rank ?? null,
      filter.limit + 1,
    ],
  );
}

/** Changes of neighboring versions, the latest first. Without words, all that meet the filters. */
export async function searchChanges(q: Queryable, filter: ChangeFilter): Promise<Page<FoundChange>> {
  const cursor = decodeCursor(filter.cursor, 'instant');
  const [step = '', rank = ''] = (cursor?.[1] ?? '').split(' ');
  const after = cursor === null ? null : { at: cursor[0], step, rank };
  const asked = [
    filter.source,
    filter.storyId,
    filter.from,
    filter.to,
    after?.at ?? null,
    after?.step ?? null,
    filter.silent,
    JSON.stringify({ changes: [changeAsked(filter)] }),
  ];
  const enough = filter.limit + 1;
  // Most steps have something to show, but the step that the last page ended in may have nothing more.
  const few = enough + 1;
  const changesOf = async (steps: readonly StepKey[]): Promise<ChangeRow[]> => {
    const rows: ChangeRow[] = [];
    for (let at = 0; at < steps.length && rows.length < enough; at += few)
      rows.push(...(await changesIn(q, steps.slice(at, at + few), filter, after)));
    return rows;
  };
  let rows: ChangeRow[];
  // The one step that is asked about is looked at itself: words only pick its changes.
  if (filter.words === '' || filter.step !== undefined) {
    const { articleId = null, toNumber = null } = filter.step ?? {};
    rows = await changesOf(await q.query<StepKey>(LATEST_STEPS, [...asked, few, articleId, toNumber]));
  } else {
    rows = await newestFirst(q, after?.at ?? null, enough, async ({ since, until }) =>
      changesOf(await q.query<StepKey>(STEPS_BY_WORDS, [...asked, filter.words, since, until])),
    );
  }
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
