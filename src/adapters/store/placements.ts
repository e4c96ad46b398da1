/** What is to be done about an article's place in a story, kept as a row so that a crash between two commits loses nothing. */
import type { Fingerprint } from '../../domain/stories/index.ts';
import type { Queryable } from '../db/db.ts';

export type ToPlace = 'find' | 'follow';

/** Arbitrary and ours. */
const PLACEMENT_LOCK = 1_202_419_007;

/** Until the end of the transaction nobody else settles where an article belongs. */
export async function lockPlacements(tx: Queryable): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1)', [PLACEMENT_LOCK]);
}

/** With the commit of a version, whose maker is at it for the length of the lease. Finding a story stays to be done until it is. */
export async function setToPlace(
  q: Queryable,
  articleId: string,
  what: ToPlace,
  leaseSeconds: number,
): Promise<void> {
  await q.query(
    `update article set to_place = case when to_place = 'find' then 'find' else $2 end,
       place_leased_until = now() + make_interval(secs => $3) where id = $1`,
    [articleId, what, leaseSeconds],
  );
}

export async function findToPlace(q: Queryable, articleId: string): Promise<ToPlace | null> {
  const rows = await q.query<{ what: ToPlace | null }>('select to_place as what from article where id = $1', [
    articleId,
  ]);
  return rows[0]?.what ?? null;
}

/**
 * @param fingerprint what its newest version speaks of
 * @returns the story it is in; null when the article is gone
 */
export async function setPlaced(
  q: Queryable,
  articleId: string,
  fingerprint: Fingerprint,
): Promise<string | null> {
  const rows = await q.query<{ storyId: string }>(
    `update article set to_place = null, place_leased_until = null, fingerprint = $2::jsonb where id = $1
     returning story_id as "storyId"`,
    [articleId, JSON.stringify(fingerprint)],
  );
  return rows[0]?.storyId ?? null;
}

/** Articles that nobody is placing any more, under a new lease. */
export async function claimDuePlacements(
  q: Queryable,
  options: { limit: number; leaseSeconds: number },
): Promise<string[]> {
  const rows = await q.query<{ id: string }>(
    `with due as (
       select id from article where to_place is not null and place_leased_until < now()
       order by place_leased_until limit $1 for update skip locked
     )
     update article set place_leased_until = now() + make_interval(secs => $2)
     from due where article.id = due.id returning article.id`,
    [options.limit, options.leaseSeconds],
  );
  return rows.map(({ id }) => id);
}
