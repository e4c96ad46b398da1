/** Embeddings as answers: how alike two vectors are, and from where on that counts. */
import type { Answer } from '../../domain/opinion.ts';

/** Below the threshold by this much, two statements are about two things; between lies what cannot be told. */
const MARGIN = 0.2;

export function answerOfLikeness(likeness: number | null, sameAt: number): Answer | null {
  if (likeness === null) return null;
  if (likeness >= sameAt) return 'same';
  return likeness < sameAt - MARGIN ? 'different' : 'unsure';
}

/** −1 to 1; null where the vectors cannot be compared. */
export function cosine(a: readonly number[], b: readonly number[]): number | null {
  if (a.length !== b.length) return null;
  const dot = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, k) => sum + value * y[k]!, 0);
  const likeness = dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  return Number.isFinite(likeness) ? likeness : null;
}
