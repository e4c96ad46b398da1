/**
 * Text as it is stored, and text as it is compared. Two renderings of one article differ in bytes nobody reads
 * (soft hyphens, kinds of space, NFC or NFD); those must never look like an edit, and nothing else may get lost.
 */

/** Anything that `normalizeText` would touch; most text passes this one test and is returned as it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const SUSPECT = /[^\x20-\x7e]| {2}|^ | $/;
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
// Soft hyphen, Mongolian vowel separator, zero-width space, word joiner, byte order mark. Not the (non-)joiners
// U+200C and U+200D, which are spelling in Persian, Hindi and emoji.
// biome-ignore lint/suspicious/noControlCharactersInRegex: C0 and C1 controls carry no text and NUL breaks PostgreSQL.
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u180e\u200b\u2060\ufeff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Stored form: NFC, one plain space for any run of white space, ends trimmed, without soft hyphens, zero-width
 * spaces, controls and NUL; a lone surrogate becomes U+FFFD. Quotes and dashes stay as the outlet set them.
 */
export function normalizeText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(SPACES, ' ')
    .normalize('NFC')
    .trim();
}

/**
 * Compared form: what version equality hashes. Folds the choices of a typesetter (quotes, dashes, ellipsis, spaces,
 * direction marks), never a digit, a letter or a sign: "−5" stays distinct from "5", "10²" from "102" (so no NFKC).
 */
export function comparableText(text: string): string {
  return normalizeText(text)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4\u0060\u02bc\u2039\u203a]/g, "'")
    .replace(/''/g, '"')
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/\u2026/g, '...')
    .replace(/\.(?: \.)+/g, (dots) => dots.replaceAll(' ', ''))
    .replace(/(?<![\d ]) ?(?:[\u2013\u2014\u2015]|-{2,}) ?(?![\d ])/g, '-')
    .replace(/(?<=\p{L}) - (?=\p{L})/gu, '-')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/ +(?=[!?;:,](?: |$))| +(?=\.(?: |$))/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts that write no spaces between words: there a letter or two make a word. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Words in the text; in scripts without spaces about one for two characters. */
export function wordCount(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = (unspaced > 0 ? text.replace(UNSPACED, ' ') : text).match(WORD)?.length ?? 0;
  return spaced + Math.ceil(unspaced / 2);
}

/** First words, for reasons and removals. */
export function excerpt(text: string, length = 80): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  return `${text
    .slice(0, cut > length / 2 ? cut : length)
    .trimEnd()
    .replace(LONE_SURROGATE, '')}…`;
}
