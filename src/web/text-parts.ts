/** A long text in parts that each make a page. */
import { PASSAGE_LENGTH } from '../adapters/store/passages.ts';
import { badInput } from '../domain/errors.ts';
import { counted } from './words.ts';

/** Sentences of a part: as many as are kept together. */
export const PART_LENGTH = PASSAGE_LENGTH;

/** Where a sentence stands: the part, from 0. */
export const partOf = (place: number): number => Math.floor(place / PART_LENGTH);

export const partsIn = (sentences: number): number => Math.max(1, Math.ceil(sentences / PART_LENGTH));

/**
 * The part that an address asks for, from 0; the first one when it asks for none.
 * @throws VariorumError `invalid_part`
 */
export function partAsked(asked: string | null, sentences: number): number {
  if (asked === null) return 0;
  const part = Number(asked);
  const count = partsIn(sentences);
  if (Number.isSafeInteger(part) && part >= 1 && part <= count) return part - 1;
  throw badInput('invalid_part', `The text has ${counted(count, 'part')}, numbered from 1.`);
}
