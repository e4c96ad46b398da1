/**
 * What the story's other articles state of a fact, as evidence for a value that this one words otherwise: "47,000 players were told they
 * had won" makes the "47,000 customers whom it congratulated" of another outlet the same 47,000. The more telling a number, the more its
 * return says; three may be three of anything.
 */
import type { QuantitySlot } from '../model/claims.ts';
import type { FactKind, FactValue, Sighting } from '../model/facts.ts';
import type { Candidate, ValueSlot } from './candidates.ts';
import { cannotBear } from './cannot-bear.ts';
import { doubtsOf } from './doubts.ts';
import { fitOf } from './fit.ts';
import { isAnother } from './names.ts';
import { coverage, groundOf } from './nearness.ts';
import { isAnything, isPerson } from './nouns.ts';
import type { Sought } from './question.ts';
import { readValue } from './read-value.ts';
import { lacksHinge, rivalOf } from './required.ts';
import { type Article, type Scored, scoreSlot } from './score.ts';
import { compareValues } from './values.ts';

/** What another article of the story states of the fact. */
export interface Testimony {
  source: string;
  sighting: Sighting;
}

/** What was read by the word of others is at most this strong, and below this nobody is a witness: no chains of hearsay. */
export const AT_MOST_BY_OTHERS = 0.6;
const WITNESS = 0.65;

/** Whether it was read by its own words, so that others may be read by it. */
export const teaches = ({ strength }: Sighting): boolean => strength >= WITNESS;

/** The values that others state of their own words, each once. */
export function witnessesOf(heard: readonly Testimony[]): Testimony[] {
  const sure = heard.filter(({ sighting }) => teaches(sighting));
  const key = ({ sighting }: Testimony): string => `${sighting.value} ${sighting.unit}`;
  return sure.filter((one, k) => sure.findIndex((other) => key(other) === key(one)) === k);
}

/** How a candidate scores when the best of the witnesses is believed; `null` when none of them states its value. */
export function borne(
  candidate: Candidate,
  sought: Sought,
  article: Article,
  witnesses: readonly Testimony[],
): Scored | null {
  if (
    witnesses.length === 0 ||
    rivalOf(candidate, sought) === 'other' ||
    lacksHinge(candidate, sought, article.lines)
  )
    return null;
  const value = readValue(candidate.slot, sought);
  const best = witnesses
    .map((witness) => ({ witness, worth: worthOf(candidate.slot, value, sought.kind, witness.sighting) }))
    .toSorted((a, b) => b.worth - a.worth)[0];
  if (best === undefined || best.worth === 0) return null;
  const base = baseOf(candidate, sought, article) ?? namedOnly(candidate, sought, article, best.witness);
  if (base === null) return null;
  // Days fall together: one that the sentence gives to something else is not the day that was asked for.
  if (
    candidate.slot.type === 'date' &&
    (base.doubted || coverage(sought.core.concat(sought.topic), groundOf(candidate.line)) < SAID)
  )
    return null;
  const points = TESTIMONY[candidate.slot.type] * best.worth;
  return {
    ...base,
    score: base.score + points,
    own: base.own + points,
    reasons: [
      ...base.reasons,
      `${best.witness.source} states ${best.witness.sighting.raw} of it in words that were asked for`,
    ],
  };
}

/** Of what was asked, in the sentence of a day. */
const SAID = 0.2;

/** What every other source puts in the millions is not 50 here, unless it is said very plainly. */
export function onScale(found: readonly Scored[], sought: Sought, witnesses: readonly Testimony[]): Scored[] {
  const stated = witnesses
    .flatMap(({ sighting: { value } }) => (typeof value === 'number' && value > 0 ? [value] : []))
    .toSorted((a, b) => a - b);
  const middle = stated[Math.floor(stated.length / 2)];
  if (middle === undefined) return [...found];
  return found.filter(({ candidate, own }) => {
    const { value } = readValue(candidate.slot, sought);
    if (typeof value !== 'number' || value === 0 || own >= PLAIN) return true;
    return value * SCALE >= middle && value <= middle * SCALE;
  });
}

/** Within one story a fact seldom moves by more. */
const SCALE = 20;
/** From this score on a value is right whatever others say. */
const PLAIN = 0.95;

/** None of what was found is plainly said, and no other source states any of it. */
export function isAlone(found: readonly Scored[], sought: Sought, witnesses: readonly Testimony[]): boolean {
  return found.every(
    ({ candidate, own }) =>
      own < WEAK &&
      witnesses.every(
        ({ sighting }) =>
          compareValues(sought.kind, sighting, readValue(candidate.slot, sought)).relation === 'disjoint',
      ),
  );
}

/** Its own worth and the word of others make it sure, and nothing speaks against it. */
export const isPlainlyBorne = ({ borrowed, doubted, own }: Scored): boolean =>
  borrowed && !doubted && own >= BORNE;

/** Below this its own words hardly tell. */
const WEAK = 0.7;
const BORNE = 0.55;

/** What the same value elsewhere is worth at most: numbers are told apart best, days often fall together. */
const TESTIMONY: Record<ValueSlot['type'], number> = { quantity: 0.45, date: 0.3, name: 0.25 };

/** By its words as far as they go; a noun that newsrooms do not exchange for the one asked is not one against it now. */
function baseOf(candidate: Candidate, sought: Sought, article: Article): Scored | null {
  const { slot, line } = candidate;
  const scored = scoreSlot(candidate, sought, article, 0);
  if (scored !== null) return { ...scored, borrowed: true };
  if (slot.type !== 'quantity' || sought.head === null || fitOf(slot, sought) !== null) return null;
  const fit = otherNoun(slot, sought.head);
  if (fit === null) return null;
  const doubts = doubtsOf(candidate, sought, article);
  const near = coverage(sought.core.concat(sought.topic), groundOf(line));
  const doubt = doubts.reduce((sum, { points }) => sum + points, 0);
  const score = fit.points + 0.2 * near + doubt;
  return {
    candidate,
    score,
    own: score,
    doubted: doubts.some(({ points }) => points < 0),
    borrowed: true,
    reasons: [fit.reason, ...doubts.map(({ reason }) => reason)],
    figures: { fit: fit.points, core: near, given: 0, doubt },
  };
}

/**
 * "Neighbors knew Jonas Verhal as a quiet man" calls nobody the arrested officer, and is about him, where another outlet says that he is: who has
 * an office or did the deed is one and the same in a story. Whoever wins or comes next is not known until it is told.
 */
function namedOnly(
  candidate: Candidate,
  sought: Sought,
  { lines }: Article,
  { sighting }: Testimony,
): Scored | null {
  const { slot, line } = candidate;
  if (slot.type !== 'name' || sought.role === null || sought.role.outcome || sighting.strength < PLAIN_NAME)
    return null;
  const fit = fitOf(slot, sought);
  const known = /[\s-]/.test(slot.value) || sought.role.type === 'organization';
  // "Up to the Rothorn" goes no cable car company of that name.
  if (slot.value.length < String(sighting.value).length && /\bthe $/.test(line.lower.slice(0, slot.start)))
    return null;
  if (fit === null || !known || line.bodyIndex < 0 || cannotBear(candidate, sought, lines)) return null;
  if (isAnother(candidate, sought, lines)) return null;
  const score = Math.max(fit.points, NAMED);
  return {
    candidate,
    score,
    own: score,
    doubted: false,
    borrowed: true,
    reasons: [fit.reason, 'it is named here'],
    figures: { fit: fit.points, core: 0, given: 0, doubt: 0 },
  };
}
const PLAIN_NAME = 0.85;
const NAMED = 0.3;

/** "Customers" for players, "animals" for whales: both count people, or the noun may stand for anything. */
function otherNoun(slot: QuantitySlot, wanted: string): { points: number; reason: string } | null {
  if (slot.unitClass !== 'count' || !Number.isInteger(slot.value)) return null;
  const noun = slot.unit ?? '';
  if (isPerson(noun) && isPerson(wanted)) return { points: 0.2, reason: `counts ${noun}, people as well` };
  if (isAnything(noun)) return { points: 0.2, reason: `counts ${noun}, which may be ${wanted}` };
  return { points: 0.1, reason: `counts ${noun}` };
}

/** 0..1: how much it says that both texts hold the value. */
function worthOf(slot: ValueSlot, value: FactValue, kind: FactKind, other: Sighting): number {
  const { relation } = compareValues(kind, other, value);
  if (relation === 'disjoint') return 0;
  const alike = relation === 'equal' ? 1 : slot.type !== 'quantity' || near(value, other) ? ROUNDED : 0;
  return slot.type === 'quantity' ? alike * telling(slot) : alike;
}

/** "About 140" and 136 may be one thing; "at least 91" is open above and says nothing of 94. */
const ROUNDED = 0.5;
const near = (a: FactValue, b: FactValue): boolean =>
  Math.abs(Number(a.value) - Number(b.value)) <= ROUNDING * Math.abs(Number(b.value));
const ROUNDING = 0.05;

/** Three digits are nobody else's; a two may be two of anything, unless it is two percent. */
function telling({ value, unitClass }: QuantitySlot): number {
  const digits = String(Math.abs(value))
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length;
  const alone = digits >= 3 ? 1 : digits === 2 && value > 20 ? 0.85 : value > 20 ? 0.6 : 0.35;
  return unitClass === 'count' || unitClass === 'number' ? alone : Math.min(1, alone + 0.25);
}
