/** What pages show at a glance: counts and last lines of many rows, never their content. Every query has a limit. */
import type { DiffSummary, Disclosure, Tier, Transition } from '../../domain/model/diff.ts';
import type { FactKind, FactStatus, FactValue } from '../../domain/model/facts.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { VersionHead } from '../../domain/records.ts';
import type { Queryable } from '../db/db.ts';
import { HEAD } from './versions.ts';

/** A story's articles in numbers. */
export interface StoryShape {
  storyId: string;
  articles: number;
  versions: number;
  sources: string[];
  unread: number;
}

export async function storyShapes(
  q: Queryable,
  storyIds: readonly string[],
): Promise<Map<string, StoryShape>> {
  const rows = await q.query<StoryShape>(
    `select article.story_id as "storyId", count(*)::int as articles, coalesce(sum(newest.number), 0)::int as versions,
       array_agg(distinct article.source) as sources, count(*) filter (where newest.number is null)::int as unread
     from article
     left join lateral (
       select number from version where version.article_id = article.id order by number desc limit 1
     ) newest on true
     where article.story_id = any($1) group by article.story_id`,
    [storyIds],
  );
  return new Map(rows.map((row) => [row.storyId, row]));
}

/** What one article says now about one fact. */
export interface StandingValue extends FactValue {
  factId: string;
  storyId: string;
  label: string;
  kind: FactKind;
  status: FactStatus;
  source: string;
}

/** Current values of the facts of these stories; a fact that no newest version states is absent, and so is a value that is not confirmed. */
export async function standingValues(q: Queryable, storyIds: readonly string[]): Promise<StandingValue[]> {
  return q.query<StandingValue>(
    `select fact.id as "factId", fact.story_id as "storyId", fact.label, fact.kind, fact.status, article.source,
       observation.sighting -> 'value' as value, observation.sighting ->> 'unit' as unit,
       observation.sighting ->> 'qualifier' as qualifier, (observation.sighting ->> 'low')::float8 as low,
       (observation.sighting ->> 'high')::float8 as high, observation.sighting ->> 'raw' as raw
     from fact
     join article on article.story_id = fact.story_id
     cross join lateral (
       select id from version where version.article_id = article.id order by number desc limit 1
     ) newest
     join observation on observation.fact_id = fact.id and observation.version_id = newest.id
     where fact.story_id = any($1) and not article.id = any(fact.unconfirmed)
     order by fact.story_id, fact.created_at, fact.id, article.created_at`,
    [storyIds],
  );
}

/** One step between neighboring versions, in numbers. */
export interface StepShape {
  articleId: string;
  fromNumber: number;
  toNumber: number;
  at: Instant;
  title: string | null;
  summary: DiffSummary;
  disclosure: Disclosure;
  tiers: Record<Tier, number>;
  transitions: Transition[];
  /** Number of the earlier version whose text this one returns to. */
  revertsTo: number | null;
}

/** The newest steps of each article, newest first; `before` leaves out steps to that version and later ones. */
export async function stepShapes(
  q: Queryable,
  articleIds: readonly string[],
  limitEach: number,
  before: number | null = null,
): Promise<StepShape[]> {
  const rows = await q.query<
    Omit<StepShape, 'tiers' | 'transitions'> & { tiers: Tier[]; transitions: (Transition | null)[] }
  >(
    `select newer.article_id as "articleId", newer.number - 1 as "fromNumber", newer.number as "toNumber",
       newer.captured_at as at, newer.title, diff.body -> 'summary' as summary,
       diff.body -> 'disclosure' as disclosure,
       jsonb_path_query_array(diff.body, '$.changes[*].tier') as tiers,
       jsonb_path_query_array(diff.body, '$.changes[*].details[*].transition') as transitions,
       returned.number as "revertsTo"
     from unnest($1::text[]) wanted (id)
     cross join lateral (
       select * from version where version.article_id = wanted.id and version.number > 1
         and ($3::int is null or version.number < $3)
       order by version.number desc limit $2
     ) newer
     join version older on older.article_id = newer.article_id and older.number = newer.number - 1
     join diff on diff.from_id = older.id and diff.to_id = newer.id
     left join version returned on returned.id = newer.reverts_to
     order by newer.article_id, newer.number desc`,
    [articleIds, limitEach, before],
  );
  return rows.map(({ tiers, transitions, ...step }) => ({
    ...step,
    tiers: {
      alert: countOf(tiers, 'alert'),
      review: countOf(tiers, 'review'),
      silent: countOf(tiers, 'silent'),
    },
    transitions: [...new Set(transitions)].filter((transition) => transition !== null).toSorted(),
  }));
}

const countOf = (tiers: readonly Tier[], wanted: Tier): number =>
  tiers.filter((tier) => tier === wanted).length;

export interface SourceHealth {
  source: string;
  articles: number;
  active: number;
  troubled: number;
  lastLookAt: Instant | null;
  okOfRecent: number;
  recent: number;
  medianMs: number | null;
}

/** Enough to tell how outlets and hosts do; a day of a large service has many times that. */
const LOOKS_READ = 5_000;
const RECENT_LOOKS = `select article_id, outcome, duration_ms, captured_at from capture
  where kind = 'fetch' and recorded_at > now() - interval '1 day' order by recorded_at desc limit ${LOOKS_READ}`;

/** How each outlet answered over the last day, the troubled first. */
export async function sourceHealth(q: Queryable, limit: number): Promise<SourceHealth[]> {
  return q.query<SourceHealth>(
    `with looks as (
       select article.source, count(*)::int as recent,
         count(*) filter (where look.outcome in ('ok', 'not_modified'))::int as ok,
         percentile_cont(0.5) within group (order by look.duration_ms) as median, max(look.captured_at) as last
       from (${RECENT_LOOKS}) look join article on article.id = look.article_id
       group by article.source
     )
     select article.source, count(*)::int as articles, count(*) filter (where article.state = 'active')::int as active,
       count(*) filter (where article.error_streak > 0 or article.state in ('blocked', 'gone'))::int as troubled,
       max(looks.last) as "lastLookAt", coalesce(max(looks.ok), 0) as "okOfRecent",
       coalesce(max(looks.recent), 0) as recent, max(looks.median)::float8 as "medianMs"
     from article left join looks on looks.source = article.source
     group by article.source
     order by troubled desc, articles desc, article.source limit $1`,
    [limit],
  );
}

export interface DueRows {
  articles: number;
  articlesLate: number;
  captures: number;
  deliveries: number;
  deliveriesLate: number;
  quarantined: number;
}

/** What waits to be done, and how much of it should have been done by now. */
export async function dueRows(q: Queryable): Promise<DueRows> {
  const [row] = await q.query<DueRows>(
    `select
       (select count(*)::int from article where state = 'active' and next_look_at <= now()) as articles,
       (select count(*)::int from article where state = 'active' and next_look_at <= now() - interval '5 minutes')
         as "articlesLate",
       (select count(*)::int from capture where state = 'due') as captures,
       (select count(*)::int from delivery where state = 'due') as deliveries,
       (select count(*)::int from delivery where state = 'due' and next_at <= now() - interval '5 minutes')
         as "deliveriesLate",
       (select count(*)::int from capture where state = 'quarantined' and recorded_at > now() - interval '1 day')
         as quarantined`,
  );
  return row!;
}

export interface NextLook {
  id: string;
  title: string | null;
  url: string;
  source: string;
  nextLookAt: Instant;
  nextLookReason: string;
}

export async function nextLooks(q: Queryable, limit: number): Promise<NextLook[]> {
  return q.query<NextLook>(
    `select id, title, url, source, next_look_at as "nextLookAt", next_look_reason as "nextLookReason" from article
     where state = 'active' and next_look_at is not null order by next_look_at limit $1`,
    [limit],
  );
}

export interface SlowHost {
  host: string;
  looks: number;
  medianMs: number;
  slowestMs: number;
}

export async function slowHosts(q: Queryable, limit: number): Promise<SlowHost[]> {
  return q.query<SlowHost>(
    `select article.host_key as host, count(*)::int as looks,
       percentile_cont(0.5) within group (order by look.duration_ms) as "medianMs",
       max(look.duration_ms) as "slowestMs"
     from (${RECENT_LOOKS}) look join article on article.id = look.article_id
     where look.duration_ms is not null
     group by article.host_key order by 3 desc limit $1`,
    [limit],
  );
}

/** How the steps to these versions were disclosed, where their outlet had something to disclose. */
export async function disclosedSteps(
  q: Queryable,
  versions: readonly { articleId: string; versionNumber: number }[],
): Promise<{ articleId: string; number: number; status: Disclosure['status'] }[]> {
  return q.query(
    `select newer.article_id as "articleId", newer.number, diff.body -> 'disclosure' ->> 'status' as status
     from unnest($1::text[], $2::int[]) wanted (article_id, number)
     join version newer on newer.article_id = wanted.article_id and newer.number = wanted.number
     join version older on older.article_id = wanted.article_id and older.number = wanted.number - 1
     join diff on diff.from_id = older.id and diff.to_id = newer.id
     where diff.body -> 'disclosure' ->> 'status' <> 'none'`,
    [versions.map(({ articleId }) => articleId), versions.map(({ versionNumber }) => versionNumber)],
  );
}

/** When the newest text of each article was last seen to stand. */
export async function lastSeen(q: Queryable, articleIds: readonly string[]): Promise<Map<string, Instant>> {
  const rows = await q.query<{ articleId: string; at: Instant }>(
    `select newest.article_id as "articleId", newest.last_seen_at as at
     from unnest($1::text[]) wanted (id)
     cross join lateral (
       select article_id, last_seen_at from version where article_id = wanted.id order by number desc limit 1
     ) newest`,
    [articleIds],
  );
  return new Map(rows.map((row) => [row.articleId, row.at]));
}

/** The first and last version of an article, those beside the given one, and the one it returns to; first to last. */
export async function headsAround(
  q: Queryable,
  articleId: string,
  version: Pick<VersionHead, 'number' | 'revertsTo'>,
): Promise<VersionHead[]> {
  return q.query<VersionHead>(
    `select ${HEAD} from version where article_id = $1
       and (number in (1, $2::int - 1, $2, $2 + 1) or id = $3
         or number = (select max(number) from version newest where newest.article_id = $1))
     order by number`,
    [articleId, version.number, version.revertsTo],
  );
}

export interface PutAside {
  articleId: string;
  title: string | null;
  url: string;
  source: string;
  at: Instant;
  outcome: string;
  reason: string;
}

/** Captures that arrived and were not believed, the latest first. */
export async function capturesPutAside(q: Queryable, limit: number): Promise<PutAside[]> {
  return q.query<PutAside>(
    `select article.id as "articleId", article.title, article.url, article.source, capture.recorded_at as at,
       capture.outcome, capture.reason
     from capture join article on article.id = capture.article_id
     where capture.state = 'quarantined' order by capture.recorded_at desc limit $1`,
    [limit],
  );
}
