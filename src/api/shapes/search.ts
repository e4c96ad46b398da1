import { z } from 'zod';
import { changeSearchSchema } from '../../domain/delivery/search.ts';
import type { SavedSearch as SavedSearchRecord } from '../../domain/records.ts';
import { Id, Instant } from './common.ts';

export const ChangeSearch = changeSearchSchema.meta({
  id: 'ChangeSearch',
  description: 'Everything given must hold of a change; `words` as in a search box.',
});

export const SavedSearch = z
  .object({
    id: Id,
    name: z.string(),
    query: ChangeSearch,
    createdAt: Instant,
    feeds: z.object({ atom: z.string(), json: z.string() }),
  })
  .meta({ id: 'SavedSearch' });

export function presentSearch(search: SavedSearchRecord, publicUrl: string): z.input<typeof SavedSearch> {
  const feed = `${publicUrl}/searches/${search.id}/feed`;
  return { ...search, feeds: { atom: `${feed}.atom`, json: `${feed}.json` } };
}
