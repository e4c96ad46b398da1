/**
 * Numbers that a word carries without being one: "doubled" is a rise of 100 %, "twice" two times, "a single vote" one. A number
 * without counterpart on one side is held against such a word on the other.
 */
import type { Implied } from '../../claims/lang/comparing.ts';
import type { Language } from '../../claims/lang/language.ts';
import type { QuantitySlot, Slot } from '../../model/claims.ts';
import type { Span } from '../../model/primitives.ts';
import { type Finding, slotSide } from '../ground/findings.ts';
import type { Ground } from '../ground/ground.ts';
import type { Hunk, Term } from '../ground/terms.ts';
import { toBase } from '../values/units.ts';
import type { Pairing } from './pairing.ts';

export interface Settled {
  findings: Finding[];
  settled: Slot[];
  equal: string[];
  /** Words that a number on the other side has answered. */
  words: { before: Span[]; after: Span[] };
}

/** Takes the answered numbers out of the pairing. */
export function settleImplied(pairing: Pairing<QuantitySlot>, ground: Ground): Settled {
  const out: Settled = { findings: [], settled: [], equal: [], words: { before: [], after: [] } };
  for (const [side, other] of [
    ['before', 'after'],
    ['after', 'before'],
  ] as const)
    for (const slot of [...pairing[side]]) {
      const word = answerTo(slot, side, other, ground);
      if (word === undefined) continue;
      pairing[side].splice(pairing[side].indexOf(slot), 1);
      out.settled.push(slot);
      out.words[other].push(word);
      const value = carriedBy(slot, word, ground[other], ground.lang);
      if (value === slot.value) {
        out.equal.push(`equal: "${slot.raw}" and "${word.text}"`);
        out.words[side].push({ start: slot.start, end: slot.end + 1 + (slot.head ?? '').length });
        out.words[side].push(...movesTo(slot, side, word, ground));
      } else out.findings.push(differs(slot, side, word, value));
    }
  return out;
}

/** "Rose" in "rose by 100%" is said by "doubled" too; "fell" is not. */
function movesTo(slot: QuantitySlot, side: keyof Hunk, word: Term, ground: Ground): Term[] {
  const { numbers, relations } = ground.lang.comparing;
  if (slot.unitClass !== 'percent' || numbers.moves === null) return [];
  const { up, down } = numbers.moves;
  const way = relations.wordOf((numbers.implied[word.base]?.times ?? 1) < 1 ? down : up);
  return ground.hunks.flatMap((hunk) =>
    hunk[side].some((term) => term.slot === slot)
      ? hunk[side].filter((term) => relations.similar(way, term))
      : [],
  );
}

/** A word that carries the number, wherever it stands; one that carries another number only in the number's own place. */
function answerTo(slot: QuantitySlot, side: keyof Hunk, other: keyof Hunk, ground: Ground): Term | undefined {
  const carries = (hunk: Hunk, fits: (value: number) => boolean): Term | undefined =>
    hunk[other].find((term) => {
      if (term.slot !== null) return false;
      const value = carriedBy(slot, term, ground[other], ground.lang);
      return value !== null && fits(value);
    });
  const same = ground.hunks.map((hunk) => carries(hunk, (value) => value === slot.value));
  const place = ground.hunks.find(
    (hunk) =>
      hunk[side].filter(({ content }) => content).length < 4 && hunk[side].some((term) => term.slot === slot),
  );
  return (
    same.find((term) => term !== undefined) ?? (place === undefined ? undefined : carries(place, () => true))
  );
}

/** What the word carries, in the unit of the slot; `null` where it carries nothing of its kind. */
const carriedBy = (slot: QuantitySlot, word: Term, terms: readonly Term[], lang: Language): number | null =>
  spanOf(slot, word, terms, lang) ?? meant(slot, lang.comparing.numbers.implied[word.base] ?? {});

/** "Two weeks" beside "a fortnight", "ten years" beside "a decade": one of a unit of time, in the unit of the slot. */
function spanOf(slot: QuantitySlot, word: Term, terms: readonly Term[], lang: Language): number | null {
  const { numbers, small } = lang.comparing;
  const nth = numbers.ordinals.indexOf(word.norm);
  // "Every third pupil" is one in three.
  if (nth > 0 && slot.unitClass === 'number' && slot.value < 1)
    return numbers.every.test(terms[word.index - 1]?.norm ?? '') ? near(1 / (nth + 1), slot.value) : null;
  if (slot.unitClass !== 'duration' || !small.article.test(terms[word.index - 1]?.norm ?? '')) return null;
  const [one, own] = [toBase(1, word.base, 'duration'), toBase(1, slot.unit, 'duration')];
  if (one === null || own === null) return null;
  const value = one.value / own.value;
  // Months and years are means.
  return near(value, slot.value);
}

/** The slot's own value, where the word's is as good as it. */
const near = (value: number, own: number): number =>
  Math.abs(value - own) <= CALENDAR_DRIFT * value ? own : value;
const CALENDAR_DRIFT = 0.03;

/** The number of the slot's kind that the word carries. */
function meant(slot: QuantitySlot, word: Implied): number | null {
  if (slot.unitClass === 'percent') return word.percent ?? null;
  if (slot.unit === 'time' || slot.unit === 'times') return word.times ?? null;
  return slot.unitClass === 'count' || slot.unitClass === 'number' ? (word.count ?? null) : null;
}

function differs(slot: QuantitySlot, side: 'before' | 'after', word: Term, value: number | null): Finding {
  const own = slotSide(slot);
  const other = { raw: word.text, start: word.start, end: word.end, ...(value === null ? {} : { value }) };
  return {
    aspect: 'quantity',
    tier: 'alert',
    detail: {
      aspect: 'quantity',
      before: side === 'before' ? own : other,
      after: side === 'before' ? other : own,
    },
    reason: `quantity: ${slot.raw} and ${word.text} are different numbers`,
  };
}
