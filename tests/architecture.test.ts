/** The rules of docs/ARCHITECTURE.md that a compiler does not know, read off the source. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

interface Source {
  /** Relative to the repository. */
  path: string;
  /** Without comments. */
  code: string;
  imports: { names: string; from: string }[];
}

function sourcesUnder(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = relative(ROOT, join(entry.parentPath, entry.name));
      const code = readFileSync(join(ROOT, path), 'utf8')
        .replace(/^\s*\/\*[\s\S]*?\*\//gm, '')
        .replace(/(^|\s)\/\/.*$/gm, '$1');
      const statements = [
        ...code.matchAll(/^\s*(?:import|export)\s+(?:type\s+)?([\w$*{},\s]*?)\s*\bfrom\s*['"]([^'"]+)['"]/gm),
        ...code.matchAll(/^\s*(?:import)()\s*['"]([^'"]+)['"]/gm),
        ...code.matchAll(/\bimport\(()\s*['"]([^'"]+)['"]/g),
      ];
      const imports = statements.map(([, names = '', from = '']) => ({ names, from }));
      return { path, code, imports };
    });
}

const sources = [...sourcesUnder('src'), ...sourcesUnder('workers')];
const domain = sources.filter(({ path }) => path.startsWith('src/domain/'));

it('the source is read at all', () => {
  const gate = sources.find(({ path }) => path === 'src/adapters/fetch/gate.ts');

  expect(sources.length).toBeGreaterThan(100);
  expect(gate?.imports.map(({ from }) => from)).toContain('../../domain/url.ts');
});

it('every request to the outside leaves through the gate', () => {
  // The command line is a client of its own service, at an address that its user types.
  const exempt = ['src/cli/service.ts', 'src/cli/health.ts'];
  const clients = /^(?:undici|(?:node:)?(?:https|http2|tls)|axios|got|node-fetch|ky)$/;
  const offenders = sources
    .filter(({ path }) => !path.startsWith('src/adapters/fetch/') && !exempt.includes(path))
    .flatMap(({ path, code, imports }) => [
      ...imports.filter(({ from }) => clients.test(from)).map(({ from }) => `${path} imports ${from}`),
      ...imports
        .filter(({ from, names }) => /^(?:node:)?http$/.test(from) && !/^\s*\{/.test(names))
        .map(() => `${path} imports all of node:http`),
      ...imports
        .filter(({ from, names }) => /^(?:node:)?http$/.test(from) && /\b(?:request|get|Agent)\b/.test(names))
        .map(() => `${path} imports the client of node:http`),
      ...imports
        .filter(
          ({ from, names }) =>
            /^(?:node:)?net$/.test(from) && /\b(?:connect|createConnection|Socket)\b/.test(names),
        )
        .map(() => `${path} opens sockets`),
      ...(/(?<![.\w])fetch\(|globalThis\.fetch\b|\bfromURL\(/.test(code) ? [`${path} calls fetch`] : []),
    ]);

  expect(offenders).toEqual([]);
});

it('each migration has a number of its own, and none is left out', () => {
  const names = readdirSync(join(ROOT, 'src/adapters/db/migrations')).toSorted();
  const numbers = names.map((name) => Number(name.slice(0, 4)));

  expect(numbers).toEqual(names.map((_, index) => index + 1));
});

it('domain knows only itself and packages that compute', () => {
  const pure = [
    'cheerio',
    'cheerio/slim',
    'diff',
    'domhandler',
    'entities',
    'htmlparser2',
    'iconv-lite',
    'ipaddr.js',
    'robots-parser',
    'tldts',
    'zod',
    // Hashes, bytes and names of hosts; all give the same output for the same input.
    'node:crypto',
    'node:buffer',
    'node:url',
  ];
  const offenders = domain.flatMap(({ path, imports }) =>
    imports
      .filter(({ from }) => !isInside(path, from, 'src/domain') && !pure.includes(from))
      .map(({ from }) => `${path} imports ${from}`),
  );

  expect(offenders).toEqual([]);
});

it('domain asks no clock, no chance and no environment', () => {
  const worldly =
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bset(?:Timeout|Interval|Immediate)\(|\bperformance\.|\brandom(?:Bytes|UUID|Int)\s*[,(}]|\bconsole\./;
  // `randomBytes` may be the name of an argument; calling or importing node:crypto's is what is meant.
  const offenders = domain
    .map(({ path, code }) => ({
      path,
      found: code.replace(/\brandomBytes: Uint8Array/g, '').match(worldly)?.[0],
    }))
    .filter(({ found }) => found !== undefined);

  expect(offenders).toEqual([]);
});

it('a stage imports only stages before it, directly or through others', () => {
  const order = ['extract', 'version', 'claims', 'diff', 'facts', 'delivery'];
  const stageOf = (path: string): number =>
    order.indexOf(/^src\/domain\/([a-z]+)(?:\/|\.ts)/.exec(path)?.[1] ?? '');
  const byPath = new Map(domain.map((source) => [source.path, source]));

  const reachable = (path: string, seen = new Set<string>()): Set<string> => {
    for (const { from } of byPath.get(path)?.imports ?? []) {
      const target = from.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), from)) : from;
      if (!byPath.has(target) || seen.has(target)) continue;
      seen.add(target);
      reachable(target, seen);
    }
    return seen;
  };
  const offenders = domain
    .filter(({ path }) => stageOf(path) !== -1)
    .flatMap(({ path }) =>
      [...reachable(path)]
        .filter((target) => stageOf(target) > stageOf(path))
        .map((target) => `${path} → ${target}`),
    );

  expect(offenders).toEqual([]);
});

it('versions are compared without knowing any language by name', () => {
  const offenders = domain
    .filter(({ path }) => path.startsWith('src/domain/diff/'))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => /\/lang\/[a-z]{2,3}\//.test(from))
        .map(({ from }) => `${path} imports ${from}`),
    );

  expect(offenders).toEqual([]);
});

it('a step of the comparison imports only steps before it', () => {
  const steps = ['ground', 'values', 'align', 'words', 'statement', 'slots', 'judge', 'tell'];
  const root = 'src/domain/diff';
  const stepOf = (path: string): number => steps.indexOf(path.slice(root.length + 1).split('/')[0] ?? '');
  const steady = domain.filter(({ path }) => path.startsWith(`${root}/`) && stepOf(path) !== -1);
  const offenders = steady.flatMap(({ path, imports }) =>
    imports
      .map(({ from }) => relative(ROOT, resolve(ROOT, dirname(path), from)))
      .filter((target) => target.startsWith(`${root}/`))
      .filter((target) => stepOf(target) === -1 || stepOf(target) > stepOf(path))
      .map((target) => `${path} → ${target}`),
  );

  expect(new Set(steady.map(({ path }) => stepOf(path))).size).toBe(steps.length);
  expect(offenders).toEqual([]);
});

it('domain and adapters know nothing of those who use them', () => {
  const offenders = sources
    .filter(({ path }) => path.startsWith('src/domain/') || path.startsWith('src/adapters/'))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => ['src/api', 'src/web', 'src/cli'].some((user) => isInside(path, from, user)))
        .map(({ from }) => `${path} imports ${from}`),
    );

  expect(offenders).toEqual([]);
});

function isInside(importer: string, specifier: string, folder: string): boolean {
  return (
    specifier.startsWith('.') &&
    resolve(ROOT, dirname(importer), specifier).startsWith(join(ROOT, folder, '/'))
  );
}
