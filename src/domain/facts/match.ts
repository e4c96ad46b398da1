/** Finds the value of one question in one version. */
import type { Change, ClaimSet, Diff, FactQuestion, FactValue, Instant, Sighting } from '../model.ts';
import { type Candidate, candidatesOf, type Line, linesOf, type ValueSlot, wordsOf } from './candidates.ts';
import { readQuestion, type Sought } from './question.ts';
import { coverage, type Scored, scoreSlot } from './score.ts';
import { factorTo } from './units.ts';
import { compareValues } from './values.ts';

export interface ObserveContext {
  /** Base forms of words that the whole story speaks of. */
  storyTerms?: ReadonlySet<string>;
  /** Diff from the version of `previous` to this one. */
  diff?: Diff | null;
}

/** Below this nothing is said: a missing value is better than a wrong one. */
const ENOUGH = 0.5;
/** A second value this close to the best contradicts it inside the version. */
const CLOSE = 0.12;

export function observe(
  question: FactQuestion,
  version: { claims: ClaimSet; publishedAt: Instant | null },
  previous: Sighting | null,
  context: ObserveContext = {},
): Sighting | null {
  const sought = readQuestion(question);
  const lines = linesOf(version.claims);
  if (question.kind === 'text') return observeText(question, sought, lines, previous);
  const about = new Set([
    ...(context.storyTerms ?? []),
    ...lines.slice(0, 4).flatMap((line) => line.words.map((word) => word.base)),
  ]);
  const trail = trailOf(question, previous, context.diff ?? null);
  const scored = candidatesOf(lines, question.kind)
    .map((candidate) => withTrail(scoreSlot(candidate, sought, about), candidate, trail))
    .filter((entry): entry is Scored => entry !== null)
    .toSorted(byTimeThenScore);
  const best = scored[0];
  if (best === undefined || best.score < ENOUGH) return null;
  return sightingOf(question, sought, best, scored);
}

/** In a live blog the newest entry that states the value speaks for the page. */
function byTimeThenScore(a: Scored, b: Scored): number {
  const [x, y] = [a.candidate.line.sentence.asOf, b.candidate.line.sentence.asOf];
  if (x !== null && y !== null && x !== y && a.score >= ENOUGH && b.score >= ENOUGH) return x < y ? 1 : -1;
  return (
    b.score - a.score ||
    a.candidate.line.index - b.candidate.line.index ||
    a.candidate.slot.start - b.candidate.slot.start
  );
}

/** Where the value was last seen, or was pointed at. */
interface Trail {
  claimId: string | null;
  raw: string;
  sentence: string;
  /** Raw text that the diff says stands in its place now, by new sentence. */
  followed: { text: string; raw: string; start: number } | null;
}

function trailOf(question: FactQuestion, previous: Sighting | null, diff: Diff | null): Trail | null {
  if (previous !== null)
    return {
      claimId: previous.claimId,
      raw: previous.raw,
      sentence: previous.quote,
      followed: follow(previous, diff),
    };
  if (question.anchor === null) return null;
  const { anchor } = question;
  return { claimId: anchor.claimId, raw: anchor.slot.raw, sentence: anchor.sentence, followed: null };
}

function follow(previous: Sighting, diff: Diff | null): Trail['followed'] {
  for (const change of diff?.changes ?? []) {
    if (change.before === null || change.after === null || !holds(change, previous)) continue;
    const detail = change.details.find(
      (one) => one.before !== null && one.after !== null && one.before.raw === previous.raw,
    );
    if (detail?.after != null)
      return { text: change.after.text, raw: detail.after.raw, start: detail.after.start };
  }
  return null;
}

const holds = (change: Change, previous: Sighting): boolean =>
  change.before?.claims.some((claim) => claim.id === previous.claimId) === true ||
  change.before?.text.includes(previous.quote) === true;

function withTrail(scored: Scored | null, candidate: Candidate, trail: Trail | null): Scored | null {
  if (trail === null) return scored;
  const { slot, claim, line } = candidate;
  if (trail.claimId === claim.id && slot.raw === trail.raw)
    return boosted(scored, candidate, 0.35, 'the same statement as before');
  if (
    trail.followed !== null &&
    trail.followed.raw === slot.raw &&
    trail.followed.text.includes(line.sentence.text)
  )
    return boosted(scored, candidate, 0.35, 'the statement that continues the one before');
  if (scored === null) return null;
  const alike = contextLikeness(trail.sentence, line.sentence.text);
  return alike < 0.5 ? scored : boosted(scored, candidate, 0.2 * alike, 'reads like the statement before');
}

function boosted(scored: Scored | null, candidate: Candidate, points: number, reason: string): Scored {
  const base = scored ?? { candidate, score: 0.25, reasons: [] };
  return { ...base, score: base.score + points, reasons: [reason, ...base.reasons] };
}

/** Share of words two sentences have in common, numbers left out. */
function contextLikeness(a: string, b: string): number {
  const bag = (text: string): Set<string> =>
    new Set(
      wordsOf(text)
        .filter((word) => !/^\d/.test(word.norm))
        .map((word) => word.base),
    );
  const [x, y] = [bag(a), bag(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared === 0 ? 0 : shared / (x.size + y.size - shared);
}

function sightingOf(
  question: FactQuestion,
  sought: Sought,
  best: Scored,
  scored: readonly Scored[],
): Sighting {
  const value = factValueOf(best.candidate.slot, sought);
  const rivals = scored.filter(
    (entry) => entry !== best && entry.score >= ENOUGH && entry.score >= best.score - CLOSE,
  );
  const others = rivals.filter(
    (entry) =>
      sameTime(entry, best) &&
      compareValues(question.kind, value, factValueOf(entry.candidate.slot, sought)).relation === 'disjoint',
  );
  const agreeing = rivals.length - others.length;
  const { line, claim, slot } = best.candidate;
  const confidence = Math.min(
    0.99,
    best.score * (others.length > 0 ? 0.8 : 1) + Math.min(0.1, agreeing * 0.05),
  );
  return {
    ...value,
    claimId: claim.id,
    quote: line.sentence.text,
    start: slot.start,
    end: slot.end,
    asOf: line.sentence.asOf,
    confidence: Number(confidence.toFixed(3)),
    reasons: [
      ...best.reasons,
      ...(agreeing > 0 ? [`stated ${agreeing + 1} times`] : []),
      ...(others.length > 0 ? ['the version also states another value'] : []),
    ],
    alsoStated: distinct(
      others.map((entry) => ({
        value: factValueOf(entry.candidate.slot, sought).value,
        raw: entry.candidate.slot.raw,
        quote: entry.candidate.line.sentence.text,
        claimId: entry.candidate.claim.id,
      })),
    ),
  };
}

const sameTime = (a: Scored, b: Scored): boolean =>
  a.candidate.line.sentence.asOf === b.candidate.line.sentence.asOf;

const distinct = (list: Sighting['alsoStated']): Sighting['alsoStated'] =>
  list.filter((one, k) => list.findIndex((other) => other.value === one.value) === k);

/** The slot as contract §5 writes values. */
export function factValueOf(slot: ValueSlot, sought: Pick<Sought, 'unit' | 'head'>): FactValue {
  switch (slot.type) {
    case 'quantity': {
      const factor = sought.unit !== null && slot.unit !== sought.unit ? factorTo(slot, sought.unit) : null;
      const scale = (n: number): number => (factor === null ? n : Number((n * factor).toPrecision(12)));
      return {
        value: scale(slot.value),
        unit:
          factor !== null
            ? sought.unit
            : slot.unitClass === 'count' || slot.unitClass === 'number'
              ? (sought.unit ?? sought.head ?? slot.unit)
              : slot.unit,
        qualifier: slot.qualifier,
        low: slot.low === null ? null : scale(slot.low),
        high: slot.high === null ? null : scale(slot.high),
        raw: slot.raw,
      };
    }
    case 'date':
      return {
        value: slot.until === null ? (slot.value ?? slot.raw) : `${slot.value}/${slot.until}`,
        unit: null,
        qualifier: 'exactly',
        low: null,
        high: null,
        raw: slot.raw,
      };
    case 'name':
      return { value: slot.value, unit: null, qualifier: 'exactly', low: null, high: null, raw: slot.raw };
  }
}

function observeText(
  question: FactQuestion,
  sought: Sought,
  lines: readonly Line[],
  previous: Sighting | null,
): Sighting | null {
  const scored = lines.flatMap((line) =>
    line.sentence.block === 'byline'
      ? []
      : line.sentence.claims
          .filter((claim) => claim.checkable)
          .map((claim) => {
            const words = line.words.filter((word) => word.start >= claim.start && word.end <= claim.end);
            const own = Math.max(
              coverage(sought.words, words),
              ...sought.alternatives.map((list) => coverage(list, words)),
              0,
            );
            const kept =
              previous?.claimId === claim.id
                ? 0.4
                : previous !== null
                  ? 0.3 * contextLikeness(previous.quote, line.sentence.text)
                  : 0;
            const title = line.sentence.block === 'title' ? -0.05 : 0;
            return { line, claim, score: own * 0.8 + kept + title, own };
          }),
  );
  const best = scored.toSorted((a, b) => b.score - a.score || a.line.index - b.line.index)[0];
  if (best === undefined || best.own < 0.5 || best.score < ENOUGH) return null;
  const { claim, line } = best;
  return {
    value: claim.text,
    unit: null,
    qualifier: 'exactly',
    low: null,
    high: null,
    raw: claim.text,
    claimId: claim.id,
    quote: line.sentence.text,
    start: claim.start,
    end: claim.end,
    asOf: line.sentence.asOf,
    confidence: Math.min(0.95, Number(best.score.toFixed(3))),
    reasons: [`${Math.round(best.own * 100)} % of the words of "${question.label}" stand in it`],
    alsoStated: [],
  };
}
