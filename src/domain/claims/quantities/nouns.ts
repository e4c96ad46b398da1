/**
 * The noun a number counts, without a tagger: a number is followed by modifiers and then, in English, by a plural, so the first
 * plural ends the phrase; words that cannot stand inside a noun phrase end it as well.
 */
import type { Language } from '../lang/language.ts';
import { isCapitalized, type Token } from '../text.ts';

export interface CountedNoun {
  /** Singular head noun. */
  head: string;
  /** Head with its nearest modifiers, singular. */
  phrase: string;
  plural: boolean;
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
  const norm = (i: number): string => tokens[i]?.norm ?? '';
  // "26-nation": the one word after the hyphen
  if (norm(from) === '-' && tokens[from]!.glued && tokens[from + 1]?.glued) {
    const word = tokens[from + 1]!;
    if (word.kind !== 'word' || lang.isFunctionWord(word.norm)) return null;
    return {
      head: lang.singular(word.norm),
      phrase: lang.singular(word.norm),
      plural: false,
      next: from + 2,
    };
  }
  let at = from;
  const ofThem = lang.of.has(norm(from));
  // "a third of the voters", "340m of frozen assets", "5 more people", "three other men"
  if (ofThem) {
    at += 1;
    while (lang.determiners.has(norm(at)) || (lang.own.has(norm(at)) && at > from + 1)) at += 1;
    // "118 of the 250 seats", "33 of 48 drones"
    if (tokens[at]?.kind === 'number' && tokens[at + 1]?.kind === 'word') at += 1;
    // "nine of the twelve": of whatever the twelve are
    if (lang.numbers.small.has(norm(at))) return null;
  } else
    while (lang.numbers.moreWords.has(norm(at))) {
      at += 1;
      // "38 others wait": they are counted themselves
      if (lang.isPlural(norm(at - 1))) return null;
    }
  const words: Token[] = [];
  for (; at < tokens.length && words.length < LONGEST; at += 1) {
    const token = tokens[at]!;
    if (token.text === '-' && token.glued && words.length > 0 && tokens[at + 1]?.glued) continue;
    // "six of the company's ports"
    if (token.norm === "'s" && ofThem && words.length > 0) {
      words.length = 0;
      continue;
    }
    if (token.kind !== 'word' || token.norm === "'s" || lang.isFunctionWord(token.norm)) break;
    // "ten million goes to charity"
    if (words.length === 0 && lang.finite.has(token.norm)) break;
    if (words.length > 0 && lang.isVerbLike(token.norm) && (value === 1 || lang.isPlural(words.at(-1)!.norm)))
      break;
    // "in the 62nd minute Lind scored": a name behind small letters begins something else
    if (
      !lang.capitalizesNouns &&
      isCapitalized(token.text) &&
      words.length > 0 &&
      !isCapitalized(words.at(-1)!.text)
    )
      break;
    words.push(token);
    if (lang.capitalizesNouns && isCapitalized(token.text)) {
      at += 1;
      break;
    }
    if (value !== 1 && lang.isPlural(token.norm) && !isModifier(token, tokens[at + 1], lang)) {
      at += 1;
      break;
    }
  }
  while (words.length > 0 && lang.isVerbLike(words.at(-1)!.norm) && !lang.isPlural(words.at(-1)!.norm)) {
    words.pop();
    at -= 1;
  }
  // "the 240 million originally planned"
  while (words.length > 0 && lang.isAdverb(words.at(-1)!.norm)) {
    words.pop();
    at -= 1;
  }
  const last = words.at(-1);
  if (last === undefined) return null;
  const plural = lang.isPlural(last.norm);
  // "99 lawmakers backing it and 100 rejecting it", "500 puke on a cruise": what they do, not what is counted
  if (!plural && !ofThem && Number.isInteger(value) && value !== 1 && !lang.isCountedSingly(last.norm))
    return null;
  // "14 Mill Road": nothing but a name
  if (!plural && !lang.capitalizesNouns && words.every(({ text }) => isCapitalized(text))) return null;
  const head = lang.singular(last.norm);
  const modifiers = words.slice(Math.max(0, words.length - 3), -1).map((word) => word.norm);
  return { head, phrase: [...modifiers, head].join(' '), plural, next: at };
}

/** "sports fans", "arms exports": such a plural right before another plural modifies it; "all 5,248 coins opens" counts coins. */
function isModifier(token: Token, next: Token | undefined, lang: Language): boolean {
  return (
    lang.modifyingPlurals.has(token.norm) &&
    next?.kind === 'word' &&
    lang.isPlural(next.norm) &&
    !lang.isFunctionWord(next.norm) &&
    !lang.isVerbLike(next.norm)
  );
}
