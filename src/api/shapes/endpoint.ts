import { z } from 'zod';
import type { DeliveryWithAttempts } from '../../adapters/store/deliveries.ts';
import { signingSecrets } from '../../app/endpoint-secrets.ts';
import type { App } from '../../app/ports.ts';
import type { Delivery as DeliveryRecord, Endpoint as EndpointRecord } from '../../domain/records.ts';
import { Id, Instant } from './common.ts';
import { EventTypeName } from './event.ts';

export const Endpoint = z
  .object({
    id: Id,
    url: z.string(),
    description: z.string().nullable(),
    eventTypes: z.array(z.string()),
    filter: z.record(z.string(), z.unknown()).nullable(),
    state: z.enum(['active', 'paused', 'disabled']),
    stateReason: z.string().nullable(),
    createdAt: Instant,
    failingSince: Instant.nullable(),
    restingUntil: Instant.nullable().meta({
      description: 'It failed too often: nothing is sent before that.',
    }),
    lastSuccessAt: Instant.nullable(),
  })
  .meta({ id: 'Endpoint' });

export const EndpointWithSecret = Endpoint.extend({
  secret: z.string().meta({ description: 'Signs every delivery: `whsec_` and base64.' }),
}).meta({ id: 'EndpointWithSecret' });

export const Secret = z
  .object({
    secret: z.string(),
    previous: z
      .array(z.object({ secret: z.string(), expiresAt: Instant.nullable() }))
      .meta({ description: 'Rotated ones that still sign beside it.' }),
  })
  .meta({ id: 'Secret' });

export function presentEndpoint(endpoint: EndpointRecord): z.input<typeof Endpoint> {
  return {
    id: endpoint.id,
    url: endpoint.url,
    description: endpoint.description,
    eventTypes: endpoint.eventTypes,
    filter: endpoint.filter,
    state: endpoint.state,
    stateReason: endpoint.stateReason,
    createdAt: endpoint.createdAt,
    failingSince: endpoint.failingSince,
    restingUntil: endpoint.restingUntil,
    lastSuccessAt: endpoint.lastSuccessAt,
  };
}

/** Shown when it was just made and on the one route that is for it, nowhere else. */
export function presentWithSecret(app: App, endpoint: EndpointRecord): z.input<typeof EndpointWithSecret> {
  return { ...presentEndpoint(endpoint), secret: presentSecret(app, endpoint).secret };
}

export function presentSecret(app: App, endpoint: EndpointRecord): z.input<typeof Secret> {
  const [current, ...previous] = signingSecrets(app, endpoint, app.system.now());
  if (current === undefined) throw new Error(`The endpoint ${endpoint.id} has no secret.`);
  return { secret: current.secret, previous };
}

const Attempt = z
  .object({
    id: Id,
    n: z.int().meta({ description: '1 for the first try.' }),
    startedAt: Instant,
    finishedAt: Instant.nullable().meta({ description: 'Null while it is under way or was cut short.' }),
    outcome: z.string().meta({ description: '`sending`, `delivered`, or what went wrong.' }),
    httpStatus: z.int().nullable(),
    reason: z.string().nullable(),
    response: z.string().nullable().meta({ description: 'The first 4 KiB of the answer.' }),
  })
  .meta({ id: 'Attempt' });

export const DeliverySummary = z
  .object({
    id: Id,
    eventId: Id,
    endpointId: Id,
    state: z.enum(['due', 'delivered', 'failed', 'canceled']),
    createdAt: Instant,
    attemptCount: z.int(),
    nextAt: Instant.nullable(),
    finishedAt: Instant.nullable(),
  })
  .meta({ id: 'DeliverySummary' });

export const Delivery = DeliverySummary.extend({
  eventType: EventTypeName,
  attempts: z.array(Attempt),
}).meta({ id: 'Delivery' });

export function presentDeliverySummary(delivery: DeliveryRecord): z.input<typeof DeliverySummary> {
  return {
    id: delivery.id,
    eventId: delivery.eventId,
    endpointId: delivery.endpointId,
    state: delivery.state,
    createdAt: delivery.createdAt,
    attemptCount: delivery.attempts,
    nextAt: delivery.nextAt,
    finishedAt: delivery.finishedAt,
  };
}

export function presentDelivery(delivery: DeliveryWithAttempts): z.input<typeof Delivery> {
  return {
    ...presentDeliverySummary(delivery),
    eventType: delivery.eventType,
    attempts: delivery.attemptLog.map((attempt) => ({
      id: attempt.id,
      n: attempt.n,
      startedAt: attempt.startedAt,
      finishedAt: attempt.finishedAt,
      outcome: attempt.outcome,
      httpStatus: attempt.httpStatus,
      reason: attempt.reason,
      response: attempt.response,
    })),
  };
}
