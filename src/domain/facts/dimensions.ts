/** Which measure of a thing a length is: "36 meters across" is no depth. */
import type { Candidate } from './candidates.ts';
import type { Sought } from './question.ts';

/** Each with the words that tell it; what two share may be either. */
const DIMENSIONS: readonly RegExp[] = [
  /^(?:height|high|tall)$/,
  /^(?:depth|deep)$/,
  /^(?:width|wide|across|diameter)$/,
  /^(?:length|long)$/,
  /^radius$/,
  /^(?:distance|apart|away)$/,
];

const of = (word: string): number => DIMENSIONS.findIndex((one) => one.test(word));

/** The words right behind or before a length call it another measure than the one that was asked for. */
export function isOtherDimension({ line, slot, zone }: Candidate, { words }: Sought): boolean {
  if (slot.type !== 'quantity' || slot.unitClass !== 'length') return false;
  const asked = new Set([...words].map(of).filter((dimension) => dimension !== -1));
  if (asked.size === 0) return false;
  const said = /^ (?:in )?(\p{L}+)/u.exec(line.lower.slice(slot.end))?.[1] ?? '';
  const named = /\b(\p{L}+) (?:(?:as|of|at|is|was|now|about|some|measures|reaches) ){1,3}$/u.exec(
    line.lower.slice(zone.start, slot.start),
  )?.[1];
  const told = [said, named ?? ''].map(of).find((dimension) => dimension !== -1);
  return told !== undefined && !asked.has(told);
}
