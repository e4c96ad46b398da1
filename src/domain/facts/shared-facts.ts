/**
 * What the story's followed facts know of its claims: two claims from which one fact was read are about one thing, whatever words they are
 * in, and whether they contradict each other is for the fact's values to say.
 */
import type { FactKind, FactValue } from '../model/facts.ts';
import { compatible } from './compatible.ts';

/** A followed fact, with what each article's newest version states. */
export interface SharedFact {
  label: string;
  kind: FactKind;
  stated: { articleId: string; claimId: string; value: FactValue }[];
}

/** A claim of an article's newest version. */
export interface StatedClaim {
  articleId: string;
  claimId: string;
}

const statedIn = (fact: SharedFact, { articleId, claimId }: StatedClaim): FactValue | null =>
  fact.stated.find((one) => one.articleId === articleId && one.claimId === claimId)?.value ?? null;

/** The facts that were read from a claim. */
export const answeredIn = (facts: readonly SharedFact[], claim: StatedClaim): SharedFact[] =>
  facts.filter((fact) => statedIn(fact, claim) !== null);

/** What one fact read from each of two claims. */
export interface Bond {
  fact: SharedFact;
  values: [FactValue, FactValue];
}

export function bondsOf(facts: readonly SharedFact[], a: StatedClaim, b: StatedClaim): Bond[] {
  if (a.articleId === b.articleId) return [];
  return facts.flatMap((fact) => {
    const [x, y] = [statedIn(fact, a), statedIn(fact, b)];
    return x === null || y === null ? [] : [{ fact, values: [x, y] as [FactValue, FactValue] }];
  });
}

/** The two cannot both be right. Statements are worded freely: two texts are never said to contradict each other. */
export const contradicts = ({ fact: { kind }, values: [x, y] }: Bond): boolean =>
  kind !== 'text' && !compatible(kind, x, y);
