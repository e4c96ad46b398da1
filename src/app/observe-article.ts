/**
 * What an article says about its story's facts, version by version, and what follows for the story: observations,
 * changes of a fact, agreement between sources. Planned from a snapshot, committed under the article's lock.
 */
import type { Queryable } from '../adapters/db/db.ts';
import {
  dropObservationsExcept,
  lockFacts,
  observationsOfStory,
  saveObservation,
  setFactStatus,
  setUnconfirmed,
} from '../adapters/store/facts.ts';
import { type NewestVersion, newestOfStory } from '../adapters/store/versions.ts';
import { factChanged, factObserved, factStanding, type Happening, type Stated } from '../domain/events.ts';
import {
  compareValues,
  FACTS_ENGINE,
  factAspects,
  meetsAny,
  TOLD,
  transitionOf,
  weigh,
} from '../domain/facts/index.ts';
import { stableId } from '../domain/hash.ts';
import type { Disclosure } from '../domain/model/diff.ts';
import type { Sighting } from '../domain/model/facts.ts';
import type { Article, Fact, Observation, VersionHead } from '../domain/records.ts';
import type { ObservationPlan } from './plan-observations.ts';
import type { App } from './ports.ts';
import { SnapshotOutdated } from './snapshot.ts';
import { standingOf } from './standing.ts';
import { placeOf } from './tell.ts';

/**
 * Saves the plan and returns what is to be told. `nothing` is for values that no outlet changed: a newer engine reads them
 * otherwise.
 * @throws SnapshotOutdated when the story's facts are no longer those planned for
 */
export async function commitObservations(
  app: App,
  tx: Queryable,
  article: Article,
  plan: ObservationPlan,
  what: 'all' | 'nothing',
): Promise<Happening[]> {
  const facts = await lockFacts(tx, [article.storyId]);
  const planned = new Set(plan.facts.map((fact) => fact.id));
  if (facts.length !== planned.size || facts.some((fact) => !planned.has(fact.id))) {
    throw new SnapshotOutdated();
  }
  const before = await observationsOfStory(tx, article.storyId);
  const steps = facts.map((fact) => ({ fact, history: historyOf(article, plan, fact, before) }));
  for (const { fact, history } of steps) await saveHistory(tx, article, fact, history);
  const observations = await observationsOfStory(tx, article.storyId);
  const newest = await newestOfStory(tx, article.storyId);
  const happenings: Happening[] = [];
  for (const { fact, history } of steps) {
    const ofFact = weigh(
      fact.kind,
      observations.filter((observation) => observation.factId === fact.id),
    );
    if (what === 'all') happenings.push(...tellChanges(app, article, fact, history, plan, ofFact));
    happenings.push(...(await tellStanding(app, tx, fact, ofFact, newest)));
  }
  return what === 'nothing' ? [] : happenings;
}

/** Saves values that are old news: of a fact that was just asked, of an article that was just moved. Then `restand`. */
export async function saveObservations(
  tx: Queryable,
  article: Article,
  plan: ObservationPlan,
): Promise<void> {
  const before = await observationsOfStory(tx, article.storyId);
  for (const fact of plan.facts) await saveHistory(tx, article, fact, historyOf(article, plan, fact, before));
}

/** One version of the article and what it says about the fact. */
interface Point {
  version: VersionHead;
  sighting: Sighting | null;
  /** The same, where it is likely enough beside what the other articles state. */
  told: Sighting | null;
  transition: ReturnType<typeof transitionOf>;
  disclosure: Disclosure | null;
}

function historyOf(
  article: Article,
  plan: ObservationPlan,
  fact: Fact,
  stored: readonly Observation[],
): Point[] {
  const seen = plan.sightings.get(fact.id);
  const others = stored.filter(({ factId, articleId }) => factId === fact.id && articleId !== article.id);
  const own = [...(seen ?? [])].map(([versionId, sighting]) => ({
    source: article.source,
    sighting,
    versionId,
  }));
  const told = new Map(
    weigh(fact.kind, [...others, ...own]).map(({ versionId, sighting }) => [versionId, sighting]),
  );
  const values: (Sighting | null)[] = [];
  return plan.reading.versions.map((version) => {
    const weighed = told.get(version.id) ?? null;
    const value = weighed !== null && weighed.confidence >= TOLD ? weighed : null;
    values.push(value);
    const disclosure = plan.disclosures.get(version.id) ?? null;
    return {
      version,
      sighting: seen?.get(version.id) ?? null,
      told: value,
      transition: transitionOf(fact.kind, values, disclosure),
      disclosure,
    };
  });
}

async function saveHistory(
  tx: Queryable,
  article: Article,
  fact: Fact,
  history: readonly Point[],
): Promise<void> {
  const stated = history.filter((point) => point.sighting !== null);
  await dropObservationsExcept(
    tx,
    fact.id,
    article.id,
    stated.map((point) => point.version.id),
  );
  for (const { version, sighting, transition } of stated) {
    await saveObservation(tx, {
      id: stableId('obs', fact.id, version.id),
      factId: fact.id,
      articleId: article.id,
      versionId: version.id,
      sighting: sighting!,
      transition,
      engine: FACTS_ENGINE,
    });
  }
}

const statedBy = (sighting: Sighting): Stated => ({ value: sighting, quote: sighting.quote });

type ToldPoint = Point & { told: Sighting };

function tellChanges(
  app: App,
  article: Article,
  fact: Fact,
  history: readonly Point[],
  { reading, gone }: ObservationPlan,
  observations: readonly Observation[],
): Happening[] {
  const place = placeOf(app);
  const newest = reading.versions.at(-1);
  const told: Happening[] = [];
  const changed = (from: ToldPoint, to: Point, delta: number | null): void => {
    const transition = to.transition ?? 'update';
    const disclosure = to.disclosure?.status ?? 'none';
    const change = {
      source: article.source,
      before: from.told.value,
      after: to.told?.value ?? null,
      transition,
      disclosure,
    };
    told.push(
      factChanged(
        {
          fact,
          article,
          from: from.version,
          to: to.version,
          before: statedBy(from.told),
          after: to.told && statedBy(to.told),
          delta,
          transition,
          disclosure,
          otherSources: othersNow(observations, article.id),
          late: to.version.id !== newest?.id,
          verdict: meetsAny(fact.conditions, { ...change, ...factAspects(fact.kind) }),
        },
        place,
      ),
    );
  };
  let before: ToldPoint | null = null;
  for (const [index, point] of history.entries()) {
    const { sighting, told: value } = point;
    const touched: boolean =
      reading.fresh.has(point.version.id) || (before !== null && reading.fresh.has(before.version.id));
    if (value === null) {
      const dropsIt = sighting === null && before !== null && before.version === history[index - 1]?.version;
      if (dropsIt && touched && gone.get(fact.id)?.has(point.version.id)) changed(before!, point, null);
      continue;
    }
    if (touched && before === null) {
      told.push(factObserved(fact, article, point.version, statedBy(value), place));
    }
    if (touched && before !== null) {
      const step = compareValues(fact.kind, before.told, value);
      if (!step.same) changed(before, point, step.delta);
    }
    before = { ...point, told: value };
  }
  return told;
}

/** The newest value of each other article of the story. */
function othersNow(
  observations: readonly Observation[],
  articleId: string,
): { source: string; value: number | string }[] {
  const newest = new Map<string, Observation>();
  for (const observation of observations) {
    if (observation.articleId === articleId || observation.sighting.confidence < TOLD) continue;
    const known = newest.get(observation.articleId);
    if (!known || known.versionNumber < observation.versionNumber)
      newest.set(observation.articleId, observation);
  }
  return [...newest.values()].map(({ source, sighting }) => ({ source, value: sighting.value }));
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
    const ofFact = weigh(
      fact.kind,
      observations.filter((observation) => observation.factId === fact.id),
    );
    happenings.push(...(await tellStanding(app, tx, fact, ofFact, newest)));
  }
  return happenings;
}
