/** What a sentence must say of a number for it to answer, and what it may not: what became of what is counted. */

import type { Candidate, Line, Word } from './candidates.ts';
import { isOtherDimension } from './dimensions.ts';
import type { Family } from './families/index.ts';
import { isTold } from './names.ts';
import {
  coverage,
  type Ground,
  groundOf,
  nearestRivals,
  pronounLineAfter,
  type Surroundings,
} from './nearness.ts';
import { ANYBODY, isPart, isPerson, sameCounted } from './nouns.ts';
import type { Sought } from './question.ts';
import { isDecisive, toldFor } from './told.ts';

/** The sentence says nothing of what the question hangs on; nor does the one that goes on about a name. */
export function lacksHinge(candidate: Candidate, sought: Sought, lines: readonly Line[] = []): boolean {
  if (sought.role?.former === true && isTold(candidate, sought, lines)) return false;
  const near = candidate.line.lower.slice(candidate.zone.start, candidate.zone.end);
  if (sought.nearHinges.some((hinge) => !hinge.test(near))) return true;
  const text = `${candidate.line.lower} ${pronounLineAfter(candidate, lines)?.lower ?? ''}`;
  return sought.hinges.some((hinge) => !hinge.test(text));
}

/**
 * What became of them is asked, and neither the sentence nor, for a bare number, the one before says that it did: "the 140 whales that came
 * ashore" are not those that died.
 */
export function lacksFate({ slot }: Candidate, sought: Sought, { sentence, before }: Surroundings): boolean {
  // "Severance pay for the sacked coach": what became of somebody says whose sum it is.
  if (slot.type !== 'quantity' || sought.head === null) return false;
  const fates = [...sought.exclusive].filter(({ group }) => group === 'fate');
  if (fates.length === 0) return false;
  // "Its 176 migrants" are on board, whoever else is where.
  if (fates.every(({ name }) => name === 'aboard') && slot.unit === sought.head && !ANYBODY.has(sought.head))
    return false;
  const bare = slot.unitClass === 'number';
  return !fates.some((fate) => sentence.families.has(fate) || (bare && before?.families.has(fate) === true));
}

/**
 * A bare number is nobody's: where neither its sentence nor the one before says in any way what was asked to have been done, it counts something
 * else. "They came out two at a time" counts no hostages held.
 */
export function lacksDeed({ slot, line }: Candidate, sought: Sought, { before }: Surroundings): boolean {
  if (slot.type !== 'quantity' || slot.unitClass !== 'number' || sought.head === null) return false;
  const { head } = sought;
  const wanted = sought.core.concat(sought.topic).filter((word) => !sameCounted(word.singular, head ?? ''));
  const asked = [...sought.measures].filter((family) => wanted.some((word) => word.families.has(family)));
  const saidIn = (ground: Ground, family: Family): boolean =>
    ground.families.has(family) || family.near?.test(ground.lower ?? '') === true;
  return (
    asked.length > 0 &&
    !asked.some((family) => saidIn(line, family) || (before !== null && saidIn(before, family)))
  );
}

/**
 * "The death toll rises to seven" tells of no firefighters: a bare number is a part of the people only where the sentence, or the one before,
 * speaks of that part.
 */
export function lacksPart({ slot, line }: Candidate, { head }: Sought, { before }: Surroundings): boolean {
  if (slot.type !== 'quantity' || slot.unitClass !== 'number' || head === null || !isPart(head)) return false;
  const speaksOf = (words: readonly Word[] | undefined): boolean =>
    words?.some(({ singular }) => singular === head || sameCounted(singular, head)) === true;
  return !speaksOf(line.words) && !speaksOf(before?.words);
}

/** A number's own stretch decides what became of the things it counts, and in it the nearest word. */
export function rivalOf(candidate: Candidate, sought: Sought): 'same' | 'other' | 'none' {
  if (sought.kind !== 'quantity') return 'none';
  if (isOtherDimension(candidate, sought)) return 'other';
  const told = toldFor(candidate, sought.measures);
  if (told === 'same' || (told === 'other' && [...sought.measures].some(isDecisive))) return told;
  const spoken = nearestRivals(candidate);
  if (sought.exclusive.size === 0) {
    if (!spoken.some(({ group }) => group === 'fate')) return 'none';
    const { slot } = candidate;
    // Twelve dead are no capacity, and no margin.
    const people = slot.type === 'quantity' && slot.unitClass === 'count' && isPerson(slot.unit ?? '');
    if (people && sought.head === null && sought.unitClasses.length === 0) return 'other';
    const bare = slot.type === 'quantity' && slot.unitClass === 'number';
    if (bare && sought.head !== null && !isPerson(sought.head)) return 'other';
    // "Six workers died when earth buried 18": the six are told of already.
    const { head } = sought;
    const asked = sought.core.filter((word) => head === null || !sameCounted(word.singular, head));
    const elsewhere = asked.length > 0 && coverage(asked, groundOf(candidate.line, candidate.zone)) === 0;
    // Two people who were not found are nobody's two rescuers.
    const anybody = slot.type === 'quantity' && ANYBODY.has(slot.unit ?? '') && slot.unit !== head;
    const role = head !== null && isPerson(head) && !ANYBODY.has(head) && asked.length === 0 && anybody;
    return role ||
      (head === 'person' && sought.core.length < 2) ||
      (head !== null && isPerson(head) && elsewhere)
      ? 'other'
      : 'none';
  }
  if (spoken.some((family) => sought.exclusive.has(family))) return 'same';
  // Whoever is treated in hospital is injured, where nobody else is said to be.
  const names = [...sought.exclusive].map(({ name }) => name);
  if (names.includes('injured') && spoken.some(({ name }) => name === 'hospital')) return 'same';
  const groups = new Set([...sought.exclusive].map(({ group }) => group));
  // Who was wounded is not who was freed, unless it says so too.
  const other = ({ group }: Family): boolean =>
    groups.has(group) || (groups.has('captive') && group === 'fate');
  return spoken.some(other) ? 'other' : 'none';
}
