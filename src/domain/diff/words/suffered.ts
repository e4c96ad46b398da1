/**
 * "The avalanche killed six climbers", "six climbers were killed in the avalanche", "six climbers died in the avalanche": who is
 * killed dies. Who kills does not, so the words alone are none for each other, and whom they are said of decides.
 */
import type { Language } from '../../claims/lang/language.ts';
import type { Ground } from '../ground/ground.ts';
import type { Term } from '../ground/terms.ts';

/** In words: how near the dead stand to the verb. */
const NEAR = 3;

export function sayTheSameOfTheDead(a: Term, b: Term, { lang, before, after }: Ground): boolean {
  const { kill, dies } = lang.comparing.lives;
  if (dies.has(b.base))
    return claimsLives(a, before, lang) || (kill.test(a.base) && isSaidOf(a, before, b, after, lang));
  if (dies.has(a.base))
    return claimsLives(b, after, lang) || (kill.test(b.base) && isSaidOf(b, after, a, before, lang));
  return false;
}

/** "Claimed three lives". */
const claimsLives = (verb: Term, terms: readonly Term[], { comparing }: Language): boolean =>
  comparing.lives.claim.test(verb.base) &&
  terms.slice(verb.index + 1, verb.index + 1 + NEAR).some(({ base }) => comparing.lives.life.test(base));

function isSaidOf(
  kill: Term,
  killed: readonly Term[],
  die: Term,
  died: readonly Term[],
  { comparing }: Language,
): boolean {
  const own = killed.slice(Math.max(0, kill.index - 2), kill.index);
  if (own.some(({ norm }) => comparing.voice.passive.has(norm))) return true;
  const victims = killed.slice(kill.index + 1, kill.index + 1 + NEAR).filter(({ content }) => content);
  const dead = died.slice(Math.max(0, die.index - NEAR), die.index).filter(({ content }) => content);
  return victims.some((victim) => dead.some((one) => one.base === victim.base));
}
