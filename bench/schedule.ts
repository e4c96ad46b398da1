/**
 * How well a revisit policy catches what outlets publish, on invented articles with known times of change.
 *
 * The articles follow published counts (describeWorld prints theirs): about 35 % change within a day of publication
 * (Flemish outlets polled every 15 minutes, 20–60 % by outlet), four in five of those once or twice, one in twenty more
 * than nine times. Nine in ten changes come in the first 24 hours, where GDELT's week of differences has eight in ten:
 * late changes are the easy ones to catch, so this world is the harder one. What it cannot tell is how
 * real outlets differ from these counts; it compares policies, it does not promise figures of the field.
 *
 * `npm run bench:schedule` prints the table and writes it to docs/PERFORMANCE.md; `-- --dry` only prints.
 */
import { pathToFileURL } from 'node:url';
import { nextLook } from '../src/domain/schedule.ts';
import { table, writeSection } from './report.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const HORIZON = 30 * DAY;

/** What a policy knows after a look, times in milliseconds since the article was published. */
export interface Seen {
  now: number;
  firstSeen: number;
  lastChange: number | null;
  changes: number;
  /** Looks before this one. */
  looks: number;
  random: number;
}

/** Milliseconds until the next look; `null` to stop looking. */
export type Policy = (seen: Seen) => number | null;

export interface Result {
  articles: number;
  /** Changes published after the first look; the rest no policy could catch. */
  changes: number;
  fetchesPerArticle: number;
  /** Share of the changes that were looked at before the next one replaced them. */
  captured: number;
  /** From publication of a captured change to the look that found it. */
  lagMinutes: { median: number; p90: number };
}

/** Uniform in [0, 1), the same row of numbers for the same seed (mulberry32). */
function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const exponential = (mean: number, random: () => number): number => -mean * Math.log(1 - random());

/** Times of an article's changes after publication, in order. */
function changesOf(rate: number, random: () => number): number[] {
  const early = random() < rate ? earlyChanges(random) : [];
  // An afterthought, days later: a correction, a link to what followed.
  const late = random() < 0.04 ? [DAY * 14 ** random()] : [];
  return [...early, ...late].filter((time) => time < HORIZON).toSorted((a, b) => a - b);
}

function earlyChanges(random: () => number): number[] {
  const kind = random();
  // A running story: a change every half hour or so for half a day or more.
  if (kind < 0.05) return burst(10 + Math.floor(exponential(10, random)), 30 * MINUTE, random);
  // A developing one: a few changes, two hours or so apart.
  if (kind < 0.17) return burst(3 + Math.floor(random() * 7), 2 * HOUR, random);
  const count = kind < 0.45 ? 2 : 1;
  return Array.from({ length: count }, () => 100 * MINUTE * Math.exp(2.1 * normal(random)));
}

/** What the invented articles amount to, to hold against the published counts above. */
export function describeWorld({ articles, seed }: { articles: number; seed: number }): {
  changedInADay: number;
  onceOrTwice: number;
  moreThanNine: number;
  changesInADay: number;
} {
  const random = uniform(seed);
  const all = Array.from({ length: articles }, () => changesOf(outletRate(random), random));
  const inADay = all.map((times) => times.filter((time) => time < DAY).length);
  const changed = inADay.filter((count) => count > 0);
  const share = (part: number, whole: number): number => part / whole;
  return {
    changedInADay: share(changed.length, articles),
    onceOrTwice: share(changed.filter((count) => count <= 2).length, changed.length),
    moreThanNine: share(changed.filter((count) => count > 9).length, changed.length),
    changesInADay: share(sum(inADay), sum(all.map((times) => times.length))),
  };
}

const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Share of an outlet's articles that change: 20 to 60 %, more of them near the lower end. */
const outletRate = (random: () => number): number => 0.2 + 0.4 * random() ** 1.4;

function burst(count: number, meanGap: number, random: () => number): number[] {
  const times: number[] = [];
  let time = 0;
  for (let i = 0; i < count; i += 1) {
    time += exponential(meanGap, random);
    times.push(time);
  }
  return times;
}

/** Plays the policy against the same articles for every policy and run with the same seed. */
export function simulate(policy: Policy, { articles, seed }: { articles: number; seed: number }): Result {
  const world = uniform(seed);
  const chance = uniform(seed + 1);
  const lags: number[] = [];
  let fetches = 0;
  let changes = 0;
  let captured = 0;
  for (let i = 0; i < articles; i += 1) {
    const times = changesOf(outletRate(world), world);
    const firstSeen = world() * 10 * MINUTE;
    let next = times.findIndex((time) => time > firstSeen);
    if (next === -1) next = times.length;
    changes += times.length - next;
    let seen: Seen = { now: firstSeen, firstSeen, lastChange: null, changes: 0, looks: 0, random: chance() };
    fetches += 1;
    for (;;) {
      const wait = policy(seen);
      if (wait === null || seen.now + wait > HORIZON) break;
      const now = seen.now + wait;
      fetches += 1;
      let latest = -1;
      while (next < times.length && (times[next] ?? Infinity) <= now) {
        latest = next;
        next += 1;
      }
      const found = latest !== -1;
      if (found) {
        captured += 1;
        lags.push(now - (times[latest] ?? 0));
      }
      seen = {
        now,
        firstSeen,
        lastChange: found ? now : seen.lastChange,
        changes: seen.changes + (found ? 1 : 0),
        looks: seen.looks + 1,
        random: chance(),
      };
    }
  }
  lags.sort((a, b) => a - b);
  const at = (share: number): number => (lags[Math.floor(share * (lags.length - 1))] ?? 0) / MINUTE;
  return {
    articles,
    changes,
    fetchesPerArticle: fetches / articles,
    captured: captured / changes,
    lagMinutes: { median: at(0.5), p90: at(0.9) },
  };
}

/** The policy in use, with a floor of five minutes and a stated publication time. */
export const ours: Policy = (seen) => {
  const look = nextLook({
    now: instant(seen.now),
    publishedAt: instant(0),
    lastChangeAt: seen.lastChange === null ? null : instant(seen.lastChange),
    firstSeenAt: instant(seen.firstSeen),
    changes: seen.changes,
    looks: seen.looks,
    outcome: { kind: 'seen' },
    errorStreak: 0,
    minIntervalSeconds: 300,
    watchClosely: false,
    random: seen.random,
  });
  return look.at === null ? null : Date.parse(look.at) - Date.parse(instant(seen.now));
};

const instant = (ms: number): string => new Date(Date.UTC(2025, 0, 1) + Math.round(ms)).toISOString();

const fixed =
  (interval: number, until: number): Policy =>
  ({ now }) =>
    now < until ? interval : null;

/** Intervals by time since the last change, as archives of news changes have long used. */
const byQuietTime: Policy = ({ now, lastChange }) => {
  const quiet = now - (lastChange ?? 0);
  if (quiet < 3 * HOUR) return 15 * MINUTE;
  if (quiet < DAY) return HOUR;
  if (quiet < 7 * DAY) return 3 * HOUR;
  return 3 * DAY;
};

export const POLICIES: Record<string, Policy> = {
  'every 15 min for a day': fixed(15 * MINUTE, DAY),
  'every hour for 30 days': fixed(HOUR, HORIZON),
  'every 6 hours for 30 days': fixed(6 * HOUR, HORIZON),
  'table by quiet time': byQuietTime,
  '0.2 of the age': ({ now }) => Math.max(5 * MINUTE, 0.2 * now),
  variorum: ours,
};

function main(args: readonly string[]): void {
  const run = { articles: 12_000, seed: 1 };
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const rows = Object.entries(POLICIES).map(([name, policy]) => {
    const { fetchesPerArticle, captured, lagMinutes } = simulate(policy, run);
    const lag = `${lagMinutes.median.toFixed(1)} / ${lagMinutes.p90.toFixed(1)}`;
    return [name, fetchesPerArticle.toFixed(1), percent(captured), lag];
  });
  const world = describeWorld(run);
  const text = [
    '## When articles are looked at again',
    '',
    `\`npm run bench:schedule\`: ${run.articles} invented articles over 30 days, the same for every policy. Of them ${percent(world.changedInADay)} change within a day, ${percent(world.onceOrTwice)} of those once or twice and ${percent(world.moreThanNine)} more than nine times; ${percent(world.changesInADay)} of all changes come in the first day. It compares policies; what real outlets do is for the running service to measure.`,
    '',
    table([['policy', 'requests an article', 'changes caught', 'minutes late, median / 90th'], ...rows]),
  ].join('\n');
  console.log(text);
  if (!args.includes('--dry')) writeSection('docs/PERFORMANCE.md', 'schedule', text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
