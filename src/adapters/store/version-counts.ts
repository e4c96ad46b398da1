import type { Queryable } from '../db/db.ts';

/** How many versions each article has; articles without any are absent. */
export async function versionCounts(
  q: Queryable,
  articleIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await q.query<{ articleId: string; count: number }>(
    `select article_id as "articleId", max(number) as count from version where article_id = any($1)
     group by article_id`,
    [articleIds],
  );
  return new Map(rows.map((row) => [row.articleId, row.count]));
}
