/** A slot as the API writes values (docs/API.md). */
import { CAPITALS } from '../claims/lang/en/places.ts';
import { rounding } from '../diff/values/quantities.ts';
import type { DateSlot, QuantitySlot } from '../model/claims.ts';
import type { FactValue } from '../model/facts.ts';
import type { ValueSlot } from './candidates.ts';
import { bareName } from './masks.ts';
import type { Sought } from './question.ts';
import { factorTo, isShare } from './units.ts';

/** What of a question decides how its value is written. */
export type Wish = Pick<Sought, 'unit' | 'head' | 'tally' | 'core' | 'day' | 'edge'>;

export function readValue(slot: ValueSlot, sought: Wish): FactValue {
  switch (slot.type) {
    case 'quantity':
      return quantityIn(slot, sought);
    case 'date':
      // A stated range is written as ISO 8601 writes intervals.
      return plain(dateIn(slot, sought), slot.raw);
    case 'name':
      return plain(CAPITALS.has(slot.raw) ? slot.raw : bareName(untitled(slot.value, sought)), slot.raw);
  }
}

/** "Geologist Marit Sund" for the geologist: what was asked is no part of the name. */
function untitled(name: string, sought: Wish): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 1 &&
    !/^\p{Ll}/u.test(rest[0]!) &&
    sought.core.some((word) => word.norm === first.toLowerCase())
    ? rest.join(' ')
    : name;
}

/** Who asks for a day is told the day and not the hour. */
function dateIn({ value, until, raw }: DateSlot, { day, edge }: Wish): string {
  const exact = (text: string): string => (day ? dayOf(text).replace(/T.*$/, '') : dayOf(text));
  if (until !== null && edge !== null) return exact(edge === 'start' ? (value ?? raw) : until);
  return until === null ? exact(value ?? raw) : `${exact(value ?? '')}/${exact(until)}`;
}

/** "Monday morning" is `2034-01-16TMO` among slots; ISO dates, which facts are written in, have days and hours only. */
const dayOf = (value: string): string => value.replace(/T[A-Z]{2}$/, '');

const plain = (value: string, raw: string): FactValue => ({
  value,
  unit: null,
  qualifier: 'exactly',
  low: null,
  high: null,
  raw,
});

function quantityIn(slot: QuantitySlot, sought: Wish): FactValue {
  if (slot.unitClass === 'vote' && sought.tally !== null) return tallied(slot, sought.tally);
  if (sought.unit === '%' && isShare(slot)) return inPercent(slot);
  const { value, low, high, qualifier, raw } = slot;
  const factor = sought.unit !== null && slot.unit !== sought.unit ? factorTo(slot, sought.unit) : null;
  if (factor !== null) return converted(slot, factor, sought.unit ?? '');
  const counted = slot.unitClass === 'count' || slot.unitClass === 'number';
  return {
    value,
    unit: counted ? (sought.unit ?? sought.head ?? slot.unit) : slot.unit,
    qualifier,
    low,
    high,
    raw,
  };
}

const inPercent = (slot: QuantitySlot): FactValue => {
  const hundredfold = (n: number | null): number | null =>
    n === null ? null : Number((n * 100).toPrecision(4));
  return {
    value: hundredfold(slot.value) ?? slot.value,
    unit: '%',
    qualifier: slot.qualifier,
    low: hundredfold(slot.low),
    high: hundredfold(slot.high),
    raw: slot.raw,
  };
};

/**
 * Weeks to days are exact; months to days and acres to hectares are not, and pretending otherwise would make every converted figure
 * contradict its original. Four significant digits, and an interval as wide as the original's rounding.
 */
function converted(slot: QuantitySlot, factor: number, unit: string): FactValue {
  const exact = Number.isInteger(factor) || Number.isInteger(Number((1 / factor).toPrecision(12)));
  const digits = exact ? 12 : slot.unitClass === 'duration' ? 2 : 4;
  const scale = (n: number | null): number | null =>
    n === null ? null : Number((n * factor).toPrecision(digits));
  const value = scale(slot.value) ?? slot.value;
  if (exact || slot.qualifier !== 'exactly')
    return {
      value,
      unit,
      qualifier: slot.qualifier,
      low: scale(slot.low),
      high: scale(slot.high),
      raw: slot.raw,
    };
  const range = rounding(slot.value);
  const own = slot.unitClass === 'duration' ? { low: slot.value * 0.92, high: slot.value * 1.08 } : range;
  return { value, unit, qualifier: 'about', low: scale(own.low), high: scale(own.high), raw: slot.raw };
}

/** Votes are written with the winner first; read off the words, since a tally has one slot for its two numbers. */
function tallied(slot: QuantitySlot, which: 'first' | 'second'): FactValue {
  const numbers = (slot.raw.match(/\d[\d,]*/g) ?? []).map((text) => Number(text.replaceAll(',', '')));
  const value = numbers[which === 'first' ? 0 : 1] ?? slot.value;
  return { value, unit: 'vote', qualifier: 'exactly', low: value, high: value, raw: slot.raw };
}
