/** How a statement is made: negated or not, how certain, on whose word. */

import { normalizeForMatch } from '../claims/text.ts';
import type { Attribution, Claim, Modality } from '../model.ts';
import { type Finding, spanOf, textSide } from './findings.ts';
import { compareNameForms } from './names.ts';
import type { Side } from './sides.ts';

/** Claims of the two sides that state the same matter, by shared words; each used once, in order of agreement. */
export function pairClaims(before: Side, after: Side): [Claim, Claim][] {
  const bag = (claim: Claim): Set<string> => new Set(normalizeForMatch(claim.text).split(/[^\p{L}\p{N}]+/u));
  const a = before.claims.map((claim) => ({ claim, words: bag(claim) }));
  const b = after.claims.map((claim) => ({ claim, words: bag(claim) }));
  const options = a.flatMap((x, i) =>
    b.map((y, j) => {
      const shared = [...x.words].filter((word) => y.words.has(word)).length;
      return { x, y, i, j, score: shared / Math.max(1, x.words.size + y.words.size - shared) };
    }),
  );
  options.sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j);
  const pairs: [Claim, Claim][] = [];
  const used = new Set<Claim>();
  for (const { x, y, score } of options) {
    if (used.has(x.claim) || used.has(y.claim) || (score < 0.2 && a.length + b.length > 2)) continue;
    used.add(x.claim).add(y.claim);
    pairs.push([x.claim, y.claim]);
  }
  return pairs;
}

const OPEN: ReadonlySet<Modality> = new Set(['hedged', 'expected', 'conditional', 'obligation']);

/** `opposites` is the number of opposite words found in place: "did not rise" → "fell" turns twice and says the same. */
export function comparePolarity(
  before: Side,
  after: Side,
  pairs: [Claim, Claim][],
  opposites: number,
): Finding[] {
  return pairs.flatMap(([a, b]) => {
    if (a.polarity === b.polarity || opposites % 2 === 1) return [];
    return [
      {
        aspect: 'polarity' as const,
        tier: 'alert' as const,
        detail: {
          aspect: 'polarity' as const,
          before: cueSide(before, a, 'polarity'),
          after: cueSide(after, b, 'polarity'),
        },
        reason: `polarity: ${a.polarity} became ${b.polarity}`,
      },
    ];
  });
}

export function compareModality(before: Side, after: Side, pairs: [Claim, Claim][]): Finding[] {
  return pairs.flatMap(([a, b]) => {
    if (a.modality === b.modality) return [];
    const crosses = (a.modality === 'asserted') !== (b.modality === 'asserted');
    if (
      !crosses &&
      OPEN.has(a.modality) &&
      OPEN.has(b.modality) &&
      a.modality !== 'hedged' &&
      b.modality !== 'hedged'
    )
      return [];
    return [
      {
        aspect: 'modality' as const,
        tier: crosses ? ('alert' as const) : ('review' as const),
        detail: {
          aspect: 'modality' as const,
          before: cueSide(before, a, 'modality'),
          after: cueSide(after, b, 'modality'),
        },
        reason: `modality: ${a.modality} became ${b.modality}`,
      },
    ];
  });
}

function cueSide(side: Side, claim: Claim, what: 'modality' | 'polarity') {
  const cues = claim.cues.filter((cue) => cue.what === what);
  return cues.length === 0 ? null : textSide(side.text, spanOf(cues));
}

export function compareAttribution(before: Side, after: Side): Finding[] {
  const a = attributions(before);
  const b = attributions(after);
  const findings: Finding[] = [];
  const freeA = [...a];
  const freeB = [...b];
  for (const x of a) {
    const y = freeB.find((candidate) => sameSource(x, candidate));
    if (y === undefined) continue;
    freeA.splice(freeA.indexOf(x), 1);
    freeB.splice(freeB.indexOf(y), 1);
    if (x.strength !== y.strength && (x.strength === 'deny' || y.strength === 'deny'))
      findings.push(finding('alert', before, x, after, y, `attribution: ${x.verb} became ${y.verb}`));
    else if (x.strength !== y.strength)
      findings.push(finding('review', before, x, after, y, `attribution: ${x.verb} became ${y.verb}`));
  }
  while (freeA.length > 0 && freeB.length > 0) {
    const x = freeA.shift() as Attribution;
    const y = freeB.shift() as Attribution;
    findings.push(
      finding(
        'alert',
        before,
        x,
        after,
        y,
        `attribution: ${x.source ?? x.verb} became ${y.source ?? y.verb}`,
      ),
    );
  }
  for (const x of freeA)
    findings.push(finding('review', before, x, after, null, 'attribution: no longer attributed'));
  for (const y of freeB)
    findings.push(finding('review', before, null, after, y, 'attribution: now attributed'));
  return findings;
}

function attributions(side: Side): Attribution[] {
  const found = new Map<number, Attribution>();
  for (const { attribution } of side.claims)
    if (attribution !== null) found.set(attribution.start, attribution);
  return [...found.values()];
}

function sameSource(a: Attribution, b: Attribution): boolean {
  if (a.source === null || b.source === null) return a.source === b.source;
  return (
    normalizeForMatch(a.source) === normalizeForMatch(b.source) ||
    compareNameForms(a.source, b.source) !== null ||
    pronoun(a.source) ||
    pronoun(b.source)
  );
}

/** "she said" names nobody anew. */
const pronoun = (source: string): boolean => /^(?:he|she|they|it|we|i|who)$/i.test(source.trim());

function finding(
  tier: 'alert' | 'review',
  before: Side,
  x: Attribution | null,
  after: Side,
  y: Attribution | null,
  reason: string,
): Finding {
  return {
    aspect: 'attribution',
    tier,
    detail: {
      aspect: 'attribution',
      before: x === null ? null : { ...textSide(before.text, x), value: x.source },
      after: y === null ? null : { ...textSide(after.text, y), value: y.source },
    },
    reason,
  };
}
