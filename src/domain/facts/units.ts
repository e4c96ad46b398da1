/** A slot's value in the unit that was asked for. */
import { toBase } from '../diff/values/units.ts';
import type { QuantitySlot } from '../model/claims.ts';
import { unitClassOf } from './values.ts';

export function convertible(slot: QuantitySlot, unit: string): boolean {
  return slot.unit === unit || factorTo(slot, unit) !== null;
}

/** "A third", "nearly half": a share in words. */
export const isShare = (slot: QuantitySlot): boolean =>
  slot.unitClass === 'number' && slot.value > 0 && slot.value < 1 && !/\d/.test(slot.raw);

/** What one of the slot's unit is in `unit`; `null` for money, counts and units of another measure. Temperatures have no factor. */
export function factorTo(slot: QuantitySlot, unit: string): number | null {
  if (slot.unit === null || slot.unitClass === 'temperature') return null;
  // "22 tons" of one outlet are the "22 metric tons" of another: few mean the American ton, and nobody would convert it.
  if (TONS.has(slot.unit) && TONS.has(unit)) return 1;
  const from = toBase(1, slot.unit, slot.unitClass);
  const to = toBase(1, unit, unitClassOf(unit));
  return from === null || to === null || from.measure !== to.measure ? null : from.value / to.value;
}

const TONS: ReadonlySet<string> = new Set(['ton', 't', 'tonne']);
