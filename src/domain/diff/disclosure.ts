/** Did the outlet say that it changed something? By a note, by an "updated" line, by moving its own time; else silent. */

import { normalizeForMatch } from '../claims/text.ts';
import type { Change, ClaimSet, Disclosure, Instant } from '../model.ts';

const UPDATED_LINE =
  /^(?:this (?:article|story|page|report|post|piece) (?:was|has been|is) (?:updated|amended|corrected|edited)|(?:last )?(?:updated|amended|corrected|revised)\b|update\s*:|correction\s*:|clarification\s*:|editor['’]s note)/i;

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
  const updatedLine = fresh.some((sentence) => UPDATED_LINE.test(sentence.text));
  const modifiedAtMoved =
    modifiedAt.after !== null && (modifiedAt.before === null || modifiedAt.after > modifiedAt.before);
  const matters = changes.some((change) => change.tier !== 'silent' && !isNotice(change));
  const admitted = note !== '' || updatedLine || modifiedAtMoved;
  return {
    status: matters ? (admitted ? 'disclosed' : 'silent') : note !== '' ? 'disclosed' : 'none',
    correctionNote: note === '' ? null : note,
    modifiedAtMoved,
  };
}

/** The notice itself is not a change that needs one. */
export function isNotice(change: Change): boolean {
  const side = change.after ?? change.before;
  return side !== null && (side.block === 'correction' || UPDATED_LINE.test(side.text));
}
