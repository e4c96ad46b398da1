/** A story across its sources: which claims they share, and which facts are worth following. */
import { HISTORY_ENGINE } from '../adapters/analysis/stages.ts';
import { factsOfStory, observationsOfStory } from '../adapters/store/facts.ts';
import { findStory } from '../adapters/store/stories.ts';
import {
  comparableState,
  findStoryComparison,
  handBackComparison,
  postponeComparison,
  type StoryComparison,
  saveStoryComparison,
  setCompared,
} from '../adapters/store/story-comparisons.ts';
import { type StatedVersion, statementsOfStory } from '../adapters/store/versions.ts';
import { VariorumError } from '../domain/errors.ts';
import { type ClaimGroup, isTold, type SharedFact, weigh } from '../domain/facts/index.ts';
import type { FactKind } from '../domain/model/facts.ts';
import { isCalledOff, NEVER } from './called-off.ts';
import type { App } from './ports.ts';
import { requireStory } from './stories.ts';

/** Both answers about a story's sources. */
export interface AcrossSources {
  suggestions: FactSuggestion[];
  groups: ClaimGroup[];
}

/** As it was worked out last, however long ago; null when it never was. */
export async function lastCompared(
  app: App,
  storyId: string,
): Promise<StoryComparison<FactSuggestion> | null> {
  return findStoryComparison(app.db, storyId, HISTORY_ENGINE);
}

/** As things stand now: read where nothing has moved on since it was worked out. @throws VariorumError `not_found`. */
export async function compareSources(app: App, storyId: string): Promise<AcrossSources> {
  const story = await requireStory(app, storyId);
  const known = await lastCompared(app, story.id);
  return known?.fresh ? known : workOut(app, story.id);
}

/**
 * One job: a story of which something was said that is not compared yet. Done twice, it is the same. One that is too much for
 * a thread keeps what was worked out before, and is tried again much later, or when something new has come.
 * @param signal calls it off: the story is due at once for whoever comes next
 */
export async function compareStory(
  app: App,
  job: { id: string; leaseSeq: number },
  signal: AbortSignal = NEVER,
): Promise<void> {
  const story = await findStory(app.db, job.id);
  // What was merged away is compared under the other name.
  const comparing = story?.id === job.id ? compareAnew(app, story.id) : Promise.resolve();
  try {
    if (await isCalledOff(signal, comparing)) {
      await handBackComparison(app.db, job);
      comparing.catch((error: unknown) =>
        app.log.info({ err: error, storyId: job.id }, 'a comparison was called off'),
      );
      throw signal.reason;
    }
  } catch (error) {
    if (!(error instanceof VariorumError && error.retry.when === 'never')) throw error;
    app.log.warn({ storyId: job.id, reason: error.message }, 'story not compared');
    await postponeComparison(app.db, job);
    return;
  }
  await setCompared(app.db, job);
}

async function compareAnew(app: App, storyId: string): Promise<void> {
  await askAcrossSources(app, storyId);
  await workOut(app, storyId);
}

async function workOut(app: App, storyId: string): Promise<AcrossSources> {
  const begun = Date.parse(app.system.now());
  // Read before the versions: what comes meanwhile makes it out of date, not wrong.
  const madeOf = await comparableState(app.db, storyId, HISTORY_ENGINE);
  const versions = await statementsOfStory(app.db, storyId);
  const [suggestions, groups] = await Promise.all([
    suggestionsIn(app, storyId, versions),
    groupsIn(app, storyId, versions),
  ]);
  const madeAt = app.system.now();
  const tookMs = Math.max(0, Date.parse(madeAt) - begun);
  await saveStoryComparison(app.db, { storyId, madeOf, madeAt, tookMs, suggestions, groups });
  return { suggestions, groups };
}

/** @throws VariorumError `not_found`. */
export async function storyClaims(app: App, storyId: string): Promise<ClaimGroup[]> {
  return (await compareSources(app, storyId)).groups;
}

async function groupsIn(app: App, storyId: string, versions: StatedVersion[]): Promise<ClaimGroup[]> {
  // Who reads waits for no model: its word on these pairs is asked for when a version arrives.
  const opinions = app.opinions && (await app.opinions.known(await app.analysis.doubts(versions)));
  return app.analysis.group({
    versions,
    opinions: opinions ?? new Map(),
    facts: await sharedFacts(app, storyId, versions),
  });
}

/** What the story's facts read from the newest version of each article. */
async function sharedFacts(
  app: App,
  storyId: string,
  versions: readonly StatedVersion[],
): Promise<SharedFact[]> {
  const newest = new Set(
    new Map(versions.map(({ articleId, versionId }) => [articleId, versionId])).values(),
  );
  const observations = await observationsOfStory(app.db, storyId);
  return (await factsOfStory(app.db, storyId)).map(({ id, label, kind }) => ({
    label,
    kind,
    stated: weigh(
      kind,
      observations.filter(({ factId }) => factId === id),
    ).flatMap(({ versionId, articleId, sighting }) =>
      newest.has(versionId) && isTold(sighting)
        ? [{ articleId, claimId: sighting.claimId, value: sighting }]
        : [],
    ),
  }));
}

/** Asks the model, where there is one, about the statements of a story that may be one statement of two sources. */
async function askAcrossSources(app: App, storyId: string): Promise<void> {
  if (app.opinions === null) return;
  await app.opinions.ask(await app.analysis.doubts(await statementsOfStory(app.db, storyId)));
}

/** Ready to be tracked as it stands: `claimId` and `slot` go into `POST …/facts`. */
export interface FactSuggestion {
  label: string;
  kind: FactKind;
  unit: string | null;
  claimId: string;
  slot: string;
  quote: string;
  score: number;
  reasons: string[];
  seenIn: string[];
}

/** What the story is not asked yet, best first. */
export async function suggestFactsFor(app: App, storyId: string): Promise<FactSuggestion[]> {
  return (await compareSources(app, storyId)).suggestions;
}

async function suggestionsIn(
  app: App,
  storyId: string,
  versions: StatedVersion[],
): Promise<FactSuggestion[]> {
  const suggested = await app.analysis.suggest(versions);
  const observations = await observationsOfStory(app.db, storyId);
  const followed = new Set(observations.map(({ sighting }) => `${sighting.claimId} ${sighting.raw}`));
  return suggested
    .filter(({ anchor }) => !followed.has(`${anchor.claimId} ${anchor.slot.raw}`))
    .map(({ label, kind, unit, anchor, score, reasons, seenIn }) => ({
      label,
      kind,
      unit,
      claimId: anchor.claimId,
      slot: anchor.slot.raw,
      quote: anchor.sentence,
      score,
      reasons,
      seenIn,
    }));
}
