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
/** What a telling number in common is worth. */
const NUMBER = 0.08;
/** A name that carries an article weighs at least this much of the weightiest one. */
const FOCUS = 0.3;
/** A name as weighty as this is what the article is about above all. */
const FOREMOST = 0.75;
/** Below this the wording has too little in common, whoever is named: one person does many things. */
const LEAST_WORDING = 0.05;
/** One name in common needs wording this near; two need less. */
const WORDING_FOR_ONE = 0.2;
/** One name that is foremost in both needs less. */
const WORDING_FOR_FOREMOST = 0.12;
/** Less still when both tell of one kind of event. */
const WORDING_FOR_EVENT = 0.08;
/** And more again when the story had been silent: the town has other news. */
const WORDING_FOR_LATER = 0.3;
/** As many telling numbers in common say what names say. */
const TELLING = 2;
/** With one of them and a day, the wording must be this near. */
const WORDING_FOR_NUMBER = 0.35;
/** A number loses its point with time. */
const NUMBERS_DAYS = 10;
/** A story that went on without the article for longer needs more than its foremost name. */
const FRESH_DAYS = 1;
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
  const numbers =
    apart !== null && apart > NUMBERS_DAYS
      ? []
      : Object.keys(own.numbers ?? {}).filter((key) => story.numbers?.[key] !== undefined);
  const telling = Math.min(3, numbers.length);
  const score = 0.45 * names + 0.35 * wording + 0.15 * time + (sameDay ? 0.05 : 0) + NUMBER * telling;
  return {
    score,
    against: againstOf(own, story, { focus, numbers: numbers.length, wording, apart, sameDay }),
    reasons: [
      shared.length === 0 ? 'no name in common' : `both name ${shared.slice(0, 4).join(', ')}`,
      `wording alike by ${Math.round(wording * 100)} %`,
      apart === null
        ? 'time unknown'
        : apart === 0
          ? 'published while the story was moving'
          : `published ${apart} days apart`,
      ...(sameDay ? ['both speak of the same day'] : []),
      ...(numbers.length > 0 ? [`both say ${numbers.slice(0, 4).join(', ')}`] : []),
    ],
  };
}

/** How near the wording must be, the less the more they have in common besides. */
function leastWording(
  own: Fingerprint,
  story: Fingerprint,
  { focus, numbers, apart, sameDay }: Omit<Shared, 'wording'>,
  sameForemost: boolean,
): number {
  if (numbers > 0) return 0;
  const alike = sameDay || sameEvent(own, story);
  const later = apart !== null && apart > FRESH_DAYS && !sameDay;
  // A town's name and its mayor's are four words, and stand in all its news.
  if (focus.length > 1) return alike ? LEAST_WORDING : later ? WORDING_FOR_ONE : WORDING_FOR_FOREMOST;
  if (!sameForemost) return WORDING_FOR_ONE;
  if (later) return WORDING_FOR_LATER;
  return alike ? WORDING_FOR_EVENT : WORDING_FOR_FOREMOST;
}

interface Shared {
  /** Names that carry both. */
  focus: readonly string[];
  /** Telling numbers in both. */
  numbers: number;
  wording: number;
  apart: number | null;
  sameDay: boolean;
}

function againstOf(
  own: Fingerprint,
  story: Fingerprint,
  { focus, numbers, wording, apart, sameDay }: Shared,
): string | null {
  const told = numbers >= TELLING ? LEAST_WORDING : WORDING_FOR_NUMBER;
  if (numbers > 0 && (numbers >= TELLING || sameDay) && wording >= told) return overOf(apart);
  if (focus.length === 0) return 'no name carries both: one topic is not one event';
  const foremost = foremostOf(own);
  // A person's name is two words: a minister speaks of many things.
  if (focus.length <= 2 && foremost.every((key) => story.names[key] === undefined))
    return `it is about ${foremost.join(', ')} above all, of which the story knows nothing`;
  const sameForemost = foremostOf(story).some((key) => foremost.includes(key));
  const least = leastWording(own, story, { focus, numbers, apart, sameDay }, sameForemost);
  if (wording < least) return 'the same names in another matter';
  return overOf(apart);
}

/** Both speak much of a crash, or of people who escaped. */
const sameEvent = (own: Fingerprint, story: Fingerprint): boolean =>
  Object.entries(own.terms).some(
    ([key, weight]) => key.startsWith('~') && weight >= FOCUS && (story.terms[key] ?? 0) >= FOCUS,
  );

const overOf = (apart: number | null): string | null =>
  apart !== null && apart > OVER_DAYS
    ? `the story was silent for ${apart} days: the next event of its kind`
    : null;

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
