/**
 * Sentences of a version by their place in it. A live blog of thousands weighs megabytes, of which a page shows a part: long
 * texts are kept once more in passages (migrations/0019_passage.sql), so that the rest of them stays packed in the database.
 */
import type { ClaimSet, Sentence } from '../../domain/model/claims.ts';
import type { Queryable } from '../db/db.ts';

/** Sentences of a passage, and of what a page shows of a long text. */
export const PASSAGE_LENGTH = 200;

/** In place of the passages that the version had, if any. A text that is short has none. */
export async function savePassages(
  q: Queryable,
  versionId: string,
  { sentences }: Pick<ClaimSet, 'sentences'>,
): Promise<void> {
  await q.query('delete from passage where version_id = $1', [versionId]);
  if (sentences.length <= PASSAGE_LENGTH) return;
  const passages: Record<string, unknown>[] = [];
  let claims = 0;
  for (let first = 0; first < sentences.length; first += PASSAGE_LENGTH) {
    const own = sentences.slice(first, first + PASSAGE_LENGTH);
    const before = claims;
    claims += own.reduce((sum, sentence) => sum + sentence.claims.length, 0);
    passages.push({ first, last: first + own.length - 1, before, claims, sentences: own });
  }
  await q.query(
    `insert into passage (version_id, first, last, claims_before, last_claim, sentences)
     select $1, first, last, before, claims, sentences
     from jsonb_to_recordset($2::jsonb) as passage (first int, last int, before int, claims int, sentences jsonb)`,
    [versionId, JSON.stringify(passages)],
  );
}

/** The text of each version in passages: as they are kept, or all of it as the only one. */
const PASSAGES = `(
  select version_id, first, last, claims_before, last_claim, sentences from passage
  union all
  select id, 0, sentences - 1, 0, 2147483647, claims -> 'sentences' from version
  where not exists (select from passage where passage.version_id = version.id)) passage`;

/** Those that make one of the claims $2 of version $1. */
const MAKING = `passage.version_id = $1 and exists (
  select from claim where claim.version_id = $1 and claim.id = any($2)
    and claim.ordinal > passage.claims_before and claim.ordinal <= passage.last_claim)`;

/** @param from the first place, from 0; what lies behind the last sentence is nothing */
export async function sentencesFrom(
  q: Queryable,
  versionId: string,
  from: number,
  count: number,
): Promise<Sentence[]> {
  const rows = await q.query<{ first: number; sentences: Sentence[] }>(
    `select first, sentences from ${PASSAGES} where version_id = $1 and last >= $2 and first < $3 order by first`,
    [versionId, from, from + count],
  );
  const skipped = from - (rows[0]?.first ?? from);
  return rows.flatMap(({ sentences }) => sentences).slice(skipped, skipped + count);
}

/** The sentences at these places; a place that the version does not have is absent. */
export async function sentencesAt(
  q: Queryable,
  versionId: string,
  places: readonly number[],
): Promise<Map<number, Sentence>> {
  if (places.length === 0) return new Map();
  const rows = await q.query<{ first: number; sentences: Sentence[] }>(
    `select first, sentences from ${PASSAGES} where version_id = $1
       and exists (select from unnest($2::int[]) wanted (place) where place between first and last)`,
    [versionId, places],
  );
  const wanted = new Set(places);
  return new Map(
    rows.flatMap(({ first, sentences }) =>
      sentences.flatMap((sentence, index): [number, Sentence][] =>
        wanted.has(first + index) ? [[first + index, sentence]] : [],
      ),
    ),
  );
}

/** The sentences that make any of these claims, in their order. */
export async function sentencesMaking(
  q: Queryable,
  versionId: string,
  claimIds: readonly string[],
): Promise<Sentence[]> {
  if (claimIds.length === 0) return [];
  const rows = await q.query<{ sentences: Sentence[] }>(
    `select jsonb_path_query_array(sentences, '$[*] ? (@.claims[*].id == $ids[*])', $3::jsonb) as sentences
     from ${PASSAGES} where ${MAKING} order by first`,
    [versionId, claimIds, JSON.stringify({ ids: claimIds })],
  );
  return rows.flatMap(({ sentences }) => sentences);
}

/** The place of the sentence that makes each of these claims, from 0; a claim that the version does not make is absent. */
export async function placesOfClaims(
  q: Queryable,
  versionId: string,
  claimIds: readonly string[],
): Promise<Map<string, number>> {
  if (claimIds.length === 0) return new Map();
  const rows = await q.query<{ id: string; place: number }>(
    `select claim ->> 'id' as id, (first + ordinality - 1)::int as place
     from ${PASSAGES} cross join lateral jsonb_array_elements(sentences) with ordinality as sentence (body, ordinality)
     cross join lateral jsonb_array_elements(body -> 'claims') claim
     where ${MAKING} and claim ->> 'id' = any($2)`,
    [versionId, claimIds],
  );
  return new Map(rows.map(({ id, place }) => [id, place]));
}
