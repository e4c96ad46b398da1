/** Do two numbers say the same? Intervals, with conversion of physical units. */
import type { Language } from '../../claims/lang/language.ts';
import type { QuantitySlot } from '../../model/claims.ts';
import type { Comparison } from './comparison.ts';
import { toBase } from './units.ts';

interface Interval {
  low: number;
  high: number;
}

/**
 * An open bound is a hint of nearness too: nobody writes "more than 200" for 900. Beyond this factor of the stated
 * bound the values contradict. 1.5 keeps "at least 10" → "12" and "more than 10" → "14" refinements.
 */
const OPEN_BOUND_REACH = 1.5;

const BARE: ReadonlySet<QuantitySlot['unitClass']> = new Set(['number', 'count', 'age', 'rank']);

/** Quantities by interval, with conversion of physical units. */
export function compareQuantities(before: QuantitySlot, after: QuantitySlot, lang: Language): Comparison {
  if (before.per !== null && after.per !== null && perOf(before.per, lang) !== perOf(after.per, lang))
    return { verdict: 'incomparable', reason: `per ${before.per} against per ${after.per}` };
  if (isTally(before) || isTally(after)) return compareTallies(before, after);
  if (isShare(before) && after.unitClass === 'percent') return compareShares(inPercent(before), after);
  if (before.unitClass === 'percent' && isShare(after)) return compareShares(before, inPercent(after));
  // Same words around other digits is another number, whatever was made of it: a range read wrong must not hide one.
  if (
    template(before.raw) === template(after.raw) &&
    digitsOf(before.raw) !== digitsOf(after.raw) &&
    close(before.value, after.value)
  )
    return { verdict: 'disjoint', reason: `${before.raw} against ${after.raw}` };

  const from = toBase(before.value, before.unit, before.unitClass);
  const to = toBase(after.value, after.unit, after.unitClass);
  if (from !== null && to !== null && (before.unit !== after.unit || before.unitClass !== after.unitClass)) {
    if (from.measure !== to.measure)
      return { verdict: 'incomparable', reason: `${before.unit} against ${after.unit}` };
    return compareConverted(before, after);
  }
  if (isPoints(before, lang) && isPoints(after, lang)) return compareIntervals(before, after);
  const bare = BARE.has(before.unitClass) && BARE.has(after.unitClass);
  if (unitLeftOut(before, after) || unitLeftOut(after, before))
    return { verdict: 'precision', reason: `${before.raw} and ${after.raw}: the unit is written once` };
  if (before.unitClass !== after.unitClass && !bare)
    return { verdict: 'incomparable', reason: `${before.unitClass} against ${after.unitClass}` };
  if (!bare && before.unit !== after.unit)
    return {
      verdict: 'incomparable',
      reason: `${before.unit ?? 'no unit'} against ${after.unit ?? 'no unit'}`,
    };
  return compareIntervals(before, after);
}

/** "A quarter of a point" beside "0.25 percentage points". */
const isPoints = ({ unitClass, head }: QuantitySlot, { comparing }: Language): boolean =>
  unitClass === 'percentage-point' || comparing.numbers.point.test(head ?? '');

/** "4.5" beside "4.5 days": the number of a measure whose unit stands elsewhere. Money and percentages always bear theirs. */
const unitLeftOut = (bare: QuantitySlot, whole: QuantitySlot): boolean =>
  bare.unitClass === 'number' &&
  bare.unit === null &&
  !BARE.has(whole.unitClass) &&
  !/^(?:currency|percent|percentage-point)$/.test(whole.unitClass) &&
  compareIntervals(bare, whole).verdict === 'equal';

/**
 * The digits of a text with what they mean: groups of three after a separator are thousands, any other is a fraction.
 * `1,200` and `1200` are one, `3.0` and `3` too, `10.1` and `101` are not.
 */
export const digitsOf = (text: string): string =>
  (text.replace(/(\d)[.,](?=\d{3}(?!\d))/g, '$1').match(/\d+(?:[.,]\d+)*/g) ?? [])
    .map((n) => n.replace(',', '.').replace(/^(\d+)\.0+$/, '$1'))
    .join(' ');

const template = (raw: string): string =>
  raw
    .toLowerCase()
    .replace(/[\d.,]+/g, '#')
    .replace(/\s+/g, ' ');

const perOf = (unit: string, { comparing }: Language): string =>
  comparing.numbers.perPerson.test(unit) ? 'person' : comparing.forms.spelling(unit);

/** "A third of", "nine in ten": a part of one, which is a percentage by another name. */
const isShare = (slot: QuantitySlot): boolean =>
  slot.unitClass === 'number' && slot.value > 0 && slot.value <= 1 && /\p{L}/u.test(slot.raw);

const compareShares = (before: QuantitySlot, after: QuantitySlot): Comparison =>
  close(before.value, after.value)
    ? { verdict: 'equal', reason: `${before.raw} is ${after.raw}` }
    : compareIntervals(before, after);

/** In hundredths. A share is round by nature: "a third" is 33 percent as well as 33.3. */
function inPercent(slot: QuantitySlot): QuantitySlot {
  const scaled = (part: number): number => Math.round(part * 1000) / 10;
  const near = slot.qualifier === 'exactly' ? 0.03 * slot.value : 0;
  return {
    ...slot,
    value: scaled(slot.value),
    low: slot.low === null ? null : scaled(slot.low - near),
    high: slot.high === null ? null : scaled(slot.high + near),
    qualifier: slot.qualifier === 'exactly' ? 'about' : slot.qualifier,
    unitClass: 'percent',
    unit: '%',
  };
}

/** Scores and votes are pairs of numbers: both must agree. */
const isTally = (slot: QuantitySlot): boolean => slot.unitClass === 'score' || slot.unitClass === 'vote';

function compareTallies(before: QuantitySlot, after: QuantitySlot): Comparison {
  const digits = (slot: QuantitySlot): string =>
    (slot.raw.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+/g) ?? []).join('-');
  const same =
    digits(before) === '' || digits(after) === ''
      ? before.value === after.value
      : digits(before) === digits(after);
  return same
    ? { verdict: 'equal', reason: 'same tally' }
    : { verdict: 'disjoint', reason: `${before.raw} against ${after.raw}` };
}

function compareIntervals(before: QuantitySlot, after: QuantitySlot): Comparison {
  const a = intervalOf(before);
  const b = intervalOf(after);
  const sameBound = close(before.value, after.value);
  if (before.qualifier === after.qualifier) {
    // "at least 10" → "at least 12" is news although the second implies the first: the stated bound moved.
    if (sameBound && (before.qualifier !== 'between' || close(a.high, b.high)))
      return { verdict: 'equal', reason: `both ${before.qualifier} ${before.value}` };
    if (before.qualifier === 'exactly') return compareExact(before, after);
    return {
      verdict: 'disjoint',
      reason: `${before.qualifier} ${before.value} against ${after.qualifier} ${after.value}`,
    };
  }
  const said = `${before.qualifier} ${before.value} and ${after.qualifier} ${after.value}`;
  if (sameBound && excludesOwnBound(before, after))
    return { verdict: 'disjoint', reason: `${said} exclude each other` };
  const vague = [before.qualifier, after.qualifier].sort().join(' ') === 'about exactly';
  if (sameBound && vague && significantDigits(before.value) <= 2 && before.value % 10 === 0)
    return { verdict: 'equal', reason: `${said}: a round number is about itself` };
  // Less exact and compatible is style: 1,214 → about 1,200. The other way round more is known.
  if (after.qualifier === 'about' && before.qualifier === 'exactly' && isRoundingOf(after, before))
    return { verdict: 'equal', reason: `${after.raw} is ${before.raw} rounded` };
  if (a.high < b.low || b.high < a.low) return { verdict: 'disjoint', reason: `${said} cannot both hold` };
  if (b.low >= a.low && b.high <= a.high)
    return { verdict: 'refinement', reason: `${said} agree, the later is more exact` };
  return { verdict: 'precision', reason: `${said} overlap` };
}

/**
 * "26" against "more than 26": a strict bound excludes its own number. Not for round numbers, whose "more than 200"
 * is how people say 200.
 */
function excludesOwnBound(before: QuantitySlot, after: QuantitySlot): boolean {
  const strict = (slot: QuantitySlot): boolean =>
    slot.qualifier === 'more than' || slot.qualifier === 'less than';
  const exact = (slot: QuantitySlot): boolean => slot.qualifier === 'exactly';
  const one = (strict(before) && exact(after)) || (strict(after) && exact(before));
  return one && significantDigits(before.value) > 1;
}

/** Two exact numbers that differ contradict, unless the earlier is visibly a rounding of the later: 1.2 million → 1,234,567. */
function compareExact(before: QuantitySlot, after: QuantitySlot): Comparison {
  const gained = significantDigits(after.value) - significantDigits(before.value);
  if (significantDigits(before.value) >= 2 && gained >= 2 && holds(rounding(before.value), after.value))
    return { verdict: 'refinement', reason: `${before.raw} is ${after.raw} rounded` };
  if (significantDigits(after.value) >= 2 && gained <= -2 && holds(rounding(after.value), before.value))
    return { verdict: 'precision', reason: `${after.raw} is ${before.raw} rounded` };
  return { verdict: 'disjoint', reason: `${before.raw} against ${after.raw}` };
}

/** Different units: both are taken as rounded to their last significant digit, as converted figures are. */
function compareConverted(before: QuantitySlot, after: QuantitySlot): Comparison {
  const spread = (slot: QuantitySlot): Interval => {
    const own = intervalOf(slot);
    const round = slot.unitClass === 'duration' ? clockRounding(slot.value) : rounding(slot.value);
    const base = (value: number): number =>
      Number.isFinite(value) ? (toBase(value, slot.unit, slot.unitClass)?.value ?? value) : value;
    return { low: base(Math.min(own.low, round.low)), high: base(Math.max(own.high, round.high)) };
  };
  const a = spread(before);
  const b = spread(after);
  const said = `${before.raw} and ${after.raw}`;
  if (a.high < b.low || b.high < a.low)
    return { verdict: 'disjoint', reason: `${said} are different measures` };
  // A converted figure is about right by nature: "11,000 ft" and "about 3,350 metres" say the same.
  const plain = [before.qualifier, after.qualifier].every((word) => NEARNESS.test(word));
  return plain || before.qualifier === after.qualifier
    ? { verdict: 'equal', reason: `${said} are one measure in two units` }
    : { verdict: 'precision', reason: `${said} overlap after conversion` };
}

/** What a newsroom writes before a measure that it has converted: "40 hectares" are "nearly 100 acres". */
const NEARNESS = /^(?:exactly|about|nearly|more than|less than)$/;

/** Hours in minutes and weeks in days come out even: 100 minutes are rounded by five at most, not by fifty. */
function clockRounding(value: number): Interval {
  const { low, high } = rounding(value);
  const most = Math.abs(value) * CLOCK_ROUNDING;
  return { low: Math.max(low, value - most), high: Math.min(high, value + most) };
}
const CLOCK_ROUNDING = 0.05;

/** The slot's interval, open ends closed at their reach. */
function intervalOf(slot: QuantitySlot): Interval {
  const reach = (bound: number, up: boolean): number => {
    const span = Math.abs(bound) * (OPEN_BOUND_REACH - 1);
    return up ? bound + span : bound - span;
  };
  const low = slot.low ?? reach(slot.high ?? slot.value, false);
  const high = slot.high ?? reach(slot.low ?? slot.value, true);
  return { low, high };
}

/** Half a unit of the last significant digit to either side: 3,000 is 2,500 to 3,500. */
export function rounding(value: number): Interval {
  if (value === 0) return { low: 0, high: 0 };
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - significantDigits(value) + 1);
  return { low: value - step / 2, high: value + step / 2 };
}

/** Fewer digits, and within half a unit of the last of them. */
const isRoundingOf = (round: QuantitySlot, exact: QuantitySlot): boolean =>
  significantDigits(round.value) < significantDigits(exact.value) &&
  holds(rounding(round.value), exact.value);

const holds = (interval: Interval, value: number): boolean => value >= interval.low && value <= interval.high;

function significantDigits(value: number): number {
  const digits = Number(Math.abs(value).toPrecision(12)).toExponential().split('e')[0] ?? '';
  return digits.replace('.', '').length;
}

const close = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
