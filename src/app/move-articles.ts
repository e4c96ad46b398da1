/**
 * Articles go to another story, all or none: they answer that story's questions from then on, and no longer the old one's.
 * Facts may come along; they are asked of the articles they join. A move, a merge and a split are this one thing.
 */
import type { Queryable } from '../adapters/db/db.ts';
import { articlesOfStory, findArticle, lockArticle, patchArticle } from '../adapters/store/articles.ts';
import {
  assignFact,
  dropObservationsElsewhere,
  dropObservationsOfArticle,
  factsOfStory,
  lockFacts,
} from '../adapters/store/facts.ts';
import { touchStory } from '../adapters/store/stories.ts';
import { setToCompare } from '../adapters/store/story-comparisons.ts';
import { versionHeads } from '../adapters/store/versions.ts';
import { notFound, VariorumError } from '../domain/errors.ts';
import type { Happening } from '../domain/events.ts';
import type { Article, Fact, Placement, StoredEvent } from '../domain/records.ts';
import { markStories } from './mark-stories.ts';
import { nudge } from './nudge.ts';
import { restand, saveObservations } from './observe-article.ts';
import { type ObservationPlan, planTogether, type Reading } from './plan-observations.ts';
import type { App } from './ports.ts';
import { SnapshotOutdated, unlessOutdated } from './snapshot.ts';
import { tell } from './tell.ts';

const MAX_TRIES = 8;

export interface Moving {
  articles: readonly Article[];
  facts: readonly Fact[];
}

export interface Move {
  intoStoryId: string;
  /** Null when a person decided it. */
  placement: Placement | null;
  /** What goes, as it is now: asked again when something changed meanwhile. */
  pick: () => Promise<Moving>;
  /** In the same transaction, before anything else; false leaves everything where it is. */
  begin?: (tx: Queryable) => Promise<boolean>;
  /** In the same transaction, when all are in their new story. */
  finish?: (tx: Queryable, articles: readonly Article[]) => Promise<void>;
}

/**
 * @returns whether they are in that story now
 * @throws VariorumError `not_found`, `article_busy`
 */
export async function moveArticles(app: App, move: Move): Promise<boolean> {
  for (let tries = 1; tries <= MAX_TRIES; tries++) {
    const moving = await move.pick();
    const events = await unlessOutdated(async () => {
      const plan = await planMove(app, move.intoStoryId, moving);
      return app.db.tx((tx) => commitMove(app, tx, move, moving, plan));
    });
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
    `What was to go to the story ${move.intoStoryId} kept changing meanwhile; try again.`,
  );
}

/** One article, from wherever it is. @throws as moveArticles */
export async function moveArticle(
  app: App,
  articleId: string,
  move: Omit<Move, 'pick' | 'finish'> & { finish: (tx: Queryable, article: Article) => Promise<void> },
): Promise<boolean> {
  const pick = async (): Promise<Moving> => {
    const article = await findArticle(app.db, articleId);
    if (!article) throw notFound('article', articleId);
    return { articles: article.storyId === move.intoStoryId ? [] : [article], facts: [] };
  };
  if ((await pick()).articles.length === 0) return true;
  const finish = async (tx: Queryable, [article]: readonly Article[]): Promise<void> => {
    if (article) await move.finish(tx, article);
  };
  return moveArticles(app, { ...move, pick, finish });
}

/** Every article that is to be observed, as it will be. */
type MovePlan = { article: Article; observations: ObservationPlan }[];

async function planMove(app: App, intoStoryId: string, { articles, facts }: Moving): Promise<MovePlan> {
  const there = await factsOfStory(app.db, intoStoryId);
  const come = facts.map((fact) => ({ ...fact, storyId: intoStoryId }));
  const residents = come.length === 0 ? [] : await articlesOfStory(app.db, intoStoryId);
  const wanted: { article: Article; reading: Reading; facts: readonly Fact[] }[] = [];
  const observe = async (article: Article, asked: readonly Fact[]): Promise<void> => {
    const versions = await versionHeads(app.db, article.id);
    const fresh = new Set(versions.map((version) => version.id));
    const reading = { versions, fresh, made: [], diffs: new Map() };
    wanted.push({ article, reading, facts: asked });
  };
  for (const article of articles) await observe({ ...article, storyId: intoStoryId }, [...there, ...come]);
  for (const article of residents) await observe(article, come);
  const plans = await planTogether(app, wanted);
  return plans
    .map(({ article, plan }) => ({ article, observations: plan }))
    .toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
}

/** Locks articles, then facts, then stories, each in one order, as everybody does. */
async function commitMove(
  app: App,
  tx: Queryable,
  move: Move,
  moving: Moving,
  plan: MovePlan,
): Promise<StoredEvent[] | 'not allowed'> {
  const { articles, facts } = moving;
  const homes = new Map(articles.map((article) => [article.id, article.storyId]));
  for (const { article } of plan) {
    const locked = await lockArticle(tx, article.id);
    const home = homes.get(article.id) ?? move.intoStoryId;
    if (locked?.revision !== article.revision || locked.storyId !== home) throw new SnapshotOutdated();
  }
  const stories = [...new Set([...articles, ...facts].map((each) => each.storyId)), move.intoStoryId];
  await lockFacts(tx, stories);
  if (!((await move.begin?.(tx)) ?? true)) return 'not allowed';
  for (const fact of facts) await assignFact(tx, fact.id, move.intoStoryId);
  for (const { article, observations } of plan) {
    if (homes.has(article.id)) {
      const { intoStoryId: storyId, placement } = move;
      await patchArticle(tx, article.id, { storyId, placement, revision: article.revision + 1 });
      await dropObservationsOfArticle(tx, article.id);
    }
    await saveObservations(tx, article, observations);
  }
  for (const fact of facts) await dropObservationsElsewhere(tx, fact.id, move.intoStoryId);
  const happenings: Happening[] = [];
  for (const storyId of stories) happenings.push(...(await restand(app, tx, storyId)));
  await markStories(tx, stories);
  await stillAsPlanned(tx, move.intoStoryId, moving, plan);
  await touchStory(tx, move.intoStoryId, app.system.now());
  await setToCompare(tx, stories);
  await move.finish?.(tx, articles);
  return tell(app, tx, happenings);
}

/** A question that was asked, or an article that was added, before we had the story's lock was not planned for. */
async function stillAsPlanned(
  tx: Queryable,
  storyId: string,
  { articles, facts }: Moving,
  plan: MovePlan,
): Promise<void> {
  const observed = new Map(plan.map(({ article, observations }) => [article.id, observations]));
  const asked = new Set((await factsOfStory(tx, storyId)).map((fact) => fact.id));
  for (const article of articles) {
    const planned = observed.get(article.id)?.facts ?? [];
    if (planned.length !== asked.size || planned.some((fact) => !asked.has(fact.id)))
      throw new SnapshotOutdated();
  }
  if (facts.length === 0) return;
  const inStory = await articlesOfStory(tx, storyId);
  if (inStory.some((article) => !observed.has(article.id))) throw new SnapshotOutdated();
}
