/**
 * Finds the value of one question in one version.
 *
 * question.ts reads what is asked: kind, unit, noun, words that must stand near. candidates.ts lists the slots that could hold it, each with its
 * own stretch of its sentence. Then pass by pass, each heard only where the one before found nothing:
 *   1. score.ts: fit (unit, noun) + nearness (words of the question, which belong to the number they stand with) + doubts; and trail.ts: where the
 *      value stood in the version before, or stands in the next one
 *   2. testimony.ts: the value that other articles of the story state, worded otherwise here
 *   3. what is the only one of its kind
 * A weak value of the first pass that no other source states yields to one of the second. What is far off the scale of all other sources drops
 * out; of what is left the best is chosen, and says why.
 */

import { stretchOf } from '../diff/values/calendar.ts';
import type { ClaimSet } from '../model/claims.ts';
import type { Diff } from '../model/diff.ts';
import type { Evidence, FactQuestion, FactValue, Sighting } from '../model/facts.ts';
import type { Instant } from '../model/primitives.ts';
import { type Candidate, candidatesOf, type Line, linesOf, type ValueSlot } from './candidates.ts';
import { cannotBear } from './cannot-bear.ts';
import { weighed } from './confidence.ts';
import { daysByOthers } from './days-by-others.ts';
import { familiesIn } from './families/index.ts';
import { fitOf } from './fit.ts';
import type { Ground } from './nearness.ts';
import { sameCounted } from './nouns.ts';
import { readQuestion, type Sought } from './question.ts';
import { readValue } from './read-value.ts';
import { lacksHinge, rivalOf } from './required.ts';
import { type Article, ENOUGH, type Figures, type Scored, scoreSlot } from './score.ts';
import { soleDayOf } from './sole-day.ts';
import { soleOf } from './sole-number.ts';
import { spelledOut } from './spelled-out.ts';
import { observeText } from './statement.ts';
import {
  AT_MOST_BY_OTHERS,
  borne,
  isAlone,
  isPlainlyBorne,
  onScale,
  type Testimony,
  witnessesOf,
} from './testimony.ts';
import { stepTo, type Trail, trailsOf } from './trail.ts';
import { compareValues } from './values.ts';

export interface ObserveContext {
  /** Diff from the version of `previous` to this one. */
  diff?: Diff | null;
  /** What the next version of the article states, and the diff from this version to that one: the clear explains the vague. */
  next?: { sighting: Sighting; diff: Diff } | null;
  /** What the other articles of the story state of the fact. */
  heard?: readonly Testimony[];
  /** What stands here for other facts, and is no answer to this one. */
  barred?: readonly Sighting[];
}

/** A second value this close to the best is stated as well. */
const CLOSE = 0.15;
/** Sentences of the body that open the article. */
const OPENING = 2;

export function observe(
  question: FactQuestion,
  version: { claims: ClaimSet; publishedAt: Instant | null },
  previous: Sighting | null,
  context: ObserveContext = {},
): Sighting | null {
  const sought = readQuestion(question);
  const lines = linesOf(version.claims);
  if (question.kind === 'text') return observeText(sought, lines, previous, context.diff ?? null);
  const at = version.publishedAt === null ? null : Date.parse(version.publishedAt);
  const article: Article = {
    lines,
    opening: openingOf(lines),
    at,
    looksAhead:
      at !== null &&
      lines.some((line) => line.slots.some(({ slot }) => slot.type === 'date' && startOf(slot.value) >= at)),
  };
  const trails = trailsOf(question, previous, context);
  const witnesses = witnessesOf(context.heard ?? []);
  const candidates = without(context.barred ?? [], [
    ...candidatesOf(lines, question.kind),
    ...(question.kind === 'name' ? spelledOut(lines, witnesses) : []),
  ]);
  const enough = (list: readonly (Scored | null)[]): Scored[] =>
    list.filter((entry): entry is Scored => entry !== null && entry.score >= ENOUGH);
  const byOthers = (): (Scored | null)[] =>
    candidates.map((one) => onTrail(borne(one, sought, article, witnesses), one, sought, trails, lines));
  // Pass by pass, each heard only where the one before found nothing: words and trail; what others state; what is the only one of its kind.
  const passes = [
    () => candidates.map((one) => onTrail(scoreSlot(one, sought, article), one, sought, trails, lines)),
    byOthers,
    () => daysByOthers(candidates, sought, article, witnesses),
    () => soleOf(candidates, sought, article),
    () => soleDayOf(candidates, sought, article),
  ];
  let found: Scored[] = [];
  for (const pass of passes) {
    if (found.length === 0) found = onScale(enough(pass()), sought, witnesses);
  }
  // What nobody else states and its own words hardly tell yields to what others state, where this version holds that too.
  if (found.length > 0 && isAlone(found, sought, witnesses)) {
    const plain = [
      ...enough(byOthers()).filter(isPlainlyBorne),
      ...daysByOthers(candidates, sought, article, witnesses),
    ];
    if (plain.length > 0) found = plain;
  }
  const scored = found.toSorted(
    (a, b) =>
      b.score - a.score ||
      a.candidate.line.index - b.candidate.line.index ||
      a.candidate.slot.start - b.candidate.slot.start,
  );
  const chosen = choose(question, sought, scored, previous);
  if (chosen === null) return null;
  const names = question.kind === 'name' ? namesKnown(lines, sought, previous, context) : [];
  return sightingOf(question, sought, chosen, scored, lines, names);
}

/** Names of the version, and what was stated of the fact before and elsewhere. */
function namesKnown(
  lines: readonly Line[],
  sought: Sought,
  previous: Sighting | null,
  { heard = [], next }: ObserveContext,
): string[] {
  const stated = [previous, next?.sighting, ...heard.map(({ sighting }) => sighting)];
  return [
    ...lines.flatMap((line) =>
      line.slots.flatMap(({ slot }) => (slot.type === 'name' ? String(readValue(slot, sought).value) : [])),
    ),
    ...stated.flatMap((one) => (one == null ? [] : String(one.value))),
  ];
}

/** "Ferrante" of a headline is the Lucia Ferrante of the body or of other outlets, where she is the only one of the name. */
function fullest(name: string, known: readonly string[]): string {
  const longer = new Set(known.filter((other) => /^\S+ \S+$/.test(other) && other.endsWith(` ${name}`)));
  const [only] = longer;
  return longer.size === 1 && only !== undefined ? only : name;
}

/** Without the places that are another fact's, and without the same number of the same things further down. */
function without(barred: readonly Sighting[], candidates: Candidate[]): Candidate[] {
  if (barred.length === 0) return candidates;
  const taken = candidates.filter(({ line, slot }) =>
    barred.some(
      ({ quote, start, end }) => line.sentence.text === quote && slot.start < end && start < slot.end,
    ),
  );
  return candidates.filter((one) => !taken.some((other) => isSameNumber(one.slot, other.slot)));
}

const isSameNumber = (a: ValueSlot, b: ValueSlot): boolean =>
  a === b ||
  (a.type === 'quantity' && b.type === 'quantity'
    ? a.value === b.value && a.unitClass === b.unitClass && sameCounted(a.unit ?? '', b.unit ?? '')
    : a.value === b.value);

const startOf = (date: string | null): number =>
  (date === null ? null : stretchOf(date))?.from ?? Number.NEGATIVE_INFINITY;

/**
 * Headline and first sentences. Words of the story's other articles were tried beside them and left: their titles changed no value, their
 * openings lent words to numbers that had none.
 */
function openingOf(lines: readonly Line[]): Ground {
  const first = lines.filter(
    (line) => line.sentence.block === 'title' || (line.bodyIndex >= 0 && line.bodyIndex < OPENING),
  );
  return {
    words: first.flatMap((line) => line.words),
    families: familiesIn(first.map((line) => line.lower).join(' ')),
    lower: first.map((line) => line.lower).join(' '),
  };
}

/**
 * Alignment leads to a slot that the words of the question do not reach, as long as it is of the right kind and nothing else became of what
 * it counts; likeness alone only helps what was found by its words, or was pointed at.
 */
function onTrail(
  scored: Scored | null,
  candidate: Candidate,
  sought: Sought,
  trails: readonly Trail[],
  lines: readonly Line[],
): Scored | null {
  const steps = trails
    .flatMap((trail) => stepTo(candidate, trail) ?? [])
    .toSorted((a, b) => b.points - a.points);
  const step = steps[0];
  if (step === undefined) return scored;
  const possible =
    fitOf(candidate.slot, sought) !== null &&
    rivalOf(candidate, sought) !== 'other' &&
    !cannotBear(candidate, sought, lines) &&
    !lacksHinge(candidate, sought, lines);
  if (scored === null && !(possible && (step.sure || sought.anchor !== null))) return null;
  const base = scored ?? {
    candidate,
    score: 0,
    own: 0,
    doubted: false,
    borrowed: false,
    reasons: [],
    figures: NOTHING,
  };
  const floor = step.sure && possible ? FOLLOWED : 0;
  return {
    ...base,
    score: Math.max(base.score, floor) + step.points,
    reasons: [step.reason, ...base.reasons],
  };
}

/** Of what no word led to. */
const NOTHING: Figures = { fit: 0, core: 0, given: 0, doubt: 0 };
/** What alignment alone is worth. */
const FOLLOWED = 0.35;

/**
 * The best score, except where a page says the thing more than once: the newest entry of a live blog speaks for it; the body is more exact than
 * the headline, which drops "at least"; of two values that contradict each other the one that is new is the page's word now.
 */
function choose(
  question: FactQuestion,
  sought: Sought,
  scored: readonly Scored[],
  previous: Sighting | null,
): Scored | null {
  const best = scored[0];
  if (best === undefined) return null;
  const entries = scored.filter(
    (entry) => entry.candidate.line.sentence.asOf !== null && entry.own >= best.own - 2 * CLOSE,
  );
  const times = entries.map((entry) => entry.candidate.line.sentence.asOf!).toSorted();
  const newest = entries.find((entry) => entry.candidate.line.sentence.asOf === times.at(-1));
  if (newest !== undefined) return newest;
  // By their own score: a value must not win over its successor for having been there before.
  const near = scored.filter((entry) => entry.own >= best.own - CLOSE);
  const value = (entry: Scored): FactValue => readValue(entry.candidate.slot, sought);
  const isNew = (entry: Scored): boolean =>
    previous !== null && compareValues(question.kind, previous, value(entry)).relation === 'disjoint';
  const fresh =
    previous !== null && near.some((entry) => !isNew(entry))
      ? near.find((entry) => isNew(entry) && inHeadline(entry) !== inHeadline(best))
      : undefined;
  const lead = fresh ?? best;
  const agreeing = near.filter(
    (entry) =>
      entry !== lead && compareValues(question.kind, value(lead), value(entry)).relation !== 'disjoint',
  );
  // "March" and further down "12 March": the version knows the day, whatever else its sentence speaks of.
  const exact =
    question.kind === 'date'
      ? scored.find(
          (entry) =>
            !inHeadline(entry) && compareValues('date', value(lead), value(entry)).relation === 'refinement',
        )
      : undefined;
  if (exact !== undefined) return exact;
  return (inHeadline(lead) ? agreeing.find((entry) => !inHeadline(entry)) : undefined) ?? lead;
}

const inHeadline = (entry: Scored): boolean => entry.candidate.line.sentence.block === 'title';

function sightingOf(
  question: FactQuestion,
  sought: Sought,
  chosen: Scored,
  scored: readonly Scored[],
  lines: readonly Line[],
  known: readonly string[],
): Sighting {
  const { line, claim, slot } = chosen.candidate;
  const read = readValue(slot, sought);
  const value = question.kind === 'name' ? { ...read, value: fullest(String(read.value), known) } : read;
  const rivals = scored.filter(
    (entry) =>
      entry !== chosen &&
      entry.own >= chosen.own - CLOSE &&
      entry.candidate.line.sentence.asOf === line.sentence.asOf,
  );
  const others = rivals.filter(
    (entry) =>
      compareValues(question.kind, value, readValue(entry.candidate.slot, sought)).relation === 'disjoint',
  );
  const agreeing = rivals.length - others.length;
  const strength = Math.min(
    0.99,
    Math.max(0.05, chosen.score * (others.length > 0 ? 0.8 : 1) + Math.min(0.1, agreeing * 0.05)),
    chosen.borrowed ? AT_MOST_BY_OTHERS : 0.99,
  );
  const also = others.map((entry) => {
    const { value: other, raw } = readValue(entry.candidate.slot, sought);
    return {
      value: other,
      raw,
      quote: entry.candidate.line.sentence.text,
      claimId: entry.candidate.claim.id,
    };
  });
  const followed = chosen.score > chosen.own;
  const evidence: Evidence = {
    ...chosen.figures,
    given: sought.alternatives.length > 0 ? chosen.figures.given : null,
    followed,
    again: agreeing,
    otherwise: others.length > 0,
    ofKind: valuesOfKind(lines, question, sought),
    inSentence: line.slots.filter((one) => one.slot.type === slot.type).length,
    role: sought.role !== null,
    topics: sought.topic.length,
    headline: inHeadline(chosen),
    borrowed: chosen.borrowed,
  };
  // Whoever pointed at it knew.
  const pointed = followed && sought.anchor !== null;
  return {
    ...value,
    claimId: claim.id,
    quote: line.sentence.text,
    start: slot.start,
    end: slot.end,
    asOf: line.sentence.asOf,
    ...weighed(question, pointed ? null : evidence, Number(strength.toFixed(3))),
    reasons: [
      ...chosen.reasons,
      ...(agreeing > 0 ? [`stated ${agreeing + 1} times`] : []),
      ...(others.length > 0 ? ['the version also states another value'] : []),
    ],
    alsoStated: also.filter((one, k) => also.findIndex((other) => other.value === one.value) === k),
  };
}

/** Different values of the version that are the kind of thing asked for. */
function valuesOfKind(lines: readonly Line[], { kind }: FactQuestion, sought: Sought): number {
  const fitting = candidatesOf(lines, kind).filter(
    ({ slot }) => (fitOf(slot, sought)?.points ?? 0) >= OF_KIND,
  );
  return new Set(fitting.map(({ slot }) => readValue(slot, sought).value)).size;
}
/** A fit below this is one that nobody would ask for. */
const OF_KIND = 0.16;
