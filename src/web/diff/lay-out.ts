/**
 * Two versions laid side by side, sentence by sentence, in the order of the newer one.
 *
 * In: the claims of both and their diff. Out: rows; what was removed stands after what preceded it in the older version.
 * Always: every sentence of either side is in exactly one row of its side; a moved statement has its row where it stands
 * now, and a row without words where it stood.
 */
import type { Change, ChangeSide, Diff } from '../../domain/model/diff.ts';

/** As much of a sentence as is needed to tell its place. */
export interface Spoken {
  claims: readonly { id: string }[];
}

/** @template S a sentence, or what stands for it */
export interface Row<S extends Spoken> {
  before: S[];
  after: S[];
  /** null: the same in both. */
  change: Change | null;
  /** Where a moved statement stood. */
  left: boolean;
}

export function layOut<S extends Spoken>(before: readonly S[], after: readonly S[], diff: Diff): Row<S>[] {
  const oldSide = changesBySentence(before, diff, (change) => change.before);
  const newSide = changesBySentence(after, diff, (change) => change.after);
  const same = before.filter((sentence) => !oldSide.has(sentence));
  const oldOf = new Map<Change, S[]>();
  for (const [sentence, change] of oldSide) oldOf.set(change, [...(oldOf.get(change) ?? []), sentence]);
  const rows: Row<S>[] = [];
  /** The row that each older sentence is shown in. */
  const rowOf = new Map<S, Row<S>>();
  const rowOfChange = new Map<Change, Row<S>>();
  let next = 0;
  for (const sentence of after) {
    const change = newSide.get(sentence) ?? null;
    const started = change && rowOfChange.get(change);
    if (started) {
      started.after.push(sentence);
      continue;
    }
    const old = change ? (oldOf.get(change) ?? []) : same.slice(next, ++next);
    const row: Row<S> = { before: old, after: [sentence], change, left: false };
    rows.push(row);
    if (change) rowOfChange.set(change, row);
    if (change?.kind !== 'moved') for (const one of old) rowOf.set(one, row);
  }
  return withLeft(before, oldSide, rows, rowOf);
}

/** Puts what only the older version has after the row of what stood before it there. */
function withLeft<S extends Spoken>(
  before: readonly S[],
  oldSide: ReadonlyMap<S, Change>,
  rows: readonly Row<S>[],
  rowOf: ReadonlyMap<S, Row<S>>,
): Row<S>[] {
  const after = new Map<Row<S> | null, Row<S>[]>();
  let anchor: Row<S> | null = null;
  for (const sentence of before) {
    const shown = rowOf.get(sentence);
    if (shown) {
      anchor = shown;
      continue;
    }
    const change = oldSide.get(sentence) ?? null;
    const waiting: Row<S>[] = after.get(anchor) ?? [];
    after.set(anchor, waiting);
    const last = waiting.at(-1);
    if (last && change !== null && last.change === change) last.before.push(sentence);
    else waiting.push({ before: [sentence], after: [], change, left: change?.kind === 'moved' });
  }
  return [...(after.get(null) ?? []), ...rows.flatMap((row) => [row, ...(after.get(row) ?? [])])];
}

function changesBySentence<S extends Spoken>(
  sentences: readonly S[],
  diff: Diff,
  side: (change: Change) => ChangeSide | null,
): Map<S, Change> {
  const byClaim = new Map<string, Change>();
  for (const change of diff.changes) {
    for (const claim of side(change)?.claims ?? []) byClaim.set(claim.id, change);
  }
  const found = new Map<S, Change>();
  for (const sentence of sentences) {
    const change = sentence.claims.map((claim) => byClaim.get(claim.id)).find(Boolean);
    if (change) found.set(sentence, change);
  }
  return found;
}
