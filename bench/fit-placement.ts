/**
 * Learns how placement weighs its evidence, from the development stories: `npm run fit:placement` prints what came of it, `-- --write` puts it into
 * src/domain/stories/learned.ts. Pairs of an article and a story come from three places: articles as they arrive among the stories there are; every article
 * beside every part of every story; and news told with the names of another story, for a town has other news too. A story is judged by weights
 * that were learned without it, and the line for each threshold says how many articles would be put right, wrongly merged, or left alone.
 */
import { writeFileSync } from 'node:fs';
import type { Evidence } from '../src/domain/stories/evidence.ts';
import { type Fingerprint, fingerprint, mergeFingerprints } from '../src/domain/stories/index.ts';
import { weighable } from '../src/domain/stories/place.ts';
import { rarityAmong, type Shares, sharesOf } from '../src/domain/stories/rarity.ts';
import { type Example, fitLogistic, type Logistic } from './logistic.ts';
import { type LabeledStory, readStories } from './stories.ts';

const KEYS = ['names', 'matter', 'numbers', 'sameDay', 'apart'] as const satisfies (keyof Evidence)[];
/** Words in fewer stories than these are not common. */
const IN_STORIES = 5;
const SHRINK = 3;
/** Pairs that did not arrive so count half. */
const ARRANGED = 0.5;
const RENAMINGS = 3;
const DAY = 86_400_000;
const THRESHOLDS = [0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9];

interface Report {
  story: string;
  /** The event it tells of: its story, or a decoy's own. */
  home: string;
  at: string;
  mark: Fingerprint;
}

interface Pair {
  evidence: Evidence;
  same: boolean;
  weight: number;
  stories: [string, string];
}

interface Arrival {
  report: Report;
  /** Its story was there already. */
  awaited: boolean;
  candidates: { home: string; story: string; evidence: Evidence }[];
}

const reportsOf = (stories: readonly LabeledStory[]): Report[] =>
  stories
    .flatMap((story) => [
      ...story.articles.map(({ versions: [first] }) => ({ ...first!, home: story.slug, story: story.slug })),
      ...story.decoys.map((decoy) => ({ ...decoy, home: decoy.id, story: story.slug })),
    ])
    .map(({ story, home, at, claims }) => ({ story, home, at, mark: fingerprint(claims, at) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));

function byHome(reports: readonly Report[]): Map<string, Report[]> {
  const homes = new Map<string, Report[]>();
  for (const report of reports) homes.set(report.home, [...(homes.get(report.home) ?? []), report]);
  return homes;
}

const storyOf = (reports: readonly Report[]): Fingerprint =>
  mergeFingerprints(reports.map(({ mark }) => mark));

function arrivalsOf(reports: readonly Report[], shares: Shares): Arrival[] {
  const open = new Map<string, Report[]>();
  return reports.map((report) => {
    const stories = [...open].map(([home, list]) => ({ home, story: list[0]!.story, mark: storyOf(list) }));
    const rarity = rarityAmong(
      stories.map(({ mark }) => mark),
      shares,
    );
    const awaited = open.has(report.home);
    open.set(report.home, [...(open.get(report.home) ?? []), report]);
    return {
      report,
      awaited,
      candidates: stories.flatMap(({ home, story, mark }) => {
        const evidence = weighable(report.mark, mark, rarity);
        return evidence === null ? [] : [{ home, story, evidence }];
      }),
    };
  });
}

function pairsOf(reports: readonly Report[], arrivals: readonly Arrival[], shares: Shares): Pair[] {
  const homes = [...byHome(reports).values()];
  const rarity = rarityAmong(homes.map(storyOf), shares);
  const pairs: Pair[] = arrivals.flatMap(({ report, candidates }) =>
    candidates.map(({ home, story, evidence }) => ({
      evidence,
      same: home === report.home,
      weight: 1,
      stories: [report.story, story] as [string, string],
    })),
  );
  const arrange = (own: Fingerprint, a: Report, b: Report, mark: Fingerprint): void => {
    const evidence = weighable(own, mark, rarity);
    const same = a.home === b.home;
    if (evidence !== null) pairs.push({ evidence, same, weight: ARRANGED, stories: [a.story, b.story] });
  };
  for (const report of reports)
    for (const list of homes) {
      const others = list.filter((other) => other !== report);
      const parts = others.length > 1 ? [...others.map((one) => [one]), others] : [others];
      for (const part of parts) if (part[0]) arrange(report.mark, report, part[0], storyOf(part));
    }
  const random = numbersFrom(7);
  const named = reports.filter(({ mark }) => Object.keys(mark.names).length > 0);
  for (const report of named)
    for (let k = 0; k < RENAMINGS; k++) {
      const other = named[Math.floor(random() * named.length)]!;
      if (other.story === report.story) continue;
      const mark = storyOf(reports.filter(({ home }) => home === other.home));
      arrange(renamed(report.mark, mark, random), report, other, mark);
    }
  return pairs;
}

/** The same report with one to three names of the story, some days after it, at times with its days as well. */
function renamed(own: Fingerprint, story: Fingerprint, random: () => number): Fingerprint {
  const byWeight = (names: Record<string, number>): [string, number][] =>
    Object.entries(names).toSorted((a, b) => b[1] - a[1]);
  const taken = byWeight(story.names).slice(0, 1 + Math.floor(random() * 3));
  const names = byWeight(own.names).map(([key, weight], k) => [taken[k]?.[0] ?? `another ${key}`, weight]);
  const at = new Date(Date.parse(story.to!) + Math.floor(random() * 6) * DAY).toISOString();
  return {
    ...own,
    names: Object.fromEntries(names) as Record<string, number>,
    days: random() < 0.3 ? story.days : {},
    from: at,
    to: at,
  };
}

/** The same numbers below 1 on every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function commonWords(reports: readonly Report[]): string {
  const homes = byHome(reports);
  const counts = new Map<string, number>();
  for (const list of homes.values())
    for (const word of new Set(list.flatMap(({ mark }) => Object.keys(mark.terms))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= IN_STORIES)
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word, count]) => `${word}:${Math.round((count / homes.size) * 100)}`)
    .join(' ');
}

const learn = (pairs: readonly Pair[]): Logistic =>
  fitLogistic(
    pairs.map(
      ({ evidence, same, weight }): Example => ({ x: KEYS.map((key) => evidence[key]), y: same, weight }),
    ),
    SHRINK,
  );

function judge(arrivals: readonly Arrival[], without: ReadonlyMap<string, Logistic>): string[] {
  const best = arrivals.map(({ report, awaited, candidates }) => {
    const model = without.get(report.story)!;
    const [first] = candidates
      .map(({ home, evidence }) => ({ home, p: model.likelihood(KEYS.map((key) => evidence[key])) }))
      .toSorted((a, b) => b.p - a.p);
    return { wanted: awaited ? report.home : null, first };
  });
  return THRESHOLDS.map((threshold) => {
    const placed = best.map(({ wanted, first }) => ({
      wanted,
      got: first && first.p >= threshold ? first.home : null,
    }));
    const right = placed.filter(({ wanted, got }) => wanted === got).length;
    const merged = placed.filter(({ wanted, got }) => got !== null && got !== wanted).length;
    return `  from ${threshold}: ${right} right, ${merged} merged wrongly, ${placed.length - right - merged} left alone`;
  });
}

function main(args: readonly string[]): void {
  const reports = reportsOf(readStories().filter(({ set }) => set === 'development'));
  const common = commonWords(reports);
  const shares = sharesOf(common);
  const arrivals = arrivalsOf(reports, shares);
  const pairs = pairsOf(reports, arrivals, shares);
  const all = learn(pairs);
  const slugs = [...new Set(reports.map(({ story }) => story))];
  const without = new Map(
    slugs.map((slug) => [slug, learn(pairs.filter(({ stories }) => !stories.includes(slug)))]),
  );
  const alone = slugs.flatMap((slug) =>
    arrivalsOf(
      reports.filter(({ story }) => story === slug),
      shares,
    ),
  );
  const rounded = (value: number): string => value.toFixed(2);
  const weights = ['bias', ...KEYS]
    .map((key, k) => `${key}: ${rounded([all.bias, ...all.weights][k]!)}`)
    .join(', ');
  console.log(`${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} of one event`);
  console.log(`weights: ${weights}`);
  console.log(['each story judged without itself, all together', ...judge(arrivals, without)].join('\n'));
  console.log(['and with no other story about', ...judge(alone, without)].join('\n'));
  if (!args.includes('--write')) return;
  writeFileSync(
    'src/domain/stories/learned.ts',
    `/** Learned from the development stories of fixtures/stories; \`npm run fit:placement -- --write\` makes this file. */

/** A logistic regression: what each figure of the evidence adds to the log odds that two reports are of one event. */
export const WEIGHTS = { ${weights} };

/** Base forms that many stories use, with the percentage of stories. */
export const COMMON_WORDS =
  '${common}';
`,
  );
}

main(process.argv.slice(2));
