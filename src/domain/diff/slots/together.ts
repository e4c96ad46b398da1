/** Values that answer only together: parts and their sum, two counts and the tally of them. */
import type { Language } from '../../claims/lang/language.ts';
import type { QuantitySlot } from '../../model/claims.ts';
import type { Side } from '../ground/sides.ts';
import type { Comparison } from '../values/comparison.ts';
import type { SlotPair } from './pairing.ts';

interface Rest {
  before: readonly QuantitySlot[];
  after: readonly QuantitySlot[];
}

export const together = (
  rest: Rest,
  pairs: readonly SlotPair<QuantitySlot>[],
  before: Side,
  after: Side,
  lang: Language,
): SlotPair<QuantitySlot>[] => {
  const found = [...addUp(rest, before, after, lang), ...addUpWith(rest, pairs, before, after, lang)];
  return found.length > 0 ? found : tallied(rest);
};

const ADDS_UP = 'the parts add up to the whole';
const DOES_NOT_ADD_UP = 'the parts do not add up to the whole';

/** The pair holds parts against their whole, so the word for what is counted differs too. */
export const isTogether = ({ reason }: Comparison): boolean =>
  reason === ADDS_UP || reason.endsWith(DOES_NOT_ADD_UP);

const isExactCount = (slot: QuantitySlot): boolean =>
  slot.qualifier === 'exactly' && /^(?:count|number)$/.test(slot.unitClass);

/** "Two women and three children" → "five people" is the same number; → "six people" is another, told once. */
function addUp(rest: Rest, before: Side, after: Side, lang: Language): SlotPair<QuantitySlot>[] {
  const sum = (parts: readonly QuantitySlot[]): number =>
    parts.reduce((total, part) => total + part.value, 0);
  const verdict = (parts: readonly QuantitySlot[], whole: QuantitySlot, text: string): Comparison | null => {
    if (parts.length < 2 || ![...parts, whole].every(isExactCount)) return null;
    if (sum(parts) === whole.value) return { verdict: 'equal', reason: ADDS_UP };
    if (whole.unit === null || !areListed(parts, text, lang)) return null;
    if (parts.some((part) => part.unit === null || part.unit === whole.unit)) return null;
    return { verdict: 'disjoint', reason: `${sum(parts)} against ${whole.value}: ${DOES_NOT_ADD_UP}` };
  };
  for (const whole of rest.after) {
    const comparison =
      rest.after.length === 1 || rest.before.length > 1 ? verdict(rest.before, whole, before.text) : null;
    if (comparison !== null) return rest.before.map((part) => ({ before: part, after: whole, comparison }));
  }
  for (const whole of rest.before) {
    const comparison = verdict(rest.after, whole, after.text);
    if (comparison !== null) return rest.after.map((part) => ({ before: whole, after: part, comparison }));
  }
  return [];
}

/** "Two women, three men and a child": nothing but the counted words between the numbers. */
const areListed = (parts: readonly QuantitySlot[], text: string, { comparing }: Language): boolean =>
  parts.slice(1).every((part, k) => comparing.numbers.between.test(text.slice(parts[k]?.end, part.start)));

/** "Two women and three children" → "five people, among them three children": a part that is named again still counts. */
function addUpWith(
  rest: Rest,
  pairs: readonly SlotPair<QuantitySlot>[],
  before: Side,
  after: Side,
  { comparing }: Language,
): SlotPair<QuantitySlot>[] {
  const [x, y] = [rest.before[0], rest.after[0]];
  if (x === undefined || y === undefined || rest.before.length + rest.after.length !== 2) return [];
  if ([x, y].some((slot) => slot.qualifier !== 'exactly' || !/^(?:count|number)$/.test(slot.unitClass)))
    return [];
  // 36 awards → 39 awards is another figure, whatever else is counted: a whole is counted by another word than its parts.
  if (x.unit === y.unit) return [];
  const [whole, part, text] = x.value > y.value ? [x, y, before.text] : [y, x, after.text];
  const shared = pairs.some((pair) => pair.before.value === whole.value - part.value);
  return shared && whole.value > part.value && comparing.numbers.ofTheWhole.test(text)
    ? [{ before: x, after: y, comparison: { verdict: 'equal', reason: ADDS_UP } }]
    : [];
}

/** "By 22 votes to 19" → "22-19": the same two numbers, in words or as a tally. */
function tallied(rest: Rest): SlotPair<QuantitySlot>[] {
  const comparison: Comparison = { verdict: 'equal', reason: 'the same tally' };
  const fits = (two: readonly QuantitySlot[], one: readonly QuantitySlot[]): boolean => {
    const digits = one[0]?.raw.match(/\d+/g) ?? [];
    return (
      one.length === 1 &&
      (one[0]?.unitClass === 'score' || one[0]?.unitClass === 'vote') &&
      two.length === 2 &&
      two.every((slot, k) => String(slot.value) === digits[k])
    );
  };
  const [x, y] = [rest.before[0], rest.after[0]];
  if (y !== undefined && fits(rest.before, rest.after))
    return rest.before.map((part) => ({ before: part, after: y, comparison }));
  if (x !== undefined && fits(rest.after, rest.before))
    return rest.after.map((part) => ({ before: x, after: part, comparison }));
  return [];
}
