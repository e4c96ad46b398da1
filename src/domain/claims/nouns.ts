/**
 * The noun a number counts, without a tagger: a number is followed by modifiers and then, in English, by a plural, so the first
 * plural ends the phrase; words that cannot stand inside a noun phrase end it as well.
 */
import type { Language } from './lang/language.ts';
import { isCapitalized, type Token } from './text.ts';

export interface CountedNoun {
  /** Singular head noun. */
  head: string;
  /** Head with its nearest modifiers, singular. */
  phrase: string;
  /** Token index after the phrase. */
  next: number;
}

const LONGEST = 5;

export function nounAfter(
  tokens: readonly Token[],
  from: number,
  lang: Language,
  value: number,
): CountedNoun | null {
  let at = from;
  if (tokens[at]?.text === '-' && tokens[at]!.glued) at += 1;
  // "340m of frozen assets", "a third of the voters"
  if (lang.of.has(tokens[at]?.norm ?? '')) {
    at += 1;
    while (lang.determiners.has(tokens[at]?.norm ?? '')) at += 1;
  }
  const words: Token[] = [];
  for (; at < tokens.length && words.length < LONGEST; at += 1) {
    const token = tokens[at]!;
    if (token.text === '-' && token.glued && words.length > 0 && tokens[at + 1]?.glued) continue;
    if (token.kind !== 'word' || token.norm === "'s") break;
    if (lang.isFunctionWord(token.norm)) break;
    if (words.length > 0 && lang.isVerbLike(token.norm) && (value === 1 || lang.isPlural(words.at(-1)!.norm)))
      break;
    words.push(token);
    if (value !== 1 && lang.isPlural(token.norm) && !isAdjectivalPlural(tokens[at + 1], lang)) {
      at += 1;
      break;
    }
  }
  while (words.length > 1 && lang.isVerbLike(words.at(-1)!.norm) && !lang.isPlural(words.at(-1)!.norm)) {
    words.pop();
    at -= 1;
  }
  const last = words.at(-1);
  if (last === undefined) return null;
  if (words.length === 1 && isCapitalized(last.text) && !lang.isPlural(last.norm)) return null;
  const head = lang.singular(last.norm);
  const modifiers = words.slice(Math.max(0, words.length - 3), -1).map((word) => word.norm);
  return { head, phrase: [...modifiers, head].join(' '), next: at };
}

/** "sports fans", "arms exports": a plural right before another plural modifies it. */
function isAdjectivalPlural(next: Token | undefined, lang: Language): boolean {
  return (
    next?.kind === 'word' &&
    lang.isPlural(next.norm) &&
    !lang.isFunctionWord(next.norm) &&
    !lang.isVerbLike(next.norm)
  );
}
