/**
 * Which slot of the new sentence stands where which slot of the old one stood. Equal values find each other first,
 * wherever they are; what is left is paired only in the same place and company. This is the rule that keeps rewording
 * quiet: a value that differs from its counterpart is a change, a value without counterpart is detail.
 */
import type { Comparing } from '../../claims/lang/comparing.ts';
import type { Language } from '../../claims/lang/language.ts';
import type { QuantitySlot, Slot } from '../../model/claims.ts';
import { isEarlier, isNamedWith } from '../ground/earlier.ts';
import type { Ground } from '../ground/ground.ts';
import type { Hunk, Term } from '../ground/terms.ts';
import type { Comparison } from '../values/comparison.ts';
import { isKin } from '../values/names.ts';

export interface SlotPair<S extends Slot> {
  before: S;
  after: S;
  comparison: Comparison;
}

export interface Pairing<S extends Slot> {
  pairs: SlotPair<S>[];
  /** Slots without a counterpart. */
  before: S[];
  after: S[];
  /** Of those, values that are told as no longer holding, beside the one that took their place. */
  earlier: S[];
}

const ENOUGH = 1.5;
/** Two kinds of things are counted: "nine paintings" is answered by "two men" only in the very same place; by "two" in a near one. */
const OTHER_THINGS = 1;
const PERHAPS_OTHER = 0.5;
/** Where the sentence itself says that the old value no longer holds. */
const ENOUGH_FOR_HEIR = 1;
const WINDOW = 4;

export function pairSlots<S extends Slot>(
  before: readonly S[],
  after: readonly S[],
  compare: (a: S, b: S) => Comparison,
  ground: Ground,
  /** Pairs what only together is equal (parts and their sum), before what is left is held to differ. */
  together: (
    rest: { before: readonly S[]; after: readonly S[] },
    pairs: readonly SlotPair<S>[],
  ) => SlotPair<S>[] = () => [],
): Pairing<S> {
  const pairs: SlotPair<S>[] = [];
  const freeBefore = new Set(before);
  const freeAfter = new Set(after);
  const take = (a: S, b: S, comparison: Comparison): void => {
    pairs.push({ before: a, after: b, comparison });
    freeBefore.delete(a);
    freeAfter.delete(b);
  };
  const options = before.flatMap((a) =>
    after.map((b) => ({
      before: a,
      after: b,
      comparison: compare(a, b),
      place: placeScore(a, b, ground) - otherThings(a, b, ground.lang),
    })),
  );
  options.sort(
    (x, y) => y.place - x.place || x.before.start - y.before.start || x.after.start - y.after.start,
  );
  for (const { before: a, after: b, comparison } of options)
    if (comparison.verdict === 'equal' && freeBefore.has(a) && freeAfter.has(b)) take(a, b, comparison);
  for (const pair of together({ before: [...freeBefore], after: [...freeAfter] }, pairs))
    take(pair.before, pair.after, pair.comparison);
  const release = (pair: SlotPair<S>): void => {
    pairs.splice(pairs.indexOf(pair), 1);
    freeBefore.add(pair.before);
    freeAfter.add(pair.after);
  };
  // "Killed 118" → "killed 97, lowering an earlier figure of 118": 97 stands where 118 stood.
  const apart: SlotPair<S>[] = [];
  for (const pair of [...pairs]) {
    if (pair.comparison.verdict !== 'equal') continue;
    const heir = heirOf(
      pair,
      options.filter(({ before: a, after: b, comparison }) => {
        const free = a === pair.before ? freeAfter.has(b) : b === pair.after && freeBefore.has(a);
        return free && comparison.verdict !== 'equal';
      }),
      ground,
    );
    if (heir === undefined) continue;
    release(pair);
    apart.push(pair);
    take(heir.before, heir.after, heir.comparison);
  }
  const kept = (a: S, b: S): boolean => apart.some((pair) => pair.before === a && pair.after === b);
  for (const { before: a, after: b, comparison, place } of options)
    if (place >= ENOUGH && freeBefore.has(a) && freeAfter.has(b) && !kept(a, b)) take(a, b, comparison);
  for (const { before: a, after: b, comparison } of onlyKin([...freeBefore], [...freeAfter], compare, ground))
    if (!kept(a, b)) take(a, b, comparison);
  const earlier = [
    ...[...freeBefore].filter((slot) => apart.some((pair) => pair.before === slot)),
    ...[...freeAfter].filter((slot) => apart.some((pair) => pair.after === slot)),
  ];
  return { pairs, before: [...freeBefore], after: [...freeAfter], earlier };
}

/**
 * "The boy, who is nine" → "the ten-year-old boy": recast, a value has no place to be known by. Where one alone on either side is of one
 * kind and of one thing, it is still the same one told anew.
 */
function onlyKin<S extends Slot>(
  before: readonly S[],
  after: readonly S[],
  compare: (a: S, b: S) => Comparison,
  ground: Ground,
): SlotPair<S>[] {
  const alone = before.length === 1 && after.length === 1;
  const kin = (a: S, b: S): boolean => areKin(a, b, ground) || (alone && mayCountOne(a, b, ground));
  return before.flatMap((a) => {
    const [b, ...others] = after.filter((one) => kin(a, one));
    if (b === undefined || others.length > 0 || before.filter((one) => kin(one, b)).length > 1) return [];
    const comparison = compare(a, b);
    // Weekdays of a text that bears no date cannot be placed in time.
    const differs =
      comparison.verdict === 'disjoint' || (a.type === 'date' && comparison.verdict === 'incomparable');
    return differs ? [{ before: a, after: b, comparison }] : [];
  });
}

const areKin = (a: Slot, b: Slot, ground: Ground): boolean =>
  (a.type === 'quantity' && b.type === 'quantity' && countOne(a, b, ground.lang)) ||
  (a.type === 'date' && b.type === 'date' && boundOne(a, b, ground)) ||
  (a.type === 'name' && b.type === 'name' && isKin(a, b, ground.lang));

/** "Will not run before Monday" → "is suspended until Tuesday": up to when it holds, or from when on. */
function boundOne(a: Slot, b: Slot, { lang, before, after }: Ground): boolean {
  const leads = (slot: Slot, terms: readonly Term[]): Term | undefined =>
    terms[(terms.find((term) => covers(slot, term))?.index ?? 0) - 1];
  const [x, y] = [leads(a, before), leads(b, after)];
  const { ends, begins } = lang.comparing.dates;
  return (
    x !== undefined &&
    y !== undefined &&
    [ends, begins].some((bound) => bound.test(x.norm) && bound.test(y.norm))
  );
}

/** Ages, and counts or measures of one word. */
function countOne(a: QuantitySlot, b: QuantitySlot, lang: Language): boolean {
  const isAge = [a, b].some(({ unitClass }) => unitClass === 'age');
  if (isAge)
    return [a, b].every(
      ({ unitClass, unit }) => unitClass === 'age' || (unitClass === 'number' && unit === null),
    );
  if (a.unitClass !== b.unitClass) return false;
  return TALLIES.has(a.unitClass) || countPeople(a, b, lang) || sameHead(a, b, lang);
}

/** How it ended, of which a sentence tells one. */
const TALLIES: ReadonlySet<QuantitySlot['unitClass']> = new Set(['score', 'vote']);

/** "Two suspects" → "three people": one side at least counts people whoever they are. */
function countPeople(a: QuantitySlot, b: QuantitySlot, { comparing }: Language): boolean {
  const { people, kindsOfPeople } = comparing.numbers;
  const anybody = ({ unit }: QuantitySlot): boolean => unit !== null && people.test(unit);
  const somebody = (slot: QuantitySlot): boolean => anybody(slot) || kindsOfPeople.has(slot.unit ?? '');
  return [a, b].some(anybody) && [a, b].every(somebody);
}

interface Option<S extends Slot> extends SlotPair<S> {
  place: number;
}

/**
 * The value that has taken the place of one that stands elsewhere now: where one side says that the other no longer holds, or where the
 * one was exchanged for the other and what equals it came with a phrase of its own ("in March" → "in May, down from … in March").
 */
function heirOf<S extends Slot>(
  pair: SlotPair<S>,
  rivals: readonly Option<S>[],
  ground: Ground,
): Option<S> | undefined {
  const [was, is] = [
    isEarlier(pair.before, ground.before, ground.lang),
    isEarlier(pair.after, ground.after, ground.lang),
  ];
  return rivals.find(({ before, after, place }) => {
    // The rival stands on the side of the value that no longer holds.
    const side = before === pair.before ? 'after' : 'before';
    const [rival, old] = side === 'after' ? [after, pair.after] : [before, pair.before];
    if (was !== is && (side === 'after') === is)
      return place >= ENOUGH_FOR_HEIR || isNamedWith(rival, old, ground[side], ground.lang);
    return place >= ENOUGH && isExchange(before, after, ground.hunks) && cameAlone(old, side, ground.hunks);
  });
}

/** In words: past this a run is rewritten, and its values change places. */
const SHORT_RUN = 4;

const isExchange = (a: Slot, b: Slot, hunks: readonly Hunk[]): boolean =>
  hunks.some(
    ({ before, after }) =>
      before.some((term) => covers(a, term)) &&
      after.some((term) => covers(b, term)) &&
      Math.max(before.length, after.length) <= SHORT_RUN,
  );

const cameAlone = (slot: Slot, side: keyof Hunk, hunks: readonly Hunk[]): boolean =>
  hunks.some(
    (hunk) =>
      hunk[side].some((term) => covers(slot, term)) &&
      hunk[side === 'before' ? 'after' : 'before'].length === 0,
  );

/** 0..4: same run of difference, same head, same neighbors, same company. */
export function placeScore(a: Slot, b: Slot, ground: Ground): number {
  const own = termsOfSlot(a, ground.before);
  const other = termsOfSlot(b, ground.after);
  const together = ground.hunks.some(
    (hunk) => hunk.before.some((term) => covers(a, term)) && hunk.after.some((term) => covers(b, term)),
  );
  const heads = sameHead(a, b, ground.lang);
  const [left, right] = neighbors(own, other, ground);
  return (
    (together ? 1 : 0) + (heads ? 1 : 0) + (left ? 0.5 : 0) + (right ? 0.5 : 0) + company(own, other, ground)
  );
}

const termsOfSlot = (slot: Slot, terms: readonly Term[]): Term[] =>
  terms.filter((term) => covers(slot, term));

const covers = (slot: Slot, term: Term): boolean => term.start < slot.end && slot.start < term.end;

function sameHead(a: Slot, b: Slot, { comparing }: Language): boolean {
  if (a.type !== 'quantity' || b.type !== 'quantity') return false;
  if (a.unit === null || b.unit === null) return false;
  return (
    a.unit === b.unit ||
    isMemberOf(a, b, comparing) ||
    isMemberOf(b, a, comparing) ||
    comparing.relations.similar({ norm: a.unit, base: a.unit }, { norm: b.unit, base: b.unit })
  );
}

/** "Some 2,000 people came" → "police put their number at 3,500": what says nothing of what it counts may count that. */
function mayCountOne(a: Slot, b: Slot, { lang, before, after }: Ground): boolean {
  if (a.type !== 'quantity' || b.type !== 'quantity') return false;
  const isNumberOf = (slot: QuantitySlot, terms: readonly Term[]): boolean => {
    const at = termsOfSlot(slot, terms)[0]?.index ?? 0;
    const lead = terms.slice(Math.max(0, at - NEAR_ITS_NOUN), at);
    return slot.unitClass === 'number' && lead.some(({ norm }) => lang.comparing.numbers.number.test(norm));
  };
  return (
    (a.unitClass === 'count' && isNumberOf(b, after)) || (b.unitClass === 'count' && isNumberOf(a, before))
  );
}

/** In words: "the number of people at the rally at 3,500". */
const NEAR_ITS_NOUN = 8;

/** "22 crew" → "24 crew members". */
const isMemberOf = (whole: QuantitySlot, { unit, head }: QuantitySlot, { numbers }: Comparing): boolean =>
  numbers.member.test(unit ?? '') && head?.toLowerCase().split(' ').at(-2) === whole.unit;

/** Counts of two words that no table brings together. A number that names nothing may count anything. */
function otherThings(a: Slot, b: Slot, lang: Language): number {
  if (a.type !== 'quantity' || b.type !== 'quantity') return 0;
  const counts = [a, b].filter(({ unitClass }) => unitClass === 'count').length;
  const bare = [a, b].filter(({ unitClass }) => unitClass === 'number').length;
  if (counts + bare < 2 || counts === 0 || sameHead(a, b, lang)) return 0;
  return bare === 0 ? OTHER_THINGS : PERHAPS_OTHER;
}

function neighbors(own: Term[], other: Term[], ground: Ground): [boolean, boolean] {
  const at = (terms: Term[], index: number): Term | undefined => terms[index];
  const same = (x: Term | undefined, y: Term | undefined): boolean =>
    x === undefined || y === undefined ? x === y : x.base === y.base;
  const left = same(
    at(ground.before, (own[0]?.index ?? 0) - 1),
    at(ground.after, (other[0]?.index ?? 0) - 1),
  );
  const right = same(
    at(ground.before, (own.at(-1)?.index ?? 0) + 1),
    at(ground.after, (other.at(-1)?.index ?? 0) + 1),
  );
  return [left, right];
}

/** Share of content words around the two that are the same. */
function company(own: Term[], other: Term[], ground: Ground): number {
  const around = (terms: Term[], slot: Term[]): Set<string> => {
    const first = slot[0]?.index ?? 0;
    const last = slot.at(-1)?.index ?? first;
    return new Set(
      terms
        .slice(Math.max(0, first - WINDOW), last + 1 + WINDOW)
        .filter((term) => term.content && (term.index < first || term.index > last))
        .map((term) => term.base),
    );
  };
  const a = around(ground.before, own);
  const b = around(ground.after, other);
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0) return a.size === b.size ? 0.5 : 0;
  return [...a].filter((word) => b.has(word)).length / smaller;
}
