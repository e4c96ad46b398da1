/**
 * How a statement is made: negated or not, and how certain. Decided word by word in place, not claim by claim: a rewriter
 * moves clauses about, and comparing the classes of whole clauses flagged 8 of 100 pairs that mean the same.
 */
import type { Slot } from '../../model/claims.ts';
import { leadsTo } from '../ground/earlier.ts';
import { type Finding, findingIn } from '../ground/findings.ts';
import type { Ground } from '../ground/ground.ts';
import type { Side } from '../ground/sides.ts';
import type { Hunk, Term } from '../ground/terms.ts';
import type { Residue } from '../words/residue.ts';
import { type Mark, marksOf } from './marks.ts';
import { compareModality } from './modality.ts';
import { comparePolarity } from './polarity.ts';

export function compareAssertion(
  before: Side,
  after: Side,
  ground: Ground,
  residues: readonly Residue[],
  earlier: readonly Slot[],
  quotes: readonly Finding[],
): Finding[] {
  const marks = (side: keyof Hunk): Mark[] =>
    marksOf(side, residues, ground).filter(
      ({ cue, terms: words }) =>
        !(cue === 'negation' && leadsTo(words[0] as Term, earlier, ground[side])) &&
        !quotes.some((quote) => cameWith(quote, side, words)),
    );
  const [marksA, marksB] = [marks('before'), marks('after')];
  const found = findingIn(before.text, after.text);
  const noise = residues.reduce((sum, residue) => sum + residue.before.length + residue.after.length, 0);
  return [
    ...comparePolarity(marksA, marksB, ground, residues, found),
    ...compareModality(marksA, marksB, ground, residues, noise, found),
  ];
}

/** "…, and nobody came" goes with the words cut off the quotation: nothing else is denied less. */
const cameWith = ({ aspect, tier, detail }: Finding, side: keyof Hunk, words: readonly Term[]): boolean => {
  const span = detail?.[side];
  return (
    (tier === 'review' || aspect === 'polarity') &&
    span != null &&
    words.every(({ start, end }) => span.start <= start && end <= span.end)
  );
};
