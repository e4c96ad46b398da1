/**
 * Numbers that name a level: "alert level 4", "a category 3 storm". Claims leave them alone, because they count nothing; a question that asks
 * for a level is answered by them, and no other question is.
 */
import type { QuantitySlot, Sentence } from '../model/claims.ts';
import type { Line, ValueSlot } from './candidates.ts';
import type { Sought } from './question.ts';

const NAMES = 'level|category|stage|phase|grade|tier';
const NAMED = new RegExp(`\\b(${NAMES}) (\\d{1,2}|one|two|three|four|five|six|seven)\\b(?![.,:]\\d|%)`, 'g');
const IN_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

/** @param lower the sentence in lower case, as long as the sentence */
export function levelsIn(lower: string, { claims }: Pick<Sentence, 'claims'>): Line['slots'] {
  return [...lower.matchAll(NAMED)].flatMap(([said, name, number], k, all) => {
    const start = all[k]!.index + said.length - number!.length;
    const end = start + number!.length;
    const claim = claims.find((one) => one.start <= start && end <= one.end);
    if (claim === undefined || claim.slots.some((slot) => slot.start < end && start < slot.end)) return [];
    const inWords = IN_WORDS.indexOf(number!);
    const value = inWords === -1 ? Number(number) : inWords;
    const slot: QuantitySlot = {
      type: 'quantity',
      raw: number!,
      start,
      end,
      value,
      low: value,
      high: value,
      qualifier: 'exactly',
      unitClass: 'rank',
      unit: name!,
      head: name!,
      per: null,
    };
    return [{ slot, claim }];
  });
}

/** "Level two": a number in words is one that claims know, and counts as little. */
export function asLevel(lower: string, slot: ValueSlot): ValueSlot {
  if (slot.type !== 'quantity' || !/^(?:number|count)$/.test(slot.unitClass)) return slot;
  const name = BEFORE.exec(lower.slice(0, slot.start))?.[1];
  return name === undefined ? slot : { ...slot, unitClass: 'rank', unit: name, head: name };
}
const BEFORE = new RegExp(`\\b(${NAMES}) $`);

/** Ranks of the claims stage have no unit. */
export const isLevel = ({ unitClass, unit }: QuantitySlot): boolean => unitClass === 'rank' && unit !== null;

/** It asks for a level by its name, or for the place on a scale: "alert level", "rating on the scale". A level of water is measured in a unit. */
export const asksForLevel = ({ words, unit, head }: Pick<Sought, 'words' | 'unit' | 'head'>): boolean =>
  unit === null &&
  head === null &&
  [...words].some((word) => ASKED.test(word)) &&
  [...words].some((word) => OF_WHAT.test(word));

const ASKED = new RegExp(`^(?:${NAMES}|rating|scale)$`);
const OF_WHAT =
  /^(?:alert|warning|threat|terror|danger|risk|scale|category|stage|phase|grade|tier|rating|emergency|hurricane|storm|incident)$/;
