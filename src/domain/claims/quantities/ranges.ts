/** Two numbers that belong together: ranges, scores and votes. */

import { isCapitalized } from '../text.ts';
import type { Numeral } from './digits.ts';
import { currencyBefore, letterScale, measureAfter, moneyScale } from './measures.ts';
import type { QuantityContext } from './reader.ts';

/** The end of a range or the second of a pair. */
export interface Second {
  numeral: Numeral;
  /** Where the range starts: at "between", or at the first number. */
  start: number;
  hyphen: boolean;
}

/** "10 to 15", "$2-3 million", "between 5 and 10". "rose from 10 to 15" states two values and is no range. */
export function rangeEnd(
  c: QuantityContext,
  i: number,
  first: Numeral,
  currency: string | null,
): Second | null {
  if (first.form === 'ordinal' || first.form === 'vague') return null;
  const measured = currency === null ? measureAfter(c, first) : null;
  const joints = c.tokens[measured?.next ?? first.next];
  // "between 4% and 5%": the first may bear the unit as well
  const from =
    measured !== null && joints !== undefined && (c.words.to.has(joints.norm) || c.words.and.has(joints.norm))
      ? measured.next
      : // "55 votes to 41"
        c.words.to.has(c.norm(first.next + 1)) && c.words.voteWords.has(c.lang.lemma(c.norm(first.next)))
        ? first.next + 1
        : first.next;
  const joint = c.tokens[from];
  if (joint === undefined) return null;
  const lead = c.tokens[i - 1];
  const led = lead !== undefined && c.words.between.has(lead.norm);
  const isBetween = led && c.words.and.has(joint.norm);
  const against = c.words.against.has(joint.norm);
  if (!isBetween && !against && (!c.words.to.has(joint.norm) || (joint.kind === 'word' && led))) return null;
  if (joint.text === '-' && !joint.glued) return null;
  let at = from + 1;
  const sign = currencyBefore(c, at);
  if (sign !== null) {
    if (sign.unit !== currency) return null;
    at = sign.next;
  }
  let numeral = c.numerals.read(at);
  if (numeral === null || numeral.form === 'ordinal' || numeral.form === 'vague') return null;
  numeral = currency === null ? letterScale(c, numeral) : moneyScale(c, numeral);
  if (measured !== null && from > first.next) {
    // "by 78% to 22%" are two shares and no range
    if (measureAfter(c, numeral)?.unit !== measured.unit || numeral.value <= first.value) return null;
  }
  // "rose by a third to 1.2 billion" states a part and a sum
  if (first.form === 'fraction' && numeral.form !== 'fraction' && numeral.value >= 1) return null;
  const hyphen = joint.kind === 'symbol';
  // "50-60-70" and "A4-5" are no ranges; nor is a falling pair without being a score.
  if (numeral.value <= first.value && !hyphen && !against && !c.words.to.has(joint.norm)) return null;
  const second = { numeral, start: (isBetween ? lead : c.tokens[i]!).start, hyphen };
  return against && pairClass(c, i, first, second) === null ? null : second;
}

/** "2-3 million": the first number borrows the scale of the second when it would else be far smaller. */
export function sharedScale(c: QuantityContext, first: Numeral, second: Numeral): number {
  if (first.value >= 1000 || second.value < 1e3) return 1;
  const word = c.norm(second.next - 1);
  const scale = c.words.scales.get(word) ?? c.words.gluedScales.get(word);
  return scale !== undefined && first.value * scale < second.value ? scale : 1;
}

/** Two whole numbers joined: a vote or a score by the words near them, and a score at once when the second is smaller. */
export function pairClass(
  c: QuantityContext,
  i: number,
  first: Numeral,
  { numeral, hyphen }: Second,
): 'score' | 'vote' | null {
  if (
    first.form !== 'digits' ||
    numeral.form !== 'digits' ||
    !Number.isInteger(first.value) ||
    !Number.isInteger(numeral.value)
  )
    return null;
  if (measureAfter(c, numeral) !== null) return null;
  for (let k = Math.max(0, i - 8); k < Math.min(c.tokens.length, numeral.next + 7); k += 1) {
    const word = c.lang.lemma(c.norm(k));
    if (c.words.voteWords.has(word)) return 'vote';
    if (hyphen && c.words.scoreWords.has(word)) return 'score';
  }
  // "Tunisia 1 – 2 England"
  const teams = hyphen && named(c, i - 1) && named(c, numeral.next);
  if (teams && first.value < 100 && numeral.value < 100) return 'score';
  return hyphen && numeral.value <= first.value && first.value < 200 ? 'score' : null;
}

const named = (c: QuantityContext, i: number): boolean =>
  c.tokens[i]?.kind === 'word' && isCapitalized(c.tokens[i]!.text);
