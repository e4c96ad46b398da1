/**
 * "The avalanche killed six climbers", "six climbers were killed in the avalanche", "six climbers died in the avalanche": who is
 * killed dies. Who kills does not, so the words alone are none for each other, and whom they are said of decides.
 */
import { CLAIM, DIES, KILL, LIFE } from '../claims/lang/en/comparing/deaths.ts';
import { PASSIVE } from '../claims/lang/en/comparing/voice.ts';
import type { Ground } from './pairing.ts';
import type { Term } from './terms.ts';

/** In words: how near the dead stand to the verb. */
const NEAR = 3;

export function sayTheSameOfTheDead(a: Term, b: Term, { before, after }: Ground): boolean {
  if (claimsLives(a, before) && DIES.has(b.base)) return true;
  if (claimsLives(b, after) && DIES.has(a.base)) return true;
  if (a.base === KILL && DIES.has(b.base)) return isSaidOf(a, before, b, after);
  if (b.base === KILL && DIES.has(a.base)) return isSaidOf(b, after, a, before);
  return false;
}

/** "Claimed three lives". */
const claimsLives = (verb: Term, terms: readonly Term[]): boolean =>
  verb.base === CLAIM && terms.slice(verb.index + 1, verb.index + 1 + NEAR).some(({ base }) => base === LIFE);

function isSaidOf(kill: Term, killed: readonly Term[], die: Term, died: readonly Term[]): boolean {
  const own = killed.slice(Math.max(0, kill.index - 2), kill.index);
  if (own.some(({ norm }) => PASSIVE.has(norm))) return true;
  const victims = killed.slice(kill.index + 1, kill.index + 1 + NEAR).filter(({ content }) => content);
  const dead = died.slice(Math.max(0, die.index - NEAR), die.index).filter(({ content }) => content);
  return victims.some((victim) => dead.some((one) => one.base === victim.base));
}
