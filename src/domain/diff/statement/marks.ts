/** The words by which a side denies, doubts, plans or obliges, and which of them the other side does not answer. */
import type { Cue } from '../../claims/lang/comparing.ts';
import type { Ground } from '../ground/ground.ts';
import type { Hunk, Term } from '../ground/terms.ts';
import type { Residue } from '../words/residue.ts';

/** One cue of a side: the terms it covers and the run of difference it stands in, if any. */
export interface Mark {
  cue: Cue;
  terms: Term[];
  residue: Residue | null;
}

export function marksOf(side: keyof Hunk, residues: readonly Residue[], ground: Ground): Mark[] {
  const repeats = ground.lang.polarity?.repeats;
  const marks: Mark[] = [];
  const matched = (term: Term): boolean => residues.some((residue) => residue.matched.has(term));
  const standsIn = (term: Term): Residue | null =>
    residues.find((residue) => residue.hunk[side].includes(term)) ?? null;
  for (const term of ground[side]) {
    if (term.cue === null || matched(term)) continue;
    // "Neither … nor" denies once.
    const first = repeats?.get(term.norm);
    if (first !== undefined && marks.some((mark) => mark.terms.some(({ norm }) => norm === first))) continue;
    const last = marks.at(-1);
    if (last !== undefined && last.cue === term.cue && last.terms.at(-1)?.index === term.index - 1) {
      last.terms.push(term);
      // "Is due to" → "is scheduled to": the words of a cue need not all have changed. "No" and "no one" deny alike.
      if (term.cue !== 'negation') last.residue ??= standsIn(term);
    } else
      marks.push({
        cue: term.cue,
        terms: [term],
        residue: standsIn(term),
      });
  }
  return marks;
}

/** Cues of the kind that no cue of the other side answers; those in unchanged runs are answered first. */
export function unmatched(
  a: readonly Mark[],
  b: readonly Mark[],
  of: (mark: Mark) => boolean,
): [Mark[], Mark[]] {
  const open = (marks: readonly Mark[]): Mark[] => marks.filter((mark) => of(mark) && mark.residue !== null);
  const [x, y] = [open(a), open(b)];
  const answered = Math.min(x.length, y.length);
  if (answered === 0) return [x, y];
  const rest = [...x];
  const left = y.filter((mark) => {
    const own = rest.findIndex((other) => other.residue === mark.residue);
    if (own !== -1) rest.splice(own, 1);
    return own === -1;
  });
  // What is left on both sides was moved: it answers in order.
  const moved = Math.min(rest.length, left.length);
  return [rest.slice(moved), left.slice(moved)];
}

/**
 * Nothing else is open around the cue, least of all on the other side: "not expensive" → "reasonable" turns twice, and
 * only a dictionary would know.
 */
export function isTight(mark: Mark, side: keyof Hunk): boolean {
  if (mark.residue === null) return false;
  const other = side === 'before' ? 'after' : 'before';
  return mark.residue[other].length === 0 && mark.residue[side].length <= 1;
}
