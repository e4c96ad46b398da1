/**
 * What the optional model makes of the review tier: the factual edits and harmless rewordings of the same set that the rules are
 * measured on, judged the way the service judges with that model configured.
 */
import { inlineAnalysis } from '../../src/adapters/analysis/inline.ts';
import { diffClaimSets } from '../../src/app/diff-claims.ts';
import { commandOpinions } from '../../src/cli/opinions.ts';
import type { Row } from './claims.ts';
import { claimsOf, editPairs, type Judged, loudness, percent, shown } from './diff.ts';

/** Pairs of each kind: a model takes seconds where the rules take microseconds. */
const PAIRS = 300;

/** No row where the environment names no model. */
export async function measureModel(dataDir: string): Promise<Row[]> {
  const opinions = await commandOpinions(process.env);
  if (opinions === null) return [];
  const app = { analysis: inlineAnalysis(), opinions };
  const rateAt = async (pairs: readonly Judged[]): Promise<number> => {
    let listed = 0;
    for (const { a, b } of pairs) {
      const request = {
        before: claimsOf(a),
        after: claimsOf(b),
        fromId: 'a',
        toId: 'b',
        modifiedAt: { before: null, after: null },
        history: [],
      };
      if (loudness((await diffClaimSets(app, request, 'ask')).diff) >= 1) listed += 1;
    }
    return percent(listed, pairs.length);
  };
  const edits = editPairs(dataDir);
  const some = (changed: boolean): Judged[] =>
    edits.filter((pair) => pair.changed === changed).slice(0, PAIRS);
  const [recall, alarms] = [await rateAt(some(true)), await rateAt(some(false))];
  return [
    {
      measure: `the same with the model ${opinions.model}, first ${PAIRS} pairs of each kind`,
      baseline: '–',
      must: '–',
      ours: `${shown(recall)} at ${shown(alarms)}`,
      met: true,
    },
  ];
}
