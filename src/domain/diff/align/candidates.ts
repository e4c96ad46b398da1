/**
 * Which pairs of lines are worth measuring: those that share their rarer words, and identical lines. Everything else
 * cannot reach the threshold, and measuring all pairs of a live blog is what makes other engines quadratic.
 */
import type { Link } from './chain.ts';
import { type Profile, sameValues, similarity, type Weights } from './similarity.ts';

/** Below this two lines are not one statement. Fixed, chosen on half the development drafts. */
const LINK_THRESHOLD = 0.24;
/** Words that stand in more lines of the new version than this do not nominate pairs. */
const COMMON_WORD = 60;
/** How many nominees of a line are measured. */
const NOMINEES = 10;
/** Identical lines that occur often are paired with their nearest namesakes only. */
const NAMESAKES = 6;

/** Links at or above the threshold, weight = similarity with a small bonus for equal values and equal neighbors. */
export function candidateLinks(
  before: readonly Profile[],
  after: readonly Profile[],
  weights: Weights,
): Link[] {
  const byKey = positions(after.map((profile) => profile.key));
  const beforeKeys = positions(before.map((profile) => profile.key));
  const postings = invert(after);
  const links: Link[] = [];
  before.forEach((profile, i) => {
    const twins = byKey.get(profile.key);
    if (twins !== undefined) {
      const own = beforeKeys.get(profile.key) ?? [];
      for (const j of nearestNamesakes(own.indexOf(i), own.length, twins))
        links.push({ before: i, after: j, weight: 1 + neighborBonus(before, after, i, j) });
      // A line that is unique on both sides needs no other candidate.
      if (twins.length === 1 && own.length === 1) return;
    }
    for (const j of nominees(profile, postings, weights)) {
      const other = after[j] as Profile;
      if (other.key === profile.key) continue;
      const score = similarity(profile, other, weights);
      if (score < LINK_THRESHOLD) continue;
      const bonus = 0.02 * sameValues(profile, other) + neighborBonus(before, after, i, j);
      links.push({ before: i, after: j, weight: score + bonus });
    }
  });
  return links;
}

/** Where each string occurs. */
function positions(keys: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const at = found.get(key);
    if (at === undefined) found.set(key, [index]);
    else at.push(index);
  });
  return found;
}

function invert(profiles: readonly Profile[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  profiles.forEach((profile, index) => {
    for (const word of profile.counts.keys()) {
      const at = postings.get(word);
      if (at === undefined) postings.set(word, [index]);
      else at.push(index);
    }
  });
  return postings;
}

/** The k-th of n identical lines goes with lines around the k-th of its m namesakes. */
function nearestNamesakes(rank: number, count: number, twins: readonly number[]): number[] {
  if (twins.length <= NAMESAKES) return [...twins];
  const fromTop = Math.min(rank, twins.length - 1);
  const fromEnd = Math.max(0, twins.length - (count - rank));
  return twins.filter((_, k) => Math.min(Math.abs(k - fromTop), Math.abs(k - fromEnd)) <= NAMESAKES / 2);
}

function nominees(profile: Profile, postings: Map<string, number[]>, weights: Weights): number[] {
  const shared = new Map<number, number>();
  for (const word of profile.counts.keys()) {
    const at = postings.get(word);
    if (at === undefined || at.length > COMMON_WORD) continue;
    const weight = weights.of(word) ** 2;
    for (const j of at) shared.set(j, (shared.get(j) ?? 0) + weight);
  }
  const ranked = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  return ranked.slice(0, NOMINEES).map(([j]) => j);
}

/** Lines between equal neighbors are more likely each other's: decides among near-identical lines. */
function neighborBonus(before: readonly Profile[], after: readonly Profile[], i: number, j: number): number {
  const above = i > 0 && j > 0 ? before[i - 1]?.key === after[j - 1]?.key : i === 0 && j === 0;
  const below = before[i + 1]?.key === after[j + 1]?.key;
  return 0.03 * ((above ? 1 : 0) + (below ? 1 : 0));
}
