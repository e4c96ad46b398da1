/** "Lehnt den Plan ab" is "ablehnt", told in two places: the verb is taken for the whole, and what splits off it says nothing more. */
import type { Language } from '../../claims/lang/language.ts';
import { isNoun } from './nouns.ts';
import type { Term } from './terms.ts';

/** In words, between the verb and what splits off it. */
const REACH = 25;
/** Ends the clause right behind the particle. */
const CLOSES = /^\s*(?:$|[.,;:!?)"“”»«–—])/;
/** Between the two another sentence began. */
const PARTS = /[;!?]|\.\s+["„»]?\p{Lu}/u;

export function withWholeVerbs(terms: readonly Term[], text: string, lang: Language): Term[] {
  const { comparing } = lang;
  const { forms, small } = comparing;
  const whole = new Map<Term, Term>();
  const gone = new Set<Term>();
  terms.forEach((particle, at) => {
    if (particle.kind !== 'word' || isNoun(particle, lang) || !forms.isParticle(particle.norm)) return;
    const next = terms[at + 1];
    if (!CLOSES.test(text.slice(particle.end)) && !small.joins.test(next?.norm ?? '')) return;
    for (const verb of terms.slice(Math.max(0, at - REACH), at).reverse()) {
      if (PARTS.test(withoutPoints(text.slice(verb.start, particle.start), lang))) return;
      const norm =
        verb.kind === 'word' && verb.slot === null && !isNoun(verb, lang) && !whole.has(verb)
          ? forms.joinedVerb(verb.norm, particle.norm)
          : undefined;
      if (norm === undefined || small.functionWords.has(verb.norm)) continue;
      whole.set(verb, {
        ...verb,
        text: `${verb.text} … ${particle.text}`,
        norm,
        base: lemmaOf(norm, comparing),
      });
      gone.add(particle);
      return;
    }
  });
  return gone.size === 0
    ? [...terms]
    : terms.filter((term) => !gone.has(term)).map((term, index) => ({ ...(whole.get(term) ?? term), index }));
}

/** "Am 3. Mai", "240 Mio. Euro": points that end nothing. */
const withoutPoints = (text: string, { sentences }: Language): string =>
  text.replace(/([\p{L}\d]+)\.(?=\s)/gu, (whole, word: string) =>
    /^\d+$/.test(word) || sentences.neverLast.has(word.toLowerCase()) ? word : whole,
  );

const lemmaOf = (norm: string, { relations }: Language['comparing']): string => relations.wordOf(norm).base;
