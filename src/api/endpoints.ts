/** Endpoints: who is told of events, and what became of telling them. */
import { z } from 'zod';
import { listDeliveries } from '../adapters/store/deliveries.ts';
import { listEndpoints } from '../adapters/store/endpoints.ts';
import {
  changeEndpoint,
  createEndpoint,
  recover as recoverSince,
  removeEndpoint,
  replayDelivery,
  requireEndpoint,
  rotateSecret,
  testEndpoint,
} from '../app/endpoints.ts';
import { endpointFilterSchema } from '../domain/delivery/filter.ts';
import { accepted, created, noContent, ok, operation } from './operation.ts';
import { AnyInstant, ById, Id, listOf, listQuery, mapPage, pageRequest } from './shapes/common.ts';
import {
  Delivery,
  DeliverySummary,
  Endpoint,
  EndpointWithSecret,
  presentDelivery,
  presentDeliverySummary,
  presentEndpoint,
  presentSecret,
  presentWithSecret,
  Secret,
} from './shapes/endpoint.ts';

const DAY_SECONDS = 86_400;
const LONGEST_GRACE_SECONDS = 604_800;

const EventTypes = z
  .array(z.string().max(100))
  .min(1, 'must not be empty')
  .max(50)
  .meta({ description: 'Types of events, `fact.*` for all of a kind, or `*`.' });

const Filter = endpointFilterSchema
  .nullable()
  .meta({ description: 'What an event must be about: every key given must hold.' });
const Description = z.string().max(500).nullable();

export const create = operation({
  body: z.strictObject({
    url: z.string().max(2048),
    eventTypes: EventTypes.optional(),
    filter: Filter.optional(),
    description: Description.optional(),
  }),
  creates: true,
  description: 'Without `eventTypes`: `fact.changed` and `fact.conflict`.',
  replies: { 201: { description: 'The endpoint, with the secret that signs.', schema: EndpointWithSecret } },
  async handle({ app, body }) {
    const endpoint = await createEndpoint(app, {
      url: body.url,
      ...(body.eventTypes === undefined ? {} : { eventTypes: body.eventTypes }),
      filter: body.filter ?? null,
      description: body.description ?? null,
    });
    return created(presentWithSecret(app, endpoint), `/v1/endpoints/${endpoint.id}`);
  },
});

export const list = operation({
  query: listQuery('instant', {}),
  replies: { 200: { description: 'Newest first.', schema: listOf(Endpoint, 'EndpointList') } },
  async handle({ app, query }) {
    return ok(mapPage(await listEndpoints(app.db, pageRequest(query)), presentEndpoint));
  },
});

export const read = operation({
  params: ById,
  replies: { 200: { description: 'The endpoint.', schema: Endpoint } },
  async handle({ app, params }) {
    return ok(presentEndpoint(await requireEndpoint(app, params.id)));
  },
});

export const change = operation({
  params: ById,
  body: z.strictObject({
    url: z.string().max(2048).optional(),
    eventTypes: EventTypes.optional(),
    filter: Filter.optional(),
    description: Description.optional(),
    paused: z.boolean().optional(),
  }),
  description: '`paused: false` also re-enables an endpoint that was disabled.',
  replies: { 200: { description: 'The endpoint.', schema: Endpoint } },
  async handle({ app, params, body }) {
    const endpoint = await changeEndpoint(app, params.id, {
      ...(body.url === undefined ? {} : { url: body.url }),
      ...(body.eventTypes === undefined ? {} : { eventTypes: body.eventTypes }),
      ...(body.filter === undefined ? {} : { filter: body.filter }),
      ...(body.description === undefined ? {} : { description: body.description }),
      ...(body.paused === undefined ? {} : { paused: body.paused }),
    });
    return ok(presentEndpoint(endpoint));
  },
});

export const remove = operation({
  params: ById,
  description: 'Deletes its deliveries too.',
  replies: { 204: { description: 'Deleted.' } },
  async handle({ app, params }) {
    await removeEndpoint(app, params.id);
    return noContent();
  },
});

export const test = operation({
  params: ById,
  creates: true,
  conflict: 'The endpoint is paused or disabled.',
  replies: {
    202: {
      description: 'An `endpoint.test` event is on its way.',
      schema: z.object({ eventId: Id, deliveryId: Id }).meta({ id: 'TestSent' }),
    },
  },
  async handle({ app, params }) {
    const { eventId, deliveryId } = await testEndpoint(app, params.id);
    return accepted({ eventId, deliveryId });
  },
});

export const secret = operation({
  params: ById,
  replies: { 200: { description: 'The secret that signs.', schema: Secret } },
  async handle({ app, params }) {
    const endpoint = await requireEndpoint(app, params.id);
    return ok(presentSecret(app, endpoint), { 'cache-control': 'no-store' });
  },
});

export const rotate = operation({
  params: ById,
  body: z
    .strictObject({
      graceSeconds: z
        .int()
        .min(0)
        .max(LONGEST_GRACE_SECONDS)
        .optional()
        .meta({ description: 'How long the old secret signs beside the new one; without it, a day.' }),
    })
    .optional(),
  creates: true,
  replies: { 200: { description: 'The endpoint, with its new secret.', schema: EndpointWithSecret } },
  async handle({ app, params, body }) {
    const endpoint = await rotateSecret(app, params.id, body?.graceSeconds ?? DAY_SECONDS);
    return ok(presentWithSecret(app, endpoint));
  },
});

export const recover = operation({
  params: ById,
  body: z.strictObject({ since: AnyInstant.meta({ description: 'At most 14 days ago.' }) }),
  creates: true,
  description: 'Sends again what failed, and sends what was never sent, from then on.',
  replies: {
    202: {
      description: 'How many deliveries are on their way.',
      schema: z.object({ deliveries: z.int() }).meta({ id: 'Recovery' }),
    },
  },
  async handle({ app, params, body }) {
    const { deliveries } = await recoverSince(app, params.id, body.since);
    return accepted({ deliveries });
  },
});

export const deliveries = operation({
  params: ById,
  query: listQuery('instant', { state: z.enum(['due', 'delivered', 'failed', 'canceled']).optional() }),
  replies: {
    200: { description: 'Newest first, each with every attempt.', schema: listOf(Delivery, 'DeliveryList') },
  },
  async handle({ app, params, query }) {
    const endpoint = await requireEndpoint(app, params.id);
    const page = await listDeliveries(app.db, endpoint.id, pageRequest(query), query.state ?? null);
    return ok(mapPage(page, presentDelivery));
  },
});

export const replay = operation({
  params: ById,
  creates: true,
  description: 'Under the same `webhook-id`.',
  conflict: 'The endpoint is paused or disabled.',
  replies: { 202: { description: 'The delivery, due again.', schema: DeliverySummary } },
  async handle({ app, params }) {
    return accepted(presentDeliverySummary(await replayDelivery(app, params.id)));
  },
});
