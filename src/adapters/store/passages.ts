/**
 * Sentences of a version by their place in it. A live blog of thousands weighs megabytes, of which a page shows a part: the
 * rest stays in the database.
 */
import type { Sentence } from '../../domain/model.ts';
import type { VersionHead } from '../../domain/records.ts';
import type { Queryable } from '../db/db.ts';
import { HEAD } from './versions.ts';

export interface VersionOutline extends VersionHead {
  /** How many it has. */
  sentences: number;
}

export async function findOutline(
  q: Queryable,
  articleId: string,
  number: number,
): Promise<VersionOutline | null> {
  const rows = await q.query<VersionOutline>(
    `select ${HEAD}, version.sentences from version where article_id = $1 and number = $2`,
    [articleId, number],
  );
  return rows[0] ?? null;
}

/** @param from the first place, from 0; what lies behind the last sentence is nothing */
export async function sentencesFrom(
  q: Queryable,
  versionId: string,
  from: number,
  count: number,
): Promise<Sentence[]> {
  const rows = await q.query<{ sentences: Sentence[] }>(
    `select jsonb_path_query_array(claims, '$.sentences[$first to $last]', $2::jsonb) as sentences
     from version where id = $1`,
    [versionId, JSON.stringify({ first: from, last: from + count - 1 })],
  );
  return rows[0]?.sentences ?? [];
}

/** The sentences that make any of these claims, in their order. */
export async function sentencesMaking(
  q: Queryable,
  versionId: string,
  claimIds: readonly string[],
): Promise<Sentence[]> {
  if (claimIds.length === 0) return [];
  const rows = await q.query<{ sentences: Sentence[] }>(
    `select jsonb_path_query_array(claims, '$.sentences[*] ? (@.claims[*].id == $ids[*])', $2::jsonb) as sentences
     from version where id = $1`,
    [versionId, JSON.stringify({ ids: claimIds })],
  );
  return rows[0]?.sentences ?? [];
}

/** The place of the sentence that makes a claim, from 0; null when none does. */
export async function placeOfClaim(q: Queryable, versionId: string, claimId: string): Promise<number | null> {
  const rows = await q.query<{ place: number }>(
    `select place::int - 1 as place from version
     cross join lateral jsonb_array_elements(claims -> 'sentences') with ordinality as sentence (body, place)
     where id = $1 and body -> 'claims' @> $2::jsonb limit 1`,
    [versionId, JSON.stringify([{ id: claimId }])],
  );
  return rows[0]?.place ?? null;
}
