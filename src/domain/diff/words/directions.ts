/**
 * "Goes on the grid" and "goes off the grid", where nothing but a preposition tells: small words never make a change of meaning, and this
 * one turns the way round. Told for review, since what follows decides what it means.
 */
import { type Finding, findingIn } from '../ground/findings.ts';
import type { Ground } from '../ground/ground.ts';
import type { Side } from '../ground/sides.ts';
import type { Hunk, Term } from '../ground/terms.ts';

export function compareDirections(before: Side, after: Side, { hunks, lang }: Ground): Finding[] {
  const { towards, awayFrom } = lang.comparing.small;
  const found = findingIn(before.text, after.text);
  const isSmall = ({ before: a, after: b }: Hunk): boolean =>
    [...a, ...b].every((term) => !term.content && term.slot === null && term.cue === null);
  const one = (terms: readonly Term[], way: RegExp): Term | undefined =>
    terms.find(({ norm }) => way.test(norm));
  if (!hunks.every(isSmall)) return [];
  return hunks.flatMap((hunk) =>
    (
      [
        [towards, awayFrom],
        [awayFrom, towards],
      ] as const
    ).flatMap(([way, other]) => {
      const [x, y] = [one(hunk.before, way), one(hunk.after, other)];
      return x === undefined || y === undefined
        ? []
        : [found('meaning', 'review', [x], [y], `"${x.text}" became "${y.text}": the other way`)];
    }),
  );
}
