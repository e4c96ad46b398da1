import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { MAIN, variorum } from '../support/cli.ts';
import { page } from '../support/newsroom.ts';

const OLD = [
  'The harbor council voted on Monday to spend 4 million euros on a new breakwater.',
  'At least 12 boats were lost in the storm of January, the harbor master said.',
  'The works are to begin in May and to last two years, according to the plan.',
];
const NEW = OLD.map((line) => line.replace('4 million', '6 million'));

let dir: string;
const at = (name: string) => join(dir, name);
const html = (paragraphs: readonly string[], furniture: number) =>
  page({ title: 'Council votes for a breakwater', paragraphs, furniture });

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'variorum-cli-'));
  await writeFile(at('old.html'), html(OLD, 1));
  await writeFile(at('new.html'), html(NEW, 2));
  await writeFile(at('same.html'), html(OLD, 3));
  await writeFile(at('old.html.gz'), gzipSync(html(OLD, 4)));
  await writeFile(at('old.txt'), OLD.join('\n\n'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('variorum extract', () => {
  test('prints title and paragraphs, and none of the furniture', async () => {
    const { code, out } = await variorum(['extract', at('old.html')]);
    expect(code).toBe(0);
    expect(out).toContain('Council votes for a breakwater');
    for (const line of OLD) expect(out).toContain(line);
    expect(out).not.toContain('Related');
    expect(out).not.toContain('online');
  });

  test('--json is the article as the contract describes it', async () => {
    const { out } = await variorum(['extract', '-', '--json'], html(OLD, 5));
    const article = JSON.parse(out);
    expect(article).toMatchObject({
      title: 'Council votes for a breakwater',
      publishedAt: '2025-03-15T13:00:00.000Z',
      siteName: 'Quayside Post',
      lang: 'en',
    });
    expect(article.blocks.map((block: { text: string }) => block.text)).toEqual(OLD);
    expect(article.text).toBe(OLD.join('\n\n'));
    expect(article.ms).toBeGreaterThan(0);
  });

  test('--explain says what was dropped, and by which rule', async () => {
    const { out } = await variorum(['extract', at('old.html'), '--explain']);
    expect(out).toMatch(/dropped \d+ characters by \S+/);
    expect(out).toMatch(/container \S+/);
  });

  test('--jsonl keeps order and ids, reads .gz files, and survives bad lines', async () => {
    const lines = [
      JSON.stringify({ id: 'a', html: html(OLD, 6) }),
      'not json',
      JSON.stringify({ id: 'b', path: at('old.html.gz'), url: 'https://example.com/a' }),
      JSON.stringify({ id: 'c', path: at('missing.html') }),
      JSON.stringify({ id: 'd' }),
    ];
    const { code, out } = await variorum(['extract', '--jsonl'], `${lines.join('\n')}\n`);
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map((answer) => answer.id)).toEqual(['a', null, 'b', 'c', 'd']);
    expect(answers[0].text).toBe(OLD.join('\n\n'));
    expect(answers[2].text).toBe(OLD.join('\n\n'));
    expect(answers.map((answer) => answer.error?.code ?? 'ok')).toEqual([
      'ok',
      'invalid_json',
      'ok',
      'unreadable_file',
      'invalid_line',
    ]);
  });
});

describe('variorum claims', () => {
  test('reads plain text, with dates against the given day', async () => {
    const { out } = await variorum(['claims', at('old.txt'), '--json', '--published', '2025-03-15']);
    const slots = JSON.parse(out).sentences.flatMap((sentence: { claims: { slots: unknown[] }[] }) =>
      sentence.claims.flatMap((claim) => claim.slots),
    );
    expect(slots).toContainEqual(
      expect.objectContaining({ type: 'quantity', value: 4_000_000, unit: 'EUR' }),
    );
    expect(slots).toContainEqual(
      expect.objectContaining({ type: 'quantity', value: 12, qualifier: 'at least' }),
    );
    expect(slots).toContainEqual(
      expect.objectContaining({ type: 'date', value: '2025-03-10', raw: 'Monday' }),
    );
  });
});

describe('variorum diff', () => {
  test('says what changed, and exits 1 only when that is the question', async () => {
    const plain = await variorum(['diff', at('old.html'), at('new.html')]);
    expect(plain.code).toBe(0);
    expect(plain.out).toMatch(/number: .*4 million.* → .*6 million/);
    expect((await variorum(['diff', at('old.html'), at('new.html'), '--exit-code'])).code).toBe(1);
    expect((await variorum(['diff', at('old.html'), at('same.html'), '--exit-code'])).code).toBe(0);
  });

  test('--json is the diff as the contract describes it', async () => {
    const { out } = await variorum(['diff', at('old.html'), at('new.html'), '--json']);
    expect(JSON.parse(out)).toMatchObject({
      summary: { changed: 1, added: 0, removed: 0, unchanged: 3 },
      changes: [
        {
          kind: 'changed',
          relation: '1:1',
          aspects: ['quantity'],
          tier: 'alert',
          details: [
            {
              aspect: 'quantity',
              before: { value: 4_000_000 },
              after: { value: 6_000_000 },
              delta: 2_000_000,
            },
          ],
        },
      ],
      disclosure: { status: 'silent' },
    });
  });

  test('has no color where nobody looks', async () => {
    const { out } = await variorum(['diff', at('old.html'), at('new.html')]);
    expect(out).not.toContain('\u001b[');
  });

  test('--jsonl compares texts, pages and files in one batch', async () => {
    const lines = [
      {
        id: 1,
        old: { text: OLD.join('\n\n') },
        new: { text: NEW.join('\n\n') },
        publishedAt: '2025-03-15T12:00:00Z',
      },
      { id: 2, old: { html: html(OLD, 7) }, new: { html: html(OLD, 8) } },
      { id: 3, old: { path: at('old.html') }, new: { path: at('new.html') } },
      { id: 4, old: 'nothing', new: {} },
    ];
    const { out } = await variorum(['diff', '--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map((answer) => answer.changes?.length ?? answer.error.code)).toEqual([
      1,
      0,
      1,
      'invalid_line',
    ]);
  });
});

test.each([['--help'], ['-h']])(
  '%s of a command tells how to use it, and what each option does',
  async (option) => {
    const { code, out, err } = await variorum(['diff', option]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^variorum diff OLD NEW/);
    expect(out).toMatch(/^ +--exit-code +exit 1 when anything differs$/m);
  },
);

test('the usage of every command names the options it takes, and no others', async () => {
  const folder = new URL('../../src/cli/commands/', import.meta.url);
  const modules = await Promise.all(
    (await readdir(folder)).map(
      (file) => import(new URL(file, folder).href) as Promise<Record<string, Command>>,
    ),
  );
  const commands = modules.flatMap((module) => Object.values(module)).filter((each) => 'usage' in each);
  expect(commands.length).toBeGreaterThan(10);
  for (const { usage, options } of commands) {
    const named = [...usage.matchAll(/--([\w-]+)/g)].map(([, name]) => name);
    expect([...new Set(named)].sort(), usage).toEqual(Object.keys(options).sort());
  }
});

test('what cannot be written is told in one line, with another exit code than differences have', async () => {
  const unwritable = await open(at('old.txt'), 'r');
  const child = spawn(process.execPath, [MAIN, 'diff', at('old.html'), at('new.html'), '--exit-code'], {
    stdio: ['ignore', unwritable.fd, 'pipe'],
  });
  let err = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  await unwritable.close();
  expect(code).toBe(2);
  expect(err).toMatch(/^variorum: Cannot write the output \(\w+\)\.\n$/);
});

describe('Bad use', () => {
  test.each<[string, string[], Record<string, string>?]>([
    ['an unknown command', ['frobnicate']],
    ['an unknown option', ['diff', '--frobnicate']],
    ['standard input for both sides', ['diff', '-', '-']],
    ['a file beside lines of standard input', ['extract', 'page.html', '--jsonl']],
    ['a way to print beside lines of standard input', ['diff', '--jsonl', '--json']],
    ['an address of another kind', ['extract', 'ftp://example.com/page.html']],
    ['a missing argument', ['diff', 'only-one.html']],
    ['a file that is not there', ['extract', '/nowhere/at/all.html']],
    ['a date that is none', ['claims', '-', '--published', 'yesterday-ish']],
    ['a URL that is refused', ['extract', 'http://127.0.0.1/']],
    ['a service that is not there', ['track', 'https://example.com/a', '--server', 'http://127.0.0.1:9']],
    ['an argument where only options are taken', ['serve', 'production']],
    ['a missing action', ['keys']],
    ['a key without a name', ['keys', 'create']],
    ['an action that does not exist', ['keys', 'frobnicate']],
    ['a database address of another kind', ['migrate'], { DATABASE_URL: 'mysql://127.0.0.1/variorum' }],
    ['a queue address of another kind', ['migrate'], { REDIS_URL: '127.0.0.1:6379' }],
  ])('%s gets one clear line and exit code 2', async (_what, args, env = {}) => {
    const { code, out, err } = await variorum(args, 'some text', { DATA_DIR: at('data'), ...env });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/^variorum: .+/);
    expect(err).not.toMatch(/\bat .+:\d+:\d+/);
  });
});

describe('Rules of one outlet', () => {
  const HOUSE = 'Our reporters stand on the pier for you, and 70 readers pay for that with a dollar a week.';
  const REASON = 'a line of the house, set as a paragraph';
  const withHouse = (paragraphs: readonly string[], line: string) =>
    html(paragraphs, 1).replace('</article>', `<p class="house">${line}</p></article>`);
  const url = 'https://www.quayside-post.example/breakwater';
  let env: Record<string, string>;
  beforeAll(async () => {
    env = { RULES_DIR: at('rules') };
    await mkdir(at('rules'));
    await writeFile(
      at('rules/quayside-post.example.json'),
      JSON.stringify({
        host: 'quayside-post.example',
        version: 1,
        drop: [{ selector: 'p.house', reason: REASON }],
      }),
    );
    await writeFile(at('ruled-old.html'), withHouse(OLD, HOUSE));
    await writeFile(at('ruled-new.html'), withHouse(NEW, HOUSE.replace('70', '95')));
  });

  test('extract drops by them, and --explain gives their reason', async () => {
    const plain = await variorum(['extract', at('ruled-old.html'), '--url', url]);
    expect(plain.out).toContain(HOUSE);
    const ruled = await variorum(['extract', at('ruled-old.html'), '--url', url, '--explain'], '', env);
    expect(ruled.out).toContain(OLD[0]);
    expect(ruled.out).toContain(`by ${REASON}: ${HOUSE.slice(0, 20)}`);
    expect(ruled.out.split('── why ──')[0]).not.toContain('dollar a week');
    const elsewhere = await variorum(
      ['extract', at('ruled-old.html'), '--url', 'https://upland-times.example/breakwater'],
      '',
      env,
    );
    expect(elsewhere.out).toContain(HOUSE);
  });

  test('lines of a batch are read by the rules of their address', async () => {
    const line = JSON.stringify({ id: 'a', path: at('ruled-old.html'), url });
    const { out } = await variorum(['extract', '--jsonl'], `${line}\n`, env);
    expect(JSON.parse(out).text).toBe(OLD.join('\n\n'));
  });

  test('claims and diff know nothing of what they drop', async () => {
    const claims = await variorum(['claims', at('ruled-old.html'), '--url', url], '', env);
    expect(claims.out).toContain('4 million');
    expect(claims.out).not.toContain('dollar');
    const files = [at('ruled-old.html'), at('ruled-new.html')];
    const plain = await variorum(['diff', ...files, '--url', url, '--json']);
    expect(JSON.parse(plain.out).changes).toHaveLength(2);
    const ruled = await variorum(['diff', ...files, '--url', url, '--json'], '', env);
    expect(JSON.parse(ruled.out).changes).toHaveLength(1);
  });

  test('a folder that cannot be used is named, with what to do', async () => {
    const { code, err } = await variorum(['extract', at('ruled-old.html')], '', { RULES_DIR: at('nowhere') });
    expect(code).toBe(2);
    expect(err).toContain(at('nowhere'));
    expect(err).toContain('RULES_DIR');
  });
});

describe('what stands in the way of a command that talks to a service', () => {
  const nobody = ['--server', 'http://127.0.0.1:9'];
  test.each<[string, string[], RegExp]>([
    ['a folder in place of a file', ['backfill', tmpdir(), ...nobody], /Cannot read the file .* \(EISDIR\)/],
    [
      'a file that is not there',
      ['backfill', '/nowhere.jsonl', ...nobody],
      /Cannot read the file \/nowhere\.jsonl \(ENOENT\)/,
    ],
    [
      'a file in place of a folder, before anything is begun',
      ['export', '--out', MAIN, ...nobody],
      /Cannot write .*main\.js/,
    ],
    [
      'an address of another kind',
      ['tasks', '--server', 'ftp://service.example'],
      /"ftp:\/\/service\.example" is not the address of a service/,
    ],
    [
      'a key that cannot be one',
      ['tasks', '--key', 'vrm_key\n', ...nobody],
      /The key holds a character that no key has/,
    ],
    ['an id that is missing', ['tasks', 'cancel', ...nobody], /The id of the task is missing/],
    [
      'nobody at the address',
      ['tasks', ...nobody],
      /No service answers at http:\/\/127\.0\.0\.1:9 \(ECONNREFUSED\)/,
    ],
  ])('is named: %s', async (_, args, said) => {
    const { code, out, err } = await variorum(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
