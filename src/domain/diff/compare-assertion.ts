/**
 * How a statement is made: negated or not, and how certain. Decided word by word in place, not claim by claim: a rewriter
 * moves clauses about, and comparing the classes of whole clauses flagged 8 of 100 pairs that mean the same.
 */

import { ENGLISH } from '../claims/lang/en/index.ts';
import type { Aspect, Slot } from '../model.ts';
import { isConverse } from './converse.ts';
import { leadsTo } from './earlier.ts';
import { type Finding, spanOf, textSide } from './findings.ts';
import { DENIES } from './lexicon/denials.ts';
import type { Residue } from './residue.ts';
import type { Side } from './sides.ts';
import type { Cue, Hunk, Term } from './terms.ts';

/** One cue of a side: the terms it covers and the run of difference it stands in, if any. */
interface Mark {
  cue: Cue;
  terms: Term[];
  residue: Residue | null;
}

/** How near an opposite word a negation must stand to turn it round: "did not rise" → "fell". */
const REACH = 6;

/** Words that negate without being counted as negation: they excuse a cue on the other side. */
const IMPLICIT =
  /^(?:yet|far|little|few|barely|rarely|seldom|stop|stopped|stops|cease|ceased|prevent|prevents|prevented|avoid|avoids|avoided|unlikely|unable|impossible|unclear|elusive|missing|absent|avert|averted|unaware|free|against|ban|banned|exclude|excluding|excluded|except|but|only|other|different|instead|dismiss|dismissed|decline|declined|oppose|opposed|opposes|short|than|hard|difficult|up)$/;

export function compareAssertion(
  before: Side,
  after: Side,
  a: readonly Term[],
  b: readonly Term[],
  residues: readonly Residue[],
  earlier: readonly Slot[],
  quotes: readonly Finding[],
): Finding[] {
  const marks = (terms: readonly Term[], side: keyof Hunk): Mark[] =>
    marksOf(terms, residues, side).filter(
      ({ cue, terms: words }) =>
        !(cue === 'negation' && leadsTo(words[0] as Term, earlier, terms)) &&
        !quotes.some((quote) => cameWith(quote, side, words)),
    );
  const [marksA, marksB] = [marks(a, 'before'), marks(b, 'after')];
  const found = (
    aspect: Aspect,
    tier: 'alert' | 'review',
    x: readonly Term[] | null,
    y: readonly Term[] | null,
    reason: string,
  ): Finding => ({
    aspect,
    tier,
    detail: {
      aspect,
      before: x === null || x.length === 0 ? null : textSide(before.text, spanOf(x)),
      after: y === null || y.length === 0 ? null : textSide(after.text, spanOf(y)),
    },
    reason: `${aspect}: ${reason}`,
  });
  const noise = residues.reduce((sum, residue) => sum + residue.before.length + residue.after.length, 0);
  return [
    ...polarity(marksA, marksB, a, b, residues, found),
    ...modality(marksA, marksB, noise, residues, found, { before: a, after: b }),
  ];
}

/** "…, and nobody came" goes with the words cut off the quotation: nothing else is denied less. */
const cameWith = ({ tier, detail }: Finding, side: keyof Hunk, words: readonly Term[]): boolean => {
  const span = detail?.[side];
  return (
    tier === 'review' &&
    span != null &&
    words.every(({ start, end }) => span.start <= start && end <= span.end)
  );
};

type Found = (
  aspect: Aspect,
  tier: 'alert' | 'review',
  x: readonly Term[] | null,
  y: readonly Term[] | null,
  reason: string,
) => Finding;

function marksOf(terms: readonly Term[], residues: readonly Residue[], side: keyof Hunk): Mark[] {
  const marks: Mark[] = [];
  const matched = (term: Term): boolean => residues.some((residue) => residue.matched.has(term));
  for (const term of terms) {
    if (term.cue === null || matched(term)) continue;
    // "Neither … nor" denies once.
    if (term.norm === 'nor' && marks.some((mark) => mark.terms.some(({ norm }) => norm === 'neither')))
      continue;
    const last = marks.at(-1);
    if (last !== undefined && last.cue === term.cue && last.terms.at(-1)?.index === term.index - 1)
      last.terms.push(term);
    else
      marks.push({
        cue: term.cue,
        terms: [term],
        residue: residues.find((residue) => residue.hunk[side].includes(term)) ?? null,
      });
  }
  return marks;
}

function polarity(
  a: readonly Mark[],
  b: readonly Mark[],
  a0: readonly Term[],
  b0: readonly Term[],
  residues: readonly Residue[],
  found: Found,
): Finding[] {
  const [freeA, freeB] = unmatched(a, b, (mark) => mark.cue === 'negation');
  const findings: Finding[] = [];
  const spent = new Set<Mark>();
  for (const residue of residues)
    for (const clash of residue.clashes) {
      if (clash.relation !== 'opposite' || isConverse(clash, a0, b0) || turnsTwice(residue)) continue;
      if (ORDER.test(clash.before.norm) && opensDate(clash.before, a0) && opensDate(clash.after, b0)) {
        const reason = `"${clash.before.text}" became "${clash.after.text}"`;
        findings.push(found('date', 'alert', [clash.before], [clash.after], reason));
        continue;
      }
      if (turned(clash.before, a0) !== turned(clash.after, b0)) {
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
      if (spent.has(mark) || negatedOtherwise(mark, negative ? 'before' : 'after')) continue;
      // A predicate in the place of another says what it says; the negation went with the words around it.
      if (isReplaced(mark)) continue;
      const other = exchangedFor(mark, negative ? 'before' : 'after');
      const tight =
        !paired(mark, open) &&
        isTight(mark, negative ? 'after' : 'before') &&
        !excused(mark, negative ? 'before' : 'after');
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
  return findings;
}

/** "Denied all charges as his trial opened" → "was sentenced to prison". Open words of either side, at least. */
const REPLACED = 3;
const isReplaced = ({ residue }: Mark): boolean =>
  residue !== null && Math.min(residue.before.length, residue.after.length) >= REPLACED;

/** "Is studying the offer" → "rejected the offer": the one word that a word of denial took the place of, or gave its own to. */
function exchangedFor({ residue, terms }: Mark, side: keyof Hunk): Term[] | null {
  const other = residue?.[side] ?? [];
  return other.length === 1 && terms.every(({ norm }) => DENIES.test(norm)) ? other : null;
}

/** "Few doubted" → "most believed": two opposites in one run leave the statement as it was. */
export const turnsTwice = ({ clashes }: Residue): boolean =>
  clashes.length === 2 &&
  clashes.every(({ relation, before }) => relation === 'opposite' || HOW_MANY.test(before.norm));

/** Words for how many of them, whose opposite turns the statement round. */
const HOW_MANY = /^(?:few|none|no|most|many|all|every)$/;

/** "Shortly before midnight" → "shortly after midnight" is another time, not a denial. */
const ORDER = /^(?:before|after|until|since|from)$/;
const opensDate = (word: Term, terms: readonly Term[]): boolean =>
  terms.slice(terms.indexOf(word) + 1, terms.indexOf(word) + 3).some((term) => term.slot?.type === 'date');

/** A bare "not" or "no" right before the word: "not clear". */
const turned = (word: Term, terms: readonly Term[]): boolean =>
  terms
    .slice(Math.max(0, terms.indexOf(word) - 2), Math.max(0, terms.indexOf(word)))
    .some((term) => /^(?:not|no|never|hardly)$/.test(term.norm));

/** Another open negation stands close by on the same side. */
const paired = (mark: Mark, open: readonly Mark[]): boolean =>
  open.some(
    (other) => other !== mark && mark.terms.some((term) => near(other, term)) && open.length % 2 === 0,
  );

const near = (mark: Mark, term: Term): boolean =>
  mark.terms.some((cue) => Math.abs(cue.index - term.index) <= REACH);

/** Cues of the kind that no cue of the other side answers; those in unchanged runs are answered first. */
function unmatched(a: readonly Mark[], b: readonly Mark[], of: (mark: Mark) => boolean): [Mark[], Mark[]] {
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
function isTight(mark: Mark, side: keyof Hunk): boolean {
  if (mark.residue === null) return false;
  const other = side === 'before' ? 'after' : 'before';
  return mark.residue[other].length === 0 && mark.residue[side].length <= 1;
}

/** The other side says no as well, by a word that is not counted as negation: the statement is the same. */
const negatedOtherwise = (mark: Mark, side: keyof Hunk): boolean =>
  mark.residue?.hunk[side].some(
    (term) => DENIES.test(term.norm) && term.cue !== 'negation' && !mark.residue?.matched.has(term),
  ) === true;

const excused = (mark: Mark, side: keyof Hunk): boolean =>
  mark.residue?.hunk[side].some((term) => IMPLICIT.test(term.norm)) === true;

function modality(
  a: readonly Mark[],
  b: readonly Mark[],
  noise: number,
  residues: readonly Residue[],
  found: Found,
  terms: Record<keyof Hunk, readonly Term[]>,
): Finding[] {
  const classes: Cue[] = ['hedged', 'expected', 'obligation', 'advice', 'conditional'];
  const freeA: Mark[] = [];
  const freeB: Mark[] = [];
  for (const cue of classes) {
    const [x, y] = unmatched(a, b, (mark) => mark.cue === cue);
    freeA.push(...x);
    freeB.push(...y);
  }
  const findings: Finding[] = [];
  for (const x of freeA) {
    const y = freeB.find((mark) => mark.residue === x.residue);
    if (y !== undefined) freeB.splice(freeB.indexOf(y), 1);
    const done = y === undefined && cameAbout(x, terms.before, terms.after);
    findings.push(...(done ? [plannedOrDone(x, null, found)] : shift(x, y ?? null, noise, found)));
  }
  for (const y of freeB)
    findings.push(
      ...(cameAbout(y, terms.after, terms.before)
        ? [plannedOrDone(null, y, found)]
        : shift(null, y, noise, found)),
    );
  return findings.length > 0 ? findings : [...stance(residues, found), ...onlyWeighed(residues, found)];
}

/** "Will play on Friday" → "played on Friday": the plan was carried out. */
function cameAbout({ cue, terms: [will] }: Mark, own: readonly Term[], other: readonly Term[]): boolean {
  if (cue !== 'expected' || will?.norm !== 'will') return false;
  const verb = own.slice(will.index + 1, will.index + 3).find(({ content }) => content);
  return (
    verb !== undefined &&
    verb.norm === verb.base &&
    other.some(
      (term) =>
        term.base === verb.base &&
        ENGLISH.isPast(term.norm) &&
        !BEFORE_PARTICIPLE.test(other[term.index - 1]?.norm ?? ''),
    )
  );
}

const BEFORE_PARTICIPLE = /^(?:am|is|are|was|were|be|been|being|has|have|having|not)$/;

const plannedOrDone = (x: Mark | null, y: Mark | null, found: Found): Finding =>
  found(
    'modality',
    'alert',
    x?.terms ?? null,
    y?.terms ?? null,
    `${x === null ? 'done' : 'planned'} became ${y === null ? 'done' : 'planned'}`,
  );

/** "Provided that parliament agrees": a clause that comes or goes limits the statement; it does not make it less certain. */
const isClauseOpener = (mark: Mark): boolean =>
  mark.cue === 'conditional' &&
  /^(?:if|unless|provided|on|in|as|assuming|otherwise)$/.test(mark.terms[0]?.norm ?? '');

/** Verbs that say how binding a deed is. One exchanged for another in place says another thing of the same deed. */
const BINDING: Record<string, RegExp> = {
  bound:
    /^(?:required?|requires|must|mandated|necessary|forced?|forces|compelled|obliged|obligatory|mandatory|ordered|orders)$/,
  advised: /^(?:urged?|urges|advised?|advises|encouraged?|encourages|recommended|invited)$/,
  free: /^(?:can|allowed|permitted|chose|choose|chooses|opted|volunteered|voluntary|optional)$/,
};
const STANCES: readonly Record<string, RegExp>[] = [
  BINDING,
  {
    mulled: /^(?:considering|weighing|mulling|exploring|pondering|contemplating)$/,
    intended: /^(?:will|shall)$/,
  },
  {
    ordered: /^(?:ordered|orders|commanded|commands|instructed|instructs)$/,
    asked: /^(?:asked|asks|requested|requests|begged|begs)$/,
  },
  {
    awaited: /^(?:expects?|hopes?|plans?|intends?|aims?|seeks?|forecasts?|promises)$/,
    done: /^(?:has|have|had)$/,
  },
  {
    decided:
      /^(?:agree|agrees|agreed|agreeing|approve|approves|approved|approving|decide|decides|decided|deciding|adopt|adopts|adopted|adopting|pledge|pledges|pledged|commit|commits|committed)$/,
    weighed:
      /^(?:discuss|discusses|discussed|discussing|debate|debates|debated|debating|consider|considers|considered|considering|weigh|weighs|weighed|weighing|mull|mulls|mulled|mulling|explore|explores|explored|exploring)$/,
  },
];

const stanceOf = (axis: Record<string, RegExp>, terms: readonly Term[]): [string, Term] | null => {
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
function stance(residues: readonly Residue[], found: Found): Finding[] {
  return residues.flatMap(({ hunk, clashes }) => {
    if (clashes.length > 0 || Math.max(hunk.before.length, hunk.after.length) > LONGEST_EXCHANGE) return [];
    return STANCES.flatMap((axis) => {
      const [x, y] = [stanceOf(axis, hunk.before), stanceOf(axis, hunk.after)];
      if (x === null || y === null || x[0] === y[0]) return [];
      return [found('modality', 'alert', [x[1]], [y[1]], `${x[0]} became ${y[0]}`)];
    });
  });
}

/** "Considering a run" → "running", "all but dead" → "dead": what holds the deed back came or went, and the deed stayed. */
function onlyWeighed(residues: readonly Residue[], found: Found): Finding[] {
  return residues.flatMap((residue) => {
    const held = (terms: readonly Term[]): Term[] =>
      terms.filter((term, at) => holdsBack(term, terms[at + 1]));
    const [a, b] = [held(residue.hunk.before), held(residue.hunk.after)];
    const open = a.length > 0 ? a : b;
    const [own, other] = a.length > 0 ? [residue.before, residue.after] : [residue.after, residue.before];
    if (a.length > 0 === b.length > 0 || own.length > 1 || other.length > 0) return [];
    const told = a.length > 0 ? 'no longer held back' : 'now held back';
    return [found('modality', 'alert', a.length > 0 ? open : null, a.length > 0 ? null : open, told)];
  });
}

/** "All but three" counts. */
const holdsBack = (term: Term, next: Term | undefined): boolean =>
  /^(?:considering|mulling|weighing|contemplating|pondering|exploring|all but|as good as)$/.test(term.norm) &&
  term.cue === null &&
  next?.slot?.type !== 'quantity';

/**
 * A cue exchanged for another in place changes certainty; a cue that merely appears or vanishes does so only when it
 * is all that was edited: whoever rewrites a sentence drops and adds "may" freely (2 of 100 simplified pairs).
 *
 * "can" and "could" hedge as little or as much as "may" in loose prose. */
const ABILITY =
  /^(?:can|could|able|possible|possibility|chance|likelihood|risk|threaten|threatens|potential)$/;

/** Open words around a cue that came or went: past this the sentence was written anew, and its cues with it. */
const MUCH_ELSE = 3;

function shift(x: Mark | null, y: Mark | null, noise: number, found: Found): Finding[] {
  const mark = (x ?? y) as Mark;
  const other = x === null ? mark.residue?.hunk.before : mark.residue?.hunk.after;
  const reason = `${x?.cue ?? 'asserted'} became ${y?.cue ?? 'asserted'}`;
  const both = x !== null && y !== null;
  if (!both && mark.cue === 'hedged' && other?.some((term) => ABILITY.test(term.norm)) === true) return [];
  const hedge = x?.cue === 'hedged' || y?.cue === 'hedged';
  const duty = [x?.cue, y?.cue].sort().join(' ') === 'advice obligation';
  const planned = x?.cue === 'expected' || y?.cue === 'expected';
  const bareWill = mark.terms.every((term) => /^(?:will|would|shall|'ll)$/.test(term.norm));
  const loud =
    isTight(mark, x === null ? 'after' : 'before') &&
    (both ? hedge || duty : noise === 0 && (hedge || (planned && !bareWill)));
  if (!both && !hedge && bareWill) return [];
  if (!both && !loud && noise > MUCH_ELSE) return [];
  if (!both && isClauseOpener(mark))
    return [
      found(
        'scope',
        'review',
        x?.terms ?? null,
        y?.terms ?? null,
        `a condition ${x === null ? 'came' : 'went'}`,
      ),
    ];
  if (
    !both &&
    mark.cue === 'obligation' &&
    other?.some((term) => stanceOf(BINDING, [term])?.[0] === 'bound') === true
  )
    return [];
  return [found('modality', loud ? 'alert' : 'review', x?.terms ?? null, y?.terms ?? null, reason)];
}
