/** A story of a pier that gave way, with one question and one article whose captures are pushed in. */
import type { Service } from '../api/service.ts';
import type { Json } from './client.ts';

export const at = (hour: number) => `2025-03-16T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** Nothing listens at the article's address, and nobody looks. */
export async function trackPier(service: Service, path: string): Promise<{ article: Json; fact: Json }> {
  const story = (await service.ask('POST', '/v1/stories', { title: `The pier ${path}` })).body;
  const fact = (
    await service.ask('POST', `/v1/stories/${story.id}/facts`, {
      label: 'people killed',
      kind: 'quantity',
      unit: 'person',
    })
  ).body;
  const article = (
    await service.ask('POST', '/v1/articles', { url: `http://127.0.0.1:9/${path}`, storyId: story.id })
  ).body;
  await service.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
  return { article, fact };
}
