/**
 * A value that an article just stated plainly may be what the other articles of its story say in words of their own: those that state nothing
 * of the fact so far are read again with it in mind. Best effort, after the commit: what is missed here is found with the next capture.
 */
import { articlesOfStory, lockArticle } from '../adapters/store/articles.ts';
import { observationsOfFacts } from '../adapters/store/facts.ts';
import { setToCompare } from '../adapters/store/story-comparisons.ts';
import { versionHeads } from '../adapters/store/versions.ts';
import { compareValues, teaches } from '../domain/facts/index.ts';
import type { Article, Fact } from '../domain/records.ts';
import { nudge } from './nudge.ts';
import { commitObservations } from './observe-article.ts';
import { type ObservationPlan, planObservations } from './plan-observations.ts';
import type { App } from './ports.ts';
import { SnapshotOutdated, unlessOutdated } from './snapshot.ts';
import { tell } from './tell.ts';

/** @param plan of `article`, committed */
export async function observeSiblings(app: App, article: Article, plan: ObservationPlan): Promise<void> {
  const facts = plan.facts.filter((fact) => statesAnew(fact, plan));
  if (facts.length === 0) return;
  const told = await observationsOfFacts(app.db, facts);
  for (const sibling of await articlesOfStory(app.db, article.storyId)) {
    const silent = facts.filter(
      ({ id }) => !told.some(({ factId, articleId }) => factId === id && articleId === sibling.id),
    );
    if (sibling.id !== article.id && silent.length > 0) await lookAgain(app, sibling, silent);
  }
}

/** A value of its own words in a version that was just made, and in none before. */
function statesAnew(fact: Fact, { reading, sightings }: ObservationPlan): boolean {
  const seen = sightings.get(fact.id);
  const before = reading.versions.flatMap(({ id }) => (reading.fresh.has(id) ? [] : (seen?.get(id) ?? [])));
  return reading.versions.some(({ id }) => {
    const sighting = reading.fresh.has(id) ? seen?.get(id) : undefined;
    if (sighting === undefined || !teaches(sighting)) return false;
    return !before.some((known) => compareValues(fact.kind, known, sighting).relation === 'equal');
  });
}

/** Its versions were told of when they came; what is found in them now was always there. */
const NO_NEWS: ReadonlySet<string> = new Set();

async function lookAgain(app: App, article: Article, facts: readonly Fact[]): Promise<void> {
  const versions = await versionHeads(app.db, article.id);
  const fresh = new Set(versions.map(({ id }) => id));
  const reading = { versions, fresh, made: [], diffs: new Map() };
  const plan = await unlessOutdated(() => planObservations(app, article, reading, { only: facts }));
  if (plan === null) return;
  if (facts.every(({ id }) => plan.sightings.get(id)?.size === 0)) return;
  const events = await unlessOutdated(() =>
    app.db.tx(async (tx) => {
      const locked = await lockArticle(tx, article.id);
      if (locked?.revision !== article.revision || locked.storyId !== article.storyId)
        throw new SnapshotOutdated();
      const happenings = await commitObservations(app, tx, locked, plan, NO_NEWS);
      await setToCompare(tx, [article.storyId]);
      return tell(app, tx, happenings);
    }),
  );
  if (events === null || events.length === 0) return;
  app.events.ring();
  await nudge(app, { deliveries: true });
}
