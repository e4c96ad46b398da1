/** Whether an endpoint hears of an event: by its types and filter, and by its saved search, which only the database can run. */
import type { Queryable } from '../adapters/db/db.ts';
import { filterOf, searchChanges } from '../adapters/store/search.ts';
import { findSearch } from '../adapters/store/searches.ts';
import { wantsEvent } from '../domain/delivery/filter.ts';
import type { Endpoint, StoredEvent } from '../domain/records.ts';

/** @param q sees the diff that the event tells of: inside the transaction that wrote both, or any time after it */
export async function hears(
  q: Queryable,
  endpoint: Pick<Endpoint, 'id' | 'eventTypes' | 'filter'>,
  event: StoredEvent,
): Promise<boolean> {
  if (!wantsEvent(endpoint, event)) return false;
  const searchId = endpoint.filter?.searchId;
  if (typeof searchId !== 'string' || event.type === 'endpoint.test') return true;
  const step = stepOf(event);
  const search = step && (await findSearch(q, searchId));
  if (!step || !search) return false;
  return (await searchChanges(q, { ...filterOf(search.query, { limit: 1 }), step })).data.length > 0;
}

/** Which step of which article the event tells of; null for an event that tells of none. */
function stepOf({ articleId, data }: StoredEvent): { articleId: string; toNumber: number } | null {
  const { article } = data as { article?: { toVersion?: unknown } };
  const toNumber = article?.toVersion;
  return articleId !== null && typeof toNumber === 'number' ? { articleId, toNumber } : null;
}
