/** Two stories turn out to be one: articles and facts of the first join the second, and its id keeps answering. */
import { articlesOfStory } from '../adapters/store/articles.ts';
import { factsOfStory } from '../adapters/store/facts.ts';
import { isJoinable, mergeStory } from '../adapters/store/stories.ts';
import { badInput } from '../domain/errors.ts';
import type { Story } from '../domain/records.ts';
import { moveArticles } from './move-articles.ts';
import type { App } from './ports.ts';
import { SnapshotOutdated } from './snapshot.ts';
import { requireStory } from './stories.ts';

/** @throws VariorumError `not_found`, `same_story`, `article_busy` */
export async function mergeStories(app: App, fromId: string, intoId: string): Promise<Story> {
  const [from, into] = [await requireStory(app, fromId), await requireStory(app, intoId)];
  if (from.id === into.id)
    throw badInput('same_story', 'These are one story already; name two different ones.');
  const merged = await moveArticles(app, {
    intoStoryId: into.id,
    placement: null,
    begin: async (tx) => (await isJoinable(tx, from.id)) && (await isJoinable(tx, into.id)),
    pick: async () => ({
      articles: await articlesOfStory(app.db, from.id),
      facts: await factsOfStory(app.db, from.id),
    }),
    async finish(tx) {
      // Somebody put something into it meanwhile.
      if ((await articlesOfStory(tx, from.id)).length + (await factsOfStory(tx, from.id)).length > 0)
        throw new SnapshotOutdated();
      await mergeStory(tx, from.id, into.id);
    },
  });
  // One of them was merged or deleted meanwhile: what they are now decides.
  return merged ? requireStory(app, into.id) : mergeStories(app, fromId, intoId);
}
