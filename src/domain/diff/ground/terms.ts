/** The words of a side as comparison sees them, and the runs in which two sides differ. */

import { diffArrays } from 'diff';
import type { Cue } from '../../claims/lang/comparing.ts';
import type { Language } from '../../claims/lang/language.ts';
import { lex, type Token } from '../../claims/text.ts';
import type { Slot } from '../../model/claims.ts';
import type { Span } from '../../model/primitives.ts';
import { withoutDoubles } from './doubles.ts';
import { withRulings } from './rulings.ts';
import type { Side } from './sides.ts';
import { withWholeVerbs } from './split-verbs.ts';

export interface Term extends Span {
  text: string;
  norm: string;
  /** Base form, for equality across inflection. */
  base: string;
  kind: 'word' | 'number' | 'symbol';
  /** Carries matter rather than grammar. */
  content: boolean;
  /** The slot that covers the term; its value decides, not its words. */
  slot: Slot | null;
  /** What the claim engine took the word for, if it decides negation or certainty. */
  cue: Cue | null;
  index: number;
}

/** A place where the sides differ: a run of terms on either side, one of which may be empty. */
export interface Hunk {
  before: Term[];
  after: Term[];
}

export function termsOf(side: Side, lang: Language): Term[] {
  const { small } = lang.comparing;
  const owner = finder(side.slots.filter((slot) => slot.type !== 'quote'));
  const cues: (Span & { cue: Cue })[] = [];
  for (const claim of side.claims)
    for (const { start, end, what } of claim.cues) {
      const cue: Cue | 'asserted' = what === 'polarity' ? 'negation' : claim.modality;
      if (cue !== 'asserted') cues.push({ start, end, cue });
    }
  const cueAt = finder(cues.sort((a, b) => a.start - b.start));
  const terms = lex(side.text)
    .filter((token) => token.kind !== 'symbol' || /[%$€£¥°]/.test(token.text))
    .flatMap((token) => uncontracted(token, lang))
    .map((token, index) => ({
      text: token.text,
      norm: token.norm,
      base: token.kind === 'word' ? lang.lemma(token.norm) : token.norm,
      kind: token.kind,
      content: token.kind !== 'symbol' && !small.functionWords.has(token.norm),
      slot: owner(token),
      // "Without" in "Doctors Without Borders" denies nothing, and "in May" doubts nothing.
      cue: isLabel(owner(token)) ? null : cueOf(token.norm, cueAt(token)?.cue ?? null, lang),
      index,
      start: token.start,
      end: token.end,
    }));
  const whole = withWholeVerbs(withoutDoubles(terms, side.text, lang), side.text, lang);
  const stated = whole.map((term, at) => withoutInability(term, whole[at + 1], lang));
  return joined(withRulings(stated, side.text, lang), side.text, lang);
}

const isLabel = (slot: Slot | null): boolean => slot?.type === 'name' || slot?.type === 'date';

/** "Could not agree" says that it did not come about; only without the "not" is `could` a hedge. */
const withoutInability = (term: Term, next: Term | undefined, { comparing }: Language): Term =>
  comparing.certainty.inability.test(term.norm) && comparing.denials.not.test(next?.norm ?? '')
    ? { ...term, cue: null, content: false }
    : term;

/** "Put off", "took part in": an expression that says what one word can say is one term. Slots and cues stay words. */
function joined(terms: readonly Term[], text: string, { comparing }: Language): Term[] {
  const out: Term[] = [];
  for (let at = 0; at < terms.length; ) {
    const count = comparing.relations.phraseLength(terms, at);
    const parts = terms.slice(at, at + Math.max(1, count));
    const plain = parts.every((part) => part.slot === null && part.cue === null);
    if (parts.length === 1 || !plain) {
      out.push({ ...(parts[0] as Term), index: out.length });
      at += 1;
      continue;
    }
    out.push({ ...expressionOf(parts, text), index: out.length });
    at += parts.length;
  }
  return out;
}

function expressionOf(parts: readonly Term[], text: string): Term {
  const [first, last] = [parts[0] as Term, parts.at(-1) as Term];
  return {
    ...first,
    text: text.slice(first.start, last.end),
    norm: parts.map((part) => part.norm).join(' '),
    base: parts.map((part) => part.base).join(' '),
    content: parts.some((part) => part.content),
    end: last.end,
  };
}

/**
 * "Phased out the tax" → "phased in the tax": where one side has an expression, the same verb with the opposite particle is one on the other
 * side too, though it says what no one word can say.
 */
export function joinTurned(side: Side, terms: Term[], others: readonly Term[], lang: Language): Term[] {
  const { relations } = lang.comparing;
  const expressions = others.filter(({ base }) => base.includes(' '));
  if (expressions.length === 0) return terms;
  const turns = (verb: Term, particle: Term | undefined): boolean =>
    particle !== undefined &&
    [verb, particle].every(({ slot, cue }) => slot === null && cue === null) &&
    expressions.some((one) =>
      relations.turnedByParticle(one, { ...verb, base: `${verb.base} ${particle.norm}` }),
    );
  const at = terms.findIndex((term, index) => turns(term, terms[index + 1]));
  const [verb, particle] = [terms[at], terms[at + 1]];
  if (verb === undefined || particle === undefined) return terms;
  const whole = expressionOf([verb, particle], side.text);
  return [...terms.slice(0, at), whole, ...terms.slice(at + 2)].map((term, index) => ({ ...term, index }));
}

/** `shouldn't` is two words, as it is written out. */
const uncontracted = (token: Token, { comparing }: Language): Token[] =>
  comparing.forms.writtenOut(token.norm, token.text)?.map((norm) => ({ ...token, norm })) ?? [token];

/**
 * The claim engine names the cues of the class that decides its clause. "If … will" is conditional, and its `will` still
 * must not become `may` unseen.
 */
function cueOf(norm: string, found: Cue | null, { comparing }: Language): Cue | null {
  const { modals, auxiliaries } = comparing.certainty;
  const modal = modals[norm];
  if (found === 'negation' && auxiliaries.has(norm)) return modal ?? null;
  return found === 'negation' ? found : (modal ?? found);
}

/** Looks up which of the sorted spans covers a token; to be asked in order of the text. */
function finder<S extends Span>(spans: readonly S[]): (token: Span) => S | null {
  let next = 0;
  return (token) => {
    while (next < spans.length && (spans[next] as S).end <= token.start) next++;
    const span = spans[next];
    return span !== undefined && span.start < token.end ? span : null;
  };
}

/** Past this many edits the sides share too little for runs to mean anything: they are one run. */
const MAX_EDITS = 1000;

/** Runs of difference, with words of one base form equal. */
export function hunksOf(before: Term[], after: Term[], { comparing }: Language): Hunk[] {
  const { denials, relations } = comparing;
  const sayTheSame = (a: Term, b: Term): boolean =>
    a.norm === b.norm || (a.kind === 'word' && b.kind === 'word' && relations.same(a, b));
  /** The "yet" of "has yet to come" denies, and that of "has not yet come" does not. */
  const sameTerm = (a: Term, b: Term): boolean =>
    (a.cue === b.cue || !denials.sometimes.test(a.norm)) && sayTheSame(a, b);
  const parts = diffArrays(before, after, { comparator: sameTerm, maxEditLength: MAX_EDITS });
  if (parts === undefined) return [{ before, after }];
  const hunks: Hunk[] = [];
  let open: Hunk | null = null;
  let i = 0;
  let j = 0;
  for (const part of parts) {
    const count = part.value.length;
    if (!part.removed && !part.added) {
      open = null;
      i += count;
      j += count;
      continue;
    }
    if (open === null) {
      open = { before: [], after: [] };
      hunks.push(open);
    }
    if (part.removed) {
      open.before.push(...before.slice(i, i + count));
      i += count;
    } else {
      open.after.push(...after.slice(j, j + count));
      j += count;
    }
  }
  return hunks;
}
