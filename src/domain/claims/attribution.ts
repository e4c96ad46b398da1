/**
 * Who says so. Looks for verbs and phrases of speech outside quotation marks and reads the noun phrase beside them: before
 * ("Officials said that …"), after ("… ," said the minister), behind "according to"; passives and adverbs ("it is said",
 * "reportedly") have a verb and no source; a headline may carry its source before or after a colon.
 *
 * A verb of speech is one only where speech follows: "officials expect a deal" and "parliament rejected the bill" attribute nothing.
 */
import type { Attribution } from '../model/claims.ts';
import type { Span } from '../model/primitives.ts';
import type { Language } from './lang/language.ts';
import type { Strength } from './lang/statements.ts';
import { PhraseTable } from './phrases.ts';
import { covers, firstAfter } from './spans.ts';
import { LONGEST_SOURCE, type Range, Speakers } from './speakers.ts';
import { isAllCaps, isCapitalized, type Token } from './text.ts';

type Speech = { lemma: string; strength: Strength };

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
  return (
    (isHeadline ? reader.colon() : null) ??
    reader.phrase() ??
    reader.phraseBehind() ??
    reader.clause() ??
    reader.verb() ??
    reader.tag() ??
    reader.adverb()
  );
}

/** So many tokens in front of a comma are a clause, when no small word opens them. */
const LEAST_CLAUSE = 6;
const BEFORE_INVERSION = /^[",”’'»“.!?–—-]$/;

class AttributionReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #lang: Language;
  readonly #speech: NonNullable<Language['speech']>;
  readonly #quotes: readonly Span[];
  readonly #speakers: Speakers;

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
    this.#speakers = new Speakers(tokens, lang, speech, quotes);
  }

  #norm(i: number): string {
    return this.#tokens[i]?.norm ?? '';
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
        (this.#speech.pronouns.has(norm) && !isAllCaps(text)) ||
        this.#lang.determiners.has(norm)
      )
        return false;
      if (i > 0 || isAllCaps(text)) return true;
      const opens = [this.#lang.isCommon, this.#lang.isPlural, this.#lang.isAdverb];
      return !opens.some((is) => is(norm)) && !this.#lang.numbers.starters.has(norm);
    };
    for (let i = from; i < to; i += 1) {
      if (!this.#speech.unnamed.has(this.#lang.singular(this.#norm(i)))) continue;
      if (this.#lang.capitalizesNouns || !isCapitalized(this.#tokens[i]!.text) || i === from)
        return i + 1 < to && proper(i + 1);
    }
    // Where every noun has a capital, one of them alone names nobody.
    const least = this.#lang.capitalizesNouns ? 2 : 1;
    for (let i = from, run = 0; i < to; i += 1) {
      run = proper(i) ? run + 1 : 0;
      if (run >= least) return true;
    }
    return false;
  }

  /** "according to the ministry". */
  phrase(): Attribution | null {
    for (const hit of phraseTable(this.#speech.phrases).all(this.#tokens)) {
      if (this.#speakers.quoted(hit.from)) continue;
      const end = this.#speakers.nounPhraseEnd(hit.to);
      if (end > hit.to) return this.#make([hit.to, end], hit.value, hit.from, hit.to);
    }
    return null;
  }

  /** "Der Polizei zufolge". */
  phraseBehind(): Attribution | null {
    for (let i = 1; i < this.#tokens.length; i += 1) {
      const speech = this.#speech.phrasesBehind.get(this.#norm(i));
      const source =
        speech === undefined || this.#speakers.quoted(i) ? null : this.#speakers.speakerBefore(i);
      if (speech !== undefined && source !== null) return this.#make(source, speech, i, i + 1);
    }
    return null;
  }

  /** "Wie die Polizei am Dienstag mitteilte, …". */
  clause(): Attribution | null {
    const { tellingClause, verbs } = this.#speech;
    for (let at = 0; at < this.#tokens.length; at += 1) {
      const opens = at === 0 || this.#tokens[at - 1]!.text === ',';
      if (!opens || !tellingClause.has(this.#norm(at)) || this.#speakers.quoted(at)) continue;
      const end = this.#speakers.nounPhraseEnd(at + 1);
      const comma = this.#tokens.findIndex(({ text }, i) => i >= end && text === ',');
      const last = Math.min(comma === -1 ? this.#tokens.length : comma, end + LONGEST_SOURCE);
      for (let i = end; end > at + 1 && i < last; i += 1) {
        const speech = verbs.get(this.#norm(i));
        if (speech !== undefined) return this.#make([at + 1, end], speech, at, i + 1);
      }
    }
    return null;
  }

  /** "…, so die Ministerin." */
  tag(): Attribution | null {
    const at = this.#tokens.findLastIndex(
      ({ norm }, i) => this.#speech.tags.has(norm) && this.#tokens[i - 1]?.text === ',',
    );
    if (at === -1 || this.#speakers.quoted(at)) return null;
    const end = this.#speakers.nounPhraseEnd(at + 1);
    const closes = end >= this.#tokens.length || /^[.,]$/.test(this.#tokens[end]!.text);
    return closes && end > at + 1 && this.#isSource(at + 1, end)
      ? this.#make([at + 1, end], { lemma: this.#speech.plain, strength: 'state' }, at, at + 1)
      : null;
  }

  verb(): Attribution | null {
    for (let i = 0; i < this.#tokens.length; i += 1) {
      const token = this.#tokens[i]!;
      const speech = token.kind === 'word' ? this.#speech.verbs.get(token.norm) : undefined;
      if (speech === undefined || this.#speakers.quoted(i) || this.#speech.infinitive.has(this.#norm(i - 1)))
        continue;
      if (this.#isNoun(i) || this.#isAnswer(i, speech)) continue;
      const from = this.#speakers.verbGroup(i);
      if (from === i && i > 0 && !this.#lang.agrees(this.#norm(i - 1), token.norm)) continue;
      if (this.#isPassive(from, i)) {
        if (this.#lang.impersonal.has(speech.lemma) && this.#lang.passiveAfter.has(this.#norm(i + 1)))
          return this.#make(null, speech, from, i + 1);
        continue;
      }
      const inverted = i === 0 || BEFORE_INVERSION.test(this.#tokens[i - 1]!.text);
      const source = from > 0 ? this.#speakers.speakerBefore(from) : null;
      if (source !== null && !this.#isCompared(source) && this.#opensSpeech(i, speech, source))
        return this.#make(source, speech, from, i + 1);
      if (inverted && (i > 0 || this.#quotes.length > 0)) {
        const end = this.#speakers.nounPhraseEnd(i + 1);
        if (end > i + 1 && this.#closesSpeech(i, end, speech))
          return this.#make([i + 1, end], speech, i, i + 1);
      }
    }
    return null;
  }

  /** "Five days later than first announced": the words before the verb are no speaker. */
  #isCompared([from, to]: Range): boolean {
    return this.#tokens.slice(from, to).some(({ norm }) => this.#speech.than.has(norm));
  }

  /** "Half of them said yes": a vote, and nothing told. */
  #isAnswer(i: number, speech: Speech): boolean {
    return speech.lemma === this.#speech.plain && this.#speech.answers.has(this.#norm(i + 1));
  }

  /** "A recount of the talks", "her report", "an estimated $1bn": no verb stands behind an article or an owner. */
  #isNoun(i: number): boolean {
    const before = this.#norm(i - 1);
    return (
      this.#lang.numbers.articles.has(before) ||
      this.#lang.possessives.has(before) ||
      // German "die sagte" is who said.
      (this.#lang.names.definite === before && !this.#lang.capitalizesNouns)
    );
  }

  /** "Was told", "have been confirmed": what is told of stands before such a verb, and nobody speaks. */
  #isPassive(from: number, verb: number): boolean {
    if (from === verb) return false;
    if (this.#lang.be.has(this.#norm(from))) return true;
    return this.#lang.be.has(this.#norm(verb - 1));
  }

  /** "reportedly" */
  adverb(): Attribution | null {
    for (const hit of phraseTable(this.#speech.adverbs).all(this.#tokens))
      if (!this.#speakers.quoted(hit.from)) return this.#make(null, hit.value, hit.from, hit.to);
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

  /** Ends in a word for a speaker or in a name: in "governor resigns" nobody speaks. */
  #isSource(from: number, to: number): boolean {
    if (!this.#isSpeaker(to - 1) && !isCapitalized(this.#tokens[to - 1]!.text)) return false;
    for (let i = from; i < to; i += 1) {
      if (this.#isSpeaker(i)) return true;
    }
    return (
      to - from === 2 &&
      this.#lang.names.givenNames.has(this.#norm(from)) &&
      isCapitalized(this.#tokens[from + 1]!.text)
    );
  }

  #isSpeaker(i: number): boolean {
    const word = this.#lang.singular(this.#norm(i));
    return (
      this.#speech.unnamed.has(word) ||
      this.#lang.names.roles.has(word) ||
      this.#lang.names.organizationWords.has(word)
    );
  }

  /**
   * Does speech follow the verb at `i`, or has it gone before? `say` alone is always speech. Others need "that", a colon, a quote, or
   * a clause with a verb of its own; or they close a sentence behind a comma ("…, officials confirmed").
   */
  #opensSpeech(i: number, speech: Speech, source: Range): boolean {
    if (
      speech.lemma === this.#speech.plain ||
      this.#followsQuote(source) ||
      this.#closesTelling(i, speech, source)
    )
      return true;
    const behind = this.#speech.splitOff.has(this.#norm(i + 1)) ? i + 2 : i + 1;
    const next = this.#tokens[behind];
    if (
      next?.text === ',' &&
      (this.#speech.that.has(this.#norm(behind + 1)) || this.#opensBareClause(behind + 1))
    )
      return true;
    if (next === undefined || /^[.,;]$/.test(next.text))
      return source[0] > 0 && BEFORE_INVERSION.test(this.#tokens[source[0] - 1]!.text);
    if (next.kind === 'symbol') return true;
    if (this.#speech.that.has(next.norm)) return true;
    return !this.#speech.infinitive.has(next.norm) && this.#hasFinite(i + 1);
  }

  /** "…, er sei krank": a subject with its verb right behind it. */
  #opensBareClause(i: number): boolean {
    if (!this.#speech.bareClause) return false;
    const end = this.#speakers.nounPhraseEnd(i);
    return end > i && this.#lang.finite.has(this.#norm(end));
  }

  /** "…," the minister told reporters. */
  #followsQuote([from]: Range): boolean {
    return from > 0 && covers(this.#quotes, this.#tokens[from - 1]!.end - 1);
  }

  /** "Nine people were killed, the governor wrote on her channel": behind a clause and a comma, and nothing said after it. */
  #closesTelling(i: number, speech: Speech, [from]: Range): boolean {
    if (!this.#speech.addressed.has(speech.lemma) || this.#tokens[from - 1]?.text !== ',') return false;
    const finite = ({ norm }: Token): boolean => this.#lang.finite.has(norm) || this.#lang.isPast(norm);
    const comma = this.#tokens.findIndex(({ text }, at) => at > i && text === ',');
    const rest = this.#tokens.slice(i + 1, comma === -1 ? undefined : comma);
    return (
      (this.#tokens.slice(0, from - 1).some(finite) ||
        (from > LEAST_CLAUSE && !this.#lang.isFunctionWord(this.#norm(0)))) &&
      rest.length <= LONGEST_SOURCE &&
      !rest.some((token) => this.#speech.that.has(token.norm) || finite(token))
    );
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
    const closed = this.#speech.splitOff.has(this.#norm(end)) ? end + 1 : end;
    return closed >= this.#tokens.length - 1;
  }
}
