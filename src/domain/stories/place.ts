/** Same event, or only the same topic? */
import type { ClaimSet, Instant } from '../model.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';

export interface PlaceCandidate {
  title: string | null;
  claims: ClaimSet;
  publishedAt: Instant | null;
  lang: string | null;
}

export interface StoryMark {
  id: string;
  fingerprint: Fingerprint;
}

export interface Placed {
  /** `null`: no story fits, open one. */
  storyId: string | null;
  /** 0..1, of the best story whether or not it was good enough. */
  score: number;
  reasons: string[];
}

const ENOUGH = 0.4;
const DAY = 86_400_000;

/** @param separated stories that a user took this article, or one like it, out of */
export function placeArticle(
  candidate: PlaceCandidate,
  stories: readonly StoryMark[],
  separated: ReadonlySet<string> = new Set(),
): Placed {
  const own = fingerprint(candidate.claims, candidate.publishedAt);
  const rarity = rarityOf(stories);
  const ranked = stories
    .filter((story) => !separated.has(story.id))
    .map((story) => ({ story, ...likeness(own, story.fingerprint, rarity) }))
    .toSorted((a, b) => b.score - a.score || (a.story.id < b.story.id ? -1 : 1));
  const best = ranked[0];
  if (best === undefined) return { storyId: null, score: 0, reasons: ['there is no story to compare with'] };
  const fits = best.score >= ENOUGH && best.veto === null;
  return {
    storyId: fits ? best.story.id : null,
    score: Number(best.score.toFixed(3)),
    reasons: best.veto === null ? best.reasons : [...best.reasons, best.veto],
  };
}

/** A name or word that many stories share tells little. */
function rarityOf(stories: readonly StoryMark[]): (key: string, of: 'names' | 'terms') => number {
  const counts = { names: new Map<string, number>(), terms: new Map<string, number>() };
  for (const { fingerprint: mark } of stories)
    for (const of of ['names', 'terms'] as const)
      for (const key of Object.keys(mark[of])) counts[of].set(key, (counts[of].get(key) ?? 0) + 1);
  return (key, of) => Math.log(1 + (stories.length + 2) / ((counts[of].get(key) ?? 0) + 0.5));
}

function likeness(
  a: Fingerprint,
  b: Fingerprint,
  rarity: ReturnType<typeof rarityOf>,
): { score: number; veto: string | null; reasons: string[] } {
  const names = cosine(a.names, b.names, (key) => rarity(key, 'names'));
  const terms = cosine(a.terms, b.terms, (key) => rarity(key, 'terms'));
  const sharedNames = shared(a.names, b.names);
  const days = daysApart(a, b);
  const time = days === null ? 0.5 : days <= 2 ? 1 : days <= 7 ? 0.7 : days <= 21 ? 0.3 : 0;
  const score = 0.4 * names + 0.4 * terms + 0.2 * time * Math.min(1, names + terms);
  const reasons = [
    sharedNames.length === 0 ? 'no name in common' : `both name ${sharedNames.slice(0, 4).join(', ')}`,
    `wording alike by ${Math.round(terms * 100)} %`,
    days === null
      ? 'time unknown'
      : days === 0
        ? 'published while the story was moving'
        : `published ${days} days apart`,
  ];
  return { score, veto: vetoOf(sharedNames, days), reasons };
}

function vetoOf(sharedNames: readonly string[], days: number | null): string | null {
  if (sharedNames.length < 2) return 'fewer than two names in common: one topic is not one event';
  if (days !== null && days > 60) return 'too far apart in time to be one event';
  return null;
}

const shared = (a: Record<string, number>, b: Record<string, number>): string[] =>
  Object.keys(a)
    .filter((key) => b[key] !== undefined)
    .toSorted((x, y) => b[y]! + a[y]! - b[x]! - a[x]!);

function cosine(
  a: Record<string, number>,
  b: Record<string, number>,
  weight: (key: string) => number,
): number {
  let [dot, x, y] = [0, 0, 0];
  for (const [key, value] of Object.entries(a)) {
    const w = weight(key) ** 2;
    x += value * value * w;
    dot += value * (b[key] ?? 0) * w;
  }
  for (const [key, value] of Object.entries(b)) y += value * value * weight(key) ** 2;
  return x === 0 || y === 0 ? 0 : dot / Math.sqrt(x * y);
}

/** Days between the article and the nearer end of the story's time; 0 inside it. */
function daysApart(a: Fingerprint, b: Fingerprint): number | null {
  if (a.from === null || b.from === null || b.to === null) return null;
  const at = Date.parse(a.from);
  const [from, to] = [Date.parse(b.from), Date.parse(b.to)];
  return at < from ? Math.floor((from - at) / DAY) : at > to ? Math.floor((at - to) / DAY) : 0;
}
