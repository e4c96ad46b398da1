/** What qualifies a number and what it is counted by: "at least 10", "10 or more", "a year". */
import type { Qualifier } from '../../model/claims.ts';
import { currencyBefore } from './measures.ts';
import { nounAfter } from './nouns.ts';
import type { QuantityContext } from './reader.ts';

/** "at least 10", "10 or more": the words before weigh first. `after` is the token after a qualifier that follows. */
export function qualifierOf(
  c: QuantityContext,
  i: number,
  end: number,
  isDuration: boolean,
): { kind: Qualifier; after: number } {
  let before: Qualifier | undefined;
  for (let length = 4; length >= 1 && before === undefined; length -= 1)
    before = i >= length ? c.words.before.get(c.join(i - length, i)) : undefined;
  // "7.5% over two years" is during, "for over two years" is more than.
  if (isDuration && c.words.spanWords.has(c.norm(i - 1)) && !c.words.beforeSpan.has(c.norm(i - 2)))
    before = undefined;
  for (let length = 2; length >= 1; length -= 1) {
    const after = qualifierAfter(c, end, length);
    if (after !== undefined) return { kind: before ?? after, after: end + length };
  }
  if (before !== undefined) return { kind: before, after: end };
  // "10 people or more"
  for (let at = end + 1; at < end + 4 && c.tokens[at - 1]?.kind === 'word'; at += 1) {
    const after = qualifierAfter(c, at, 2);
    if (after !== undefined) return { kind: after, after: end };
  }
  return { kind: 'exactly', after: end };
}

/** A qualifier with a number of its own behind it is that one's: "a magnitude 6.4 quake killed at least 40". */
function qualifierAfter(c: QuantityContext, at: number, length: number): Qualifier | undefined {
  const found = c.words.after.get(c.join(at, at + length));
  if (found === undefined || c.tokens[at + length] === undefined) return found;
  return currencyBefore(c, at + length) === null && c.numerals.read(at + length) === null ? found : undefined;
}

/** "a year", "per day", "/month", "per 100,000 people", "every two years", "£5m-a-year"; not "a year earlier". */
export function perUnit(c: QuantityContext, end: number): string | null {
  const per = c.afterHyphen(end);
  if (!c.words.per.has(c.norm(per))) return null;
  const at = c.afterHyphen(per + 1);
  const unit = c.words.units.get(c.norm(at));
  const { dates } = c.lang;
  if (dates?.ago.has(c.norm(at + 1)) || dates?.earlier.has(c.norm(at + 1))) return null;
  if (unit !== undefined) return unit.unit;
  if (c.words.articles.has(c.norm(per))) return c.words.perNouns.has(c.norm(at)) ? c.norm(at) : null;
  const base = c.numerals.read(at);
  if (base !== null) {
    const what =
      c.words.units.get(c.norm(base.next))?.unit ?? nounAfter(c.tokens, base.next, c.lang, base.value)?.head;
    return `${base.value} ${what ?? ''}`.trim();
  }
  const noun = c.tokens[at];
  return noun?.kind === 'word' && !c.lang.isFunctionWord(noun.norm) ? c.lang.singular(noun.norm) : null;
}
