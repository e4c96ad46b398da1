/** Long work from the command line, killed in the middle, in every shape: nothing is lost, done twice or told. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { variorum } from '../support/cli.ts';
import type { Json } from '../support/client.ts';
import { type Deployment, SHAPES } from '../support/deployments.ts';
import { page } from '../support/newsroom.ts';
import { until } from '../support/processes.ts';
import { describeWith } from '../support/servers.ts';

const PATHS = ['harbor', 'bridge', 'mill'];
const CAPTURES = 12;

const lines = (): string =>
  PATHS.flatMap((path) =>
    Array.from({ length: CAPTURES }, (_, hour) =>
      JSON.stringify({
        url: `http://127.0.0.1:9/${path}`,
        capturedAt: `2025-03-15T${String(hour).padStart(2, '0')}:00:00Z`,
        html: page({
          title: `Rescue goes on after the collapse at the ${path}`,
          paragraphs: [
            // Every second capture says what the one before it said.
            `At least ${12 + Math.floor(hour / 2)} people were killed when the roof of the ${path} came down, the fire service said.`,
            'Crews worked through the night with dogs and listening gear.',
            `The ${path} was built a century ago and had been inspected twice since the spring.`,
          ],
          furniture: hour * 7,
        }),
      }),
    ),
  ).join('\n');

const taskIn = (out: string): string => /tsk_\w+/.exec(out)?.[0] ?? '';

async function endedAfterKill(service: Deployment, id: string): Promise<Json> {
  const task = () => service.client.get(`/v1/tasks/${id}`);
  await until('some of it to be done', async () => (await task()).done > 0);
  await service.kill9();
  await service.up();
  return until('the task to end', async () => ((await task()).state === 'due' ? null : task()), 120_000);
}

/** Everything about the articles that rederiving must leave as it was. */
async function historiesOf(service: Deployment): Promise<Json> {
  const articles = await service.client.all('/v1/articles');
  return Promise.all(
    articles
      .toSorted((a, b) => (a.url < b.url ? -1 : 1))
      .map(async (article) => ({
        url: article.url,
        captures: (await service.client.all(`/v1/articles/${article.id}/captures`)).map((capture) => [
          capture.id,
          capture.outcome,
          capture.reason,
        ]),
        versions: (await service.client.all(`/v1/articles/${article.id}/versions`)).map((version) => [
          version.id,
          version.number,
          version.capturedAt,
          version.lastSeenAt,
        ]),
      })),
  );
}

async function eventIds(service: Deployment): Promise<string[]> {
  return (await service.client.all('/v1/events')).map((event) => event.id);
}

for (const shape of SHAPES) {
  describeWith(`Long work that is killed in the middle, ${shape.name}`, shape.needs, () => {
    test('is ended by whoever starts next', { timeout: 300_000 }, async () => {
      const service = await shape.open();
      await service.up();
      const folder = await mkdtemp(join(tmpdir(), 'variorum-export-'));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      const at = ['--server', service.url];

      const filled = await variorum(['backfill', '-', '--no-follow', '--detach', ...at], lines());
      expect(filled.code, filled.err).toBe(0);
      const backfill = await endedAfterKill(service, taskIn(filled.out));
      const total = PATHS.length * CAPTURES;
      expect(backfill).toMatchObject({ state: 'done', total, done: total, failed: 0 });
      const before = await historiesOf(service);
      expect(before.map((article: Json) => article.captures.length)).toEqual(PATHS.map(() => CAPTURES));
      expect(before.map((article: Json) => article.versions.length)).toEqual(PATHS.map(() => CAPTURES / 2));
      const told = await eventIds(service);

      const again = await variorum(['rederive', '--detach', ...at]);
      expect(await endedAfterKill(service, taskIn(again.out))).toMatchObject({ state: 'done', failed: 0 });
      expect(await historiesOf(service)).toEqual(before);
      expect(await eventIds(service)).toEqual(told);

      const exported = await variorum(['export', '--format', 'csv', '--out', folder, ...at]);
      expect(exported.code, exported.err).toBe(0);
      const versions = await readFile(join(folder, 'versions.csv'), 'utf8');
      expect(versions.match(/^sto_/gm)).toHaveLength((PATHS.length * CAPTURES) / 2);

      const known = await variorum(
        ['import', '-', ...at],
        `url\nhttp://127.0.0.1:9/${PATHS[0]}\nhttp://10.0.0.1/x\n`,
      );
      expect(known.code).toBe(2);
      expect(known.err).toContain('blocked_address');
      expect((await variorum(['tasks', ...at])).out.trim().split('\n')).toHaveLength(4);
    });
  });
}
