/**
 * Who says so. Looks for verbs and phrases of speech outside quotation marks and reads the noun phrase beside them: before
 * ("Officials said that …"), after ("… ," said the minister), behind "according to"; passives and adverbs ("it is said",
 * "reportedly") have a verb and no source; a headline may carry its source before or after a colon.
 *
 * A verb of speech is one only where speech follows: "officials expect a deal" and "parliament rejected the bill" attribute nothing.
 */
import type { Attribution, Span } from '../model.ts';
import type { Language, Strength } from './lang/language.ts';
import { PhraseTable } from './phrases.ts';
import { covers, firstAfter } from './spans.ts';
import { isAllCaps, isCapitalized, type Token } from './text.ts';

type Speech = { lemma: string; strength: Strength };
/** Token range, end exclusive. */
type Range = readonly [number, number];

const tables = new WeakMap<object, PhraseTable<Speech>>();

function phraseTable(words: ReadonlyMap<string, Speech>): PhraseTable<Speech> {
  let table = tables.get(words);
  if (table === undefined) {
    table = new PhraseTable(words);
    tables.set(words, table);
  }
  return table;
}

/** `tokens` are those of one claim, with offsets into the sentence's `text`. */
export function findAttribution(
  text: string,
  tokens: readonly Token[],
  lang: Language,
  quotes: readonly Span[],
  isHeadline: boolean,
): Attribution | null {
  if (lang.speech === null || tokens.length < 2) return null;
  const reader = new AttributionReader(text, tokens, lang, lang.speech, quotes);
  return (isHeadline ? reader.colon() : null) ?? reader.phrase() ?? reader.verb() ?? reader.adverb();
}

const LONGEST_SOURCE = 14;
const BEFORE_INVERSION = /^[",”’'»“.!?–—-]$/;

class AttributionReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #lang: Language;
  readonly #speech: NonNullable<Language['speech']>;
  readonly #quotes: readonly Span[];

  constructor(
    text: string,
    tokens: readonly Token[],
    lang: Language,
    speech: NonNullable<Language['speech']>,
    quotes: readonly Span[],
  ) {
    this.#text = text;
    this.#tokens = tokens;
    this.#lang = lang;
    this.#speech = speech;
    this.#quotes = quotes;
  }

  #norm(i: number): string {
    return this.#tokens[i]?.norm ?? '';
  }

  #quoted(i: number): boolean {
    return covers(this.#quotes, this.#tokens[i]?.start ?? -1);
  }

  #make(source: Range | null, speech: Speech, from: number, to: number): Attribution {
    const start = this.#tokens[Math.min(from, source?.[0] ?? from)]!.start;
    const end = this.#tokens[Math.max(to, source?.[1] ?? to) - 1]!.end;
    const words =
      source === null
        ? null
        : this.#text.slice(this.#tokens[source[0]]!.start, this.#tokens[source[1] - 1]!.end);
    return {
      source: words,
      named: source !== null && this.#isNamed(source),
      verb: speech.lemma,
      strength: speech.strength,
      start,
      end,
    };
  }

  /** A name, and not only the country or body of an unnamed official: "UK officials" is none, "spokeswoman Julie Hart" is. */
  #isNamed([from, to]: Range): boolean {
    const proper = (i: number): boolean => {
      const { kind, norm, text } = this.#tokens[i]!;
      if (
        kind !== 'word' ||
        !isCapitalized(text) ||
        this.#speech.pronouns.has(norm) ||
        this.#lang.determiners.has(norm)
      )
        return false;
      return i > 0 || isAllCaps(text) || !(this.#lang.isCommon(norm) || this.#lang.isPlural(norm));
    };
    for (let i = from; i < to; i += 1) {
      if (!this.#speech.unnamed.has(this.#lang.singular(this.#norm(i)))) continue;
      if (this.#lang.capitalizesNouns || !isCapitalized(this.#tokens[i]!.text) || i === from)
        return i + 1 < to && proper(i + 1);
    }
    for (let i = from; i < to; i += 1) if (proper(i)) return true;
    return false;
  }

  /** "according to the ministry". */
  phrase(): Attribution | null {
    for (const hit of phraseTable(this.#speech.phrases).all(this.#tokens)) {
      if (this.#quoted(hit.from)) continue;
      const end = this.#nounPhraseEnd(hit.to);
      if (end > hit.to) return this.#make([hit.to, end], hit.value, hit.from, hit.to);
    }
    return null;
  }

  verb(): Attribution | null {
    for (let i = 0; i < this.#tokens.length; i += 1) {
      const token = this.#tokens[i]!;
      const speech = token.kind === 'word' ? this.#speech.verbs.get(token.norm) : undefined;
      if (speech === undefined || this.#quoted(i) || this.#speech.infinitive.has(this.#norm(i - 1))) continue;
      const from = this.#verbGroup(i);
      if (from === i && i > 0 && !this.#lang.agrees(this.#norm(i - 1), token.norm)) continue;
      if (from < i && this.#lang.be.has(this.#norm(from))) {
        if (this.#lang.impersonal.has(speech.lemma) && this.#lang.passiveAfter.has(this.#norm(i + 1)))
          return this.#make(null, speech, from, i + 1);
        continue;
      }
      const inverted = i === 0 || BEFORE_INVERSION.test(this.#tokens[i - 1]!.text);
      const source = from > 0 ? this.#nounPhraseBefore(from) : null;
      if (source !== null && this.#opensSpeech(i, speech, source))
        return this.#make(source, speech, from, i + 1);
      if (inverted && (i > 0 || this.#quotes.length > 0)) {
        const end = this.#nounPhraseEnd(i + 1);
        if (end > i + 1 && this.#closesSpeech(i, end, speech))
          return this.#make([i + 1, end], speech, i, i + 1);
      }
    }
    return null;
  }

  /** "reportedly" */
  adverb(): Attribution | null {
    for (const hit of phraseTable(this.#speech.adverbs).all(this.#tokens))
      if (!this.#quoted(hit.from)) return this.#make(null, hit.value, hit.from, hit.to);
    return null;
  }

  /** "Minister: talks to resume", "Dozens hurt in blast: police". */
  colon(): Attribution | null {
    const at = this.#tokens.findIndex((token) => token.text === ':' && token.glued);
    if (at < 1 || at > this.#tokens.length - 2) return null;
    const say: Speech = { lemma: this.#speech.plain, strength: 'state' };
    const tail = this.#tokens.length - at - 1;
    if (tail <= 3 && this.#isSource(at + 1, this.#tokens.length))
      return this.#make([at + 1, this.#tokens.length], say, at, at + 1);
    return at <= 3 && tail > 3 && this.#isSource(0, at) ? this.#make([0, at], say, at, at + 1) : null;
  }

  #isSource(from: number, to: number): boolean {
    for (let i = from; i < to; i += 1) {
      const word = this.#lang.singular(this.#norm(i));
      if (
        this.#speech.unnamed.has(word) ||
        this.#lang.names.roles.has(word) ||
        this.#lang.names.organizationWords.has(word)
      )
        return true;
    }
    return (
      to - from === 2 &&
      this.#lang.names.givenNames.has(this.#norm(from)) &&
      isCapitalized(this.#tokens[from + 1]!.text)
    );
  }

  /** First token of the verb group that ends at `i`: "has also said". */
  #verbGroup(i: number): number {
    let from = i;
    while (
      from > 0 &&
      (this.#lang.auxiliaries.has(this.#norm(from - 1)) || this.#lang.isAdverb(this.#norm(from - 1)))
    )
      from -= 1;
    return from;
  }

  /**
   * Does speech follow the verb at `i`, or has it gone before? `say` alone is always speech. Others need "that", a colon, a quote, or
   * a clause with a verb of its own; or they close a sentence behind a comma ("…, officials confirmed").
   */
  #opensSpeech(i: number, speech: Speech, source: Range): boolean {
    if (speech.lemma === this.#speech.plain) return true;
    const next = this.#tokens[i + 1];
    if (next === undefined || /^[.,;]$/.test(next.text))
      return source[0] > 0 && BEFORE_INVERSION.test(this.#tokens[source[0] - 1]!.text);
    if (next.kind === 'symbol') return true;
    if (this.#speech.that.has(next.norm)) return true;
    return !this.#speech.infinitive.has(next.norm) && this.#hasFinite(i + 1);
  }

  #hasFinite(from: number): boolean {
    for (let i = from; i < Math.min(this.#tokens.length, from + 20); i += 1) {
      const { norm, text } = this.#tokens[i]!;
      if (text === ';' || text === ',') return false;
      if (
        this.#speech.that.has(norm) ||
        this.#quotes[firstAfter(this.#quotes, this.#tokens[i]!.start)]?.start === this.#tokens[i]!.start
      )
        return true;
      if (i > from && this.#lang.finite.has(norm)) return true;
    }
    return false;
  }

  /**
   * Is the noun phrase behind the verb a speaker? After "said" and after a quotation, yes; after another verb only where it closes the
   * sentence: "…, reported the Ledger." but not "The firm, Acme, reported a loss of …".
   */
  #closesSpeech(i: number, end: number, speech: Speech): boolean {
    if (speech.lemma === this.#speech.plain || (i > 0 && covers(this.#quotes, this.#tokens[i - 1]!.end - 1)))
      return true;
    for (let at = i + 1; at < end; at += 1) if (this.#tokens[at]!.kind === 'number') return false;
    return end >= this.#tokens.length - 1;
  }

  /** The noun phrase that ends before token `end`; over an apposition to the name before it. */
  #nounPhraseBefore(end: number): Range | null {
    let stop = end;
    if (this.#norm(stop - 1) === ',') {
      let open = this.#commaBefore(stop - 2);
      // "Ada Lind, director of the board, and head of the union, said": over every apposition to the name
      for (let before = open; before !== null && this.#opensApposition(before + 1); ) {
        open = before;
        before = this.#commaBefore(before - 1);
      }
      if (open === null) return null;
      stop = open;
    }
    // "The Harbour Authority (HA) said"
    if (this.#norm(stop - 1) === ')') while (stop > 1 && this.#norm(stop) !== '(') stop -= 1;
    let from = stop;
    while (from > 0 && stop - from < LONGEST_SOURCE && this.#insideNounPhrase(from - 1)) from -= 1;
    while (from < stop && this.#isLoose(from)) from += 1;
    return from < stop && !this.#isLoose(stop - 1) ? [from, stop] : null;
  }

  /** A sign or a small word that no noun phrase begins or ends with. */
  #isLoose(i: number): boolean {
    const { kind, norm, text } = this.#tokens[i]!;
    if (kind === 'symbol') return norm !== "'";
    if (this.#speech.pronouns.has(norm) || this.#lang.determiners.has(norm) || isAllCaps(text)) return false;
    return this.#lang.clauseOpeners.has(norm) || this.#lang.isFunctionWord(norm);
  }

  #insideNounPhrase(i: number): boolean {
    const token = this.#tokens[i]!;
    if (this.#quoted(i)) return false;
    if (token.kind === 'symbol')
      return (
        token.text === '-' ||
        token.text === '&' ||
        (token.norm === "'" && token.glued) ||
        (token.text === '.' &&
          token.glued &&
          this.#tokens[i - 1] !== undefined &&
          this.#tokens[i - 1]!.text.length <= 4 &&
          i + 1 < this.#tokens.length)
      );
    if (token.norm === 'and') return true;
    return (
      !this.#lang.clauseOpeners.has(token.norm) &&
      !this.#lang.isVerbLike(token.norm) &&
      !this.#speech.that.has(token.norm)
    );
  }

  #opensApposition(i: number): boolean {
    const at = this.#lang.clauseOpeners.has(this.#norm(i)) ? i + 1 : i;
    return this.#lang.determiners.has(this.#norm(at)) || this.#lang.names.roles.has(this.#norm(at));
  }

  #commaBefore(from: number): number | null {
    for (let i = from; i > 0 && i > from - 25; i -= 1) if (this.#tokens[i]!.text === ',') return i;
    return null;
  }

  /** End of the noun phrase that starts at `i`; `i` where none does. */
  #nounPhraseEnd(i: number): number {
    let at = i;
    while (
      at < this.#tokens.length &&
      at - i < LONGEST_SOURCE &&
      (at === i ? !this.#isLoose(at) && !this.#speech.that.has(this.#norm(at)) : this.#insideNounPhrase(at))
    ) {
      const { norm } = this.#tokens[at]!;
      // Every noun has its capital: a small word behind one begins something else.
      if (
        this.#lang.capitalizesNouns &&
        at > i &&
        !isCapitalized(this.#tokens[at]!.text) &&
        isCapitalized(this.#tokens[at - 1]!.text) &&
        !this.#lang.of.has(norm)
      )
        break;
      if (this.#lang.dates?.weekdays.has(norm) || (at > i && this.#lang.subjects.has(norm))) break;
      at += 1;
    }
    while (
      at > i &&
      !this.#speech.pronouns.has(this.#norm(at - 1)) &&
      (this.#lang.isFunctionWord(this.#norm(at - 1)) || this.#tokens[at - 1]!.kind === 'symbol')
    )
      at -= 1;
    return at;
  }
}
