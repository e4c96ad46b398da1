/** What the three kinds of model have in common: one pair in, one of three words out. */
import type { Answer, PairQuestion } from '../../domain/opinion.ts';

export interface Reader {
  /** What answers are kept under, and what reasons name. */
  name: string;
  /** Which questions it is fit for: embeddings cannot tell a denial from what it denies. */
  answers(about: PairQuestion['about']): boolean;
  /**
   * @returns null when what it said is none of the three words
   * @throws ModelFailure when it said nothing at all
   */
  read(question: PairQuestion, signal: AbortSignal): Promise<Answer | null>;
}

/** The model could not be asked. The message is one clause for the reasons of a change; it never fails anything. */
export class ModelFailure extends Error {}
