/** Which values of two sources can both hold: what is said more or less exactly contradicts nothing. */
import { rounding } from '../diff/values/quantities.ts';
import type { FactKind, FactValue } from '../model/facts.ts';
import { compareValues, unitClassOf } from './values.ts';

/** Whether two values can both hold. */
export type Fits = (a: FactValue, b: FactValue) => boolean;

/** More than all versions of all sources of a story have. */
const MOST_WORDINGS = 2 ** 26;

/** Sources repeat the same few values through their histories: each pair of wordings is compared once. */
export const comparedOnce = (kind: FactKind): Fits => oncePerPair((a, b) => compatible(kind, a, b));

/** The same of whatever two values are asked for. */
export function oncePerPair<T>(ask: (a: FactValue, b: FactValue) => T): (a: FactValue, b: FactValue) => T {
  const known = new Map<number, T>();
  // Numbers of the wordings, for a pair of them is looked up far more often than a wording is new.
  const numbers = new Map<string, number>();
  const ofValue = new Map<FactValue, number>();
  const numberOf = (one: FactValue): number => {
    const before = ofValue.get(one);
    if (before !== undefined) return before;
    const { value, unit, qualifier, low, high, raw } = one;
    const wording = JSON.stringify([value, unit, qualifier, low, high, raw]);
    const number = numbers.get(wording) ?? numbers.size;
    numbers.set(wording, number);
    ofValue.set(one, number);
    return number;
  };
  return (a, b) => {
    const pair = numberOf(a) * MOST_WORDINGS + numberOf(b);
    const before = known.get(pair);
    if (before !== undefined) return before;
    const answer = ask(a, b);
    known.set(pair, answer);
    return answer;
  };
}

/** Across sources the direction does not matter, and neither does how exactly a value is said. */
export function compatible(kind: FactKind, a: FactValue, b: FactValue): boolean {
  return (
    compareValues(kind, a, b).relation !== 'disjoint' ||
    compareValues(kind, b, a).relation !== 'disjoint' ||
    overlap(kind, a, b)
  );
}

/**
 * "At least 10" at one source and "at least 12" at another can both be right, though in one article the step from one to the other is
 * news. An open bound reaches half as far again as its number.
 */
function overlap(kind: FactKind, a: FactValue, b: FactValue): boolean {
  if (kind !== 'quantity' || a.unit !== b.unit || typeof a.value !== 'number' || typeof b.value !== 'number')
    return false;
  if (a.qualifier === 'exactly' && b.qualifier === 'exactly') return rounds(a, b) || rounds(b, a);
  const reach = (v: FactValue): [number, number] => [
    v.low ?? Number(v.high ?? v.value) * (2 - OPEN_REACH),
    v.high ?? Number(v.low ?? v.value) * OPEN_REACH,
  ];
  const [al, ah] = reach(a);
  const [bl, bh] = reach(b);
  return al <= bh && bl <= ah;
}

const OPEN_REACH = 1.5;
/** Below this a count of things is told to the last one: ten dead and twelve dead are not one figure rounded. */
const TOLD_EXACTLY = 1000;

/** One outlet prints 41.2 %, another 41 %; €342m and €340m: the shorter is the longer one rounded. */
function rounds(short: FactValue, long: FactValue): boolean {
  const [a, b] = [Number(short.value), Number(long.value)];
  const counted = unitClassOf(short.unit) === 'count' || unitClassOf(short.unit) === 'number';
  if ((counted && a < TOLD_EXACTLY) || digitsOf(a) < 2 || digitsOf(b) <= digitsOf(a)) return false;
  const { low, high } = rounding(a);
  return b >= low && b <= high;
}

const digitsOf = (value: number): number =>
  (Math.abs(value).toExponential().split('e')[0] ?? '').replace('.', '').length;
