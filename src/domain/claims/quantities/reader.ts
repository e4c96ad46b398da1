/** The tokens of a sentence with the look-ups that every rule of quantities needs. */
import type { Language, NumberWords } from '../lang/language.ts';
import type { Token } from '../text.ts';
import { NumeralReader } from './numerals.ts';

export class QuantityContext {
  readonly tokens: readonly Token[];
  readonly lang: Language;
  readonly words: NumberWords;
  readonly numerals: NumeralReader;

  constructor(tokens: readonly Token[], lang: Language) {
    this.tokens = tokens;
    this.lang = lang;
    this.words = lang.numbers;
    this.numerals = new NumeralReader(tokens, lang.numbers);
  }

  norm(i: number): string {
    return this.tokens[i]?.norm ?? '';
  }

  /** Token `i` follows without a space. */
  glued(i: number): boolean {
    return this.tokens[i]?.glued === true;
  }

  isNumber(i: number): boolean {
    return this.tokens[i]?.kind === 'number';
  }

  /** The words of tokens `from` to `to`, joined by a space. */
  join(from: number, to: number): string {
    let phrase = this.norm(from);
    for (let k = from + 1; k < to; k += 1) phrase += ` ${this.norm(k)}`;
    return phrase;
  }

  /** Token after the listed phrase if it stands at `i`, else `null`. */
  phraseEnd(i: number, phrases: { has(phrase: string): boolean }, longest: number): number | null {
    for (let length = longest; length >= 1; length -= 1)
      if (phrases.has(this.join(i, i + length))) return i + length;
    return null;
  }

  /** The token after a glued hyphen at `i`, else `i`. */
  afterHyphen(i: number): number {
    return this.norm(i) === '-' && this.glued(i) && this.glued(i + 1) ? i + 1 : i;
  }
}

/** Sums of floats such as 1.1 million come out as 1100000.0000000002; fifteen digits are what a reader can state. */
export const tidy = (value: number): number => Number(value.toPrecision(15));
