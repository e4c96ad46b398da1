/** What is left when slots, negation, certainty and sources are accounted for: the other words. */
import { type Finding, spanOf, textSide } from './findings.ts';
import type { Residue } from './residue.ts';
import type { Side } from './sides.ts';
import type { Term } from './terms.ts';
import { digitsOf } from './values.ts';

export function compareWords(before: Side, after: Side, residues: readonly Residue[]): Finding[] {
  const found = (
    aspect: Finding['aspect'],
    tier: Finding['tier'],
    a: readonly Term[],
    b: readonly Term[],
    reason: string,
  ): Finding => ({
    aspect,
    tier,
    detail: {
      aspect,
      before: a.length === 0 ? null : textSide(before.text, spanOf(a)),
      after: b.length === 0 ? null : textSide(after.text, spanOf(b)),
    },
    reason: `${aspect}: ${reason}`,
    words: { before: a, after: b },
  });
  return residues.flatMap((residue) => {
    const findings: Finding[] = [];
    for (const { before: a, after: b, relation } of residue.clashes)
      if (relation === 'exclusive' && QUANTIFIER.test(a.norm))
        findings.push(found('scope', 'review', [a], [b], `"${a.text}" became "${b.text}"`));
      else if (relation === 'exclusive' && TIME.test(a.norm))
        findings.push(found('date', 'alert', [a], [b], `"${a.text}" became "${b.text}"`));
      else if (relation === 'exclusive')
        findings.push(found('meaning', 'alert', [a], [b], `"${a.text}" and "${b.text}" exclude each other`));
    const [a, b] = [words(residue.before), words(residue.after)];
    const [x1, y1] = [a[0], b[0]];
    if (
      a.length === 1 &&
      b.length === 1 &&
      x1 !== undefined &&
      y1 !== undefined &&
      isProper(x1, before) &&
      isProper(y1, after)
    )
      findings.push(found('name', 'alert', a, b, `"${x1.text}" became "${y1.text}"`));
    else if (a.length > 0 && b.length > 0)
      findings.push(found('meaning', 'review', a, b, 'words that are not known to mean the same'));
    else if (a.length > 0) findings.push(found('scope', 'review', a, b, 'detail dropped'));
    else if (b.length > 0) findings.push(found('scope', 'review', a, b, 'detail added'));
    return findings;
  });
}

/** How many of them it holds for, and when: exclusive kinds that have an aspect of their own. */
const QUANTIFIER = /^(?:all|every|most|many|some|several|few|none|no)$/;
const TIME =
  /^(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|daybreak|nightfall|sunrise|sunset|spring|summer|autumn|winter|yesterday|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december)$/;

const words = (terms: readonly Term[]): Term[] => terms.filter((term) => term.kind === 'word');

/** A capital in the middle of a sentence: a name that the claim engine did not take for one. */
const isProper = (term: Term, side: Side): boolean =>
  /^\p{Lu}/u.test(term.text) && /[\p{L}\p{N},]\s+$/u.test(side.text.slice(0, term.start));

/**
 * Digits that stand in no number and no date ("Flight 370", "Route 6"): they must be the same digits on both sides, wherever
 * they are. Never silent about a digit.
 */
export function compareDigits(before: Side, a: readonly Term[], after: Side, b: readonly Term[]): Finding[] {
  const loose = (terms: readonly Term[]): Term[] =>
    terms.filter(
      (term) => /\d/.test(term.norm) && term.slot?.type !== 'quantity' && term.slot?.type !== 'date',
    );
  const missing = (terms: readonly Term[], other: readonly Term[]): Term[] => {
    const rest = other.map((term) => digitsOf(term.norm));
    return terms.filter((term) => {
      const at = rest.indexOf(digitsOf(term.norm));
      if (at !== -1) rest.splice(at, 1);
      return at === -1;
    });
  };
  const [x, y] = [missing(loose(a), b), missing(loose(b), a)];
  if (x.length === 0 && y.length === 0) return [];
  const both = x.length > 0 && y.length > 0;
  const aspect = both ? 'quantity' : 'scope';
  return [
    {
      aspect,
      tier: both ? 'alert' : 'review',
      detail: {
        aspect,
        before: x.length === 0 ? null : textSide(before.text, spanOf(x)),
        after: y.length === 0 ? null : textSide(after.text, spanOf(y)),
      },
      reason: both ? 'quantity: digits differ' : 'scope: digits stand on one side only',
    },
  ];
}
