/**
 * Rewriter or editor of facts? When no typed fact differs, what is left are words that no table knows. Someone who rewrites
 * exchanges several small words, mostly verbs, all over the sentence; someone who changes what is said puts in or takes out a
 * phrase, or exchanges one noun and leaves the rest alone. The weights are those of a logistic regression over half of the
 * development rewordings, rounded; the other half gave the same picture. Every change that is held back here is still listed,
 * as reworded, with its words.
 */
import type { Finding } from './findings.ts';
import type { Side } from './sides.ts';

const START = -0.7;
const EACH = 0.4;
const ALONE = 0.5;
const VERB = -0.8;
const ABSTRACT = -0.4;
const WORD = -0.15;
/** A plural or a verb in the present: nobody can tell by the ending. */
const ENDS_IN_S = -0.35;
const MANNER = -0.1;
const PHRASE = 0.1;
const SMALL_DETAIL = -0.22;
const PHRASE_OF_DETAIL = 0.8;

/** True when the findings are no more than a rewording of the sentence. Typed findings and slots are never rewording. */
export function isRewrite(findings: readonly Finding[], before: Side, after: Side): boolean {
  if (findings.length === 0) return false;
  if (!findings.every((finding) => finding.tier === 'review' && isPlainWords(finding))) return false;
  const evidence = findings.reduce((sum, finding) => sum + EACH + weight(finding, before, after), START);
  return evidence + (findings.length === 1 ? ALONE : 0) < 0;
}

/** Beside a typed fact that differs, a stray word or two is not a second change: it is told in the reasons. */
export const isStray = (finding: Finding, before: Side, after: Side): boolean =>
  finding.tier === 'review' && isPlainWords(finding) && weight(finding, before, after) < 0;

const isPlainWords = ({ aspect, detail }: Finding): boolean => {
  if (detail === null || (aspect !== 'meaning' && aspect !== 'scope')) return false;
  const sides = [detail.before, detail.after].filter((side) => side !== null);
  return sides.every((side) => side.value === undefined && !/\d/.test(side.raw));
};

function weight({ aspect, detail }: Finding, before: Side, after: Side): number {
  const [a, b] = [detail?.before ?? null, detail?.after ?? null];
  const count = (raw: string | undefined): number => (raw === undefined ? 0 : raw.trim().split(/\s+/).length);
  const [m, n] = [count(a?.raw), count(b?.raw)];
  if (aspect === 'scope') return m + n > 2 ? PHRASE_OF_DETAIL : SMALL_DETAIL;
  if (m > 1 || n > 1 || a === null || b === null) return PHRASE;
  const guesses = [guess(a.raw, before.text.slice(0, a.start)), guess(b.raw, after.text.slice(0, b.start))];
  if (guesses.includes('manner')) return MANNER;
  if (guesses.includes('verb')) return VERB;
  if (guesses.includes('abstract')) return ABSTRACT;
  return guesses.includes('ends in s') ? ENDS_IN_S : WORD;
}

/** Part of speech by ending and by the word before: enough to tell "condemned" from "bridge", and nothing is decided by it alone. */
function guess(word: string, lead: string): 'manner' | 'verb' | 'abstract' | 'ends in s' | 'other' {
  if (/ly$/.test(word)) return 'manner';
  if (/(?:ing|ed)$/.test(word)) return 'verb';
  if (/(?:tion|ment|ness|ity|ance|ence|ship|ism|age|sion)s?$/.test(word)) return 'abstract';
  return /(?:^|\s)(?:to|will|would|can|could|may|might|should|must|not|they|we|I|you|who)\s*$/.test(lead)
    ? 'verb'
    : /[^s]s$/.test(word)
      ? 'ends in s'
      : 'other';
}
