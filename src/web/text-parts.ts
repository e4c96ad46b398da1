/** A long text in parts that each make a page. */
import type { Sentence } from '../domain/model.ts';

/** Sentences a part holds; it goes on to the end of its block, unless the block is as long again. */
export const PART_LENGTH = 300;

/** @returns at least one part; all sentences in their order */
export function partsOf(sentences: readonly Sentence[]): Sentence[][] {
  const parts: Sentence[][] = [[]];
  let part = parts[0]!;
  for (const sentence of sentences) {
    const last = part.at(-1);
    const within = last?.block === sentence.block && last.blockIndex === sentence.blockIndex;
    if (part.length >= PART_LENGTH * (within ? 2 : 1)) {
      part = [];
      parts.push(part);
    }
    part.push(sentence);
  }
  return parts;
}

/** The place of the part that makes a statement, from 0; -1 when none does. */
export const partWith = (parts: readonly Sentence[][], claimId: string): number =>
  parts.findIndex((part) => part.some(({ claims }) => claims.some(({ id }) => id === claimId)));
