/** The queue is a nudge: wiping it while everything is under way loses nothing and repeats no effect. */
import { Redis } from 'ioredis';
import { expect, onTestFinished, test } from 'vitest';
import type { Json } from '../support/client.ts';
import { SHAPES } from '../support/deployments.ts';
import { openOutlet, openSubscriber, page } from '../support/newsroom.ts';
import { until } from '../support/processes.ts';
import { describeWith } from '../support/servers.ts';

const ARTICLES = 30;
const WIPES = 5;

const shape = SHAPES.find((candidate) => candidate.needs.includes('redis'))!;

describeWith('A Redis that is wiped in mid-flight', shape.needs, () => {
  test('every article gets its version, every event is told once', { timeout: 240_000 }, async () => {
    const service = await shape.open();
    await service.up();
    const { client } = service;
    const outlet = await openOutlet();
    const subscriber = await openSubscriber();
    const endpoint = await client.post('/v1/endpoints', {
      url: subscriber.url,
      eventTypes: ['version.created'],
    });
    subscriber.secret = endpoint.secret;
    const redis = new Redis(service.redisUrl ?? '');
    onTestFinished(() => redis.disconnect());

    const urls = Array.from({ length: ARTICLES }, (_, index) => {
      const path = `/report-${index}`;
      const paragraphs = [
        `The council of district ${index} voted ${20 + index} to 7 for the new school on Monday evening.`,
        `The building in district ${index} is to open in three years, the mayor said after the meeting.`,
      ];
      outlet.publish(
        path,
        page({ title: `District ${index} votes for a school`, paragraphs, furniture: index }),
      );
      return outlet.url(path);
    });
    const submitted = await client.post('/v1/articles', { urls });
    expect(submitted.data.every((entry: Json) => entry.status === 'added')).toBe(true);
    for (let wipe = 0; wipe < WIPES; wipe++) {
      await redis.flushall();
      const seen = subscriber.told.length;
      await until(
        'some progress after the wipe',
        async () => subscriber.told.length > seen || seen >= ARTICLES,
      );
    }

    await until('a version of every article', async () => {
      const articles = await client.all('/v1/articles');
      return articles.every((article) => article.versionCount === 1);
    });
    await until(
      'every message',
      async () => new Set(subscriber.told.map((told) => told.id)).size === ARTICLES,
    );
    const events = (await client.get('/v1/events?types=version.created&limit=100')).data;
    expect(events).toHaveLength(ARTICLES);
    expect(new Set(subscriber.told.map((told) => told.data.version.id)).size).toBe(ARTICLES);
  });
});
