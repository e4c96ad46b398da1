/**
 * Statements that stand elsewhere now. A move must be sure of itself: a short line ("He declined to comment.") that
 * happens to be said in two places is not one.
 */
import { heaviestChain, type Link } from './chain.ts';
import { LIKELY_SAME, type Profile } from './similarity.ts';

/** Beside a moved line less will do. */
const BLOCK_THRESHOLD = 0.35;
/** It must beat every other free candidate of either line by this much. */
const MARGIN = 0.1;
const CONTENT_WORDS = 5;

/** Links between lines that the chain left free, best first. */
export function residualMoves(
  links: readonly Link[],
  taken: readonly { before: number[]; after: number[] }[],
  before: readonly Profile[],
  after: readonly Profile[],
): Link[] {
  const usedBefore = new Set(taken.flatMap((group) => group.before));
  const usedAfter = new Set(taken.flatMap((group) => group.after));
  const free = links
    .filter((link) => !usedBefore.has(link.before) && !usedAfter.has(link.after))
    .sort((x, y) => y.weight - x.weight || x.before - y.before || x.after - y.after);
  const moves: Link[] = [];
  for (const link of free) {
    if (usedBefore.has(link.before) || usedAfter.has(link.after)) continue;
    if (!sure(link, free, usedBefore, usedAfter, before, after)) continue;
    usedBefore.add(link.before);
    usedAfter.add(link.after);
    moves.push(link);
  }
  return [...moves, ...neighbors(moves, links, usedBefore, usedAfter)];
}

/** Blocks move whole: the line next to a moved one goes with it, though it was reworded on the way. */
function neighbors(
  moves: readonly Link[],
  links: readonly Link[],
  usedBefore: Set<number>,
  usedAfter: Set<number>,
): Link[] {
  const byPlace = new Map(links.map((link) => [`${link.before} ${link.after}`, link]));
  const joined: Link[] = [];
  const queue = [...moves];
  for (let at = queue.pop(); at !== undefined; at = queue.pop())
    for (const step of [-1, 1]) {
      const link = byPlace.get(`${at.before + step} ${at.after + step}`);
      if (link === undefined || usedBefore.has(link.before) || usedAfter.has(link.after)) continue;
      if (link.weight < BLOCK_THRESHOLD) continue;
      usedBefore.add(link.before);
      usedAfter.add(link.after);
      joined.push(link);
      queue.push(link);
    }
  return joined;
}

function sure(
  link: Link,
  free: readonly Link[],
  usedBefore: ReadonlySet<number>,
  usedAfter: ReadonlySet<number>,
  before: readonly Profile[],
  after: readonly Profile[],
): boolean {
  const a = before[link.before] as Profile;
  const b = after[link.after] as Profile;
  const words = Math.min(a.contentWords, b.contentWords);
  if (a.key === b.key) return words >= 3 || (words === 2 && isWhole(a) && isOnly(link, free));
  if (words < CONTENT_WORDS || link.weight < LIKELY_SAME) return false;
  const rival = free.find(
    (other) =>
      other !== link &&
      ((other.before === link.before && !usedAfter.has(other.after)) ||
        (other.after === link.after && !usedBefore.has(other.before))),
  );
  return rival === undefined || link.weight - rival.weight >= MARGIN;
}

/** Long enough to say something by itself: "The drug has yet to be licensed", and not "He declined to comment". */
const isWhole = (line: Profile): boolean => [...line.counts.values()].reduce((sum, n) => sum + n, 0) >= 6;

/** No other line, on either side, could be the one that moved. */
const isOnly = (link: Link, free: readonly Link[]): boolean =>
  !free.some((other) => other !== link && (other.before === link.before || other.after === link.after));

/**
 * Which of the linked groups moved: those outside the order-keeping subset that holds the most characters, so that
 * a sentence carried over a long passage is the one that moved, not the passage. Lines merely pushed down by
 * insertions keep their order and are not moves.
 */
export function crossing(
  groups: readonly { before: number[]; after: number[] }[],
  before: readonly string[],
  after: readonly string[],
): Set<number> {
  const order = groups
    .map((group, index) => ({ group, index }))
    .sort((x, y) => (x.group.before[0] ?? 0) - (y.group.before[0] ?? 0));
  const links: Link[] = order.map(({ group }, rank) => ({
    before: rank,
    after: group.after[0] ?? 0,
    weight:
      group.before.reduce((sum, k) => sum + (before[k]?.length ?? 0), 1) +
      group.after.reduce((sum, k) => sum + (after[k]?.length ?? 0), 0),
  }));
  const stay = new Set(heaviestChain(links, after.length).map((link) => link.before));
  return new Set(order.filter((_, rank) => !stay.has(rank)).map(({ index }) => index));
}
