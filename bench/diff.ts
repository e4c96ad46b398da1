/**
 * `npm run bench:diff`: milliseconds to compare two versions of 20 to 2,000 sentences, claims given and with reading them,
 * and how the time grows: the exponent is the slope between 200 and 2,000 sentences on logarithmic axes, 1 is linear. Writes its
 * section of docs/PERFORMANCE.md; with `--dry` it only prints.
 */
import { performance } from 'node:perf_hooks';
import { extractClaims } from '../src/domain/claims/index.ts';
import { diffClaims } from '../src/domain/diff/index.ts';
import type { ClaimSet } from '../src/domain/model/claims.ts';
import { table, writeSection } from './report.ts';

const PLACES = ['Varnholm', 'Eskby', 'Port Arlen', 'Tolmar', 'Quayle', 'Westmere', 'Ostrava Road', 'Kell'];
const ACTORS = [
  'The harbor authority',
  'A spokesman for the ferry line',
  'Mayor Ines Dorrit',
  'The regional court',
  'Police',
  'The union',
];
const ACTS = ['said that', 'confirmed that', 'denied that', 'expects that', 'told reporters that'];
const OBJECTS = ['ferries', 'bridges', 'schools', 'households', 'trucks', 'patients', 'ships', 'officers'];
const VERBS = [
  'were closed',
  'would reopen',
  'had been repaired',
  'were inspected',
  'stood empty',
  'were moved',
];

const pick = (list: readonly string[], k: number): string => list[k % list.length] ?? '';

/** A live blog in the making: sentences that differ, with a short line now and then that does not. */
function line(k: number): string {
  if (k % 25 === 24) return 'The mayor declined to comment.';
  return `${pick(ACTORS, k * 7)} ${pick(ACTS, k * 3)} ${(k * 37) % 997} ${pick(OBJECTS, k * 5)} near ${pick(PLACES, k * 11)} ${pick(VERBS, k)} on ${1 + ((k * 13) % 28)} March, in sector ${k}.`;
}

/** The next version: one line in twenty edited, a few new ones on top, one block carried down. */
function versions(count: number): [string[], string[]] {
  const before = Array.from({ length: count }, (_, k) => line(k));
  const edited = before.map((text, k) => (k % 20 === 3 ? text.replace(/\d+/, String((k * 53) % 991)) : text));
  const block = edited.splice(Math.floor(count / 3), 3);
  edited.splice(Math.floor(count / 2), 0, ...block);
  const fresh = Array.from({ length: Math.ceil(count / 20) }, (_, k) => line(count + k * 3 + 1));
  return [before, [...fresh, ...edited]];
}

const read = (lines: readonly string[]): ClaimSet =>
  extractClaims(
    {
      title: null,
      standfirst: null,
      byline: null,
      blocks: lines.map((text) => ({ kind: 'paragraph' as const, text })),
      lang: 'en',
      publishedAt: '2025-03-15T12:00:00.000Z',
      zoneOffsetMinutes: 0,
    },
    { scope: 'bench' },
  );

function median(rounds: number, work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return times[Math.floor(rounds / 2)] ?? 0;
}

// The first comparisons compile; they are not what a service that runs for days pays.
for (let warm = 0; warm < 20; warm += 1) {
  const [before, after] = versions(200);
  diffClaims(read(before), read(after), { fromId: 'a', toId: 'b' });
}

const results = [20, 40, 200, 2000].map((count) => {
  const [before, after] = versions(count);
  const rounds = count > 500 ? 5 : 30;
  const [old, now] = [read(before), read(after)];
  const compared = median(rounds, () => diffClaims(old, now, { fromId: 'a', toId: 'b' }));
  const everything = median(rounds, () => diffClaims(read(before), read(after), { fromId: 'a', toId: 'b' }));
  return { count, compared, everything };
});
const [, , small, large] = results;
const exponent =
  small === undefined || large === undefined ? Number.NaN : Math.log10(large.compared / small.compared);

const text = [
  '## Comparing two versions',
  '',
  '`npm run bench:diff`: a live blog in the making, one line in twenty edited, new ones on top, one block carried down; medians.',
  '',
  table([
    ['sentences', 'diff, ms', 'claims of both and diff, ms'],
    ...results.map(({ count, compared, everything }) => [
      count.toLocaleString('en'),
      compared.toFixed(1),
      everything.toFixed(1),
    ]),
  ]),
  '',
  `Growth exponent of the diff from 200 to 2,000 sentences: ${exponent.toFixed(2)} (1 is linear).`,
].join('\n');
console.log(text);
if (!process.argv.includes('--dry')) writeSection('docs/PERFORMANCE.md', 'diff', text);
