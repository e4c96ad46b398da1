import type { Queryable } from '../db/db.ts';

/** How many versions each article has; articles without any are absent. */
export async function versionCounts(
  q: Queryable,
  articleIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await q.query<{ articleId: string; count: number }>(
    `select newest.article_id as "articleId", newest.number as count
     from unnest($1::text[]) wanted (id)
     cross join lateral (
       select article_id, number from version where article_id = wanted.id order by number desc limit 1
     ) newest`,
    [articleIds],
  );
  return new Map(rows.map((row) => [row.articleId, row.count]));
}
