/**
 * Reads one number at a token: digits, words, scales, fractions, dozens, ordinals. Returns what it is worth and where it
 * ends; what it counts is the business of find.ts. Every rule looks at most a few tokens ahead, so a scan is linear.
 */
import type { NumberWords } from '../lang/language.ts';
import type { Token } from '../text.ts';

export interface Numeral {
  value: number;
  /** Index of the token after the number. */
  next: number;
  form: 'digits' | 'words' | 'fraction' | 'ordinal' | 'vague';
  /** Worth of the last significant digit: 1e8 in "1.2 billion", 100 in "1,500". What "about" rounds to. */
  step: number;
}

const UNICODE_FRACTIONS = new Map<string, number>([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Floating sums such as 1.1 million come out as 1100000.0000000002; fifteen digits are what a reader can state. */
const tidy = (value: number): number => Number(value.toPrecision(15));

/**
 * `1,234.5` → 1234.5 where the decimal sign is a point; `null` for what is no number: `192.168.1.2`, `22,24,26`. A lone group of
 * one or two digits can be no thousands, so `5,00` is the other convention's 5.
 */
export function parseDigits(text: string, decimal: '.' | ','): number | null {
  const group = decimal === '.' ? ',' : '.';
  if (!text.includes(group)) {
    const [whole = '', fraction, ...rest] = text.split(decimal);
    return rest.length > 0 ? null : Number(fraction === undefined ? whole : `${whole}.${fraction}`);
  }
  const [whole = '', fraction, ...rest] = text.split(decimal);
  if (rest.length > 0 || fraction?.includes(group)) return null;
  // Groups of three, or of two before the last three as in India: 1,00,000.
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(whole) || /^\d{1,2}(?:[.,]\d{2})+[.,]\d{3}$/.test(whole))
    return Number(`${whole.replaceAll(group, '')}${fraction === undefined ? '' : `.${fraction}`}`);
  if (fraction === undefined && /^\d+[.,]\d{1,2}$/.test(whole)) return Number(whole.replace(group, '.'));
  return null;
}

function stepOf(text: string, decimal: '.' | ','): number {
  const point = text.indexOf(decimal);
  if (point >= 0) return 10 ** -(text.length - point - 1);
  return 10 ** trailingZeros(text.replace(/[.,]/g, ''));
}

function trailingZeros(digits: string): number {
  let zeros = 0;
  while (zeros < digits.length - 1 && digits[digits.length - 1 - zeros] === '0') zeros += 1;
  return zeros;
}

export class NumeralReader {
  readonly #words: NumberWords;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[], words: NumberWords) {
    this.#tokens = tokens;
    this.#words = words;
  }

  /** The longest number that starts at token `i`. */
  read(i: number): Numeral | null {
    const token = this.#tokens[i];
    if (token === undefined) return null;
    if (
      token.kind === 'word' &&
      !this.#words.starters.has(token.norm) &&
      this.#words.compound(token.norm) === null
    )
      return null;
    const base =
      token.kind === 'number' ? this.#digits(i) : token.kind === 'word' ? this.#spoken(i) : this.#sign(i);
    return base === null ? null : (this.#ratio(base) ?? base);
  }

  #norm(i: number): string {
    return this.#tokens[i]?.norm ?? '';
  }

  #glued(i: number): boolean {
    return this.#tokens[i]?.glued === true;
  }

  #isDigits(i: number, form = /^\d+$/): boolean {
    const token = this.#tokens[i];
    return token?.kind === 'number' && form.test(token.text);
  }

  #afterHyphen(at: number): number {
    return this.#norm(at) === '-' && this.#glued(at) && this.#glued(at + 1) ? at + 1 : at;
  }

  // ── digits ──

  /** `½`, `.08`, and nothing else that starts with a sign. */
  #sign(i: number): Numeral | null {
    const fraction = UNICODE_FRACTIONS.get(this.#tokens[i]!.text);
    if (fraction !== undefined)
      return this.#scaled({ value: fraction, next: i + 1, form: 'fraction', step: 0.01 });
    if (this.#norm(i) !== '.' || this.#words.decimal !== '.' || !this.#glued(i + 1) || !this.#isDigits(i + 1))
      return null;
    if (this.#glued(i) && this.#tokens[i - 1]?.kind !== 'symbol') return null;
    const digits = this.#norm(i + 1);
    return this.#scaled({
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
    if (this.#norm(end) === '/' && this.#glued(end) && this.#glued(end + 1))
      return this.#slash(i, value, end);
    const suffix = this.#norm(end);
    if (this.#glued(end) && this.#words.ordinalSuffix.has(suffix) && Number.isInteger(value))
      return { value, next: end + 1, form: 'ordinal', step: 1 };
    const exact: Numeral = { value, next: end, form: 'digits', step: stepOf(text, this.#words.decimal) };
    return this.#scaled(this.#mixed(exact) ?? this.#exponent(exact) ?? this.#withHalf(exact) ?? exact);
  }

  /**
   * `12 500 000`: thousands parted by spaces. A plain space needs two groups or `000`, else "March 9 201" would be 9,201.
   */
  #spacedGroups(i: number): { end: number; text: string } {
    const { text } = this.#tokens[i]!;
    let end = i + 1;
    if (!/^\d{1,3}$/.test(text)) return { end, text };
    let joined = text;
    const follows = (at: number, form: RegExp): boolean =>
      this.#isDigits(at, form) && this.#tokens[at]!.start - this.#tokens[at - 1]!.end === 1;
    while (follows(end, /^\d{3}$/)) {
      joined += this.#norm(end);
      end += 1;
    }
    if (end > i + 1 && follows(end, /^\d{3}[.,]\d+$/) && this.#norm(end)[3] === this.#words.decimal) {
      joined += this.#norm(end);
      end += 1;
    }
    const groups = end - i - 1;
    return groups >= 2 || (groups === 1 && this.#norm(i + 1) === '000')
      ? { end, text: joined }
      : { end: i + 1, text };
  }

  /** 3/4 is a fraction; 9/11, 24/7, 15/03/2024 and A5/23 are not. */
  #slash(i: number, top: number, at: number): Numeral | null {
    const below = Number(this.#norm(at + 1));
    if (
      !this.#isDigits(at + 1) ||
      this.#norm(at + 2) === '/' ||
      !Number.isInteger(top) ||
      top >= below ||
      below > 100
    )
      return null;
    return this.#tokens[i - 1]?.kind === 'word' && this.#glued(i)
      ? null
      : { value: top / below, next: at + 2, form: 'fraction', step: 0.01 };
  }

  /** `2½`, `2 1/4` */
  #mixed(whole: Numeral): Numeral | null {
    const at = whole.next;
    const part = UNICODE_FRACTIONS.get(this.#tokens[at]?.text ?? '');
    if (part !== undefined) return { ...whole, value: whole.value + part, next: at + 1, step: 0.01 };
    if (
      !this.#isDigits(at, /^\d{1,2}$/) ||
      this.#norm(at + 1) !== '/' ||
      !this.#glued(at + 1) ||
      !this.#isDigits(at + 2, /^\d{1,2}$/) ||
      this.#norm(at + 3) === '/'
    )
      return null;
    const [top, below] = [Number(this.#norm(at)), Number(this.#norm(at + 2))];
    return top < below ? { ...whole, value: whole.value + top / below, next: at + 3, step: 0.01 } : null;
  }

  /** `1.3e6`, `12e-1`, `10^6` */
  #exponent(base: Numeral): Numeral | null {
    let at = base.next;
    const sign = this.#norm(at);
    if (!this.#glued(at) || (sign !== '^' && !/^e\d*$/.test(sign))) return null;
    at += 1;
    let minus = 1;
    while (this.#glued(at) && (this.#norm(at) === '+' || this.#norm(at) === '-')) {
      if (this.#norm(at) === '-') minus = -minus;
      at += 1;
    }
    if (!this.#glued(at) || !this.#isDigits(at, /^\d{1,3}$/)) return null;
    const power = minus * Number(this.#norm(at));
    const value = tidy(sign === '^' ? base.value ** power : base.value * 10 ** power);
    return Number.isFinite(value) ? { value, next: at + 1, form: 'digits', step: Math.abs(value) } : null;
  }

  // ── scales and halves ──

  /** Multiplies by the scale words that follow: `million`, `bn`, `dozen`. */
  #scaled(base: Numeral): Numeral {
    let { value, next, step, form } = base;
    for (;;) {
      const at = this.#afterHyphen(next);
      const word = this.#norm(at);
      const scale =
        this.#words.scales.get(word) ?? this.#words.groups.get(word) ?? this.#gluedScale(at, base);
      if (scale === undefined) return { value: tidy(value), next, step, form };
      value *= scale;
      step *= scale;
      next = at + 1;
      if (form === 'fraction') form = 'digits';
    }
  }

  /** `10k`. What a small m, b, t or g means only the whole phrase tells (measures.ts). */
  #gluedScale(at: number, base: Numeral): number | undefined {
    const word = this.#tokens[at];
    if (
      word === undefined ||
      !word.glued ||
      base.next !== at ||
      base.form !== 'digits' ||
      /^(?:[mbtg]|mm)$/.test(word.text)
    )
      return undefined;
    return this.#glued(at + 1) && this.#tokens[at + 1]!.kind !== 'symbol'
      ? undefined
      : this.#words.gluedScales.get(word.norm);
  }

  /** `and a half`, `and three quarters` after a whole number. */
  #withHalf(base: Numeral): Numeral | null {
    const joint = this.#afterHyphen(base.next);
    if (!this.#words.and.has(this.#norm(joint))) return null;
    const first = this.#afterHyphen(joint + 1);
    const top = this.#words.articles.has(this.#norm(first)) ? 1 : this.#words.small.get(this.#norm(first));
    if (top === undefined || top === 0) return null;
    const below = this.#below(this.#afterHyphen(first + 1));
    if (below === null || top >= below.value || (top === 1) === (below.plural && below.value > 2))
      return null;
    return { value: base.value + top / below.value, next: below.next, form: base.form, step: 0.01 };
  }

  // ── words ──

  #spoken(i: number): Numeral | null {
    const words = this.#words;
    const vague = this.#vague(i);
    if (vague !== null) return vague;
    if (words.half.has(this.#norm(i))) return this.#half(i);
    if (words.articles.has(this.#norm(i))) return this.#afterArticle(i);
    const whole = this.#cardinal(i);
    if (whole === null) return this.#ordinal(i);
    const fraction = this.#fraction(whole);
    const ordinal = this.#ordinal(i);
    if (fraction !== null && (ordinal === null || ordinal.next < fraction.numeral.next || fraction.plural))
      return fraction.numeral;
    if (ordinal !== null && ordinal.next > whole.next) return ordinal;
    return this.#scaled(this.#withHalf(whole) ?? whole);
  }

  /** `a hundred`, `a dozen`, `a half`, `a quarter of a million`, `a third of`. */
  #afterArticle(i: number): Numeral | null {
    const head = this.#norm(i + 1);
    if (this.#words.half.has(head)) return this.#half(i + 1);
    const below = this.#below(i + 1);
    if (below !== null && !below.plural) {
      // "a third of them", "by a third": a part; "a third man": the next one
      const after = this.#tokens[below.next];
      const part =
        after === undefined ||
        after.kind !== 'word' ||
        this.#words.notRanked.has(after.norm) ||
        this.#words.quarters.has(head);
      return part ? this.#partOf(1, below) : null;
    }
    if (!this.#words.scales.has(head) && !this.#words.groups.has(head)) return null;
    const whole = this.#cardinal(i + 1, 1);
    return whole === null
      ? null
      : (this.#fraction(whole)?.numeral ?? this.#scaled(this.#withHalf(whole) ?? whole));
  }

  /** `two thirds`, `one-quarter`, `twenty-three fifths`, `one twenty-fifth`. */
  #fraction(whole: Numeral): { numeral: Numeral; plural: boolean } | null {
    const below = this.#below(this.#afterHyphen(whole.next));
    if (below === null || (whole.value === 1) === below.plural) return null;
    // "one hundred thirty-fifths" are of 35: tens that no "and" ties to the hundreds go with the ordinal.
    const tens = this.#words.small.get(this.#norm(whole.next - 1)) ?? 0;
    if (
      below.plural &&
      below.value < 10 &&
      tens >= 20 &&
      whole.value > 100 &&
      !this.#words.and.has(this.#norm(whole.next - 2))
    )
      return {
        numeral: this.#partOf(whole.value - tens, { value: tens + below.value, next: below.next }),
        plural: true,
      };
    if (this.#words.quarters.has(this.#norm(below.next - 1)) && whole.value !== 1 && whole.value !== 3)
      return null;
    return { numeral: this.#partOf(whole.value, below), plural: below.plural };
  }

  /** A denominator at `i`: `third`, `thirds`, `twenty-fifths`, `hundred trillionths`. */
  #below(i: number): { value: number; next: number; plural: boolean } | null {
    const single = this.#words.denominators.get(this.#norm(i));
    if (single !== undefined) return { value: single.value, next: i + 1, plural: single.plural };
    if (!this.#words.small.has(this.#norm(i))) return null;
    const tens = this.#cardinal(i);
    if (tens === null || tens.value < 20) return null;
    const last = this.#words.denominators.get(this.#norm(this.#afterHyphen(tens.next)));
    if (last === undefined || last.value > 9 || tens.value % 10 !== 0) return null;
    return { value: tens.value + last.value, next: this.#afterHyphen(tens.next) + 1, plural: last.plural };
  }

  /** `a quarter of a million` multiplies on. */
  #partOf(top: number, below: { value: number; next: number }): Numeral {
    const { next } = below;
    if (this.#words.inFractions.has(this.#norm(next)) && this.#words.articles.has(this.#norm(next + 1))) {
      const scale = this.#words.scales.get(this.#norm(next + 2));
      if (scale !== undefined)
        return { value: (top / below.value) * scale, next: next + 3, form: 'words', step: scale / 100 };
    }
    return { value: top / below.value, next, form: 'fraction', step: 0.01 };
  }

  /** `half`, `half a million`, `half-dozen`; not `half-time` or `the first half`. */
  #half(i: number): Numeral | null {
    const at = this.#afterHyphen(i + 1);
    const article = this.#words.articles.has(this.#norm(at)) ? at + 1 : at;
    const worth = this.#words.scales.get(this.#norm(article)) ?? this.#words.groups.get(this.#norm(article));
    if (worth !== undefined) return { value: worth / 2, next: article + 1, form: 'words', step: worth / 10 };
    if (
      at > i + 1 ||
      this.#words.ordinals.has(this.#norm(i - 1)) ||
      this.#words.directionsBeforeHalf.has(this.#norm(i - 1))
    )
      return null;
    return { value: 0.5, next: i + 1, form: 'fraction', step: 0.01 };
  }

  /** `dozens of`, `tens of thousands of`, `several hundred`: at least two of them, less than ten. */
  #vague(i: number): Numeral | null {
    const { vague, vagueLead, vagueNeedsOf, inFractions, scales } = this.#words;
    const counted = vagueLead.has(this.#norm(i))
      ? (scales.get(this.#norm(i + 1)) ?? this.#words.groups.get(this.#norm(i + 1)))
      : undefined;
    if (counted !== undefined) return { value: counted * 2, next: i + 2, form: 'vague', step: counted };
    let value = vague.get(this.#norm(i));
    if (value === undefined) return null;
    let next = i + 1;
    while (inFractions.has(this.#norm(next))) {
      const scale = vague.get(this.#norm(next + 1));
      if (scale === undefined || scale < 100) break;
      value *= scale;
      next += 2;
    }
    if (next === i + 1 && vagueNeedsOf.has(this.#norm(i)) && !inFractions.has(this.#norm(next))) return null;
    return value < 12 ? null : { value: value * 2, next, form: 'vague', step: value };
  }

  /** `two hundred and sixty-one thousand`; a lead of 1 stands for the article of `a hundred`. */
  #cardinal(i: number, lead: number | null = null): Numeral | null {
    const { small, scales, groups, compound } = this.#words;
    let total = 0;
    let current = lead ?? 0;
    let lastScale = Infinity;
    let next = i;
    for (let at = i; ; ) {
      const word = this.#norm(at);
      const unit = this.#tokens[at]?.kind === 'word' ? (small.get(word) ?? compound(word)) : null;
      if (unit !== null && unit !== undefined) {
        const fits =
          next === i
            ? lead === null
            : current % 100 === 0
              ? current + total > 0 && unit < 1000
              : current % 100 >= 20 && current % 10 === 0 && unit > 0 && unit < 10;
        if (!fits) break;
        current += unit;
      } else {
        const scale = scales.get(word) ?? groups.get(word);
        if (scale === undefined || current === 0) break;
        if (groups.has(word)) {
          const few = current % 100;
          if (few === 0 && current > 0 && current >= 100) break;
          total += current - few + few * scale;
          current = 0;
          lastScale = 1;
        } else if (scale === 100) {
          if (current >= 100) break;
          current *= 100;
        } else {
          if (scale >= lastScale) break;
          total += current * scale;
          current = 0;
          lastScale = scale;
        }
      }
      at += 1;
      next = at;
      const on = this.#joined(at, current, lastScale);
      if (on === null) break;
      at = on;
    }
    if (next === i) return null;
    const value = total + current;
    return this.#spokenDecimals({ value, next, form: 'words', step: 10 ** trailingZeros(String(value)) });
  }

  /** Where the number goes on after a hyphen or an "and"; `null` where it ends. */
  #joined(at: number, current: number, lastScale: number): number | null {
    const hyphen = this.#afterHyphen(at);
    if (hyphen > at) return hyphen;
    // "fifty - two", as tokenized text has it: no range runs downwards
    const tens = current % 100 >= 20 && current % 10 === 0;
    if (tens && this.#norm(at) === '-' && (this.#words.small.get(this.#norm(at + 1)) ?? 10) < 10)
      return at + 1;
    if (!this.#words.and.has(this.#norm(at))) return at;
    if (current % 100 !== 0 || (current < 100 && lastScale === Infinity)) return null;
    const after = this.#norm(at + 1);
    if (this.#words.small.get(after) === undefined && this.#words.compound(after) === null) return null;
    // "one hundred and three quarters" is 100.75
    const below = this.#below(this.#afterHyphen(at + 2));
    return below !== null && !this.#words.ordinals.has(this.#norm(below.next - 1)) ? null : at + 1;
  }

  /** `point zero three`, `point seventy-one` */
  #spokenDecimals(whole: Numeral): Numeral {
    if (!this.#words.point.has(this.#norm(whole.next))) return whole;
    let digits = '';
    let end = whole.next + 1;
    for (
      let word = this.#words.small.get(this.#norm(end));
      word !== undefined;
      word = this.#words.small.get(this.#norm(end))
    ) {
      digits = word < 10 && /[2-9]0$/.test(digits) ? `${digits.slice(0, -1)}${word}` : digits + word;
      end = this.#afterHyphen(end + 1);
    }
    return digits === ''
      ? whole
      : { value: Number(`${whole.value}.${digits}`), next: end, form: 'words', step: 10 ** -digits.length };
  }

  /** `third`, `twenty-first`, `two hundredth`, `one hundred and twenty-fifth`. */
  #ordinal(i: number): Numeral | null {
    const { ordinals } = this.#words;
    const alone = ordinals.get(this.#norm(i));
    if (alone !== undefined) return { value: alone, next: i + 1, form: 'ordinal', step: 1 };
    const whole = this.#cardinal(i);
    if (whole === null) return null;
    let at = this.#afterHyphen(whole.next);
    if (this.#words.and.has(this.#norm(at)) && whole.value % 100 === 0) at += 1;
    const last = ordinals.get(this.#norm(at));
    if (last !== undefined) {
      const fits =
        last >= 100 ||
        (last < 10 ? whole.value % 10 === 0 && whole.value % 100 !== 10 : whole.value % 100 === 0);
      return fits
        ? {
            value: last >= 100 ? whole.value * last : whole.value + last,
            next: at + 1,
            form: 'ordinal',
            step: 1,
          }
        : null;
    }
    return null;
  }

  /** `one in three`, `nine in 10`, `two out of five`; not "one in 2019". */
  #ratio(base: Numeral): Numeral | null {
    if (base.form === 'ordinal' || base.form === 'vague' || !Number.isInteger(base.value) || base.value <= 0)
      return null;
    const { ratio } = this.#words;
    const at = ratio.has(`${this.#norm(base.next)} ${this.#norm(base.next + 1)}`)
      ? base.next + 2
      : ratio.has(this.#norm(base.next))
        ? base.next + 1
        : null;
    const below = at === null ? undefined : this.#tokens[at];
    if (at === null || below === undefined) return null;
    const second =
      below.kind === 'number' ? this.#digits(at) : below.kind === 'word' ? this.#cardinal(at) : null;
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
