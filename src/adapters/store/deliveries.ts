import { AT_ONCE, DOWN_AFTER } from '../../domain/delivery/rest.ts';
import type { EventType } from '../../domain/model/events.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { Attempt, Delivery, DeliveryState } from '../../domain/records.ts';
import type { Queryable } from '../db/db.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from './page.ts';

const COLUMNS = `delivery.id, delivery.event_id as "eventId", delivery.endpoint_id as "endpointId", delivery.state,
  delivery.created_at as "createdAt", delivery.attempts, delivery.next_at as "nextAt",
  delivery.lease_seq as "leaseSeq", delivery.finished_at as "finishedAt"`;
const ATTEMPT = `id, delivery_id as "deliveryId", n, started_at as "startedAt", finished_at as "finishedAt", outcome,
  http_status as "httpStatus", reason, response`;

/** One delivery for an event and endpoint, whatever is retried; false when it was there already, or the endpoint is gone meanwhile. */
export async function insertDelivery(
  q: Queryable,
  delivery: Pick<Delivery, 'id' | 'eventId' | 'endpointId' | 'createdAt'>,
): Promise<boolean> {
  const rows = await q.query(
    `insert into delivery (id, event_id, endpoint_id, created_at, next_at)
     select $1, $2, id, $4::timestamptz, $4 from endpoint where id = $3 for key share
     on conflict (event_id, endpoint_id) do nothing returning id`,
    [delivery.id, delivery.eventId, delivery.endpointId, delivery.createdAt],
  );
  return rows.length > 0;
}

export async function findDelivery(q: Queryable, id: string): Promise<Delivery | null> {
  return (await q.query<Delivery>(`select ${COLUMNS} from delivery where id = $1`, [id]))[0] ?? null;
}

export type DeliveryWithAttempts = Delivery & { eventType: EventType; attemptLog: Attempt[] };

export async function listDeliveries(
  q: Queryable,
  endpointId: string,
  page: PageRequest,
  state: DeliveryState | null,
): Promise<Page<DeliveryWithAttempts>> {
  const after = decodeCursor(page.cursor, 'instant');
  const rows = await q.query<Delivery & { eventType: EventType }>(
    `select ${COLUMNS}, event.type as "eventType" from delivery join event on event.id = delivery.event_id
     where endpoint_id = $1 and ($2::timestamptz is null or (delivery.created_at, delivery.id) < ($2, $3))
       and ($4::text is null or state = $4)
     order by delivery.created_at desc, delivery.id desc limit $5`,
    [endpointId, after?.[0] ?? null, after?.[1] ?? null, state, page.limit + 1],
  );
  const attempts = await q.query<Attempt>(
    `select ${ATTEMPT} from attempt where delivery_id = any($1) order by delivery_id, n`,
    [rows.map((row) => row.id)],
  );
  const withAttempts = rows.map((row) => ({
    ...row,
    attemptLog: attempts.filter((attempt) => attempt.deliveryId === row.id),
  }));
  return toPage(withAttempts, page.limit, (delivery) => [delivery.createdAt, delivery.id]);
}

/**
 * Only some deliveries of one endpoint are out at a time, fewer of one that fails and none of one that rests, so that a dead one
 * never delays the others. It costs by the endpoints and by what is taken, not by what is due: each endpoint's next few are looked up, and
 * then locked by their ids. (`finished_at is null` says "due" to the row as it is once locked, and leads no planner to read all that is due.)
 */
export async function claimDueDeliveries(
  q: Queryable,
  options: { limit: number; leaseSeconds: number; only?: readonly string[] },
): Promise<{ id: string; leaseSeq: number }[]> {
  return q.query<{ id: string; leaseSeq: number }>(
    `with next as materialized (
       select due.id from endpoint
       cross join lateral (
         select count(*) as n from delivery
         where endpoint_id = endpoint.id and state = 'due' and leased_until >= now()
       ) busy
       cross join lateral (
         select id from delivery
         where endpoint_id = endpoint.id and state = 'due' and next_at <= now()
           and (leased_until is null or leased_until < now()) and ($7::text[] is null or id = any($7))
         order by next_at, id
         limit greatest(0, case when endpoint.failures = 0 then $3::int when endpoint.failures < $6 then $4::int
           else $5::int end - busy.n)
       ) due
       where endpoint.state = 'active' and (endpoint.resting_until is null or endpoint.resting_until <= now())
     ), due as (
       select id from delivery
       where id = any(array(select id from next)) and finished_at is null
         and (leased_until is null or leased_until < now())
       order by next_at limit $1
       for update skip locked
     )
     update delivery set leased_until = now() + make_interval(secs => $2), lease_seq = lease_seq + 1
     from due where delivery.id = due.id
     returning delivery.id, delivery.lease_seq as "leaseSeq"`,
    [
      options.limit,
      options.leaseSeconds,
      AT_ONCE.well,
      AT_ONCE.failing,
      AT_ONCE.down,
      DOWN_AFTER,
      options.only ?? null,
    ],
  );
}

/** Written before the request leaves. Returns false when the lease has passed to another worker. */
export async function beginAttempt(
  q: Queryable,
  attempt: { id: string; deliveryId: string; leaseSeq: number; startedAt: Instant },
): Promise<number | null> {
  const rows = await q.query<{ attempts: number }>(
    `update delivery set attempts = attempts + 1 where id = $1 and lease_seq = $2 and state = 'due' returning attempts`,
    [attempt.deliveryId, attempt.leaseSeq],
  );
  const n = rows[0]?.attempts;
  if (n === undefined) return null;
  await q.query(
    `insert into attempt (id, delivery_id, n, started_at, outcome) values ($1, $2, $3, $4, 'sending')`,
    [attempt.id, attempt.deliveryId, n, attempt.startedAt],
  );
  return n;
}

export async function finishAttempt(
  q: Queryable,
  attempt: Pick<Attempt, 'id' | 'outcome' | 'httpStatus' | 'reason' | 'response'> & { finishedAt: Instant },
): Promise<void> {
  await q.query(
    `update attempt set finished_at = $2, outcome = $3, http_status = $4, reason = $5, response = $6 where id = $1`,
    [attempt.id, attempt.finishedAt, attempt.outcome, attempt.httpStatus, attempt.reason, attempt.response],
  );
}

/** What comes of a delivery after an attempt; nothing when the lease has passed on. */
export async function settleDelivery(
  q: Queryable,
  id: string,
  leaseSeq: number,
  next: { state: 'due'; at: Instant } | { state: 'delivered' | 'failed' | 'canceled'; at: Instant },
): Promise<void> {
  await q.query(
    `update delivery set state = $3, leased_until = null, next_at = case when $3 = 'due' then $4::timestamptz end,
       finished_at = case when $3 = 'due' then null else $4::timestamptz end
     where id = $1 and lease_seq = $2`,
    [id, leaseSeq, next.state, next.at],
  );
}

/** Called off in the middle: due again at once, unless another worker has begun an attempt since. */
export async function handBackDelivery(
  q: Queryable,
  id: string,
  leaseSeq: number,
  attempts: number,
): Promise<void> {
  await q.query(
    `update delivery set leased_until = null where id = $1 and lease_seq = $2 and attempts = $3 and state = 'due'`,
    [id, leaseSeq, attempts],
  );
}

/** Sends again, from the first step of the schedule. */
export async function rescheduleDelivery(q: Queryable, id: string, at: Instant): Promise<void> {
  await q.query(
    `update delivery set state = 'due', next_at = $2, finished_at = null, leased_until = null,
       lease_seq = lease_seq + 1 where id = $1`,
    [id, at],
  );
}

/** Stops everything still due for an endpoint that was disabled. */
export async function cancelDeliveries(q: Queryable, endpointId: string, at: Instant): Promise<void> {
  await q.query(
    `update delivery set state = 'canceled', next_at = null, leased_until = null, finished_at = $2
     where endpoint_id = $1 and state = 'due'`,
    [endpointId, at],
  );
}

/** Whether a delivery of the endpoint ran out of attempts since then. */
export async function exhaustedSince(
  q: Queryable,
  endpointId: string,
  since: Instant | null,
): Promise<boolean> {
  if (since === null) return false;
  const rows = await q.query(
    `select 1 from delivery where endpoint_id = $1 and state = 'failed' and finished_at >= $2 limit 1`,
    [endpointId, since],
  );
  return rows.length > 0;
}
