/** Numbers that name rather than count: No 7, Article 5, Flight 370, G7, F-16, A5-0323/2000, phone numbers. */
import { isCapitalized } from '../text.ts';
import { currencyCode } from './currency.ts';
import type { Numeral } from './digits.ts';
import { measureAfter } from './measures.ts';
import type { QuantityContext } from './reader.ts';

export function isLabel(c: QuantityContext, i: number, numeral: Numeral): boolean {
  return (
    c.tokens[i]!.kind === 'number' &&
    (isPartOfCode(c, i, numeral) || followsNegation(c, i) || (followsLabel(c, i) && !countsAfter(c, numeral)))
  );
}

/** "No 7", "No. 10 officials": nothing is ever counted by digits behind a "no". */
function followsNegation(c: QuantityContext, i: number): boolean {
  const word = c.norm(i - 1) === '.' && c.glued(i - 1) ? c.norm(i - 2) : c.norm(i - 1);
  return c.words.labels.has(word) && c.lang.polarity?.cues.has(word) === true;
}

/** Glued to letters or signs on either side. */
function isPartOfCode(c: QuantityContext, i: number, numeral: Numeral): boolean {
  const before = c.tokens[i - 1];
  const after = c.tokens[numeral.next];
  if (before !== undefined && c.tokens[i]!.glued) {
    if (before.kind === 'word') return currencyCode(before.text) === null;
    if (/^[-–/:_@&=#]$/.test(before.text) && (before.glued || before.text === '#')) return true;
    if (before.text === '.' && before.glued && c.isNumber(i - 2)) return true;
  }
  if (after === undefined || !after.glued) return false;
  if (after.kind === 'word')
    return numeral.form === 'digits' && measureAfter(c, numeral) === null && !/^[xX]$/.test(after.text);
  if (after.text === '-' && c.glued(numeral.next + 1) && c.tokens[numeral.next + 1]?.kind === 'number') {
    // 020-7946-0958
    return c.norm(numeral.next + 2) === '-' && c.glued(numeral.next + 2) && c.isNumber(numeral.next + 3);
  }
  return (
    (after.text === ':' || after.text === '/') && c.isNumber(numeral.next + 1) && c.glued(numeral.next + 1)
  );
}

/** After a noun that numbers are given to, or a capitalized word in the middle of a sentence. */
function followsLabel(c: QuantityContext, i: number): boolean {
  const before = c.tokens[i - 1];
  if (before === undefined) return false;
  const noun = before.text === '.' && before.glued ? c.tokens[i - 2] : before;
  if (noun !== undefined && c.words.labels.has(noun.norm)) return true;
  return (
    before.kind === 'word' &&
    isCapitalized(before.text) &&
    i > 1 &&
    !c.lang.isCommon(before.norm) &&
    !c.words.before.has(before.norm) &&
    !c.lang.capitalizesNouns
  );
}

/** Is something counted or measured right after: then the number is no label. */
function countsAfter(c: QuantityContext, numeral: Numeral): boolean {
  if (measureAfter(c, numeral) !== null) return true;
  // "Hollenberg 1,214,309; Marstad 388,412": no name has a number in it that is written in groups.
  if (/^\d{1,3}(?:,\d{3})+$/.test(c.tokens[numeral.next - 1]!.text)) return true;
  // "Fines Brightpay 85 million": no name has a million in it.
  if (c.words.scales.has(c.norm(numeral.next - 1))) return true;
  for (let at = numeral.next; at < numeral.next + 3; at += 1) {
    const word = c.tokens[at];
    if (word?.kind !== 'word' || isCapitalized(word.text) || c.lang.isFunctionWord(word.norm)) return false;
    if (c.lang.isPlural(word.norm)) return true;
  }
  return false;
}
