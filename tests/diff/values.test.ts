import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/domain/claims/lang/en/index.ts';
import { compareDates } from '../../src/domain/diff/values/dates.ts';
import { compareNames } from '../../src/domain/diff/values/names.ts';
import { compareQuantities } from '../../src/domain/diff/values/quantities.ts';
import type { DateSlot, NameSlot, QuantitySlot } from '../../src/domain/model/claims.ts';

/** `[value, qualifier, unit class, unit]` as a slot with the interval that the qualifier allows. */
function quantity(
  value: number,
  qualifier: QuantitySlot['qualifier'] = 'exactly',
  unitClass: QuantitySlot['unitClass'] = 'count',
  unit: string | null = 'person',
  high: number | null = value,
): QuantitySlot {
  const bounds: Record<QuantitySlot['qualifier'], [number | null, number | null]> = {
    exactly: [value, value],
    about: [value * 0.95, value * 1.05],
    nearly: [value * 0.9, value],
    'at least': [value, null],
    'more than': [value, null],
    'at most': [null, value],
    'less than': [null, value],
    between: [value, high],
  };
  const [low, top] = bounds[qualifier];
  return {
    type: 'quantity',
    raw: String(value),
    start: 0,
    end: 1,
    value,
    low,
    high: top,
    qualifier,
    unitClass,
    unit,
    head: unit,
    per: null,
  };
}

const date = (value: string | null, until: string | null = null, raw = value ?? 'then'): DateSlot => ({
  type: 'date',
  raw,
  start: 0,
  end: 1,
  value,
  until,
  granularity: 'day',
  relative: false,
});

const name = (value: string, nameType: NameSlot['nameType'] = 'person'): NameSlot => ({
  type: 'name',
  raw: value,
  start: 0,
  end: 1,
  value,
  key: value.toLowerCase(),
  nameType,
});

const verdict = (a: QuantitySlot, b: QuantitySlot): string => compareQuantities(a, b, ENGLISH).verdict;

describe('quantities', () => {
  it('contradict when exact numbers differ', () => {
    expect(verdict(quantity(26), quantity(30))).toBe('disjoint');
    expect(verdict(quantity(1_500_000), quantity(15_000_000))).toBe('disjoint');
  });

  it('refine an open bound, and only near it', () => {
    expect(verdict(quantity(10, 'at least'), quantity(12))).toBe('refinement');
    expect(verdict(quantity(10, 'at least'), quantity(112))).toBe('disjoint');
    expect(verdict(quantity(12), quantity(10, 'at least'))).toBe('precision');
  });

  it('contradict when a stated bound itself moves', () => {
    expect(verdict(quantity(10, 'at least'), quantity(12, 'at least'))).toBe('disjoint');
  });

  it('overlap when two hedged forms can both be right', () => {
    const more = quantity(200e9, 'more than', 'currency', 'EUR');
    expect(verdict(more, quantity(210e9, 'about', 'currency', 'EUR'))).not.toBe('disjoint');
  });

  it('let a strict bound exclude its own number unless the number is round', () => {
    expect(verdict(quantity(26), quantity(26, 'more than'))).toBe('disjoint');
    expect(verdict(quantity(200), quantity(200, 'more than'))).not.toBe('disjoint');
  });

  it('take a rounding as less exact, not as wrong', () => {
    expect(verdict(quantity(1_200_000), quantity(1_234_567))).toBe('refinement');
    expect(verdict(quantity(30), quantity(32))).toBe('disjoint');
  });

  it('convert physical units, allowing for rounding', () => {
    expect(
      verdict(quantity(11_000, 'exactly', 'length', 'foot'), quantity(3_000, 'exactly', 'length', 'metre')),
    ).toBe('equal');
    expect(
      verdict(quantity(100, 'exactly', 'temperature', '°F'), quantity(38, 'exactly', 'temperature', '°C')),
    ).toBe('equal');
    expect(verdict(quantity(5, 'exactly', 'length', 'mile'), quantity(5, 'exactly', 'length', 'km'))).toBe(
      'disjoint',
    );
    expect(
      verdict(quantity(3, 'exactly', 'duration', 'day'), quantity(72, 'exactly', 'duration', 'hour')),
    ).toBe('equal');
  });

  it('never compare two currencies, nor percent with points', () => {
    expect(
      verdict(quantity(5, 'exactly', 'currency', 'EUR'), quantity(5, 'exactly', 'currency', 'USD')),
    ).toBe('incomparable');
    expect(
      verdict(quantity(5, 'exactly', 'percent', '%'), quantity(5, 'exactly', 'percentage-point', 'pp')),
    ).toBe('incomparable');
  });
});

describe('dates', () => {
  const relation = (a: DateSlot, b: DateSlot): string => compareDates(a, b, ENGLISH).verdict;

  it('are told in words, as everywhere', () => {
    const { reason } = compareDates(date('2026-11-26'), date('2026-11-27'), ENGLISH);
    expect(reason).toBe('Thu 26 Nov 2026 and Fri 27 Nov 2026 are apart');
  });

  it('refine a month to a day and coarsen a day to a month', () => {
    expect(relation(date('2025-03'), date('2025-03-12'))).toBe('refinement');
    expect(relation(date('2025-03-12'), date('2025-03'))).toBe('precision');
    expect(relation(date('2025-03-12'), date('2025-Q1'))).toBe('precision');
  });

  it('contradict when they name different days', () => {
    expect(relation(date('2025-03-12'), date('2025-03-14'))).toBe('disjoint');
    expect(relation(date('2025-03-14T03:15'), date('2025-03-14T05:40'))).toBe('disjoint');
  });

  it('agree across forms of one week', () => {
    expect(relation(date('2025-W11'), date('2025-03-10', '2025-03-16'))).toBe('equal');
  });

  it('do not guess about a date that has no place in time', () => {
    expect(relation(date(null, null, 'the day before'), date(null, null, 'The day  before'))).toBe('equal');
    expect(relation(date(null, null, 'later'), date('2025'))).toBe('incomparable');
  });
});

describe('names', () => {
  const same = (a: string, b: string, type: NameSlot['nameType'] = 'person'): string =>
    compareNames(name(a, type), name(b, type), ENGLISH).verdict;

  it.each([
    ['Sir Keir Starmer', 'Starmer'],
    ['K.C. Maurer', 'Kevin Maurer'],
    ['European Union', 'EU'],
    ['U.S.', 'United States'],
    ['British', 'UK'],
    ['Kyiv', 'Kiev'],
    ['Qaddafi', 'Gaddafi'],
    ['José Ramírez', 'Jose Ramirez'],
  ])('%s and %s are one name', (a, b) => expect(same(a, b)).toBe('equal'));

  it.each([
    ['Gambia', 'Zambia'],
    ['South Korea', 'Korea'],
    ['Iran', 'Iraq'],
    ['John Carver', 'Mary Carver'],
    ['Austria', 'Australia'],
    ['Niger', 'Nigeria'],
  ])('%s and %s are two names', (a, b) => expect(same(a, b)).toBe('disjoint'));
});
