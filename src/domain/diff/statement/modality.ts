/** How certain, how binding, planned or done. */
import type { CertaintyForms, Cue } from '../../claims/lang/comparing.ts';
import type { Language } from '../../claims/lang/language.ts';
import type { Finding, FindingIn } from '../ground/findings.ts';
import type { Ground } from '../ground/ground.ts';
import type { Hunk, Term } from '../ground/terms.ts';
import type { Residue } from '../words/residue.ts';
import { isTight, type Mark, unmatched } from './marks.ts';

export function compareModality(
  a: readonly Mark[],
  b: readonly Mark[],
  ground: Ground,
  residues: readonly Residue[],
  noise: number,
  found: FindingIn,
): Finding[] {
  const { lang } = ground;
  const { certainty } = lang.comparing;
  const classes: Cue[] = ['hedged', 'expected', 'obligation', 'advice', 'conditional'];
  const freeA: Mark[] = [];
  const freeB: Mark[] = [];
  for (const cue of classes) {
    const [x, y] = unmatched(a, b, (mark) => mark.cue === cue);
    freeA.push(...x);
    freeB.push(...y);
  }
  const permits = (side: keyof Hunk): boolean =>
    residues.some(({ hunk }) => hunk[side].some(({ norm }) => certainty.permission.test(norm)));
  const isRule = ({ terms: words }: Mark, other: keyof Hunk): boolean =>
    words.every(({ norm }) => certainty.mayAllow.test(norm)) && permits(other);
  /** "If it rains" → "in case of rain". */
  const isTold = (mark: Mark, other: keyof Hunk): boolean =>
    isClauseOpener(mark, certainty) &&
    residues.some(({ hunk }) => hunk[other].some(({ norm }) => certainty.conditionPhrase.test(norm)));
  const findings: Finding[] = [];
  for (const x of freeA) {
    if (isRule(x, 'after') || isTold(x, 'after')) continue;
    const y = freeB.find((mark) => mark.residue === x.residue);
    if (y !== undefined) freeB.splice(freeB.indexOf(y), 1);
    const done = y === undefined && cameAbout(x, ground.before, ground.after, lang);
    findings.push(...(done ? [plannedOrDone(x, null, found)] : shift(x, y ?? null, noise, found, certainty)));
  }
  for (const y of freeB.filter((mark) => !isRule(mark, 'before') && !isTold(mark, 'before')))
    findings.push(
      ...(cameAbout(y, ground.after, ground.before, lang)
        ? [plannedOrDone(null, y, found)]
        : shift(null, y, noise, found, certainty)),
    );
  return findings.length > 0
    ? findings
    : [...stance(residues, found, certainty), ...onlyWeighed(residues, ground, found)];
}

/** "Will play on Friday" → "played on Friday", "must be approved" → "has been approved": what was to be was done. */
function cameAbout(
  { cue, terms: [modal] }: Mark,
  own: readonly Term[],
  other: readonly Term[],
  lang: Language,
): boolean {
  const { future, passive, done, beforeParticiple } = lang.comparing.certainty;
  if (modal === undefined || !(cue === 'expected' ? future.test(modal.norm) : TO_BE_DONE.has(cue)))
    return false;
  const verb = own.slice(modal.index + 1, modal.index + 4).find(({ content }) => content);
  if (verb === undefined) return false;
  const before = (term: Term, terms: readonly Term[]): string => terms[term.index - 1]?.norm ?? '';
  if (passive.test(before(verb, own)))
    return other.some((term) => term.norm === verb.norm && done.test(before(term, other)));
  return (
    verb.norm === verb.base &&
    other.some(
      (term) =>
        term.base === verb.base && lang.isPast(term.norm) && !beforeParticiple.test(before(term, other)),
    )
  );
}

const TO_BE_DONE: ReadonlySet<Cue> = new Set(['obligation', 'advice']);

const plannedOrDone = (x: Mark | null, y: Mark | null, found: FindingIn): Finding =>
  found(
    'modality',
    'alert',
    x?.terms ?? [],
    y?.terms ?? [],
    `${x === null ? 'done' : 'planned'} became ${y === null ? 'done' : 'planned'}`,
  );

/** "Provided that parliament agrees": a clause that comes or goes limits the statement; it does not make it less certain. */
const isClauseOpener = (mark: Mark, { opensCondition }: CertaintyForms): boolean =>
  mark.cue === 'conditional' && opensCondition.test(mark.terms[0]?.norm ?? '');

const stanceOf = (axis: Readonly<Record<string, RegExp>>, terms: readonly Term[]): [string, Term] | null => {
  for (const term of terms)
    for (const [stance, words] of Object.entries(axis)) if (words.test(term.norm)) return [stance, term];
  return null;
};

/** In words. */
const LONGEST_EXCHANGE = 5;

/**
 * "Ordered to leave" → "urged to leave", "forced to recall" → "chose to recall", "agreed to seize" → "discussed seizing".
 * Long runs are rewritten, not exchanged.
 */
function stance(residues: readonly Residue[], found: FindingIn, { stances }: CertaintyForms): Finding[] {
  return residues.flatMap(({ hunk, clashes }) => {
    if (clashes.length > 0 || Math.max(hunk.before.length, hunk.after.length) > LONGEST_EXCHANGE) return [];
    return stances.flatMap((axis) => {
      const [x, y] = [stanceOf(axis, hunk.before), stanceOf(axis, hunk.after)];
      if (x === null || y === null || x[0] === y[0]) return [];
      return [found('modality', 'alert', [x[1]], [y[1]], `${x[0]} became ${y[0]}`)];
    });
  });
}

/** "Considering a run" → "running", "all but dead" → "dead": what holds the deed back came or went, and the deed stayed. */
function onlyWeighed(residues: readonly Residue[], ground: Ground, found: FindingIn): Finding[] {
  const { holdsBack, brink, leadsToDeed, underWay } = ground.lang.comparing.certainty;
  /** "All but three" counts. */
  const isHeld = (term: Term, next: Term | undefined): boolean =>
    holdsBack.test(term.norm) && term.cue === null && next?.slot?.type !== 'quantity';
  /** "Close to capturing", "on the verge of capturing". */
  const isNear = ({ norm, index }: Term, side: keyof Hunk): boolean =>
    brink.test(norm) &&
    leadsToDeed.test(ground[side][index + 1]?.norm ?? '') &&
    underWay.test(ground[side][index + 2]?.norm ?? '');
  return residues.flatMap((residue) => {
    const held = (side: keyof Hunk): Term[] => {
      const terms = residue.hunk[side];
      return terms.filter((term, at) => isHeld(term, terms[at + 1]) || isNear(term, side));
    };
    const [a, b] = [held('before'), held('after')];
    const open = a.length > 0 ? a : b;
    const [own, other] = a.length > 0 ? [residue.before, residue.after] : [residue.after, residue.before];
    if (a.length > 0 === b.length > 0 || own.length > 1 || other.length > 0) return [];
    const told = a.length > 0 ? 'no longer held back' : 'now held back';
    return [found('modality', 'alert', a.length > 0 ? open : [], a.length > 0 ? [] : open, told)];
  });
}

/**
 * A cue exchanged for another in place changes certainty; a cue that merely appears or vanishes does so only when it
 * is all that was edited: whoever rewrites a sentence drops and adds "may" freely (2 of 100 simplified pairs).
 */

/** Open words around a cue that came or went: past this the sentence was written anew, and its cues with it. */
const MUCH_ELSE = 3;

function shift(
  x: Mark | null,
  y: Mark | null,
  noise: number,
  found: FindingIn,
  certainty: CertaintyForms,
): Finding[] {
  const mark = (x ?? y) as Mark;
  const other = x === null ? mark.residue?.hunk.before : mark.residue?.hunk.after;
  const reason = `${x?.cue ?? 'asserted'} became ${y?.cue ?? 'asserted'}`;
  const both = x !== null && y !== null;
  if (!both && mark.cue === 'hedged' && other?.some((term) => certainty.ability.test(term.norm)) === true)
    return [];
  const hedge = x?.cue === 'hedged' || y?.cue === 'hedged';
  const duty = [x?.cue, y?.cue].sort().join(' ') === 'advice obligation';
  const planned = x?.cue === 'expected' || y?.cue === 'expected';
  const bareWill = mark.terms.every((term) => certainty.bareFuture.test(term.norm));
  const loud =
    isTight(mark, x === null ? 'after' : 'before') &&
    (both ? hedge || duty : noise === 0 && (hedge || (planned && !bareWill)));
  if (!both && !hedge && bareWill) return [];
  if (!both && !loud && noise > MUCH_ELSE) return [];
  if (!both && isClauseOpener(mark, certainty))
    return [
      found('scope', 'review', x?.terms ?? [], y?.terms ?? [], `a condition ${x === null ? 'came' : 'went'}`),
    ];
  if (
    !both &&
    mark.cue === 'obligation' &&
    other?.some((term) => stanceOf(certainty.binding, [term])?.[0] === 'bound') === true
  )
    return [];
  return [found('modality', loud ? 'alert' : 'review', x?.terms ?? [], y?.terms ?? [], reason)];
}
