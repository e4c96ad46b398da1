import type { SavedSearch } from '../../domain/records.ts';
import type { Queryable } from '../db/db.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from './page.ts';

const COLUMNS = 'id, name, query, created_at as "createdAt"';

export async function insertSearch(q: Queryable, search: SavedSearch): Promise<void> {
  await q.query('insert into saved_search (id, name, query, created_at) values ($1, $2, $3::jsonb, $4)', [
    search.id,
    search.name,
    JSON.stringify(search.query),
    search.createdAt,
  ]);
}

export async function findSearch(q: Queryable, id: string): Promise<SavedSearch | null> {
  return (await q.query<SavedSearch>(`select ${COLUMNS} from saved_search where id = $1`, [id]))[0] ?? null;
}

export async function listSearches(q: Queryable, page: PageRequest): Promise<Page<SavedSearch>> {
  const after = decodeCursor(page.cursor, 'instant');
  const rows = await q.query<SavedSearch>(
    `select ${COLUMNS} from saved_search where ($1::timestamptz is null or (created_at, id) < ($1, $2))
     order by created_at desc, id desc limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, page.limit + 1],
  );
  return toPage(rows, page.limit, (search) => [search.createdAt, search.id]);
}

export async function deleteSearch(q: Queryable, id: string): Promise<void> {
  await q.query('delete from saved_search where id = $1', [id]);
}

export async function endpointsUsing(q: Queryable, searchId: string): Promise<{ id: string }[]> {
  return q.query<{ id: string }>(
    "select id from endpoint where filter ->> 'searchId' = $1 order by id limit 1",
    [searchId],
  );
}
