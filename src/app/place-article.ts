/**
 * Finds the story of an article that was submitted without one. Asked once, at its first version: the service opened a
 * story for it then, and may see now that another story tells of the same event. What a person touched stays. With every version
 * the story also learns what it speaks of. What is to be done stands in the article's row from the version's commit on.
 */
import { findArticle, patchArticle } from '../adapters/store/articles.ts';
import { claimDuePlacements, findToPlace, lockPlacements, setPlaced } from '../adapters/store/placements.ts';
import {
  hasMarksBesides,
  isJoinable,
  isUntouched,
  mergeStory,
  proposeTitle,
  recentMarks,
  separatedFrom,
} from '../adapters/store/stories.ts';
import { versionHeads, versionsById } from '../adapters/store/versions.ts';
import type { Article, Version } from '../domain/records.ts';
import { type Fingerprint, fingerprint } from '../domain/stories/index.ts';
import { markStories } from './mark-stories.ts';
import { moveArticle } from './move-articles.ts';
import type { App } from './ports.ts';

/** Stories that moved last: an event is reported on while its story still moves. */
const CANDIDATES = 500;
/** Far longer than placing takes. */
export const PLACE_LEASE_SECONDS = 60;
/** A sweep places the few whose process died between two commits. */
const BATCH = 10;

/** @param version the article's newest, committed; nothing is done when it is placed already */
export async function placeInStory(app: App, articleId: string, version: Version): Promise<void> {
  const article = await findArticle(app.db, articleId);
  const what = article && (await findToPlace(app.db, articleId));
  if (!article || what === null) return;
  const own = fingerprint(version.claims, version.publishedAt);
  let compared: Compared;
  do compared = what === 'find' ? await joinBetterStory(app, article, version) : 'decided';
  while (!(await settle(app, article, own, compared)));
  if (article.title) await proposeTitle(app.db, article.storyId, article.title);
}

/** The stories that it was compared with and stays out of, or that there is nothing to compare any more. */
type Compared = ReadonlySet<string> | 'decided';

/**
 * From here on its story speaks of what it says. Of two articles that are placed at once, the second to come here has not been compared with
 * the first: it has to be, or two reports submitted together would open two stories of one event for good.
 * @returns false when it is to be compared again
 */
async function settle(app: App, article: Article, own: Fingerprint, compared: Compared): Promise<boolean> {
  return app.db.tx(async (tx) => {
    if (compared !== 'decided') {
      await lockPlacements(tx);
      if (await hasMarksBesides(tx, article.storyId, CANDIDATES, compared)) return false;
    }
    const storyId = await setPlaced(tx, article.id, own);
    if (storyId !== null) await markStories(tx, [storyId]);
    return true;
  });
}

/** Places articles whose process died after it had committed their version. */
export async function placeDue(app: App): Promise<void> {
  const due = await claimDuePlacements(app.db, { limit: BATCH, leaseSeconds: PLACE_LEASE_SECONDS });
  for (const articleId of due) {
    const newest = (await versionHeads(app.db, articleId)).at(-1);
    const version = newest && (await versionsById(app.db, [newest.id])).get(newest.id);
    if (version) await placeInStory(app, articleId, version);
  }
}

/** Moves it to the story of the same event, if there is one by now and nobody has touched the story it opened. */
async function joinBetterStory(app: App, article: Article, version: Version): Promise<Compared> {
  const opened = article.storyId;
  if (!(await isUntouched(app.db, opened))) return 'decided';
  const stories = await recentMarks(app.db, opened, CANDIDATES);
  const { storyId: into, ...placement } = await app.analysis.place({
    candidate: {
      title: version.title,
      claims: version.claims,
      publishedAt: version.publishedAt,
      lang: version.lang,
    },
    stories,
    separated: await separatedFrom(app.db, article.id),
  });
  const compared = new Set(stories.map((story) => story.id));
  if (into === null) {
    await patchArticle(app.db, article.id, { placement });
    return compared;
  }
  const joined = await moveArticle(app, article.id, {
    intoStoryId: into,
    placement,
    begin: async (tx) => (await isUntouched(tx, opened)) && (await isJoinable(tx, into)),
    // The id that the submitter was given keeps answering, for the story the article is in now.
    finish: (tx) => mergeStory(tx, opened, into),
  });
  // That story went, or somebody touched this one: what is left has to be looked at again.
  return joined ? 'decided' : new Set();
}
