/** The words of a question that matter, each with the ways in which news tells it. */
import { FUNCTION_WORDS } from '../claims/lang/en/comparing/function-words.ts';
import { lemma, singular } from '../claims/lang/en/lemma.ts';
import { tokenize } from '../claims/text.ts';
import type { Span } from '../model/primitives.ts';
import { FAMILIES, type Family } from './families/index.ts';
import { OCCASIONS } from './occasions.ts';

/** A word that matters, in the forms it is compared in. */
export interface Wanted {
  norm: string;
  base: string;
  singular: string;
  families: ReadonlySet<Family>;
  /** Offset in the question's text. */
  start: number;
}

/** @param numbers whether words that count for numbers alone are heard */
export function wantedOf(text: string, numbers = false): Wanted[] {
  const told = familiesTold(text.toLowerCase(), numbers);
  return tokenize(text)
    .filter((token) => token.norm !== "'s" && (!FUNCTION_WORDS.has(token.norm) || token.norm === 'against'))
    .map((token) => ({
      norm: token.norm,
      base: lemma(token.norm),
      singular: singular(token.norm),
      // "Takes effect" is one way to say "begins", and both its words stand for it.
      families: new Set(
        told.filter(({ start, end }) => start < token.end && token.start < end).map(({ family }) => family),
      ),
      start: token.start,
    }));
}

/** Where a lower-case text speaks of which family. */
function familiesTold(text: string, numbers: boolean): (Span & { family: Family })[] {
  return FAMILIES.flatMap((family) => {
    const patterns = numbers ? [family.pattern, family.near, family.asked] : [family.pattern];
    return patterns.flatMap((pattern) =>
      // Most families are not spoken of at all, and to find that out is cheap.
      pattern?.test(text)
        ? Array.from(text.matchAll(new RegExp(pattern, `g${pattern.flags}`)), ({ index, 0: said }) => ({
            family,
            start: index,
            end: index + said.length,
          }))
        : [],
    );
  });
}

/** Each word with the ways in which the day of it is told: "funeral" with "will be buried". */
export function asOccasions(label: string, words: readonly Wanted[]): Wanted[] {
  const asked = OCCASIONS.flatMap((occasion) =>
    [...label.matchAll(occasion.asked)].map((found) => ({
      occasion,
      start: found.index,
      end: found.index + found[0].length,
    })),
  );
  return words.map((word) => ({
    ...word,
    families: new Set([
      ...word.families,
      ...asked.flatMap(({ occasion, start, end }) =>
        start <= word.start && word.start < end ? [occasion] : [],
      ),
    ]),
  }));
}
