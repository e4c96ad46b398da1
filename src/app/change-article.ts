/** What a person does with an article: pause it, watch it closely, move it to another story, look now, drop it. */
import { deleteArticle, findArticle, lockArticle, patchArticle } from '../adapters/store/articles.ts';
import { isJoinable, keepStory, reunite, separate } from '../adapters/store/stories.ts';
import { notFound, VariorumError } from '../domain/errors.ts';
import type { Article } from '../domain/records.ts';
import { markStories } from './mark-stories.ts';
import { moveArticle } from './move-articles.ts';
import { nudge } from './nudge.ts';
import type { App } from './ports.ts';
import { requireStory } from './stories.ts';

/** How long "watch closely" lasts. */
const WATCH_MS = 24 * 3_600_000;

/** @throws VariorumError `not_found`. */
export async function requireArticle(app: App, id: string): Promise<Article> {
  const article = await findArticle(app.db, id);
  if (!article) throw notFound('article', id);
  return article;
}

export async function changeArticle(
  app: App,
  id: string,
  change: { paused?: boolean; storyId?: string; watchClosely?: boolean },
): Promise<Article> {
  // First, for it is what may be refused: then nothing has been changed.
  if (change.storyId !== undefined) await moveByHand(app, id, change.storyId);
  await app.db.tx(async (tx) => {
    const article = await lockArticle(tx, id);
    if (!article) throw notFound('article', id);
    const now = app.system.now();
    if (change.paused === true && article.state === 'active') {
      await patchArticle(tx, id, { state: 'paused', stateReason: 'paused on request' });
    }
    // Resuming looks at once, and also brings back an article that was given up as blocked or gone.
    if (change.paused === false && article.state !== 'active') {
      await patchArticle(tx, id, {
        state: 'active',
        stateReason: null,
        errorStreak: 0,
        nextLookAt: now,
        nextLookReason: 'resumed on request',
      });
    }
    if (change.watchClosely !== undefined) {
      const until = new Date(Date.parse(now) + WATCH_MS).toISOString();
      await patchArticle(
        tx,
        id,
        change.watchClosely
          ? { watchUntil: until, nextLookAt: now, nextLookReason: 'watched closely from now on' }
          : { watchUntil: null },
      );
    }
  });
  await nudge(app, { articles: [id] });
  return requireArticle(app, id);
}

/** A story that is merged into another meanwhile is followed there. */
async function moveByHand(app: App, id: string, storyId: string): Promise<void> {
  const story = await requireStory(app, storyId);
  const moved = await moveArticle(app, id, {
    intoStoryId: story.id,
    placement: null,
    begin: (tx) => isJoinable(tx, story.id),
    async finish(tx, article) {
      await separate(tx, id, article.storyId);
      await reunite(tx, id, story.id);
      await keepStory(tx, story.id);
    },
  });
  if (!moved) await moveByHand(app, id, storyId);
}

/** Deletes the article with its captures, versions and observations. */
export async function removeArticle(app: App, id: string): Promise<void> {
  await app.db.tx(async (tx) => {
    const article = await lockArticle(tx, id);
    if (!article) throw notFound('article', id);
    await deleteArticle(tx, id);
    await markStories(tx, [article.storyId]);
  });
}

/** Puts the next look to now; the host's gap and robots.txt still hold. */
export async function lookNow(app: App, id: string): Promise<Article> {
  const article = await requireArticle(app, id);
  if (article.state !== 'active') {
    throw new VariorumError(
      'conflict',
      'article_not_active',
      `The article is ${article.state}${article.stateReason ? ` (${article.stateReason})` : ''}; resume it first.`,
    );
  }
  await patchArticle(app.db, id, { nextLookAt: app.system.now(), nextLookReason: 'asked for' });
  await nudge(app, { articles: [id] });
  return requireArticle(app, id);
}
