/** Two stories turn out to be one: articles and facts of the first join the second, and its id keeps answering. */
import { articlesOfStory } from '../adapters/store/articles.ts';
import { factsOfStory } from '../adapters/store/facts.ts';
import { mergeStory } from '../adapters/store/stories.ts';
import { badInput } from '../domain/errors.ts';
import type { Story } from '../domain/records.ts';
import { moveFact } from './facts.ts';
import { moveArticle } from './move-article.ts';
import type { App } from './ports.ts';
import { requireStory } from './stories.ts';

/** Safe to repeat: a merge that was interrupted goes on where it stopped. @throws VariorumError `not_found`, `same_story` */
export async function mergeStories(app: App, fromId: string, intoId: string): Promise<Story> {
  const [from, into] = [await requireStory(app, fromId), await requireStory(app, intoId)];
  if (from.id === into.id)
    throw badInput('same_story', 'These are one story already; name two different ones.');
  for (const fact of await factsOfStory(app.db, from.id)) await moveFact(app, fact, into.id);
  for (const article of await articlesOfStory(app.db, from.id))
    await moveArticle(app, article.id, into.id, null);
  await app.db.tx((tx) => mergeStory(tx, from.id, into.id));
  return requireStory(app, into.id);
}
