/**
 * Reads one number at a token: digits here, words in spoken.ts. Says what it is worth and where it ends; what it counts is the
 * business of find.ts. Every rule looks at most a few tokens ahead, so a scan is linear.
 */
import type { NumberWords } from '../lang/numbers.ts';
import type { Token } from '../text.ts';
import { TokenCursor } from './cursor.ts';
import { type Numeral, parseDigits, stepOf, tidy, UNICODE_FRACTIONS } from './digits.ts';
import { SpokenNumerals } from './spoken.ts';

export class NumeralReader {
  readonly #at: TokenCursor;
  readonly #words: NumberWords;
  readonly #spoken: SpokenNumerals;

  constructor(tokens: readonly Token[], words: NumberWords) {
    this.#at = new TokenCursor(tokens);
    this.#words = words;
    this.#spoken = new SpokenNumerals(this.#at, words);
  }

  /** The longest number that starts at token `i`. */
  read(i: number): Numeral | null {
    const token = this.#at.tokens[i];
    if (token === undefined) return null;
    if (
      token.kind === 'word' &&
      !this.#words.starters.has(token.norm) &&
      this.#words.compound(token.norm) === null
    )
      return null;
    const base =
      token.kind === 'number'
        ? this.#digits(i)
        : token.kind === 'word'
          ? this.#spoken.read(i)
          : this.#sign(i);
    return base === null ? null : (this.#ratio(base) ?? base);
  }

  /** `½`, `.08`, and nothing else that starts with a sign. */
  #sign(i: number): Numeral | null {
    const fraction = UNICODE_FRACTIONS.get(this.#at.tokens[i]!.text);
    if (fraction !== undefined)
      return this.#spoken.scaled({ value: fraction, next: i + 1, form: 'fraction', step: 0.01 });
    if (
      this.#at.norm(i) !== '.' ||
      this.#words.decimal !== '.' ||
      !this.#at.glued(i + 1) ||
      !this.#at.isDigits(i + 1)
    )
      return null;
    if (this.#at.glued(i) && this.#at.tokens[i - 1]?.kind !== 'symbol') return null;
    const digits = this.#at.norm(i + 1);
    return this.#spoken.scaled({
      value: Number(`0.${digits}`),
      next: i + 2,
      form: 'digits',
      step: 10 ** -digits.length,
    });
  }

  #digits(i: number): Numeral | null {
    const { end, text } = this.#spacedGroups(i);
    const value = parseDigits(text, this.#words.decimal);
    if (value === null) return null;
    if (this.#at.norm(end) === '/' && this.#at.glued(end) && this.#at.glued(end + 1))
      return this.#slash(i, value, end);
    const suffix = this.#at.norm(end);
    if (this.#at.glued(end) && this.#words.ordinalSuffix.has(suffix) && Number.isInteger(value))
      return { value, next: end + 1, form: 'ordinal', step: 1 };
    const exact: Numeral = { value, next: end, form: 'digits', step: stepOf(text, this.#words.decimal) };
    return this.#spoken.scaled(
      this.#mixed(exact) ?? this.#exponent(exact) ?? this.#spoken.withHalf(exact) ?? exact,
    );
  }

  /**
   * `12 500 000`: thousands parted by spaces. A plain space needs two groups or `000`, else "March 9 201" would be 9,201.
   */
  #spacedGroups(i: number): { end: number; text: string } {
    const { text } = this.#at.tokens[i]!;
    let end = i + 1;
    if (!/^\d{1,3}$/.test(text)) return { end, text };
    let joined = text;
    const follows = (at: number, form: RegExp): boolean =>
      this.#at.isDigits(at, form) && this.#at.tokens[at]!.start - this.#at.tokens[at - 1]!.end === 1;
    while (follows(end, /^\d{3}$/)) {
      joined += this.#at.norm(end);
      end += 1;
    }
    if (end > i + 1 && follows(end, /^\d{3}[.,]\d+$/) && this.#at.norm(end)[3] === this.#words.decimal) {
      joined += this.#at.norm(end);
      end += 1;
    }
    const groups = end - i - 1;
    return groups >= 2 || (groups === 1 && this.#at.norm(i + 1) === '000')
      ? { end, text: joined }
      : { end: i + 1, text };
  }

  /** 3/4 is a fraction; 9/11, 24/7, 15/03/2024 and A5/23 are not. */
  #slash(i: number, top: number, at: number): Numeral | null {
    const below = Number(this.#at.norm(at + 1));
    if (
      !this.#at.isDigits(at + 1) ||
      this.#at.norm(at + 2) === '/' ||
      !Number.isInteger(top) ||
      top >= below ||
      below > 100
    )
      return null;
    return this.#at.tokens[i - 1]?.kind === 'word' && this.#at.glued(i)
      ? null
      : { value: top / below, next: at + 2, form: 'fraction', step: 0.01 };
  }

  /** `2½`, `2 1/4` */
  #mixed(whole: Numeral): Numeral | null {
    const at = whole.next;
    const part = UNICODE_FRACTIONS.get(this.#at.tokens[at]?.text ?? '');
    if (part !== undefined) return { ...whole, value: whole.value + part, next: at + 1, step: 0.01 };
    if (
      !this.#at.isDigits(at, /^\d{1,2}$/) ||
      this.#at.norm(at + 1) !== '/' ||
      !this.#at.glued(at + 1) ||
      !this.#at.isDigits(at + 2, /^\d{1,2}$/) ||
      this.#at.norm(at + 3) === '/'
    )
      return null;
    const [top, below] = [Number(this.#at.norm(at)), Number(this.#at.norm(at + 2))];
    return top < below ? { ...whole, value: whole.value + top / below, next: at + 3, step: 0.01 } : null;
  }

  /** `1.3e6`, `12e-1`, `10^6` */
  #exponent(base: Numeral): Numeral | null {
    let at = base.next;
    const sign = this.#at.norm(at);
    if (!this.#at.glued(at) || (sign !== '^' && !/^e\d*$/.test(sign))) return null;
    at += 1;
    let minus = 1;
    while (this.#at.glued(at) && (this.#at.norm(at) === '+' || this.#at.norm(at) === '-')) {
      if (this.#at.norm(at) === '-') minus = -minus;
      at += 1;
    }
    if (!this.#at.glued(at) || !this.#at.isDigits(at, /^\d{1,3}$/)) return null;
    const power = minus * Number(this.#at.norm(at));
    const value = tidy(sign === '^' ? base.value ** power : base.value * 10 ** power);
    return Number.isFinite(value) ? { value, next: at + 1, form: 'digits', step: Math.abs(value) } : null;
  }

  /** `one in three`, `nine in every 10`, `two out of five`, `1-in-43`; not "one in 2019". */
  #ratio(base: Numeral): Numeral | null {
    if (base.form === 'ordinal' || base.form === 'vague' || !Number.isInteger(base.value) || base.value <= 0)
      return null;
    const { ratio, every } = this.#words;
    const joint = this.#at.afterHyphen(base.next);
    const behind = ratio.has(`${this.#at.norm(joint)} ${this.#at.norm(joint + 1)}`)
      ? joint + 2
      : ratio.has(this.#at.norm(joint))
        ? this.#at.afterHyphen(joint + 1)
        : null;
    const at = behind !== null && every.has(this.#at.norm(behind)) ? behind + 1 : behind;
    const below = at === null ? undefined : this.#at.tokens[at];
    if (at === null || below === undefined) return null;
    const second =
      below.kind === 'number' ? this.#digits(at) : below.kind === 'word' ? this.#spoken.cardinal(at) : null;
    if (
      second === null ||
      second.form === 'ordinal' ||
      !Number.isInteger(second.value) ||
      second.value <= base.value ||
      second.value > 1e6
    )
      return null;
    if (below.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(below.text)) return null;
    return { value: base.value / second.value, next: second.next, form: 'fraction', step: 0.001 };
  }
}
