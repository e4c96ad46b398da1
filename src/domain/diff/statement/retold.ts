/**
 * Speech told in the third person: "I will not run again," she said → she said she would not run again. Pronouns turn, verbs step back
 * one tense, and every other word stays. A negation that came or went on the way is told.
 */
import type { Language } from '../../claims/lang/language.ts';
import { lex } from '../../claims/text.ts';

/** The quoted words stand in the text as report; `turned`: one of the two is denied and the other is not. */
export function retoldIn(quote: string, text: string, { comparing }: Language): 'whole' | 'turned' | null {
  const { retold, negation } = comparing.speech;
  const folded = (words: string): string[] =>
    lex(words)
      .filter(({ kind }) => kind !== 'symbol')
      .flatMap(({ norm }) => retold(norm));
  const isDenied = (words: readonly string[]): boolean => words.some((word) => negation.test(word));
  const plain = (words: readonly string[]): string[] => words.filter((word) => !negation.test(word));
  const [said, told] = [folded(quote), folded(text)];
  if (plain(said).length < 2 || !` ${plain(told).join(' ')} `.includes(` ${plain(said).join(' ')} `))
    return null;
  return isDenied(said) === isDenied(told) ? 'whole' : 'turned';
}
