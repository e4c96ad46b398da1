/** What each source says about a fact now, and how the sources stand to each other: for events, the API and pages. */
import type { NewestVersion } from '../adapters/store/versions.ts';
import {
  type Agreement,
  type ArticleStanding,
  agreement,
  compareValues,
  type HeldValue,
  type Unconfirmed,
} from '../domain/facts/index.ts';
import type { Qualifier } from '../domain/model/claims.ts';
import type { FactKind, FactStatus } from '../domain/model/facts.ts';
import type { Instant } from '../domain/model/primitives.ts';
import type { Fact, Observation } from '../domain/records.ts';

/** An entry of a fact's `current`, as the API shows it. */
export interface CurrentValue {
  source: string;
  articleId: string;
  value: number | string;
  unit: string | null;
  qualifier: Qualifier;
  raw: string;
  quote: string;
  versionNumber: number;
  /** First capture of the stretch of versions that say so. */
  since: Instant;
  /** How likely it is right, 0..1. */
  confidence: number;
}

/** The last value of an article whose newest version does not state the fact. */
export interface DroppedValue {
  source: string;
  articleId: string;
  value: number | string;
  raw: string;
  /** The last version that stated it. */
  versionNumber: number;
  /** When that version was first seen. */
  at: Instant;
}

export interface FactStanding {
  status: FactStatus;
  current: CurrentValue[];
  dropped: DroppedValue[];
  /** Shown apart from `current`, for they are not likely right. */
  unconfirmed: Unconfirmed[];
  agreement: Agreement;
}

/**
 * @param observations all of the fact, weighed, oldest first
 * @param newest the newest version of every article of the story: one that no longer states the fact says nothing now
 */
export function standingOf(
  fact: Pick<Fact, 'kind'>,
  observations: readonly Observation[],
  newest: readonly NewestVersion[],
  now: Instant,
): FactStanding {
  const current: CurrentValue[] = [];
  const dropped: DroppedValue[] = [];
  const articles: ArticleStanding[] = newest.map(({ articleId, source, number, shingles }) => {
    const own = observations
      .filter((observation) => observation.articleId === articleId)
      .toSorted((a, b) => a.versionNumber - b.versionNumber);
    const stretches = stretchesOf(fact.kind, own);
    const last = own.at(-1);
    const stated = last?.versionNumber === number ? stretches.at(-1) : undefined;
    if (last && stated) {
      const { value, unit, qualifier, raw, quote, confidence } = last.sighting;
      current.push({
        source,
        articleId,
        value,
        unit,
        qualifier,
        raw,
        quote,
        versionNumber: number,
        since: stated.since,
        confidence,
      });
    }
    if (last && !stated) {
      const { value, raw } = last.sighting;
      dropped.push({
        source,
        articleId,
        value,
        raw,
        versionNumber: last.versionNumber,
        at: last.observedAt,
      });
    }
    return {
      articleId,
      source,
      current: stated ?? null,
      history: stated ? stretches.slice(0, -1) : stretches,
      shingles,
    };
  });
  const verdict = agreement(fact, articles, now);
  const { status, unconfirmed } = verdict;
  const left = new Set(unconfirmed.map(({ articleId }) => articleId));
  return {
    status,
    current: current.filter(({ articleId }) => !left.has(articleId)),
    dropped,
    unconfirmed,
    agreement: verdict,
  };
}

/** One entry for each run of versions with the same value, as its newest version words it. */
function stretchesOf(kind: FactKind, observations: readonly Observation[]): HeldValue[] {
  const stretches: HeldValue[] = [];
  for (const { sighting, observedAt, versionNumber } of observations) {
    const before = stretches.at(-1);
    const same = before !== undefined && compareValues(kind, before, sighting).same;
    const since = same ? before.since : observedAt;
    if (same) stretches.pop();
    const { value, unit, qualifier, low, high, raw, asOf, confidence } = sighting;
    stretches.push({ value, unit, qualifier, low, high, raw, asOf, since, versionNumber, confidence });
  }
  return stretches;
}
