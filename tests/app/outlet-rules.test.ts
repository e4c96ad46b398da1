/** Rules of one outlet, from the operator's folder to the history, and what happens when they change. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { ENGINE, HISTORY_ENGINE } from '../../src/adapters/analysis/stages.ts';
import { readOutletRules } from '../../src/adapters/outlet-rules.ts';
import { countBehind } from '../../src/adapters/store/tasks.ts';
import { markOtherRules } from '../../src/app/mark-other-rules.ts';
import type { App } from '../../src/app/ports.ts';
import { deriveAgain } from '../../src/app/rederive.ts';
import { type OutletRules, parseRules, rulesId } from '../../src/domain/extract/index.ts';
import { type Service, startService } from '../api/service.ts';
import type { Json } from '../support/client.ts';
import { at, trackPier } from '../support/pier.ts';
import { openSite } from '../support/site.ts';

const REASON = 'a line of the house, set as a paragraph';
const written = {
  host: '127.0.0.1',
  version: 1,
  drop: [{ selector: 'p.house', reason: REASON }],
};
const raised = {
  ...written,
  version: 2,
  drop: [...written.drop, { selector: 'p.tally', reason: 'a count that runs by itself' }],
};

/** @param issue moves the lines that the outlet's page makes by itself */
const page = (
  killed: number,
  issue: number,
) => `<!doctype html><html lang="en"><head><title>Pier gives way</title>
<meta property="article:published_time" content="2025-03-16T07:00:00Z"></head><body>
<main><article><h1>Pier gives way in Aldmere</h1>
<p>The fire service said on Sunday that ${killed} people were killed when a ferry pier gave way in the town of Aldmere.</p>
<p class="house">Our reporters stand on the pier for you, and ${issue} readers pay for that with a dollar a week.</p>
<p class="tally">The harbor counted ${issue + 400} ferries that had to turn around outside of its mouth so far.</p>
<p>Divers searched the harbor until dark and meant to go on at first light, the service said.</p>
<p>The pier was closed for repairs last autumn, and it is not known who opened the gate.</p></article></main></body></html>`;

async function folder(files: Record<string, unknown>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'variorum-rules-'));
  for (const [name, content] of Object.entries(files))
    await writeFile(join(dir, name), typeof content === 'string' ? content : JSON.stringify(content));
  return dir;
}

let dir: string;
let service: Service;
beforeAll(async () => {
  dir = await folder({ '127.0.0.1.json': written, 'README.md': 'why each of them is there' });
  service = await startService({ RULES_DIR: dir });
});
afterAll(async () => {
  await service.close();
  await rm(dir, { recursive: true, force: true });
});

async function push(article: Json, hour: number, html: string): Promise<void> {
  const answer = await service.ask('POST', `/v1/articles/${article.id}/captures`, {
    html,
    capturedAt: at(hour),
  });
  expect(answer.status).toBe(201);
}
const versionsOf = async (article: Json): Promise<Json[]> =>
  (await service.ask('GET', `/v1/articles/${article.id}/versions`)).body.data.toReversed();
const textOf = async (article: Json, number: number): Promise<string> =>
  (await service.ask('GET', `/v1/articles/${article.id}/versions/${number}`)).body.blocks
    .map((block: Json) => block.text)
    .join('\n');
const told = async (article: Json): Promise<string[]> =>
  (
    await service.app.db.query<{ id: string }>('select id from event where article_id = $1 order by seq', [
      article.id,
    ])
  ).map((row) => row.id);

/** The service as it is after a restart with these rules. */
const withRules = (...rules: unknown[]): App => ({
  ...service.app,
  rules: rules.map((data) => parseRules(data, 'rules')),
});
const idOf = (data: unknown): string => rulesId(parseRules(data, 'rules'));
const never = () => false;

describe('An outlet with rules', () => {
  test('is read by them: what they drop is no part of any version, and its changes are none', async () => {
    const { article } = await trackPier(service, 'ruled');
    const steady = page(3, 70);
    await push(article, 8, steady);
    await push(article, 9, steady.replace('70 readers', '71 readers'));

    const versions = await versionsOf(article);
    expect(versions).toHaveLength(1);
    expect(versions[0].engine).toEqual({ ...ENGINE, rules: idOf(written) });
    expect(await textOf(article, 1)).not.toContain('dollar a week');
    expect(await textOf(article, 1)).toContain('470 ferries');
  });

  test('tells of each piece that was left out which rule did it, in the operator’s words', async () => {
    const site = await openSite({ RULES_DIR: dir });
    onTestFinished(() => site.close());
    const article = await site.client.post('/v1/articles', { url: 'http://127.0.0.1:9/explained' });
    await site.client.post(`/v1/articles/${article.id}/captures`, { html: page(3, 70), capturedAt: at(8) });

    const { html } = await site.visit(`/articles/${article.id}?view=furniture`);

    expect(html.split('<tr>').find((row) => row.includes('Our reporters'))).toContain(REASON);
    expect(html).toContain(idOf(written));
  });

  test('leaves other outlets alone', async () => {
    const article = (await service.ask('POST', '/v1/articles', { url: 'https://upland-times.example/pier' }))
      .body;
    await push(article, 8, page(3, 70));
    expect((await versionsOf(article))[0].engine).toEqual(ENGINE);
    expect(await textOf(article, 1)).toContain('dollar a week');
  });
});

describe('Rules that change', () => {
  /** Three versions by the first rules, of which one differs by nothing but what the second ones drop. */
  async function fill(path: string): Promise<Json> {
    const { article } = await trackPier(service, path);
    await push(article, 8, page(3, 70));
    await push(article, 9, page(3, 71));
    await push(article, 10, page(5, 72));
    expect(await versionsOf(article)).toHaveLength(3);
    return article;
  }

  test('derive the history again, and nobody is told anything', async () => {
    const article = await fill('raised');
    const [first, , last] = await versionsOf(article);
    const events = await told(article);

    expect(await deriveAgain(withRules(raised), article.id, 60_000)).toBe('whole');

    const versions = await versionsOf(article);
    expect(versions.map((version) => version.id)).toEqual([first.id, last.id]);
    expect(versions.map((version) => version.engine.rules)).toEqual([idOf(raised), idOf(raised)]);
    expect(await textOf(article, 2)).not.toContain('ferries');
    const { changes } = (await service.ask('GET', `/v1/articles/${article.id}/diffs/1..2`)).body;
    expect(JSON.stringify(changes)).toContain('5 people');
    expect(JSON.stringify(changes)).not.toContain('ferries');
    expect(await told(article)).toEqual(events);
  });

  test.each<[string, unknown[], number]>([
    ['whose version nobody raised', [{ ...raised, version: 1 }], 2],
    ['that are taken away', [], 3],
  ])('%s do so as well', async (what, rules, count) => {
    const article = await fill(what.replaceAll(' ', '-'));
    const events = await told(article);
    expect(await deriveAgain(withRules(...rules), article.id, 60_000)).toBe('whole');
    expect(await versionsOf(article)).toHaveLength(count);
    expect((await textOf(article, 1)).includes('dollar a week')).toBe(rules.length === 0);
    expect(await told(article)).toEqual(events);
  });

  test('derive nothing again where they stay as they are', async () => {
    const article = await fill('same');
    const [before] = await service.app.db.query('select revision from article where id = $1', [article.id]);
    expect(await deriveAgain(withRules(written), article.id, 60_000)).toBe('whole');
    expect(await service.app.db.query('select revision from article where id = $1', [article.id])).toEqual([
      before,
    ]);
  });

  test('in another process, just while a capture is read, are no edit either', async () => {
    const { article } = await trackPier(service, 'raced');
    await push(article, 8, page(3, 70));
    const events = await told(article);
    const { analysis } = service.app;
    const { extract } = analysis;
    onTestFinished(() => {
      analysis.extract = extract;
    });
    let overtaken = 0;
    analysis.extract = async (request) => {
      analysis.extract = extract;
      const read = await extract(request);
      expect(await deriveAgain(withRules(raised), article.id, 60_000)).toBe('whole');
      overtaken += 1;
      return read;
    };

    await push(article, 9, page(3, 70));

    expect(overtaken).toBe(1);
    expect(await versionsOf(article)).toHaveLength(1);
    expect(await told(article)).toEqual(events);
  });

  test('leave no diff of versions that have become neighbors of others', async () => {
    // By the raised rules the middle version is gone and its neighbors become each other's; then it comes back.
    const article = await fill('neighbors');
    await deriveAgain(withRules(raised), article.id, 60_000);
    await deriveAgain(withRules(written), article.id, 60_000);
    const stored = await service.app.db.query<{ step: number }>(
      `select newer.number - older.number as step from diff
       join version older on older.id = from_id join version newer on newer.id = to_id
       where diff.article_id = $1`,
      [article.id],
    );
    expect(stored).toEqual([{ step: 1 }, { step: 1 }]);
  });

  test('mark what is behind when the program starts, for tasks and pages that count it', async () => {
    const article = await fill('marked');
    await deriveAgain(withRules(raised), article.id, 60_000);
    for (const { id } of await service.app.db.query<{ id: string }>('select id from article'))
      await deriveAgain(service.app, id, 60_000);
    expect(await markOtherRules(service.app, never)).toBe(0);
    expect(await countBehind(service.app.db, HISTORY_ENGINE)).toBe(0);

    const marked = await markOtherRules(withRules(), never);

    expect(marked).toBeGreaterThan(0);
    expect(await countBehind(service.app.db, HISTORY_ENGINE)).toBe(marked);
    const elsewhere = await service.app.db.query(
      `select id from article where engine is null and url not like 'http://127.0.0.1%'`,
    );
    expect(elsewhere).toEqual([]);
  });
});

describe('The folder of rules', () => {
  const read = async (files: Record<string, unknown>): Promise<OutletRules[]> => {
    const made = await folder(files);
    onTestFinished(() => rm(made, { recursive: true, force: true }));
    return readOutletRules(made);
  };

  test('may be none, and holds one file a host', async () => {
    expect(await readOutletRules(null)).toEqual([]);
    const rules = await read({
      'a.example.json': { host: 'a.example', version: 1 },
      'notes.txt': 'no rules',
    });
    expect(rules.map(({ host }) => host)).toEqual(['a.example']);
  });

  test.each([
    ['a field is wrong', { 'a.example.json': { host: 'a.example' } }, /a\.example\.json is wrong: \/version/],
    ['it is no JSON', { 'a.example.json': '{' }, /a\.example\.json is no JSON/],
    [
      'its name is not its host',
      { 'b.example.json': { host: 'a.example', version: 1 } },
      /must be named a\.example\.json/,
    ],
  ])('refuses a file when %s, and names it', async (_, files, message) => {
    await expect(read(files)).rejects.toThrow(message);
  });

  test('that is not there is named', async () => {
    await expect(readOutletRules(join(dir, 'nowhere'))).rejects.toThrow(/nowhere \(ENOENT\): RULES_DIR/);
  });
});
