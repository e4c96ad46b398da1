/**
 * A value that its own side tells twice: "20 miles (32 km)", "tomorrow, Thursday", "40C (104F)". Once one of the two is answered, the
 * other says nothing more, and a house style that leaves it out changed nothing.
 */
import type { Language } from '../../claims/lang/language.ts';
import type { DateSlot, QuantitySlot } from '../../model/claims.ts';
import type { Side } from '../ground/sides.ts';
import type { Comparison } from '../values/comparison.ts';
import { compareDates } from '../values/dates.ts';
import { compareQuantities } from '../values/quantities.ts';
import { toBase } from '../values/units.ts';
import type { Pairing } from './pairing.ts';

/** Takes what is told twice out of the pairing; the reasons name it. */
export function settleRestated<S extends QuantitySlot | DateSlot>(
  pairing: Pairing<S>,
  before: Side,
  after: Side,
  lang: Language,
): { settled: S[]; equal: string[] } {
  const settled: S[] = [];
  for (const side of ['before', 'after'] as const) {
    const { text } = side === 'before' ? before : after;
    const answered = pairing.pairs
      .filter(({ comparison }) => comparison.verdict === 'equal')
      .map((pair) => pair[side]);
    for (const slot of [...pairing[side]]) {
      if (!answered.some((other) => standTogether(slot, other, text) && sayTheSame(slot, other, lang)))
        continue;
      if (isMoney(slot) && !/\($/.test(text.slice(0, slot.start))) continue;
      pairing[side].splice(pairing[side].indexOf(slot), 1);
      settled.push(slot);
    }
  }
  return { settled, equal: settled.map(({ raw }) => `equal: "${raw}" only repeats what stands beside it`) };
}

const isMoney = (slot: QuantitySlot | DateSlot): boolean =>
  slot.type === 'quantity' && slot.unitClass === 'currency';

/** One measure in two units, or one day in two words. A second count of the same height may count something else. */
function sayTheSame(a: QuantitySlot | DateSlot, b: QuantitySlot | DateSlot, lang: Language): boolean {
  const same = ({ verdict }: Comparison): boolean => verdict === 'equal';
  if (a.type === 'date')
    return b.type === 'date' && a.granularity === b.granularity && same(compareDates(a, b, lang));
  if (b.type === 'date' || a.unit === b.unit) return false;
  // "$1.2 million (€1.1 million)": a sum in brackets is the one before them for readers elsewhere.
  if (a.unitClass === 'currency' && b.unitClass === 'currency') return true;
  const measured = [a, b].every(({ value, unit, unitClass }) => toBase(value, unit, unitClass) !== null);
  return measured && same(compareQuantities(a, b, lang));
}

/** Nothing but a comma or a bracket parts them. */
const standTogether = (a: QuantitySlot | DateSlot, b: QuantitySlot | DateSlot, text: string): boolean => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return /^\s*[,(/–—-]\s*$/.test(text.slice(first.end, second.start));
};
