/**
 * Where a model may be heard on a diff, and how far its word goes.
 *
 * It is asked only about changes for review in which nothing but words differs: no number, date, name, quote, certainty,
 * negation or source. Its `same` makes such a change silent, and that is all it can do: it never makes anything louder, never
 * touches an alert, and no answer leaves the rules' verdict as it is. Either way the reasons say that it was asked.
 */
import type { Claim, ClaimSet, Slot } from '../../model/claims.ts';
import type { Change, ChangeDetail, ChangeSide, Diff } from '../../model/diff.ts';
import { type Opinion, type OpinionsById, type PairQuestion, pairQuestion } from '../../opinion.ts';

/** As insignificant as a rewording that the rules recognize. */
const SIGNIFICANCE_OF_SAME = 0.1;

/** One question a change that may be asked about, its id the change's. */
export function questionsOf(diff: Diff, before: ClaimSet, after: ClaimSet): PairQuestion[] {
  const askable = diff.changes.filter(mayBeAsked);
  if (askable.length === 0) return [];
  const [old, now] = [claimsById(before), claimsById(after)];
  return askable.flatMap((change) => {
    const question = pairQuestion(
      change.id,
      'versions',
      { text: change.before.text, slots: slotsOf(change.before, old) },
      { text: change.after.text, slots: slotsOf(change.after, now) },
    );
    return question === null ? [] : [question];
  });
}

/** The diff as it stands once the model was heard. */
export const withOpinions = (diff: Diff, opinions: OpinionsById): Diff => ({
  ...diff,
  changes: diff.changes.map((change) => {
    const opinion = opinions.get(change.id);
    return opinion === undefined || !mayBeAsked(change) ? change : heard(change, opinion);
  }),
});

function heard(change: Change, opinion: Opinion): Change {
  if (opinion.kind === 'none') return withReason(change, `a model was asked in vain: ${opinion.why}`);
  const { answer, by } = opinion;
  if (answer === 'unsure') return withReason(change, `the model ${by} cannot tell whether both say the same`);
  if (answer === 'different') return withReason(change, `the model ${by} reads two different statements`);
  return {
    ...withReason(change, `silent: the model ${by} reads both as the same statement`),
    tier: 'silent',
    significance: Math.min(change.significance, SIGNIFICANCE_OF_SAME),
  };
}

type Askable = Change & { before: ChangeSide; after: ChangeSide };

function mayBeAsked(change: Change): change is Askable {
  const { kind, tier, before, after, aspects, details } = change;
  return (
    kind === 'changed' &&
    tier === 'review' &&
    before !== null &&
    after !== null &&
    aspects.every((aspect) => aspect === 'meaning' || aspect === 'scope') &&
    details.length > 0 &&
    details.every(isWordsOnly)
  );
}

/** No slot and no digit on either side. */
const isWordsOnly = ({ before, after }: ChangeDetail): boolean =>
  [before, after].every((side) => side === null || (side.value === undefined && !/\d/.test(side.raw)));

const claimsById = (set: ClaimSet): Map<string, Claim> =>
  new Map(set.sentences.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim])));

/** Slots of the side's claims, moved from their sentences into the side's text. */
const slotsOf = (side: ChangeSide, claims: ReadonlyMap<string, Claim>): Slot[] =>
  side.claims.flatMap(({ id, start }) => {
    const claim = claims.get(id);
    if (claim === undefined) return [];
    const shift = start - claim.start;
    return claim.slots.map((slot) => ({ ...slot, start: slot.start + shift, end: slot.end + shift }));
  });

const withReason = (change: Change, reason: string): Change => ({
  ...change,
  reasons: [...change.reasons, reason],
});
