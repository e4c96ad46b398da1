/** Denied or not: negations that came or went, and words that became their opposite. */
import type { Language } from '../../claims/lang/language.ts';
import type { Finding, FindingIn } from '../ground/findings.ts';
import type { Ground } from '../ground/ground.ts';
import type { Hunk, Term } from '../ground/terms.ts';
import { type Residue, turnsTwice } from '../words/residue.ts';
import { isConverse } from './converse.ts';
import { isTight, type Mark, unmatched } from './marks.ts';

/** How near an opposite word a negation must stand to turn it round: "did not rise" → "fell". */
const REACH = 6;

export function comparePolarity(
  a: readonly Mark[],
  b: readonly Mark[],
  ground: Ground,
  residues: readonly Residue[],
  found: FindingIn,
): Finding[] {
  const { lang, before: a0, after: b0 } = ground;
  const [freeA, freeB] = unmatched(a, b, (mark) => mark.cue === 'negation');
  const findings: Finding[] = [];
  const spent = new Set<Mark>();
  for (const residue of residues)
    for (const clash of residue.clashes) {
      if (clash.relation !== 'opposite' || isConverse(clash, ground) || turnsTwice(residue, residues, lang))
        continue;
      if (
        lang.comparing.dates.order.test(clash.before.norm) &&
        opensDate(clash.before, a0) &&
        opensDate(clash.after, b0)
      ) {
        const reason = `"${clash.before.text}" became "${clash.after.text}"`;
        findings.push(found('date', 'alert', [clash.before], [clash.after], reason));
        continue;
      }
      if (turned(clash.before, a0, lang) !== turned(clash.after, b0, lang)) {
        for (const mark of [...freeA, ...freeB])
          if (near(mark, clash.before) || near(mark, clash.after)) spent.add(mark);
        continue;
      }
      const turns =
        freeA.find((mark) => !spent.has(mark) && near(mark, clash.before)) ??
        freeB.find((mark) => !spent.has(mark) && near(mark, clash.after));
      if (turns !== undefined) spent.add(turns);
      else
        findings.push(
          found(
            'polarity',
            'alert',
            [clash.before],
            [clash.after],
            `"${clash.before.text}" became its opposite "${clash.after.text}"`,
          ),
        );
    }
  // Two negations that come or go together ("cannot have failed to") leave the statement as it was.
  const open = [...freeA, ...freeB].filter((mark) => !spent.has(mark));
  for (const [marks, negative] of [
    [freeA, false],
    [freeB, true],
  ] as const)
    for (const mark of marks) {
      if (spent.has(mark) || negatedOtherwise(mark, negative ? 'before' : 'after', residues, lang)) continue;
      if (inOneWord(mark, negative ? 'after' : 'before', residues, ground)) continue;
      // A predicate in the place of another says what it says; the negation went with the words around it.
      if (isReplaced(mark)) continue;
      const other = exchangedFor(mark, negative ? 'before' : 'after', lang);
      const tight =
        !paired(mark, open) &&
        isTight(mark, negative ? 'after' : 'before') &&
        !excused(mark, negative ? 'before' : 'after', lang);
      findings.push(
        found(
          'polarity',
          tight ? 'alert' : 'review',
          negative ? other : mark.terms,
          negative ? mark.terms : other,
          negative ? 'now negated' : 'no longer negated',
        ),
      );
    }
  return [...findings, ...residues.flatMap(({ hunk }) => bareNot(hunk, found, lang))];
}

/** "Is just one of them" → "is not just one of them": where both parts are told, "not just" denies; a bare "not" that came alone still does. */
function bareNot({ before, after }: Hunk, found: FindingIn, { comparing }: Language): Finding[] {
  const [only, ...others] = [...before, ...after];
  if (only === undefined || others.length > 0 || only.cue !== null || !comparing.denials.not.test(only.norm))
    return [];
  return [found('polarity', 'alert', before, after, before.length > 0 ? 'no longer negated' : 'now negated')];
}

/** "Denied all charges as his trial opened" → "was sentenced to prison". Open words of either side, at least. */
const REPLACED = 3;
const isReplaced = ({ residue }: Mark): boolean =>
  residue !== null && Math.min(residue.before.length, residue.after.length) >= REPLACED;

/** "Is studying the offer" → "rejected the offer": the one word that a word of denial took the place of, or gave its own to. */
function exchangedFor({ residue, terms }: Mark, side: keyof Hunk, { comparing }: Language): Term[] {
  const other = residue?.[side] ?? [];
  return other.length === 1 && terms.every(({ norm }) => comparing.denials.denies.test(norm)) ? other : [];
}

/** "Shortly before midnight" → "shortly after midnight" is another time, not a denial. */
const opensDate = (word: Term, terms: readonly Term[]): boolean =>
  terms.slice(terms.indexOf(word) + 1, terms.indexOf(word) + 3).some((term) => term.slot?.type === 'date');

/** A bare "not" or "no" right before the word: "not clear". */
const turned = (word: Term, terms: readonly Term[], { comparing }: Language): boolean =>
  terms
    .slice(Math.max(0, terms.indexOf(word) - 2), Math.max(0, terms.indexOf(word)))
    .some((term) => comparing.denials.bare.test(term.norm));

/** Another open negation stands close by on the same side. */
const paired = (mark: Mark, open: readonly Mark[]): boolean =>
  open.some(
    (other) => other !== mark && mark.terms.some((term) => near(other, term)) && open.length % 2 === 0,
  );

const near = (mark: Mark, term: Term): boolean =>
  mark.terms.some((cue) => Math.abs(cue.index - term.index) <= REACH);

/** The other side says no as well, by a word that is not counted as negation: the statement is the same. */
const negatedOtherwise = (
  mark: Mark,
  side: keyof Hunk,
  residues: readonly Residue[],
  { comparing }: Language,
): boolean =>
  mark.residue !== null &&
  residues.some(({ hunk, matched }) =>
    hunk[side].some(
      (term) => comparing.denials.denies.test(term.norm) && term.cue !== 'negation' && !matched.has(term),
    ),
  );

/** "Who has not been named" → "the unnamed suspect", "had not been hurt" → "unharmed": the other side denies the same word by its prefix. */
const inOneWord = (
  { terms: cue }: Mark,
  side: keyof Hunk,
  residues: readonly Residue[],
  ground: Ground,
): boolean => {
  const { forms, relations } = ground.lang.comparing;
  const other = side === 'before' ? 'after' : 'before';
  const from = (cue.at(-1)?.index ?? 0) + 1;
  const denied = ground[side].slice(from, from + NEXT).find(({ content }) => content);
  return (
    denied !== undefined &&
    residues.some(({ hunk }) =>
      hunk[other].some(({ norm }) => {
        const bare = forms.withoutPrefix(norm);
        return bare !== undefined && relations.similar(relations.wordOf(bare), denied);
      }),
    )
  );
};

/** In words: between a negation and what it denies stand auxiliaries only. */
const NEXT = 4;

const excused = (mark: Mark, side: keyof Hunk, { comparing }: Language): boolean =>
  mark.residue?.hunk[side].some((term) => comparing.denials.implicit.test(term.norm)) === true;
