/**
 * Names that other articles state of a fact and that stand here letter for letter, where nothing of the form or place of the word told that it
 * is a name: "Aeronova reacted promptly", at the start of a sentence.
 */
import { normalizeForMatch } from '../claims/text.ts';
import type { NameSlot } from '../model/claims.ts';
import type { Candidate, Line } from './candidates.ts';
import { escaped } from './escaped.ts';
import type { Testimony } from './testimony.ts';

export function spelledOut(lines: readonly Line[], witnesses: readonly Testimony[]): Candidate[] {
  return [...new Set(witnesses.map(({ sighting }) => String(sighting.value)))].flatMap((name) => {
    const key = normalizeForMatch(name);
    const isReadIn = ({ slots }: Line): boolean =>
      slots.some(({ slot }) => slot.type === 'name' && normalizeForMatch(slot.value).includes(key));
    const pattern = new RegExp(`(?<![\\p{L}-])${escaped(name)}(?![\\p{L}-])`, 'u');
    return !/^\p{Lu}/u.test(name)
      ? []
      : lines.flatMap((line) => {
          if (isReadIn(line)) return [];
          const start = line.sentence.text.search(pattern);
          const claim = line.sentence.claims.find((one) => one.start <= start && start < one.end);
          if (start === -1 || claim === undefined || line.bodyIndex < 0) return [];
          const slot: NameSlot = {
            type: 'name',
            raw: name,
            value: name,
            start,
            end: start + name.length,
            key,
            nameType: 'other',
          };
          return [{ line, claim, slot, zone: { start: 0, end: line.lower.length } }];
        });
  });
}
