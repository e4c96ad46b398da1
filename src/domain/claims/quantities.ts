/**
 * Numbers of something. Reads numerals (numerals.ts) and then asks what stands around them: currency signs, units, nouns,
 * qualifiers, ranges. Left alone: numbers that name rather than count (No 7, Article 5, Flight 370, IP addresses, phone
 * numbers, clock times), the pronoun "one", and whatever dates.ts has already taken (`taken`).
 */
import type { Qualifier, QuantitySlot, Span, UnitClass } from '../model.ts';
import { currencyCode, currencySymbol, dollarOf } from './currency.ts';
import { intervalOf } from './intervals.ts';
import type { Language } from './lang/language.ts';
import { nounAfter } from './nouns.ts';
import { type Numeral, NumeralReader } from './numerals.ts';
import { isCapitalized, type Token } from './text.ts';

interface Measure {
  unitClass: UnitClass;
  unit: string | null;
  factor: number;
  /** Token index after the unit. */
  next: number;
}

export function findQuantities(
  text: string,
  tokens: readonly Token[],
  lang: Language,
  taken: readonly Span[],
): QuantitySlot[] {
  return new QuantityFinder(text, tokens, lang, taken).run();
}

class QuantityFinder {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #lang: Language;
  readonly #taken: readonly Span[];
  readonly #reader: NumeralReader;
  readonly #found: QuantitySlot[] = [];

  constructor(text: string, tokens: readonly Token[], lang: Language, taken: readonly Span[]) {
    this.#text = text;
    this.#tokens = tokens;
    this.#lang = lang;
    this.#taken = taken;
    this.#reader = new NumeralReader(tokens, lang.numbers);
  }

  run(): QuantitySlot[] {
    let i = 0;
    let taken = 0;
    while (i < this.#tokens.length) {
      const token = this.#tokens[i]!;
      while (taken < this.#taken.length && this.#taken[taken]!.end <= token.start) taken += 1;
      if (taken < this.#taken.length && this.#taken[taken]!.start <= token.start) {
        i += 1;
        continue;
      }
      i = this.#at(i);
    }
    return this.#found;
  }

  #norm(i: number): string {
    return this.#tokens[i]?.norm ?? '';
  }

  /** Tries a quantity at token `i`; gives the token to go on with. */
  #at(i: number): number {
    const token = this.#tokens[i]!;
    const money = this.#currencyBefore(i);
    let first = money === null ? i : money.next;
    const negative = this.#isMinus(first);
    if (negative) first += 1;
    let numeral = this.#reader.read(first);
    if (numeral === null) return this.#skipCode(i);
    if (money === null && !negative && token.kind === 'word' && this.#isPronoun(i, numeral))
      return numeral.next;
    if (money === null && this.#isName(i, numeral)) return numeral.next;
    if (money !== null) numeral = this.#moneyScale(numeral);
    if (negative) numeral = { ...numeral, value: -numeral.value };

    const second = this.#rangeEnd(i, numeral, money?.unit ?? null);
    const last = second?.numeral ?? numeral;
    let measure: Measure | null =
      money !== null
        ? { unitClass: 'currency', unit: money.unit, factor: 1, next: last.next }
        : this.#measureAfter(last);
    if (measure !== null && money !== null) {
      // "$5 million dollars", "US$5 a share"
      const code = currencyCode(this.#tokens[measure.next]?.text ?? '');
      if (code !== null && this.#norm(i) === '$')
        measure = { ...measure, unit: code, next: measure.next + 1 };
    }
    if (measure !== null && measure.unit?.endsWith('/100'))
      measure = { ...measure, unit: measure.unit.slice(0, 3), factor: 0.01 };
    const pair =
      measure === null && second !== null
        ? this.#scoreOrVote(i, numeral, second.numeral, second.hyphen)
        : null;
    if (second?.hyphen && pair === null && second.numeral.value <= numeral.value) return last.next;
    const age = this.#age(i, last, measure);
    const ordinal = numeral.form === 'ordinal';
    if (ordinal && measure === null && !this.#isRank(i, numeral)) return last.next;

    const end = age?.next ?? measure?.next ?? last.next;
    const noun =
      measure === null ||
      measure.unitClass === 'percent' ||
      measure.unitClass === 'currency' ||
      measure.unitClass === 'duration'
        ? nounAfter(this.#tokens, end, this.#lang, numeral.value)
        : null;
    const qualifier = this.#qualifier(i, end);
    const factor = age?.factor ?? measure?.factor ?? 1;
    const scale = second === null ? 1 : this.#sharedScale(numeral, second.numeral);
    const value = round(numeral.value * factor * scale);
    const unitClass: UnitClass =
      pair ??
      age?.unitClass ??
      measure?.unitClass ??
      (ordinal ? 'rank' : noun !== null && numeral.form !== 'fraction' ? 'count' : 'number');
    const unit = age?.unit ?? measure?.unit ?? (unitClass === 'count' ? noun!.head : null);

    let low: number | null;
    let high: number | null;
    let kind: Qualifier = qualifier.kind;
    if (pair !== null) {
      low = value;
      high = round(second!.numeral.value);
      kind = 'exactly';
    } else if (second !== null) {
      low = value;
      high = round(second.numeral.value * factor);
      kind = 'between';
    } else if (numeral.form === 'vague') {
      low = value;
      high = value >= 1e6 ? null : round((value / 2) * 10);
      kind = 'at least';
    } else {
      ({ low, high } = intervalOf(value, kind, numeral.step * factor));
    }
    const start = second?.start ?? token.start;
    const stop = this.#tokens[end - 1]!.end;
    this.#found.push({
      type: 'quantity',
      raw: this.#text.slice(start, stop),
      start,
      end: stop,
      value,
      low,
      high,
      qualifier: kind,
      unitClass,
      unit,
      head: noun?.phrase ?? null,
      per: this.#per(end, noun?.next ?? end),
    });
    return end;
  }

  #isMinus(i: number): boolean {
    const token = this.#tokens[i];
    if (token === undefined || !this.#lang.numbers.minus.has(token.norm)) return false;
    const next = this.#tokens[i + 1];
    if (token.kind === 'word') return next !== undefined;
    const before = this.#tokens[i - 1];
    if (next === undefined || !next.glued || next.kind === 'word') return false;
    return !token.glued || (before?.kind === 'symbol' && before.text !== ')');
  }

  /** `$`, `US$`, `€`, `EUR`, `Rs` right before a number. */
  #currencyBefore(i: number): { unit: string; next: number } | null {
    const token = this.#tokens[i]!;
    const isNumberAt = (k: number): boolean => {
      const next = this.#tokens[k];
      return (
        next !== undefined &&
        (next.kind === 'number' ||
          (next.text === '.' && this.#tokens[k + 1]?.kind === 'number') ||
          (next.text === '-' && this.#tokens[k + 1]?.kind === 'number' && this.#tokens[k + 1]!.glued))
      );
    };
    if (token.kind === 'symbol') {
      const unit = currencySymbol(token.text);
      return unit !== null && isNumberAt(i + 1) ? { unit, next: i + 1 } : null;
    }
    if (token.kind !== 'word') return null;
    const sign = this.#tokens[i + 1];
    if (sign?.text === '$' && sign.glued && isNumberAt(i + 2)) {
      const unit = dollarOf(token.norm);
      if (unit !== null) return { unit, next: i + 2 };
    }
    const code = currencyCode(token.text);
    return code !== null && isNumberAt(i + 1) ? { unit: code, next: i + 1 } : null;
  }

  /** After a currency sign a glued letter is a scale: `$5m`, `€1.2b`. */
  #moneyScale(numeral: Numeral): Numeral {
    const word = this.#tokens[numeral.next];
    if (word?.kind !== 'word' || numeral.form !== 'digits') return numeral;
    const scale = this.#lang.numbers.gluedScales.get(word.norm);
    if (scale === undefined || (!word.glued && word.norm !== 'm')) return numeral;
    return {
      ...numeral,
      value: round(numeral.value * scale),
      step: numeral.step * scale,
      next: numeral.next + 1,
    };
  }

  /** "10 to 15", "$2-3 million", "between 5 and 10". */
  #rangeEnd(
    i: number,
    first: Numeral,
    currency: string | null,
  ): { numeral: Numeral; start: number; hyphen: boolean } | null {
    if (first.form === 'ordinal' || first.form === 'vague') return null;
    const { to, between, and } = this.#lang.numbers;
    const joint = this.#tokens[first.next];
    if (joint === undefined) return null;
    const lead = this.#tokens[i - 1];
    const isBetween = lead !== undefined && between.has(lead.norm) && and.has(joint.norm);
    if (!isBetween && !to.has(joint.norm)) return null;
    // "rose from 10 to 15" states two values, not a range.
    if (!isBetween && joint.kind === 'word' && lead !== undefined && between.has(lead.norm)) return null;
    const hyphen = joint.kind === 'symbol';
    if (hyphen && !joint.glued && joint.text === '-') return null;
    let at = first.next + 1;
    if (this.#currencyBefore(at) !== null) {
      if (this.#currencyBefore(at)!.unit !== currency) return null;
      at = this.#currencyBefore(at)!.next;
    }
    let second = this.#reader.read(at);
    if (second === null || second.form === 'ordinal' || second.form === 'vague') return null;
    if (currency !== null) second = this.#moneyScale(second);
    return { numeral: second, start: isBetween ? lead.start : this.#tokens[i]!.start, hyphen };
  }

  /** "2-3 million": the first number borrows the scale of the second when it would else be far smaller. */
  #sharedScale(first: Numeral, second: Numeral): number {
    if (first.form !== 'digits' || first.value >= 1000 || second.value < 1e3) return 1;
    const word = this.#tokens[second.next - 1]!;
    const scale = this.#lang.numbers.scales.get(word.norm) ?? this.#lang.numbers.gluedScales.get(word.norm);
    return scale !== undefined && first.value * scale < second.value ? scale : 1;
  }

  #measureAfter(numeral: Numeral): Measure | null {
    const { numbers } = this.#lang;
    let at = numeral.next;
    const hyphen = this.#tokens[at];
    if (hyphen?.text === '-' && hyphen.glued && this.#tokens[at + 1]?.glued) at += 1;
    const bracket = this.#tokens[at];
    if (bracket === undefined) return null;
    for (const phrase of numbers.percentPoint) {
      const next = this.#phrase(at, phrase);
      if (next !== null) return { unitClass: 'percentage-point', unit: 'pp', factor: 1, next };
    }
    if (numbers.percent.has(this.#norm(at)))
      return { unitClass: 'percent', unit: '%', factor: 1, next: at + 1 };
    const two = `${this.#norm(at)} ${this.#norm(at + 1)}`;
    if (numbers.percent.has(two)) return { unitClass: 'percent', unit: '%', factor: 1, next: at + 2 };
    const money = this.#moneyAfter(at);
    if (money !== null) return money;
    for (let length = 4; length >= 2; length -= 1) {
      const words: string[] = [];
      for (let k = 0; k < length; k += 1) words.push(this.#norm(at + k));
      const unit = numbers.unitPhrases.get(words.join(' '));
      if (unit !== undefined)
        return { unitClass: unit.unitClass, unit: unit.unit, factor: unit.factor ?? 1, next: at + length };
    }
    const unit = numbers.units.get(this.#norm(at));
    if (unit !== undefined)
      return { unitClass: unit.unitClass, unit: unit.unit, factor: unit.factor ?? 1, next: at + 1 };
    const glued = this.#tokens[at]!;
    if (glued.glued && numeral.form === 'digits' && at === numeral.next) {
      if (glued.text === 'm') return { unitClass: 'length', unit: 'm', factor: 1, next: at + 1 };
      if (glued.text === 'g') return { unitClass: 'mass', unit: 'g', factor: 1, next: at + 1 };
      if (glued.text === 't') return { unitClass: 'mass', unit: 'tonne', factor: 1, next: at + 1 };
    }
    return null;
  }

  #moneyAfter(at: number): Measure | null {
    const { money, moneyOf } = this.#lang.numbers;
    for (let length = 3; length >= 2; length -= 1) {
      const words: string[] = [];
      for (let k = 0; k < length; k += 1) words.push(this.#norm(at + k));
      const unit = moneyOf.get(words.join(' '));
      if (unit !== undefined) return { unitClass: 'currency', unit, factor: 1, next: at + length };
    }
    const token = this.#tokens[at]!;
    const unit = money.get(token.norm) ?? currencySymbol(token.text) ?? currencyCode(token.text);
    if (unit === null || unit === undefined) return null;
    if (token.norm === 'p' && !token.glued) return null;
    return { unitClass: 'currency', unit, factor: 1, next: at + 1 };
  }

  #phrase(at: number, phrase: string): number | null {
    const words = phrase.split(' ');
    for (let k = 0; k < words.length; k += 1) if (this.#norm(at + k) !== words[k]) return null;
    return at + words.length;
  }

  #age(
    i: number,
    last: Numeral,
    measure: Measure | null,
  ): { unitClass: UnitClass; unit: string; factor: number; next: number } | null {
    const { ageBefore, ageAfter } = this.#lang.numbers;
    if (measure?.unitClass === 'duration') {
      for (const phrase of ageAfter) {
        let at = measure.next;
        if (this.#tokens[at]?.text === '-' && this.#tokens[at]!.glued) at += 1;
        const next = this.#phrase(at, phrase);
        if (next !== null) return { unitClass: 'age', unit: measure.unit!, factor: measure.factor, next };
      }
      return null;
    }
    if (
      measure !== null ||
      last.form === 'ordinal' ||
      !Number.isInteger(last.value) ||
      last.value < 0 ||
      last.value > 120
    )
      return null;
    if (ageBefore.has(this.#norm(i - 1)))
      return { unitClass: 'age', unit: 'year', factor: 1, next: last.next };
    // "Lena Hart, 43," : an age in apposition to a name
    const before = this.#tokens[i - 2];
    const after = this.#tokens[last.next];
    if (
      this.#tokens[i - 1]?.text === ',' &&
      before?.kind === 'word' &&
      isCapitalized(before.text) &&
      last.form === 'digits' &&
      (after === undefined || after.text === ',' || after.text === '.')
    )
      return { unitClass: 'age', unit: 'year', factor: 1, next: last.next };
    return null;
  }

  #scoreOrVote(i: number, first: Numeral, second: Numeral, hyphen: boolean): 'score' | 'vote' | null {
    if (
      first.form !== 'digits' ||
      second.form !== 'digits' ||
      !Number.isInteger(first.value) ||
      !Number.isInteger(second.value)
    )
      return null;
    const { scoreWords, voteWords } = this.#lang.numbers;
    for (let k = Math.max(0, i - 7); k < Math.min(this.#tokens.length, second.next + 6); k += 1) {
      const word = this.#lang.lemma(this.#norm(k));
      if (voteWords.has(word)) return 'vote';
      if (hyphen && scoreWords.has(word)) return 'score';
    }
    return null;
  }

  #isRank(i: number, numeral: Numeral): boolean {
    const next = this.#tokens[numeral.next];
    if (this.#tokens[i]!.kind === 'number') return true;
    return next?.kind === 'word' && this.#lang.rankBefore.has(this.#norm(i - 1));
  }

  /** The pronoun: "the one", "no one", "one of the", "one that". */
  #isPronoun(i: number, numeral: Numeral): boolean {
    const { numbers } = this.#lang;
    const token = this.#tokens[i]!;
    if (numbers.articles.has(token.norm)) return false;
    if (numeral.form !== 'words' || numeral.value !== 1) return false;
    if (numeral.next !== i + 1) return false;
    if (numbers.pronounBefore.has(this.#norm(i - 1))) return true;
    if (this.#measureAfter(numeral) !== null) return false;
    return nounAfter(this.#tokens, numeral.next, this.#lang, 1) === null;
  }

  /** Numbers that name: No 7, Article 5, G7, F-16, A5-0323/2000, 18:30, phone numbers. */
  #isName(i: number, numeral: Numeral): boolean {
    const token = this.#tokens[i]!;
    if (token.kind !== 'number') return false;
    const before = this.#tokens[i - 1];
    const after = this.#tokens[numeral.next];
    if (before !== undefined) {
      if (token.glued && before.kind === 'word' && currencyCode(before.text) === null) return true;
      if (
        token.glued &&
        /^[-–/#:_@&=]$/.test(before.text) &&
        before.text !== '~' &&
        (before.glued || before.text === '#')
      )
        return true;
      if (token.glued && before.text === '.' && before.glued && this.#tokens[i - 2]?.kind === 'number')
        return true;
      const label = before.text === '.' ? this.#tokens[i - 2] : before;
      if (
        label !== undefined &&
        this.#lang.numbers.labels.has(label.norm) &&
        (label === before || before.glued) &&
        !this.#countsAfter(numeral)
      )
        return true;
      if (
        before.kind === 'word' &&
        isCapitalized(before.text) &&
        i > 1 &&
        !this.#countsAfter(numeral) &&
        !this.#lang.isCommon(before.norm)
      )
        return true;
    }
    if (after !== undefined && after.glued) {
      if (
        after.kind === 'word' &&
        numeral.form === 'digits' &&
        this.#measureAfter(numeral) === null &&
        !/^(?:m|b|t|g|x)$/i.test(after.text)
      )
        return true;
      if (
        after.text === ':' &&
        this.#tokens[numeral.next + 1]?.kind === 'number' &&
        this.#tokens[numeral.next + 1]!.glued
      )
        return true;
    }
    return false;
  }

  /** Is something counted or measured right after: then the number is no name. */
  #countsAfter(numeral: Numeral): boolean {
    const next = this.#tokens[numeral.next];
    if (next === undefined) return false;
    return (
      this.#measureAfter(numeral) !== null ||
      (next.kind === 'word' && this.#lang.isPlural(next.norm) && !isCapitalized(next.text))
    );
  }

  /** Skips a token that looks like a number and is none, with what is glued to it. */
  #skipCode(i: number): number {
    let next = i + 1;
    if (this.#tokens[i]!.kind === 'number')
      while (this.#tokens[next]?.glued && this.#tokens[next]!.kind !== 'symbol') next += 1;
    return next;
  }

  #qualifier(i: number, end: number): { kind: Qualifier } {
    const { before, after } = this.#lang.numbers;
    for (let length = 4; length >= 1; length -= 1) {
      if (i - length >= 0) {
        const words: string[] = [];
        for (let k = i - length; k < i; k += 1) words.push(this.#norm(k));
        const kind = before.get(words.join(' '));
        if (kind !== undefined) return { kind };
      }
    }
    for (let at = end; at < end + 4; at += 1) {
      for (let length = 3; length >= 1; length -= 1) {
        const words: string[] = [];
        for (let k = at; k < at + length; k += 1) words.push(this.#norm(k));
        const kind = after.get(words.join(' '));
        if (kind !== undefined && (length > 1 || at === end)) return { kind };
      }
      if (this.#tokens[at]?.kind !== 'word') break;
    }
    return { kind: 'exactly' };
  }

  /** "a year", "per day", "/month" after the number or its noun. */
  #per(end: number, afterNoun: number): string | null {
    for (const at of end === afterNoun ? [end] : [end, afterNoun]) {
      if (!this.#lang.numbers.per.has(this.#norm(at))) continue;
      const word = this.#norm(at + 1);
      const unit = this.#lang.numbers.units.get(word);
      if (unit !== undefined) return unit.unit;
      if (word === 'person' || word === 'head' || word === 'share' || word === 'household') return word;
      if ((this.#norm(at) === 'per' || this.#norm(at) === 'pro') && this.#tokens[at + 1]?.kind === 'word')
        return this.#lang.lemma(word);
    }
    return null;
  }
}

const round = (value: number): number => Number(value.toPrecision(15));
