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

/** From here two reports are of one event, unless something speaks against it. Chosen on the development half of fixtures/stories. */
const ENOUGH = 0.38;
/** A name that carries an article weighs at least this much of the weightiest one. */
const FOCUS = 0.3;
/** A name as weighty as this is what the article is about above all. */
const FOREMOST = 0.75;
/** Below this the wording has too little in common, whoever is named: one person does many things. */
const LEAST_WORDING = 0.05;
/** One name in common needs wording this near; two need less. */
const WORDING_FOR_ONE = 0.2;
/** One name that is foremost in both needs less. */
const WORDING_FOR_FOREMOST = 0.08;
const DAY = 86_400_000;
/** A story that has been silent for longer is over: the next report on its topic is of the next event. */
const OVER_DAYS = 30;

/**
 * @param separated stories that a user took this article, or one like it, out of: they are not considered
 */
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
    .toSorted(
      (a, b) =>
        Number(a.against !== null) - Number(b.against !== null) ||
        b.score - a.score ||
        (a.story.id < b.story.id ? -1 : 1),
    );
  const best = ranked[0];
  if (best === undefined) return { storyId: null, score: 0, reasons: ['there is no story to compare with'] };
  const fits = best.score >= ENOUGH && best.against === null;
  return {
    storyId: fits ? best.story.id : null,
    score: Number(best.score.toFixed(3)),
    reasons: best.against === null ? best.reasons : [...best.reasons, best.against],
  };
}

type Rarity = (key: string, of: 'names' | 'terms') => number;

/** A name or word that many stories share tells little. */
function rarityOf(stories: readonly StoryMark[]): Rarity {
  const counts = { names: new Map<string, number>(), terms: new Map<string, number>() };
  for (const { fingerprint: mark } of stories)
    for (const of of ['names', 'terms'] as const)
      for (const key of Object.keys(mark[of])) counts[of].set(key, (counts[of].get(key) ?? 0) + 1);
  return (key, of) => Math.log(1 + (stories.length + 2) / ((counts[of].get(key) ?? 0) + 0.5));
}

interface Likeness {
  score: number;
  /** The rule that makes it another event, or `null`. */
  against: string | null;
  reasons: string[];
}

function likeness(own: Fingerprint, story: Fingerprint, rarity: Rarity): Likeness {
  const names = cosine(own.names, story.names, (key) => rarity(key, 'names'));
  const wording = cosine(own.terms, story.terms, (key) => rarity(key, 'terms'));
  const shared = Object.keys(own.names)
    .filter((key) => story.names[key] !== undefined)
    .toSorted((a, b) => weight(b) - weight(a));
  function weight(key: string): number {
    return Math.min(own.names[key] ?? 0, story.names[key] ?? 0);
  }
  // Weights in a merged story are means over its articles, so its focus is lower than an article's.
  const most = Math.max(...Object.values(story.names), 0.01);
  const focus = shared.filter(
    (key) => (own.names[key] ?? 0) >= FOCUS && (story.names[key] ?? 0) >= FOCUS * most,
  );
  const apart = daysApart(own, story);
  const time = apart === null ? 0.5 : Math.max(0, 1 - apart / OVER_DAYS);
  const sameDay = Object.keys(own.days).some((day) => story.days[day] !== undefined);
  const score = 0.45 * names + 0.35 * wording + 0.15 * time + (sameDay ? 0.05 : 0);
  return {
    score,
    against: againstOf(own, story, focus, wording, apart),
    reasons: [
      shared.length === 0 ? 'no name in common' : `both name ${shared.slice(0, 4).join(', ')}`,
      `wording alike by ${Math.round(wording * 100)} %`,
      apart === null
        ? 'time unknown'
        : apart === 0
          ? 'published while the story was moving'
          : `published ${apart} days apart`,
      ...(sameDay ? ['both speak of the same day'] : []),
    ],
  };
}

function againstOf(
  own: Fingerprint,
  story: Fingerprint,
  focus: readonly string[],
  wording: number,
  apart: number | null,
): string | null {
  if (focus.length === 0) return 'no name carries both: one topic is not one event';
  const foremost = foremostOf(own);
  if (focus.length === 1 && foremost.every((key) => story.names[key] === undefined))
    return `it is about ${foremost.join(', ')} above all, of which the story knows nothing`;
  const sameForemost = foremostOf(story).some((key) => foremost.includes(key));
  const least = focus.length > 1 ? LEAST_WORDING : sameForemost ? WORDING_FOR_FOREMOST : WORDING_FOR_ONE;
  if (wording < least) return 'the same names in another matter';
  if (apart !== null && apart > OVER_DAYS)
    return `the story was silent for ${apart} days: the next event of its kind`;
  return null;
}

function foremostOf({ names }: Fingerprint): string[] {
  const most = Math.max(0, ...Object.values(names));
  return Object.keys(names).filter((key) => (names[key] ?? 0) >= FOREMOST * most);
}

function cosine(
  a: Record<string, number>,
  b: Record<string, number>,
  rarity: (key: string) => number,
): number {
  let [dot, x, y] = [0, 0, 0];
  for (const [key, value] of Object.entries(a)) {
    const w = rarity(key) ** 2;
    x += value * value * w;
    dot += value * (b[key] ?? 0) * w;
  }
  for (const [key, value] of Object.entries(b)) y += value * value * rarity(key) ** 2;
  return x === 0 || y === 0 ? 0 : dot / Math.sqrt(x * y);
}

/** Days between the article and the nearer end of the story's time; 0 inside it. */
function daysApart(own: Fingerprint, story: Fingerprint): number | null {
  if (own.from === null || story.from === null || story.to === null) return null;
  const at = Date.parse(own.from);
  const [from, to] = [Date.parse(story.from), Date.parse(story.to)];
  return at < from ? Math.floor((from - at) / DAY) : at > to ? Math.floor((at - to) / DAY) : 0;
}
