/** What tells one event from another: who, where, when, and the words few other stories use. Plain JSON, so that it can be kept. */
import { lemma } from '../claims/lang/en/lemma.ts';
import { tokenize } from '../claims/text.ts';
import { FUNCTION_WORDS } from '../diff/lexicon/function-words.ts';
import { words as nameWords } from '../diff/names.ts';
import { countryOf } from '../diff/places.ts';
import type { ClaimSet, Instant } from '../model.ts';

export interface Fingerprint {
  /** Names (folded, shortest telling form) → share of the article's sentences that mention them, lead counted twice. */
  names: Record<string, number>;
  /** Names of places among them. */
  places: string[];
  /** Days the text speaks of, ISO, with how often. */
  days: Record<string, number>;
  /** Base forms of the words of title and lead, with weight. */
  terms: Record<string, number>;
  /** First and last publication. */
  from: Instant | null;
  to: Instant | null;
  articles: number;
}

const LEAD = 6;

export function fingerprint(claims: ClaimSet, publishedAt: Instant | null = claims.publishedAt): Fingerprint {
  const names = new Map<string, number>();
  const places = new Set<string>();
  const days = new Map<string, number>();
  const terms = new Map<string, number>();
  let bodyLine = 0;
  for (const sentence of claims.sentences) {
    if (sentence.block === 'byline' || sentence.block === 'correction') continue;
    const title = sentence.block === 'title';
    const weight = title ? 3 : bodyLine < LEAD ? 2 : 1;
    if (!title) bodyLine++;
    for (const slot of sentence.claims.flatMap((claim) => claim.slots)) {
      if (slot.type === 'name') {
        const key = nameKey(slot.value);
        if (key === '') continue;
        names.set(key, (names.get(key) ?? 0) + weight);
        if (slot.nameType === 'place') places.add(key);
      }
      if (slot.type === 'date' && slot.value !== null && slot.granularity !== 'year') {
        const day = slot.value.slice(0, 10);
        if (/^\d{4}-\d\d-\d\d$/.test(day)) days.set(day, (days.get(day) ?? 0) + weight);
      }
    }
    for (const token of tokenize(sentence.text)) {
      if (token.kind !== 'word' || FUNCTION_WORDS.has(token.norm) || token.norm.length < 3) continue;
      const base = lemma(token.norm);
      terms.set(base, (terms.get(base) ?? 0) + weight);
    }
  }
  return {
    names: shares(names),
    places: [...places],
    days: shares(days),
    terms: shares(terms),
    from: publishedAt,
    to: publishedAt,
    articles: 1,
  };
}

/** One form for "Sir Keir Starmer" and "Starmer", "France" and "French". */
export function nameKey(name: string): string {
  const parts = nameWords(name);
  return countryOf(parts.join(' '))?.toLowerCase() ?? parts.join(' ');
}

function shares(counts: ReadonlyMap<string, number>): Record<string, number> {
  const most = Math.max(1, ...counts.values());
  return Object.fromEntries([...counts].map(([key, count]) => [key, Number((count / most).toFixed(4))]));
}

/** The fingerprint of a story from those of its articles: what more of them say weighs more. */
export function mergeFingerprints(list: readonly Fingerprint[]): Fingerprint {
  const sum = (pick: (one: Fingerprint) => Record<string, number>): Record<string, number> => {
    const total = new Map<string, number>();
    for (const one of list)
      for (const [key, weight] of Object.entries(pick(one)))
        total.set(key, (total.get(key) ?? 0) + weight / list.length);
    return Object.fromEntries(total);
  };
  const times = (pick: (one: Fingerprint) => Instant | null): Instant[] =>
    list.flatMap((one) => pick(one) ?? []).toSorted();
  return {
    names: sum((one) => one.names),
    places: [...new Set(list.flatMap((one) => one.places))],
    days: sum((one) => one.days),
    terms: sum((one) => one.terms),
    from: times((one) => one.from)[0] ?? null,
    to: times((one) => one.to).at(-1) ?? null,
    articles: list.reduce((total, one) => total + one.articles, 0),
  };
}
