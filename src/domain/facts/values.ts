/**
 * Two values of one fact: the same, or how they differ. Directed from the earlier to the later. Rests on the comparison of
 * slots (domain/diff/values): numbers are intervals, dates stretches of time, names forms of a name.
 */

import { ENGLISH } from '../claims/lang/en/index.ts';
import { normalizeForMatch } from '../claims/text.ts';
import { compareDates } from '../diff/values/dates.ts';
import { compareNames } from '../diff/values/names.ts';
import { compareQuantities, rounding } from '../diff/values/quantities.ts';
import { toBase } from '../diff/values/units.ts';
import type { DateSlot, NameSlot, QuantitySlot, UnitClass } from '../model/claims.ts';
import type { FactKind, FactValue } from '../model/facts.ts';

export interface ValueComparison {
  /** True when no reader would say that the value changed: equal, or said less exactly. */
  same: boolean;
  relation: 'equal' | 'precision' | 'refinement' | 'disjoint';
  /** b − a for quantities of one unit, else `null`. */
  delta: number | null;
  direction: 'up' | 'down' | null;
}

export function compareValues(kind: FactKind, a: FactValue, b: FactValue): ValueComparison {
  const relation = relationOf(kind, a, b);
  const delta = deltaOf(kind, a, b);
  return {
    same: relation === 'equal' || (relation === 'precision' && !movesBound(kind, a, b)),
    relation,
    delta,
    direction: delta === null || delta === 0 ? null : delta > 0 ? 'up' : 'down',
  };
}

/**
 * "60 million" to "between 50 and 60 million", "12" to "more than 10": no contradiction, yet the stated number is another. Saying "26" as
 * "about 26", or 1,234,567 as 1.2 million, moves nothing.
 */
function movesBound(kind: FactKind, a: FactValue, b: FactValue): boolean {
  if (
    kind !== 'quantity' ||
    typeof a.value !== 'number' ||
    typeof b.value !== 'number' ||
    a.value === b.value
  )
    return false;
  const { low, high } = rounding(b.value);
  return a.value < low || a.value > high;
}

function relationOf(kind: FactKind, a: FactValue, b: FactValue): ValueComparison['relation'] {
  switch (kind) {
    case 'quantity': {
      const [before, after] = [quantityOf(a), quantityOf(b)];
      const { verdict } = compareQuantities(before, after, ENGLISH);
      if (verdict === 'incomparable') return 'disjoint';
      if (verdict === 'precision' && a.value !== b.value && width(b) < width(a)) return 'refinement';
      return verdict;
    }
    case 'date': {
      const { verdict } = compareDates(dateOf(a), dateOf(b), ENGLISH);
      return verdict === 'incomparable' ? sameWords(a, b) : verdict;
    }
    case 'name': {
      const { verdict } = compareNames(nameOf(a, 'a'), nameOf(b, 'b'), ENGLISH);
      return verdict === 'incomparable' ? 'disjoint' : verdict;
    }
    case 'text':
      return sameWords(a, b);
  }
}

const sameWords = (a: FactValue, b: FactValue): 'equal' | 'disjoint' =>
  plain(String(a.value)) === plain(String(b.value)) ? 'equal' : 'disjoint';

const plain = (text: string): string =>
  normalizeForMatch(text)
    .replace(/[^\p{L}\p{N}.,%]+/gu, ' ')
    .replace(/[.,]+(?=\s|$)/g, '')
    .trim();

const width = (value: FactValue): number =>
  value.low === null || value.high === null ? Number.POSITIVE_INFINITY : value.high - value.low;

function deltaOf(kind: FactKind, a: FactValue, b: FactValue): number | null {
  if (kind !== 'quantity' || typeof a.value !== 'number' || typeof b.value !== 'number') return null;
  const physical = unitClassOf(a.unit) !== 'count' || unitClassOf(b.unit) !== 'count';
  if (physical && a.unit !== b.unit) return null;
  return Number((b.value - a.value).toPrecision(12));
}

const PHYSICAL: readonly UnitClass[] = [
  'duration',
  'length',
  'area',
  'volume',
  'mass',
  'speed',
  'temperature',
  'energy',
];

/** The class a unit of the contract belongs to; things counted are whatever is nothing else. */
export function unitClassOf(unit: string | null): UnitClass {
  if (unit === null) return 'number';
  if (unit === '%') return 'percent';
  if (unit === 'pp') return 'percentage-point';
  if (/^[A-Z]{3}$/.test(unit)) return 'currency';
  return PHYSICAL.find((unitClass) => toBase(1, unit, unitClass) !== null) ?? 'count';
}

function quantityOf(value: FactValue): QuantitySlot {
  return {
    type: 'quantity',
    raw: value.raw,
    start: 0,
    end: value.raw.length,
    value: Number(value.value),
    low: value.low,
    high: value.high,
    qualifier: value.qualifier,
    unitClass: unitClassOf(value.unit),
    unit: value.unit,
    head: null,
    per: null,
  };
}

/** `until` of a stated range is kept behind a slash, as ISO 8601 writes intervals. */
function dateOf(value: FactValue): DateSlot {
  const [from = '', until = null] = String(value.value).split('/');
  return {
    type: 'date',
    raw: value.raw,
    start: 0,
    end: value.raw.length,
    value: from,
    until,
    granularity: 'day',
    relative: false,
  };
}

function nameOf(value: FactValue, key: string): NameSlot {
  return {
    type: 'name',
    raw: value.raw,
    start: 0,
    end: value.raw.length,
    value: String(value.value),
    key,
    nameType: 'other',
  };
}
