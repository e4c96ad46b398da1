/**
 * Who does it and whom it is done to, where only the voice tells: "the bomber was killed" → "the bomber killed". The subject stays and the
 * verb stays, so that no word is another. Verbs that a thing can do by itself ("the door was closed", "the door closed") say the same.
 */
import type { Language } from '../../claims/lang/language.ts';
import { type Finding, findingIn } from '../ground/findings.ts';
import type { Ground } from '../ground/ground.ts';
import { isNoun } from '../ground/nouns.ts';
import type { Side } from '../ground/sides.ts';
import type { Term } from '../ground/terms.ts';

interface Predicate {
  subject: Term;
  verb: Term;
  passive: boolean;
}

export function compareVoice(before: Side, after: Side, ground: Ground): Finding[] {
  const predicates = predicatesOf(ground.after, ground.lang);
  for (const x of predicatesOf(ground.before, ground.lang)) {
    const same = predicates.filter(
      ({ subject, verb }) => subject.base === x.subject.base && verb.base === x.verb.base,
    );
    const y = same[0];
    if (y === undefined || same.some(({ passive }) => passive === x.passive)) continue;
    const told = x.passive
      ? 'was the one it was done to, and now does it'
      : 'did it, and is now the one it is done to';
    return [
      findingIn(before.text, after.text)(
        'meaning',
        'review',
        [x.subject, x.verb],
        [y.subject, y.verb],
        `"${x.subject.text}" ${told}`,
      ),
    ];
  }
  return [];
}

/**
 * "Police have arrested a man" → "a man has been arrested, police say": who did it tells it now, and nobody vouches who did not before.
 * @param own Where the source did the deed in the active voice.
 * @param other Where the same deed is told in the passive.
 */
export const isDoer = (
  source: readonly string[],
  own: readonly Term[],
  other: readonly Term[],
  lang: Language,
): boolean => {
  const passives = predicatesOf(other, lang).filter(({ passive }) => passive);
  return predicatesOf(own, lang).some(
    ({ subject, verb, passive }) =>
      !passive && source.at(-1) === subject.base && passives.some((told) => told.verb.base === verb.base),
  );
};

/** "Was taken over", "has been sold": adverbs may stand before the participle. */
export function isPassive(terms: readonly Term[], at: number, lang: Language): boolean {
  const { passive, ongoing } = lang.comparing.voice;
  let from = at - 1;
  while (from >= 0 && lang.isAdverb(terms[from]!.norm)) from -= 1;
  const { norm = '', base = '' } = terms[at] ?? {};
  return passive.has(terms[from]?.norm ?? '') && norm !== base && !ongoing.test(norm);
}

/** A word, and right behind it a verb in the past or the passive; adverbs may stand between. */
function predicatesOf(terms: readonly Term[], lang: Language): Predicate[] {
  const { voice } = lang.comparing;
  /** Base forms may lack their last `e`. */
  const byItself = ({ base }: Term): boolean => voice.byItself.has(base) || voice.byItself.has(`${base}e`);
  return terms.flatMap((verb, at): Predicate[] => {
    if (verb.kind !== 'word' || !verb.content || byItself(verb) || isNoun(verb, lang)) return [];
    let from = at - 1;
    while (from >= 0 && lang.isAdverb(terms[from]!.norm)) from -= 1;
    const passive = voice.passive.has(terms[from]?.norm ?? '');
    const bent = passive ? verb.norm !== verb.base && !voice.ongoing.test(verb.norm) : lang.isPast(verb.norm);
    if (!bent) return [];
    while (from >= 0 && lang.auxiliaries.has(terms[from]!.norm)) from -= 1;
    const subject = terms[from];
    return subject?.kind === 'word' && subject.content ? [{ subject, verb, passive }] : [];
  });
}
