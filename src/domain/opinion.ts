/**
 * What the optional model is asked, and what it may answer. A question is one pair of statements with every number and date
 * replaced by a mark, so that a model cannot decide what symbols decide; an answer is one of three words. Which pairs may be
 * asked about and what an answer does is said by the stages that ask: `diff/judge/opinions.ts` and `facts/doubts.ts`.
 */
import { sha256 } from './hash.ts';
import type { Slot } from './model/claims.ts';

/** Raised whenever a question is put differently, so that answers to the old one are not taken for answers to the new. */
const QUESTION_ENGINE: number = 1;

export const ANSWERS = ['same', 'different', 'unsure'] as const;
export type Answer = (typeof ANSWERS)[number];

export interface PairQuestion {
  /** What the asking stage knows the pair by. */
  id: string;
  /** `versions`: two wordings of one outlet's statement. `sources`: two outlets' statements. */
  about: 'versions' | 'sources';
  /** Marked texts in the order that code units sort them: a change and its reversal are one question. */
  pair: readonly [string, string];
}

/** `none` leaves everything as the rules judged it; `why` is for the reasons. */
export type Opinion = { kind: 'answer'; answer: Answer; by: string } | { kind: 'none'; why: string };

/** By the id of the question. */
export type OpinionsById = ReadonlyMap<string, Opinion>;

/** The question about two statements, or null when nothing but numbers and dates tells them apart. */
export function pairQuestion(
  id: string,
  about: PairQuestion['about'],
  one: MarkedText,
  other: MarkedText,
): PairQuestion | null {
  const [a, b] = [marked(one), marked(other)];
  if (a === b) return null;
  return { id, about, pair: a < b ? [a, b] : [b, a] };
}

interface MarkedText {
  text: string;
  /** Offsets index `text`; other slots than quantities and dates are left as they are. */
  slots: readonly Slot[];
}

/** `Leaders of 26 countries met on Friday` → `Leaders of [number] countries met on [date]`. */
function marked({ text, slots }: MarkedText): string {
  let out = '';
  let at = 0;
  for (const slot of slots.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if ((slot.type !== 'quantity' && slot.type !== 'date') || slot.start < at) continue;
    out += `${text.slice(at, slot.start)}${slot.type === 'date' ? '[date]' : '[number]'}`;
    at = slot.end;
  }
  // Digits that stand in no slot ("Flight 370") are numbers all the same.
  return `${out}${text.slice(at)}`
    .replace(/\d+(?:[.,:]\d+)*/g, '[number]')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What an answer is kept under: whoever answers, how it was asked, and the pair. */
export const opinionKey = (model: string, { about, pair }: PairQuestion): string =>
  sha256([model, QUESTION_ENGINE, about, ...pair].join('\0'));

/** Exactly one of the three words, whatever its case and punctuation; anything more is no answer. */
export function parseAnswer(text: string): Answer | null {
  const word = text
    .trim()
    .replace(/^[\s"'`*]+|[\s"'`*.!]+$/g, '')
    .toLowerCase();
  return ANSWERS.find((answer) => answer === word) ?? null;
}
