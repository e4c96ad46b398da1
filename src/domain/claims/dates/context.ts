/** What every date rule needs: the tokens, the language's words, the day of publication, and which way verbs point. */
import type { DateGranularity } from '../../model.ts';
import type { DateWords, Language } from '../lang/language.ts';
import { NumeralReader } from '../quantities/numerals.ts';
import type { Token } from '../text.ts';
import { type Day, isoDay, isValid } from './calendar.ts';

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

/** How many words a verb may stand from its date. */
const WINDOW = 14;

export class DateContext {
  readonly tokens: readonly Token[];
  readonly lang: Language;
  readonly words: DateWords;
  /** Day of publication in the outlet's zone; `null` where it is unknown, and then relative dates keep no value. */
  readonly anchor: Day | null;
  readonly numerals: NumeralReader;

  constructor(tokens: readonly Token[], lang: Language, words: DateWords, anchor: Day | null) {
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

  /**
   * Does the clause speak of the past (-1) or the future (1)? The nearest verb before decides, else the first one after;
   * 0 where none tells. Newspapers drop "last" and "next" before weekdays and months, so the verb is all there is.
   */
  tense(from: number, to: number): -1 | 0 | 1 {
    for (let i = from - 1; i >= Math.max(0, from - WINDOW); i -= 1) {
      const found = this.#tenseAt(i);
      if (found !== 0) return found;
      if (this.tokens[i]!.text === ';' || this.tokens[i]!.text === '.') break;
    }
    for (let i = to; i < Math.min(this.tokens.length, to + WINDOW); i += 1) {
      const found = this.#tenseAt(i);
      if (found !== 0) return found;
      if (this.tokens[i]!.text === ';' || this.tokens[i]!.text === '.') break;
    }
    return 0;
  }

  #tenseAt(i: number): -1 | 0 | 1 {
    const token = this.tokens[i]!;
    if (token.kind !== 'word') return 0;
    if (this.words.future.has(token.norm)) return 1;
    // "to be held", "will be opened": the participle of what is still to come
    if (this.lang.isPast(token.norm) && this.words.passiveFuture.has(this.norm(i - 1))) return 1;
    // "is expected" and "scheduled" look ahead although they are participles: they stand in `future`, which is asked first.
    return this.words.past.has(token.norm) || this.lang.isPast(token.norm) ? -1 : 0;
  }
}
