/** Numbers in words: cardinals, ordinals, fractions, dozens, vague plurals; and what may follow any number: scales and halves. */
import type { NumberWords } from '../lang/numbers.ts';
import type { TokenCursor } from './cursor.ts';
import { type Numeral, tidy, trailingZeros } from './digits.ts';

export class SpokenNumerals {
  readonly #at: TokenCursor;
  readonly #words: NumberWords;

  constructor(at: TokenCursor, words: NumberWords) {
    this.#at = at;
    this.#words = words;
  }

  read(i: number): Numeral | null {
    const words = this.#words;
    const vague = this.#vague(i);
    if (vague !== null) return vague;
    if (words.half.has(this.#at.norm(i))) return this.#half(i);
    if (words.articles.has(this.#at.norm(i))) return this.#afterArticle(i);
    const whole = this.cardinal(i);
    if (whole === null) return this.#ordinal(i);
    const fraction = this.#fraction(whole);
    const ordinal = this.#ordinal(i);
    if (fraction !== null && (ordinal === null || ordinal.next < fraction.numeral.next || fraction.plural))
      return fraction.numeral;
    if (ordinal !== null && ordinal.next > whole.next) return ordinal;
    return this.scaled(this.withHalf(whole) ?? whole);
  }

  /** `a hundred`, `a dozen`, `a half`, `a quarter of a million`, `a third of`. */
  #afterArticle(i: number): Numeral | null {
    const head = this.#at.norm(i + 1);
    if (this.#words.half.has(head)) return this.#half(i + 1);
    const below = this.#below(i + 1);
    if (below?.both) return this.#partOf(1, below);
    if (below !== null && !below.plural) {
      // "a third of them", "by a third": a part; "a third man": the next one
      const after = this.#at.tokens[below.next];
      const part =
        after === undefined ||
        after.kind !== 'word' ||
        this.#words.notRanked.has(after.norm) ||
        this.#words.quarters.has(head);
      return part ? this.#partOf(1, below) : null;
    }
    if (!this.#words.scales.has(head) && !this.#words.groups.has(head)) return null;
    const whole = this.cardinal(i + 1, 1);
    return whole === null
      ? null
      : (this.#fraction(whole)?.numeral ?? this.scaled(this.withHalf(whole) ?? whole));
  }

  /** `two thirds`, `one-quarter`, `twenty-three fifths`, `one twenty-fifth`. */
  #fraction(whole: Numeral): { numeral: Numeral; plural: boolean } | null {
    const below = this.#below(this.#at.afterHyphen(whole.next));
    if (below === null || (!below.both && (whole.value === 1) === below.plural)) return null;
    // "one hundred thirty-fifths" are of 35: tens that no "and" ties to the hundreds go with the ordinal.
    const tens = this.#words.small.get(this.#at.norm(whole.next - 1)) ?? 0;
    if (
      below.plural &&
      below.value < 10 &&
      tens >= 20 &&
      whole.value > 100 &&
      !this.#words.and.has(this.#at.norm(whole.next - 2))
    )
      return {
        numeral: this.#partOf(whole.value - tens, { value: tens + below.value, next: below.next }),
        plural: true,
      };
    if (this.#words.quarters.has(this.#at.norm(below.next - 1)) && whole.value !== 1 && whole.value !== 3)
      return null;
    return { numeral: this.#partOf(whole.value, below), plural: below.plural };
  }

  /** A denominator at `i`: `third`, `thirds`, `twenty-fifths`, `hundred trillionths`. */
  #below(i: number): { value: number; next: number; plural: boolean; both?: true | undefined } | null {
    const single = this.#words.denominators.get(this.#at.norm(i));
    if (single !== undefined) return { ...single, next: i + 1 };
    if (!this.#words.small.has(this.#at.norm(i))) return null;
    const tens = this.cardinal(i);
    if (tens === null || tens.value < 20) return null;
    const last = this.#words.denominators.get(this.#at.norm(this.#at.afterHyphen(tens.next)));
    if (last === undefined || last.value > 9 || tens.value % 10 !== 0) return null;
    return { value: tens.value + last.value, next: this.#at.afterHyphen(tens.next) + 1, plural: last.plural };
  }

  /** `a quarter of a million` multiplies on. */
  #partOf(top: number, below: { value: number; next: number }): Numeral {
    const { next } = below;
    if (
      this.#words.inFractions.has(this.#at.norm(next)) &&
      this.#words.articles.has(this.#at.norm(next + 1))
    ) {
      const scale = this.#words.scales.get(this.#at.norm(next + 2));
      if (scale !== undefined)
        return { value: (top / below.value) * scale, next: next + 3, form: 'words', step: scale / 100 };
    }
    return { value: top / below.value, next, form: 'fraction', step: 0.01 };
  }

  /** `half`, `half a million`, `half-dozen`; not `half-time` or `the first half`. */
  #half(i: number): Numeral | null {
    const at = this.#at.afterHyphen(i + 1);
    const article = this.#words.articles.has(this.#at.norm(at)) ? at + 1 : at;
    const worth =
      this.#words.scales.get(this.#at.norm(article)) ?? this.#words.groups.get(this.#at.norm(article));
    if (worth !== undefined) return { value: worth / 2, next: article + 1, form: 'words', step: worth / 10 };
    if (
      at > i + 1 ||
      this.#words.ordinals.has(this.#at.norm(i - 1)) ||
      this.#words.directionsBeforeHalf.has(this.#at.norm(i - 1))
    )
      return null;
    return { value: 0.5, next: i + 1, form: 'fraction', step: 0.01 };
  }

  /** `dozens of`, `tens of thousands of`, `several hundred`: at least two of them, less than ten. */
  #vague(i: number): Numeral | null {
    const { vague, vagueLead, vagueNeedsOf, inFractions, scales } = this.#words;
    const counted = vagueLead.has(this.#at.norm(i))
      ? (scales.get(this.#at.norm(i + 1)) ?? this.#words.groups.get(this.#at.norm(i + 1)))
      : undefined;
    if (counted !== undefined) return { value: counted * 2, next: i + 2, form: 'vague', step: counted };
    let value = vague.get(this.#at.norm(i));
    if (value === undefined) return null;
    let next = i + 1;
    while (inFractions.has(this.#at.norm(next))) {
      const scale = vague.get(this.#at.norm(next + 1));
      if (scale === undefined || scale < 100) break;
      value *= scale;
      next += 2;
    }
    if (next === i + 1 && vagueNeedsOf.has(this.#at.norm(i)) && !inFractions.has(this.#at.norm(next)))
      return null;
    return value < 12 ? null : { value: value * 2, next, form: 'vague', step: value };
  }

  /** `two hundred and sixty-one thousand`; a lead of 1 stands for the article of `a hundred`. */
  cardinal(i: number, lead: number | null = null): Numeral | null {
    const { small, scales, groups, compound } = this.#words;
    let total = 0;
    let current = lead ?? 0;
    let lastScale = Infinity;
    let next = i;
    for (let at = i; ; ) {
      const word = this.#at.norm(at);
      const unit = this.#at.tokens[at]?.kind === 'word' ? (small.get(word) ?? compound(word)) : null;
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
    const hyphen = this.#at.afterHyphen(at);
    if (hyphen > at) return hyphen;
    // "fifty - two", as tokenized text has it: no range runs downwards
    const tens = current % 100 >= 20 && current % 10 === 0;
    if (tens && this.#at.norm(at) === '-' && (this.#words.small.get(this.#at.norm(at + 1)) ?? 10) < 10)
      return at + 1;
    if (!this.#words.and.has(this.#at.norm(at))) return at;
    if (current % 100 !== 0 || (current < 100 && lastScale === Infinity)) return null;
    const after = this.#at.norm(at + 1);
    if (this.#words.small.get(after) === undefined && this.#words.compound(after) === null) return null;
    // "one hundred and three quarters" is 100.75
    const below = this.#below(this.#at.afterHyphen(at + 2));
    return below !== null && !this.#words.ordinals.has(this.#at.norm(below.next - 1)) ? null : at + 1;
  }

  /** `point zero three`, `point seventy-one` */
  #spokenDecimals(whole: Numeral): Numeral {
    if (!this.#words.point.has(this.#at.norm(whole.next))) return whole;
    let digits = '';
    let end = whole.next + 1;
    for (
      let word = this.#words.small.get(this.#at.norm(end));
      word !== undefined;
      word = this.#words.small.get(this.#at.norm(end))
    ) {
      digits = word < 10 && /[2-9]0$/.test(digits) ? `${digits.slice(0, -1)}${word}` : digits + word;
      end = this.#at.afterHyphen(end + 1);
    }
    return digits === ''
      ? whole
      : { value: Number(`${whole.value}.${digits}`), next: end, form: 'words', step: 10 ** -digits.length };
  }

  /** `third`, `twenty-first`, `two hundredth`, `one hundred and twenty-fifth`. */
  #ordinal(i: number): Numeral | null {
    const { ordinals } = this.#words;
    const alone = ordinals.get(this.#at.norm(i));
    if (alone !== undefined) return { value: alone, next: i + 1, form: 'ordinal', step: 1 };
    const whole = this.cardinal(i);
    if (whole === null) return null;
    let at = this.#at.afterHyphen(whole.next);
    if (this.#words.and.has(this.#at.norm(at)) && whole.value % 100 === 0) at += 1;
    const last = ordinals.get(this.#at.norm(at));
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

  /** `and a half`, `and three quarters` after a whole number. */
  withHalf(base: Numeral): Numeral | null {
    const joint = this.#at.afterHyphen(base.next);
    if (!this.#words.and.has(this.#at.norm(joint))) return null;
    const first = this.#at.afterHyphen(joint + 1);
    const top = this.#words.articles.has(this.#at.norm(first))
      ? 1
      : this.#words.small.get(this.#at.norm(first));
    if (top === undefined || top === 0) return null;
    const below = this.#below(this.#at.afterHyphen(first + 1));
    if (below === null || top >= below.value || (top === 1) === (below.plural && below.value > 2))
      return null;
    return { value: base.value + top / below.value, next: below.next, form: base.form, step: 0.01 };
  }

  /** Multiplies by the scale words that follow: `million`, `bn`, `dozen`. */
  scaled(base: Numeral): Numeral {
    let { value, next, step, form } = base;
    for (;;) {
      const at = this.#at.afterHyphen(next);
      const word = this.#at.norm(at);
      const scale =
        this.#words.scales.get(word) ?? this.#words.groups.get(word) ?? this.#gluedScale(at, base);
      if (scale === undefined) return { value: tidy(value), next, step, form };
      value *= scale;
      step *= scale;
      next = at + 1;
      if (this.#words.scalesCutShort.has(word) && this.#at.norm(next) === '.' && this.#at.glued(next))
        next += 1;
      if (form === 'fraction') form = 'digits';
    }
  }

  /** `10k`. What a small m, b, t or g means only the whole phrase tells (measures.ts). */
  #gluedScale(at: number, base: Numeral): number | undefined {
    const word = this.#at.tokens[at];
    if (
      word === undefined ||
      !word.glued ||
      base.next !== at ||
      base.form !== 'digits' ||
      /^(?:[mbtg]|mm)$/.test(word.text)
    )
      return undefined;
    return this.#at.glued(at + 1) && this.#at.tokens[at + 1]!.kind !== 'symbol'
      ? undefined
      : this.#words.gluedScales.get(word.norm);
  }
}
