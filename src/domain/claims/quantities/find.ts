/**
 * Numbers of something. Reads numerals (numerals.ts) and then asks what stands around them: signs of currency and units
 * (measures.ts), nouns (nouns.ts), qualifiers and ranges (here). Left alone: numbers that name (labels.ts), the pronoun "one",
 * and whatever dates have already taken.
 */
import type { Qualifier, QuantitySlot, UnitClass } from '../../model/claims.ts';
import type { Span } from '../../model/primitives.ts';
import type { Language } from '../lang/language.ts';
import type { Token } from '../text.ts';
import { perUnit, qualifierOf } from './around.ts';
import { currencyCode } from './currency.ts';
import type { Numeral } from './digits.ts';
import { tidy } from './digits.ts';
import { intervalOf } from './intervals.ts';
import { isLabel } from './labels.ts';
import {
  ageOf,
  currencyBefore,
  letterScale,
  type Measure,
  measureAfter,
  moneyScale,
  oneOf,
  secondAmount,
} from './measures.ts';
import { type CountedNoun, nounAfter } from './nouns.ts';
import { pairClass, rangeEnd, type Second, sharedScale } from './ranges.ts';
import { QuantityContext } from './reader.ts';
import { ageByTens } from './tens.ts';

export function findQuantities(
  text: string,
  tokens: readonly Token[],
  lang: Language,
  taken: readonly Span[],
): QuantitySlot[] {
  const c = new QuantityContext(tokens, lang);
  const found: QuantitySlot[] = [];
  let block = 0;
  for (let i = 0; i < tokens.length; ) {
    const { start } = tokens[i]!;
    while (block < taken.length && taken[block]!.end <= start) block += 1;
    if (block < taken.length && taken[block]!.start <= start) {
      i += 1;
      continue;
    }
    const { slot, next } = quantityAt(c, i, text);
    // A date that begins inside is the better reading: "$2-3 March" holds no three dollars.
    const free = slot === null || block === taken.length || slot.end <= taken[block]!.start;
    if (slot !== null && free) found.push(slot);
    i = free ? next : i + 1;
  }
  return found;
}

interface Attempt {
  slot: QuantitySlot | null;
  /** Token to go on with. */
  next: number;
}

function quantityAt(c: QuantityContext, i: number, text: string): Attempt {
  const tens = ageByTens(c, i, text);
  if (tens !== null) return tens;
  const money = currencyBefore(c, i);
  const sign = money?.next ?? i;
  const negative = isMinus(c, sign);
  const at = negative ? sign + 1 : sign;
  let first = c.numerals.read(at) ?? (money === null && !negative ? oneOf(c, at) : null);
  if (first === null) return { slot: null, next: afterCode(c, i) };
  first = money === null ? letterScale(c, first) : moneyScale(c, first);
  const second = rangeEnd(c, i, first, money?.unit ?? null);
  const pair = money === null && second !== null ? pairClass(c, i, first, second) : null;
  if (money === null && pair === null) {
    if (!negative && isPronoun(c, i, first)) return { slot: null, next: first.next };
    if (isLabel(c, at, first)) return { slot: null, next: afterCode(c, first.next - 1) };
  }
  if (negative) first = { ...first, value: -first.value };

  const last = second?.numeral ?? first;
  let measure: Measure | null =
    money === null
      ? last.form === 'ordinal'
        ? null
        : measureAfter(c, last)
      : { unitClass: 'currency', unit: money.unit, factor: 1, next: codeAfter(c, i, last.next) ?? last.next };
  if (money !== null && measure !== null && measure.next > last.next)
    measure = { ...measure, unit: currencyCode(c.tokens[last.next]!.text)! };
  const more =
    measure !== null && second === null && !c.words.between.has(c.norm(i - 1))
      ? secondAmount(c, measure)
      : null;
  const age = ageOf(c, i, last, measure);
  const unit = pair === null ? (age ?? measure) : null;
  if (first.form === 'ordinal' && unit === null && !isRank(c, i, first))
    return { slot: null, next: last.next };

  const end = more?.next ?? unit?.next ?? last.next;
  const qualifier = qualifierOf(c, i, end, unit?.unitClass === 'duration');
  const noun =
    pair === null && takesNoun(unit)
      ? nounAfter(c.tokens, qualifier.after, c.lang, first.form === 'ordinal' ? ONE : first.value)
      : null;
  const per = perUnit(c, end) ?? (noun === null ? null : perUnit(c, noun.next));
  const slot = build(c, {
    i,
    first,
    second,
    pair,
    unit,
    more: more?.value ?? 0,
    noun,
    end,
    text,
    qualifier: qualifier.kind,
    per,
  });
  return { slot, next: end };
}

/** What is ranked is one of its kind: "the 23rd attack". */
const ONE = 1;

interface Parts {
  i: number;
  first: Numeral;
  second: Second | null;
  pair: 'score' | 'vote' | null;
  unit: Measure | null;
  more: number;
  noun: CountedNoun | null;
  end: number;
  text: string;
  qualifier: Qualifier;
  per: string | null;
}

function build(
  c: QuantityContext,
  { i, first, second, pair, unit, more, noun, end, text, qualifier: stated, per }: Parts,
): QuantitySlot {
  const factor = unit?.factor ?? 1;
  const value = tidy(
    (first.value + more) * factor * (second === null ? 1 : sharedScale(c, first, second.numeral)),
  );
  const unitClass: UnitClass =
    pair ??
    unit?.unitClass ??
    (first.form === 'ordinal' ? 'rank' : noun !== null && first.form !== 'fraction' ? 'count' : 'number');
  const until = second === null ? null : tidy(second.numeral.value * factor);
  const qualifier: Qualifier =
    pair !== null ? 'exactly' : second !== null ? 'between' : first.form === 'vague' ? 'at least' : stated;
  let { low, high } = intervalOf(value, qualifier, first.step * factor);
  if (until !== null) high = until;
  else if (first.form === 'vague') high = value >= 1e6 ? null : value * 5;
  if (low !== null && high !== null && low > high && pair === null) [low, high] = [high, low];
  const start = second?.start ?? c.tokens[i]!.start;
  const stop = c.tokens[end - 1]!.end;
  return {
    type: 'quantity',
    raw: text.slice(start, stop),
    start,
    end: stop,
    value,
    low,
    high,
    qualifier,
    unitClass,
    unit: unit?.unit ?? (unitClass === 'count' ? noun!.head : null),
    head: noun?.phrase ?? null,
    per,
  };
}

/** Measures of things may have a noun behind them ("5 tonnes of grain"); ages and temperatures have not. */
const takesNoun = (unit: Measure | null): boolean =>
  unit === null || !['age', 'temperature', 'speed'].includes(unit.unitClass);

function isMinus(c: QuantityContext, i: number): boolean {
  const token = c.tokens[i];
  if (token === undefined || !c.words.minus.has(token.norm)) return false;
  if (token.kind === 'word') return true;
  const before = c.tokens[i - 1];
  if (!c.glued(i + 1) || c.tokens[i + 1]!.kind === 'word') return false;
  return !token.glued || (before?.kind === 'symbol' && before.text !== ')' && before.text !== '%');
}

/** Skips a token that looks like a number and is none, with what is glued to it. */
function afterCode(c: QuantityContext, i: number): number {
  let next = i + 1;
  if (c.isNumber(i))
    while (
      c.glued(next) &&
      (c.tokens[next]!.kind !== 'symbol' ||
        (/^[-/:]$/.test(c.norm(next)) && c.glued(next + 1) && c.isNumber(next + 1)))
    )
      next += 1;
  return next;
}

/** "$5 AUD" */
function codeAfter(c: QuantityContext, i: number, at: number): number | null {
  return c.norm(i) === '$' && currencyCode(c.tokens[at]?.text ?? '') !== null ? at + 1 : null;
}

/**
 * An ordinal ranks when it stands before a noun with a determiner ("the third man"), after a verb of placing ("came second"), or
 * is written in digits. "First" and "second" alone order speech and rank nothing.
 */
function isRank(c: QuantityContext, i: number, numeral: Numeral): boolean {
  if (c.isNumber(i) || numeral.value > 3) return true;
  if (c.words.placing.has(c.norm(i - 1))) return true;
  const next = c.tokens[numeral.next];
  return (
    next?.kind === 'word' &&
    (!c.lang.isFunctionWord(next.norm) || c.words.small.has(next.norm) || c.words.moreWords.has(next.norm)) &&
    c.lang.rankBefore.has(c.norm(i - 1))
  );
}

/** The pronoun: "the one", "no one", "one of the", "one that". */
function isPronoun(c: QuantityContext, i: number, numeral: Numeral): boolean {
  if (
    numeral.form !== 'words' ||
    numeral.value !== 1 ||
    numeral.next !== i + 1 ||
    c.words.articles.has(c.norm(i))
  )
    return false;
  if (c.words.pronounBefore.has(c.norm(i - 1))) return true;
  if (isCounted(c, i)) return false;
  if (measureAfter(c, numeral) !== null) return false;
  return c.words.inFractions.has(c.norm(i + 1)) || nounAfter(c.tokens, numeral.next, c.lang, 1) === null;
}

/** "One was recaptured, two are at large": at the head of a clause, "one" before a form of "be" is one of those the text speaks of. */
function isCounted(c: QuantityContext, i: number): boolean {
  const before = c.tokens[i - 1];
  const opens = before === undefined || before.kind === 'symbol' || c.lang.clauseOpeners.has(before.norm);
  const { be } = c.lang;
  return opens && (be.has(c.norm(i + 1)) || (c.words.hasBeen.has(c.norm(i + 1)) && be.has(c.norm(i + 2))));
}
