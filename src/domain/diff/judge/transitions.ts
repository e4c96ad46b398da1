/**
 * What kind of step a changed value is: the world moved on (update), the outlet says it was wrong (correction), more exact
 * without contradiction (refinement), back to an earlier value (reversal).
 */
import { languageOf } from '../../claims/lang/choose.ts';
import type { Language } from '../../claims/lang/language.ts';
import type { FurnitureWords } from '../../claims/lang/pages.ts';
import { normalizeForMatch } from '../../claims/text.ts';
import type { ClaimSet, Sentence, Slot } from '../../model/claims.ts';
import type { Change, ChangeDetail, DetailSide, Transition } from '../../model/diff.ts';
import type { Span } from '../../model/primitives.ts';
import { LIKELY_SAME, profileOf, similarity, Weights } from '../align/similarity.ts';

export function withTransitions(
  changes: readonly Change[],
  before: ClaimSet,
  after: ClaimSet,
  history: readonly ClaimSet[],
): Change[] {
  const notes = newNotes(before, after);
  const lang = languageOf(after.lang);
  return changes.map((change) => ({
    ...change,
    details: change.details.map((detail) => {
      const transition = transitionOf(detail, notes, history, change, lang);
      return transition === null ? detail : { ...detail, transition };
    }),
  }));
}

/** Aspects whose values an outlet can only admit to; the others also move on, grow exact or return. */
const VALUES: readonly string[] = ['quantity', 'date', 'name'];

function transitionOf(
  detail: ChangeDetail,
  notes: readonly Sentence[],
  history: readonly ClaimSet[],
  change: Change,
  lang: Language,
): Transition | null {
  if (detail.before === null || detail.after === null) return null;
  // The note's own words are no correction of themselves.
  if (
    change.after?.block !== 'correction' &&
    notes.some((note) => admits(note, detail, lang.furniture?.notice ?? null))
  )
    return 'correction';
  if (!VALUES.includes(detail.aspect)) return null;
  if (detail.transition === 'refinement') return 'refinement';
  if (returns(detail.after, history, change, lang)) return 'reversal';
  return 'update';
}

function newNotes(before: ClaimSet, after: ClaimSet): Sentence[] {
  const known = new Set(before.sentences.map((sentence) => normalizeForMatch(sentence.text)));
  return after.sentences.filter(
    ({ block, text }) => block === 'correction' && !known.has(normalizeForMatch(text)),
  );
}

/**
 * A note that names the old or the new value speaks of this change, in whatever form: "twelve, not fifteen". A number of
 * something else ("84 lifeboats") is another value.
 */
function admits(
  note: Sentence,
  { aspect, before, after }: ChangeDetail,
  notice: FurnitureWords['notice'] | null,
): boolean {
  const slots = note.claims
    .flatMap((claim) => claim.slots)
    .filter((slot) => !isDayOfNote(slot, note, notice));
  return [before, after].some(
    (side) =>
      side !== null &&
      (slots.some((slot) => holds(slot, side)) ||
        (aspect !== 'quantity' && aspect !== 'date' && names(note.text, side.raw))),
  );
}

/** "Correction, 16 August: …" was written on that day; it corrects no day. */
const isDayOfNote = (slot: Slot, { text }: Sentence, notice: FurnitureWords['notice'] | null): boolean =>
  slot.type === 'date' && notice?.test(text.slice(0, slot.start)) === true;

/** Does the slot state the value of the side? */
function holds(slot: Slot, side: DetailSide): boolean {
  switch (slot.type) {
    case 'quantity': {
      const sameUnit = slot.unit === null || side.unit == null || slot.unit === side.unit;
      return sameUnit && slot.value === side.value;
    }
    case 'date':
      return slot.value !== null && slot.value === String(side.value).split('/')[0];
    case 'name':
      return slot.value === side.value;
    case 'quote':
      return normalizeForMatch(slot.text) === normalizeForMatch(String(side.value ?? ''));
  }
}

/** The words stand in the text, as words. */
function names(text: string, raw: string): boolean {
  const words = (of: string): string =>
    ` ${normalizeForMatch(of)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return words(raw).trim() !== '' && words(text).includes(words(raw));
}

/** An earlier version had the new value in a sentence that reads alike, and in the same place of it. */
function returns(side: DetailSide, history: readonly ClaimSet[], change: Change, lang: Language): boolean {
  const now = profileOf(change.after?.text ?? '', lang);
  return history.some((version) =>
    version.sentences.some((sentence) => {
      const place = neighborsOf(change.after?.text ?? '', side);
      const there = sentence.claims.some((claim) =>
        claim.slots.some(
          (slot) =>
            holds(slot, side) && neighborsOf(sentence.text, slot).some((word, k) => word === place[k]),
        ),
      );
      if (!there) return false;
      const then = profileOf(sentence.text, lang);
      return similarity(then, now, new Weights([then, now], lang)) >= LIKELY_SAME;
    }),
  );
}

/** The word before a value and the word after it: "Munro 49.2 percent" is not what "Halle has 49.2 percent" goes back to. */
function neighborsOf(text: string, { start, end }: Span): [string, string] {
  const word = (part: string, at: 0 | -1): string =>
    normalizeForMatch(part)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((one) => one !== '')
      .at(at) ?? '';
  return [word(text.slice(0, start), -1), word(text.slice(end), 0)];
}
