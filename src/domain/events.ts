/**
 * In: what happened. Out: the events that tell it, each with a key that says what it is about.
 * Always: the same happening makes the same key, so telling it twice is impossible; payloads stay under the 20 KB that
 * Standard Webhooks allows (long quotes and change lists are cut and say so).
 */
import { sha256 } from './hash.ts';
import type { Change, Diff, Disclosure, Transition } from './model/diff.ts';
import type { EventType } from './model/events.ts';
import type { FactValue } from './model/facts.ts';
import type { Instant } from './model/primitives.ts';
import type { Article, Endpoint, Fact, VersionHead } from './records.ts';

/** An event before it is given an id and a place in the order. */
export interface Happening {
  key: string;
  type: EventType;
  timestamp: Instant;
  data: Record<string, unknown>;
  storyId: string | null;
  articleId: string | null;
  factId: string | null;
}

const MAX_QUOTE = 600;
const MAX_CHANGES = 12;

export interface Place {
  /** Base of links, without trailing slash. */
  publicUrl: string;
  at: Instant;
}

const keyOf = (...parts: (string | number)[]): string => sha256(parts.join('\0'));

function cut(text: string): string {
  return text.length <= MAX_QUOTE ? text : `${text.slice(0, MAX_QUOTE).toWellFormed()}…`;
}

function about(article: Article): Record<string, unknown> {
  return {
    id: article.id,
    url: article.url,
    source: article.source,
    storyId: article.storyId,
    title: article.title,
  };
}

function happening(
  type: EventType,
  article: Article,
  place: Place,
  key: string,
  data: Record<string, unknown>,
  factId: string | null = null,
): Happening {
  return {
    key,
    type,
    timestamp: place.at,
    data,
    storyId: article.storyId,
    articleId: article.id,
    factId,
  };
}

export function articleTracked(article: Article, place: Place): Happening {
  return happening('article.tracked', article, place, keyOf('article.tracked', article.id), {
    article: about(article),
    source: article.source,
  });
}

/** @param since what tells one such state from the next: the count of looks at its start. */
export function articleTrouble(
  type: 'article.unreachable' | 'article.gone',
  article: Article,
  reason: string,
  place: Place,
): Happening {
  return happening(type, article, place, keyOf(type, article.id, article.looks), {
    article: about(article),
    source: article.source,
    reason,
  });
}

export function articleMoved(article: Article, from: string, to: string, place: Place): Happening {
  return happening('article.moved', article, place, keyOf('article.moved', article.id, from, to), {
    article: about(article),
    source: article.source,
    from,
    to,
  });
}

export function versionCreated(article: Article, version: VersionHead, place: Place): Happening {
  return happening('version.created', article, place, keyOf('version.created', version.id), {
    article: about(article),
    source: article.source,
    version: { id: version.id, number: version.number, capturedAt: version.capturedAt, title: version.title },
    versionUrl: `${place.publicUrl}/articles/${article.id}/versions/${version.number}`,
  });
}

function diffUrl(place: Place, articleId: string, from: number, to: number): string {
  return `${place.publicUrl}/articles/${articleId}/diffs/${from}..${to}`;
}

function changeInShort(change: Change): Record<string, unknown> {
  return {
    id: change.id,
    kind: change.kind,
    relation: change.relation,
    aspects: change.aspects,
    tier: change.tier,
    significance: change.significance,
    before: change.before && { text: cut(change.before.text), block: change.before.block },
    after: change.after && { text: cut(change.after.text), block: change.after.block },
    details: change.details.slice(0, 4),
  };
}

/** Events of one step in an article's history: what its diff says. Nothing when only wording or places differ. */
export function stepChanged(
  article: Article,
  from: VersionHead,
  to: VersionHead,
  diff: Diff,
  place: Place,
): Happening[] {
  const told: Happening[] = [];
  const notable = diff.changes.filter((change) => change.tier !== 'silent');
  const step = { id: article.id, url: article.url, fromVersion: from.number, toVersion: to.number };
  if (notable.length > 0) {
    const shown = notable.toSorted((a, b) => b.significance - a.significance).slice(0, MAX_CHANGES);
    told.push(
      happening('claims.changed', article, place, keyOf('claims.changed', to.id), {
        article: { ...about(article), ...step },
        source: article.source,
        summary: diff.summary,
        disclosure: diff.disclosure,
        changes: shown.map(changeInShort),
        truncated: shown.length < notable.length,
        diffUrl: diffUrl(place, article.id, from.number, to.number),
      }),
    );
  }
  if (diff.disclosure.correctionNote !== null) {
    told.push(
      happening('correction.published', article, place, keyOf('correction.published', to.id), {
        article: { ...about(article), ...step },
        source: article.source,
        note: cut(diff.disclosure.correctionNote),
        diffUrl: diffUrl(place, article.id, from.number, to.number),
      }),
    );
  }
  return told;
}

/** A value with where it stands, as events show it. */
export interface Stated {
  value: FactValue;
  quote: string;
}

function statedInShort(stated: Stated): Record<string, unknown> {
  const { value, unit, qualifier, low, high, raw } = stated.value;
  return {
    value,
    unit,
    qualifier,
    ...(qualifier === 'between' ? { low, high } : {}),
    raw: cut(raw),
    quote: cut(stated.quote),
  };
}

const factInShort = (fact: Fact) => ({
  id: fact.id,
  label: fact.label,
  kind: fact.kind,
  unit: fact.unit,
  storyId: fact.storyId,
});

export function factObserved(
  fact: Fact,
  article: Article,
  version: VersionHead,
  stated: Stated,
  place: Place,
): Happening {
  return happening(
    'fact.observed',
    article,
    place,
    keyOf('fact.observed', fact.id, article.id),
    {
      fact: factInShort(fact),
      source: article.source,
      article: { id: article.id, url: article.url, version: version.number },
      observed: statedInShort(stated),
      versionUrl: `${place.publicUrl}/articles/${article.id}/versions/${version.number}`,
    },
    fact.id,
  );
}

export interface FactChange {
  fact: Fact;
  article: Article;
  from: VersionHead;
  to: VersionHead;
  before: Stated;
  /** Null when the article no longer states it. */
  after: Stated | null;
  delta: number | null;
  transition: Transition;
  disclosure: Disclosure['status'];
  otherSources: { source: string; value: number | string }[];
  /** A capture that arrived late told it. */
  late: boolean;
  /** Whether it meets the fact's own conditions, and why. */
  verdict: { holds: boolean; reason: string };
}

/** Keyed by the version that brought the new value: a step revised by a late capture is not told again. */
export function factChanged(change: FactChange, place: Place): Happening {
  const { fact, article, from, to } = change;
  return happening(
    'fact.changed',
    article,
    place,
    keyOf('fact.changed', fact.id, to.id),
    {
      fact: factInShort(fact),
      source: article.source,
      article: { id: article.id, url: article.url, fromVersion: from.number, toVersion: to.number },
      before: statedInShort(change.before),
      after: change.after && statedInShort(change.after),
      delta: change.delta,
      transition: change.transition,
      disclosure: change.disclosure,
      otherSources: change.otherSources,
      late: change.late,
      worthTelling: change.verdict.holds,
      worthTellingReason: cut(change.verdict.reason),
      diffUrl: diffUrl(place, article.id, from.number, to.number),
    },
    fact.id,
  );
}

/** The sources of a fact began to contradict each other, or came to agree. */
export function factStanding(
  type: 'fact.conflict' | 'fact.agreed',
  fact: Fact,
  statusSeq: number,
  current: { source: string; articleId: string; value: number | string; raw: string; since: Instant }[],
  place: Place,
): Happening {
  return {
    key: keyOf(type, fact.id, statusSeq),
    type,
    timestamp: place.at,
    data: {
      fact: factInShort(fact),
      current: current.slice(0, 40).map((entry) => ({ ...entry, raw: cut(entry.raw) })),
      factUrl: `${place.publicUrl}/facts/${fact.id}`,
    },
    storyId: fact.storyId,
    articleId: null,
    factId: fact.id,
  };
}

export function endpointTest(endpoint: Endpoint, nonce: string, place: Place): Happening {
  return {
    key: keyOf('endpoint.test', endpoint.id, nonce),
    type: 'endpoint.test',
    timestamp: place.at,
    data: {
      endpoint: { id: endpoint.id, url: endpoint.url },
      message: 'A test of this endpoint, sent on request.',
    },
    storyId: null,
    articleId: null,
    factId: null,
  };
}

export function endpointDisabled(endpoint: Endpoint, reason: string, place: Place): Happening {
  return {
    key: keyOf('endpoint.disabled', endpoint.id, place.at),
    type: 'endpoint.disabled',
    timestamp: place.at,
    data: { endpoint: { id: endpoint.id, url: endpoint.url }, reason },
    storyId: null,
    articleId: null,
    factId: null,
  };
}
