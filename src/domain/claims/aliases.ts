/**
 * Which names of a version are one thing. Clusters are built from the fullest forms down: a surname, a title with a surname,
 * an acronym, a role, a demonym and another spelling join the fuller name they can only mean. Where two could be meant the
 * name stays alone, because a wrong join hides a change of person.
 *
 * A key is the folded canonical form, so it is equal across versions and sources whenever the fullest form is.
 */
import type { NameType } from '../model/claims.ts';
import type { Language } from './lang/language.ts';
import { distance, nameWords } from './name-words.ts';
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
  /** How often it follows a preposition of place, and how often it speaks. */
  located: number;
  /** How often an article stands before it: people have none. */
  determined: number;
  speaking: number;
  named: Named | null;
}

/** Names by a short form; more than one entry makes the form ambiguous. */
class Index {
  readonly #entries = new Map<string, Set<Entry>>();

  add(form: string, entry: Entry): void {
    const known = this.#entries.get(form);
    if (known) known.add(entry);
    else this.#entries.set(form, new Set([entry]));
  }

  /** The one entry of this form, `null` for several, `undefined` for none. */
  only(form: string): Entry | null | undefined {
    const known = this.#entries.get(form);
    if (known === undefined) return undefined;
    return known.size === 1 ? [...known][0]! : null;
  }

  all(form: string): Iterable<Entry> {
    return this.#entries.get(form) ?? [];
  }

  forms(): Iterable<string> {
    return this.#entries.keys();
  }
}

const LONGEST_ROLE = 4;

export class AliasGraph {
  readonly #lang: Language;
  readonly #entries = new Map<string, Entry>();
  readonly #surnames = new Index();
  readonly #givenNames = new Index();
  readonly #firstWords = new Index();
  readonly #acronyms = new Index();
  readonly #roles = new Index();

  constructor(lang: Language) {
    this.#lang = lang;
  }

  /** Notes a run of name words with what stands around it. */
  add(tokens: readonly Token[], from: number, to: number): void {
    const { words, title } = nameWords(tokens, from, to, this.#lang);
    if (words.length === 0) return;
    const folded = words.map(foldWord);
    const key = folded.join(' ');
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = { words, folded, count: 0, titled: false, located: 0, determined: 0, speaking: 0, named: null };
      this.#entries.set(key, entry);
    }
    // Datelines shout: the name is better known in small letters.
    if (entry.words.every(isAllCaps) && !words.every(isAllCaps)) entry.words = words;
    entry.count += 1;
    entry.titled ||= title !== '';
    if (this.#lang.names.locative.has(tokens[from - 1]?.norm ?? '')) entry.located += 1;
    if (this.#lang.determiners.has(tokens[from - 1]?.norm ?? '')) entry.determined += 1;
    if (this.#lang.speech?.verbs.has(tokens[to]?.norm ?? '')) entry.speaking += 1;
    this.#noteAcronym(tokens, to, entry);
    if (words.length > 1) this.#noteRoles(tokens, from, to, title, entry);
  }

  /** "World Health Organization (WHO)": letters in brackets that are initials of the name, in order. */
  #noteAcronym(tokens: readonly Token[], to: number, entry: Entry): void {
    const short = tokens[to + 1];
    if (
      tokens[to]?.text !== '(' ||
      short?.kind !== 'word' ||
      tokens[to + 2]?.text !== ')' ||
      !isAllCaps(short.text)
    )
      return;
    const letters = foldWord(short.text).replaceAll('.', '');
    const initials = entry.folded.map((word) => word[0]);
    let at = 0;
    for (const letter of letters) {
      const found = initials.indexOf(letter, at);
      if (found < 0) return;
      at = found + 1;
    }
    this.#acronyms.add(letters, entry);
  }

  /** "Prime Minister A B", "chief executive A B", "A B, the prime minister,": the role stands for the person in this story. */
  #noteRoles(tokens: readonly Token[], from: number, to: number, title: string, entry: Entry): void {
    const { roles } = this.#lang.names;
    const isRole = (phrase: string): boolean => roles.has(phrase.split(' ').at(-1)!);
    if (title !== '' && isRole(title)) this.#roles.add(title, entry);
    if (tokens[to]?.text === ',' && this.#lang.determiners.has(tokens[to + 1]?.norm ?? '')) {
      const role = this.#rolePhrase(tokens, this.#afterOwner(tokens, to + 2), 1);
      if (role !== null) this.#roles.add(role, entry);
    }
    if (title === '') {
      const role = this.#rolePhrase(tokens, from - 1, -1);
      if (role !== null) this.#roles.add(role, entry);
    }
  }

  /** "the union's general secretary": the role begins behind its owner. */
  #afterOwner(tokens: readonly Token[], i: number): number {
    for (let at = i + 1; at < i + 4; at += 1) if (tokens[at]?.norm === "'s") return at + 1;
    return i;
  }

  /** Lower-case words from `i` on that end in a role: `prime minister`, `chief executive`. Read backwards with step -1. */
  #rolePhrase(tokens: readonly Token[], i: number, step: 1 | -1): string | null {
    const { roles } = this.#lang.names;
    const words: string[] = [];
    for (let at = i; Math.abs(at - i) < LONGEST_ROLE; at += step) {
      const token = tokens[at];
      if (
        token?.kind !== 'word' ||
        isCapitalized(token.text) ||
        this.#lang.isFunctionWord(token.norm) ||
        token.norm === "'s"
      )
        break;
      if (step === 1) words.push(token.norm);
      else words.unshift(token.norm);
      if (step === 1 && roles.has(token.norm) && !roles.has(tokens[at + 1]?.norm ?? '')) break;
    }
    return words.length > 0 && roles.has(words.at(-1)!) ? words.join(' ') : null;
  }

  /** Indexes the fullest names; call once, after every `add`. */
  close(): void {
    for (const entry of this.#entries.values()) {
      if (entry.words.length < 2 || this.#shared(entry.folded) !== null) continue;
      if (this.#isOrganization(entry.folded)) {
        const initials = entry.words
          .filter(isCapitalized)
          .map((word) => foldWord(word)[0])
          .join('');
        this.#acronyms.add(initials, entry);
        // "Acme" for "Acme Holdings", "the Bank" for the "Bank of Tolmar"; the Harbour of a "Harbour Police Board" is another thing.
        if (
          (entry.words.length === 2 && this.#lang.names.companySuffixes.has(entry.folded[1]!)) ||
          (this.#lang.of.has(entry.folded[1]!) && this.#lang.names.organizationWords.has(entry.folded[0]!))
        )
          this.#firstWords.add(entry.folded[0]!, entry);
      } else {
        this.#surnames.add(entry.folded.at(-1)!, entry);
        this.#givenNames.add(entry.folded[0]!, entry);
      }
    }
  }

  /** The cluster of a run; `null` when nothing is known of it, as of a sentence's first word. */
  find(tokens: readonly Token[], from: number, to: number): Named | null {
    const { words } = nameWords(tokens, from, to, this.#lang);
    const folded = words.map(foldWord);
    const shared = this.#shared(folded);
    if (shared !== null)
      return this.#bearer(tokens, from, folded) ?? this.#government(tokens, from, to, folded) ?? shared;
    const entry = this.#entries.get(folded.join(' '));
    if (entry?.named) return entry.named;
    const fuller = this.#fuller(words, folded) ?? entry;
    if (fuller === undefined) return null;
    const named = this.#name(fuller);
    if (entry !== undefined) entry.named = named;
    return named;
  }

  /** Roles of persons introduced in this version, where they stand for them: "the prime minister". */
  roleMentions(tokens: readonly Token[]): { from: number; to: number; named: Named }[] {
    const mentions: { from: number; to: number; named: Named }[] = [];
    for (let i = 0; i < tokens.length - 1; i += 1) {
      if (tokens[i]!.norm !== this.#lang.names.definite) continue;
      const role = this.#rolePhrase(tokens, i + 1, 1);
      const entry = role === null ? null : this.#roles.only(role);
      if (!entry) continue;
      const to = i + 1 + role!.split(' ').length;
      // "the president of the club" is another one.
      if (this.#lang.of.has(tokens[to]?.norm ?? '') || isCapitalized(tokens[to]?.text ?? 'x')) continue;
      mentions.push({ from: i + 1, to, named: this.#name(entry) });
    }
    return mentions;
  }

  #fuller(words: readonly string[], folded: readonly string[]): Entry | null {
    const last = folded.at(-1)!;
    if (words.length > 1) {
      // "Engineer Tom Hart": an unknown title before a name that stands alone elsewhere
      const plain = this.#entries.get(folded.slice(1).join(' '));
      if (plain !== undefined && plain.words.length > 1 && this.#lang.names.givenNames.has(plain.folded[0]!))
        return plain;
      // "Keir Starmer" within "Keir Rodney Starmer"
      const same = [...this.#surnames.all(last)].filter(
        (entry) => entry.folded[0] === folded[0] && entry.folded.length > folded.length,
      );
      return same.length === 1 ? same[0]! : null;
    }
    if (isAllCaps(words[0]!)) {
      const defined = this.#acronyms.only(last.replaceAll('.', ''));
      if (defined) return defined;
    }
    const surname = this.#surnames.only(last);
    if (surname !== undefined) return surname;
    return this.#givenNames.only(last) ?? this.#firstWords.only(last) ?? this.#otherSpelling(last);
  }

  /** Another transliteration of a surname: one letter in five may differ, in names of five letters and more. */
  #otherSpelling(word: string): Entry | null {
    if (word.length < 5) return null;
    let best: Entry | null = null;
    for (const surname of this.#surnames.forms()) {
      if (surname[0] !== word[0] || Math.abs(surname.length - word.length) > 1) continue;
      if (distance(surname, word) > Math.floor(Math.max(surname.length, word.length) / 5)) continue;
      const entry = this.#surnames.only(surname);
      if (!entry || best !== null || this.#typeOf(entry) !== 'person') return null;
      best = entry;
    }
    return best;
  }

  #name(entry: Entry): Named {
    entry.named ??= {
      value: entry.words.join(' ').replace(/ (?=['’]s\b)/g, ''),
      key: entry.folded
        .join(' ')
        .replace(/[-/. ]+/g, ' ')
        .trim(),
      nameType: this.#typeOf(entry),
    };
    return entry.named;
  }

  #isOrganization(folded: readonly string[]): boolean {
    return folded.some((word) => this.#lang.names.organizationWords.has(word));
  }

  #typeOf(entry: Entry): NameType {
    const { givenNames, placeWords } = this.#lang.names;
    const given = givenNames.has(entry.folded[0]!);
    if (this.#isOrganization(entry.folded) && !given) return 'organization';
    if (entry.titled || (given && entry.words.length > 1)) return 'person';
    if (entry.words.length === 1 && isAllCaps(entry.words[0]!)) return 'organization';
    if (entry.folded.some((word) => placeWords.has(word))) return 'place';
    if (entry.located * 2 > entry.count) return 'place';
    if (/\d/.test(entry.folded.at(-1)!) || entry.determined * 2 >= entry.count) return 'other';
    if (entry.speaking > 0 || entry.words.length === 2 || entry.words.length === 3) return 'person';
    return 'other';
  }

  /** Names that every story shares: countries and their people, capitals, seats of government, great bodies. */
  #shared(folded: readonly string[]): Named | null {
    const { places, demonyms, seats, organizations } = this.#lang.names;
    const phrase = folded.join(' ');
    const body = organizations.get(phrase) ?? organizations.get(phrase.replaceAll('.', ''));
    if (body !== undefined) return { value: body, key: foldWord(body), nameType: 'organization' };
    const seat = seats.get(phrase);
    if (seat !== undefined) return { value: seat.name, key: foldWord(seat.name), nameType: 'organization' };
    const place = places.get(phrase) ?? demonyms.get(phrase);
    return place === undefined ? null : { value: place, key: foldWord(place), nameType: 'place' };
  }

  /** "Paris said" of a story about a Valeska Paris: a person of this version who bears the place's name, unless it follows "in". */
  #bearer(tokens: readonly Token[], from: number, folded: readonly string[]): Named | null {
    const bearer = folded.length === 1 ? this.#surnames.only(folded[0]!) : null;
    if (!bearer || this.#lang.names.locative.has(tokens[from - 1]?.norm ?? '')) return null;
    const named = this.#name(bearer);
    return named.nameType === 'person' ? named : null;
  }

  /** "Moscow rejected", "the Kremlin said": a capital or seat that acts is its country's government. */
  #government(tokens: readonly Token[], from: number, to: number, folded: readonly string[]): Named | null {
    const phrase = folded.join(' ');
    const { seats, places, capitals } = this.#lang.names;
    const country = seats.get(phrase)?.country ?? capitals.get(places.get(phrase) ?? '');
    if (country === undefined || country === null) return null;
    const verb = tokens[to]?.norm ?? '';
    // "Moscow is cold" speaks of the city.
    if (this.#lang.be.has(verb) || (!this.#lang.isVerbLike(verb) && !this.#lang.speech?.verbs.has(verb)))
      return null;
    for (let at = from - 1; at >= 0 && at > from - 8; at -= 1) {
      const { norm, text } = tokens[at]!;
      if (this.#lang.names.locative.has(norm)) return null;
      if (norm !== ',' && norm !== 'and' && norm !== this.#lang.names.definite && !isCapitalized(text)) break;
    }
    return { value: country, key: foldWord(country), nameType: 'place' };
  }

  /** Known names inside tokens whose capitals tell nothing, longest first. */
  known(tokens: readonly Token[]): { from: number; to: number }[] {
    const hits: { from: number; to: number }[] = [];
    for (let i = 0; i < tokens.length; ) {
      const to = isCapitalized(tokens[i]!.text) ? this.#knownEnd(tokens, i) : null;
      if (to !== null) hits.push({ from: i, to });
      i = to ?? i + 1;
    }
    return hits;
  }

  #knownEnd(tokens: readonly Token[], i: number): number | null {
    for (let to = Math.min(tokens.length, i + 5); to > i; to -= 1) {
      if (tokens[to - 1]!.kind === 'symbol') continue;
      const folded = nameWords(tokens, i, to, this.#lang).words.map(foldWord);
      const short =
        folded.length === 1 && (this.#surnames.only(folded[0]!) || this.#acronyms.only(folded[0]!));
      if (
        (this.#entries.has(folded.join(' ')) || this.#shared(folded) !== null || short) &&
        !(to === i + 1 && this.#lang.isCommon(tokens[i]!.norm) && !isAllCaps(tokens[i]!.text))
      )
        return to;
    }
    return null;
  }
}
