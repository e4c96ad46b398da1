/** The tokens of a sentence with the look-ups that every rule of quantities needs. */
import type { Language } from '../lang/language.ts';
import type { NumberWords } from '../lang/numbers.ts';
import type { Token } from '../text.ts';
import { TokenCursor } from './cursor.ts';
import { NumeralReader } from './numerals.ts';

export class QuantityContext extends TokenCursor {
  readonly lang: Language;
  readonly words: NumberWords;
  readonly numerals: NumeralReader;

  constructor(tokens: readonly Token[], lang: Language) {
    super(tokens);
    this.lang = lang;
    this.words = lang.numbers;
    this.numerals = new NumeralReader(tokens, lang.numbers);
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
}
