/** Stories: what several outlets report on. */
import { z } from 'zod';
import { articlesOfStory } from '../adapters/store/articles.ts';
import { latestEvents } from '../adapters/store/events.ts';
import { listStories } from '../adapters/store/stories.ts';
import { mergeStories } from '../app/merge-stories.ts';
import type { App } from '../app/ports.ts';
import { listFacts } from '../app/read-fact.ts';
import { splitStory } from '../app/split-story.ts';
import { createStory, removeStory, renameStory, requireStory } from '../app/stories.ts';
import type { EventType } from '../domain/model/events.ts';
import { presentArticles } from './articles.ts';
import { created, noContent, ok, operation } from './operation.ts';
import { ById, Id, listOf, listQuery, mapPage, pageRequest } from './shapes/common.ts';
import { presentEvent } from './shapes/event.ts';
import { presentStory, Story, StorySummary } from './shapes/story.ts';

/** What counts as a change when a story is shown. */
const CHANGES: readonly EventType[] = [
  'fact.changed',
  'fact.conflict',
  'fact.agreed',
  'claims.changed',
  'correction.published',
  'article.gone',
  'article.moved',
];
const CHANGES_SHOWN = 20;

const Title = z.string().trim().min(1, 'must not be empty').max(300, 'must have at most 300 characters');

async function readStory(app: App, id: string): Promise<z.input<typeof Story>> {
  const story = await requireStory(app, id);
  const articles = await articlesOfStory(app.db, story.id);
  const changes = await latestEvents(app.db, { types: CHANGES, storyId: story.id, limit: CHANGES_SHOWN });
  return {
    ...presentStory(story),
    articles: await presentArticles(app, articles),
    facts: await listFacts(app, story),
    latestChanges: changes.map(presentEvent),
  };
}

export const create = operation({
  body: z.strictObject({
    title: Title.nullish(),
    urls: z.array(z.string()).max(200, 'must be at most 200').optional(),
  }),
  creates: true,
  description: 'All or nothing: when one URL is refused, no story is made.',
  replies: { 201: { description: 'The story.', schema: Story } },
  async handle({ app, body }) {
    const { story } = await createStory(app, { title: body.title ?? null, urls: body.urls ?? [] });
    return created(await readStory(app, story.id), `/v1/stories/${story.id}`);
  },
});

export const list = operation({
  query: listQuery('instant', {}),
  replies: { 200: { description: 'Latest change first.', schema: listOf(StorySummary, 'StoryList') } },
  async handle({ app, query }) {
    return ok(mapPage(await listStories(app.db, pageRequest(query)), presentStory));
  },
});

export const read = operation({
  params: ById,
  replies: { 200: { description: 'The story with its articles, facts and latest changes.', schema: Story } },
  async handle({ app, params }) {
    return ok(await readStory(app, params.id));
  },
});

export const change = operation({
  params: ById,
  body: z.strictObject({ title: Title }),
  replies: { 200: { description: 'The story.', schema: Story } },
  async handle({ app, params, body }) {
    const story = await renameStory(app, params.id, body.title);
    return ok(await readStory(app, story.id));
  },
});

export const remove = operation({
  params: ById,
  description: 'Deletes its articles, their history and its facts too.',
  replies: { 204: { description: 'Deleted.' } },
  async handle({ app, params }) {
    await removeStory(app, params.id);
    return noContent();
  },
});

export const merge = operation({
  params: ById,
  body: z.strictObject({ from: Id }),
  creates: true,
  description: 'Articles and facts of `from` join this story; its id answers for this one from then on.',
  replies: { 200: { description: 'The story.', schema: Story } },
  async handle({ app, params, body }) {
    const story = await mergeStories(app, body.from, params.id);
    return ok(await readStory(app, story.id));
  },
});

export const split = operation({
  params: ById,
  body: z.strictObject({
    articleIds: z.array(Id).min(1, 'must name at least one article').max(200, 'must be at most 200'),
    factIds: z.array(Id).max(100, 'must be at most 100').optional(),
    title: Title.nullish(),
  }),
  creates: true,
  description:
    'The named articles go to a new story of their own, with the facts that are named too; the others stay. What is parted is never joined again by itself. Merging the new story back undoes it.',
  replies: { 201: { description: 'The new story.', schema: Story } },
  async handle({ app, params, body }) {
    const { articleIds, factIds, title } = body;
    const story = await splitStory(app, params.id, {
      articleIds,
      factIds: factIds ?? [],
      title: title ?? null,
    });
    return created(await readStory(app, story.id), `/v1/stories/${story.id}`);
  },
});
