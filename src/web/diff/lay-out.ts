/**
 * Two versions laid side by side, sentence by sentence, in the order of the newer one.
 *
 * In: the claims of both and their diff. Out: rows; what was removed stands after what preceded it in the older version.
 * Always: every sentence of either side is in exactly one row of its side; a moved statement has its row where it stands
 * now, and a row without words where it stood.
 */
import type { Change, ChangeSide, ClaimSet, Diff, Sentence } from '../../domain/model.ts';

export interface Row {
  before: Sentence[];
  after: Sentence[];
  /** null: the same in both. */
  change: Change | null;
  /** Where a moved statement stood. */
  left: boolean;
}

export function layOut(before: ClaimSet, after: ClaimSet, diff: Diff): Row[] {
  const oldSide = changesBySentence(before, diff, (change) => change.before);
  const newSide = changesBySentence(after, diff, (change) => change.after);
  const same = before.sentences.filter((sentence) => !oldSide.has(sentence));
  const oldOf = new Map<Change, Sentence[]>();
  for (const [sentence, change] of oldSide) oldOf.set(change, [...(oldOf.get(change) ?? []), sentence]);
  const rows: Row[] = [];
  /** The row that each older sentence is shown in. */
  const rowOf = new Map<Sentence, Row>();
  const rowOfChange = new Map<Change, Row>();
  let next = 0;
  for (const sentence of after.sentences) {
    const change = newSide.get(sentence) ?? null;
    const started = change && rowOfChange.get(change);
    if (started) {
      started.after.push(sentence);
      continue;
    }
    const old = change ? (oldOf.get(change) ?? []) : same.slice(next, ++next);
    const row: Row = { before: old, after: [sentence], change, left: false };
    rows.push(row);
    if (change) rowOfChange.set(change, row);
    if (change?.kind !== 'moved') for (const one of old) rowOf.set(one, row);
  }
  return withLeft(before, oldSide, rows, rowOf);
}

/** Puts what only the older version has after the row of what stood before it there. */
function withLeft(
  before: ClaimSet,
  oldSide: ReadonlyMap<Sentence, Change>,
  rows: readonly Row[],
  rowOf: ReadonlyMap<Sentence, Row>,
): Row[] {
  const after = new Map<Row | null, Row[]>();
  let anchor: Row | null = null;
  for (const sentence of before.sentences) {
    const shown = rowOf.get(sentence);
    if (shown) {
      anchor = shown;
      continue;
    }
    const change = oldSide.get(sentence) ?? null;
    const waiting: Row[] = after.get(anchor) ?? [];
    after.set(anchor, waiting);
    const last = waiting.at(-1);
    if (last && change !== null && last.change === change) last.before.push(sentence);
    else waiting.push({ before: [sentence], after: [], change, left: change?.kind === 'moved' });
  }
  return [...(after.get(null) ?? []), ...rows.flatMap((row) => [row, ...(after.get(row) ?? [])])];
}

function changesBySentence(
  claims: ClaimSet,
  diff: Diff,
  side: (change: Change) => ChangeSide | null,
): Map<Sentence, Change> {
  const byClaim = new Map<string, Change>();
  for (const change of diff.changes) {
    for (const claim of side(change)?.claims ?? []) byClaim.set(claim.id, change);
  }
  const found = new Map<Sentence, Change>();
  for (const sentence of claims.sentences) {
    const change = sentence.claims.map((claim) => byClaim.get(claim.id)).find(Boolean);
    if (change) found.set(sentence, change);
  }
  return found;
}
