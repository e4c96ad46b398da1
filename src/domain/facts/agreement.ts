/**
 * How the sources of one fact stand to each other: what is known, who says otherwise, who has not caught up.
 *
 * In: what each article says now, since when, and what it said before. Out: groups of compatible values, conflicts between them, and
 * sources that are still on a value others have left.
 * Always holds: a source never conflicts with itself; copies of one text (voices.ts) count as one voice for a value, yet a copy that holds another
 * value contradicts its original as anyone does; compatible intervals never conflict; nor does a name or a day that was hardly read and that
 * nobody else holds or held, nor what is far off all others.
 */

import { rounding } from '../diff/values.ts';
import type { FactKind, FactStatus, FactValue } from '../model/facts.ts';
import type { Instant } from '../model/primitives.ts';
import { compareValues, unitClassOf } from './values.ts';
import { voicesOf } from './voices.ts';

/** A value as one article holds it. */
export interface HeldValue extends FactValue {
  /** The time the value speaks of; `null` is the version's own. */
  asOf: Instant | null;
  /** When the article was first seen with it. */
  since: Instant;
  versionNumber: number;
  /** How sure it was read, 0..1. */
  confidence: number;
}

export interface ArticleStanding {
  articleId: string;
  source: string;
  current: HeldValue | null;
  /** Values it held before the current one, oldest first. */
  history: readonly HeldValue[];
  /** Of the newest version's text (`shinglesOf`), to tell wire copy. */
  shingles?: readonly string[];
}

export interface ValueGroup {
  value: number | string;
  raw: string;
  /** Articles that say so, first to say it first. */
  articles: {
    articleId: string;
    source: string;
    value: number | string;
    raw: string;
    since: Instant;
    versionNumber: number;
  }[];
  /** Independent ones among them. */
  voices: number;
  first: { articleId: string; source: string; since: Instant };
  /** Every source in it is outdated: others held the value and left it. */
  outdated: boolean;
}

export interface Conflict {
  /** Two groups that cannot both be right, the better supported first. */
  values: [number | string, number | string];
  sources: [string[], string[]];
  reason: string;
}

export interface Outdated {
  articleId: string;
  source: string;
  value: number | string;
  /** How long ago the first of the others left the value. */
  lagMs: number;
  /** Sources that left it. */
  others: string[];
}

export interface Agreement {
  status: FactStatus;
  groups: ValueGroup[];
  conflicts: Conflict[];
  outdated: Outdated[];
}

type Standing = ArticleStanding & { current: HeldValue };

/** @param now against which lags are measured */
export function agreement(
  question: { kind: FactKind },
  perArticle: readonly ArticleStanding[],
  now: Instant,
): Agreement {
  const fits = comparedOnce(question.kind);
  const standing = perArticle
    .filter((article): article is Standing => article.current !== null)
    .toSorted((a, b) => compareText(a.current.since, b.current.since));
  const voices = voicesOf(standing);
  const outdated = standing.flatMap((article) => outdatedBy(fits, article, standing, now));
  const late = new Set(outdated.map((entry) => entry.articleId));
  const groups = grouped(fits, standing)
    .map((members) => groupOf(members, voices, late))
    .toSorted(
      (a, b) =>
        Number(a.outdated) - Number(b.outdated) ||
        b.voices - a.voices ||
        compareText(b.first.since, a.first.since),
    );
  const conflicts = conflictsOf(question.kind, fits, standing, groups, late);
  return {
    status: standing.length === 0 ? 'unknown' : conflicts.length > 0 ? 'conflicting' : 'agreed',
    groups,
    conflicts,
    outdated,
  };
}

/** Values that can all hold together, each with every other: "more than 200bn" and "210bn". Text is grouped by its words. */
function grouped(fits: Fits, standing: readonly Standing[]): Standing[][] {
  const groups: Standing[][] = [];
  // Exact values open groups, so that a vague one joins an exact one and not the other way round.
  const exactFirst = standing.toSorted((a, b) => width(a.current) - width(b.current));
  for (const article of exactFirst) {
    const home = groups.find((members) => members.every((member) => fits(member.current, article.current)));
    if (home === undefined) groups.push([article]);
    else home.push(article);
  }
  return groups;
}

const width = (value: FactValue): number =>
  typeof value.value === 'string'
    ? -value.value.length
    : value.low === null || value.high === null
      ? Number.MAX_VALUE
      : value.high - value.low;

/** Whether two values can both hold. */
type Fits = (a: FactValue, b: FactValue) => boolean;

/** Sources repeat the same few values through their histories: each pair of wordings is compared once. */
function comparedOnce(kind: FactKind): Fits {
  const known = new Map<string, boolean>();
  const worded = ({ value, unit, qualifier, low, high, raw }: FactValue): string =>
    JSON.stringify([value, unit, qualifier, low, high, raw]);
  return (a, b) => {
    const pair = `${worded(a)} ${worded(b)}`;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const fits = compatible(kind, a, b);
    known.set(pair, fits);
    return fits;
  };
}

/** Across sources the direction does not matter, and neither does how exactly a value is said. */
export function compatible(kind: FactKind, a: FactValue, b: FactValue): boolean {
  return (
    compareValues(kind, a, b).relation !== 'disjoint' ||
    compareValues(kind, b, a).relation !== 'disjoint' ||
    overlap(kind, a, b)
  );
}

/**
 * "At least 10" at one source and "at least 12" at another can both be right, though in one article the step from one to the other is
 * news. An open bound reaches half as far again as its number.
 */
function overlap(kind: FactKind, a: FactValue, b: FactValue): boolean {
  if (kind !== 'quantity' || a.unit !== b.unit || typeof a.value !== 'number' || typeof b.value !== 'number')
    return false;
  if (a.qualifier === 'exactly' && b.qualifier === 'exactly') return rounds(a, b) || rounds(b, a);
  const reach = (v: FactValue): [number, number] => [
    v.low ?? Number(v.high ?? v.value) * (2 - OPEN_REACH),
    v.high ?? Number(v.low ?? v.value) * OPEN_REACH,
  ];
  const [al, ah] = reach(a);
  const [bl, bh] = reach(b);
  return al <= bh && bl <= ah;
}

const OPEN_REACH = 1.5;
/** Below this a count of things is told to the last one: ten dead and twelve dead are not one figure rounded. */
const TOLD_EXACTLY = 1000;

/** One outlet prints 41.2 %, another 41 %; €342m and €340m: the shorter is the longer one rounded. */
function rounds(short: FactValue, long: FactValue): boolean {
  const [a, b] = [Number(short.value), Number(long.value)];
  const counted = unitClassOf(short.unit) === 'count' || unitClassOf(short.unit) === 'number';
  if ((counted && a < TOLD_EXACTLY) || digitsOf(a) < 2 || digitsOf(b) <= digitsOf(a)) return false;
  const { low, high } = rounding(a);
  return b >= low && b <= high;
}

const digitsOf = (value: number): number =>
  (Math.abs(value).toExponential().split('e')[0] ?? '').replace('.', '').length;

function groupOf(
  members: readonly Standing[],
  voices: ReadonlyMap<string, string>,
  late: ReadonlySet<string>,
): ValueGroup {
  const lead = members[0]!;
  const ordered = members.toSorted((a, b) => compareText(a.current.since, b.current.since));
  const first = ordered[0]!;
  return {
    value: lead.current.value,
    raw: lead.current.raw,
    articles: ordered.map(({ articleId, source, current }) => ({
      articleId,
      source,
      value: current.value,
      raw: current.raw,
      since: current.since,
      versionNumber: current.versionNumber,
    })),
    voices: new Set(members.map((member) => voices.get(member.articleId))).size,
    first: { articleId: first.articleId, source: first.source, since: first.current.since },
    outdated: members.every((member) => late.has(member.articleId)),
  };
}

/** The article says now what others said before and left for something else. */
function outdatedBy(fits: Fits, article: Standing, standing: readonly Standing[], now: Instant): Outdated[] {
  const leavers = standing.flatMap((other) => {
    if (other === article || other.source === article.source) return [];
    if (fits(other.current, article.current)) return [];
    const at = other.history.findLastIndex((held) => fits(held, article.current));
    if (at === -1) return [];
    const left = other.history.slice(at + 1).find((held) => !fits(held, article.current)) ?? other.current;
    // Whoever came to the value after the others had left it is not late but of another opinion.
    return left.since > article.current.since ? [{ source: other.source, left: left.since }] : [];
  });
  if (leavers.length === 0) return [];
  const earliest = leavers.map((leaver) => leaver.left).toSorted(compareText)[0]!;
  return [
    {
      articleId: article.articleId,
      source: article.source,
      value: article.current.value,
      lagMs: Math.max(0, Date.parse(now) - Date.parse(earliest)),
      others: [...new Set(leavers.map((leaver) => leaver.source))],
    },
  ];
}

/**
 * Disjoint values of two sources. A source that has not caught up contradicts the others all the same: readers are told two
 * things at once. The reason says which of the two it is.
 */
function conflictsOf(
  kind: FactKind,
  fits: Fits,
  standing: readonly Standing[],
  groups: readonly ValueGroup[],
  late: ReadonlySet<string>,
): Conflict[] {
  const conflicts: Conflict[] = [];
  const byId = new Map(standing.map((article) => [article.articleId, article]));
  const membersOf = (group: ValueGroup): Standing[] =>
    group.articles.map((entry) => byId.get(entry.articleId)!);
  // What others held as well and left was read rightly. A figure moves with the hour; a name or a day that was told stands until it is taken back.
  const isLeft = (a: Standing, b: Standing): boolean =>
    kind !== 'quantity' && (late.has(a.articleId) || late.has(b.articleId));
  const isSupported = ({ voices }: ValueGroup, article: Standing): boolean =>
    voices > 1 || late.has(article.articleId) || isPlain(kind, article.current);
  groups.forEach((group, k) => {
    for (const other of groups.slice(k + 1)) {
      const pairs = membersOf(group).flatMap((a) => membersOf(other).map((b) => ({ a, b })));
      const apart = pairs.filter(
        ({ a, b }) =>
          a.source !== b.source &&
          !fits(a.current, b.current) &&
          (isLeft(a, b) || sameMoment(a.current, b.current)) &&
          isSupported(group, a) &&
          isSupported(other, b) &&
          (isLeft(a, b) ||
            !(isStray(kind, a.current, group, other) || isStray(kind, b.current, other, group))),
      );
      if (apart.length === 0) continue;
      const sides = (pick: 'a' | 'b'): string[] => [...new Set(apart.map((pair) => pair[pick].source))];
      const behind = apart.every(({ a, b }) => late.has(a.articleId) || late.has(b.articleId));
      conflicts.push({
        values: [group.value, other.value],
        sources: [sides('a'), sides('b')],
        reason: behind
          ? `${sides('b').join(', ')} still says ${other.raw}, which others have left`
          : `${group.raw} and ${other.raw} cannot both be right`,
      });
    }
  });
  return conflicts;
}

/**
 * A name or a day that was read with little to go by contradicts nobody: it is more often misread than right. It stands in its group all the same.
 * Numbers are not held to it, for how surely one was read says little about whether it is right.
 */
const isPlain = (kind: FactKind, { confidence }: HeldValue): boolean =>
  !(kind === 'name' || kind === 'date') || confidence >= PLAIN;
const PLAIN = 0.6;

/**
 * One voice against several that agree: a number of quite another size counts something else, as 50 does where two say 700 million; and a name that
 * was not plainly given is of somebody else.
 */
function isStray(kind: FactKind, held: HeldValue, own: ValueGroup, other: ValueGroup): boolean {
  if (own.voices > 1 || other.voices < 2) return false;
  if (kind === 'name') return held.confidence < PLAIN_ALONE;
  const [a, b] = [Number(held.value), Number(other.value)];
  const ratio = Math.max(a / b, b / a);
  // A slip by a digit is worth telling.
  return (
    kind === 'quantity' &&
    a > 0 &&
    b > 0 &&
    ratio > SCALE &&
    !Number.isInteger(Number(Math.log10(ratio).toFixed(9)))
  );
}
const PLAIN_ALONE = 0.75;
/** Even those who count a crowd for and against a cause seldom differ by more. */
const SCALE = 8;

/**
 * Values with stated times of their own (entries of a live blog) contradict only what was said at that time. What a plain page says it says
 * from the moment it was first seen with it until now.
 */
function sameMoment(a: HeldValue, b: HeldValue): boolean {
  if (a.asOf !== null && b.asOf !== null) return a.asOf === b.asOf;
  if (a.asOf !== null) return a.asOf >= b.since;
  return b.asOf === null || b.asOf >= a.since;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
