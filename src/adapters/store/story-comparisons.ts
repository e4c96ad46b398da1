/** What a story's sources say beside each other, kept; and which stories are to be compared anew. */
import type { ClaimGroup } from '../../domain/facts/index.ts';
import type { HistoryEngine } from '../../domain/model/engine.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { Queryable } from '../db/db.ts';

/** @template S what is worth following */
export interface StoryComparison<S> {
  madeAt: Instant;
  /** Nothing that it follows from has moved on. */
  fresh: boolean;
  suggestions: S[];
  groups: ClaimGroup[];
}

/** All that a comparison follows from, as far as one can tell at a glance; $1 is the story, $2 the engine. */
const STATE = `jsonb_build_object(
  'versions', (select jsonb_object_agg(article_id, number) from article cross join lateral (
    select article_id, number from version where article_id = article.id order by number desc limit 1) newest
    where story_id = $1),
  'facts', (select jsonb_agg(id order by id) from fact where story_id = $1),
  'engine', $2::jsonb)`;

export async function comparableState(
  q: Queryable,
  storyId: string,
  engine: HistoryEngine,
): Promise<Record<string, unknown>> {
  const [row] = await q.query<{ state: Record<string, unknown> }>(`select ${STATE} as state`, [
    storyId,
    JSON.stringify(engine),
  ]);
  return row!.state;
}

export async function findStoryComparison<S>(
  q: Queryable,
  storyId: string,
  engine: HistoryEngine,
): Promise<StoryComparison<S> | null> {
  const rows = await q.query<StoryComparison<S>>(
    `select made_at as "madeAt", made_of = ${STATE} as fresh, suggestions, groups
     from story_comparison where story_id = $1`,
    [storyId, JSON.stringify(engine)],
  );
  return rows[0] ?? null;
}

export async function saveStoryComparison(
  q: Queryable,
  comparison: {
    storyId: string;
    madeOf: Record<string, unknown>;
    madeAt: Instant;
    tookMs: number;
    suggestions: readonly unknown[];
    groups: readonly ClaimGroup[];
  },
): Promise<void> {
  // The story may have gone meanwhile.
  await q.query(
    `insert into story_comparison (story_id, made_of, made_at, took_ms, suggestions, groups)
     select id, $2::jsonb, $3, $4, $5::jsonb, $6::jsonb from story where id = $1
     on conflict (story_id) do update set made_of = excluded.made_of, made_at = excluded.made_at,
       took_ms = excluded.took_ms, suggestions = excluded.suggestions, groups = excluded.groups`,
    [
      comparison.storyId,
      JSON.stringify(comparison.madeOf),
      comparison.madeAt,
      Math.round(comparison.tookMs),
      JSON.stringify(comparison.suggestions),
      JSON.stringify(comparison.groups),
    ],
  );
}

/** Versions come in bursts, of one outlet and of all of them. */
const WAIT_SECONDS = 2;
/** How many times as long as comparing takes it is left alone. */
const REST = 10;

/** With whatever changes what a comparison follows from. */
export async function setToCompare(q: Queryable, storyIds: readonly string[]): Promise<void> {
  await q.query(
    `update story set compare_seq = compare_seq + 1, compare_at = least(compare_at, now() + greatest(
       make_interval(secs => $2), (select took_ms * $3 * interval '1 millisecond' from story_comparison
         where story_id = story.id)))
     where id = any($1)`,
    [storyIds, WAIT_SECONDS, REST],
  );
}

export async function claimDueComparisons(
  q: Queryable,
  options: { limit: number; leaseSeconds: number },
): Promise<{ id: string; leaseSeq: number }[]> {
  return q.query<{ id: string; leaseSeq: number }>(
    `with due as (
       select id from story where compare_at <= now() order by compare_at limit $1 for update skip locked
     )
     update story set compare_at = now() + make_interval(secs => $2)
     from due where story.id = due.id returning story.id, compare_seq as "leaseSeq"`,
    [options.limit, options.leaseSeconds],
  );
}

/** Unless something has come since that number. */
export async function setCompared(q: Queryable, job: { id: string; leaseSeq: number }): Promise<void> {
  await q.query('update story set compare_at = null where id = $1 and compare_seq = $2', [
    job.id,
    job.leaseSeq,
  ]);
}

/** Due at once, for it was begun and not done; what has come since that number made it due already. */
export async function handBackComparison(q: Queryable, job: { id: string; leaseSeq: number }): Promise<void> {
  await q.query(
    'update story set compare_at = least(compare_at, now()) where id = $1 and compare_seq = $2 and compare_at is not null',
    [job.id, job.leaseSeq],
  );
}

/** A story that is too large stays so; a machine that was too busy does not. */
const POSTPONED_SECONDS = 3_600;

/** Unless something has come since that number. */
export async function postponeComparison(q: Queryable, job: { id: string; leaseSeq: number }): Promise<void> {
  await q.query(
    'update story set compare_at = now() + make_interval(secs => $3) where id = $1 and compare_seq = $2',
    [job.id, job.leaseSeq, POSTPONED_SECONDS],
  );
}
