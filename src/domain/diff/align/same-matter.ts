/**
 * The same statement in other words and with another value: "Parliament will vote on the budget on Thursday" and "Lawmakers are
 * due to vote on the budget on Tuesday". Two such lines share hardly a letter, and told as one removed and one added the very
 * change that matters is lost. Asked only of lines that nothing else claimed, between the same linked neighbors, so the table of
 * synonyms costs nothing elsewhere.
 */
import { isNumberWord } from '../../claims/lang/choose.ts';
import type { Language } from '../../claims/lang/language.ts';
import type { Word } from '../../claims/lang/relations.ts';
import type { Profile, Weights } from './similarity.ts';

/** Share of the weighted words of both that find a partner. Fixed, checked on both halves of the development drafts. */
const MATTER = 0.45;
const LEAST_PARTNERS = 2;
/** A word that another stands for tells less than the same word. */
const STANDS_FOR = 0.8;

export function sameMatter(a: Profile, b: Profile, weights: Weights, lang: Language): number {
  if (!statesValue(a) || !statesValue(b)) return 0;
  const mine = matterOf(a, weights, lang);
  const theirs = matterOf(b, weights, lang);
  const free = new Set(theirs);
  let partners = 0;
  let matched = 0;
  for (const { word, weight } of mine) {
    let best: Matter | null = null;
    let likeness = 0;
    for (const other of free) {
      const alike = likenessOf(word, other.word, lang);
      if (alike > likeness) [best, likeness] = [other, alike];
    }
    if (best === null) continue;
    free.delete(best);
    partners += 1;
    matched += likeness * (weight + best.weight);
  }
  const all = [...mine, ...theirs].reduce((sum, { weight }) => sum + weight, 0);
  const share = all === 0 ? 0 : matched / all;
  return partners >= LEAST_PARTNERS && share >= MATTER ? share : 0;
}

/** Opposites and kinds that exclude each other are partners as well: "opens" and "closes" speak of one door. */
function likenessOf(a: Word, b: Word, lang: Language): number {
  if (a.norm === b.norm) return 1;
  const relation = lang.comparing.relations.relation(a, b);
  return relation === 'same' ? 1 : relation === 'none' ? 0 : STANDS_FOR;
}

interface Matter {
  word: Word;
  weight: number;
}

const isValue = (word: string): boolean => word === '#' || word === '@' || isNumberWord(word);
const statesValue = ({ counts }: Profile): boolean => [...counts.keys()].some(isValue);

const matterOf = ({ counts }: Profile, weights: Weights, { comparing }: Language): Matter[] =>
  [...counts.keys()]
    .filter((word) => !isValue(word) && !comparing.small.functionWords.has(word))
    .map((word) => ({ word: comparing.relations.wordOf(word), weight: weights.of(word) }));
