/** Saved searches: kept under a name, followed as a feed, named by the filters of endpoints. */
import { deleteSearch, endpointsUsing, findSearch, insertSearch } from '../adapters/store/searches.ts';
import { type ChangeSearch, changeSearchSchema } from '../domain/delivery/search.ts';
import { badInput, notFound, VariorumError } from '../domain/errors.ts';
import type { SavedSearch } from '../domain/records.ts';
import type { App } from './ports.ts';

/** @throws VariorumError `invalid_search` */
export async function saveSearch(app: App, input: { name: string; query: unknown }): Promise<SavedSearch> {
  const search: SavedSearch = {
    id: app.system.newId('sch'),
    name: input.name,
    query: acceptedQuery(input.query),
    createdAt: app.system.now(),
  };
  await insertSearch(app.db, search);
  return search;
}

/** @throws VariorumError `not_found`. */
export async function requireSearch(app: App, id: string): Promise<SavedSearch> {
  const search = await findSearch(app.db, id);
  if (!search) throw notFound('search', id);
  return search;
}

/** @throws VariorumError `search_in_use` while an endpoint's filter names it: it would hear of nothing and not say why. */
export async function removeSearch(app: App, id: string): Promise<void> {
  const search = await requireSearch(app, id);
  const [user] = await endpointsUsing(app.db, search.id);
  if (user) {
    throw new VariorumError(
      'conflict',
      'search_in_use',
      `The endpoint ${user.id} is filtered by this search; change its filter or delete it first.`,
    );
  }
  await deleteSearch(app.db, search.id);
}

function acceptedQuery(query: unknown): ChangeSearch {
  const parsed = changeSearchSchema.safeParse(query);
  if (parsed.success) return parsed.data;
  throw badInput(
    'invalid_search',
    'The search cannot be saved.',
    parsed.error.issues.map((issue) => ({
      pointer: `/query${issue.path.map((step) => `/${String(step)}`).join('')}`,
      detail: issue.message,
    })),
  );
}
