/**
 * The noun phrases beside a verb of speech, without a tagger: words that cannot stand inside one end it. Token ranges, end
 * exclusive; tokens are those of one claim.
 */
import type { Span } from '../model/primitives.ts';
import type { Language } from './lang/language.ts';
import { covers } from './spans.ts';
import { isAllCaps, isCapitalized, type Token } from './text.ts';

/** Token range, end exclusive. */
export type Range = readonly [number, number];

export const LONGEST_SOURCE = 14;

export class Speakers {
  readonly #tokens: readonly Token[];
  readonly #lang: Language;
  readonly #speech: NonNullable<Language['speech']>;
  readonly #quotes: readonly Span[];
  /** Not all in capitals. */
  readonly #mixed: boolean;

  constructor(
    tokens: readonly Token[],
    lang: Language,
    speech: NonNullable<Language['speech']>,
    quotes: readonly Span[],
  ) {
    this.#tokens = tokens;
    this.#lang = lang;
    this.#speech = speech;
    this.#quotes = quotes;
    this.#mixed = tokens.some(({ text }) => /\p{Ll}/u.test(text));
  }

  #norm(i: number): string {
    return this.#tokens[i]?.norm ?? '';
  }

  /** Does token `i` stand inside quotation marks? */
  quoted(i: number): boolean {
    return covers(this.#quotes, this.#tokens[i]?.start ?? -1);
  }

  /** First token of the verb group that ends at `i`: "has also said". */
  verbGroup(i: number): number {
    let from = i;
    while (
      from > 0 &&
      (this.#lang.auxiliaries.has(this.#norm(from - 1)) || this.#lang.isAdverb(this.#norm(from - 1)))
    )
      from -= 1;
    return from;
  }

  /** Who speaks before token `end`: not the last noun of what only tells more of the speaker: "people briefed on the talks said", "those asked said". */
  speakerBefore(end: number): Range | null {
    // "The minister called it baseless and said …": whoever did the first thing did the second
    if (this.#lang.numbers.and.has(this.#norm(end - 1))) {
      const first = this.#tokens.findIndex(
        ({ norm }, at) =>
          at > 0 &&
          at < end - 1 &&
          !this.quoted(at) &&
          (this.#lang.isPast(norm) || this.#lang.finite.has(norm)),
      );
      const doer = first === -1 ? null : this.#nounPhraseBefore(this.verbGroup(first));
      if (doer !== null && doer[0] === 0) return doer;
    }
    const isParticiple = (i: number): boolean =>
      this.#lang.isVerbLike(this.#norm(i)) && !this.#lang.finite.has(this.#norm(i));
    if (isParticiple(end - 1)) return this.#nounPhraseBefore(end - 1);
    const nearest = this.#nounPhraseBefore(end);
    if (nearest === null) return null;
    const preposition = this.#norm(nearest[0] - 1);
    const tellsMore =
      this.#lang.isFunctionWord(preposition) &&
      !this.#lang.clauseOpeners.has(preposition) &&
      isParticiple(nearest[0] - 2);
    return (tellsMore ? this.#nounPhraseBefore(nearest[0] - 2) : null) ?? nearest;
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
      // "Her lawyer, Tom Adeyemi, said": the name is who speaks
      if (this.#isPersonName(open + 1, stop - 1)) return [open + 1, stop - 1];
      stop = open;
    }
    // "The Harbour Authority (HA) said"
    if (this.#norm(stop - 1) === ')') while (stop > 1 && this.#norm(stop) !== '(') stop -= 1;
    let from = stop;
    while (from > 0 && stop - from < LONGEST_SOURCE && this.#insideNounPhrase(from - 1)) from -= 1;
    while (from < stop && this.#isLoose(from)) from += 1;
    return from < stop && !this.#isLoose(stop - 1) ? [from, stop] : null;
  }

  #isPersonName(from: number, to: number): boolean {
    const words = this.#tokens.slice(from, to);
    return (
      words.length >= 2 &&
      words.length <= 4 &&
      words.every(({ kind, text }) => (kind === 'word' ? isCapitalized(text) : text === '.' || text === '-'))
    );
  }

  /** A sign or a small word that no noun phrase begins or ends with. */
  #isLoose(i: number): boolean {
    const { kind, norm, text } = this.#tokens[i]!;
    if (kind === 'symbol') return norm !== "'";
    if (this.#speech.pronouns.has(norm) || this.#lang.determiners.has(norm) || isAllCaps(text)) return false;
    // "According to one official"
    if (this.#lang.numbers.small.has(norm)) return false;
    return this.#lang.clauseOpeners.has(norm) || this.#lang.isFunctionWord(norm);
  }

  #insideNounPhrase(i: number): boolean {
    const token = this.#tokens[i]!;
    if (this.quoted(i)) return false;
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
    if (token.norm === 'and' || this.#isAcronym(i)) return true;
    return (
      !this.#lang.clauseOpeners.has(token.norm) &&
      !this.#lang.isVerbLike(token.norm) &&
      !this.#speech.that.has(token.norm)
    );
  }

  /** "The WHO said": capitals among small letters are a name, whatever word they spell. */
  #isAcronym(i: number): boolean {
    return this.#mixed && isAllCaps(this.#tokens[i]!.text);
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
  nounPhraseEnd(i: number): number {
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
