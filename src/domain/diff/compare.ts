/** One aligned pair: do both sides state the same, and if not, what differs? */
import { normalizeForMatch } from '../claims/text.ts';
import { compareAttribution, compareModality, comparePolarity, pairClaims } from './compare-assertion.ts';
import { compareQuotes } from './compare-quotes.ts';
import { compareSlots } from './compare-slots.ts';
import { compareWords } from './compare-words.ts';
import type { Finding } from './findings.ts';
import type { Side } from './sides.ts';
import { hunksOf, termsOf } from './terms.ts';

export interface Verdict {
  findings: Finding[];
  /** Why the pair is quiet, when it is. */
  quiet: string[];
}

export function compareSides(before: Side, after: Side): Verdict {
  if (normalizeForMatch(before.text) === normalizeForMatch(after.text))
    return { findings: [], quiet: ['only typography or case differs'] };
  const a = termsOf(before);
  const b = termsOf(after);
  const ground = { before: a, after: b, hunks: hunksOf(a, b) };
  const slots = compareSlots(before, after, ground);
  const words = compareWords(before, after, ground, slots.settled);
  const pairs = pairClaims(before, after);
  const findings = [
    ...slots.findings,
    ...compareAttribution(before, after),
    ...comparePolarity(before, after, pairs, words.opposites),
    ...compareModality(before, after, pairs),
    ...compareQuotes(before, after),
    ...words.findings,
  ];
  return { findings, quiet: findings.length === 0 ? ['wording differs, facts equal'] : [] };
}
