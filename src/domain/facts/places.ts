/** Which names a version speaks of as places. */
import type { Line } from './candidates.ts';

const PLACES = new WeakMap<readonly Line[], ReadonlySet<string>>();

/** What happens somewhere "in" it is a place, wherever else the version names it: "the cathedral of Valmont". */
export function placesIn(lines: readonly Line[]): ReadonlySet<string> {
  const known = PLACES.get(lines);
  if (known !== undefined) return known;
  const places = new Set<string>();
  for (const { lower, slots } of lines)
    for (const { slot } of slots)
      if (slot.type === 'name' && IN_PLACE.test(lower.slice(0, slot.start))) places.add(slot.key);
  PLACES.set(lines, places);
  return places;
}

/** "Confidence in Lindqvist" is in nobody's streets. */
const IN_PLACE =
  /(?<!\b(?:confidence|trust|faith|interest|belief|believes?|believed|stake|shares?|holding|invested|investors?|disappointed|majority)(?: \p{L}+)?)(?:^| )(?:in|near|outside) (?:the )?$/u;
