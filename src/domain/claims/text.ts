/**
 * Text as the claim engine and the diff compare it: what counts as the same writing, and where the words are.
 *
 * Two rules hold everywhere. Offsets are never lost: tokens index the text that was given, so nothing is
 * normalized before it is cut. And digits keep their points: a comparison that strips punctuation reads
 * "1.5 million" and "15 million" as equal, which is the one mistake a follower of facts must not make.
 */
import type { Span } from '../model/primitives.ts';

export type TokenKind = 'word' | 'number' | 'symbol';

/** One word, number or sign. `text` is as written; `norm` is what to compare. */
export interface Token extends Span {
  text: string;
  /** Lower-cased, without diacritics, apostrophes straight. */
  norm: string;
  kind: TokenKind;
  /** True when no white space stands before it: the `bn` of `200bn`, the `-` of `26-nation`. */
  glued: boolean;
}

const NON_ASCII = /[^\x20-\x7e]/;
const MARKS = /\p{M}+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SPACE_RUN = /\s+/g;

/** Letters that decomposition leaves alone although readers of English take them for their plain sisters. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  þ: 'th',
  ð: 'd',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '′': "'",
  '‛': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
};
const PLAIN_CLASS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Case kept; diacritics, curly marks and typographic dashes made plain. Not offset-preserving. */
export function foldAccents(text: string): string {
  if (!NON_ASCII.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(PLAIN_CLASS, (c) => PLAIN[c] ?? c)
    .normalize('NFC');
}

/** The comparison form of one word: lower-cased and plain. */
export function foldWord(text: string): string {
  return foldAccents(text).toLowerCase();
}

/**
 * Equal results mean the same writing up to typography: case, accents, kinds of quotes and dashes, white space,
 * invisible characters. Compatibility forms (superscripts, fractions) are kept apart on purpose: NFKC would make
 * `10²` and `102` the same number.
 */
export function normalizeForMatch(text: string): string {
  return foldAccents(text.replace(INVISIBLE, '')).toLowerCase().replace(SPACE_RUN, ' ').trim();
}

/**
 * Order matters. Initialisms stay whole (`U.S.`, `p.m.`), and so do host names (`example.org`); a number takes its separators as long as a digit follows
 * (so `192.168.1.2` is one token, and one that no number grammar accepts); the possessive is a token of its own, so that
 * `Kyiv's` and `Kyiv` share a word.
 */
const TOKEN =
  /(?:\p{Lu}\.){2,}|(?<![\p{L}\p{M}])[AaPp]\.\s?[Mm]\.|\p{L}[\p{L}\d-]{0,62}(?:\.\p{Ll}{2,})+(?![\p{L}\p{M}])|\d+(?:[.,]\d+)*|['’ʼ][sS](?![\p{L}\p{M}])|\p{L}[\p{L}\p{M}]*(?:['’ʼ](?![sS](?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]*)*|\S/gu;
const LETTER = /\p{L}/u;
const DIGIT_FIRST = /^\d/;

/** Every token of the text, signs included, in order. Linear. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
    const raw = found[0];
    const start = found.index;
    const kind: TokenKind = DIGIT_FIRST.test(raw) ? 'number' : LETTER.test(raw) ? 'word' : 'symbol';
    tokens.push({
      text: raw,
      norm: foldWord(raw),
      kind,
      start,
      end: start + raw.length,
      glued: start === end,
    });
    end = start + raw.length;
  }
  return tokens;
}

/** Words and numbers only: what similarity measures count. */
export function tokenize(text: string): Token[] {
  return lex(text).filter((token) => token.kind !== 'symbol');
}

/** First letter is a capital (or a caseless script's letter is not). */
export function isCapitalized(word: string): boolean {
  const first = word.codePointAt(0);
  if (first === undefined) return false;
  const c = String.fromCodePoint(first);
  return c !== c.toLowerCase();
}

/** All letters are capitals, and there are at least two. */
export function isAllCaps(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
