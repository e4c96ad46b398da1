/** An article goes to another story: it answers that story's questions from then on, and no longer the old one's. */
import type { Queryable } from '../adapters/db/db.ts';
import { findArticle, lockArticle, patchArticle } from '../adapters/store/articles.ts';
import { dropObservationsOfArticle, factsOfStory } from '../adapters/store/facts.ts';
import { touchStory } from '../adapters/store/stories.ts';
import { versionHeads } from '../adapters/store/versions.ts';
import { notFound, VariorumError } from '../domain/errors.ts';
import type { Article, Placement } from '../domain/records.ts';
import { nudge } from './nudge.ts';
import { commitObservations, planObservations, restand } from './observe-article.ts';
import type { App } from './ports.ts';
import { SnapshotOutdated, unlessOutdated } from './snapshot.ts';
import { tell } from './tell.ts';

const MAX_TRIES = 8;

/**
 * @param placement null when a person decided it
 * @param allowed asked first, in the same transaction, where it may write what goes with the move; false leaves the
 *   article where it is
 * @returns whether the article is in that story now
 * @throws VariorumError `not_found`, `article_busy`
 */
export async function moveArticle(
  app: App,
  articleId: string,
  intoStoryId: string,
  placement: Placement | null,
  allowed: (tx: Queryable, article: Article) => Promise<boolean> = async () => true,
): Promise<boolean> {
  for (let tries = 1; tries <= MAX_TRIES; tries++) {
    const article = await findArticle(app.db, articleId);
    if (!article) throw notFound('article', articleId);
    if (article.storyId === intoStoryId) return true;
    const versions = await versionHeads(app.db, articleId);
    const fresh = new Set(versions.map((version) => version.id));
    const facts = await factsOfStory(app.db, intoStoryId);
    const plan = await planObservations(app, article, { versions, fresh, made: [], diffs: new Map() }, facts);
    const events = await unlessOutdated(() =>
      app.db.tx(async (tx) => {
        const locked = await lockArticle(tx, articleId);
        if (locked?.revision !== article.revision) throw new SnapshotOutdated();
        if (!(await allowed(tx, article))) return 'not allowed';
        await patchArticle(tx, articleId, {
          storyId: intoStoryId,
          placement,
          revision: article.revision + 1,
        });
        await dropObservationsOfArticle(tx, articleId);
        await touchStory(tx, intoStoryId, app.system.now());
        const moved = { ...article, storyId: intoStoryId };
        return tell(app, tx, [
          ...(await commitObservations(app, tx, moved, plan, 'standing')),
          ...(await restand(app, tx, article.storyId)),
        ]);
      }),
    );
    if (events === null) continue;
    if (events === 'not allowed') return false;
    if (events.length > 0) {
      app.events.ring();
      await nudge(app, { deliveries: true });
    }
    return true;
  }
  throw new VariorumError(
    'unavailable',
    'article_busy',
    `The article ${articleId} kept changing while it was moved.`,
  );
}
