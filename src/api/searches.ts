/** Saved searches in what changed. */
import { z } from 'zod';
import { listSearches } from '../adapters/store/searches.ts';
import { removeSearch, requireSearch, saveSearch } from '../app/searches.ts';
import { created, noContent, ok, operation } from './operation.ts';
import { ById, listOf, listQuery, mapPage, pageRequest } from './shapes/common.ts';
import { ChangeSearch, presentSearch, SavedSearch } from './shapes/search.ts';

export const create = operation({
  body: z.strictObject({ name: z.string().trim().min(1, 'must not be empty').max(200), query: ChangeSearch }),
  creates: true,
  replies: { 201: { description: 'The search, with its feeds.', schema: SavedSearch } },
  async handle({ app, body }) {
    const search = await saveSearch(app, body);
    return created(presentSearch(search, app.publicUrl), `/v1/searches/${search.id}`);
  },
});

export const list = operation({
  query: listQuery('instant', {}),
  replies: { 200: { description: 'Newest first.', schema: listOf(SavedSearch, 'SavedSearchList') } },
  async handle({ app, query }) {
    const page = await listSearches(app.db, pageRequest(query));
    return ok(mapPage(page, (search) => presentSearch(search, app.publicUrl)));
  },
});

export const read = operation({
  params: ById,
  replies: { 200: { description: 'The search.', schema: SavedSearch } },
  async handle({ app, params }) {
    return ok(presentSearch(await requireSearch(app, params.id), app.publicUrl));
  },
});

export const remove = operation({
  params: ById,
  conflict: 'The filter of an endpoint names it.',
  replies: { 204: { description: 'Deleted.' } },
  async handle({ app, params }) {
    await removeSearch(app, params.id);
    return noContent();
  },
});
