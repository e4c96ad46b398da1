/**
 * "The actor bought the estate from the duke" → "the duke sold the estate to the actor": a converse verb with its two parties
 * exchanged tells the same deal from the other end. With the parties left in place it is the opposite.
 */
import type { Language } from '../../claims/lang/language.ts';
import type { Ground } from '../ground/ground.ts';
import type { Term } from '../ground/terms.ts';
import { isPassive } from './voice.ts';

/** True when the two words are converse and what stood before the one stands after the other, and the other way round. */
export function isConverse(clash: { before: Term; after: Term }, { lang, before, after }: Ground): boolean {
  const [x, y] = [clash.before, clash.after];
  const pair = lang.comparing.voice.converse.some(
    ([a, b]) => (x.base === a && y.base === b) || (x.base === b && y.base === a),
  );
  if (!pair) return false;
  const [a, b] = [parties(before, x, lang), parties(after, y, lang)];
  const crosses = (from: Set<string>, to: Set<string>, kept: Set<string>): boolean =>
    [...from].some((word) => to.has(word) && !kept.has(word));
  return crosses(a.before, b.after, b.before) && crosses(a.after, b.before, b.after);
}

/** Who does it and to whom: in the passive what stands before the verb is the second. */
function parties(
  terms: readonly Term[],
  verb: Term,
  lang: Language,
): { before: Set<string>; after: Set<string> } {
  const { person } = lang.comparing.voice;
  const bases = (part: readonly Term[]): Set<string> =>
    new Set(
      part
        .filter(({ content, norm }) => content || person[norm] !== undefined)
        .map((term) => person[term.norm] ?? term.base),
    );
  const at = terms.indexOf(verb);
  const [before, after] = [bases(terms.slice(0, at)), bases(terms.slice(at + 1))];
  return isPassive(terms, at, lang) ? { before: after, after: before } : { before, after };
}
