/** What is left when slots, negation, certainty and sources are accounted for: the other words. */
import type { Language } from '../../claims/lang/language.ts';
import { type Finding, findingIn } from '../ground/findings.ts';
import type { Ground } from '../ground/ground.ts';
import type { Side } from '../ground/sides.ts';
import { areOneThing, type Story } from '../ground/story.ts';
import type { Hunk, Term } from '../ground/terms.ts';
import { digitsOf } from '../values/quantities.ts';
import { toBase } from '../values/units.ts';
import { type Residue, turnsTwice } from './residue.ts';

export function compareWords(
  before: Side,
  after: Side,
  residues: readonly Residue[],
  ground: Ground,
  story: Story,
): Finding[] {
  const { lang } = ground;
  const { small, names, dates, relations } = lang.comparing;
  const sharesVerb = (a: Term, b: Term): boolean => relations.sharesVerb(a, b);
  const isNone = ({ norm }: Term): boolean => small.none.test(norm);
  const inWords = findingIn(before.text, after.text);
  const found = (
    aspect: Finding['aspect'],
    tier: Finding['tier'],
    a: readonly Term[],
    b: readonly Term[],
    reason: string,
  ): Finding => ({ ...inWords(aspect, tier, a, b, reason), words: { before: a, after: b } });
  const whoOrWhich = (a: Term, b: Term): boolean =>
    (isProper(a, before, lang) && isProper(b, after, lang)) ||
    (opensWithName(a, ground.before, lang) && opensWithName(b, ground.after, lang)) ||
    namesBody(a, b, ground);
  return residues.flatMap((residue) => {
    const findings: Finding[] = [];
    for (const { before: a, after: b, relation } of turnsTwice(residue, residues, lang)
      ? []
      : residue.clashes)
      if (relation === 'exclusive' && isNone(a) !== isNone(b) && isShort(residue.hunk))
        findings.push(found('polarity', 'alert', [a], [b], `"${a.text}" became "${b.text}"`));
      else if (relation === 'exclusive' && isNumberInWords(a, lang) && isNumberInWords(b, lang))
        findings.push(found('quantity', 'alert', [a], [b], `"${a.text}" became "${b.text}"`));
      else if (relation === 'exclusive' && isSpan(a) && isSpan(b))
        findings.push(found('quantity', 'alert', [a], [b], `"${a.text}" became "${b.text}"`));
      else if (relation === 'exclusive' && small.quantifier.test(a.norm))
        findings.push(ofMany([a], [b], residue.hunk, found));
      else if (relation === 'exclusive' && dates.time.test(a.norm))
        findings.push(found('date', 'alert', [a], [b], `"${a.text}" became "${b.text}"`));
      else if (relation === 'exclusive' && names.bodies.has(a.base) && names.bodies.has(b.base))
        findings.push(found('name', 'alert', [a], [b], `"${a.text}" became "${b.text}"`));
      else if (relation === 'exclusive')
        findings.push(found('meaning', 'alert', [a], [b], `"${a.text}" and "${b.text}" exclude each other`));
    const [a, b] = [words(residue.before), words(residue.after)];
    const [x, y] = [a[0], b[0]];
    if (areOneThing(bases(a), bases(b), story)) return findings;
    if (a.length === 1 && b.length === 1 && x !== undefined && y !== undefined && whoOrWhich(x, y))
      findings.push(found('name', 'alert', a, b, `"${x.text}" became "${y.text}"`));
    else if (a.length === 1 && b.length === 1 && x !== undefined && y !== undefined && sharesVerb(x, y))
      // Nobody who rewrites for style exchanges the particle of a verb.
      findings.push({
        ...found('meaning', 'review', a, b, 'one verb with another particle'),
        words: undefined,
      });
    else if (a.length > 0 && b.length > 0)
      findings.push(found('meaning', 'review', a, b, 'words that are not known to mean the same'));
    else if (a.length + b.length > 0) {
      if (describedAnew(residue, story)) return findings;
      const listed = isListed(residue, a.length > 0 ? 'before' : 'after', lang);
      const told = `${listed ? 'one of several' : 'detail'} ${a.length > 0 ? 'dropped' : 'added'}`;
      const finding = found('scope', 'review', a, b, told);
      // Who is on a list is no matter of style.
      findings.push(listed ? { ...finding, words: undefined } : finding);
    }
    return findings;
  });
}

/**
 * "It published nothing" → "the committee published nothing", "they kept the forest" → "the couple kept the forest": a pronoun gave way to
 * what the version calls it elsewhere, or to a word for anybody.
 */
function describedAnew({ hunk, before, after }: Residue, story: Story): boolean {
  const { callsAnybody, definite, pronoun, possessive } = story.lang.comparing.small;
  const [side, other, words] =
    before.length === 0 ? (['after', 'before', after] as const) : (['before', 'after', before] as const);
  const [noun, ...rest] = words;
  if (noun === undefined || rest.length > 0 || noun.slot !== null) return false;
  const run = hunk[side];
  const at = run.indexOf(noun);
  const told = callsAnybody.test(noun.norm) || (story[side].words.get(noun.base) ?? 0) > 1;
  return (
    told &&
    at > 0 &&
    definite.test(run[at - 1]?.norm ?? '') &&
    hunk[other].some(({ norm }) => pronoun.test(norm) && !possessive.test(norm))
  );
}

/** "Most of them" → "all of them": in a short run how many is no matter of style. */
function ofMany(
  a: readonly [Term],
  b: readonly [Term],
  hunk: Hunk,
  found: (aspect: 'scope', tier: 'review', a: readonly Term[], b: readonly Term[], reason: string) => Finding,
): Finding {
  const finding = found('scope', 'review', a, b, `"${a[0].text}" became "${b[0].text}"`);
  return isShort(hunk) ? { ...finding, words: undefined } : finding;
}

/** "Pupils and teachers" → "pupils": nothing but the one and what joined it on came or went. */
function isListed({ hunk }: Residue, side: keyof Hunk, { comparing }: Language): boolean {
  const { endings } = comparing.forms;
  const [run, other] = [hunk[side], hunk[side === 'before' ? 'after' : 'before']];
  const joins = run.filter(({ norm }) => comparing.small.joins.test(norm));
  const named = run.filter(({ content }) => content);
  return (
    other.length === 0 &&
    joins.length === 1 &&
    named.length === 1 &&
    (run[0] === joins[0] || run.at(-1) === joins[0]) &&
    ![endings.verb, endings.adverb].some((ending) => ending.test(named[0]?.norm ?? ''))
  );
}

/** In words: past this a run is rewritten, and its quantifiers with it. */
const SHORT = 4;
const isShort = ({ before, after }: Hunk): boolean => Math.max(before.length, after.length) <= SHORT;

/** "Once" in the place of "twice", "doubled" in the place of "tripled" is another number. */
const isNumberInWords = ({ base }: Term, { comparing }: Language): boolean =>
  comparing.numbers.implied[base] !== undefined;

/** A unit of time: a week in the place of a month is another span. */
const isSpan = ({ base }: Term): boolean => toBase(1, base, 'duration') !== null;

const bases = (terms: readonly Term[]): string[] => terms.map(({ base }) => base);

const words = (terms: readonly Term[]): Term[] => terms.filter((term) => term.kind === 'word');

/** "Sued the school" → "sued the city"; "the food agency" → "the refugee agency". */
function namesBody(a: Term, b: Term, ground: Ground): boolean {
  const { names, forms } = ground.lang.comparing;
  const { bodies, offices } = names;
  if (bodies.has(a.base) && bodies.has(b.base)) return true;
  // "The appeals court" is one term
  const [one, other] = [a, b].map((term) => term.base.split(' ')) as [string[], string[]];
  if (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-1) && offices.has(one.at(-1) ?? ''))
    return true;
  const [x, y] = [ground.before[a.index + 1], ground.after[b.index + 1]];
  const sameOffice = x !== undefined && y !== undefined && x.base === y.base && offices.has(x.base);
  return (
    sameOffice &&
    ![a, b].some(({ norm }) => forms.endings.verb.test(norm) || forms.endings.adjective.test(norm))
  );
}

/** At the head of the text every word has a capital: one that no table knows and no ending explains is a surname. */
function opensWithName(
  term: Term,
  terms: readonly Term[],
  { comparing, capitalizesNouns }: Language,
): boolean {
  const { relations, forms } = comparing;
  if (capitalizesNouns || relations.isEmpty) return false;
  const next = terms[term.index + 1];
  return (
    term.index === 0 &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(term.text) &&
    !forms.endings.common.test(term.norm) &&
    !relations.isKnown(term) &&
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text)
  );
}

/** A capital in the middle of a sentence: a name that the claim engine did not take for one. */
const isProper = (term: Term, side: Side, { capitalizesNouns }: Language): boolean =>
  !capitalizesNouns &&
  /^\p{Lu}/u.test(term.text) &&
  /[\p{L}\p{N},]\s+$/u.test(side.text.slice(0, term.start));

/**
 * Digits that stand in no number and no date ("Flight 370", "Route 6"): they must be the same digits on both sides, wherever
 * they are. Never silent about a digit.
 */
export function compareDigits(before: Side, a: readonly Term[], after: Side, b: readonly Term[]): Finding[] {
  const loose = (terms: readonly Term[]): Term[] =>
    terms.filter(
      (term) => /\d/.test(term.norm) && term.slot?.type !== 'quantity' && term.slot?.type !== 'date',
    );
  const missing = (terms: readonly Term[], other: readonly Term[]): Term[] => {
    // A number in words answers as well: "No. 4", "number four".
    const rest = other.map((term) =>
      term.slot?.type === 'quantity' && term.kind === 'word' ? String(term.slot.value) : digitsOf(term.norm),
    );
    return terms.filter((term) => {
      const at = rest.indexOf(digitsOf(term.norm));
      if (at !== -1) rest.splice(at, 1);
      return at === -1;
    });
  };
  const [x, y] = [missing(loose(a), b), missing(loose(b), a)];
  if (x.length === 0 && y.length === 0) return [];
  const both = x.length > 0 && y.length > 0;
  const found = findingIn(before.text, after.text);
  return [
    both
      ? found('quantity', 'alert', x, y, 'digits differ')
      : found('scope', 'review', x, y, 'digits stand on one side only'),
  ];
}
