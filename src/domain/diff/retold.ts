/**
 * Speech told in the third person: "I will not run again," she said → she said she would not run again. Pronouns turn, verbs step back
 * one tense, and every other word stays. A negation that came or went on the way is told.
 */
import { STEPS_BACK, TURNS } from '../claims/lang/en/comparing/retold.ts';
import { lemma } from '../claims/lang/en/lemma.ts';
import { lex } from '../claims/text.ts';

/** The quoted words stand in the text as report; `turned`: one of the two is denied and the other is not. */
export function retoldIn(quote: string, text: string): 'whole' | 'turned' | null {
  const [said, told] = [folded(quote), folded(text)];
  if (plain(said).length < 2 || !` ${plain(told).join(' ')} `.includes(` ${plain(said).join(' ')} `))
    return null;
  return isDenied(said) === isDenied(told) ? 'whole' : 'turned';
}

const NEGATION = /^(?:not|never)$/;
const isDenied = (words: readonly string[]): boolean => words.some((word) => NEGATION.test(word));
const plain = (words: readonly string[]): string[] => words.filter((word) => !NEGATION.test(word));

const folded = (text: string): string[] =>
  lex(text)
    .filter(({ kind }) => kind !== 'symbol')
    .flatMap(({ norm }) => norm.replace(/n['’]t$/, ' not').split(' '))
    .filter((norm) => norm !== 'that')
    .map((norm) => TURNS[norm] ?? STEPS_BACK[norm] ?? lemma(norm));
