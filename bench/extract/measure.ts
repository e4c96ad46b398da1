/**
 * Runs a system over the saved pages, in a process of its own, and times it beside `cheerio.load`.
 *
 * How the ratio is taken, because other ways gave figures from 1.3 to 2.8 for one and the same engine. Each page is parsed
 * by `cheerio.load` and read by the system in turns, six times, and who goes first alternates: whoever goes second pays
 * for collecting the garbage of the first. By processor time, for a shared machine takes away a run's wall clock and
 * not its work. The best of the six on either side, because means hold the first runs, in which the engine of the
 * language still compiles, and those fall on whoever is measured first; then the ratio of each page, of which the median
 * page and the sum of all are told. A full garbage collection before each run was tried and left: it throws compiled
 * code away, and both sides became ten times slower and alike.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { judge, type PageResult, type Truth } from './score.ts';
import { type Answer, SYSTEMS, type System } from './systems.ts';

export interface SystemResult {
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

export const DATA = process.env.BENCH_DATA ?? '';
/** Even, so that either side goes first as often. */
export const RUNS = 6;
/** Slow systems are not run again on a page that took this long: their times vary little, and a bench has to end. */
const LONG_MS = 150;
/** Pages run through before the first is timed, and for how long at most. */
const WARM_UP = 100;
const WARM_UP_MS = 10_000;
export const PAGE_DEADLINE_MS = 30_000;
const NO_ANSWER: Answer = { text: '', title: null, byline: null, published: [], modified: [] };
const HTMLPARSER2 = { xml: { xmlMode: false, decodeEntities: true } };

export function readTruths(quick: boolean): Truth[] {
  const lines = gunzipSync(readFileSync(`${DATA}/extraction/truth.jsonl.gz`))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Truth).filter((_, i) => !quick || i % 4 === 0);
}

/** Processor time and wall clock of a piece of work, in milliseconds. */
export interface Cost {
  cpuMs: number;
  ms: number;
}

async function cost(work: () => unknown): Promise<Cost> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1_000, ms };
}

const NEVER: Cost = { cpuMs: Number.POSITIVE_INFINITY, ms: Number.POSITIVE_INFINITY };

const better = (one: Cost, other: Cost): Cost => ({
  cpuMs: Math.min(one.cpuMs, other.cpuMs),
  ms: Math.min(one.ms, other.ms),
});

/** In the child: measures the pages from `from` on and tells each as a line of JSON. */
export async function measure(name: string, quick: boolean, from: number, warm: boolean): Promise<void> {
  const system = await SYSTEMS[name]!();
  const truths = readTruths(quick);
  const until = performance.now() + WARM_UP_MS;
  for (const truth of warm ? truths.slice(0, WARM_UP) : [])
    if (performance.now() < until) await attempt(name, system, truth);
  for (const [index, truth] of truths.entries()) {
    if (index < from) continue;
    const { page, failed } = await attempt(name, system, truth);
    const peakMb = process.resourceUsage().maxRSS / 1_024;
    process.stdout.write(`\n${JSON.stringify({ index, page, failed, peakMb } satisfies Progress)}\n`);
  }
}

export const readPage = (truth: Truth): string =>
  gunzipSync(readFileSync(`${DATA}/extraction/html/${truth.id}.html.gz`)).toString('utf8');

async function attempt(
  name: string,
  system: System,
  truth: Truth,
): Promise<{ page: PageResult; failed: boolean }> {
  const html = readPage(truth);
  let found = NO_ANSWER;
  let failed = false;
  let own = NEVER;
  let parse = NEVER;
  const read = async () => {
    const once = await cost(async () => {
      try {
        found = await system(html, truth.url);
      } catch (error) {
        // A peer that throws on a page has no answer for it; that is its result. Ours must not.
        if (name === 'variorum') throw error;
        failed = true;
      }
    });
    own = better(own, once);
  };
  const parseOnly = async () => {
    parse = better(parse, await cost(() => load(html, HTMLPARSER2)));
  };
  for (let run = 0; run < RUNS && !failed && !(own.ms > LONG_MS && run > 0); run++)
    for (const side of run % 2 === 0 ? [parseOnly, read] : [read, parseOnly]) await side();
  return { page: judge(truth, html, found, own, parse.cpuMs), failed };
}

/** In the parent: all pages through children of the system; `null` when it cannot be run at all. */
export async function measureApart(name: string, quick: boolean): Promise<SystemResult | null> {
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
    const parse = await cost(() => load(html, HTMLPARSER2));
    const late: Cost = { cpuMs: PAGE_DEADLINE_MS, ms: PAGE_DEADLINE_MS };
    result.pages.push(judge(stuck, html, NO_ANSWER, late, parse.cpuMs));
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
    [fileURLToPath(new URL('../extract.js', import.meta.url)), '--child', name, String(from), ...flags],
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
