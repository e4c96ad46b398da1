/**
 * One attempt to tell one endpoint of one event. The attempt is written before the request leaves and finished after,
 * so a crash between the two leaves visible evidence and the event is sent again: at least once, always with the same
 * `webhook-id`.
 */
import type { PostOutcome } from '../adapters/fetch/outcome.ts';
import { deliveryAttempts } from '../adapters/metrics.ts';
import {
  beginAttempt,
  cancelDeliveries,
  exhaustedSince,
  findDelivery,
  finishAttempt,
  handBackDelivery,
  settleDelivery,
} from '../adapters/store/deliveries.ts';
import { findEndpoint, lockEndpoint, saveEndpoint } from '../adapters/store/endpoints.ts';
import { findEvent } from '../adapters/store/events.ts';
import { restAfter } from '../domain/delivery/rest.ts';
import { type AttemptEnd, isDead, type NextAttempt, nextAttempt } from '../domain/delivery/retry.ts';
import { sign } from '../domain/delivery/signature.ts';
import { endpointDisabled } from '../domain/events.ts';
import type { Delivery, Endpoint, StoredEvent } from '../domain/records.ts';
import { retryAfterMs } from '../domain/retry-after.ts';
import { signingSecrets } from './endpoint-secrets.ts';
import { nudge } from './nudge.ts';
import type { App } from './ports.ts';
import { placeOf, tell } from './tell.ts';

const TIMEOUT_MS = 15_000;
const MAX_RESPONSE_BYTES = 16 * 1024;
/** The timeout and some room to write down what came of it. */
const LEASE_SECONDS = 40;

export async function deliverEvent(
  app: App,
  job: { id: string; leaseSeq: number },
  signal: AbortSignal,
): Promise<void> {
  const work = await begin(app, job);
  if (!work) return;
  let outcome: PostOutcome;
  try {
    outcome = await send(app, work.event, work.endpoint, work.secrets, signal);
  } catch (error) {
    if (signal.aborted) await callOff(app, job, work);
    throw error;
  }
  const now = app.system.now();
  const end = endOf(outcome, Date.parse(now));
  const next = nextAttempt({
    attempts: work.attempts,
    end,
    now,
    random: app.system.random(),
  });
  deliveryAttempts.inc({ outcome: outcome.kind });
  const told = await app.db.tx(async (tx) => {
    // Before its delivery, as whoever deletes it does. With the endpoint the delivery is gone.
    const endpoint = await lockEndpoint(tx, work.endpoint.id);
    if (!endpoint) return [];
    await finishAttempt(tx, {
      id: work.attemptId,
      finishedAt: now,
      outcome: next.kind === 'delivered' ? 'delivered' : outcome.kind,
      httpStatus: 'status' in outcome ? outcome.status : null,
      reason: next.kind === 'delivered' ? null : next.reason,
      response: 'text' in outcome ? outcome.text : outcome.reason,
    });
    await settleDelivery(tx, job.id, job.leaseSeq, settlement(next, now));
    const exhausted = await exhaustedSince(tx, endpoint.id, endpoint.failingSince);
    const verdict = judge(endpoint, next, end, now, exhausted);
    await saveEndpoint(tx, verdict.endpoint);
    if (verdict.disabled === null) return [];
    await cancelDeliveries(tx, endpoint.id, now);
    return tell(app, tx, [endpointDisabled(endpoint, verdict.disabled, placeOf(app))]);
  });
  app.log.info(
    {
      delivery: job.id,
      event: work.event.id,
      type: work.event.type,
      endpoint: work.endpoint.id,
      attempt: work.attempts,
      outcome: outcome.kind,
      status: 'status' in outcome ? outcome.status : undefined,
      ms: Math.round(outcome.ms),
    },
    'delivery attempt',
  );
  if (told.length > 0) {
    app.events.ring();
    await nudge(app, { deliveries: true });
  }
}

interface Work {
  delivery: Delivery;
  endpoint: Endpoint;
  event: StoredEvent;
  secrets: string[];
  attemptId: string;
  attempts: number;
}

/** Everything is read anew before each attempt: an endpoint paused, disabled or deleted meanwhile hears nothing. */
async function begin(app: App, job: { id: string; leaseSeq: number }): Promise<Work | null> {
  return app.db.tx(async (tx) => {
    const rows = await tx.query(
      `update delivery set leased_until = now() + make_interval(secs => $3)
       where id = $1 and lease_seq = $2 and state = 'due' and leased_until is not null returning id`,
      [job.id, job.leaseSeq, LEASE_SECONDS],
    );
    if (rows.length === 0) return null;
    const delivery = await findDelivery(tx, job.id);
    const endpoint = delivery && (await findEndpoint(tx, delivery.endpointId));
    const event = delivery && (await findEvent(tx, delivery.eventId));
    if (!delivery || !endpoint || !event || endpoint.state !== 'active') return null;
    // Without its secret nothing can be sent: no attempt is made, and the delivery stays due.
    const secrets = signingSecrets(app, endpoint, app.system.now()).map(({ secret }) => secret);
    const attemptId = app.system.newId('att');
    const attempts = await beginAttempt(tx, {
      id: attemptId,
      deliveryId: delivery.id,
      leaseSeq: job.leaseSeq,
      startedAt: app.system.now(),
    });
    return attempts === null ? null : { delivery, endpoint, event, secrets, attemptId, attempts };
  });
}

/** The process closes, or lost the job: nobody knows what the endpoint heard, so it is told again, as after a crash but at once. */
async function callOff(app: App, job: { id: string; leaseSeq: number }, work: Work): Promise<void> {
  await app.db.tx(async (tx) => {
    await finishAttempt(tx, {
      id: work.attemptId,
      finishedAt: app.system.now(),
      outcome: 'called_off',
      httpStatus: null,
      reason: 'The service was stopped in the middle of it; it is sent again.',
      response: null,
    });
    await handBackDelivery(tx, job.id, job.leaseSeq, work.attempts);
  });
}

async function send(
  app: App,
  event: StoredEvent,
  endpoint: Endpoint,
  secrets: readonly string[],
  signal: AbortSignal,
): Promise<PostOutcome> {
  const now = app.system.now();
  const body = JSON.stringify({ type: event.type, timestamp: event.timestamp, data: event.data });
  const timestamp = Math.floor(Date.parse(now) / 1000);
  return app.gate.post(endpoint.url, {
    headers: {
      'content-type': 'application/json',
      'webhook-id': event.id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': sign({ id: event.id, timestamp, body, secrets }),
    },
    body,
    timeoutMs: TIMEOUT_MS,
    maxResponseBytes: MAX_RESPONSE_BYTES,
    signal,
  });
}

function endOf(outcome: PostOutcome, nowMs: number): AttemptEnd {
  switch (outcome.kind) {
    case 'ok':
      return { kind: 'ok' };
    case 'http_error':
      return {
        kind: 'http_error',
        status: outcome.status,
        retryAfterMs: retryAfterMs(outcome.headers['retry-after'] ?? null, nowMs, { min: 1_000 }),
      };
    case 'timeout':
      return { kind: 'timeout' };
    default:
      return { kind: 'no_answer', code: outcome.kind };
  }
}

function settlement(next: NextAttempt, now: string): Parameters<typeof settleDelivery>[3] {
  switch (next.kind) {
    case 'delivered':
      return { state: 'delivered', at: now };
    case 'retry':
      return { state: 'due', at: next.at };
    case 'exhausted':
    case 'disable':
      return { state: 'failed', at: now };
  }
}

/** What an attempt says about its endpoint. */
function judge(
  endpoint: Endpoint,
  next: NextAttempt,
  end: AttemptEnd,
  now: string,
  exhaustedBefore: boolean,
): { endpoint: Endpoint; disabled: string | null } {
  if (next.kind === 'delivered') {
    const well = { ...endpoint, failingSince: null, failures: 0, restingUntil: null, lastSuccessAt: now };
    return { endpoint: well, disabled: null };
  }
  const failures = endpoint.failures + 1;
  const restingUntil = restAfter({ failures, end, now });
  const failing = { ...endpoint, failingSince: endpoint.failingSince ?? now, failures, restingUntil };
  const dead = isDead({
    failingSince: failing.failingSince,
    exhausted: exhaustedBefore || next.kind === 'exhausted',
    failures,
    now,
  });
  const disabled =
    next.kind === 'disable' ? next.reason : dead ? 'Every delivery of the last five days failed.' : null;
  return {
    endpoint: disabled === null ? failing : { ...failing, state: 'disabled', stateReason: disabled },
    disabled: endpoint.state === 'disabled' ? null : disabled,
  };
}
