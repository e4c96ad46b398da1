/** Events leave here: written in the transaction of what they tell, with a delivery for every endpoint that asked. */
import type { Queryable } from '../adapters/db/db.ts';
import { insertDelivery } from '../adapters/store/deliveries.ts';
import { activeEndpoints } from '../adapters/store/endpoints.ts';
import { appendEvents } from '../adapters/store/events.ts';
import type { Happening, Place } from '../domain/events.ts';
import type { StoredEvent } from '../domain/records.ts';
import { hears } from './hears.ts';
import type { App } from './ports.ts';

export function placeOf(app: App): Place {
  return { publicUrl: app.publicUrl, at: app.system.now() };
}

/**
 * Appends what was not told before, and makes its deliveries. Ring `app.events` and nudge deliveries after the commit.
 * Call it last in a transaction: it holds the lock that puts events in order until the commit.
 */
export async function tell(
  app: App,
  tx: Queryable,
  happenings: readonly Happening[],
): Promise<StoredEvent[]> {
  if (happenings.length === 0) return [];
  const events = await appendEvents(
    tx,
    happenings.map((happening) => ({ ...happening, id: app.system.newId('evt') })),
  );
  if (events.length === 0) return [];
  const endpoints = await activeEndpoints(tx);
  for (const event of events) {
    for (const endpoint of endpoints) {
      if (!(await hears(tx, endpoint, event))) continue;
      await insertDelivery(tx, {
        id: app.system.newId('dlv'),
        eventId: event.id,
        endpointId: endpoint.id,
        createdAt: event.timestamp,
      });
    }
  }
  return events;
}
