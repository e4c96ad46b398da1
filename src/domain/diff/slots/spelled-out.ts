/** Numbers that the other side has inside a word or behind a sign, where they are not read as numbers. */
import type { Language } from '../../claims/lang/language.ts';
import type { QuantitySlot, Slot } from '../../model/claims.ts';
import type { Side } from '../ground/sides.ts';
import { digitsOf } from '../values/quantities.ts';
import type { Pairing } from './pairing.ts';

/**
 * "3rd-largest" and "third-largest", "6.1-magnitude" and "magnitude-6.1": a number that stands inside a compound on the other side,
 * where it is not read as one, is no detail.
 */
export function spelledOut(
  pairing: Pairing<QuantitySlot>,
  before: Side,
  after: Side,
  settled: Set<Slot>,
  { comparing }: Language,
): Pairing<QuantitySlot> {
  const { ordinals, numbered } = comparing.numbers;
  const compounds = ({ text, slots }: Side): string[] =>
    [...text.matchAll(/(?<=\p{L}-)\d+(?:[.,]\d+)*/gu)]
      .filter(
        ({ index }) =>
          !slots.some(({ type, start, end }) => type !== 'quote' && start <= index && index < end),
      )
      .map(([digits]) => digitsOf(digits));
  // "The No. 4 seed" beside "the number four seed".
  const numbersOf = ({ text }: Side): number[] =>
    [...text.matchAll(numbered)].map(([, digits]) => Number(digits));
  const without = (slots: QuantitySlot[], other: Side): QuantitySlot[] =>
    slots.filter((slot) => {
      const word = slot.unitClass === 'rank' ? ordinals[slot.value - 1] : undefined;
      const there =
        (word !== undefined && new RegExp(`\\b${word}-`, 'i').test(other.text)) ||
        (/\d/.test(slot.raw) && compounds(other).includes(digitsOf(slot.raw))) ||
        (!/\d/.test(slot.raw) && numbersOf(other).includes(slot.value));
      if (there) settled.add(slot);
      return !there;
    });
  return { ...pairing, before: without(pairing.before, after), after: without(pairing.after, before) };
}
