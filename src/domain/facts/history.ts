/**
 * One question asked of an article's versions in their order, then once more from the last to the first: what a later version states
 * clearly explains what an earlier one said of it vaguely.
 */
import type { ClaimSet } from '../model/claims.ts';
import type { Diff } from '../model/diff.ts';
import type { FactQuestion, Sighting } from '../model/facts.ts';
import type { Instant } from '../model/primitives.ts';
import { observe } from './match.ts';
import type { Testimony } from './testimony.ts';

/** A version, as far as it is to be read. */
export interface Step {
  /** `null` for a version that was read before: what it states is `known`. */
  content: { claims: ClaimSet; publishedAt: Instant | null } | null;
  known: Sighting | null;
  /** From the version right before it. */
  diff: Diff | null;
}

/**
 * @param steps consecutive versions of one article, oldest first
 * @param before what was last stated ahead of the first of them
 * @param heard what the story's other articles state of the fact
 * @param barred for each step, where it must not be read from: the number answers another fact
 * @returns what each version states, `null` where it does not
 */
export function observeHistory(
  question: FactQuestion,
  steps: readonly Step[],
  {
    before = null,
    heard = [],
    barred = [],
  }: {
    before?: Sighting | null;
    heard?: readonly Testimony[];
    barred?: readonly (readonly Sighting[])[];
  } = {},
): (Sighting | null)[] {
  const seen = steps.map(({ known }) => known);
  let last = before;
  for (const [k, { content, diff }] of steps.entries()) {
    if (content !== null)
      seen[k] = observe(question, content, last, { diff, heard, barred: barred[k] ?? [] });
    last = seen[k] ?? last;
  }
  for (let k = steps.length - 2; k >= 0; k--) {
    const { content } = steps[k]!;
    const [sighting, diff] = [seen[k + 1], steps[k + 1]!.diff];
    if (content === null || seen[k] != null || sighting == null || diff === null) continue;
    const earlier = seen.slice(0, k).findLast((one) => one !== null) ?? before;
    seen[k] = observe(question, content, earlier, {
      diff: steps[k]!.diff,
      next: { sighting, diff },
      heard,
      barred: barred[k] ?? [],
    });
  }
  if (question.kind !== 'name') return seen;
  // Who is told plainly by one version of the article is known by name in the others, as he is where another outlet tells it.
  const own = seen.flatMap((sighting) => (sighting === null ? [] : [{ source: OWN, sighting }]));
  for (const [k, { content, diff }] of steps.entries()) {
    if (content === null || seen[k] != null || own.length === 0) continue;
    const earlier = seen.slice(0, k).findLast((one) => one !== null) ?? before;
    seen[k] = observe(question, content, earlier, { diff, heard: own, barred: barred[k] ?? [] });
  }
  return seen;
}

const OWN = 'another version of it';
