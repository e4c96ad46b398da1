/**
 * Who did it to whom, where two names stand around one verb: "Malo defeated Lenk", "Lenk was defeated by Malo". Nothing but the verb and
 * its small words may stand between them, so that each is known to be the one who does it or the one it is done to.
 */
import type { Language } from '../../claims/lang/language.ts';
import type { Slot } from '../../model/claims.ts';
import type { Term } from '../ground/terms.ts';
import { isPassive } from '../statement/voice.ts';

export interface Deed {
  verb: Term;
  doer: Slot;
}

/** What one of the two did to the other, if the sentence tells it in so many words. */
export function deedOf(a: Slot, b: Slot, terms: readonly Term[], lang: Language): Deed | null {
  const { small, speech, voice } = lang.comparing;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = terms.filter(({ start, end }) => first.end <= start && end <= second.start);
  const told = between.filter(({ norm }) => !small.article.test(norm));
  const [verb, ...others] = told.filter(({ norm, content }) => content && !small.functionWords.has(norm));
  if (verb === undefined || others.length > 0 || verb.slot !== null || verb.kind !== 'word') return null;
  if (speech.says.test(verb.norm) || told.some(({ norm }) => voice.carriesNoRole.test(norm))) return null;
  const by = voice.by.test(told.at(-1)?.norm ?? '');
  const passive = isPassive(terms, terms.indexOf(verb), lang);
  if (by !== passive) return null;
  return { verb, doer: passive ? second : first };
}
