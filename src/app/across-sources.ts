/** A story across its sources: which claims they share, and which facts are worth following. */
import { factsOfStory, observationsOfStory } from '../adapters/store/facts.ts';
import { versionsOfStory } from '../adapters/store/versions.ts';
import type { ClaimGroup, GroupVersion, SharedFact } from '../domain/facts/index.ts';
import type { FactKind } from '../domain/model.ts';
import type { App } from './ports.ts';
import { requireStory } from './stories.ts';

export async function storyClaims(app: App, storyId: string): Promise<ClaimGroup[]> {
  const story = await requireStory(app, storyId);
  const versions = await groupVersions(app, story.id);
  // Who reads waits for no model: its word on these pairs is asked for when a version arrives.
  const opinions = app.opinions && (await app.opinions.known(await app.analysis.doubts(versions)));
  return app.analysis.group({
    versions,
    opinions: opinions ?? new Map(),
    facts: await sharedFacts(app, story.id, versions),
  });
}

/** What the story's facts read from the newest version of each article. */
async function sharedFacts(
  app: App,
  storyId: string,
  versions: readonly GroupVersion[],
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
  await app.opinions.ask(await app.analysis.doubts(await groupVersions(app, storyId)));
}

const groupVersions = async (app: App, storyId: string): Promise<GroupVersion[]> =>
  (await versionsOfStory(app.db, storyId)).map((version) => ({
    articleId: version.articleId,
    source: version.source,
    versionId: version.id,
    versionNumber: version.number,
    at: version.capturedAt,
    claims: version.claims,
  }));

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
  const versions = await versionsOfStory(app.db, story.id);
  const suggested = await app.analysis.suggest(
    versions.map(({ articleId, source, id, claims }) => ({ articleId, source, versionId: id, claims })),
  );
  const observations = await observationsOfStory(app.db, story.id);
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
