/** After an article got a version: its story is named after it, if nobody named the story. */
import { findArticle } from '../adapters/store/articles.ts';
import { proposeTitle } from '../adapters/store/stories.ts';
import type { App } from './ports.ts';

export async function placeInStory(app: App, articleId: string): Promise<void> {
  const article = await findArticle(app.db, articleId);
  if (article?.title) await proposeTitle(app.db, article.storyId, article.title);
}
