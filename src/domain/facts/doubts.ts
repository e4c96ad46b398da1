/** What speaks against a slot that otherwise fits: another time, another place, a part, room, a habit. Each doubt says what it saw. */
import { stretchOf } from '../diff/calendar.ts';
import { FUNCTION_WORDS } from '../diff/lexicon/function-words.ts';
import type { Candidate } from './candidates.ts';
import { CAPACITY, ELSEWHERE, HABIT, LEFT_BEFORE, PARTIAL_AFTER, PARTIAL_BEFORE } from './lexicon.ts';
import type { Sought } from './question.ts';

export interface Doubt {
  points: number;
  reason: string;
}

/** A date in the sentence that lies further back than this belongs to another event. */
const LONG_AGO = 45 * 86_400_000;

/**
 * @param article when it was published, in milliseconds, and whether it names a day still to come
 * @param sameFate what was asked is said of them: "three of the men were caught" is the number caught, not a part of it
 */
export function doubtsOf(
  candidate: Candidate,
  sought: Sought,
  { at, looksAhead }: { at: number | null; looksAhead: boolean },
  sameFate = false,
): Doubt[] {
  const { line, slot, zone, claim } = candidate;
  const before = line.lower.slice(zone.start, slot.start);
  const after = line.lower.slice(slot.end, zone.end);
  const doubts: Doubt[] = [];
  const doubt = (points: number, reason: string): void => {
    doubts.push({ points, reason });
  };
  const asked = sought.core.concat(sought.topic).map((word) => word.norm);
  const quoted = (found: RegExpExecArray | null): string | null =>
    found === null || asked.includes(found[0].trim().split(' ')[0] ?? '') ? null : found[0].trim();

  const left = quoted(LEFT_BEFORE.exec(before));
  if (left !== null) doubt(-0.45, `"${left}" marks a value that was left`);
  if (
    /\bfrom\s*(?:about |some |the )?$/.test(before) &&
    /^[^,.;]{0,30}\bto\b/.test(line.lower.slice(slot.end))
  )
    doubt(-0.45, 'the value that was left');
  else if (/,\s*from\s*$/.test(line.lower.slice(0, slot.start))) doubt(-0.45, 'the value that was left');
  const part = quoted(PARTIAL_AFTER.exec(line.lower.slice(slot.end)));
  if (part !== null && !(sameFate && part.includes('of '))) doubt(-0.25, `"${part}" marks a part`);
  const share = PARTIAL_BEFORE.exec(before);
  if (share !== null) doubt(-0.35, `"${share[0].trim()}" marks a part`);
  else if (
    /^of (?:the|these|those|its) /.test(line.lower) &&
    slot.start > 0 &&
    line.lower.indexOf(',') < slot.start &&
    line.lower.includes(',')
  )
    doubt(-0.3, 'a part of what was named before');
  const elsewhere = quoted(ELSEWHERE.exec(line.lower));
  if (elsewhere !== null) doubt(-0.45, `"${elsewhere}" marks another event or place`);
  if (slot.type === 'quantity') {
    const room = CAPACITY.exec(line.lower.slice(zone.start, zone.end));
    if (room !== null) doubt(-0.4, `"${room[0]}" marks room, not a count`);
    if (slot.per !== null) doubt(-0.3, `per ${slot.per}`);
    const habit = quoted(HABIT.exec(line.lower.slice(zone.start, zone.end)));
    if (habit !== null) doubt(-0.25, `"${habit}" marks a habit or a whole`);
    if (/\b(?:man|woman|boy|girl|child|aged?),? (?:of )?$/.test(before)) doubt(-0.6, 'an age');
    if (!/\d/.test(slot.raw) && /\b(?:dozens|scores|hundreds|thousands|tens of)\b/i.test(slot.raw))
      doubt(-0.15, 'no more than an order of size');
  }
  if (slot.type === 'date') {
    if (/\b(?:said|says|told|wrote|announced|added|reported|according to)\b[^,.;]{0,30}$/.test(before))
      doubt(-0.4, 'the day it was said');
    if (/^\s*(?:,? )?(?:\w+ )?(?:said|told)\b/.test(after) && before.trim() === '')
      doubt(-0.2, 'the day it was said');
  }
  if (slot.type !== 'quantity' && /^['’]s? /.test(line.lower.slice(slot.end)) && slot.type === 'date')
    doubt(-0.35, 'it belongs to the noun after it');
  if (slot.type === 'date') doubts.push(...doubtsOfDay(candidate, sought, looksAhead ? at : null));
  if (slot.type === 'name') doubts.push(...doubtsOfName(candidate, sought));
  doubts.push(...doubtsOfTime(candidate, at));
  if (!claim.checkable) doubt(-0.15, 'not a statement');
  return doubts;
}

/**
 * "In 2017 a collision on the same line killed seven people": the figure is of that time. A date speaks for its own stretch, and for the whole
 * statement when it opens it; "63 %, down from 71 % four years ago" is of today.
 */
function doubtsOfTime({ line, slot, claim, zone }: Candidate, at: number | null): Doubt[] {
  if (at === null) return [];
  const dates = line.slots.flatMap((one) => {
    if (one.slot.type !== 'date' || one.claim !== claim) return [];
    if (slot.type === 'date') return one.slot === slot ? [one.slot] : [];
    const opens = one.slot.start - claim.start < 12;
    return opens || (one.slot.start >= zone.start && one.slot.end <= zone.end) ? [one.slot] : [];
  });
  for (const date of dates) {
    const stretch = date.value === null ? null : stretchOf(date.value);
    if (stretch === null) continue;
    if (stretch.to < at - LONG_AGO) return [{ points: -0.4, reason: `"${date.raw}" is long past` }];
    const longer =
      slot.type !== 'date' && /^(?:year|decade|season|quarter)$/.test(date.granularity) && stretch.from < at;
    if (longer) return [{ points: -0.25, reason: `"${date.raw}" is a longer time than this event` }];
  }
  return [];
}

/** The sentence tells when something else happens, or of a day gone by where one to come is asked and named. */
function doubtsOfDay({ line, slot }: Candidate, sought: Sought, at: number | null): Doubt[] {
  const doubts: Doubt[] = [];
  const asked = new Set(sought.core.flatMap((word) => [...word.families]));
  const told = line.families;
  if (asked.size > 0 && told.size > 0 && ![...asked].some((family) => told.has(family)))
    doubts.push({ points: -0.12, reason: 'it is when something else happens' });
  const stretch = slot.type === 'date' && slot.value !== null ? stretchOf(slot.value) : null;
  if (sought.ahead && at !== null && stretch !== null && stretch.from < at)
    doubts.push({ points: -0.12, reason: 'it was asked as something to come' });
  return doubts;
}

/** "the Fenwick bridge" is a bridge; whoever says the sentence is its source and seldom its subject. */
function doubtsOfName({ line, slot, claim }: Candidate, sought: Sought): Doubt[] {
  const doubts: Doubt[] = [];
  const before = line.lower.slice(0, slot.start);
  const located = /\b(?:in|into|at|near|to|from|off|outside|around) (?:the )?(?:\w+ )?$/.test(before);
  if (located && (sought.nameType === 'person' || sought.nameType === 'organization'))
    doubts.push({ points: -0.12, reason: 'it is where' });
  if (!located && sought.nameType === 'place')
    doubts.push({ points: -0.1, reason: 'nothing is said to be there' });
  const next = line.words.find((word) => word.start >= slot.end);
  const modifies =
    next !== undefined &&
    next.start === slot.end + 1 &&
    /^[a-z]/.test(line.sentence.text.slice(next.start)) &&
    !FUNCTION_WORDS.has(next.norm) &&
    !/(?:s|ed)$/.test(next.norm);
  if (modifies && /\b(?:the|an?) $/.test(line.lower.slice(0, slot.start)))
    doubts.push({ points: -0.25, reason: `it only says which ${next.norm}` });
  const { attribution } = claim;
  if (attribution !== null && slot.start >= attribution.start && slot.end <= attribution.end)
    doubts.push({ points: -0.15, reason: 'it is who says so' });
  return doubts;
}
