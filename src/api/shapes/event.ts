import { z } from 'zod';
import { matchesType } from '../../domain/delivery/filter.ts';
import { EVENT_TYPES, type EventType } from '../../domain/model/events.ts';
import type { StoredEvent } from '../../domain/records.ts';
import { Id, Instant } from './common.ts';

export const EventTypeName = z.enum(EVENT_TYPES).meta({ id: 'EventType' });

export const Event = z
  .object({
    id: Id,
    type: EventTypeName,
    timestamp: Instant,
    data: z.record(z.string(), z.unknown()).meta({ description: 'As in the webhook of this type.' }),
  })
  .meta({ id: 'Event' });

export function presentEvent(event: StoredEvent): z.input<typeof Event> {
  return { id: event.id, type: event.type, timestamp: event.timestamp, data: event.data };
}

/** A comma-separated list of types in a query. */
export const TypesQuery = z
  .string()
  .transform((text, context) => {
    const types = new Set<EventType>();
    for (const word of text.split(',').map((part) => part.trim())) {
      const meant = EVENT_TYPES.filter((type) => matchesType(word, type));
      if (meant.length === 0) {
        context.addIssue({ code: 'custom', message: `"${word}" is not a type of event` });
        return z.NEVER;
      }
      for (const type of meant) types.add(type);
    }
    return [...types];
  })
  .optional()
  .meta({ type: 'string', description: 'Types separated by commas; `fact.*` is every type of that kind.' });
