/**
 * Reads one number at a token: digits, words, scales, fractions, dozens, ordinals. Returns what it is worth and where it
 * ends; what it counts is the business of quantities.ts. Every rule looks at most a few tokens ahead, so a scan is linear.
 */
import type { NumberWords } from './lang/language.ts';
import type { Token } from './text.ts';

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

/** `1,234.5` → 1234.5; `null` for what is no number: `192.168.1.2`, `1,23`, `12.03.2024`. */
export function parseDigits(text: string, decimal: '.' | ','): number | null {
  const group = decimal === '.' ? ',' : '.';
  const [whole = '', fraction, ...rest] = text.split(decimal);
  if (rest.length > 0 || fraction?.includes(group)) return null;
  if (whole.includes(group) && !/^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(whole)) return null;
  return Number(`${whole.replaceAll(group, '')}${fraction === undefined ? '' : `.${fraction}`}`);
}

function stepOf(text: string, decimal: '.' | ','): number {
  const point = text.indexOf(decimal);
  if (point >= 0) return 10 ** -(text.length - point - 1);
  const zeros = /0*$/.exec(text.replace(/[.,]/g, ''))![0].length;
  return 10 ** zeros;
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
    const base =
      token.kind === 'number' ? this.#digits(i) : token.kind === 'word' ? this.#spoken(i) : this.#sign(i);
    if (base === null) return null;
    return this.#ratio(base) ?? base;
  }

  /** `½`, `.08`, and nothing else that starts with a sign. */
  #sign(i: number): Numeral | null {
    const token = this.#tokens[i]!;
    const fraction = UNICODE_FRACTIONS.get(token.text);
    if (fraction !== undefined)
      return this.#scaled({ value: fraction, next: i + 1, form: 'fraction', step: 0.01 });
    const next = this.#tokens[i + 1];
    if (
      token.text === '.' &&
      next?.kind === 'number' &&
      next.glued &&
      this.#words.decimal === '.' &&
      /^\d+$/.test(next.text)
    ) {
      const before = this.#tokens[i - 1];
      if (token.glued && before !== undefined && before.kind !== 'symbol') return null;
      return this.#scaled({
        value: Number(`0.${next.text}`),
        next: i + 2,
        form: 'digits',
        step: 10 ** -next.text.length,
      });
    }
    return null;
  }

  #digits(i: number): Numeral | null {
    const tokens = this.#tokens;
    const token = tokens[i]!;
    let text = token.text;
    let value = parseDigits(text, this.#words.decimal);
    if (value === null) return null;
    let next = i + 1;
    // `12 500 000`: thousands parted by spaces. A plain space needs two groups or `000`, else "March 9 201" becomes 9,201.
    if (/^\d{1,3}$/.test(text)) {
      let end = next;
      while (
        tokens[end]?.kind === 'number' &&
        /^\d{3}$/.test(tokens[end]!.text) &&
        tokens[end]!.start - tokens[end - 1]!.end === 1
      )
        end += 1;
      if (end - next >= 2 || (end - next === 1 && tokens[next]!.text === '000')) {
        text = tokens
          .slice(i, end)
          .map((t) => t.text)
          .join('');
        value = Number(text);
        next = end;
      }
    }
    let numeral: Numeral = { value, next, form: 'digits', step: stepOf(text, this.#words.decimal) };
    const sign = tokens[next];
    const after = tokens[next + 1];
    if (sign?.kind === 'symbol') {
      const part = UNICODE_FRACTIONS.get(sign.text);
      if (part !== undefined) numeral = { value: value + part, next: next + 1, form: 'digits', step: 0.01 };
      else if (
        sign.text === '/' &&
        sign.glued &&
        after?.glued &&
        /^\d+$/.test(after.text) &&
        /^\d+$/.test(text)
      ) {
        // 3/4 is a fraction; 9/11, 24/7 and 15/03/2024 are not.
        const below = Number(after.text);
        if (tokens[next + 2]?.text === '/' || value >= below || below > 100) return null;
        return { value: value / below, next: next + 2, form: 'fraction', step: 0.01 };
      }
    } else if (sign?.kind === 'number' && after?.text === '/' && after.glued && /^\d+$/.test(text)) {
      const below = tokens[next + 2];
      if (below?.glued && Number(sign.text) < Number(below.text) && Number(below.text) <= 100)
        return this.#scaled({
          value: value + Number(sign.text) / Number(below.text),
          next: next + 3,
          form: 'digits',
          step: 0.01,
        });
    }
    const suffix = tokens[numeral.next];
    if (
      suffix?.kind === 'word' &&
      suffix.glued &&
      this.#words.ordinalSuffix.has(suffix.norm) &&
      Number.isInteger(value)
    )
      return { value, next: numeral.next + 1, form: 'ordinal', step: 1 };
    // "two and a half" with a digit: "2 and a half million"
    numeral = this.#withHalf(numeral) ?? numeral;
    return this.#scaled(numeral);
  }

  /** `and a half`, `and three quarters` after a whole number. */
  #withHalf(base: Numeral): Numeral | null {
    const { and, articles } = this.#words;
    const joiner = this.#tokens[base.next];
    if (joiner === undefined || !and.has(joiner.norm)) return null;
    const first = this.#tokens[base.next + 1];
    const second = this.#tokens[base.next + 2];
    if (first === undefined || second === undefined) return null;
    const top = articles.has(first.norm) ? 1 : this.#words.small.get(first.norm);
    if (top === undefined || top === 0) return null;
    let at = base.next + 2;
    if (second.text === '-' && second.glued) at += 1;
    const below = this.#words.denominators.get(this.#tokens[at]?.norm ?? '');
    if (below === undefined || top >= below) return null;
    return { value: base.value + top / below, next: at + 1, form: base.form, step: 0.01 };
  }

  /** Multiplies by the scale words that follow: `million`, `bn`, `dozen`. */
  #scaled(base: Numeral): Numeral {
    let { value, next, step, form } = base;
    for (;;) {
      let at = next;
      if (this.#tokens[at]?.text === '-' && this.#tokens[at]!.glued) at += 1;
      const word = this.#tokens[at];
      if (word?.kind !== 'word') break;
      const scale =
        this.#words.scales.get(word.norm) ?? this.#words.groups.get(word.norm) ?? this.#gluedScale(at, base);
      if (scale === undefined) break;
      value *= scale;
      step *= scale;
      next = at + 1;
      if (form === 'fraction') form = 'digits';
    }
    return { value: tidy(value), next, step, form };
  }

  #gluedScale(at: number, base: Numeral): number | undefined {
    const word = this.#tokens[at]!;
    if (!word.glued || base.next !== at || base.form !== 'digits') return undefined;
    if (this.#tokens[at + 1]?.glued && this.#tokens[at + 1]!.kind !== 'symbol') return undefined;
    // A small m is a metre or a million: only the reader of the whole phrase can tell (quantities.ts).
    if (word.text === 'm' || word.text === 't' || word.text === 'b' || word.text === 'g') return undefined;
    return this.#words.gluedScales.get(word.norm);
  }

  /** A number in words, including what follows a leading article or half. */
  #spoken(i: number): Numeral | null {
    const words = this.#words;
    const token = this.#tokens[i]!;
    const vague = this.#vague(i);
    if (vague !== null) return vague;
    if (words.half.has(token.norm)) return this.#half(i);
    let at = i;
    let lead: number | null = null;
    if (words.articles.has(token.norm)) {
      lead = 1;
      at += 1;
      const head = this.#tokens[at];
      if (head === undefined || head.kind !== 'word') return null;
      if (words.half.has(head.norm)) return this.#half(at, i);
      const below = words.denominators.get(head.norm);
      if (below !== undefined) return this.#denominator(1, at);
      if (!words.scales.has(head.norm) && !words.groups.has(head.norm)) return null;
    }
    const whole = lead === null ? this.#cardinal(at) : this.#cardinal(at, lead);
    if (whole === null) return this.#ordinal(i);
    const ordinal = this.#ordinal(i);
    if (ordinal !== null && ordinal.next > whole.next) {
      // `two thirds` reads as cardinal + denominator, `twenty-third` as ordinal.
      const fraction = this.#denominator(whole.value, this.#afterHyphen(whole.next));
      return fraction !== null && !this.#tensBefore(whole) ? fraction : ordinal;
    }
    const fraction = this.#denominator(whole.value, this.#afterHyphen(whole.next));
    if (fraction !== null && whole.value < 100) return fraction;
    const half = this.#withHalf(whole);
    return this.#scaled(half ?? whole);
  }

  #tensBefore(whole: Numeral): boolean {
    return whole.value >= 20 && whole.value % 10 === 0;
  }

  #afterHyphen(at: number): number {
    return this.#tokens[at]?.text === '-' && this.#tokens[at]!.glued ? at + 1 : at;
  }

  /** `half`, `half a million`, `half-dozen`. */
  #half(i: number, _start = i): Numeral | null {
    let at = this.#afterHyphen(i + 1);
    if (this.#words.articles.has(this.#tokens[at]?.norm ?? '')) {
      const scale = this.#tokens[at + 1];
      const worth = this.#words.scales.get(scale?.norm ?? '') ?? this.#words.groups.get(scale?.norm ?? '');
      if (worth !== undefined) return { value: worth / 2, next: at + 2, form: 'words', step: worth / 10 };
      return { value: 0.5, next: i + 1, form: 'fraction', step: 0.01 };
    }
    const worth =
      this.#words.scales.get(this.#tokens[at]?.norm ?? '') ??
      this.#words.groups.get(this.#tokens[at]?.norm ?? '');
    if (worth !== undefined) return { value: worth / 2, next: at + 1, form: 'words', step: worth / 10 };
    at = i + 1;
    return { value: 0.5, next: at, form: 'fraction', step: 0.01 };
  }

  /** `third(s)` below a numerator; `a quarter of a million` multiplies on. */
  #denominator(top: number, at: number): Numeral | null {
    const below = this.#words.denominators.get(this.#tokens[at]?.norm ?? '');
    if (below === undefined || top >= below) return null;
    const of = this.#tokens[at + 1];
    if (
      of !== undefined &&
      this.#words.inFractions.has(of.norm) &&
      this.#words.articles.has(this.#tokens[at + 2]?.norm ?? '')
    ) {
      const scale = this.#words.scales.get(this.#tokens[at + 3]?.norm ?? '');
      if (scale !== undefined)
        return { value: (top / below) * scale, next: at + 4, form: 'words', step: scale / 100 };
    }
    return { value: top / below, next: at + 1, form: 'fraction', step: 0.01 };
  }

  /** `dozens of`, `tens of thousands of`: at least two of them, less than ten. */
  #vague(i: number): Numeral | null {
    const token = this.#tokens[i]!;
    const worth = this.#words.vague.get(token.norm);
    if (worth === undefined) return null;
    let value = worth;
    let next = i + 1;
    while (this.#words.inFractions.has(this.#tokens[next]?.norm ?? '')) {
      const scale = this.#words.vague.get(this.#tokens[next + 1]?.norm ?? '');
      if (scale === undefined || scale < 100) break;
      value *= scale;
      next += 2;
    }
    if (worth === 10 && next === i + 1) return null;
    return { value: value * 2, next, form: 'vague', step: value };
  }

  /** `two hundred and sixty-one thousand`; a lead of 1 stands for the article of `a hundred`. */
  #cardinal(i: number, lead: number | null = null): Numeral | null {
    const { small, scales, groups, and, compound, point } = this.#words;
    let total = 0;
    let current = lead ?? 0;
    let seen = lead !== null;
    let sawNumber = false;
    let lastScale = Infinity;
    let at = i;
    let next = i;
    for (;;) {
      const token = this.#tokens[at];
      if (token === undefined || token.kind !== 'word') break;
      const word = token.norm;
      const unit = small.get(word) ?? compound(word);
      if (unit !== null && unit !== undefined) {
        const below = current % 100;
        const fits =
          !seen ||
          (below === 0 && (current > 0 || lastScale < Infinity) && unit < 1000) ||
          (below >= 20 && below % 10 === 0 && unit > 0 && unit < 10);
        if (!fits || (lead !== null && next === i)) break;
        current += unit;
      } else {
        const scale = scales.get(word) ?? groups.get(word);
        if (scale === undefined || (!seen && !sawNumber && lead === null)) break;
        if (scale === 100 || groups.has(word)) {
          if (current === 0 || (scale === 100 && current >= 100)) break;
          if (groups.has(word)) {
            total += current * scale;
            current = 0;
            lastScale = 1;
          } else current *= 100;
        } else {
          if (scale >= lastScale || current === 0) break;
          total += current * scale;
          current = 0;
          lastScale = scale;
        }
      }
      seen = true;
      sawNumber = true;
      at += 1;
      next = at;
      const joint = this.#tokens[at];
      if (joint === undefined) break;
      if (joint.text === '-' && joint.glued && this.#tokens[at + 1]?.glued) at += 1;
      else if (and.has(joint.norm) && current % 100 === 0 && (current >= 100 || lastScale < Infinity)) {
        const after = this.#tokens[at + 1];
        const below = this.#tokens[at + 2];
        if (after === undefined || (small.get(after.norm) ?? compound(after.norm) ?? null) === null) break;
        if (
          below !== undefined &&
          this.#words.denominators.has(below.norm) &&
          !this.#words.ordinals.has(below.norm)
        )
          break;
        at += 1;
      }
    }
    if (!sawNumber) return null;
    let value = total + current;
    let step = 10 ** /0*$/.exec(String(value))![0].length;
    if (point.has(this.#tokens[next]?.norm ?? '')) {
      let digits = '';
      let end = next + 1;
      for (
        let word = small.get(this.#tokens[end]?.norm ?? '');
        word !== undefined && word < 100;
        word = small.get(this.#tokens[end]?.norm ?? '')
      ) {
        digits = word < 10 && /[1-9]0$/.test(digits) ? `${digits.slice(0, -1)}${word}` : digits + word;
        end += 1;
        if (this.#tokens[end]?.text === '-') end += 1;
      }
      if (digits !== '') {
        value += Number(`0.${digits}`);
        step = 10 ** -digits.length;
        next = end;
      }
    }
    return { value: value === 0 ? 0 : tidy(value), next, form: 'words', step };
  }

  /** `third`, `twenty-first`, `two hundredth`, `one hundred and twenty-fifth`. */
  #ordinal(i: number): Numeral | null {
    const { ordinals } = this.#words;
    const alone = ordinals.get(this.#tokens[i]!.norm);
    if (alone !== undefined) return { value: alone, next: i + 1, form: 'ordinal', step: 1 };
    const whole = this.#cardinal(i);
    if (whole === null) return null;
    let at = this.#afterHyphen(whole.next);
    if (this.#words.and.has(this.#tokens[at]?.norm ?? '') && whole.value % 100 === 0) at += 1;
    const last = ordinals.get(this.#tokens[at]?.norm ?? '');
    if (last === undefined) {
      // "hundred and twenty" ends where an ordinal unit may follow after a hyphen
      return null;
    }
    const value = last >= 100 ? whole.value * last : whole.value + last;
    return { value, next: at + 1, form: 'ordinal', step: 1 };
  }

  /** `one in three`, `nine in 10`, `two out of five`. */
  #ratio(base: Numeral): Numeral | null {
    if (base.form === 'ordinal' || base.form === 'vague' || !Number.isInteger(base.value) || base.value <= 0)
      return null;
    let at = base.next;
    const word = this.#tokens[at];
    if (word?.kind !== 'word') return null;
    if (word.norm === 'out' && this.#tokens[at + 1]?.norm === 'of') at += 2;
    else if (word.norm === 'in' && this.#words.inFractions.has('in')) at += 1;
    else return null;
    const below = this.#tokens[at];
    if (below === undefined) return null;
    const second =
      below.kind === 'number' ? this.#digits(at) : below.kind === 'word' ? this.#cardinal(at) : null;
    if (
      second === null ||
      second.form === 'ordinal' ||
      !Number.isInteger(second.value) ||
      second.value <= base.value
    )
      return null;
    if (
      second.value > 1e6 ||
      (second.value >= 1500 && second.value <= 2100 && below.kind === 'number' && !below.text.includes(','))
    )
      return null;
    return { value: base.value / second.value, next: second.next, form: 'fraction', step: 0.001 };
  }
}
