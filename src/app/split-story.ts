/**
 * One story turns out to be two: named articles go to a new story of their own, with the facts that are named too. What a
 * person parted is remembered, so that nothing joins it again by itself; merging the new story back undoes it.
 */
import { articlesOfStory } from '../adapters/store/articles.ts';
import { factsOfStory } from '../adapters/store/facts.ts';
import { insertStory, keepStory, separate } from '../adapters/store/stories.ts';
import { type FieldError, VariorumError } from '../domain/errors.ts';
import type { Story } from '../domain/records.ts';
import { type Moving, moveArticles } from './move-articles.ts';
import type { App } from './ports.ts';
import { requireStory } from './stories.ts';

export interface Split {
  articleIds: readonly string[];
  factIds: readonly string[];
  /** Null: called after the first article. */
  title: string | null;
}

/**
 * @returns the new story
 * @throws VariorumError `not_found`, `not_in_story`, `nothing_left`, `article_busy`
 */
export async function splitStory(app: App, id: string, split: Split): Promise<Story> {
  const story = await requireStory(app, id);
  const apart = app.system.newId('sto');
  const createdAt = app.system.now();
  const { articles } = await picked(app, story, split);
  const title = split.title ?? articles[0]?.title ?? story.title;
  await moveArticles(app, {
    intoStoryId: apart,
    placement: null,
    pick: () => picked(app, story, split),
    async begin(tx) {
      await insertStory(tx, { id: apart, title, titled: split.title !== null, kept: true, createdAt });
      return true;
    },
    async finish(tx, moved) {
      await keepStory(tx, story.id);
      for (const article of moved) await separate(tx, article.id, story.id);
    },
  });
  return requireStory(app, apart);
}

async function picked(app: App, story: Story, { articleIds, factIds }: Split): Promise<Moving> {
  const articles = new Map((await articlesOfStory(app.db, story.id)).map((each) => [each.id, each]));
  const facts = new Map((await factsOfStory(app.db, story.id)).map((each) => [each.id, each]));
  const errors: FieldError[] = [
    ...strangers(articleIds, articles, 'articleIds', 'an article'),
    ...strangers(factIds, facts, 'factIds', 'a fact'),
  ];
  if (errors.length > 0) {
    const detail = `Only what is in the story ${story.id} can be split from it.`;
    throw new VariorumError('unprocessable', 'not_in_story', detail, { errors });
  }
  const wanted = new Set(articleIds);
  if (wanted.size === articles.size) {
    throw new VariorumError(
      'unprocessable',
      'nothing_left',
      'These are all the articles of the story; leave at least one, or give the story another name.',
    );
  }
  return {
    articles: [...wanted].map((articleId) => articles.get(articleId)!),
    facts: [...new Set(factIds)].map((factId) => facts.get(factId)!),
  };
}

const strangers = (
  ids: readonly string[],
  known: ReadonlyMap<string, unknown>,
  field: string,
  what: string,
): FieldError[] =>
  ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ pointer: `/${field}/${index}`, detail: `is not ${what} of this story` }],
  );
