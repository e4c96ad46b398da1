/** Every event in order, as a list and live. */
import type { Request } from 'express';
import { z } from 'zod';
import { eventsAfter, findEvent, latestEvents } from '../adapters/store/events.ts';
import { decodeCursor, toPage } from '../adapters/store/page.ts';
import type { App } from '../app/ports.ts';
import type { EventType } from '../domain/model/events.ts';
import { openStream } from './event-stream.ts';
import { ok, operation } from './operation.ts';
import { HttpError } from './problem.ts';
import { Id, listOf, listQuery, mapPage } from './shapes/common.ts';
import { Event, presentEvent, TypesQuery } from './shapes/event.ts';

const filters = {
  after: Id.optional().meta({ description: 'Id of the last event seen; without it, from the first one on.' }),
  types: TypesQuery,
  storyId: Id.optional(),
  articleId: Id.optional(),
  factId: Id.optional(),
};

/** Place of an event in the order. */
async function placeOf(app: App, eventId: string, where: string): Promise<number> {
  const event = await findEvent(app.db, eventId);
  if (event) return event.seq;
  throw new HttpError(400, 'unknown_event', `There is no event "${eventId}" to go on from.`, {
    errors: [{ pointer: where, detail: 'is not the id of an event' }],
  });
}

/** How a filter of the query is called by the store, which wants absent ones to be null or left out. */
function filterOf(query: {
  types?: EventType[] | undefined;
  storyId?: string | undefined;
  articleId?: string | undefined;
  factId?: string | undefined;
}) {
  const { types, storyId, articleId, factId } = query;
  return { types: types ?? null, storyId, articleId, factId };
}

export const list = operation({
  query: listQuery('seq', filters).refine(
    (query) => query.after === undefined || query.cursor === undefined,
    {
      message: 'goes on from somewhere else than the cursor; send one of them',
      path: ['after'],
    },
  ),
  description: 'Oldest first. To follow, ask again with the last id as `after`.',
  replies: {
    200: { description: 'Events in the order they were told.', schema: listOf(Event, 'EventList') },
  },
  async handle({ app, query }) {
    const cursor = decodeCursor(query.cursor ?? null, 'seq');
    const after = cursor
      ? cursor[0]
      : query.after === undefined
        ? 0
        : await placeOf(app, query.after, 'query/after');
    const events = await eventsAfter(app.db, { ...filterOf(query), after, limit: query.limit + 1 });
    return ok(
      mapPage(
        toPage(events, query.limit, (event) => [event.seq, event.id]),
        presentEvent,
      ),
    );
  },
});

export const stream = operation({
  query: z.strictObject(filters),
  description:
    'Server-sent events: `event` is the type, `id` the event id, `data` the event as JSON. Starts with what happens next, or after `Last-Event-ID` (or `after`). A comment is sent every 15 seconds.',
  replies: {
    200: {
      description: 'The events, until the reader leaves.',
      schema: z.string(),
      mediaType: 'text/event-stream',
    },
  },
  async handle({ app, query, request }) {
    const after = await startOf(app, request, query.after);
    return { stream: (response) => openStream(app, response, { ...filterOf(query), after }) };
  },
});

/** The header wins: a browser that reconnects sends it beside the address it was first given. */
async function startOf(app: App, request: Request, after: string | undefined): Promise<number> {
  const last = request.get('last-event-id');
  if (last !== undefined && last !== '') return placeOf(app, last, 'header/Last-Event-ID');
  if (after !== undefined) return placeOf(app, after, 'query/after');
  const [newest] = await latestEvents(app.db, { types: null, limit: 1 });
  return newest?.seq ?? 0;
}
