/**
 * "Found the doctor guilty of fraud" and "convicted the doctor of fraud", "pleaded not guilty to theft" and "denied theft": verb and
 * predicate stand apart and say one thing. The verb is taken for the one word, and the rest of the expression says nothing more, its
 * negation least of all.
 */
import type { Language } from '../../claims/lang/language.ts';
import type { Term } from './terms.ts';

/** In words: how far behind the verb the predicate may stand. */
const REACH = 7;

export function withRulings(terms: readonly Term[], text: string, { comparing }: Language): Term[] {
  const { rulings, guilt, innocence } = comparing.verdicts;
  const out = [...terms];
  terms.forEach((verb, at) => {
    const ruling = verb.kind === 'word' && verb.slot === null ? rulings[verb.base] : undefined;
    if (ruling === undefined) return;
    const near = terms.slice(at + 1, at + 1 + REACH);
    const behind = near.findIndex(({ norm }) => guilt.test(norm) || innocence.test(norm));
    if (behind === -1 || near.slice(0, behind).some(({ base }) => rulings[base] !== undefined)) return;
    const last = at + 1 + behind;
    const negation = comparing.denials.not.test(terms[last - 1]?.norm ?? '') ? last - 1 : null;
    const guilty = guilt.test(terms[last]?.norm ?? '') === (negation === null);
    const word = guilty ? ruling.guilty : ruling.notGuilty;
    const end = terms[last]?.end ?? verb.end;
    out[at] = { ...verb, text: text.slice(verb.start, end), norm: word, base: word, content: true, end };
    for (const k of negation === null ? [last] : [negation, last])
      out[k] = { ...(terms[k] as Term), cue: null, content: false };
  });
  return out;
}
