/** Which kind of step the last value of an article's history is. */

import { normalizeForMatch } from '../claims/text.ts';
import type { Disclosure, Transition } from '../model/diff.ts';
import type { FactKind, FactValue } from '../model/facts.ts';
import { escaped } from './escaped.ts';
import { compareValues, type ValueComparison } from './values.ts';

export type Compare = (a: FactValue, b: FactValue) => ValueComparison;

/**
 * @param history values of one article, oldest first, `null` where a version did not state the fact; the last is the one in
 *   question. Fewer than two entries, or a last value that is no change, have no transition.
 * @param disclosure of the step to the last version
 */
export function transitionOf(
  kind: FactKind,
  history: readonly (FactValue | null)[],
  disclosure: Pick<Disclosure, 'correctionNote'> | null,
  compare: Compare = (a, b) => compareValues(kind, a, b),
): Transition | null {
  const now = history.at(-1) ?? null;
  const before = history.slice(0, -1);
  const last = before.findLast((value) => value !== null) ?? null;
  if (last === null) return null;
  if (now === null) return before.at(-1) === null ? null : 'retraction';
  const step = compare(last, now);
  if (step.same) return null;
  if (disclosure?.correctionNote != null && admits(disclosure.correctionNote, last, now)) return 'correction';
  const left = before.slice(0, before.lastIndexOf(last));
  const returned = left.some((value) => value !== null && compare(value, now).relation === 'equal');
  if (returned && departed(compare, left, now, last)) return 'reversal';
  return step.relation === 'refinement' ? 'refinement' : 'update';
}

/** The value was held, then left for one that contradicts it. */
function departed(
  compare: Compare,
  left: readonly (FactValue | null)[],
  now: FactValue,
  last: FactValue,
): boolean {
  const held = left.findLastIndex((value) => value !== null && compare(value, now).relation === 'equal');
  return [...left.slice(held + 1), last].some(
    (value) => value !== null && compare(now, value).relation === 'disjoint',
  );
}

/** A note that names the old or the new value speaks of this change; one that names neither may be about anything. */
function admits(note: string, before: FactValue, after: FactValue): boolean {
  const text = ` ${normalizeForMatch(note).replace(/[^\p{L}\p{N}.,%€$£]+/gu, ' ')} `;
  return [before, after].some((value) => {
    const forms = [value.raw, String(value.value)]
      .map((form) => normalizeForMatch(form).trim())
      .filter((form) => form !== '');
    return forms.some((form) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${escaped(form)}(?![\\p{L}\\p{N}])`, 'u').test(text),
    );
  });
}
