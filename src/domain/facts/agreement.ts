/**
 * How the sources of one fact stand to each other: what is known, who says otherwise, who has not caught up.
 *
 * In: what each article says now, since when, and what it said before. Out: groups of compatible values, conflicts between them,
 * sources that are still on a value others have left, and values that are not confirmed, each with the reason.
 * Always holds: a source never conflicts with itself; copies of one text (voices.ts) count as one voice for a value, yet a copy that holds another
 * value contradicts its original as anyone does; compatible intervals never conflict; every value is either in a group or unconfirmed: what was
 * hardly read, and what one voice alone states and is of another size than what several state.
 */

import type { FactKind, FactStatus, FactValue } from '../model/facts.ts';
import type { Instant } from '../model/primitives.ts';
import { comparedOnce, type Fits } from './compatible.ts';
import { TOLD } from './confidence.ts';
import { voicesOf } from './voices.ts';

/** A value as one article holds it. */
export interface HeldValue extends FactValue {
  /** The time the value speaks of; `null` is the version's own. */
  asOf: Instant | null;
  /** When the article was first seen with it. */
  since: Instant;
  versionNumber: number;
  /** How likely it is right, 0..1. */
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

/** Which article says what now, and since when. */
export interface HeldBy {
  articleId: string;
  source: string;
  value: number | string;
  raw: string;
  since: Instant;
  versionNumber: number;
}

export interface ValueGroup {
  value: number | string;
  raw: string;
  /** Articles that say so, first to say it first. */
  articles: HeldBy[];
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

/** A value that is shown and counts for nothing. */
export interface Unconfirmed extends HeldBy {
  confidence: number;
  reason: string;
}

export interface Agreement {
  /** Of the values in groups. */
  status: FactStatus;
  groups: ValueGroup[];
  conflicts: Conflict[];
  outdated: Outdated[];
  unconfirmed: Unconfirmed[];
}

type Standing = ArticleStanding & { current: HeldValue };

/** @param now against which lags are measured */
export function agreement(
  question: { kind: FactKind },
  perArticle: readonly ArticleStanding[],
  now: Instant,
): Agreement {
  const fits = comparedOnce(question.kind);
  const stating = perArticle
    .filter((article): article is Standing => article.current !== null)
    .map((article) => ({ ...article, history: article.history.filter(isTold) }))
    .toSorted((a, b) => compareText(a.current.since, b.current.since));
  const standing = stating.filter(({ current }) => isTold(current));
  const voices = voicesOf(standing);
  const outdated = standing.flatMap((article) => outdatedBy(fits, article, standing, now));
  const late = new Set(outdated.map((entry) => entry.articleId));
  const all = grouped(fits, standing).map((members) => ({ members, group: groupOf(members, voices, late) }));
  const doubts = new Map(all.map((one) => [one.group, doubtOf(question.kind, fits, one, all, late)]));
  const groups = all
    .flatMap(({ group }) => (doubts.get(group) === null ? [group] : []))
    .toSorted(
      (a, b) =>
        Number(a.outdated) - Number(b.outdated) ||
        b.voices - a.voices ||
        compareText(b.first.since, a.first.since),
    );
  const conflicts = conflictsOf(question.kind, fits, standing, groups, late);
  return {
    status: groups.length === 0 ? 'unknown' : conflicts.length > 0 ? 'conflicting' : 'agreed',
    groups,
    conflicts,
    outdated,
    unconfirmed: [
      ...all.flatMap(({ members, group }) => {
        const reason = doubts.get(group);
        return reason ? members.map((article) => unconfirmed(article, reason)) : [];
      }),
      ...stating
        .filter(({ current }) => !isTold(current))
        .map((article) => unconfirmed(article, 'it is likelier misread than right')),
    ],
  };
}

const isTold = ({ confidence }: HeldValue): boolean => confidence >= TOLD;

const heldBy = ({ articleId, source, current: { value, raw, since, versionNumber } }: Standing): HeldBy => ({
  articleId,
  source,
  value,
  raw,
  since,
  versionNumber,
});

const unconfirmed = (article: Standing, reason: string): Unconfirmed => ({
  ...heldBy(article),
  confidence: article.current.confidence,
  reason,
});

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
    articles: ordered.map(heldBy),
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
  groups.forEach((group, k) => {
    for (const other of groups.slice(k + 1)) {
      const pairs = membersOf(group).flatMap((a) => membersOf(other).map((b) => ({ a, b })));
      const apart = pairs.filter(({ a, b }) => areApart(kind, fits, a, b, late));
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

/** Two sources that tell readers two things at once. */
const areApart = (kind: FactKind, fits: Fits, a: Standing, b: Standing, late: ReadonlySet<string>): boolean =>
  a.source !== b.source &&
  !fits(a.current, b.current) &&
  (isLeft(kind, [a, b], late) || sameMoment(a.current, b.current));

/** A figure moves with the hour; a name or a day that was told stands until it is taken back. */
const isLeft = (kind: FactKind, pair: readonly Standing[], late: ReadonlySet<string>): boolean =>
  kind !== 'quantity' && pair.some(({ articleId }) => late.has(articleId));

interface Home {
  members: readonly Standing[];
  group: ValueGroup;
}

/** Why a value contradicts nobody though others state another: one voice alone, of quite another size. */
function doubtOf(
  kind: FactKind,
  fits: Fits,
  { members, group }: Home,
  all: readonly Home[],
  late: ReadonlySet<string>,
): string | null {
  // What others held as well and left was read rightly.
  if (group.voices > 1 || members.some(({ articleId }) => late.has(articleId))) return null;
  const stray = all.find(
    (other) =>
      other.group.voices > 1 &&
      kind === 'quantity' &&
      isOfAnotherSize(group, other.group) &&
      members.some((a) => other.members.some((b) => areApart(kind, fits, a, b, late))),
  );
  return stray === undefined
    ? null
    : `of quite another size than ${stray.group.raw}, which ${stray.group.voices} sources agree on`;
}

/** As 50 is where two say 700 million: it counts something else. */
function isOfAnotherSize(own: ValueGroup, other: ValueGroup): boolean {
  const [a, b] = [Number(own.value), Number(other.value)];
  const ratio = Math.max(a / b, b / a);
  // A slip by a digit is worth telling.
  return a > 0 && b > 0 && ratio > SCALE && !Number.isInteger(Number(Math.log10(ratio).toFixed(9)));
}

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
