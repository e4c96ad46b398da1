/** One side of a change: the sentence, or the sentences of a split or merge joined by a space, as one text. */
import type { Attribution, Claim, ClaimBlock, Sentence, Slot } from '../../model/claims.ts';
import type { ChangeSide } from '../../model/diff.ts';

export interface Side {
  text: string;
  block: ClaimBlock;
  sentences: readonly Sentence[];
  /** All offsets index `text`. */
  claims: Claim[];
  /** Slots of all claims, each once, in order. */
  slots: Slot[];
}

export function sideOf(sentences: readonly Sentence[]): Side {
  let text = '';
  const claims: Claim[] = [];
  for (const sentence of sentences) {
    const shift = text === '' ? 0 : text.length + 1;
    text = text === '' ? sentence.text : `${text} ${sentence.text}`;
    for (const claim of sentence.claims) claims.push(shift === 0 ? claim : shifted(claim, shift));
  }
  const slots = new Map<string, Slot>();
  for (const claim of claims)
    for (const slot of claim.slots) slots.set(`${slot.type} ${slot.start} ${slot.end}`, slot);
  return {
    text,
    block: sentences[0]?.block ?? 'paragraph',
    sentences,
    claims,
    slots: [...slots.values()].sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

function shifted(claim: Claim, by: number): Claim {
  const move = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  const attribution: Attribution | null = claim.attribution === null ? null : move(claim.attribution);
  return { ...move(claim), attribution, cues: claim.cues.map(move), slots: claim.slots.map(move) };
}

export const publicSide = (side: Side): ChangeSide => ({
  text: side.text,
  block: side.block,
  claims: side.claims.map(({ id, start, end }) => ({ id, start, end })),
});
