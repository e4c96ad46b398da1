/**
 * Which slot of the new sentence stands where which slot of the old one stood. Equal values find each other first,
 * wherever they are; what is left is paired only in the same place and company. This is the rule that keeps rewording
 * quiet: a value that differs from its counterpart is a change, a value without counterpart is detail.
 */
import type { Slot } from '../model.ts';
import { similarWords } from './lexicon/relations.ts';
import type { Hunk, Term } from './terms.ts';
import type { Comparison } from './values.ts';

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
}

/** Where things stand: the terms of both sides and the runs in which they differ. */
export interface Ground {
  before: Term[];
  after: Term[];
  hunks: Hunk[];
}

const ENOUGH = 1.5;
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
    after.map((b) => ({ a, b, comparison: compare(a, b), place: placeScore(a, b, ground) })),
  );
  options.sort((x, y) => y.place - x.place || x.a.start - y.a.start || x.b.start - y.b.start);
  for (const { a, b, comparison } of options)
    if (comparison.verdict === 'equal' && freeBefore.has(a) && freeAfter.has(b)) take(a, b, comparison);
  for (const pair of together({ before: [...freeBefore], after: [...freeAfter] }, pairs))
    take(pair.before, pair.after, pair.comparison);
  for (const { a, b, comparison, place } of options)
    if (place >= ENOUGH && freeBefore.has(a) && freeAfter.has(b)) take(a, b, comparison);
  return { pairs, before: [...freeBefore], after: [...freeAfter] };
}

/** 0..4: same run of difference, same head, same neighbors, same company. */
export function placeScore(a: Slot, b: Slot, ground: Ground): number {
  const own = ground.before.filter((term) => covers(a, term));
  const other = ground.after.filter((term) => covers(b, term));
  const together = ground.hunks.some(
    (hunk) => hunk.before.some((term) => covers(a, term)) && hunk.after.some((term) => covers(b, term)),
  );
  const heads = sameHead(a, b);
  const [left, right] = neighbors(own, other, ground);
  return (
    (together ? 1 : 0) + (heads ? 1 : 0) + (left ? 0.5 : 0) + (right ? 0.5 : 0) + company(own, other, ground)
  );
}

const covers = (slot: Slot, term: Term): boolean => term.start < slot.end && slot.start < term.end;

function sameHead(a: Slot, b: Slot): boolean {
  if (a.type !== 'quantity' || b.type !== 'quantity') return false;
  if (a.unit === null || b.unit === null) return false;
  return a.unit === b.unit || similarWords({ norm: a.unit, base: a.unit }, { norm: b.unit, base: b.unit });
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
