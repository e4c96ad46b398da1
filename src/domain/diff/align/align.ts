/**
 * Which lines of the new version continue which of the old. In: two lists of sentences that may be paired with each
 * other. Out: groups in the order of the new version, every line in exactly one group.
 *
 * Order of the steps: the heaviest order-keeping chain first (most of an article does not move), then moves among
 * what is left, then splits and merges around the links, then which of the links that cross are the moved ones.
 */
import type { Language } from '../../claims/lang/language.ts';
import { candidateLinks } from './candidates.ts';
import { heaviestChain } from './chain.ts';
import { crossing, residualMoves } from './moves.ts';
import { sameMatter } from './same-matter.ts';
import { type Profile, profileOf, similarity, Weights } from './similarity.ts';
import { attachParts, type LinkedGroup, partTurned } from './split-merge.ts';

export interface Group {
  /** Indexes into the old sentences, ascending; empty for an added line. */
  before: number[];
  after: number[];
  /** 0..1: how sure the link is; 1 for identical lines and for added and removed ones. */
  score: number;
  moved: boolean;
  reason: string;
}

/** @param only The two lists hold one line each that continue one another whatever their words (headlines). */
export function align(
  before: readonly string[],
  after: readonly string[],
  lang: Language,
  only = false,
): Group[] {
  const profile = (text: string): Profile => profileOf(text, lang);
  const old = before.map(profile);
  const now = after.map(profile);
  const weights = new Weights([...old, ...now], lang);
  const joined = (
    lines: readonly number[],
    profiles: readonly Profile[],
    texts: readonly string[],
  ): Profile =>
    lines.length === 1 ? (profiles[lines[0] ?? 0] as Profile) : profile(lines.map((k) => texts[k]).join(' '));
  const links = candidateLinks(old, now, weights);
  const chain = only ? [{ before: 0, after: 0, weight: 1 }] : heaviestChain(links, now.length);
  const score = (group: LinkedGroup): LinkedGroup & { score: number } => ({
    ...group,
    score: similarity(joined(group.before, old, before), joined(group.after, now, after), weights),
  });
  const isSameWriting = (group: LinkedGroup): boolean =>
    joined(group.before, old, before).key === joined(group.after, now, after).key;
  const { kept, turned } = partTurned(attachParts(chain, old, now, before, after, weights, lang), links);
  const parts = kept.map(score);
  const placed = only ? parts : inCompany(parts, old, now, weights);
  const moves = [
    ...turned,
    ...residualMoves(links, [...placed, ...turned], old, now).map((link) => ({
      before: [link.before],
      after: [link.after],
    })),
  ].map(score);
  const told = only ? [] : leftBetween(placed, moves, old, now, weights, lang);
  const groups = [
    ...[...placed, ...moves].map((group) => ({ ...group, reason: reasonFor(group, isSameWriting(group)) })),
    ...told.map((group) => ({ ...group, reason: TOLD_ANEW })),
  ];
  const moved = crossing(groups, before, after);
  const linked = groups.map((group, index) => ({ ...group, moved: moved.has(index) }));
  const rounded = linked.map((group) => ({ ...group, score: Math.round(group.score * 1000) / 1000 }));
  return [...rounded, ...alone(linked, before.length, after.length)].sort(byPlace(linked));
}

/** A link this alike stands on its own. */
const SURE = 0.42;
/** Between two linked lines this is enough: what was there before is what is there now. */
const IN_PLACE = 0.2;

/** One sentence against one sentence: the reader put them side by side. */
const ALONE = 0.08;

type Scored = LinkedGroup & { score: number };

/** Weak links stay only between linked neighbors; there, weaker ones are added. */
function inCompany(
  chain: readonly Scored[],
  old: readonly Profile[],
  now: readonly Profile[],
  weights: Weights,
): Scored[] {
  const ends = new Set(['-1 -1', ...chain.map((group) => `${group.before.at(-1)} ${group.after.at(-1)}`)]);
  const starts = new Set([
    `${old.length} ${now.length}`,
    ...chain.map((group) => `${group.before[0]} ${group.after[0]}`),
  ]);
  const between = ({ before, after }: LinkedGroup): boolean =>
    ends.has(`${(before[0] ?? 0) - 1} ${(after[0] ?? 0) - 1}`) &&
    starts.has(`${(before.at(-1) ?? 0) + 1} ${(after.at(-1) ?? 0) + 1}`);
  const kept = chain.filter((group) => group.score >= SURE || between(group));
  const added = [...ends].flatMap((end) => {
    const [i = 0, j = 0] = end.split(' ').map((k) => Number(k) + 1);
    const [a, b] = [old[i], now[j]];
    if (
      a === undefined ||
      b === undefined ||
      starts.has(`${i} ${j}`) ||
      !between({ before: [i], after: [j] })
    )
      return [];
    const score = similarity(a, b, weights);
    return score >= (old.length === 1 && now.length === 1 ? ALONE : IN_PLACE)
      ? [{ before: [i], after: [j], score }]
      : [];
  });
  return [...kept, ...added].sort((x, y) => (x.before[0] ?? 0) - (y.before[0] ?? 0));
}

const TOLD_ANEW = 'aligned: the same matter with another value, between the same neighbors';
/** Past this many pairs a gap is a passage told anew, and nothing in it is looked up. */
const LARGEST_GAP = 150;

/** Lines left over between the same linked neighbors that tell of the same matter with another value, best first, in order. */
function leftBetween(
  placed: readonly Scored[],
  moves: readonly Scored[],
  old: readonly Profile[],
  now: readonly Profile[],
  weights: Weights,
  lang: Language,
): Scored[] {
  const found: Scored[] = [];
  const gone = new Set(moves.flatMap(({ before }) => before));
  const come = new Set(moves.flatMap(({ after }) => after));
  const fill = (i: number, iEnd: number, j: number, jEnd: number): void => {
    if ((iEnd - i) * (jEnd - j) > LARGEST_GAP) return;
    let best: { i: number; j: number; matter: number } | null = null;
    for (let a = i; a < iEnd; a++)
      for (let b = j; b < jEnd; b++) {
        if (gone.has(a) || come.has(b)) continue;
        const matter = sameMatter(old[a] as Profile, now[b] as Profile, weights, lang);
        if (matter > (best?.matter ?? 0)) best = { i: a, j: b, matter };
      }
    if (best === null) return;
    const score = similarity(old[best.i] as Profile, now[best.j] as Profile, weights);
    found.push({ before: [best.i], after: [best.j], score });
    fill(i, best.i, j, best.j);
    fill(best.i + 1, iEnd, best.j + 1, jEnd);
  };
  let [i, j] = [0, 0];
  for (const { before, after } of [...placed, { before: [old.length], after: [now.length] }]) {
    if (before[0] !== undefined && after[0] !== undefined) fill(i, before[0], j, after[0]);
    [i, j] = [(before.at(-1) ?? 0) + 1, (after.at(-1) ?? 0) + 1];
  }
  return found;
}

function reasonFor({ before, after, score }: Scored, sameWriting: boolean): string {
  const shape =
    before.length + after.length === 2 ? '' : `, ${before.length} sentence(s) became ${after.length}`;
  if (score < 1) return `aligned: ${score.toFixed(2)} alike${shape}`;
  return `aligned: same words${sameWriting ? '' : ' around another value'}${shape}`;
}

function alone(linked: readonly Group[], beforeCount: number, afterCount: number): Group[] {
  const usedBefore = new Set(linked.flatMap((group) => group.before));
  const usedAfter = new Set(linked.flatMap((group) => group.after));
  const rest = (count: number, used: ReadonlySet<number>): number[] =>
    Array.from({ length: count }, (_, k) => k).filter((k) => !used.has(k));
  return [
    ...rest(beforeCount, usedBefore).map((k) => ({
      before: [k],
      after: [],
      score: 1,
      moved: false,
      reason: 'no sentence of the newer version continues it',
    })),
    ...rest(afterCount, usedAfter).map((k) => ({
      before: [],
      after: [k],
      score: 1,
      moved: false,
      reason: 'continues no sentence of the older version',
    })),
  ];
}

/** Order of the new version; a removed line stands after the line that preceded it in the old one. */
function byPlace(linked: readonly Group[]): (x: Group, y: Group) => number {
  const stay = linked.filter((group) => !group.moved).sort((x, y) => (x.before[0] ?? 0) - (y.before[0] ?? 0));
  const starts = stay.map((group) => group.before[0] ?? 0);
  const place = (group: Group): [number, number] => {
    const at = group.after.at(-1);
    if (at !== undefined) return [at, -1];
    const first = group.before[0] ?? 0;
    const upTo = lastAtMost(starts, first);
    return [upTo === -1 ? -1 : (stay[upTo]?.after.at(-1) ?? -1), first];
  };
  return (x, y) => {
    const [a, b] = [place(x), place(y)];
    return a[0] - b[0] || a[1] - b[1];
  };
}

/** Index of the last element of an ascending list that is ≤ value; -1 if none. */
function lastAtMost(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
