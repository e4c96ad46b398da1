/** Subscribers: who is told what, under which secret, and what is sent to them again. */

import type { Queryable } from '../adapters/db/db.ts';
import { findDelivery, insertDelivery, rescheduleDelivery } from '../adapters/store/deliveries.ts';
import {
  deleteEndpoint,
  findEndpoint,
  insertEndpoint,
  lockEndpoint,
  saveEndpoint,
  wakeEndpoint,
} from '../adapters/store/endpoints.ts';
import { eventsSince } from '../adapters/store/events.ts';
import {
  DEFAULT_EVENT_TYPES,
  type EndpointFilter,
  endpointFilterSchema,
  isEventPattern,
} from '../domain/delivery/filter.ts';
import { badInput, notFound, VariorumError } from '../domain/errors.ts';
import { endpointTest } from '../domain/events.ts';
import type { Instant } from '../domain/model/primitives.ts';
import type { Delivery, Endpoint, StoredEvent } from '../domain/records.ts';
import { checkUrl } from '../domain/url.ts';
import { freshSecret } from './endpoint-secrets.ts';
import { hears } from './hears.ts';
import { nudge } from './nudge.ts';
import type { App } from './ports.ts';
import { requireSearch } from './searches.ts';
import { placeOf, tell } from './tell.ts';
import { urlPolicyOf } from './url-policy.ts';

const MAX_RECOVER_MS = 14 * 86_400_000;
/** Two weeks may hold a hundred thousand: nobody else is to wait for all of them, nor the memory to hold them. */
const RECOVERED_AT_ONCE = 200;
/** Old secrets that still sign, beside the newest. */
const MAX_OLD_SECRETS = 9;

export interface EndpointInput {
  url: string;
  eventTypes?: readonly string[] | undefined;
  filter?: Record<string, unknown> | null | undefined;
  description?: string | null | undefined;
}

/** @throws VariorumError `not_found`. */
export async function requireEndpoint(app: App, id: string): Promise<Endpoint> {
  const endpoint = await findEndpoint(app.db, id);
  if (!endpoint) throw notFound('endpoint', id);
  return endpoint;
}

/** @throws VariorumError with the code of the refused URL, `invalid_event_type` or `invalid_filter`. */
export async function createEndpoint(app: App, input: EndpointInput): Promise<Endpoint> {
  const id = app.system.newId('end');
  const endpoint: Endpoint = {
    id,
    url: acceptedUrl(app, input.url),
    description: input.description ?? null,
    eventTypes: acceptedTypes(input.eventTypes ?? DEFAULT_EVENT_TYPES),
    filter: await acceptedFilter(app, input.filter ?? null),
    secrets: [freshSecret(app, id)],
    state: 'active',
    stateReason: null,
    createdAt: app.system.now(),
    failingSince: null,
    failures: 0,
    restingUntil: null,
    lastSuccessAt: null,
  };
  await insertEndpoint(app.db, endpoint);
  return endpoint;
}

export async function changeEndpoint(
  app: App,
  id: string,
  change: Partial<EndpointInput> & { paused?: boolean | undefined },
): Promise<Endpoint> {
  const filter = change.filter === undefined ? undefined : await acceptedFilter(app, change.filter);
  await app.db.tx(async (tx) => {
    const endpoint = await lockEndpoint(tx, id);
    if (!endpoint) throw notFound('endpoint', id);
    await saveEndpoint(tx, {
      ...endpoint,
      ...(change.url === undefined ? {} : { url: acceptedUrl(app, change.url) }),
      ...(change.description === undefined ? {} : { description: change.description }),
      ...(change.eventTypes === undefined ? {} : { eventTypes: acceptedTypes(change.eventTypes) }),
      ...(filter === undefined ? {} : { filter }),
      ...(change.paused === undefined
        ? {}
        : change.paused
          ? { state: 'paused', stateReason: 'paused on request' }
          : { state: 'active', stateReason: null, failingSince: null, failures: 0, restingUntil: null }),
    });
  });
  await nudge(app, { deliveries: true });
  return requireEndpoint(app, id);
}

/** Deletes the endpoint with the record of its deliveries. */
export async function removeEndpoint(app: App, id: string): Promise<void> {
  await requireEndpoint(app, id);
  await deleteEndpoint(app.db, id);
}

/** Sends `endpoint.test` to this endpoint alone. */
export async function testEndpoint(app: App, id: string): Promise<{ eventId: string; deliveryId: string }> {
  const endpoint = await requireEndpoint(app, id);
  if (endpoint.state !== 'active') {
    throw new VariorumError(
      'conflict',
      'endpoint_not_active',
      `The endpoint is ${endpoint.state}; resume it first.`,
    );
  }
  const sent = await app.db.tx(async (tx) => {
    const [event] = await tell(app, tx, [endpointTest(endpoint, app.system.newId('evt'), placeOf(app))]);
    if (!event) throw new Error('A test event was not new.');
    const [delivery] = await tx.query<{ id: string }>(
      'select id from delivery where event_id = $1 and endpoint_id = $2',
      [event.id, endpoint.id],
    );
    if (!delivery) throw new Error(`The test of ${endpoint.id} made no delivery.`);
    await wakeEndpoint(tx, endpoint.id);
    return { eventId: event.id, deliveryId: delivery.id };
  });
  app.events.ring();
  await nudge(app, { deliveries: true });
  return sent;
}

/** A new secret at once; the old ones sign along for the grace, so that receivers may switch at any moment of it. */
export async function rotateSecret(app: App, id: string, graceSeconds: number): Promise<Endpoint> {
  await app.db.tx(async (tx) => {
    const endpoint = await lockEndpoint(tx, id);
    if (!endpoint) throw notFound('endpoint', id);
    const now = app.system.now();
    const expiresAt = new Date(Date.parse(now) + graceSeconds * 1000).toISOString();
    const old = endpoint.secrets
      .map((secret) => ({ ...secret, expiresAt: secret.expiresAt ?? expiresAt }))
      .filter((secret) => secret.expiresAt > now)
      .slice(0, MAX_OLD_SECRETS);
    await saveEndpoint(tx, { ...endpoint, secrets: [freshSecret(app, id), ...old] });
  });
  return requireEndpoint(app, id);
}

/**
 * Sends again what failed or was missed since then: one delivery for each event that the endpoint would have heard.
 * @throws VariorumError `since_too_old` beyond 14 days.
 */
export async function recover(app: App, id: string, since: Instant): Promise<{ deliveries: number }> {
  const endpoint = await requireEndpoint(app, id);
  const now = app.system.now();
  if (Date.parse(now) - Date.parse(since) > MAX_RECOVER_MS) {
    throw new VariorumError(
      'unprocessable',
      'since_too_old',
      'Events can be sent again for 14 days; name a later time.',
      {
        errors: [{ pointer: '/since', detail: 'lies more than 14 days back' }],
      },
    );
  }
  let deliveries = 0;
  for (let after = 0; ; ) {
    const events = await eventsSince(app.db, since, after, RECOVERED_AT_ONCE);
    const last = events.at(-1);
    if (!last) break;
    deliveries += await app.db.tx((tx) => sendAgain(app, tx, endpoint, events, now));
    after = last.seq;
  }
  await nudge(app, { deliveries: true });
  return { deliveries };
}

/** @returns how many are on their way for it */
async function sendAgain(
  app: App,
  tx: Queryable,
  endpoint: Endpoint,
  events: readonly StoredEvent[],
  now: Instant,
): Promise<number> {
  let deliveries = 0;
  for (const event of events) {
    if (event.type === 'endpoint.test' || !(await hears(tx, endpoint, event))) continue;
    const made = await insertDelivery(tx, {
      id: app.system.newId('dlv'),
      eventId: event.id,
      endpointId: endpoint.id,
      createdAt: now,
    });
    const failed = made
      ? []
      : await tx.query(
          `update delivery set state = 'due', next_at = $3, attempts = 0, finished_at = null, leased_until = null,
             lease_seq = lease_seq + 1
           where event_id = $1 and endpoint_id = $2 and state in ('failed', 'canceled') returning id`,
          [event.id, endpoint.id, now],
        );
    if (made || failed.length > 0) deliveries += 1;
  }
  return deliveries;
}

/** Sends one delivery again now, whatever became of it; the attempts made before stay on record. */
export async function replayDelivery(app: App, id: string): Promise<Delivery> {
  const delivery = await findDelivery(app.db, id);
  if (!delivery) throw notFound('delivery', id);
  const endpoint = await requireEndpoint(app, delivery.endpointId);
  if (endpoint.state !== 'active') {
    throw new VariorumError(
      'conflict',
      'endpoint_not_active',
      `The endpoint is ${endpoint.state}; resume it first.`,
    );
  }
  await rescheduleDelivery(app.db, id, app.system.now());
  await wakeEndpoint(app.db, endpoint.id);
  await nudge(app, { deliveries: true });
  return (await findDelivery(app.db, id)) ?? delivery;
}

function acceptedUrl(app: App, url: string): string {
  const checked = checkUrl(url, { ...urlPolicyOf(app), httpsOnly: true });
  if (checked.kind === 'ok') return checked.href;
  throw new VariorumError('unprocessable', checked.code, `The endpoint's URL is refused: ${checked.reason}`, {
    errors: [{ pointer: '/url', detail: checked.reason }],
  });
}

function acceptedTypes(types: readonly string[]): string[] {
  const errors = types.flatMap((type, index) =>
    isEventPattern(type)
      ? []
      : [{ pointer: `/eventTypes/${index}`, detail: `no event type is or matches "${type}"` }],
  );
  if (errors.length > 0) {
    throw badInput('invalid_event_type', 'Some event types do not exist; see /docs for the list.', errors);
  }
  return [...new Set(types)];
}

/** @throws VariorumError `invalid_filter`, or `not_found` for a saved search that does not exist. */
export async function acceptedFilter(
  app: App,
  filter: Record<string, unknown> | null,
): Promise<EndpointFilter | null> {
  if (filter === null) return null;
  const parsed = endpointFilterSchema.safeParse(filter);
  if (!parsed.success) {
    throw badInput(
      'invalid_filter',
      'The filter cannot be understood.',
      parsed.error.issues.map((issue) => ({
        pointer: `/filter/${issue.path.join('/')}`,
        detail: issue.message,
      })),
    );
  }
  if (parsed.data.searchId !== undefined) await requireSearch(app, parsed.data.searchId);
  return parsed.data;
}
