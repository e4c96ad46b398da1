/** An outlet's furniture learned from a shell, out of what a running service stores. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOutletRules } from '../../src/adapters/outlet-rules.ts';
import { deriveAgain } from '../../src/app/rederive.ts';
import { type Service, startService } from '../api/service.ts';
import { variorum } from '../support/cli.ts';
import type { Json } from '../support/client.ts';

const HOST = 'quayside-post.example';
const BIO = 'Ada Lund writes about harbors and the people who live off them.';
const NEW_BIO = 'Ada Lund is the harbor correspondent of the Post.';
const TOLL = 'The storm of January sank 12 boats along the coast.';

const page = (harbor: string, ...behind: string[]) => `<!doctype html><html lang="en"><head>
<title>${harbor} votes for a pier</title></head><body><main><article><h1>${harbor} votes for a pier</h1>
${[
  `The council of ${harbor} voted on Monday to spend 4 million euros on a new pier, the mayor said.`,
  `Fishermen of ${harbor} had asked for it since the winter, when the old one was lost to the sea.`,
  `In ${harbor} the works are to begin in May, and boats will be moored off the old fort until then.`,
  ...behind,
]
  .map((text) => `<p>${text}</p>`)
  .join('\n')}</article></main></body></html>`;

let service: Service;
let dir: string;
const articles: Json[] = [];

async function push(article: Json, hour: number, html: string): Promise<void> {
  const capturedAt = `2025-03-16T${String(hour).padStart(2, '0')}:00:00.000Z`;
  const answer = await service.ask('POST', `/v1/articles/${article.id}/captures`, { html, capturedAt });
  expect(answer.status).toBe(201);
}
const learn = (...more: string[]) =>
  variorum(['rules', 'learn', HOST, '--server', service.url, ...more], '', { RULES_DIR: dir });
const versionsOf = async (article: Json): Promise<Json[]> =>
  (await service.ask('GET', `/v1/articles/${article.id}/versions`)).body.data;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'variorum-learned-'));
  service = await startService();
  for (const harbor of ['Aldmere', 'Karsund', 'Ostrand', 'Port Ellery']) {
    const story = (await service.ask('POST', '/v1/stories', { title: `The pier of ${harbor}` })).body;
    const url = `https://${HOST}/${harbor.toLowerCase().replace(' ', '-')}`;
    const article = (await service.ask('POST', '/v1/articles', { url, storyId: story.id })).body;
    await service.ask('PATCH', `/v1/articles/${article.id}`, { paused: true });
    articles.push(article);
    await push(article, 8, page(harbor, TOLL, BIO));
    await push(article, 9, page(harbor, TOLL, NEW_BIO));
  }
});
afterAll(async () => {
  await service.close();
  await rm(dir, { recursive: true, force: true });
});

test('what an outlet repeats is printed as its rules, with the evidence; what states a figure is named and left alone', async () => {
  const { code, out, err } = await learn();
  expect(code, err).toBe(0);
  const rules = JSON.parse(out);
  expect(rules).toMatchObject({ host: HOST, version: 1 });
  expect(rules.dropText.map((line: Json) => line.text).sort()).toEqual([NEW_BIO, BIO].sort());
  expect(rules.dropText[0].reason).toBe('stands word for word in 4 articles on 4 stories');
  expect(rules.dropText[0].seenIn).toContain(`https://${HOST}/aldmere`);
  expect(err).toContain('4 articles on 4 stories were read; 2 lines of theirs are furniture');
  expect(err).toContain(`left alone, in 4 articles: states a figure: ${TOLL}`);
});

test('less evidence than was asked for is none', async () => {
  const { code, out, err } = await learn('--stories', '5');
  expect([code, out]).toEqual([0, '']);
  expect(err).toContain('Nothing is new');
});

test('by the rules that were written, a biography that changed is no change, and a figure still is', async () => {
  const [article] = articles;
  expect(await versionsOf(article)).toHaveLength(2);
  await writeFile(
    join(dir, `${HOST}.json`),
    JSON.stringify({ host: HOST, version: 6, drop: [{ selector: 'p.ad', reason: 'house ad' }] }),
  );

  const written = await learn('--write');
  expect(written.code, written.err).toBe(0);
  expect(written.out.trim()).toBe(join(dir, `${HOST}.json`));
  const file = JSON.parse(await readFile(join(dir, `${HOST}.json`), 'utf8'));
  expect(file).toMatchObject({ version: 7, drop: [{ selector: 'p.ad' }] });
  expect((await learn('--write')).err).toContain('Nothing is new');

  const app = { ...service.app, rules: await readOutletRules(dir) };
  expect(await deriveAgain(app, article.id, 60_000)).toBe('whole');
  expect(await versionsOf(article)).toMatchObject([{ number: 1, engine: { rules: expect.any(String) } }]);

  service.app.rules = app.rules;
  await push(
    article,
    10,
    page('Aldmere', TOLL.replace('12', '15'), 'Ada Lund has left the Post for the sea.'),
  );
  const { changes } = (await service.ask('GET', `/v1/articles/${article.id}/diffs/1..2`)).body;
  expect(JSON.stringify(changes)).toContain('sank 15 boats');
});

test.each([
  ['no action', ['rules'], /rules takes an action/],
  ['an action that is none', ['rules', 'forget', HOST], /rules takes an action/],
  ['a host that is none', ['rules', 'learn', 'https://quayside-post.example/'], /is not a host/],
  ['evidence of one story', ['rules', 'learn', HOST, '--stories', '1'], /at least 2/],
  ['writing without a folder', ['rules', 'learn', HOST, '--write'], /RULES_DIR/],
])('%s is refused in one line', async (_what, args, words) => {
  const { code, out, err } = await variorum([...args]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(words);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('a host whose pages the rules of a wider one hold for has none of its own', async () => {
  const wide = await mkdtemp(join(dir, 'wide-'));
  await writeFile(join(wide, `${HOST}.json`), JSON.stringify({ host: HOST, version: 1 }));
  const { code, err } = await variorum(['rules', 'learn', `live.${HOST}`], '', { RULES_DIR: wide });
  expect(code).toBe(2);
  expect(err).toContain(`The rules of ${HOST} hold for live.${HOST}`);
});
