/**
 * Who says so. Looks for verbs and phrases of speech outside quotation marks and reads the noun phrase beside them: before
 * ("Officials said that …"), after ("… ," said the minister), behind "according to"; passives and adverbs ("it is said", "reportedly")
 * have a verb and no source; a headline may carry its source before or after a colon.
 */
import type { Attribution, Span } from '../model.ts';
import type { Language, Strength } from './lang/language.ts';
import { PhraseTable } from './phrases.ts';
import { isCapitalized, type Token } from './text.ts';

type Speech = { lemma: string; strength: Strength };
const tables = new WeakMap<object, PhraseTable<Speech>>();

function phraseTable(words: ReadonlyMap<string, Speech>): PhraseTable<Speech> {
  const known = tables.get(words);
  if (known) return known;
  const made = new PhraseTable(words);
  tables.set(words, made);
  return made;
}

export function findAttribution(
  text: string,
  tokens: readonly Token[],
  lang: Language,
  quotes: readonly Span[],
  isHeadline: boolean,
): Attribution | null {
  if (lang.speech === null) return null;
  const reader = new AttributionReader(text, tokens, lang, quotes);
  return (isHeadline ? reader.colon() : null) ?? reader.phrase() ?? reader.verb() ?? reader.adverb();
}

class AttributionReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #lang: Language;
  readonly #quotes: readonly Span[];

  constructor(text: string, tokens: readonly Token[], lang: Language, quotes: readonly Span[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#lang = lang;
    this.#quotes = quotes;
  }

  #norm(i: number): string {
    return this.#tokens[i]?.norm ?? '';
  }

  #quoted(i: number): boolean {
    const { start } = this.#tokens[i]!;
    return this.#quotes.some((quote) => quote.start <= start && start < quote.end);
  }

  #make(source: [number, number] | null, speech: Speech, from: number, to: number): Attribution {
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

  #isNamed([from, to]: [number, number]): boolean {
    let named = false;
    for (let i = from; i < to; i += 1) {
      const token = this.#tokens[i]!;
      if (this.#lang.speech!.unnamed.has(this.#lang.singular(token.norm))) return false;
      if (
        token.kind === 'word' &&
        isCapitalized(token.text) &&
        !(i === 0 && this.#lang.isCommon(token.norm)) &&
        !this.#lang.names.never.has(token.norm) &&
        !this.#lang.speech!.pronouns.has(token.norm)
      )
        named = true;
    }
    return named;
  }

  /** "according to the ministry". */
  phrase(): Attribution | null {
    for (const hit of phraseTable(this.#lang.speech!.phrases).all(this.#tokens)) {
      if (this.#quoted(hit.from)) continue;
      const end = this.#nounPhraseEnd(hit.to);
      if (end > hit.to) return this.#make([hit.to, end], hit.value, hit.from, hit.to);
    }
    return null;
  }

  verb(): Attribution | null {
    const speech = this.#lang.speech!;
    for (let i = 0; i < this.#tokens.length; i += 1) {
      const token = this.#tokens[i]!;
      if (token.kind !== 'word') continue;
      const verb = speech.verbs.get(token.norm);
      if (verb === undefined || this.#quoted(i)) continue;
      const before = this.#subjectBefore(i);
      if (
        before !== null &&
        this.#lang.be.has(this.#norm(before.verbFrom)) &&
        before.verbFrom < i &&
        this.#lang.passiveAfter.has(this.#norm(i + 1))
      )
        return this.#make(null, verb, before.verbFrom, i + 1);
      if (before?.source && this.#opensSpeech(i))
        return this.#make(before.source, verb, before.verbFrom, i + 1);
      const previous = this.#tokens[i - 1];
      if (previous === undefined || /^[",”’'»“.!?–—-]$/.test(previous.text)) {
        const end = this.#nounPhraseEnd(i + 1);
        if (end > i + 1) return this.#make([i + 1, end], verb, i, i + 1);
      }
    }
    return null;
  }

  adverb(): Attribution | null {
    for (const hit of phraseTable(this.#lang.speech!.adverbs).all(this.#tokens))
      if (!this.#quoted(hit.from)) return this.#make(null, hit.value, hit.from, hit.to);
    return null;
  }

  /** "Minister: talks to resume", "Dozens hurt in blast: police". */
  colon(): Attribution | null {
    const at = this.#tokens.findIndex((token) => token.text === ':' && token.glued);
    if (at < 1 || at > this.#tokens.length - 2) return null;
    const say: Speech = { lemma: 'say', strength: 'state' };
    const tail = this.#tokens.length - at - 1;
    if (tail <= 3 && this.#isSource(at + 1, this.#tokens.length))
      return this.#make([at + 1, this.#tokens.length], say, at, at + 1);
    if (at <= 3 && tail > 3 && this.#isSource(0, at)) return this.#make([0, at], say, at, at + 1);
    return null;
  }

  #isSource(from: number, to: number): boolean {
    for (let i = from; i < to; i += 1)
      if (
        this.#lang.speech!.unnamed.has(this.#lang.singular(this.#norm(i))) ||
        this.#lang.names.roles.has(this.#lang.singular(this.#norm(i)))
      )
        return true;
    return (
      to - from === 2 &&
      isCapitalized(this.#tokens[from]!.text) &&
      isCapitalized(this.#tokens[from + 1]!.text) &&
      this.#lang.names.givenNames.has(this.#norm(from))
    );
  }

  /** What must follow a verb of speech for it to be one: a comma, "that", a quote, a clause. "said goodbye" still passes; little harm. */
  #opensSpeech(i: number): boolean {
    const next = this.#tokens[i + 1];
    if (next === undefined) return true;
    if (this.#lang.speech!.verbs.get(this.#norm(i))!.lemma === 'say') return true;
    if (next.kind === 'symbol') return true;
    return (
      this.#lang.speech!.that.has(next.norm) ||
      this.#lang.determiners.has(next.norm) ||
      this.#lang.subjects.has(next.norm) ||
      isCapitalized(next.text) ||
      this.#quotes.some((quote) => quote.start === next.start)
    );
  }

  /** The noun phrase that ends before the verb group at `i`. */
  #subjectBefore(i: number): { source: [number, number] | null; verbFrom: number } | null {
    let verbFrom = i;
    while (
      verbFrom > 0 &&
      (this.#lang.finite.has(this.#norm(verbFrom - 1)) ||
        this.#lang.adverbs.has(this.#norm(verbFrom - 1)) ||
        /ly$/.test(this.#norm(verbFrom - 1)))
    )
      verbFrom -= 1;
    let end = verbFrom;
    // ", a spokesman for the ministry, said": the name before the apposition is the source
    if (this.#tokens[end - 1]?.text === ',') {
      const open = this.#lastComma(end - 2);
      if (open === null) return { source: null, verbFrom };
      end = open;
    }
    let from = end;
    while (from > 0 && end - from < 14) {
      const token = this.#tokens[from - 1]!;
      if (token.kind === 'symbol' && token.text !== '-' && token.text !== '&' && token.text !== '.') break;
      if (
        token.text === '.' &&
        !(token.glued && this.#tokens[from]?.kind === 'word' && this.#tokens[from - 2]!.text.length <= 5)
      )
        break;
      if (this.#lang.clauseOpeners.has(token.norm) && token.norm !== 'and') break;
      if (this.#lang.finite.has(token.norm) || this.#lang.speech!.that.has(token.norm)) break;
      from -= 1;
    }
    while (from < end && this.#lang.clauseOpeners.has(this.#norm(from))) from += 1;
    return { source: from < end ? [from, end] : null, verbFrom };
  }

  #lastComma(from: number): number | null {
    for (let i = from; i >= 0 && i > from - 25; i -= 1) if (this.#tokens[i]!.text === ',') return i;
    return null;
  }

  /** End of the noun phrase that starts at `i`; `i` where none does. */
  #nounPhraseEnd(i: number): number {
    let at = i;
    while (at < this.#tokens.length && at - i < 12) {
      const token = this.#tokens[at]!;
      if (
        token.kind === 'symbol' &&
        token.text !== '-' &&
        token.text !== '&' &&
        !(
          token.text === '.' &&
          token.glued &&
          this.#tokens[at - 1]!.text.length <= 3 &&
          this.#tokens[at + 1] !== undefined
        )
      )
        break;
      if (
        at > i &&
        (this.#lang.clauseOpeners.has(token.norm) || this.#lang.finite.has(token.norm)) &&
        token.norm !== 'and'
      )
        break;
      if (this.#lang.speech!.that.has(token.norm) || this.#lang.dates?.weekdays.has(token.norm)) break;
      if (at > i && this.#lang.subjects.has(token.norm)) break;
      at += 1;
    }
    while (
      at > i &&
      this.#lang.isFunctionWord(this.#norm(at - 1)) &&
      !this.#lang.speech!.pronouns.has(this.#norm(at - 1))
    )
      at -= 1;
    return at;
  }
}
