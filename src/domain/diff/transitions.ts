/**
 * What kind of step a changed value is: the world moved on (update), the outlet says it was wrong (correction), more exact
 * without contradiction (refinement), back to an earlier value (reversal).
 */
import { normalizeForMatch } from '../claims/text.ts';
import type { Change, ChangeDetail, ClaimSet, DetailSide, Slot, Transition } from '../model.ts';

export function withTransitions(
  changes: readonly Change[],
  before: ClaimSet,
  after: ClaimSet,
  history: readonly ClaimSet[],
): Change[] {
  const notes = newNotes(before, after);
  return changes.map((change) => ({
    ...change,
    details: change.details.map((detail) => {
      const transition = transitionOf(detail, notes, history, change);
      return transition === null ? detail : { ...detail, transition };
    }),
  }));
}

function transitionOf(
  detail: ChangeDetail,
  notes: readonly string[],
  history: readonly ClaimSet[],
  change: Change,
): Transition | null {
  if (detail.before === null || detail.after === null) return null;
  if (!['quantity', 'date', 'name'].includes(detail.aspect)) return null;
  if (notes.some((note) => admits(note, detail))) return 'correction';
  if (detail.transition === 'refinement') return 'refinement';
  if (returns(detail, history, change)) return 'reversal';
  return 'update';
}

function newNotes(before: ClaimSet, after: ClaimSet): string[] {
  const known = new Set(before.sentences.map((sentence) => normalizeForMatch(sentence.text)));
  return after.sentences
    .filter((sentence) => sentence.block === 'correction')
    .map((sentence) => normalizeForMatch(sentence.text))
    .filter((text) => !known.has(text));
}

/** A note that names the old or the new value speaks of this change. */
function admits(note: string, detail: ChangeDetail): boolean {
  const says = (side: DetailSide | null): boolean =>
    side !== null && ` ${note} `.includes(normalizeForMatch(side.raw));
  return says(detail.before) || says(detail.after);
}

/** An earlier version had the new value in a sentence that otherwise reads alike. */
function returns(detail: ChangeDetail, history: readonly ClaimSet[], change: Change): boolean {
  const value = detail.after?.value;
  const text = change.after === null ? '' : normalizeForMatch(change.after.text);
  return history.some((version) =>
    version.sentences.some(
      (sentence) =>
        normalizeForMatch(sentence.text) === text &&
        sentence.claims.some((claim) =>
          claim.slots.some((slot: Slot) => 'value' in slot && slot.value === value),
        ),
    ),
  );
}
