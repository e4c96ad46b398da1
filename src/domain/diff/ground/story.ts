/**
 * What a version says of its own people and things, for reading one of its sentences: whom it names at all, and what it calls by
 * two names ("the Bundestag, Germany's lower house of parliament,"). A pronoun or a description in the place of a name is then known to be
 * the same one; without such a line in the story it is not.
 */
import type { Language } from '../../claims/lang/language.ts';
import { lex, type Token } from '../../claims/text.ts';
import type { Sentence } from '../../model/claims.ts';

export interface Told {
  /** Content words in base form, with how many of its sentences tell them. */
  words: ReadonlyMap<string, number>;
  /** Alias clusters that the version names. */
  names: ReadonlySet<string>;
  /** Content words, in base form, of two ways to call one thing. */
  appositions: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[];
}

/** Both versions. */
export interface Story {
  /** What they are compared in. */
  lang: Language;
  before: Told;
  after: Told;
}

export function toldBy(sentences: readonly Sentence[], lang: Language): Told {
  const names = new Set<string>();
  for (const { claims } of sentences)
    for (const { slots } of claims) for (const slot of slots) if (slot.type === 'name') names.add(slot.key);
  const words = new Map<string, number>();
  const contentOf = contentReader(lang);
  const appositions = sentences.flatMap(({ text }) => {
    const tokens = lex(text);
    for (const word of contentOf(tokens)) words.set(word, (words.get(word) ?? 0) + 1);
    return appositionsIn(tokens, contentOf, lang);
  });
  return { words, names, appositions };
}

/** In words. */
const LONGEST = 6;

/** "The dead man, the owner of the boat, was 61." */
function appositionsIn(
  tokens: readonly Token[],
  contentOf: ContentOf,
  lang: Language,
): [ReadonlySet<string>, ReadonlySet<string>][] {
  const { article } = lang.comparing.small;
  const isArticle = (other: Token | undefined): boolean => article.test(other?.norm ?? '');
  /** An article, or an owner: "Germany's lower house". */
  const opensDescription = (k: number): boolean => isArticle(tokens[k]) || tokens[k + 1]?.norm === "'s";
  return tokens.flatMap((token, at): [ReadonlySet<string>, ReadonlySet<string>][] => {
    if (token.text !== ',' || !opensDescription(at + 1)) return [];
    const end = tokens.findIndex(({ kind }, k) => k > at && kind !== 'word');
    if (end === -1 || end - at > LONGEST + 3 || !/^[,.]$/.test(tokens[end]?.text ?? '')) return [];
    let start = at;
    while (
      start > 0 &&
      at - start < LONGEST &&
      tokens[start - 1]?.kind === 'word' &&
      !isArticle(tokens[start])
    )
      start -= 1;
    const [called, described] = [contentOf(tokens.slice(start, at)), contentOf(tokens.slice(at + 1, end))];
    return called.size > 0 && described.size > 0 ? [[called, described]] : [];
  });
}

type ContentOf = (tokens: readonly Token[]) => ReadonlySet<string>;

/** Content words in base form. A version uses the same words again and again: each is brought to its base once. */
function contentReader({ lemma, comparing }: Language): ContentOf {
  const { functionWords } = comparing.small;
  const bases = new Map<string, string>();
  return (tokens) => {
    const found = new Set<string>();
    for (const { norm } of tokens) {
      if (functionWords.has(norm)) continue;
      let base = bases.get(norm);
      if (base === undefined) {
        base = lemma(norm);
        bases.set(norm, base);
      }
      found.add(base);
    }
    return found;
  };
}

/** All words of the one belong to one name of a thing, all of the other to its other name. */
export function areOneThing(a: readonly string[], b: readonly string[], story: Story): boolean {
  const within = (words: readonly string[], name: ReadonlySet<string>): boolean =>
    words.length > 0 && words.every((word) => word.split(' ').every((part) => name.has(part)));
  return [story.before, story.after].some(({ appositions }) =>
    appositions.some(([x, y]) => (within(a, x) && within(b, y)) || (within(a, y) && within(b, x))),
  );
}
