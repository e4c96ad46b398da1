/**
 * A new value that is told beside the one it replaces: "down from 54 in March", "lowering an earlier figure of 118", "on 17 June, not on
 * 11 June", "after Quito withdrew". The old value still stands in the sentence, and no longer for what it stood for: the new one has
 * taken its place.
 */
import type { Language } from '../../claims/lang/language.ts';
import type { Slot } from '../../model/claims.ts';
import type { Term } from './terms.ts';

/** Words before the slot that are looked at. */
const REACH = 6;

/** The value is told as one that no longer holds. */
export function isEarlier(slot: Slot, terms: readonly Term[], { comparing }: Language): boolean {
  const { leads, replaces, when, leaves } = comparing.earlier;
  const first = terms.findIndex((term) => term.start >= slot.start && term.end <= slot.end);
  if (first === -1) return false;
  const words = (part: readonly Term[]): string => part.map(({ norm }) => norm).join(' ');
  const lead = words(terms.slice(Math.max(0, first - REACH), first));
  if (leads.test(lead) || replaces[slot.type].test(lead)) return true;
  if (slot.type !== 'name' || !when.test(lead)) return false;
  const behind = terms.filter((term) => term.start >= slot.end).slice(0, 4);
  return leaves.test(words(behind));
}

/** "From 7.2 to 7.8": the heir is named in the same breath. */
export function isNamedWith(
  heir: Slot,
  earlier: Slot,
  terms: readonly Term[],
  { comparing }: Language,
): boolean {
  const between = terms.filter((term) => term.start >= earlier.end && term.end <= heir.start);
  return between.length === 1 && comparing.earlier.to.test(between[0]?.norm ?? '');
}

/** A cue of negation that only leads up to a value that no longer holds: "17 June, not 11 June" denies nothing else. */
export const leadsTo = (cue: Term, slots: readonly Slot[], terms: readonly Term[]): boolean =>
  slots.some((slot) => {
    const first = terms.find((term) => term.start >= slot.start);
    return first !== undefined && first.index > cue.index && first.index - cue.index <= 3;
  });
