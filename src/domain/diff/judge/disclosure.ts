/** Did the outlet say that it changed something? By a note, by an "updated" line, by moving its own time; else silent. */

import { languageOf } from '../../claims/lang/choose.ts';
import { normalizeForMatch } from '../../claims/text.ts';
import type { ClaimSet } from '../../model/claims.ts';
import type { Change, Disclosure } from '../../model/diff.ts';
import type { Instant } from '../../model/primitives.ts';

export function disclosureOf(
  before: ClaimSet,
  after: ClaimSet,
  changes: readonly Change[],
  modifiedAt: { before: Instant | null; after: Instant | null },
): Disclosure {
  const known = new Set(before.sentences.map((sentence) => normalizeForMatch(sentence.text)));
  const fresh = after.sentences.filter((sentence) => !known.has(normalizeForMatch(sentence.text)));
  const note = fresh
    .filter((sentence) => sentence.block === 'correction')
    .map((sentence) => sentence.text)
    .join(' ');
  const updated = languageOf(after.lang).furniture?.updated ?? null;
  const updatedLine = fresh.some((sentence) => updated?.test(sentence.text));
  const modifiedAtMoved =
    modifiedAt.after !== null && (modifiedAt.before === null || modifiedAt.after > modifiedAt.before);
  const matters = changes.some((change) => change.tier !== 'silent' && !isNotice(change, updated));
  const admitted = note !== '' || updatedLine || modifiedAtMoved;
  return {
    status: matters ? (admitted ? 'disclosed' : 'silent') : note !== '' ? 'disclosed' : 'none',
    correctionNote: note === '' ? null : note,
    modifiedAtMoved,
  };
}

/** The notice itself is not a change that needs one. */
function isNotice(change: Change, updated: RegExp | null): boolean {
  const side = change.after ?? change.before;
  return side !== null && (side.block === 'correction' || updated?.test(side.text) === true);
}
