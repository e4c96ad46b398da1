/**
 * Two forms of a name: do they name the same thing? The alias graph of a version knows more and is asked first; this
 * is for forms of two versions or two outlets that no graph joins.
 */
import type { Language } from '../../claims/lang/language.ts';
import type { NameSlot } from '../../model/claims.ts';
import type { Comparison } from './comparison.ts';

/** The rule that makes the two forms one name, or `null`. Source of the edit bound: transliterations in news drafts. */
export function compareNameForms(before: string, after: string, lang: Language): string | null {
  const a = words(before, lang);
  const b = words(after, lang);
  if (a.length === 0 || b.length === 0) return null;
  if (a.join(' ') === b.join(' ')) return 'same name';
  if ([...a].sort().join(' ') === [...b].sort().join(' ')) return 'same words in another order';
  if (a.join('') === b.join('')) return 'same name, joined or hyphenated';
  const countries = [place(a, lang), place(b, lang)];
  if (countries[0] !== null && countries[1] !== null)
    return countries[0] === countries[1] ? `both ${countries[0]}` : null;
  if (shortens(a, b, lang) || shortens(b, a, lang)) return 'fuller and shorter form';
  if (acronymOf(a, b, before, lang) || acronymOf(b, a, after, lang)) return 'acronym';
  if (sameWithInitials(a, b)) return 'initials';
  if (a.length > 2 && b.length > 2 && a.slice(-2).join(' ') === b.slice(-2).join(' '))
    return 'same name, another title';
  if (a.length === 1 && b.length === 1 && lang.comparing.forms.derived(a[0] ?? '', b[0] ?? ''))
    return 'name and its adjective';
  if (a.length === b.length && a.every((word, i) => word === b[i] || transliterates(word, b[i] ?? '')))
    return 'same name, spelled another way';
  return null;
}

/** Folded words of a name without titles: `Sir Keir Starmer’s` → keir, starmer. */
export function words(name: string, { comparing }: Language): string[] {
  const { variants, titles } = comparing.names;
  const folded = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L}\b|$|\s)/gu, '')
    .replace(/[’']s?(?=\s|$)/g, '')
    .replace(/[’'.]/g, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (variants[word] ?? word).split(' '));
  let first = 0;
  while (first < folded.length - 1 && titles.test(folded[first] ?? '')) first++;
  return folded.slice(first);
}

/** The place a form names, and the country for its people and for the capital that stands for its government. */
export function place(name: string[], { names }: Language): string | null {
  const form = name.join(' ');
  const found = names.places.get(form) ?? names.demonyms.get(form);
  return found === undefined ? null : (names.capitals.get(found) ?? found);
}

/** A city that may stand for the government that sits there. */
export const isCapital = (name: string, lang: Language): boolean =>
  lang.names.capitals.has(lang.names.places.get(words(name, lang).join(' ')) ?? '');

/** `starmer` of `keir starmer`, `bank` of `bank of england`: an unbroken end or beginning of the longer form. */
function shortens(short: string[], long: string[], { comparing }: Language): boolean {
  if (short.length >= long.length) return false;
  const head = long.slice(0, short.length).join(' ') === short.join(' ');
  const tail = long.slice(-short.length).join(' ') === short.join(' ');
  if (short.every((word) => word.length < 3)) return false;
  if (tail) return !comparing.names.divides.has(long[long.length - short.length - 1] ?? '');
  return head;
}

/** `eu` of `european union`; small words may be skipped: `bbc`, `iaea`, `ministry of defence` → `mod`. */
function acronymOf(short: string[], long: string[], written: string, { comparing }: Language): boolean {
  if (short.length !== 1 || long.length < 2 || written.replace(/[^\p{Lu}]/gu, '').length < 2) return false;
  const letters = short[0] ?? '';
  const all = long.map((word) => word[0] ?? '').join('');
  const big = long.filter((word) => !comparing.names.unlettered.test(word)).map((word) => word[0] ?? '');
  return letters === all || letters === big.join('');
}

/** `k c maurer`, `kevin maurer`: same last word, and each first name begins as the other's. */
function sameWithInitials(a: string[], b: string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  const initials = (name: string[]): string =>
    name
      .slice(0, -1)
      .map((word) => (word.length <= 2 ? word : (word[0] ?? '')))
      .join('');
  const [x, y] = [initials(a), initials(b)];
  const abbreviated = [a, b].some((name) => name.slice(0, -1).every((word) => word.length <= 2));
  return abbreviated && (x.startsWith(y) || y.startsWith(x));
}

/** First letters that languages exchange when a name is carried over: Qaddafi, Gaddafi; Jerevan, Yerevan. */
const SOUND: Record<string, string> = {
  q: 'k',
  g: 'k',
  c: 'k',
  k: 'k',
  y: 'j',
  i: 'j',
  j: 'j',
  z: 's',
  s: 's',
  x: 's',
  v: 'w',
  w: 'w',
};
const sound = (letter: string): string => SOUND[letter] ?? letter;

/** At most one edit in five letters, from four letters on, first sound kept: so Gambia is not Zambia. */
function transliterates(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < 4 || sound(a[0] ?? '') !== sound(b[0] ?? '')) return false;
  return /^\p{L}+$/u.test(a + b) && editDistance(a, b) <= Math.floor(length / 5);
}

/** Levenshtein distance of two short words, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitute, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Names by alias cluster, then by form: fuller and shorter forms, acronyms, demonyms, transliterations. */
export function compareNames(before: NameSlot, after: NameSlot, lang: Language): Comparison {
  const { names, forms } = lang.comparing;
  // The same person in another office is another name.
  const offices = [names.officeOf(before.raw), names.officeOf(after.raw)];
  if (offices[0] != null && offices[1] != null && forms.spelling(offices[0]) !== forms.spelling(offices[1]))
    return { verdict: 'disjoint', reason: `${before.raw} against ${after.raw}` };
  if (before.key === after.key) return { verdict: 'equal', reason: 'one alias cluster' };
  const verdict =
    compareNameForms(before.value, after.value, lang) ?? compareNameForms(before.raw, after.raw, lang);
  if (verdict !== null) return { verdict: 'equal', reason: verdict };
  const types = [before.nameType, after.nameType];
  // "London" for a government and the government are a place and an organization: not the same, not provably different.
  if (before.nameType !== after.nameType && !types.includes('other'))
    return { verdict: 'incomparable', reason: `a ${before.nameType} against a ${after.nameType}` };
  return { verdict: 'disjoint', reason: `${before.raw} against ${after.raw}` };
}

/** Two names that can be one's in two tellings: two countries or peoples, two sets of initials, two persons of one first name or surname. */
export function isKin(before: NameSlot, after: NameSlot, lang: Language): boolean {
  const [a, b] = [words(before.raw, lang), words(after.raw, lang)];
  if (place(a, lang) !== null && place(b, lang) !== null)
    return isCapital(before.raw, lang) === isCapital(after.raw, lang);
  if ([before, after].every(({ raw }) => /^\p{Lu}{2,6}$/u.test(raw))) return true;
  if (![before, after].every(({ nameType }) => nameType === 'person')) return false;
  return a[0] === b[0] || a.at(-1) === b.at(-1);
}
