/** Texts that say what another says: the title, a line before, a paragraph that a quotation was taken from. */
import type { Draft } from './blocks.ts';
import { comparableText } from './text.ts';

export const ENDS_SENTENCE = /[.!?…。！？।؟]["'”’»)\]]*$/;

/** Where a block stands among the others. */
export interface Spot {
  index: number;
  all: readonly Draft[];
  /** Where each text stands first. */
  firstOf: ReadonlyMap<string, number>;
}

/** In what was made for paper: the same line on every page, beside the number of each. */
export function isRunningHead({ text, kind }: Draft, { index, all }: Spot): boolean {
  const byNumber = (at: number) => isPageNumber(all[at - 1]) || isPageNumber(all[at + 1]);
  return (
    kind === 'paragraph' &&
    text.length < 100 &&
    !ENDS_SENTENCE.test(text) &&
    byNumber(index) &&
    all.some((other, at) => at !== index && other.text === text && byNumber(at))
  );
}
const isPageNumber = (block: Draft | undefined): boolean =>
  block !== undefined && /^[–—-]?\s?\d{1,4}\s?[–—-]?$/.test(block.text);

/** A long text that stood before, or a shorter one that stood before beside the same neighbor. */
export function isCopy(block: Draft, { index, all, firstOf }: Spot): boolean {
  const first = firstOf.get(block.text)!;
  if (first === index) return false;
  if (block.text.length >= LONG_COPY) return true;
  const besides = (step: number) => {
    const neighbor = all[index + step]?.text;
    return neighbor !== undefined && neighbor.length >= LONG_COPY && all[first + step]?.text === neighbor;
  };
  return besides(1) || besides(-1);
}
const LONG_COPY = 120;

export const isPullQuote = (block: Draft, all: readonly Draft[]): boolean =>
  block.kind === 'quote' && block.text.length >= 40 && repeatedInside(block, all);

/** Its words stand in another paragraph, where they belong. */
export function repeatedInside(block: Draft, all: readonly Draft[]): boolean {
  const own = block.text.replace(/^["'“”‘’«»\s]+|["'“”‘’«»\s.,]+$/g, '');
  return (
    own.length >= 30 &&
    all.some((other) => other !== block && other.text.length > own.length + 10 && other.text.includes(own))
  );
}

export function overlaps(text: string, title: string): boolean {
  const a = new Set(letters(text).split(' '));
  const b = new Set(letters(title).split(' '));
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= Math.min(a.size, b.size) * 0.7;
}

/** Comparing letters is dear; texts of quite another length differ anyway. */
export const isAlike = (text: string, key: string): boolean =>
  Math.abs(text.length - key.length) <= 20 && letters(text) === key;

export const letters = (text: string): string =>
  comparableText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
