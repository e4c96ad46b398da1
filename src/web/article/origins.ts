/**
 * Where each sentence of a version came from, followed back through the diffs of the steps before it.
 *
 * In: sentences of the newest version and the steps that led there, newest first. Out: one origin a sentence, in order.
 * Always: a sentence that no followed step touched came with the oldest version followed, or earlier.
 */
import type { Sentence } from '../../domain/model/claims.ts';
import type { Change, Diff, Tier } from '../../domain/model/diff.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import { KIND_WORDS } from '../words.ts';

export interface Origin {
  came: { number: number; at: Instant | null; exact: boolean };
  /** The last step that touched it after it came; null when none did. */
  changed: { number: number; changeId: string; kind: string; tier: Tier } | null;
  /** How many steps touched it. */
  times: number;
}

export interface BlameStep {
  toNumber: number;
  at: Instant;
  body: Diff;
}

/** @param steps neighboring steps, newest first, the first of them leading to version `number` */
export function originsOf(
  sentences: readonly Sentence[],
  number: number,
  steps: readonly BlameStep[],
): Origin[] {
  const oldest = steps.at(-1);
  const reach = oldest ? oldest.toNumber - 1 : number;
  const byAfter = steps.map((step) => ({ step, changes: indexed(step.body.changes) }));
  return sentences.map((sentence) => {
    let ids = new Set(sentence.claims.map((claim) => claim.id));
    let changed: Origin['changed'] = null;
    let times = 0;
    for (const { step, changes } of byAfter) {
      const change = [...ids].map((id) => changes.get(id)).find(Boolean);
      if (!change) continue;
      if (change.before === null) {
        return { came: { number: step.toNumber, at: step.at, exact: true }, changed, times };
      }
      times++;
      changed ??= {
        number: step.toNumber,
        changeId: change.id,
        kind: KIND_WORDS[change.kind],
        tier: change.tier,
      };
      ids = new Set(change.before.claims.map((claim) => claim.id));
    }
    return { came: { number: reach, at: null, exact: reach <= 1 }, changed, times };
  });
}

function indexed(changes: readonly Change[]): Map<string, Change> {
  const byClaim = new Map<string, Change>();
  for (const change of changes) for (const claim of change.after?.claims ?? []) byClaim.set(claim.id, change);
  return byClaim;
}
