/**
 * English base forms by rule, with a table of what no rule reaches. No dictionary: a wrong lemma that is the same on both
 * sides of a comparison does no harm, so the rules aim at putting forms of one word together, not at headwords.
 */
import { NOUNS, VERBS } from './irregular.ts';

/** Words in -s that are not plurals. */
const NOT_PLURAL = /(?:ss|us|is|ous|ics)$/;

/** `schoolchildren`, `salesmen`; not `specimen`. */
const COMPOUND_PLURAL = /(?<=[a-z]{3})(?:children|women|men|people)$/;
const NOT_MEN = new Set(['specimen', 'regimen', 'abdomen', 'acumen', 'women']);

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgkmnprtvz])\1$/;
/** British doubling after a weak syllable: `cancelled`, `labelled`, `controlled`; not the verbs that end so, `recalled`. */
const DOUBLED_L = /[aeiou][^aeiou]+[aeiou]ll$/;
const ENDS_IN_LL = /(?:call|fall|fill|still|stall|thrall|pall|pull|kill|sell|tell|yell|(?<!t)roll)$/;

/** Singular of a noun; the word itself where it is none. Takes and gives lower case. */
export function singular(word: string): string {
  const known = NOUNS[word];
  if (known !== undefined) return known;
  const compound = COMPOUND_PLURAL.exec(word);
  if (compound !== null && !NOT_MEN.has(word))
    return word.slice(0, -compound[0].length) + NOUNS[compound[0]]!;
  if (word.length < 4 || !word.endsWith('s') || NOT_PLURAL.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** True for a plural noun form, as far as its ending tells. */
export function isPlural(word: string): boolean {
  if (NOUNS[word] !== undefined && word !== 'news') return true;
  if (COMPOUND_PLURAL.test(word) && !NOT_MEN.has(word)) return true;
  return word.length >= 3 && word.endsWith('s') && !NOT_PLURAL.test(word);
}

/**
 * One form for all inflections of a word, noun or verb. For comparing, never for showing: a final `e` is dropped everywhere
 * (`announc`), because no rule tells reliably whether `-ed` swallowed one, and both sides lose it alike.
 */
export function lemma(word: string): string {
  const known = NOUNS[word] ?? VERBS[word];
  if (known !== undefined) return withoutE(known);
  if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('ed') && VOWEL.test(word.slice(0, -2))) return stem(word.slice(0, -2));
  if (word.length > 5 && word.endsWith('ing') && VOWEL.test(word.slice(0, -3)))
    return stem(word.slice(0, -3));
  return withoutE(singular(word));
}

function withoutE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}

/** `stopped` and `stop`: a doubled consonant before the ending is one, except where words double it themselves. */
function stem(base: string): string {
  const doubled = DOUBLED.test(base) || (DOUBLED_L.test(base) && !ENDS_IN_LL.test(base));
  return base.length > 3 && doubled ? base.slice(0, -1) : withoutE(base);
}

/** Base, pasts and participles of irregular verbs, by their lemma. */
const INFLECTED = new Map<string, string[]>();
for (const [form, base] of Object.entries(VERBS)) {
  const known = INFLECTED.get(withoutE(base));
  if (known === undefined) INFLECTED.set(withoutE(base), [base, form]);
  else known.push(form);
}

/** `write`, `wrote`, `written` for the lemma `writ`: the base first; nothing for a verb that is regular. */
export const irregularForms = (lemmaOfVerb: string): readonly string[] => INFLECTED.get(lemmaOfVerb) ?? [];
