/**
 * What a sentence calls its numbers. "Puts the bill at 300 million", "no sign of five fishermen": a frame of a family with the number in it says
 * more than words that stand somewhere near, and what a number is called by one frame it is not by another.
 */
import type { Candidate, ValueSlot } from './candidates.ts';
import { FAMILIES, type Family } from './families/index.ts';

const FRAMED = FAMILIES.filter(({ told }) => told !== null);

/** A number is asked about by many questions, and stands in one sentence. */
const READ = new WeakMap<ValueSlot, { zone: string; told: readonly Family[] }>();

/** The families that the number's own stretch tells it as. */
export function toldAs({ line, slot, zone }: Candidate): readonly Family[] {
  if (slot.type !== 'quantity') return [];
  const key = `${zone.start} ${zone.end}`;
  const known = READ.get(slot);
  if (known?.zone === key) return known.told;
  const text = `${line.lower.slice(zone.start, slot.start)}#${line.lower.slice(slot.end, zone.end)}`;
  const told = FRAMED.filter((family) => family.told?.test(text));
  READ.set(slot, { zone: key, told });
  return told;
}

/** Families that a question about a number asks for: of those that exclude each other the ones that cover most of it. */
export function measuresAsked(label: string): ReadonlySet<Family> {
  const found = FRAMED.flatMap((family) => {
    const match = (family.asked ?? family.near ?? family.pattern).exec(label);
    return match === null ? [] : [{ family, length: match[0].length }];
  });
  return new Set(
    found
      .filter(
        ({ family, length }) =>
          !found.some(
            (other) => family.among !== null && other.family.among === family.among && other.length > length,
          ),
      )
      .map(({ family }) => family),
  );
}

/** `same`: the sentence calls the number what was asked for. `other`: it calls it something else of the kind. */
export function toldFor(candidate: Candidate, asked: ReadonlySet<Family>): 'same' | 'other' | 'none' {
  if (asked.size === 0) return 'none';
  const told = toldAs(candidate);
  const same = told.filter((family) => asked.has(family));
  if (same.length > 0) return same.every((family) => isOverruled(family, told, asked)) ? 'other' : 'same';
  const among = new Set([...asked].map((family) => family.among));
  const { line, zone } = candidate;
  // Of two ways in which it may be told, the one that was asked for is as good.
  const text = line.lower.slice(zone.start, zone.end);
  if ([...asked].some(({ pattern, near }) => pattern.test(text) || near?.test(text))) return 'none';
  return told.some((family) => family.among !== null && among.has(family.among)) ? 'other' : 'none';
}

/** "Demanded 15 years in prison" is no sentence. */
const isOverruled = (family: Family, told: readonly Family[], asked: ReadonlySet<Family>): boolean =>
  told.some((other) => other.instead === family.name && !asked.has(other));

/**
 * What becomes of people is told of them one way or another. What a sum or a share is told as may be half of it: the price is what was
 * invested, so that another frame is a doubt and no more.
 */
export const isDecisive = ({ among }: Family): boolean => among !== null && DECISIVE.has(among);

const DECISIVE: ReadonlySet<string> = new Set(['fate', 'captive', 'weapon', 'quake', 'speed', 'spell']);
