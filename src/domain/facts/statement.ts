/** Questions that are answered by a statement rather than a value: the claim that says most of what was asked, in its own words. */
import type { Diff } from '../model/diff.ts';
import type { Sighting } from '../model/facts.ts';
import type { Line } from './candidates.ts';
import { coverage, type Ground, groundOf, presence } from './nearness.ts';
import type { Sought } from './question.ts';
import { continuedBy, likeness } from './trail.ts';
import type { Wanted } from './wanted.ts';

/** Less of the question than this in a statement, and it answers another. */
const ENOUGH = 0.6;
/** Words were given to find it, and none of them are there. */
const SURE = 0.8;
/** Words given to find it are there, and with them at least this much of the question. */
const WITH_GIVEN = 0.3;
/** Presence of the word itself, or of its family; less is likeness, which alone says nothing: "led" is not the "cause". */
const ITSELF = 0.9;

/** One word must be there itself; of several, most. */
const givenIn = (words: readonly Wanted[], ground: Ground): number =>
  words.length === 1 && presence(words[0]!, ground) < ITSELF ? 0 : coverage(words, ground);

export function observeText(
  sought: Sought,
  lines: readonly Line[],
  previous: Sighting | null,
  diff: Diff | null,
): Sighting | null {
  const continued = previous === null ? new Set<string>() : continuedBy(previous, diff);
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
      const own = sought.core.some((word) => presence(word, ground) >= ITSELF)
        ? coverage(sought.core, ground)
        : 0;
      const given = Math.max(0, ...sought.alternatives.map((words) => givenIn(words, ground)));
      const kept =
        previous === null
          ? 0
          : previous.claimId === claim.id || continued.has(claim.id)
            ? 1
            : likeness(previous.quote, line.sentence.text);
      return {
        line,
        claim,
        // Words given to find it suffice where the statement stood before; elsewhere "engine" may be anybody's.
        own: own >= WITH_GIVEN || kept === 1 ? Math.max(own, 0.9 * given) : 0,
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
  const strength = Number(Math.min(0.95, best.score).toFixed(3));
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
    confidence: strength,
    strength,
    evidence: null,
    reasons: [
      `${Math.round(best.own * 100)} % of what was asked stands in it`,
      ...(best.kept > 0.5 ? ['it continues the statement before'] : []),
    ],
    alsoStated: [],
  };
}
