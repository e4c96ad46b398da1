/**
 * Silent about the page, never about a digit of the story. A change is furniture's own when every sentence on either side is
 * furniture of the body, and a number in it may differ only where the line is a counter or where another teaser now stands:
 * the same words with another number are a statement, whatever the line opens with.
 */
import { furnitureOf } from '../../claims/furniture.ts';
import { languageOf } from '../../claims/lang/choose.ts';
import { tokenize } from '../../claims/text.ts';
import type { ClaimBlock, ClaimSet, Sentence } from '../../model/claims.ts';
import type { Side } from '../ground/sides.ts';

/** What a reader takes for the outlet's own words, however they open. */
const NEVER: ReadonlySet<ClaimBlock> = new Set(['title', 'byline', 'standfirst', 'quote', 'correction']);

export type Furniture = ReadonlyMap<Sentence, 'counter' | 'part'>;

/** The furniture of a version. What opens as a teaser is one to the end of its block: "Most read: 1. Goat stops train 2. …". */
export function furnitureIn({ sentences, lang }: ClaimSet): Furniture {
  const words = languageOf(lang).furniture;
  const found = new Map<Sentence, 'counter' | 'part'>();
  if (words === null) return found;
  for (let first = 0; first < sentences.length; ) {
    const { block, blockIndex } = sentences[first] as Sentence;
    let next = first + 1;
    while (next < sentences.length && sentences[next]?.blockIndex === blockIndex) next++;
    const own = sentences.slice(first, next);
    first = next;
    if (NEVER.has(block)) continue;
    const whole = furnitureOf(own.map(({ text }) => text).join(' '), words);
    for (const sentence of own) {
      const kind = whole ?? (own.length === 1 ? null : furnitureOf(sentence.text, words));
      if (kind !== null) found.set(sentence, kind);
    }
  }
  return found;
}

export function isFurnitureChange(old: Side | null, now: Side | null, furniture: Furniture): boolean {
  const kinds = [old, now].flatMap(
    (side) => side?.sentences.map((sentence) => furniture.get(sentence) ?? null) ?? [],
  );
  if (kinds.includes(null)) return false;
  if (old === null || now === null || kinds.every((kind) => kind === 'counter')) return true;
  return wordsOf(old.text) !== wordsOf(now.text) || numbersOf(old.text) === numbersOf(now.text);
}

const wordsOf = (text: string): string => told(text, 'word');
const numbersOf = (text: string): string => told(text, 'number');
const told = (text: string, wanted: 'word' | 'number'): string =>
  tokenize(text)
    .filter(({ kind }) => kind === wanted)
    .map(({ norm }) => norm)
    .join(' ');
