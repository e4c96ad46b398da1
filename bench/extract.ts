/**
 * How well and how fast articles are read, side by side with other extractors, on saved pages with the text a person
 * says is the article. `npm run bench:extract` prints the tables and writes them to docs/ACCURACY.md and
 * docs/PERFORMANCE.md; `-- --self` leaves the others out, `-- --quick` takes every fourth page.
 *
 * Scored as article-extraction-benchmark does: shingles of four `\w+` tokens with counts; true positives, false
 * positives and false negatives of a page divided by their sum; precision and recall are means over pages, F1 is their
 * harmonic mean. Time is the best of up to three runs a page, warmed up, each system in a process of its own, so that no
 * system warms another's caches or fills its memory. A page that a system throws on, or takes half a minute for, is one
 * it has no answer to; the process is ended then and a new one goes on behind the page.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { table, writeSection } from './report.ts';

interface Truth {
  id: string;
  set: string;
  url: string;
  text: string;
  title?: string | null;
  author?: string | null;
  date?: string | null;
}

interface Answer {
  text: string;
  title: string | null;
  byline: string | null;
  /** Days, as ISO dates, that the answer states as publication and modification. */
  published: string[];
  modified: string[];
}

type System = (html: string, url: string) => Answer | Promise<Answer>;

interface PageResult {
  set: string;
  precision: number;
  recall: number;
  exact: boolean;
  title: boolean | null;
  byline: boolean | null;
  published: boolean | null;
  eitherDay: boolean | null;
  /** Right, or `null` where the measure says nothing of the page: see `judge`. */
  shownTitle: boolean | null;
  firstDay: boolean | null;
  ms: number;
  /** What `cheerio.load` alone takes on the page, measured in the same breath: a shared machine changes its pace. */
  loadMs: number;
}

interface SystemResult {
  pages: PageResult[];
  failures: number;
  peakMb: number;
}

/** What the process of a system tells after each page. */
interface Progress {
  index: number;
  page: PageResult;
  failed: boolean;
  peakMb: number;
}

const DATA = process.env.BENCH_DATA ?? '';
/** Beside the sources, not beside the compiled file. */
const PEERS = `${resolve('bench/peers')}/`;
const RUNS = 3;
/** Slow systems are not run again on a page that took this long: their times vary little, and a bench has to end. */
const LONG_MS = 150;
/** Pages run through before the first is timed. */
const WARM_UP = 25;
const PAGE_DEADLINE_MS = 30_000;
const NO_ANSWER: Answer = { text: '', title: null, byline: null, published: [], modified: [] };

/** Loaded in the child process only: a peer that is not installed must not keep the others from being measured. */
const SYSTEMS: Readonly<Record<string, () => Promise<System>>> = {
  variorum: async () => {
    const { articleText, extractArticle } = await import('../src/domain/extract/index.ts');
    return (html, url) => {
      const extraction = extractArticle(html, { url });
      const { title, byline, publishedAt, modifiedAt, zoneOffsetMinutes } = extraction;
      const published = days(publishedAt, zoneOffsetMinutes);
      return {
        text: articleText(extraction),
        title,
        byline,
        published,
        modified: days(modifiedAt, zoneOffsetMinutes),
      };
    };
  },
  'readability on jsdom': async () => {
    const { JSDOM, VirtualConsole } = await peer('jsdom');
    const { Readability } = await peer('@mozilla/readability');
    return (html, url) => {
      const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      return fromReadability(new Readability(window.document).parse());
    };
  },
  'readability on linkedom': async () => {
    const { parseHTML } = await peer('linkedom');
    const { Readability } = await peer('@mozilla/readability');
    return (html) => fromReadability(new Readability(parseHTML(html).document).parse());
  },
  defuddle: async () => {
    const { parseHTML } = await peer('linkedom');
    const { Defuddle } = await peer('defuddle/dist/node.js');
    return async (html, url) => {
      const found = await Defuddle(parseHTML(html).document, url, {
        markdown: false,
        // It would ask other servers about pages of some hosts.
        useAsync: false,
      });
      const { document } = parseHTML(`<!doctype html><html><body>${found.content ?? ''}</body></html>`);
      return answer(blockText(document.body), found.title, found.author, found.published);
    };
  },
  '@postlight/parser': async () => {
    const { default: Parser } = await peer('@postlight/parser');
    return async (html, url) => {
      const found = await Parser.parse(url, { html, contentType: 'html', fetchAllPages: false });
      const { parseHTML } = await peer('linkedom');
      const { document } = parseHTML(`<!doctype html><html><body>${found.content ?? ''}</body></html>`);
      return answer(blockText(document.body), found.title, found.author, found.date_published);
    };
  },
};

// biome-ignore lint/suspicious/noExplicitAny: the peers are installed by this benchmark only, so their types are not there.
async function peer(name: string): Promise<any> {
  const { createRequire } = await import('node:module');
  const { pathToFileURL } = await import('node:url');
  // A path into a package is taken as it is: `require` may not resolve what is exported for `import` only.
  const file = name.endsWith('.js')
    ? `${PEERS}node_modules/${name}`
    : createRequire(`${PEERS}package.json`).resolve(name);
  return import(pathToFileURL(file).href);
}

interface ReadabilityArticle {
  textContent?: string;
  content?: string;
  title?: string;
  byline?: string;
  publishedTime?: string;
}

function fromReadability(found: ReadabilityArticle | null): Answer {
  return answer(found?.textContent ?? '', found?.title, found?.byline, found?.publishedTime);
}

function answer(
  text: string,
  title?: string | null,
  byline?: string | null,
  published?: string | null,
): Answer {
  const at = Date.parse(published ?? '');
  return {
    text,
    title: title ?? null,
    byline: byline ?? null,
    published: Number.isNaN(at) ? [] : days(new Date(at).toISOString(), null),
    modified: [],
  };
}

/** Text of an element with a line end after each block, so that no two words of two paragraphs become one. */
function blockText(node: { childNodes: Iterable<unknown> }): string {
  let text = '';
  for (const child of node.childNodes as Iterable<{
    nodeType: number;
    data: string;
    localName: string;
    childNodes: Iterable<unknown>;
  }>) {
    if (child.nodeType === 3) text += child.data;
    else if (child.nodeType === 1)
      text += /^(?:a|b|i|em|strong|span|sub|sup|code|mark|small)$/.test(child.localName)
        ? blockText(child)
        : ` ${blockText(child)}\n`;
  }
  return text;
}

/** The day in UTC and, where the outlet's zone is known, the day its readers had. */
function days(at: string | null, offset: number | null): string[] {
  if (at === null) return [];
  const local = new Date(Date.parse(at) + (offset ?? 0) * 60_000).toISOString();
  return [...new Set([at.slice(0, 10), local.slice(0, 10)])];
}

// ── scoring ────────────────────────────────────────────────────────────────────────────────────────────────────

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(0, tokens.length - 4);
  for (let i = 0; i <= last && tokens.length > 0; i++) {
    const key = tokens.slice(i, i + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function score(truth: string, text: string): { precision: number; recall: number; exact: boolean } {
  const wanted = shingles(truth);
  const found = shingles(text);
  let right = 0;
  let missed = 0;
  let extra = 0;
  for (const [key, count] of wanted) {
    const same = Math.min(count, found.get(key) ?? 0);
    right += same;
    missed += count - same;
  }
  for (const [key, count] of found) extra += Math.max(0, count - (wanted.get(key) ?? 0));
  const empty = right + missed === 0 ? 1 : 0;
  return {
    precision: right + extra === 0 ? empty : right / (right + extra),
    recall: right + missed === 0 ? 1 : right / (right + missed),
    exact: missed + extra === 0,
  };
}

const plain = (text: string | null): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const nameSet = (text: string | null): string =>
  plain((text ?? '').replace(/\band\b|\bby\b/gi, ' '))
    .split(' ')
    .sort()
    .join(' ');

/** Whether a reader of the page sees the words; many a true title stands in `<title>` only. */
function shows(html: string, words: string): boolean {
  const body = html.slice(Math.max(0, html.search(/<body\b/i)));
  const seen = body.replace(
    /<(script|style|noscript|template)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/gi,
    ' ',
  );
  const text = seen.replace(/&(?:#0?39|#x27|rsquo|#8217|amp|#0?38|quot|nbsp);/gi, ' ');
  return ` ${plain(text)} `.includes(` ${plain(words)} `);
}

/** Whether the page's markup states the day as its last change and nowhere as its publication. */
function isUpdate(html: string, day: string): boolean {
  const stated = (names: string) =>
    new RegExp(
      `(?:${names})["']?[^<>{}]{0,40}?["']${day}|["']${day}[^<>{}]{0,40}?(?:${names})["']`,
      'i',
    ).test(html);
  return (
    stated('dateModified|modified_time|updated_time|lastmod') &&
    !stated('datePublished|published_time|dateCreated|pubdate')
  );
}

function judge(truth: Truth, html: string, found: Answer, ms: number, loadMs: number): PageResult {
  const { title, author, date } = truth;
  const day = date?.slice(0, 10) ?? '';
  return {
    shownTitle: title && shows(html, title) ? plain(title) === plain(found.title) : null,
    firstDay: date && !isUpdate(html, day) ? found.published.includes(day) : null,
    set: truth.set,
    ...score(truth.text, found.text),
    title: title ? plain(title) === plain(found.title) : null,
    byline: author ? nameSet(author) === nameSet(found.byline) : null,
    published: date ? found.published.includes(date.slice(0, 10)) : null,
    eitherDay: date ? [...found.published, ...found.modified].includes(date.slice(0, 10)) : null,
    ms,
    loadMs,
  };
}

// ── one system, in a process of its own ────────────────────────────────────────────────────────────────────────

function readTruths(quick: boolean): Truth[] {
  const lines = gunzipSync(readFileSync(`${DATA}/extraction/truth.jsonl.gz`))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Truth).filter((_, i) => !quick || i % 4 === 0);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const HTMLPARSER2 = { xml: { xmlMode: false, decodeEntities: true } };

/** In the child: measures the pages from `from` on and tells each as a line of JSON. */
async function measure(name: string, quick: boolean, from: number, warm: boolean): Promise<void> {
  const system = await SYSTEMS[name]!();
  const truths = readTruths(quick);
  if (warm) for (const truth of truths.slice(0, WARM_UP)) await attempt(name, system, truth);
  for (const [index, truth] of truths.entries()) {
    if (index < from) continue;
    const { page, failed } = await attempt(name, system, truth);
    const peakMb = process.resourceUsage().maxRSS / 1_024;
    process.stdout.write(`\n${JSON.stringify({ index, page, failed, peakMb } satisfies Progress)}\n`);
  }
}

const readPage = (truth: Truth): string =>
  gunzipSync(readFileSync(`${DATA}/extraction/html/${truth.id}.html.gz`)).toString('utf8');

async function attempt(
  name: string,
  system: System,
  truth: Truth,
): Promise<{ page: PageResult; failed: boolean }> {
  const html = readPage(truth);
  let found = NO_ANSWER;
  let failed = false;
  let best = Number.POSITIVE_INFINITY;
  let loadMs = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && !failed; run++) {
    loadMs = Math.min(
      loadMs,
      timed(() => load(html, HTMLPARSER2)),
    );
    const start = performance.now();
    try {
      found = await system(html, truth.url);
    } catch (error) {
      // A peer that throws on a page has no answer for it; that is its result. Ours must not.
      if (name === 'variorum') throw error;
      failed = true;
    }
    best = Math.min(best, performance.now() - start);
    if (best > LONG_MS) break;
  }
  return { page: judge(truth, html, found, best, loadMs), failed };
}

/** In the parent: all pages through children of the system; `null` when it cannot be run at all. */
async function measureApart(name: string, quick: boolean): Promise<SystemResult | null> {
  const truths = readTruths(quick);
  const result: SystemResult = { pages: [], failures: 0, peakMb: 0 };
  let warm = true;
  while (result.pages.length < truths.length) {
    const before = result.pages.length;
    const end = await runChild(name, quick, before, warm, ({ page, failed, peakMb }) => {
      result.pages.push(page);
      if (failed) result.failures++;
      result.peakMb = Math.max(result.peakMb, peakMb);
    });
    if (end === 'done') continue;
    if (end !== 'late' && result.pages.length === 0) {
      console.log(`  could not be measured: ${end}`);
      return null;
    }
    // It hung while it was warmed up: measured cold then.
    if (warm && result.pages.length === before) {
      warm = false;
      continue;
    }
    const stuck = truths[result.pages.length]!;
    console.log(
      `  no answer for ${stuck.id}: ${end === 'late' ? `over ${PAGE_DEADLINE_MS / 1_000} s` : end}`,
    );
    const html = readPage(stuck);
    const loadMs = timed(() => load(html, HTMLPARSER2));
    result.pages.push(judge(stuck, html, NO_ANSWER, PAGE_DEADLINE_MS, loadMs));
    result.failures++;
  }
  return result;
}

/** How the child ended: `done`, `late` (ended by us, no page in time), or what it said on standard error last. */
function runChild(
  name: string,
  quick: boolean,
  from: number,
  warm: boolean,
  tell: (progress: Progress) => void,
): Promise<string> {
  const flags = [...(quick ? ['--quick'] : []), ...(warm ? ['--warm'] : [])];
  const child = spawn(
    process.execPath,
    [fileURLToPath(import.meta.url), '--child', name, String(from), ...flags],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let late = false;
  const end = () => {
    late = true;
    child.kill('SIGKILL');
  };
  // Warming up is as much work as the first pages.
  let timer = setTimeout(end, PAGE_DEADLINE_MS * (warm ? 2 : 1));
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said = `${said}${data}`.slice(-2_000);
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    // Some systems print, too.
    if (!line.startsWith('{"index":')) return;
    clearTimeout(timer);
    timer = setTimeout(end, PAGE_DEADLINE_MS);
    tell(JSON.parse(line) as Progress);
  });
  return new Promise((settle) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      settle(late ? 'late' : code === 0 ? 'done' : (said.trim().split('\n').at(-1) ?? `exit ${code}`));
    });
  });
}

// ── the tables ─────────────────────────────────────────────────────────────────────────────────────────────────

const total = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const rate = (values: readonly (boolean | null)[]): string => {
  const known = values.filter((each) => each !== null);
  return known.length === 0 ? '–' : `${((known.filter(Boolean).length / known.length) * 100).toFixed(1)} %`;
};

function accuracyRow(name: string, pages: readonly PageResult[]): string[] {
  const precision = mean(pages.map((page) => page.precision));
  const recall = mean(pages.map((page) => page.recall));
  return [
    name,
    ((2 * precision * recall) / (precision + recall)).toFixed(3),
    precision.toFixed(3),
    recall.toFixed(3),
    rate(pages.map((page) => page.exact)),
    rate(pages.map((page) => page.title)),
    rate(pages.map((page) => page.byline)),
    rate(pages.map((page) => page.published)),
    rate(pages.map((page) => page.eitherDay)),
  ];
}

function accuracyTables(results: ReadonlyMap<string, SystemResult>): string {
  const sets = [...new Set([...results.values()].flatMap(({ pages }) => pages.map((page) => page.set)))];
  const head = [
    'system',
    'F1',
    'precision',
    'recall',
    'exact',
    'title',
    'byline',
    'published',
    'published or modified',
  ];
  return sets
    .map((set) => {
      const rows = [...results].map(([name, { pages }]) =>
        accuracyRow(
          name,
          pages.filter((page) => page.set === set),
        ),
      );
      const count = [...results.values()][0]!.pages.filter((page) => page.set === set).length;
      return `**${set}**, ${count} pages\n\n${table([head, ...rows])}`;
    })
    .join('\n\n');
}

/** What the shares above hold against our answers by the annotators' taste, and what is left without it. */
function tasteTable(own: SystemResult): string {
  const sets = [...new Set(own.pages.map((page) => page.set))];
  return table([
    ['set', 'title, where the page shows it', 'published, where the day is no update'],
    ...sets.map((set) => {
      const pages = own.pages.filter((page) => page.set === set);
      const share = (pick: (page: PageResult) => boolean | null) => {
        const known = pages.map(pick).filter((each) => each !== null);
        return known.length === 0 ? '–' : `${rate(known)} of ${known.length}`;
      };
      return [set, share((page) => page.shownTitle), share((page) => page.firstDay)];
    }),
  ]);
}

function speedTable(results: ReadonlyMap<string, SystemResult>): string {
  const rows = [...results].map(([name, { pages, peakMb, failures }]) => {
    const times = pages.map((page) => page.ms);
    return [
      name,
      at(times, 0.5).toFixed(1),
      at(times, 0.95).toFixed(1),
      Math.max(...times).toFixed(0),
      (total(times) / total(pages.map((page) => page.loadMs))).toFixed(2),
      peakMb.toFixed(0),
      String(failures),
    ];
  });
  return table([
    [
      'system',
      'ms median',
      'ms 95 %',
      'ms slowest',
      'ratio to cheerio.load',
      'peak memory MB',
      'pages without an answer',
    ],
    ...rows,
  ]);
}

const RULE = `Text is the running text: the standfirst and captions are read apart and are not in it. Truth dates of \`wcxb\` are often
the day of the last update that the page shows, hence the last column.`;

const MISSED = `**What is held against an answer by taste.** The product takes the headline that readers see, and tells publication from
update; part of the annotations do neither. The same answers of this engine, judged without that (the pages are chosen by
their markup, not by the answer):`;

function installPeers(): boolean {
  if (existsSync(`${PEERS}node_modules`)) return true;
  console.log('Installing the other extractors into bench/peers …');
  // --ignore-scripts: they are read, not trusted.
  const done = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: PEERS,
    stdio: 'inherit',
  });
  return done.status === 0;
}

async function run(argv: readonly string[]): Promise<void> {
  if (!existsSync(`${DATA}/extraction/truth.jsonl.gz`)) {
    console.log('BENCH_DATA names no folder with extraction/truth.jsonl.gz: nothing to measure.');
    return;
  }
  const quick = argv.includes('--quick');
  const withPeers = !argv.includes('--self') && installPeers();
  const results = new Map<string, SystemResult>();
  for (const name of withPeers ? Object.keys(SYSTEMS) : ['variorum']) {
    console.log(`measuring ${name} …`);
    const result = await measureApart(name, quick);
    if (result) results.set(name, result);
  }
  const accuracy = accuracyTables(results);
  const speed = speedTable(results);
  const taste = results.has('variorum') ? tasteTable(results.get('variorum')!) : '';
  console.log(`\n${accuracy}\n\n${taste}\n\n${speed}\n`);
  // Part of the systems is for the eye only; the tables say how many pages they are of.
  if (!withPeers) return;
  const node = `Node ${process.versions.node}, one process a system, warmed up, best of up to ${RUNS} runs a page; ${quick ? 'every fourth page' : 'all pages'}. A page without an answer is one that it threw on or took over ${PAGE_DEADLINE_MS / 1_000} s for.`;
  writeSection(
    'docs/ACCURACY.md',
    'extract',
    `## Extraction\n\n\`npm run bench:extract\`. ${RULE}\n\n${accuracy}\n\n${MISSED}\n\n${taste}`,
  );
  writeSection(
    'docs/PERFORMANCE.md',
    'extract',
    `## Extraction\n\n\`npm run bench:extract\`. ${node}\n\n${speed}`,
  );
}

const [, , flag, name, from, ...flags] = process.argv;
if (flag === '--child' && name !== undefined)
  await measure(name, flags.includes('--quick'), Number(from), flags.includes('--warm'));
else await run(process.argv.slice(2));
