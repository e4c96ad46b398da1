/** How little a name, a word or a number is met in other news. */
import type { Fingerprint } from './fingerprint.ts';
import { COMMON_WORDS } from './learned.ts';

export type Marked = 'names' | 'terms' | 'numbers';

/** Natural logarithm of one in how many stories have it, roughly: 0.7 what every story has, 5 what none has had yet. */
export type Rarity = (of: Marked, key: string) => number;

/** A service that follows three stories has read little: as many stories as this are taken to lie behind them. */
const BACKGROUND = 100;

/** Base form → the share of stories that use it, of words that many use. */
export type Shares = ReadonlyMap<string, number>;

/** @param words base forms with the percentage of stories: `say:66 people:31` */
export const sharesOf = (words: string): Shares =>
  new Map(
    words
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split(':'))
      .map(([word = '', percent]) => [word, Number(percent) / 100]),
  );

const LEARNED = sharesOf(COMMON_WORDS);

export function rarityAmong(stories: readonly Fingerprint[], shares: Shares = LEARNED): Rarity {
  const counts: Record<Marked, Map<string, number>> = {
    names: new Map(),
    terms: new Map(),
    numbers: new Map(),
  };
  for (const story of stories)
    for (const of of ['names', 'terms', 'numbers'] as const)
      for (const key of Object.keys(story[of] ?? {})) counts[of].set(key, (counts[of].get(key) ?? 0) + 1);
  return (of, key) => {
    const behind = of === 'terms' ? BACKGROUND * (shares.get(key) ?? 0) : 0;
    return Math.log(1 + (stories.length + BACKGROUND) / ((counts[of].get(key) ?? 0) + behind + 0.5));
  };
}
