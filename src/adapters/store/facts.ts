import type { FactStatus, Sighting } from '../../domain/model/facts.ts';
import type { Fact, Observation } from '../../domain/records.ts';
import type { Queryable } from '../db/db.ts';

const FACT = `fact.id, fact.story_id as "storyId", fact.label, fact.kind, fact.unit, fact.match, fact.anchor, fact.conditions,
  fact.status, fact.status_seq as "statusSeq", fact.created_at as "createdAt"`;
const OBSERVATION = `observation.id, observation.fact_id as "factId", observation.article_id as "articleId",
  observation.version_id as "versionId", observation.sighting, observation.correction_note as "correctionNote", observation.engine,
  version.number as "versionNumber", version.captured_at as "observedAt", article.source`;
const JOINS = `observation join version on version.id = observation.version_id
  join article on article.id = observation.article_id`;

export async function insertFact(q: Queryable, fact: Fact): Promise<void> {
  await q.query(
    `insert into fact (id, story_id, label, kind, unit, match, anchor, conditions, status, created_at)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9, $10)`,
    [
      fact.id,
      fact.storyId,
      fact.label,
      fact.kind,
      fact.unit,
      fact.match,
      fact.anchor === null ? null : JSON.stringify(fact.anchor),
      JSON.stringify(fact.conditions),
      fact.status,
      fact.createdAt,
    ],
  );
}

/** What a person asks anew: the wording, and which changes are worth telling. */
export async function updateFact(
  q: Queryable,
  fact: Pick<Fact, 'id' | 'label' | 'unit' | 'match' | 'conditions'>,
): Promise<void> {
  await q.query('update fact set label = $2, unit = $3, match = $4, conditions = $5::jsonb where id = $1', [
    fact.id,
    fact.label,
    fact.unit,
    fact.match,
    JSON.stringify(fact.conditions),
  ]);
}

export async function findFact(q: Queryable, id: string): Promise<Fact | null> {
  return (await q.query<Fact>(`select ${FACT} from fact where id = $1`, [id]))[0] ?? null;
}

export async function factsOfStory(q: Queryable, storyId: string): Promise<Fact[]> {
  return q.query<Fact>(`select ${FACT} from fact where story_id = $1 order by created_at, id`, [storyId]);
}

/** Facts of stories, locked in one order so that two articles of them never wait for each other in a circle. */
export async function lockFacts(q: Queryable, storyIds: readonly string[]): Promise<Fact[]> {
  return q.query<Fact>(`select ${FACT} from fact where story_id = any($1) order by id for update`, [
    storyIds,
  ]);
}

export async function setFactStatus(
  q: Queryable,
  id: string,
  status: FactStatus,
  statusSeq: number,
): Promise<void> {
  await q.query('update fact set status = $2, status_seq = $3 where id = $1', [id, status, statusSeq]);
}

/** @param articleIds whose present values are not confirmed */
export async function setUnconfirmed(q: Queryable, id: string, articleIds: readonly string[]): Promise<void> {
  await q.query(
    'update fact set unconfirmed = $2 where id = $1 and unconfirmed is distinct from $2::text[]',
    [id, articleIds],
  );
}

export async function deleteFact(q: Queryable, id: string): Promise<void> {
  await q.query('delete from fact where id = $1', [id]);
}

/** Those of before are saved again with the rest; a program that is older than their engine changes nothing of that. */
export async function saveObservation(
  q: Queryable,
  observation: {
    id: string;
    factId: string;
    articleId: string;
    versionId: string;
    sighting: Sighting;
    correctionNote: string | null;
    engine: number;
  },
): Promise<void> {
  await q.query(
    `insert into observation (id, fact_id, article_id, version_id, sighting, correction_note, engine)
     values ($1, $2, $3, $4, $5::jsonb, $6, $7)
     on conflict (fact_id, version_id) do update
       set sighting = excluded.sighting, correction_note = excluded.correction_note,
         engine = greatest(observation.engine, excluded.engine)`,
    [
      observation.id,
      observation.factId,
      observation.articleId,
      observation.versionId,
      JSON.stringify(observation.sighting),
      observation.correctionNote,
      observation.engine,
    ],
  );
}

/** Observations of one fact in one article are derived as a whole: those of versions no longer stating it go. */
export async function dropObservationsExcept(
  q: Queryable,
  factId: string,
  articleId: string,
  versionIds: readonly string[],
): Promise<void> {
  await q.query(
    'delete from observation where fact_id = $1 and article_id = $2 and not version_id = any($3)',
    [factId, articleId, versionIds],
  );
}

/** Every observation of a fact, oldest first. */
export async function observationsOfFact(q: Queryable, factId: string): Promise<Observation[]> {
  return q.query<Observation>(
    `select ${OBSERVATION} from ${JOINS} where observation.fact_id = $1
     order by version.captured_at, observation.article_id, version.number`,
    [factId],
  );
}

/** Every observation of these facts, oldest first. */
export async function observationsOfFacts(
  q: Queryable,
  facts: readonly { id: string }[],
): Promise<Observation[]> {
  return q.query<Observation>(
    `select ${OBSERVATION} from ${JOINS} where observation.fact_id = any($1)
     order by version.captured_at, observation.article_id, version.number`,
    [facts.map(({ id }) => id)],
  );
}

/** Every observation of every fact of a story, oldest first. */
export async function observationsOfStory(q: Queryable, storyId: string): Promise<Observation[]> {
  return q.query<Observation>(
    `select ${OBSERVATION} from ${JOINS} join fact on fact.id = observation.fact_id where fact.story_id = $1
     order by version.captured_at, observation.article_id, version.number`,
    [storyId],
  );
}

export async function observationsOfArticle(q: Queryable, articleId: string): Promise<Observation[]> {
  return q.query<Observation>(
    `select ${OBSERVATION} from ${JOINS} where observation.article_id = $1 order by version.number`,
    [articleId],
  );
}

/** An article that leaves its story takes no answers along. */
export async function dropObservationsOfArticle(q: Queryable, articleId: string): Promise<void> {
  await q.query('delete from observation where article_id = $1', [articleId]);
}

/** A fact that goes to another story takes no answers along from articles that stay behind. */
export async function dropObservationsElsewhere(
  q: Queryable,
  factId: string,
  storyId: string,
): Promise<void> {
  await q.query(
    `delete from observation using article
     where fact_id = $1 and article.id = observation.article_id and article.story_id <> $2`,
    [factId, storyId],
  );
}

export async function assignFact(q: Queryable, id: string, storyId: string): Promise<void> {
  await q.query('update fact set story_id = $2 where id = $1', [id, storyId]);
}
