/**
 * Which lines of the new version continue which of the old. In: two lists of sentences that may be paired with each
 * other. Out: groups in the order of the new version, every line in exactly one group.
 *
 * Order of the steps: the heaviest order-keeping chain first (most of an article does not move), then moves among
 * what is left, then splits and merges around the links, then which of the links that cross are the moved ones.
 */
import { candidateLinks } from './candidates.ts';
import { heaviestChain } from './chain.ts';
import { crossing, residualMoves } from './moves.ts';
import { type Profile, profileOf, similarity, Weights } from './similarity.ts';
import { attachParts } from './split-merge.ts';

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
export function align(before: readonly string[], after: readonly string[], only = false): Group[] {
  const old = before.map(profileOf);
  const now = after.map(profileOf);
  const weights = new Weights([...old, ...now]);
  const links = candidateLinks(old, now, weights);
  const chain = only ? [{ before: 0, after: 0, weight: 1 }] : heaviestChain(links, now.length);
  const moves = residualMoves(links, chain, old, now);
  const groups = attachParts([...chain, ...moves], old, now, before, after, weights).map((group) => ({
    ...group,
    ...scored(group, old, now, before, after, weights),
  }));
  const moved = crossing(groups, before, after);
  const linked = groups.map((group, index) => ({ ...group, moved: moved.has(index) }));
  return [...linked, ...alone(linked, before.length, after.length)].sort(byPlace(linked));
}

function scored(
  group: { before: number[]; after: number[] },
  old: readonly Profile[],
  now: readonly Profile[],
  before: readonly string[],
  after: readonly string[],
  weights: Weights,
): { score: number; reason: string } {
  const [i = 0] = group.before;
  const [j = 0] = group.after;
  const single = group.before.length === 1 && group.after.length === 1;
  const a = single ? (old[i] as Profile) : profileOf(group.before.map((k) => before[k]).join(' '));
  const b = single ? (now[j] as Profile) : profileOf(group.after.map((k) => after[k]).join(' '));
  const score = Math.round(similarity(a, b, weights) * 1000) / 1000;
  const shape = single ? '' : `, ${group.before.length} sentence(s) became ${group.after.length}`;
  return { score, reason: score === 1 ? `aligned: same words${shape}` : `aligned: ${score} alike${shape}` };
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
