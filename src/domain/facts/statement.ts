/** Questions that are answered by a statement rather than a value: the claim that says most of what was asked, in its own words. */
import type { Sighting } from '../model.ts';
import type { Line } from './candidates.ts';
import { coverage, groundOf } from './nearness.ts';
import type { Sought } from './question.ts';
import { likeness } from './trail.ts';

/** Less of the question than this in a statement, and it answers another. */
const ENOUGH = 0.6;
/** Words were given to find it, and none of them are there. */
const SURE = 0.8;

export function observeText(
  sought: Sought,
  lines: readonly Line[],
  previous: Sighting | null,
): Sighting | null {
  const statements = lines
    .filter(
      ({ sentence }) =>
        sentence.block !== 'byline' && sentence.block !== 'correction' && sentence.block !== 'title',
    )
    .flatMap((line) =>
      line.sentence.claims.filter((claim) => claim.checkable).map((claim) => ({ line, claim })),
    )
    .map(({ line, claim }) => {
      const ground = groundOf(line, claim);
      const own = coverage(sought.core, ground);
      const given = Math.max(0, ...sought.alternatives.map((words) => coverage(words, ground)));
      const kept =
        previous === null
          ? 0
          : previous.claimId === claim.id
            ? 1
            : likeness(previous.quote, line.sentence.text);
      return {
        line,
        claim,
        own: Math.max(own, 0.9 * given),
        given,
        kept,
        score: 0.7 * Math.max(own, 0.9 * given) + 0.2 * Math.min(own, given) + 0.25 * kept,
      };
    })
    .toSorted((a, b) => b.score - a.score || a.line.index - b.line.index);
  const best = statements[0];
  if (best === undefined || best.own < (sought.alternatives.length > 0 && best.given < 0.85 ? SURE : ENOUGH))
    return null;
  const { claim, line } = best;
  return {
    value: claim.text,
    unit: null,
    qualifier: 'exactly',
    low: null,
    high: null,
    raw: claim.text,
    claimId: claim.id,
    quote: line.sentence.text,
    start: claim.start,
    end: claim.end,
    asOf: line.sentence.asOf,
    confidence: Number(Math.min(0.95, best.score).toFixed(3)),
    reasons: [
      `${Math.round(best.own * 100)} % of what was asked stands in it`,
      ...(best.kept > 0.5 ? ['it continues the statement before'] : []),
    ],
    alsoStated: [],
  };
}
