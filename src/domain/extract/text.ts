/**
 * Text as it is stored, and text as it is compared. Two renderings of one article differ in bytes nobody reads
 * (soft hyphens, kinds of space, NFC or NFD); those must never look like an edit, and nothing else may get lost.
 */

// A single plain space, which most are, is left where it stands.
const SPACES = /[^\S ]\s*| \s+/g;
// Soft hyphen, Mongolian vowel separator, zero-width space, word joiner, byte order mark, and the controls (but tab,
// line feeds and NEL, which are space) that carry no text, of which NUL breaks PostgreSQL. Not the (non-)joiners U+200C
// and U+200D, which are spelling in Persian, Hindi and emoji.
const INVISIBLE = /(?![\t\n\v\f\r\x85])[\p{Cc}\u00ad\u180e\u200b\u2060\ufeff]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * Stored form: NFC, one plain space for any run of white space, ends trimmed, without soft hyphens, zero-width
 * spaces, controls and NUL; a lone surrogate becomes U+FFFD. Quotes and dashes stay as the outlet set them.
 */
export function normalizeText(text: string): string {
  const needs = lookOver(text);
  if (needs === 0) return text;
  let normal = text;
  if (needs & INVISIBLES) normal = normal.replace(INVISIBLE, '');
  if (needs & SURROGATES) normal = normal.replace(LONE_SURROGATE, '\ufffd');
  if (needs & COMPOSABLE) normal = normal.normalize('NFC');
  return squeezed(normal).trim();
}

/** Any run of white space as one plain space. */
export const squeezed = (text: string): string => text.replace(SPACES, ' ');

const SPACING = 1;
const INVISIBLES = 2;
const SURROGATES = 4;
const COMPOSABLE = 8;

/** One pass that says which repairs are needed: most text needs none, and five patterns for each run add up. */
function lookOver(text: string): number {
  let needs = 0;
  let last = 0x20;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code < 0x7f) {
      last = code;
      continue;
    }
    if (code === 0x20) {
      if (last === 0x20) needs |= SPACING;
    } else if (code < 0x20) needs |= code >= 9 && code <= 13 ? SPACING : INVISIBLES | SPACING;
    else if (code <= 0xa0) needs |= INVISIBLES | SPACING;
    else if (code === 0xad) needs |= INVISIBLES | SPACING;
    else if (code >= 0xd800 && code <= 0xdfff) needs |= SURROGATES | COMPOSABLE | SPACING;
    else if (code >= 0x300) {
      // General punctuation of Western text composes with nothing; some of it is space.
      if (code < 0x2010 || code > 0x2027) needs |= COMPOSABLE | INVISIBLES | SPACING;
    }
    last = code;
  }
  if (last === 0x20 && text.length > 0) needs |= SPACING;
  return needs;
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

/** The end of a text in Thai or Lao, which set a space behind a sentence and no mark. */
export const UNMARKED_END = /[\u0e00-\u0eff]$/;

/** Words in the text; in scripts that write no spaces between words about one for two characters. */
export function wordCount(text: string): number {
  let words = 0;
  let unspaced = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isUnspaced(code)) {
      unspaced++;
      inside = false;
    } else if (isWordCode(code)) {
      if (!inside) words++;
      inside = true;
    } else if (code !== 0x27 && code !== 0x2019 && code !== 0x2d) inside = false;
  }
  return words + Math.ceil(unspaced / 2);
}

/** Letters and digits by rough ranges: counting each character through a Unicode class took a tenth of the whole run. */
const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xc0 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xff00 && code <= 0xff0f));

/** Thai, Lao, Burmese, Khmer, kana and Han. */
const isUnspaced = (code: number): boolean =>
  code >= 0x0e00 &&
  (code <= 0x0eff ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff));

/** First words, for reasons and removals. */
export function excerpt(text: string, length = 80): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length);
  return `${text
    .slice(0, cut > length / 2 ? cut : length)
    .trimEnd()
    .replace(LONE_SURROGATE, '')}…`;
}
