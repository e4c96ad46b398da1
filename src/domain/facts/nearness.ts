/** How much of what a question asks for stands near a slot. */
import { RELATIONS } from '../claims/lang/en/comparing/relations.ts';
import type { Candidate, Line, Word } from './candidates.ts';
import type { Family } from './families/index.ts';
import { sameCounted } from './nouns.ts';
import { isFramed, isOccasion } from './occasions.ts';
import { toldAs } from './told.ts';
import type { Wanted } from './wanted.ts';

/** A text that is searched for wanted words. */
export interface Ground {
  words: readonly Word[];
  families: ReadonlySet<Family>;
  /** Its text in lower case, for words that count near numbers alone. */
  lower?: string;
}

export function groundOf(line: Line, zone: { start: number; end: number } | null = null): Ground {
  if (zone === null) return line;
  const lower = line.lower.slice(zone.start, zone.end);
  return {
    words: line.words.filter((word) => word.start >= zone.start && word.end <= zone.end),
    families: new Set([...line.families].filter(({ pattern }) => pattern.test(lower))),
    lower,
  };
}

/** 1 for the word itself, a little less for another way to say it, 0 when it is not there. */
export function presence(want: Wanted, ground: Ground): number {
  if (ground.words.some((word) => word.base === want.base || word.singular === want.singular)) return 1;
  for (const family of want.families)
    if (
      ground.families.has(family) ||
      (ground.lower !== undefined && family.near?.test(ground.lower) === true)
    )
      return 0.9;
  return ground.words.some(
    (word) =>
      RELATIONS.similar(word, want) ||
      agentOf(word.base, want.base) ||
      agentOf(want.base, word.base) ||
      actOf(word.base, want.base) ||
      actOf(want.base, word.base) ||
      sameCounted(word.singular, want.singular) ||
      begins(word.norm, want.norm),
  )
    ? 0.85
    : 0;
}

/** Mean presence of the wanted words. */
export function coverage(wanted: readonly Wanted[], ground: Ground): number {
  return wanted.length === 0
    ? 0
    : wanted.reduce((sum, want) => sum + presence(want, ground), 0) / wanted.length;
}

/** What surrounds a candidate, from near to far. */
export interface Surroundings {
  zone: Ground;
  /** Its sentence without what stands with other values that could be meant: their words are theirs. */
  free: Ground;
  sentence: Ground;
  /** The sentence before it: what "they" and a bare number go back to. */
  before: Ground | null;
  /** For a name, the sentence after it that goes on about it as he, she or it: "Irena Dobra … She is caretaker prime minister". */
  after: Ground | null;
  /** Headline and opening sentences. */
  opening: Ground;
}

export function surroundingsOf(
  candidate: Candidate,
  lines: readonly Line[],
  opening: Ground,
  rivals: readonly Candidate[] = [],
): Surroundings {
  const { line } = candidate;
  const before = line.bodyIndex > 0 ? lines[line.index - 1] : undefined;
  const told = toldAs(candidate);
  const withTold = (ground: Ground): Ground =>
    told.length === 0 ? ground : { ...ground, families: new Set([...ground.families, ...told]) };
  return {
    zone: withTold(groundOf(line, candidate.zone)),
    free: withTold(rivals.length === 0 ? groundOf(line) : freeOf(line, rivals)),
    sentence: withTold(groundOf(line)),
    before: before === undefined ? null : groundOf(before),
    after: pronounLineAfter(candidate, lines),
    opening,
  };
}

function freeOf(line: Line, rivals: readonly Candidate[]): Ground {
  const theirs = (at: number): boolean => rivals.some(({ zone }) => at >= zone.start && at < zone.end);
  const lower = [...line.lower].map((letter, at) => (theirs(at) ? ' ' : letter)).join('');
  return {
    words: line.words.filter(({ start }) => !theirs(start)),
    families: new Set([...line.families].filter(({ pattern }) => pattern.test(lower))),
    lower,
  };
}

/** The next sentence, when it names nobody and tells of the first one named here. */
export function pronounLineAfter(
  { line, slot }: Pick<Candidate, 'line' | 'slot'>,
  lines: readonly Line[],
): Line | null {
  if (slot.type !== 'name' || line.bodyIndex < 0) return null;
  const next = lines[line.index + 1];
  if (next === undefined || !/^(?:[^,.;]{0,30}[, ])?(?:he|she|they)\b/.test(next.lower)) return null;
  const first = line.slots.find((one) => one.slot.type === 'name' && one.slot.nameType !== 'place');
  return first?.slot === slot ? next : null;
}

/** A day or a name may stand at the other end of its sentence, yet the nearer of two is the one that is meant. */
const PER_WORD = 0.03;
const FAR = 10;
const LETTERS_PER_WORD = 6;

function reach(want: Wanted, { line, slot }: Candidate): number {
  const at = line.words
    .filter((word) => presence(want, { words: [word], families: NOTHING }) > 0)
    .map(({ start, end }) => ({ start, end, worth: 1 }));
  if ([...want.families].some((family) => isFramed(family, { line, slot })))
    at.push({ start: slot.start, end: slot.end, worth: 0.9 });
  for (const family of want.families)
    for (const found of line.families.has(family) || isOccasion(family)
      ? line.lower.matchAll(new RegExp(family.pattern, 'g'))
      : [])
      at.push({ start: found.index, end: found.index + found[0].length, worth: 0.9 });
  // "From 15 August to 31 December" says when it begins and when it ends.
  if (
    slot.type === 'date' &&
    slot.until !== null &&
    [...want.families].some(({ name }) => /^(?:begin|end)$/.test(name))
  )
    at.push({ start: slot.start, end: slot.end, worth: 0.9 });
  const gap = ({ start, end }: { start: number; end: number }): number =>
    // Inside is the "Judge" of "Judge Anna Verbeke".
    Math.max(0, start >= slot.end ? start - slot.end : slot.start - end) / LETTERS_PER_WORD;
  const apart = ({ start, end }: { start: number; end: number }): number =>
    slot.type === 'date' &&
    ((start >= slot.end && NEXT_DEED.test(line.lower.slice(slot.end, start))) ||
      CLAUSE.test(
        start >= slot.end ? line.lower.slice(slot.end, start) : line.lower.slice(end, slot.start),
      ) ||
      line.slots.some(
        ({ slot: day }) =>
          day.type === 'date' &&
          day.start >= end &&
          day.end < slot.start &&
          NEXT_DEED.test(line.lower.slice(day.end, slot.start)),
      ))
      ? OTHER_CLAUSE
      : 1;
  return Math.max(
    0,
    // "By the end of November" ends nothing.
    ...at
      .filter(
        ({ start }) =>
          slot.type !== 'date' ||
          !/^(?:end|beginning|start) of (?:the )?$/.test(line.lower.slice(start, slot.start)),
      )
      .map((place) => place.worth * apart(place) * (1 - PER_WORD * Math.min(FAR, gap(place)))),
  );
}

/** Where another statement of the same sentence begins: "was toppled on Thursday, paving the way for an early election". */
const CLAUSE = /[;–—]|, (?:\p{L}+ing|but|while|and|so)\b|\b(?:while|whereas|because|although)\b/u;
/** "The attack began on 3 October and was found on 14 November": the second day is of the second verb. */
const NEXT_DEED =
  /^,? (?:and|but|then) (?:\p{L}+ )?(?:was|were|is|are|has|had|will|ended|ends|began|begins|starts?|started)\b/u;
/** What a word of another clause says of the day. */
const OTHER_CLAUSE = 0.5;

const NOTHING: ReadonlySet<Family> = new Set();

/** As `nearCoverage`, by distance instead of stretches: for days and names. */
export function reachCoverage(
  wanted: readonly Wanted[],
  candidate: Candidate,
  around: Surroundings,
  weights: { before: number; opening: number },
): number {
  if (wanted.length === 0) return 0;
  const best = (want: Wanted): number =>
    Math.max(
      reach(want, candidate),
      around.before === null ? 0 : weights.before * presence(want, around.before),
      around.after === null ? 0 : AFTER * presence(want, around.after),
      weights.opening * presence(want, around.opening),
    );
  return headed(wanted.map(best));
}

/** What the next sentence says of the one it calls he or she is as good as said here. */
const AFTER = 0.85;

/**
 * Mean, or the mean in which the last word of the phrase counts most, whichever is more: "hearing" says most of "parliamentary hearing".
 */
function headed(values: readonly number[]): number {
  const weights = values.map((_, k) => (k === values.length - 1 ? 1 : MODIFIER));
  const weighted =
    values.reduce((sum, value, k) => sum + value * weights[k]!, 0) /
    weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(weighted, values.reduce((sum, value) => sum + value, 0) / values.length);
}

const MODIFIER = 0.6;

/** A word that stands with another value that could be meant. */
const THEIRS = 0.45;

/** Presence of each word at its nearest place, weaker the farther away. */
export function nearCoverage(
  wanted: readonly Wanted[],
  around: Surroundings,
  weights: { sentence: number; before: number; opening: number },
): number {
  if (wanted.length === 0) return 0;
  const best = (want: Wanted): number =>
    Math.max(
      presence(want, around.zone),
      weights.sentence * presence(want, around.free),
      THEIRS * presence(want, around.sentence),
      around.before === null ? 0 : weights.before * presence(want, around.before),
      weights.opening * presence(want, around.opening),
    );
  return wanted.reduce((sum, want) => sum + best(want), 0) / wanted.length;
}

/** `planner` of `plan`, `builder` of `build`: who does it. */
function agentOf(agent: string, verb: string): boolean {
  const stem = /^(.{3,})(?:er|or)$/.exec(agent)?.[1];
  return stem !== undefined && (stem === verb || (stem.at(-1) === stem.at(-2) && stem.slice(0, -1) === verb));
}

/**
 * `burial` of `bury`, `trial` of `try`, `decision` of `decide`, `renewal` of `renew`: the deed and the verb that does it. A day is asked
 * for with the noun and told with the verb.
 */
function actOf(noun: string, verb: string): boolean {
  const stem = /^(.{3,})(?:al|ion|ment|ance|ure)$/.exec(noun)?.[1];
  if (stem === undefined || verb.length < 3) return false;
  return [verb, verb.replace(/y$/, 'i'), verb.replace(/d$/, 's'), verb.replace(/t$/, 'ss')].includes(stem);
}

/**
 * Of the families with rivals that stand in the slot's stretch, the nearest of each group: in "87 on board, several dead" 87 are aboard.
 */
export function nearestRivals(candidate: Candidate): Family[] {
  const { line, zone, slot } = candidate;
  const nearest = new Map<string, { families: Family[]; distance: number }>();
  for (const family of line.families) {
    if (family.group === null) continue;
    for (const found of line.lower.slice(zone.start, zone.end).matchAll(new RegExp(family.pattern, 'g'))) {
      const start = zone.start + found.index;
      const distance =
        start >= slot.end ? start - slot.end : Math.max(0, slot.start - start - found[0].length);
      const known = nearest.get(family.group);
      if (known === undefined || distance < known.distance)
        nearest.set(family.group, { families: [family], distance });
      // "Taken to hospital" says two things at once.
      else if (distance === known.distance) known.families.push(family);
    }
  }
  const told = toldAs(candidate).filter(({ group }) => group !== null);
  for (const { group } of told) if (group !== null) nearest.delete(group);
  return [...told, ...[...nearest.values()].flatMap(({ families }) => families)];
}

/** `parliament` and `parliamentary`: a long word that begins another. */
const begins = (a: string, b: string): boolean =>
  a.length < b.length ? a.length >= LONG && b.startsWith(a) : b.length >= LONG && a.startsWith(b);

const LONG = 6;
