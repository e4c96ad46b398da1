/** What every date rule needs: the tokens, the language's words, the day of publication, and which way verbs point. */
import type { DateGranularity } from '../../model/claims.ts';
import type { DateWords } from '../lang/dates.ts';
import type { Language } from '../lang/language.ts';
import { NumeralReader } from '../quantities/numerals.ts';
import type { Token } from '../text.ts';
import { type Day, isoDay, isValid } from './calendar.ts';
import { type Tense, tenseAround } from './tense.ts';

/** A date before it is printed. */
export interface Reading {
  value: string | null;
  until: string | null;
  granularity: DateGranularity;
  relative: boolean;
  /** Token index after it. */
  next: number;
  /** Its day, where it is one: for adding a time, or for closing a range. */
  day?: Day;
}

export class DateContext {
  readonly tokens: readonly Token[];
  readonly lang: Language;
  readonly words: DateWords;
  /** Day of publication in the outlet's zone; `null` where it is unknown, and then relative dates keep no value. */
  readonly anchor: Day | null;
  readonly numerals: NumeralReader;
  /** Which way dates lie where no verb tells. */
  readonly #otherwise: Tense;

  constructor(
    tokens: readonly Token[],
    lang: Language,
    words: DateWords,
    anchor: Day | null,
    otherwise: Tense,
  ) {
    this.#otherwise = otherwise;
    this.tokens = tokens;
    this.lang = lang;
    this.words = words;
    this.anchor = anchor;
    this.numerals = new NumeralReader(tokens, lang.numbers);
  }

  norm(i: number): string {
    return this.tokens[i]?.norm ?? '';
  }

  /** Token `i` follows without a space. */
  glued(i: number): boolean {
    return this.tokens[i]?.glued === true;
  }

  isNumber(i: number, form: RegExp): boolean {
    const token = this.tokens[i];
    return token?.kind === 'number' && form.test(token.text);
  }

  /** First index from `i` on that is none of the filler words, at most `most` of them. */
  skip(i: number, fillers: ReadonlySet<string>, most = 2): number {
    let at = i;
    while (at < i + most && fillers.has(this.norm(at))) at += 1;
    return at;
  }

  /** An absolute or relative day; `null` for one that no calendar has. */
  dayReading(day: Day, relative: boolean, next: number): Reading | null {
    if (!isValid(day) || day.year < 1000 || day.year > 2999) return null;
    return { value: isoDay(day), until: null, granularity: 'day', relative, next, day };
  }

  /** A value that needs the day of publication, or the same slot without one. */
  anchored(granularity: DateGranularity, next: number, value: (anchor: Day) => string): Reading {
    return {
      value: this.anchor === null ? null : value(this.anchor),
      until: null,
      granularity,
      relative: true,
      next,
    };
  }

  anchoredDay(next: number, day: (anchor: Day) => Day): Reading {
    if (this.anchor === null) return { value: null, until: null, granularity: 'day', relative: true, next };
    const found = day(this.anchor);
    return { value: isoDay(found), until: null, granularity: 'day', relative: true, next, day: found };
  }

  /** Does the clause speak of the past (-1) or of what is to come (1)? Rules: tense.ts. */
  tense(from: number, to: number): Tense {
    return tenseAround(this.tokens, this.lang, this.words, from, to) || this.#otherwise;
  }
}
