import { z } from 'zod';
import type { Story as StoryRecord } from '../../domain/records.ts';
import { Article } from './article.ts';
import { Id, Instant } from './common.ts';
import { Event } from './event.ts';
import { Fact } from './fact.ts';

export const StorySummary = z
  .object({ id: Id, title: z.string(), createdAt: Instant, changedAt: Instant })
  .meta({ id: 'StorySummary' });

export const Story = StorySummary.extend({
  articles: z.array(Article),
  facts: z.array(Fact),
  latestChanges: z.array(Event).meta({ description: 'Newest first.' }),
}).meta({ id: 'Story' });

export function presentStory(story: StoryRecord): z.input<typeof StorySummary> {
  return { id: story.id, title: story.title, createdAt: story.createdAt, changedAt: story.changedAt };
}
