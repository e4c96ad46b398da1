/** Where a value was last seen, or was pointed at: the first place to look for it in the next version. */
import type { ClaimSet } from '../model/claims.ts';
import type { Change, Diff } from '../model/diff.ts';
import type { FactQuestion, Sighting } from '../model/facts.ts';
import { type Candidate, wordsOf } from './candidates.ts';

export interface Trail {
  /** Pointed at by a person, who knew: that weighs more than where the engine found it last. */
  pointed: boolean;
  claimId: string;
  raw: string;
  sentence: string;
  /** What the diff says stands in its place now. */
  followed: { text: string; raw: string } | null;
}

/** Last seen first; a question that was pointed at starts from there. */
export function trailsOf(
  question: FactQuestion,
  previous: Sighting | null,
  { diff = null, next = null }: { diff?: Diff | null; next?: { sighting: Sighting; diff: Diff } | null },
): Trail[] {
  const trails: Trail[] = [];
  const from = ({ claimId, raw, quote }: Sighting, followed: Trail['followed']): void => {
    trails.push({ pointed: question.anchor !== null, claimId, raw, sentence: quote, followed });
  };
  if (previous !== null) from(previous, follow(previous, diff, 'before', 'after'));
  if (next !== null) from(next.sighting, follow(next.sighting, next.diff, 'after', 'before'));
  if (question.anchor !== null) {
    const { claimId, slot, sentence } = question.anchor;
    trails.push({ pointed: true, claimId, raw: slot.raw, sentence, followed: null });
  }
  return trails;
}

type Side = 'before' | 'after';

/** Along the diff to its other side: forward to what became of the value, backward to what it was. */
function follow(seen: Sighting, diff: Diff | null, from: Side, to: Side): Trail['followed'] {
  for (const change of diff?.changes ?? []) {
    const there = change[to];
    if (there === null || !holds(change, seen, from)) continue;
    const found = change.details.find((one) => one[from]?.raw === seen.raw && one[to] !== null)?.[to];
    if (found != null) return { text: there.text, raw: found.raw };
  }
  return null;
}

/**
 * The statement that held the value is gone, and nothing stands in its place that could hold another: only then does an article no longer say
 * it. A statement reworded beyond recognition may say it still, and saying nothing of it is better than telling a retraction that is none.
 */
export function isGone(previous: Sighting, claims: ClaimSet, diff: Diff | null): boolean {
  const stays = claims.sentences.some(
    (sentence) =>
      sentence.text === previous.quote || sentence.claims.some((claim) => claim.id === previous.claimId),
  );
  if (stays || diff === null) return false;
  const change = diff.changes.find((one) => holds(one, previous));
  if (change === undefined) return false;
  if (change.after === null) return true;
  const { details } = change;
  return details.some((detail) => detail.before?.raw === previous.raw && detail.after === null);
}

/** Claims that the diff aligns with the one a statement was read from. */
export function continuedBy(previous: Sighting, diff: Diff | null): Set<string> {
  const change = diff?.changes.find((one) => one.after !== null && holds(one, previous));
  return new Set(change?.after?.claims.map((claim) => claim.id));
}

const holds = (change: Change, seen: Sighting, side: Side = 'before'): boolean =>
  change[side]?.claims.some((claim) => claim.id === seen.claimId) === true ||
  change[side]?.text.includes(seen.quote) === true;

export interface Step {
  points: number;
  /** By alignment, not by likeness. */
  sure: boolean;
  reason: string;
}

/** How surely the candidate continues the trail; `null` when it does not. */
export function stepTo(candidate: Candidate, trail: Trail): Step | null {
  const { slot, claim, line } = candidate;
  const sure = trail.pointed ? 0.6 : 0.2;
  if (trail.claimId === claim.id && slot.raw === trail.raw)
    return { points: sure, sure: true, reason: 'the same statement as before' };
  if (
    trail.followed !== null &&
    trail.followed.raw === slot.raw &&
    trail.followed.text.includes(line.sentence.text)
  )
    return { points: sure, sure: true, reason: 'it stands where the value stood before' };
  const alike = likeness(trail.sentence, line.sentence.text);
  if (alike < (trail.pointed ? 0.25 : 0.5)) return null;
  return {
    points: (trail.pointed ? 0.5 : 0.15) * alike,
    sure: false,
    reason: 'its sentence reads like the one before',
  };
}

/** Share of words two sentences have in common, numbers left out. */
export function likeness(a: string, b: string): number {
  const bag = (text: string): Set<string> =>
    new Set(
      wordsOf(text)
        .filter((word) => !/^\d/.test(word.norm))
        .map((word) => word.base),
    );
  const [x, y] = [bag(a), bag(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared === 0 ? 0 : shared / (x.size + y.size - shared);
}
