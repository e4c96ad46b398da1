/** What two words have to do with each other: the same word, another word for it, or its opposite. */

import { ANTONYM_PAIRS } from '../claims/lang/en/comparing/antonyms.ts';
import {
  derived,
  negatedBy,
  spelling,
  VERB_PREPOSITION,
  withoutNegation,
} from '../claims/lang/en/comparing/derivation.ts';
import { FUNCTION_WORDS } from '../claims/lang/en/comparing/function-words.ts';
import { EXCLUSIVE_KINDS } from '../claims/lang/en/comparing/kinds.ts';
import { PHRASE_SETS } from '../claims/lang/en/comparing/phrases.ts';
import { STAGES } from '../claims/lang/en/comparing/stages.ts';
import { SYNONYM_SETS } from '../claims/lang/en/comparing/synonyms.ts';
import { NEWS_SYNONYMS } from '../claims/lang/en/comparing/synonyms-of-news.ts';
import { lemma } from '../claims/lang/en/lemma.ts';

export interface Word {
  norm: string;
  base: string;
}

const SETS = new Map<string, number[]>();
/** Set → its words. */
const MEMBERS: string[][] = [];
`${SYNONYM_SETS.trim()}\n${NEWS_SYNONYMS.trim()}`.split('\n').forEach((line, id) => {
  MEMBERS[id] = line.trim().split(/\s+/).map(lemma);
  for (const base of MEMBERS[id] ?? []) {
    const ids = SETS.get(base);
    if (ids === undefined) SETS.set(base, [id]);
    else ids.push(id);
  }
});

/** `dig_up` of a table is `dig up`, as a text has it. */
const spoken = (entry: string): string => entry.split('_').map(lemma).join(' ');

const PHRASES = new Map<string, number[]>();
/** Set → its single words. */
const SINGLES: Word[][] = [];
/** First word of an expression → the expressions that begin so, longest first. */
const BEGINNINGS = new Map<string, string[][]>();
PHRASE_SETS.trim()
  .split('\n')
  .forEach((line, id) => {
    for (const entry of line.trim().split(/\s+/)) {
      const key = spoken(entry);
      PHRASES.set(key, [...(PHRASES.get(key) ?? []), id]);
      if (entry.includes('_')) remember(key.split(' '));
      else SINGLES[id] = [...(SINGLES[id] ?? []), wordOf(entry)];
    }
  });

function remember(parts: string[]): void {
  const known = BEGINNINGS.get(parts[0] ?? '') ?? [];
  if (known.some((other) => other.join(' ') === parts.join(' '))) return;
  BEGINNINGS.set(
    parts[0] ?? '',
    [...known, parts].sort((a, b) => b.length - a.length),
  );
}

/** How many of the words from `at` on are one expression of the table: 0 or at least 2. */
export function phraseLength(words: readonly Word[], at: number): number {
  const options = BEGINNINGS.get(words[at]?.base ?? '') ?? BEGINNINGS.get(words[at]?.norm ?? '') ?? [];
  const fits = options.find((parts) =>
    parts.every((part, k) => words[at + k]?.base === part || words[at + k]?.norm === part),
  );
  return fits?.length ?? 0;
}

/** One of the two is an expression that says what the other says. */
function sharePhrase(a: Word, b: Word): boolean {
  if (!a.base.includes(' ') && !b.base.includes(' ')) return false;
  const ids = PHRASES.get(b.base);
  return ids !== undefined && PHRASES.get(a.base)?.some((id) => ids.includes(id)) === true;
}

/** Word → kinds it belongs to, with the number of its cell there: two cells of one kind exclude each other. */
const KINDS = new Map<string, Map<number, number>>();
`${EXCLUSIVE_KINDS.trim()}\n${STAGES.trim()}`.split('\n').forEach((line, kind) => {
  line.split(',').forEach((cell, position) => {
    for (const word of cell.trim().split(/\s+/)) {
      const base = spoken(word);
      const kinds = KINDS.get(base) ?? new Map<number, number>();
      kinds.set(kind, position);
      KINDS.set(base, kinds);
    }
  });
});

/** `yellow` against `green`, `nurse` against `teacher`: two of a kind that cannot both be meant. */
export function exclusiveWords(a: Word, b: Word): boolean {
  return twoOfAKind(a, b) || saidShortly(a).some((x) => saidShortly(b).some((y) => twoOfAKind(x, y)));
}

function twoOfAKind(a: Word, b: Word): boolean {
  const [x, y] = [find(KINDS, a), find(KINDS, b)];
  if (x === undefined || y === undefined) return false;
  return [...x].some(([kind, cell]) => y.has(kind) && y.get(kind) !== cell);
}

const OPPOSITES = new Map<string, Set<string>>();
for (const line of ANTONYM_PAIRS.trim().split('\n')) {
  const [left = '', right = ''] = line.split('|');
  const bases = (list: string): string[] => list.trim().split(/\s+/).map(lemma);
  for (const a of bases(left))
    for (const b of bases(right)) {
      oppose(a, b);
      oppose(b, a);
    }
}

function oppose(a: string, b: string): void {
  const known = OPPOSITES.get(a);
  if (known === undefined) OPPOSITES.set(a, new Set([b]));
  else known.add(b);
}

/** `paintings` is based on `painting`, which as an entry of a table is based on `paint`; `succeed` looks like a past tense. */
const find = <T>(table: ReadonlyMap<string, T>, word: Word): T | undefined =>
  table.get(word.base) ?? table.get(lemma(word.base));

/** Inflections, US and UK spelling, contractions. */
export function sameWord(a: Word, b: Word): boolean {
  return a.base === b.base || spelling(a.base) === spelling(b.base);
}

/** Words of one set of the table, or of one derivation: `invade` and `invasion`, `military` and `militarily`. */
export function similarWords(a: Word, b: Word): boolean {
  if (sameWord(a, b)) return true;
  const ids = find(SETS, b);
  if (ids !== undefined && find(SETS, a)?.some((id) => ids.includes(id)) === true) return true;
  if (sharePhrase(a, b)) return true;
  const [x, y] = [headOf(a), headOf(b)];
  if ((x !== a || y !== b) && similarWords(x, y)) return true;
  return derived(a.base, b.base);
}

/** The single words that say what an expression says; a single word says itself. */
const saidShortly = (word: Word): Word[] =>
  word.base.includes(' ') ? (PHRASES.get(word.base) ?? []).flatMap((id) => SINGLES[id] ?? []) : [word];

/** A verb and its preposition mean what the verb means: "deal with". An adverb makes another verb of it: "turn down". */
function headOf(word: Word): Word {
  const [head = '', ...rest] = word.base.split(' ');
  return rest.length === 1 && VERB_PREPOSITION.test(rest[0] ?? '')
    ? { norm: word.norm.split(' ')[0] ?? '', base: head }
    : word;
}

/** Not one set, yet each has a set that shares a word with the other's: a loose likeness, no more than a hint. */
export function looselySimilar(a: Word, b: Word): boolean {
  const around = (word: Word): Set<string> =>
    new Set((find(SETS, word) ?? []).flatMap((id) => MEMBERS[id] ?? []));
  const [x, y] = [around(a), around(b)];
  return [...x].some((word) => y.has(word));
}

/** The tables have something to say about the word, so their silence about a pair means something. */
export const isKnown = (word: Word): boolean =>
  find(SETS, word) !== undefined || find(KINDS, word) !== undefined || find(OPPOSITES, word) !== undefined;

/** Other words for a word of one meaning: what is opposite to one of them is opposite to all. A word of several says nothing. */
function company(word: Word): Word[] {
  if (FUNCTION_WORDS.has(word.norm)) return [];
  const [id, ...others] = find(SETS, word) ?? [];
  return id === undefined || others.length > 0
    ? []
    : (MEMBERS[id] ?? []).map((base) => ({ norm: base, base }));
}

/** `rise` against `fall`, `support` against `oppose`, `legal` against `illegal`. */
export function oppositeWords(a: Word, b: Word): boolean {
  const has = (word: Word, other: Word): boolean => {
    const known = find(OPPOSITES, word);
    return known !== undefined && (known.has(other.base) || known.has(lemma(other.base)));
  };
  if (a.base.includes(' ') !== b.base.includes(' ') || (a.base.includes(' ') && !sharePhrase(a, b))) {
    const [x, y] = [saidShortly(a), saidShortly(b)];
    if (x.some((one) => y.some((other) => has(one, other) || has(other, one)))) return true;
  }
  if (
    !looselySimilar(a, b) &&
    (company(a).some((one) => has(one, b)) || company(b).some((one) => has(one, a)))
  )
    return true;
  return (
    has(a, b) ||
    has(b, a) ||
    negatedBy(a.norm, b.norm) ||
    negatedBy(b.norm, a.norm) ||
    deniesLike(a, b) ||
    deniesLike(b, a)
  );
}

/** `unusual` against `common`, `unhurt` against `injured`: by its prefix a word denies what other words say too. */
function deniesLike(negative: Word, positive: Word): boolean {
  const bare = withoutNegation(negative.norm);
  return bare !== undefined && similarWords(wordOf(bare), positive);
}

/** Small words that have an opposite or a kind (`before`, `his`, `all`) are worth pairing although they carry no matter. */
export const canClash = (word: Word): boolean =>
  find(OPPOSITES, word) !== undefined || find(KINDS, word) !== undefined;

export type Related = 'same' | 'similar' | 'opposite' | 'exclusive' | 'none';

/** Opposites before synonyms: a table that puts `rise` beside `fall` by mistake must not hide a fact. */
export function relationOfWords(a: Word, b: Word): Related {
  if (a.norm === b.norm || sameWord(a, b)) return 'same';
  if (oppositeWords(a, b)) return 'opposite';
  if (similarWords(a, b)) return 'similar';
  if (exclusiveWords(a, b)) return 'exclusive';
  return 'none';
}

export function wordOf(norm: string): Word {
  return { norm, base: lemma(norm) };
}
