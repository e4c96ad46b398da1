/**
 * Finds the story of an article that was submitted without one. Asked once, at its first version: the service opened a
 * story for it then, and may see now that another story tells of the same event. What a person touched stays.
 */
import { articlesOfStory, findArticle, patchArticle } from '../adapters/store/articles.ts';
import {
  findFingerprint,
  isUntouched,
  mergeStory,
  proposeTitle,
  recentMarks,
  saveFingerprint,
  separatedFrom,
} from '../adapters/store/stories.ts';
import type { Article, Version } from '../domain/records.ts';
import { fingerprint, mergeFingerprints } from '../domain/stories/index.ts';
import { askAcrossSources } from './across-sources.ts';
import { moveArticle } from './move-article.ts';
import type { App } from './ports.ts';

/** Stories that moved last: an event is reported on while its story still moves. */
const CANDIDATES = 500;

/** @param version the article's newest, just committed */
export async function placeInStory(app: App, articleId: string, version: Version): Promise<void> {
  const article = await findArticle(app.db, articleId);
  if (!article) return;
  const into = version.number === 1 ? await betterStory(app, article, version) : null;
  const storyId = into ?? article.storyId;
  if (article.title) await proposeTitle(app.db, article.storyId, article.title);
  const own = fingerprint(version.claims, version.publishedAt);
  const known = await findFingerprint(app.db, storyId);
  await saveFingerprint(app.db, storyId, known === null ? own : mergeFingerprints([known, own]));
  await askAcrossSources(app, storyId);
}

/** The story the article was moved to; null when it stays where it is. */
async function betterStory(app: App, article: Article, version: Version): Promise<string | null> {
  if (!(await isUntouched(app.db, article.storyId))) return null;
  const placed = await app.analysis.place({
    candidate: {
      title: version.title,
      claims: version.claims,
      publishedAt: version.publishedAt,
      lang: version.lang,
    },
    stories: await recentMarks(app.db, article.storyId, CANDIDATES),
    separated: await separatedFrom(app.db, article.id),
  });
  const placement = { score: placed.score, reasons: placed.reasons };
  if (placed.storyId === null) {
    await patchArticle(app.db, article.id, { placement });
    return null;
  }
  const opened = article.storyId;
  const moved = await moveArticle(app, article.id, placed.storyId, placement, (tx) =>
    isUntouched(tx, opened),
  );
  if (!moved) return null;
  // The id that the submitter was given keeps answering, for the story the article is in now.
  await app.db.tx(async (tx) => {
    if ((await articlesOfStory(tx, opened)).length === 0) await mergeStory(tx, opened, placed.storyId!);
  });
  return placed.storyId;
}
