/** An operator mends the pages of one outlet: a folder of rules, a restart, and looks over real HTTP. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { clientOf } from '../support/client.ts';
import { openOutlet, page } from '../support/newsroom.ts';
import { freePort, type ServiceProcess, startProcess, until } from '../support/processes.ts';

const PATH = '/world/breakwater';
const LINES = [
  'The harbor council voted on Monday to spend 4 million euros on a new breakwater.',
  'At least 12 boats were lost in the storm of January, the harbor master said.',
  'The works are to begin in May and to last two years, according to the plan.',
];
/** Two lines of the page's own making among the article's, one of them a figure that moves. */
const issue = (count: number): string => {
  const written = page({ title: 'Council votes for a breakwater', paragraphs: LINES, furniture: count });
  return written.replace(
    `<p>${LINES[1]}</p>`,
    `<p class="house">Our reporters stand on the pier, and ${count} readers pay for that with a dollar a week.</p>
<p>${LINES[1]}</p>
<p class="tally">The harbor counted ${count + 400} ferries that had to turn around outside of its mouth so far.</p>`,
  );
};

test('what a rule drops is nobody’s news, and neither is a rule that changes', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'variorum-rules-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const write = (version: number, selectors: string[]) =>
    writeFile(
      join(dir, '127.0.0.1.json'),
      JSON.stringify({
        host: '127.0.0.1',
        version,
        drop: selectors.map((selector) => ({ selector, reason: 'a line that the page makes by itself' })),
      }),
    );
  const env = {
    DATA_DIR: join(dir, 'data'),
    RULES_DIR: dir,
    PORT: String(await freePort()),
    ALLOW_NETS: '127.0.0.0/8',
    HOST_GAP_MS: '0',
  };
  const client = clientOf(`http://127.0.0.1:${env.PORT}`);
  const up = async (): Promise<ServiceProcess> => {
    const service = startProcess(env);
    await until('the service', async () => (await client.status('/readyz')) === 200);
    return service;
  };
  const outlet = await openOutlet();
  outlet.publish(PATH, issue(70));

  await write(1, ['p.house']);
  const service = await up();
  const article = await client.post('/v1/articles', { url: outlet.url(PATH) });
  const versions = async () => client.all(`/v1/articles/${article.id}/versions`);
  await until('the first version', async () => (await versions()).length === 1);
  const read = await client.get(`/v1/articles/${article.id}/versions/1`);
  const text = JSON.stringify(read.blocks);
  expect(text).not.toContain('dollar a week');
  expect(text).toContain('470 ferries');
  expect(read.engine.rules).toMatch(/^127\.0\.0\.1@1\+/);
  const events = async () => (await client.all('/v1/events')).map((event) => event.id);
  const told = await events();
  expect(await service.stop()).toBe(0);

  await write(2, ['p.house', 'p.tally']);
  outlet.publish(PATH, issue(71));
  const upgraded = await up();
  const behind = async () => (await fetch(`http://127.0.0.1:${env.PORT}/metrics`)).text();
  await until('a word to the operator', async () => upgraded.log().includes('variorum rederive --behind'));
  expect(await behind()).toContain('variorum_histories_behind 1');
  const captures = async () =>
    (await client.all(`/v1/articles/${article.id}/captures`)).filter((capture) => capture.state !== 'due');
  const seen = (await captures()).length;
  await client.post(`/v1/articles/${article.id}/captures`);
  await until('another look', async () => (await captures()).length > seen);

  expect(await versions()).toMatchObject([
    { number: 1, id: read.id, engine: { rules: expect.stringMatching(/^127\.0\.0\.1@2\+/) } },
  ]);
  expect(await events()).toEqual(told);
  expect(await behind()).toContain('variorum_histories_behind 0');
});
