/**
 * How well and how fast articles are read, side by side with other extractors, on saved pages with the text a person
 * says is the article. `npm run bench:extract` prints the tables and writes them to docs/ACCURACY.md and
 * docs/PERFORMANCE.md; `-- --self` leaves the others out, `-- --quick` takes every fourth page.
 *
 * Scored as article-extraction-benchmark does: shingles of four `\w+` tokens with counts; true positives, false
 * positives and false negatives of a page divided by their sum; precision and recall are means over pages, F1 is their
 * harmonic mean. Each system is timed in a process of its own, so that none warms another's caches or fills its
 * memory: extract/measure.ts says how. A page that a system throws on, or takes half a minute for, is one it has no
 * answer to; the process is ended then and a new one goes on behind the page.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Learned, measureLearned } from './extract/learned.ts';
import { DATA, measure, measureApart, PAGE_DEADLINE_MS, RUNS, type SystemResult } from './extract/measure.ts';
import type { PageResult } from './extract/score.ts';
import { PEERS, SYSTEMS } from './extract/systems.ts';
import { table, writeSection } from './report.ts';

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

/** The pages of hosts with several in the data, without and with what repeats on them. */
function learnedTable({ hosts, lines, before, after }: Learned): string {
  return `**What an outlet repeats.** ${before.length} pages of the ${hosts} hosts with several in the data, before and after
\`variorum rules learn\` found ${lines} lines in them (word for word on two pages of the host; a service asks for three stories):

${table([
  ['read', 'F1', 'precision', 'recall', 'exact'],
  ...[['without rules', before] as const, ['with what was learned', after] as const].map(([name, pages]) =>
    accuracyRow(name, pages).slice(0, 5),
  ),
])}`;
}

function speedTable(results: ReadonlyMap<string, SystemResult>): string {
  const rows = [...results].map(([name, { pages, peakMb, failures }]) => {
    const times = pages.map((page) => page.ms);
    return [
      name,
      at(times, 0.5).toFixed(1),
      at(times, 0.95).toFixed(1),
      Math.max(...times).toFixed(0),
      at(
        pages.map((page) => page.cpuMs / page.parseMs),
        0.5,
      ).toFixed(2),
      (total(pages.map((page) => page.cpuMs)) / total(pages.map((page) => page.parseMs))).toFixed(2),
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
      'times cheerio.load, median page',
      'all pages',
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
what they say, not by the answer):`;

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
  const learned = learnedTable(measureLearned());
  console.log(`\n${accuracy}\n\n${taste}\n\n${learned}\n\n${speed}\n`);
  // Part of the systems is for the eye only; the tables say how many pages they are of.
  if (!withPeers) return;
  const node = `Node ${process.versions.node}, one process a system, warmed up, best of up to ${RUNS} runs a page, ratios by processor time in turns with \`cheerio.load\` in htmlparser2 mode (bench/extract/measure.ts); ${quick ? 'every fourth page' : 'all pages'}. A page without an answer is one that it threw on or took over ${PAGE_DEADLINE_MS / 1_000} s for.`;
  writeSection(
    'docs/ACCURACY.md',
    'extract',
    `## Extraction\n\n\`npm run bench:extract\`. ${RULE}\n\n${accuracy}\n\n${MISSED}\n\n${taste}\n\n${learned}`,
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
