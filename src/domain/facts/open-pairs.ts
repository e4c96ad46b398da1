/** Which statements of two sources a model may be asked about: those that the rules of `claims-across.ts` leave open. */
import { ENGLISH } from '../claims/lang/en/index.ts';
import { similarity, Weights } from '../diff/align/similarity.ts';
import type { Claim, Slot } from '../model/claims.ts';
import { type PairQuestion, pairQuestion } from '../opinion.ts';
import { areKin, type GroupVersion, itemsOf, sharedWorth } from './claims-across.ts';
import { pairId } from './joining.ts';

/** Worth asking from here on: they share a value, and some words. */
const DOUBTFUL = 0.28;
const LEAST_WORDS = 0.1;
/** Questions about one story. */
const MAX_DOUBTS = 32;

/**
 * Pairs of newest claims of two sources that share a name, a day or a count, and that the rules keep apart for their words
 * alone: what a model may be asked, the likeliest first (domain/opinion.ts).
 */
export function doubtfulPairs(versions: readonly GroupVersion[]): PairQuestion[] {
  const items = newestOf(versions).flatMap(itemsOf);
  const weights = new Weights(
    items.map((item) => item.profile),
    ENGLISH,
  );
  return items
    .flatMap((a, k) => items.slice(k + 1).map((b) => ({ a, b })))
    .flatMap(({ a, b }) => {
      if (a.version.articleId === b.version.articleId) return [];
      const shared = sharedWorth(a.claim, b.claim);
      if (shared === 0) return [];
      const words = similarity(a.profile, b.profile, weights);
      const likely = words + shared;
      if (words < LEAST_WORDS || likely < DOUBTFUL || areKin(words, shared)) return [];
      const question = pairQuestion(pairId(a, b), 'sources', asMarked(a.claim), asMarked(b.claim));
      return question === null ? [] : [{ question, likely }];
    })
    .toSorted((x, y) => y.likely - x.likely)
    .slice(0, MAX_DOUBTS)
    .map(({ question }) => question);
}

const newestOf = (versions: readonly GroupVersion[]): GroupVersion[] => [
  ...new Map(versions.map((version) => [version.articleId, version])).values(),
];

/** The claim's slots index its sentence. */
const asMarked = ({ text, start, slots }: Claim): { text: string; slots: Slot[] } => ({
  text,
  slots: slots.map((slot) => ({ ...slot, start: slot.start - start, end: slot.end - start })),
});
