/** A story across its sources: which claims they share, and which facts are worth following. */
import { factsOfStory, observationsOfStory } from '../adapters/store/facts.ts';
import { type StatedVersion, statementsOfStory } from '../adapters/store/versions.ts';
import type { ClaimGroup, SharedFact } from '../domain/facts/index.ts';
import type { FactKind } from '../domain/model.ts';
import type { App } from './ports.ts';
import { requireStory } from './stories.ts';

/** Both answers about a story's sources, of which it is read once. */
export interface AcrossSources {
  suggestions: FactSuggestion[];
  groups: ClaimGroup[];
}

/** @throws VariorumError `not_found`. */
export async function compareSources(app: App, storyId: string): Promise<AcrossSources> {
  const story = await requireStory(app, storyId);
  const versions = await statementsOfStory(app.db, story.id);
  const [suggestions, groups] = await Promise.all([
    suggestionsIn(app, story.id, versions),
    groupsIn(app, story.id, versions),
  ]);
  return { suggestions, groups };
}

/** @throws VariorumError `not_found`. */
export async function storyClaims(app: App, storyId: string): Promise<ClaimGroup[]> {
  const story = await requireStory(app, storyId);
  return groupsIn(app, story.id, await statementsOfStory(app.db, story.id));
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
    stated: observations.flatMap(({ factId, versionId, articleId, sighting }) =>
      factId === id && newest.has(versionId)
        ? [{ articleId, claimId: sighting.claimId, value: sighting }]
        : [],
    ),
  }));
}

/** Asks the model, where there is one, about the statements of a story that may be one statement of two sources. */
export async function askAcrossSources(app: App, storyId: string): Promise<void> {
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
  const story = await requireStory(app, storyId);
  return suggestionsIn(app, story.id, await statementsOfStory(app.db, story.id));
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
