/** What an article and a story have in common, in a handful of figures that can be weighed and told. */
import type { Fingerprint } from './fingerprint.ts';
import { WEIGHTS } from './learned.ts';
import type { Rarity } from './rarity.ts';

/** What is weighed. Each figure grows with what speaks for one event, but for `apart`. */
export interface Evidence {
  /** Logarithm of how alike the names are, rare ones first: who and where. */
  names: number;
  /** Logarithm of how much rare wording both share: what happened. */
  matter: number;
  /** Telling numbers that both state, 0 to 2. */
  numbers: number;
  /** 1 when both speak of one day. */
  sameDay: number;
  /** Logarithm of one more than the days between the article and the nearer end of the story. */
  apart: number;
}

/** The evidence and what it was read from, heaviest first: the keys of the fingerprints. */
export interface Shared {
  evidence: Evidence;
  names: string[];
  terms: string[];
  numbers: string[];
  days: string[];
  /** `null` when a time is unknown. */
  daysApart: number | null;
  /** A name that carries both: without one, nothing but numbers can tell one event from another of its kind. */
  carried: boolean;
  /** The article names nothing for sure and states no number to speak of. */
  nameless: boolean;
}

const DAY = 86_400_000;
/** The logarithm of nothing at all. */
const NONE = 0.03;
/** So much rare wording says all that wording can say. */
const MUCH = 3;
/** What a rare word weighs in the unit of `MUCH`; what the commonest words weigh is nothing. */
const RARE = 5;
const COMMON = 1;
/** A name carries an article from this part of the weightiest one on. */
const CARRIES = 0.2;
/** A number loses its point with time. */
const NUMBERS_DAYS = 10;
/** When nobody knows the time. */
const UNKNOWN_DAYS = 3;
const MOST_NUMBERS = 2;
/** A number that a story in fifty has is as good as one that none has. */
const RARE_NUMBER = 4;

/** 0..1, how sure it is that both tell of one event. */
export function likelihood(evidence: Evidence): number {
  const { bias, ...weights } = WEIGHTS;
  const sum = (Object.keys(weights) as (keyof Evidence)[]).reduce(
    (total, key) => total + weights[key] * evidence[key],
    bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

export function evidenceOf(own: Fingerprint, story: Fingerprint, rarity: Rarity): Shared {
  // Weights of a merged story are means over its articles, so its weightiest name may weigh less than 1.
  const [ownNames, storyNames] = [most(own.names), most(story.names)];
  const [ownTerms, storyTerms] = [most(own.terms), most(story.terms)];
  const share = (a: number, b: number): number => Math.sqrt(Math.min(1, a) * Math.min(1, b));
  const weigh = (
    key: string,
    of: 'names' | 'terms',
    x: number,
    y: number,
  ): { key: string; both: number; worth: number } => {
    const both = share(own[of][key]! / x, story[of][key]! / y);
    const rare = rarity(of, key);
    return { key, both, worth: both * (of === 'terms' ? Math.max(0, rare - COMMON) : rare) };
  };
  const names = common(own.names, story.names).map((key) => weigh(key, 'names', ownNames, storyNames));
  const terms = common(own.terms, story.terms).map((key) => weigh(key, 'terms', ownTerms, storyTerms));
  const daysApart = apartOf(own, story);
  const numbers =
    daysApart !== null && daysApart > NUMBERS_DAYS ? [] : common(own.numbers ?? {}, story.numbers ?? {});
  const telling = numbers.reduce(
    (sum, key) => sum + tellingOf(key) * Math.min(1, rarity('numbers', key) / RARE_NUMBER),
    0,
  );
  const days = common(own.days, story.days);
  const matter = terms.reduce((sum, { worth }) => sum + worth, 0) / RARE;
  const heaviest = (list: { key: string; worth: number }[]): string[] =>
    list.toSorted((a, b) => b.worth - a.worth).flatMap(({ key, worth }) => (worth > 0 ? [key] : []));
  return {
    evidence: {
      names: Math.log(cosine(own.names, story.names, (key) => rarity('names', key)) + NONE),
      matter: Math.log(Math.min(MUCH, matter) + NONE),
      numbers: Math.min(MOST_NUMBERS, telling),
      sameDay: days.length > 0 ? 1 : 0,
      apart: Math.log1p(daysApart ?? UNKNOWN_DAYS),
    },
    names: heaviest(names),
    terms: heaviest(terms),
    numbers: numbers.toSorted((a, b) => tellingOf(b) - tellingOf(a)),
    days,
    daysApart,
    carried: names.some(({ both }) => both >= CARRIES),
    nameless:
      Object.values(own.names).every((weight) => weight <= CARRIES) &&
      Object.keys(own.numbers ?? {}).length === 0,
  };
}

/** 0..1. "57 %" is in many reports, "3.4 million" in few, "412" and "49.6 %" in those of one event. */
function tellingOf(key: string): number {
  const [value = '', unit] = key.split(' ');
  const digits = value
    .replace(/^0\.0*/, '')
    .replace('.', '')
    .replace(/0+$/, '').length;
  if (digits <= 1) return 0.2;
  if (digits > 2) return 1;
  return Math.abs(Number(value)) >= 100 || (value.includes('.') && unit !== undefined) ? 0.6 : 0.25;
}

const most = (weights: Record<string, number>): number => Math.max(0.01, ...Object.values(weights));

const common = (a: Record<string, number>, b: Record<string, number>): string[] =>
  Object.keys(a).filter((key) => Object.hasOwn(b, key));

function cosine(
  a: Record<string, number>,
  b: Record<string, number>,
  rarity: (key: string) => number,
): number {
  let [dot, x, y] = [0, 0, 0];
  for (const [key, value] of Object.entries(a)) {
    const w = rarity(key) ** 2;
    x += value * value * w;
    if (Object.hasOwn(b, key)) dot += value * b[key]! * w;
  }
  for (const [key, value] of Object.entries(b)) y += value * value * rarity(key) ** 2;
  return x === 0 || y === 0 ? 0 : dot / Math.sqrt(x * y);
}

/** Days between the article and the nearer end of the story's time; 0 inside it. */
function apartOf(own: Fingerprint, story: Fingerprint): number | null {
  if (own.from === null || story.from === null || story.to === null) return null;
  const at = Date.parse(own.from);
  const [from, to] = [Date.parse(story.from), Date.parse(story.to)];
  return at < from ? (from - at) / DAY : at > to ? (at - to) / DAY : 0;
}
