/**
 * What an article says about its story's facts, version by version, and what follows for the story: observations,
 * changes of a fact, agreement between sources. Planned from a snapshot, committed under the article's lock.
 */
import type { Queryable } from '../adapters/db/db.ts';
import { articlesOfStory } from '../adapters/store/articles.ts';
import {
  dropObservationsExcept,
  lockFacts,
  observationsOfStory,
  saveObservation,
  setFactStatus,
  setUnconfirmed,
} from '../adapters/store/facts.ts';
import {
  disclosuresOf,
  type NewestVersion,
  newestOfStory,
  versionHeads,
} from '../adapters/store/versions.ts';
import { factStanding, type Happening } from '../domain/events.ts';
import { FACTS_ENGINE, isTold, weigh } from '../domain/facts/index.ts';
import { stableId } from '../domain/hash.ts';
import type { Sighting } from '../domain/model/facts.ts';
import type { Article, Fact, Observation } from '../domain/records.ts';
import type { ObservationPlan } from './plan-observations.ts';
import type { App } from './ports.ts';
import { SnapshotOutdated } from './snapshot.ts';
import { standingOf } from './standing.ts';
import { placeOf } from './tell.ts';
import { type ArticleHistory, NO_VERSIONS, pointsOf, tellChanges } from './tell-changes.ts';

/**
 * Saves the plan and returns what is to be told: what the article's versions of `news` bring, and what is made likely of versions that were
 * read before, in this article and in the story's others.
 * @param news versions that nobody was told of yet; `null` where nothing is told, for no outlet changed anything: a newer engine reads otherwise
 * @throws SnapshotOutdated when the story's facts are no longer those planned for
 */
export async function commitObservations(
  app: App,
  tx: Queryable,
  article: Article,
  plan: ObservationPlan,
  news: ReadonlySet<string> | null,
): Promise<Happening[]> {
  const facts = await lockFacts(tx, [article.storyId]);
  if (!isUpToDate(plan, facts)) throw new SnapshotOutdated();
  const before = await observationsOfStory(tx, article.storyId);
  await saveObservations(tx, article, plan);
  const after = await observationsOfStory(tx, article.storyId);
  const newest = await newestOfStory(tx, article.storyId);
  const happenings: Happening[] = [];
  for (const fact of facts) {
    const observations = weighedOf(fact, after);
    if (news !== null) {
      const likely = madeLikely(weighedOf(fact, before), observations);
      const own: ArticleHistory = {
        article,
        points: pointsOf(plan.reading.versions, plan.disclosures, observations),
        news,
        gone: plan.gone.get(fact.id) ?? NO_VERSIONS,
      };
      const histories = [own, ...(await historiesOfOthers(tx, article, observations, likely))];
      happenings.push(
        ...histories.flatMap((history) => tellChanges(app, fact, history, likely, observations)),
      );
    }
    happenings.push(...(await tellStanding(app, tx, fact, observations, newest)));
  }
  return news === null ? [] : happenings;
}

function isUpToDate(plan: ObservationPlan, facts: readonly Fact[]): boolean {
  const there = new Set(facts.map(({ id }) => id));
  return (plan.partly || facts.length === plan.facts.length) && plan.facts.every(({ id }) => there.has(id));
}

/** Saves values that are old news: of a fact that was just asked, of an article that was just moved. Then `restand`. */
export async function saveObservations(
  tx: Queryable,
  article: Article,
  plan: ObservationPlan,
): Promise<void> {
  for (const fact of plan.facts) {
    const stated = plan.sightings.get(fact.id) ?? new Map<string, Sighting>();
    await dropObservationsExcept(tx, fact.id, article.id, [...stated.keys()]);
    for (const [versionId, sighting] of stated) {
      await saveObservation(tx, {
        id: stableId('obs', fact.id, versionId),
        factId: fact.id,
        articleId: article.id,
        versionId,
        sighting,
        correctionNote: plan.disclosures.get(versionId)?.correctionNote ?? null,
        engine: FACTS_ENGINE,
      });
    }
  }
}

const weighedOf = (fact: Fact, observations: readonly Observation[]): Observation[] =>
  weigh(
    fact.kind,
    observations.filter(({ factId }) => factId === fact.id),
  );

/** Versions whose value was not told as things stood, and is now. */
function madeLikely(stood: readonly Observation[], stands: readonly Observation[]): ReadonlySet<string> {
  const told = (observations: readonly Observation[]): string[] =>
    observations.filter(({ sighting }) => isTold(sighting)).map(({ versionId }) => versionId);
  const before = new Set(told(stood));
  return new Set(told(stands).filter((id) => !before.has(id)));
}

/** Of the story's other articles, those of which something was made likely. */
async function historiesOfOthers(
  tx: Queryable,
  article: Article,
  observations: readonly Observation[],
  likely: ReadonlySet<string>,
): Promise<ArticleHistory[]> {
  const concerned = new Set(
    observations
      .filter(({ versionId, articleId }) => likely.has(versionId) && articleId !== article.id)
      .map(({ articleId }) => articleId),
  );
  if (concerned.size === 0) return [];
  const histories: ArticleHistory[] = [];
  for (const other of await articlesOfStory(tx, article.storyId)) {
    if (!concerned.has(other.id)) continue;
    const points = pointsOf(
      await versionHeads(tx, other.id),
      await disclosuresOf(tx, other.id),
      observations,
    );
    histories.push({ article: other, points, news: NO_VERSIONS, gone: NO_VERSIONS });
  }
  return histories;
}

/** Compares sources, keeps the fact's status, and tells when it turned. */
async function tellStanding(
  app: App,
  tx: Queryable,
  fact: Fact,
  observations: readonly Observation[],
  newest: readonly NewestVersion[],
): Promise<Happening[]> {
  const standing = standingOf(fact, observations, newest, app.system.now());
  await setUnconfirmed(
    tx,
    fact.id,
    standing.unconfirmed.map(({ articleId }) => articleId),
  );
  if (standing.status === fact.status) return [];
  const seq = fact.statusSeq + 1;
  await setFactStatus(tx, fact.id, standing.status, seq);
  const current = standing.current.map(({ source, articleId, value, raw, since }) => ({
    source,
    articleId,
    value,
    raw,
    since,
  }));
  if (standing.status === 'conflicting')
    return [factStanding('fact.conflict', fact, seq, current, placeOf(app))];
  // One voice agrees with itself: that is no news.
  if (standing.status === 'agreed' && (current.length > 1 || fact.status === 'conflicting')) {
    return [factStanding('fact.agreed', fact, seq, current, placeOf(app))];
  }
  return [];
}

/** How the facts of a story stand after articles or facts joined or left it. */
export async function restand(app: App, tx: Queryable, storyId: string): Promise<Happening[]> {
  const facts = await lockFacts(tx, [storyId]);
  const observations = await observationsOfStory(tx, storyId);
  const newest = await newestOfStory(tx, storyId);
  const happenings: Happening[] = [];
  for (const fact of facts) {
    happenings.push(...(await tellStanding(app, tx, fact, weighedOf(fact, observations), newest)));
  }
  return happenings;
}
