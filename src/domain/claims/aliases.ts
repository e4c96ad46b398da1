/**
 * Which names of a version are one thing. Clusters are built from the fullest forms down: a surname, a title with a surname, an acronym,
 * a demonym and another spelling join the fuller name they can only mean; where two could be meant, the name stays alone,
 * because a wrong join hides a change of person.
 *
 * A key is the folded canonical form, so it is equal across versions and sources whenever the fullest form is.
 */
import type { NameType } from '../model.ts';
import { CAPITALS } from './lang/en/places.ts';
import type { Language } from './lang/language.ts';
import { foldWord, isAllCaps, isCapitalized, type Token } from './text.ts';

export interface Named {
  value: string;
  key: string;
  nameType: NameType;
}

interface Entry {
  /** Words as written, titles stripped. */
  words: string[];
  folded: string[];
  count: number;
  titled: boolean;
  locative: number;
  person: number;
  named: Named | null;
}

const keyOf = (folded: readonly string[]): string => folded.join(' ');

export class AliasGraph {
  readonly #lang: Language;
  readonly #entries = new Map<string, Entry>();
  readonly #surnames = new Map<string, Entry[]>();
  readonly #acronyms = new Map<string, Entry[]>();

  constructor(lang: Language) {
    this.#lang = lang;
  }

  /** Notes a run of name words with what stands around it. */
  add(tokens: readonly Token[], from: number, to: number): void {
    const raw = tokens.slice(from, to).map((token) => token.text);
    const { words, titled } = this.#strip(raw);
    if (words.length === 0) return;
    const folded = words.map(foldWord);
    const key = keyOf(folded);
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = { words, folded, count: 0, titled: false, locative: 0, person: 0, named: null };
      this.#entries.set(key, entry);
    }
    entry.count += 1;
    entry.titled ||= titled;
    const before = tokens[from - 1]?.norm ?? '';
    if (this.#lang.names.locative.has(before)) entry.locative += 1;
    const after = tokens[to];
    if (after !== undefined && this.#lang.speech?.verbs.has(after.norm)) entry.person += 1;
    // "World Health Organization (WHO)"
    if (
      after?.text === '(' &&
      tokens[to + 2]?.text === ')' &&
      tokens[to + 1]?.kind === 'word' &&
      isAllCaps(tokens[to + 1]!.text)
    )
      this.#define(tokens[to + 1]!.text, entry);
  }

  #define(acronym: string, entry: Entry): void {
    const key = foldWord(acronym).replaceAll('.', '');
    const list = this.#acronyms.get(key) ?? [];
    if (!list.includes(entry)) list.push(entry);
    this.#acronyms.set(key, list);
  }

  /** `Sir Keir Starmer` → `Keir Starmer`, titled. */
  #strip(raw: readonly string[]): { words: string[]; titled: boolean } {
    let from = 0;
    while (
      from < raw.length - 1 &&
      (this.#lang.names.titles.has(foldWord(raw[from]!)) ||
        this.#lang.names.roles.has(foldWord(raw[from]!)) ||
        raw[from] === '.')
    )
      from += 1;
    return { words: raw.slice(from), titled: from > 0 };
  }

  /** Indexes the fullest names; call once, after every `add`. */
  close(): void {
    for (const entry of this.#entries.values()) {
      if (this.#canonical(entry.folded) !== null) continue;
      if (entry.words.length < 2) continue;
      const initials = entry.words
        .filter((word) => isCapitalized(word))
        .map((word) => foldWord(word)[0])
        .join('');
      if (initials.length >= 2) this.#define(initials, entry);
      if (!this.#isOrganization(entry.folded)) {
        const surname = entry.folded.at(-1)!;
        this.#surnames.set(surname, [...(this.#surnames.get(surname) ?? []), entry]);
      }
    }
  }

  /** The cluster of a run of words; `null` when nothing is known of it. */
  find(raw: readonly string[]): Named | null {
    const { words, titled } = this.#strip(raw);
    if (words.length === 0) return null;
    const folded = words.map(foldWord);
    const known = this.#canonical(folded);
    if (known !== null) return known;
    const entry = this.#entries.get(keyOf(folded));
    if (entry?.named) return entry.named;
    const fuller = this.#fuller(words, folded, titled || (entry?.titled ?? false));
    const named = fuller !== null ? this.#name(fuller) : entry !== undefined ? this.#name(entry) : null;
    if (entry !== undefined) entry.named = named;
    return named;
  }

  #fuller(words: readonly string[], folded: readonly string[], _titled: boolean): Entry | null {
    if (words.length === 1) {
      const word = words[0]!;
      if (isAllCaps(word)) {
        const defined = this.#acronyms.get(folded[0]!.replaceAll('.', ''));
        if (defined?.length === 1) return defined[0]!;
      }
      const surname = this.#surnames.get(folded[0]!);
      if (surname?.length === 1) return surname[0]!;
      return surname === undefined ? this.#transliterated(folded[0]!) : null;
    }
    // "Keir Rodney Starmer" and "Keir Starmer"
    const same = (this.#surnames.get(folded.at(-1)!) ?? []).filter(
      (entry) => entry.folded[0] === folded[0] && entry.folded.length > folded.length,
    );
    return same.length === 1 ? same[0]! : null;
  }

  /** Another spelling of a surname: at most one letter in five differs, and only for names of five letters and more. */
  #transliterated(word: string): Entry | null {
    if (word.length < 5) return null;
    let best: Entry | null = null;
    for (const [surname, entries] of this.#surnames) {
      if (entries.length !== 1 || Math.abs(surname.length - word.length) > 1 || surname[0] !== word[0])
        continue;
      if (distance(surname, word) > Math.floor(Math.max(surname.length, word.length) / 5)) continue;
      if (best !== null) return null;
      best = entries[0]!;
    }
    return best;
  }

  #name(entry: Entry): Named {
    if (entry.named) return entry.named;
    const value = entry.words
      .join(' ')
      .replace(/ ([-/.]) ?/g, '$1')
      .replace(/\.(?=\p{L}{2})/gu, '. ');
    const named: Named = {
      value,
      key: keyOf(entry.folded.filter((word) => /[\p{L}\p{N}]/u.test(word))),
      nameType: this.#typeOf(entry),
    };
    entry.named = named;
    return named;
  }

  #isOrganization(folded: readonly string[]): boolean {
    return folded.some((word) => this.#lang.names.organizationWords.has(word));
  }

  #typeOf(entry: Entry): NameType {
    const { givenNames, placeWords } = this.#lang.names;
    if (entry.titled || givenNames.has(entry.folded[0]!))
      return this.#isOrganization(entry.folded) && !givenNames.has(entry.folded[0]!)
        ? 'organization'
        : 'person';
    if (this.#isOrganization(entry.folded) || (entry.words.length === 1 && isAllCaps(entry.words[0]!)))
      return 'organization';
    if (entry.folded.some((word) => placeWords.has(word))) return 'place';
    if (entry.person > 0) return 'person';
    if (entry.locative * 2 > entry.count) return 'place';
    if (entry.words.length === 2 || entry.words.length === 3) return 'person';
    return 'other';
  }

  /** Names that every story shares: countries, demonyms, seats of government, great bodies. */
  #canonical(folded: readonly string[]): Named | null {
    const { places, demonyms, seats, organizations } = this.#lang.names;
    const phrase = keyOf(folded);
    const body = organizations.get(phrase) ?? organizations.get(phrase.replaceAll('.', ''));
    if (body !== undefined) return { value: body, key: foldWord(body), nameType: 'organization' };
    const seat = seats.get(phrase);
    if (seat !== undefined) return { value: seat, key: foldWord(seat), nameType: 'place' };
    const place = places.get(phrase);
    if (place !== undefined) return { value: place, key: foldWord(place), nameType: 'place' };
    const country = demonyms.get(phrase);
    if (country !== undefined) return { value: country, key: foldWord(country), nameType: 'place' };
    return null;
  }

  /** Known names inside tokens whose capitals tell nothing, longest first. */
  known(tokens: readonly Token[]): { from: number; to: number }[] {
    const hits: { from: number; to: number }[] = [];
    for (let i = 0; i < tokens.length; ) {
      let to = 0;
      if (tokens[i]!.kind === 'word' && isCapitalized(tokens[i]!.text))
        for (let end = Math.min(tokens.length, i + 5); end > i; end -= 1) {
          const folded = tokens.slice(i, end).map((token) => token.norm);
          if (
            this.#entries.has(keyOf(folded)) ||
            this.#canonical(folded) !== null ||
            (end === i + 1 && this.#surnames.get(folded[0]!)?.length === 1)
          ) {
            to = end;
            break;
          }
        }
      if (to > 0 && !(to === i + 1 && this.#lang.isCommon(tokens[i]!.norm))) hits.push({ from: i, to });
      i = to > 0 ? to : i + 1;
    }
    return hits;
  }
}

/** Optimal string alignment distance of two short words. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1)
      row[j] = Math.min(
        previous[j]! + 1,
        row[j - 1]! + 1,
        previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    previous = row;
  }
  return previous[b.length]!;
}

export const governmentOf = (capital: string): string | null => CAPITALS.get(capital) ?? null;
