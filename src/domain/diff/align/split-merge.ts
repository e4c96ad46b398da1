/**
 * One sentence rewritten as several, or several as one. Around each link, lines that nobody claimed are attached when
 * most of their words stand in the longer sentence and the link becomes more alike with them than without.
 */

import type { Language } from '../../claims/lang/language.ts';
import type { Link } from './chain.ts';
import { containment, type Profile, profileOf, similarity, type Weights } from './similarity.ts';

/** Share of the part's weighted words that the whole must hold. */
const PART_OF_WHOLE = 0.65;
/** Less will do for a part that fills what the whole has and its partner lacks. */
const SOME_PART = 0.3;
const FILLS = 0.4;
/** A part that is told again in full may make the joined text this much less alike: its small words are new. */
const SLACK = 0.06;
/** As alike as this, a part and its line, and what is left and the whole, are two statements by themselves. */
const OWN = 0.42;
const SIDES = ['before', 'after'] as const;
/** The whole must be this much longer than the part it is already linked to. */
const LONGER = 1;

export interface LinkedGroup {
  before: number[];
  after: number[];
}

export function attachParts(
  links: readonly Link[],
  old: readonly Profile[],
  now: readonly Profile[],
  before: readonly string[],
  after: readonly string[],
  weights: Weights,
  lang: Language,
): LinkedGroup[] {
  const usedBefore = new Set(links.map((link) => link.before));
  const usedAfter = new Set(links.map((link) => link.after));
  const groups = [...links]
    .sort((x, y) => x.after - y.after)
    .map((link) => ({ before: [link.before], after: [link.after] }));
  for (const group of groups) {
    const [i = 0] = group.before;
    const [j = 0] = group.after;
    const a = old[i] as Profile;
    const b = now[j] as Profile;
    if (a.key === b.key) continue;
    if (a.chars >= b.chars * LONGER) group.after = extend(a, j, now, after, usedAfter, weights, lang);
    else if (b.chars >= a.chars * LONGER) group.before = extend(b, i, old, before, usedBefore, weights, lang);
  }
  return groups;
}

/**
 * Two neighbors told in the other order: "X urged both sides to talk. He meets them on Monday." → "X meets them on Monday. He
 * urged both sides to talk." The name draws the first to the first and the second along with it. When one of the two has a
 * free line of its own, and the other alone is still like the whole, it leaves the group for that line.
 *
 * @param links All links that were measured.
 * @returns The groups without the parts that left, and the links of those.
 */
export function partTurned(
  groups: readonly LinkedGroup[],
  links: readonly Link[],
): { kept: LinkedGroup[]; turned: LinkedGroup[] } {
  const used = { before: new Set<number>(), after: new Set<number>() };
  for (const group of groups) for (const side of SIDES) for (const k of group[side]) used[side].add(k);
  const strong = links.filter(({ weight }) => weight >= OWN);
  const turned: LinkedGroup[] = [];
  const kept = groups.map((group) => {
    const many = SIDES.find((side) => group[side].length === 2);
    const one = SIDES.find((side) => group[side].length === 1);
    if (many === undefined || one === undefined) return group;
    for (const part of group[many]) {
      const own = strong.find((link) => link[many] === part && !used[one].has(link[one]));
      const rest = group[many].filter((other) => other !== part);
      if (own === undefined || !strong.some((link) => link[many] === rest[0] && link[one] === group[one][0]))
        continue;
      used[one].add(own[one]);
      turned.push({ before: [own.before], after: [own.after] });
      return { ...group, [many]: rest };
    }
    return group;
  });
  return { kept, turned };
}

/** Grows `[start]` to both sides over free lines while the joined text comes nearer to the whole. */
function extend(
  whole: Profile,
  start: number,
  side: readonly Profile[],
  texts: readonly string[],
  used: Set<number>,
  weights: Weights,
  lang: Language,
): number[] {
  let members = [start];
  let current = side[start] as Profile;
  let best = similarity(whole, side[start] as Profile, weights);
  for (let grown = true; grown; ) {
    grown = false;
    for (const next of [(members.at(-1) ?? start) + 1, (members[0] ?? start) - 1]) {
      const part = side[next];
      if (part === undefined || used.has(next)) continue;
      const share = containment(part, whole, weights);
      const told = matterTold(part, whole, lang);
      if (
        !told &&
        (share < SOME_PART || (share < PART_OF_WHOLE && missingShare(whole, part, current, weights) < FILLS))
      )
        continue;
      const candidate = [...members, next].sort((x, y) => x - y);
      const profile = profileOf(candidate.map((k) => texts[k]).join(' '), lang);
      const joined = similarity(whole, profile, weights);
      if (joined <= best - (told ? SLACK : 0)) continue;
      members = candidate;
      current = profile;
      best = Math.max(best, joined);
      used.add(next);
      grown = true;
    }
  }
  return members;
}

/** Every word that carries matter stands in the whole, in some form: "It had been debated for 19 hours" in "after 19 hours of debate". */
function matterTold(part: Profile, whole: Profile, { comparing, lemma }: Language): boolean {
  const { derived } = comparing.forms;
  const bases = (profile: Profile): string[] =>
    [...profile.counts.keys()].filter((word) => !comparing.small.functionWords.has(word)).map(lemma);
  const mine = bases(part);
  if (mine.length < 2) return false;
  const there = bases(whole);
  const missing = mine.filter((word) => !there.some((other) => other === word || derived(other, word)));
  return missing.length === 0 || (mine.length >= 4 && missing.length === 1);
}

/** Of the whole's words that its partner lacks, how much this part brings. */
function missingShare(whole: Profile, part: Profile, partner: Profile, weights: Weights): number {
  let missing = 0;
  let brought = 0;
  for (const word of whole.counts.keys()) {
    if (partner.counts.has(word)) continue;
    missing += weights.of(word);
    if (part.counts.has(word)) brought += weights.of(word);
  }
  return missing === 0 ? 0 : brought / missing;
}
