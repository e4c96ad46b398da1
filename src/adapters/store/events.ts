import type { EventType } from '../../domain/model/events.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { StoredEvent } from '../../domain/records.ts';
import type { Queryable } from '../db/db.ts';

const COLUMNS = `seq, id, key, type, "timestamp", data, story_id as "storyId", article_id as "articleId",
  fact_id as "factId"`;

/** Any constant will do; it only has to be nobody else's in this database. */
const EVENT_LOCK = 0x7661_7269;

export type NewEvent = Omit<StoredEvent, 'seq'>;

/**
 * Appends events, skipping those whose key was said before; returns the ones that are new, with their numbers.
 * The lock, held until the transaction ends, makes the order of numbers the order of commits: a reader that has seen
 * number n never misses a smaller one that commits later.
 */
export async function appendEvents(q: Queryable, events: readonly NewEvent[]): Promise<StoredEvent[]> {
  if (events.length === 0) return [];
  await q.query('select pg_advisory_xact_lock($1)', [EVENT_LOCK]);
  const appended: StoredEvent[] = [];
  for (const event of events) {
    const rows = await q.query<StoredEvent>(
      `insert into event (id, key, type, "timestamp", data, story_id, article_id, fact_id)
       values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8) on conflict (key) do nothing returning ${COLUMNS}`,
      [
        event.id,
        event.key,
        event.type,
        event.timestamp,
        JSON.stringify(event.data),
        event.storyId,
        event.articleId,
        event.factId,
      ],
    );
    appended.push(...rows);
  }
  return appended;
}

export interface EventQuery {
  /** Number of the last event seen; 0 for all. */
  after: number;
  types: readonly EventType[] | null;
  storyId?: string | undefined;
  articleId?: string | undefined;
  factId?: string | undefined;
  limit: number;
}

/** Events in the order they were said. */
export async function eventsAfter(q: Queryable, query: EventQuery): Promise<StoredEvent[]> {
  return q.query<StoredEvent>(
    `select ${COLUMNS} from event
     where seq > $1 and ($2::text[] is null or type = any($2)) and ($3::text is null or story_id = $3)
       and ($4::text is null or article_id = $4) and ($5::text is null or fact_id = $5)
     order by seq limit $6`,
    [
      query.after,
      query.types,
      query.storyId ?? null,
      query.articleId ?? null,
      query.factId ?? null,
      query.limit,
    ],
  );
}

/** The latest events, newest first: for pages and feeds. */
export async function latestEvents(
  q: Queryable,
  query: Omit<EventQuery, 'after'> & { before?: number },
): Promise<StoredEvent[]> {
  return q.query<StoredEvent>(
    `select ${COLUMNS} from event
     where ($1::bigint is null or seq < $1) and ($2::text[] is null or type = any($2))
       and ($3::text is null or story_id = $3) and ($4::text is null or article_id = $4)
       and ($5::text is null or fact_id = $5)
     order by seq desc limit $6`,
    [
      query.before ?? null,
      query.types,
      query.storyId ?? null,
      query.articleId ?? null,
      query.factId ?? null,
      query.limit,
    ],
  );
}

/** The latest few of each story, newest first in each. */
export async function latestByStory(
  q: Queryable,
  storyIds: readonly string[],
  types: readonly string[],
  each: number,
): Promise<StoredEvent[]> {
  return q.query<StoredEvent>(
    `select latest.* from unnest($1::text[]) as story(id) cross join lateral (
       select ${COLUMNS} from event where story_id = story.id and type = any($2) order by seq desc limit $3
     ) latest`,
    [storyIds, types, each],
  );
}

export async function findEvent(q: Queryable, id: string): Promise<StoredEvent | null> {
  return (await q.query<StoredEvent>(`select ${COLUMNS} from event where id = $1`, [id]))[0] ?? null;
}

/** @param after number of the last one seen; 0 for the first */
export async function eventsSince(
  q: Queryable,
  since: Instant,
  after: number,
  limit: number,
): Promise<StoredEvent[]> {
  return q.query<StoredEvent>(
    `select ${COLUMNS} from event where "timestamp" >= $1 and seq > $2 order by seq limit $3`,
    [since, after, limit],
  );
}
