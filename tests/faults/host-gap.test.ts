/** One host is asked at most once per gap, by all workers together. */
import { expect, test } from 'vitest';
import { SHAPES } from '../support/deployments.ts';
import { openOutlet, page } from '../support/newsroom.ts';
import { until } from '../support/processes.ts';
import { describeWith } from '../support/servers.ts';

const GAP_MS = 250;
const ARTICLES = 12;
const shape = SHAPES.find((candidate) => candidate.needs.includes('redis'))!;

describeWith('Three workers and one host', shape.needs, () => {
  test('keep the gap between any two requests, robots.txt included', { timeout: 120_000 }, async () => {
    const service = await shape.open({ HOST_GAP_MS: String(GAP_MS), MIN_INTERVAL_SECONDS: '3600' });
    await service.up();
    const outlet = await openOutlet();
    const urls = Array.from({ length: ARTICLES }, (_, index) => {
      const paragraphs = [
        `The library of ward ${index} opens at nine from Monday on, the council said in a notice.`,
      ];
      outlet.publish(
        `/ward-${index}`,
        page({ title: `Ward ${index} opens its library earlier`, paragraphs, furniture: index }),
      );
      return outlet.url(`/ward-${index}`);
    });
    await service.client.post('/v1/articles', { urls });
    await until('a look at every article', async () => {
      const articles = await service.client.all('/v1/articles');
      return articles.every((article) => article.looks > 0);
    });
    const times = outlet.asked.map((request) => request.at);
    const gaps = times.slice(1).map((time, index) => time - times[index]!);
    expect(outlet.asked.filter((request) => request.path === '/robots.txt')).toHaveLength(1);
    expect(times).toHaveLength(ARTICLES + 1);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(GAP_MS);
  });
});
