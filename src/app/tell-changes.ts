/** Which steps of a fact in one article are told as events: those that new versions bring, and those that another source made likely. */
import { factChanged, factObserved, type Happening, type Stated } from '../domain/events.ts';
import { factAspects, isTold, meetsAny, stepsIn, toldIn } from '../domain/facts/index.ts';
import type { Disclosure } from '../domain/model/diff.ts';
import type { Sighting } from '../domain/model/facts.ts';
import type { Article, Fact, Observation, VersionHead } from '../domain/records.ts';
import type { App } from './ports.ts';
import { placeOf } from './tell.ts';

/** One version of an article, as the history of a fact takes it. */
interface Point {
  version: VersionHead;
  sighting: Sighting | null;
  correctionNote: string | null;
  disclosure: Disclosure | null;
}

export function pointsOf(
  versions: readonly VersionHead[],
  disclosures: ReadonlyMap<string, Disclosure>,
  observations: readonly Observation[],
): Point[] {
  const stated = new Map(observations.map(({ versionId, sighting }) => [versionId, sighting]));
  return versions.map((version) => {
    const disclosure = disclosures.get(version.id) ?? null;
    return {
      version,
      sighting: stated.get(version.id) ?? null,
      correctionNote: disclosure?.correctionNote ?? null,
      disclosure,
    };
  });
}

/** What there is to tell of one article. */
export interface ArticleHistory {
  article: Article;
  points: readonly Point[];
  /** Versions that nobody was told of yet. */
  news: ReadonlySet<string>;
  /** Versions from which the statement is gone for certain. */
  gone: ReadonlySet<string>;
}

export const NO_VERSIONS: ReadonlySet<string> = new Set();

const statedBy = (sighting: Sighting): Stated => ({ value: sighting, quote: sighting.quote });

/**
 * The first value of an article, and every change of it, where a version is news or where its value was made likely. Of the latter, what was
 * left before the fact was asked is history.
 */
export function tellChanges(
  app: App,
  fact: Fact,
  { article, points, news, gone }: ArticleHistory,
  likely: ReadonlySet<string>,
  observations: readonly Observation[],
): Happening[] {
  const place = placeOf(app);
  const newest = points.at(-1)?.version;
  return stepsIn(fact.kind, toldIn(fact.kind, points)).flatMap((step) => {
    const { from, to, left, delta } = step;
    const isNew = news.has(to.version.id) || (from !== null && news.has(from.version.id));
    const reveals = (end: Point | null, leftFor: Point | null): boolean =>
      end !== null &&
      likely.has(end.version.id) &&
      (leftFor === null || leftFor.version.capturedAt > fact.createdAt);
    if (!isNew && !reveals(from, to) && !reveals(to, left)) return [];
    if (to.told === null && !gone.has(to.version.id)) return [];
    if (from === null)
      return to.told ? [factObserved(fact, article, to.version, statedBy(to.told), place)] : [];
    const transition = to.transition ?? 'update';
    const disclosure = to.disclosure?.status ?? 'none';
    const change = {
      source: article.source,
      before: from.told.value,
      after: to.told?.value ?? null,
      transition,
      disclosure,
    };
    return [
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
          late: isNew ? to.version.id !== newest?.id : left !== null,
          verdict: meetsAny(fact.conditions, { ...change, ...factAspects(fact.kind) }),
        },
        place,
      ),
    ];
  });
}

/** The newest value of each other article of the story. */
function othersNow(
  observations: readonly Observation[],
  articleId: string,
): { source: string; value: number | string }[] {
  const newest = new Map<string, Observation>();
  for (const observation of observations) {
    if (observation.articleId === articleId || !isTold(observation.sighting)) continue;
    const known = newest.get(observation.articleId);
    if (!known || known.versionNumber < observation.versionNumber)
      newest.set(observation.articleId, observation);
  }
  return [...newest.values()].map(({ source, sighting }) => ({ source, value: sighting.value }));
}
