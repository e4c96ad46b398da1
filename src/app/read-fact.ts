/** What became of a fact: what each source says now, everything it said before, and how the sources stand. */
import { factsOfStory, observationsOfFact, observationsOfStory } from '../adapters/store/facts.ts';
import { type NewestVersion, newestOfStory } from '../adapters/store/versions.ts';
import { type Agreement, type FactCondition, isTold, transitionsOf, weigh } from '../domain/facts/index.ts';
import type { Qualifier } from '../domain/model/claims.ts';
import type { Transition } from '../domain/model/diff.ts';
import type { FactKind, FactStatus, Sighting } from '../domain/model/facts.ts';
import type { Instant } from '../domain/model/primitives.ts';
import type { Fact, Observation, Story } from '../domain/records.ts';
import { requireFact } from './facts.ts';
import type { App } from './ports.ts';
import { type CurrentValue, type DroppedValue, standingOf } from './standing.ts';

/** A sighting with where and when it stands, and what it came from. */
export interface ObservationView extends Omit<Sighting, 'strength' | 'evidence'> {
  id: string;
  articleId: string;
  source: string;
  versionNumber: number;
  observedAt: Instant;
  /** Likely enough to be told; what is not changes nothing and contradicts nobody. */
  told: boolean;
  transition: Transition | null;
  /** Version of the facts engine that read it. */
  engine: number;
  previous: {
    value: number | string;
    unit: string | null;
    qualifier: Qualifier;
    raw: string;
    versionNumber: number;
  } | null;
}

export interface FactView {
  id: string;
  storyId: string;
  label: string;
  kind: FactKind;
  unit: string | null;
  match: string | null;
  status: FactStatus;
  current: CurrentValue[];
  history: ObservationView[];
  groups: Agreement['groups'];
  conflicts: Agreement['conflicts'];
  outdated: Agreement['outdated'];
  /** What newest versions seem to state and is not likely right. */
  unconfirmed: Agreement['unconfirmed'];
  /** Articles that stated it and no longer do. */
  dropped: DroppedValue[];
  conditions: FactCondition[];
  createdAt: Instant;
}

export async function readFact(app: App, id: string): Promise<FactView> {
  const fact = await requireFact(app, id);
  const observations = await observationsOfFact(app.db, fact.id);
  return view(fact, observations, await newestOfStory(app.db, fact.storyId), app.system.now());
}

export async function listFacts(app: App, story: Pick<Story, 'id'>): Promise<FactView[]> {
  const facts = await factsOfStory(app.db, story.id);
  if (facts.length === 0) return [];
  const observations = await observationsOfStory(app.db, story.id);
  const newest = await newestOfStory(app.db, story.id);
  const now = app.system.now();
  return facts.map((fact) => {
    const own = observations.filter(({ factId }) => factId === fact.id);
    return view(fact, own, newest, now);
  });
}

function view(
  fact: Fact,
  stored: readonly Observation[],
  newest: readonly NewestVersion[],
  now: Instant,
): FactView {
  const observations = weigh(fact.kind, stored);
  const standing = standingOf(fact, observations, newest, now);
  const transitions = transitionsOf(fact.kind, observations);
  const last = new Map<string, Observation>();
  const history = observations.map((observation) => {
    const previous = last.get(observation.articleId) ?? null;
    if (isTold(observation.sighting)) last.set(observation.articleId, observation);
    return observationView(observation, previous, transitions.get(observation.id) ?? null);
  });
  return {
    id: fact.id,
    storyId: fact.storyId,
    label: fact.label,
    kind: fact.kind,
    unit: fact.unit,
    match: fact.match,
    status: standing.status,
    current: standing.current,
    history,
    groups: standing.agreement.groups,
    conflicts: standing.agreement.conflicts,
    outdated: standing.agreement.outdated,
    unconfirmed: standing.unconfirmed,
    dropped: standing.dropped,
    conditions: fact.conditions,
    createdAt: fact.createdAt,
  };
}

function observationView(
  observation: Observation,
  previous: Observation | null,
  transition: Transition | null,
): ObservationView {
  const {
    value,
    unit,
    qualifier,
    low,
    high,
    raw,
    claimId,
    quote,
    start,
    end,
    asOf,
    confidence,
    reasons,
    alsoStated,
  } = observation.sighting;
  return {
    id: observation.id,
    articleId: observation.articleId,
    source: observation.source,
    versionNumber: observation.versionNumber,
    claimId,
    quote,
    value,
    unit,
    qualifier,
    low,
    high,
    raw,
    start,
    end,
    asOf,
    observedAt: observation.observedAt,
    confidence,
    reasons,
    alsoStated,
    told: isTold(observation.sighting),
    transition,
    engine: observation.engine,
    previous: previous && {
      value: previous.sighting.value,
      unit: previous.sighting.unit,
      qualifier: previous.sighting.qualifier,
      raw: previous.sighting.raw,
      versionNumber: previous.versionNumber,
    },
  };
}
