/**
 * "Der Minister sei krank" is what somebody said, "der Minister ist krank" what the outlet says: where a language has a mood for it and the
 * sentence names nobody, the mood alone tells.
 */
import { type Finding, findingIn } from '../ground/findings.ts';
import type { Ground } from '../ground/ground.ts';
import type { Side } from '../ground/sides.ts';
import type { Term } from '../ground/terms.ts';

export function compareMood(before: Side, after: Side, ground: Ground): Finding[] {
  if ([before, after].some(({ claims }) => claims.some(({ attribution }) => attribution !== null))) return [];
  const { reported } = ground.lang.comparing.certainty;
  const isReported = ({ norm }: Term): boolean => reported.test(norm);
  const [x, y] = [ground.before.find(isReported), ground.after.find(isReported)];
  if ((x === undefined) === (y === undefined)) return [];
  // The same verb in the other mood: a sentence told anew has its own.
  const [a, b] = [x ?? sameVerb(y, ground.before), y ?? sameVerb(x, ground.after)];
  if (a === undefined || b === undefined) return [];
  const told = x === undefined ? 'a statement became what others say' : 'what others say became a statement';
  return [findingIn(before.text, after.text)('modality', 'review', [a], [b], told)];
}

const sameVerb = (verb: Term | undefined, terms: readonly Term[]): Term | undefined =>
  terms.find(({ base }) => base === verb?.base);
