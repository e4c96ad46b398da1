/** What speaks against a slot that otherwise fits: another time, another place, a part, room, a habit. Each doubt says what it saw. */

import { stretchOf } from '../diff/values/calendar.ts';
import type { DateSlot } from '../model/claims.ts';
import { type Candidate, type Line, wordsOf } from './candidates.ts';
import { doubtsOfDay, isDayOf, isMove } from './days.ts';
import { doubtsOfName } from './doubts-of-name.ts';
import { doubtsOfNumber, unasked } from './doubts-of-number.ts';
import { isTold } from './names.ts';
import type { Ground } from './nearness.ts';
import { ANYBODY } from './nouns.ts';
import type { Sought } from './question.ts';
import {
  ELSEWHERE,
  FRONTED_WHOLE,
  LEFT_BEFORE,
  MEASURED_FROM,
  PARTIAL_AFTER,
  PARTIAL_BEFORE,
} from './signs.ts';

export interface Doubt {
  points: number;
  reason: string;
}

/** A date in the sentence that lies further back than this belongs to another event. */
const LONG_AGO = 45 * 86_400_000;
const WEEK = 7 * 86_400_000;
/** A date that begins before this many characters of its claim opens it. */
const OPENS = 12;

/**
 * @param article when it was published, in milliseconds, and whether it names a day still to come
 * @param sameFate what was asked is said of them: "three of the men were caught" is the number caught, not a part of it
 */
export function doubtsOf(
  candidate: Candidate,
  sought: Sought,
  {
    at,
    looksAhead,
    opening,
    lines = [],
  }: { at: number | null; looksAhead: boolean; opening?: Ground; lines?: readonly Line[] },
  sameFate = false,
): Doubt[] {
  const { line, slot, zone, claim } = candidate;
  const before = line.lower.slice(zone.start, slot.start);
  const after = line.lower.slice(slot.end, zone.end);
  const doubts: Doubt[] = [];
  const doubt = (points: number, reason: string): void => {
    doubts.push({ points, reason });
  };
  const asked = [...sought.words];
  const quoted = (found: RegExpExecArray | null): string | null => unasked(found, asked);
  const left = quoted(LEFT_BEFORE.exec(line.lower.slice(0, slot.start)));
  if (left !== null && !isTold(candidate, sought, lines))
    doubt(-0.45, `"${left}" marks a value that was left`);
  if (
    !(slot.type === 'date' && isMove(line.lower, slot)) &&
    /\bfrom\s*(?:about |some |the |level |category |stage |phase )?$/.test(before) &&
    /^[^,.;]{0,30}\bto\b/.test(line.lower.slice(slot.end))
  )
    doubt(-0.45, 'the value that was left');
  else if (/,\s*from\s*$/.test(line.lower.slice(0, slot.start))) doubt(-0.45, 'the value that was left');
  if (slot.type === 'quantity') doubts.push(...doubtsOfNumber(candidate, sought));
  const part = quoted(PARTIAL_AFTER.exec(line.lower.slice(slot.end)));
  const measured = slot.type === 'quantity' && /^(?:percent|currency|number)$/.test(slot.unitClass);
  if (
    part !== null &&
    !(sameFate && part.includes('of ') && !OF_THE_FATED.test(part)) &&
    !(measured && part === 'more')
  )
    doubt(-0.25, `"${part}" marks a part`);
  const whole = WHOLE_AFTER.exec(line.lower.slice(slot.end))?.[1];
  if (whole !== undefined && sameFate && [...sought.exclusive].some(({ pattern }) => pattern.test(whole)))
    doubt(-0.7, `a part of the ${whole.split(' ')[0]}`);
  const share = PARTIAL_BEFORE.exec(before);
  const ownPart =
    slot.type === 'quantity' &&
    sought.head !== null &&
    !ANYBODY.has(sought.head) &&
    slot.unit === sought.head;
  const another = share !== null && sameFate && /(?:another|further|additional)/.test(share[0]);
  if (share !== null && !ownPart && slot.type !== 'date')
    doubt(another ? -0.1 : -0.35, `"${share[0].trim()}" marks a part`);
  else if (
    /^of (?:the|these|those|its) /.test(line.lower) &&
    slot.start > 0 &&
    line.lower.indexOf(',') < slot.start &&
    line.lower.includes(',')
  )
    doubt(
      line.slots.some((one) => FRONTED_WHOLE.test(line.lower.slice(0, one.slot.start))) ? -0.1 : -0.3,
      'a part of what was named before',
    );
  const elsewhere = quoted(ELSEWHERE.exec(line.lower));
  // Who asks what changed since the last census asks for what is told of the last one.
  const askedFor = wordsOf(elsewhere ?? '').some(({ norm }) => WHICH.has(norm) && sought.words.has(norm));
  const other = sought.words.has('other') && /\b(?:neighbou?ring|nearby)$/.test(elsewhere ?? '');
  if (elsewhere !== null && !askedFor && !other) doubt(-0.45, `"${elsewhere}" marks another event or place`);
  const abroad = opening === undefined ? null : placeAhead(candidate, sought, opening);
  if (abroad !== null) doubt(-0.3, `it is told of ${abroad}`);
  if (slot.type === 'date') {
    const said = SAID_ON.exec(before);
    if (said !== null && !TOLD_TO.test(said[0])) doubt(-0.4, 'the day it was said');
    if (/^\s*(?:,? )?(?:\w+ )?(?:said|told)\b/.test(after) && before.trim() === '')
      doubt(-0.2, 'the day it was said');
  }
  if (slot.type !== 'quantity' && /^['’]s? /.test(line.lower.slice(slot.end)) && slot.type === 'date')
    doubt(-0.35, 'it belongs to the noun after it');
  if (slot.type === 'date')
    doubts.push(
      ...doubtsOfDay(candidate, sought, {
        published: at,
        at: looksAhead ? at : null,
        before: line.bodyIndex > 0 ? lines[line.index - 1] : undefined,
        opening,
      }),
    );
  if (slot.type === 'name') doubts.push(...doubtsOfName(candidate, sought, lines));
  // The original, previous or last year's value is of another time by its nature, and so are the figures of a business year.
  const ofAnotherTime =
    sought.year || sought.longGone || sought.nearHinges.length > 0 || asked.some((word) => YEARLY.has(word));
  if (!ofAnotherTime && !(slot.type === 'date' && isDayOf(candidate, sought)))
    doubts.push(...doubtsOfTime(candidate, asked, at));
  if (!claim.checkable) doubt(-0.15, 'not a statement');
  return doubts;
}

const SAID_ON =
  /\b(?:sa(?:id|ys?)|tell|told|wrote|announced|added|reported|according to)\b(?:[^,.;:]{0,30}| (?:during|at|after) [^,.;]{0,60})$/;
/** "Told the zoo to stay shut until 18 April", "said it would reopen on Monday": the day is of what was said. */
const TOLD_TO =
  /\b(?:to|will|would|may|might|can|could|should|is|are|was|were|had|has|until|till|before|by)\b/;

/** Words by which another of a kind is told apart. */
const WHICH: ReadonlySet<string> = new Set(
  'second third similar different previous earlier last separate'.split(' '),
);

const YEARLY: ReadonlySet<string> = new Set(
  'last revenue turnover profit profits sales exports imports earnings'.split(' '),
);

/** "Of the dead who", "of the bears that broke out": with the first verb of what is told of the whole. */
const WHOLE_AFTER =
  /^ of (?:the|these|those|its|their) (\p{L}+(?: (?!that|who|which)\p{L}+)?(?: (?:that|who|which) (?:(?:had|have|has|were|was) )?(?:been )?\p{L}+(?: (?:out|away|free))?)?)/u;

/** "Five of the dead were camping": as many of those who are counted. */
const OF_THE_FATED = /\bof the (?:dead|injured|victims|wounded|killed|missing|arrested)$/;

/** "In the capital, turnout was 51 percent": a sentence that opens with a place which the article is not about. */
function placeAhead({ line, slot }: Candidate, sought: Sought, opening: Ground): string | null {
  const found = /^(?:in|at|near|across|around) ((?:the )?[^,\d]{3,40}), /.exec(line.lower);
  const place = found?.[1];
  if (place === undefined || found === null || slot.start < found[0].length || line.bodyIndex < 1)
    return null;
  const words = line.words.filter(
    (word) => word.start < found[0].length && word.start > 1 && word.norm !== 'the',
  );
  const named = words.some((word) => line.sentence.text[word.start] !== line.lower[word.start]);
  if (!named && !OTHER_PLACE.test(place)) return null;
  // The opening holds the sentence itself, when it is one of the first.
  const times = (list: readonly { norm: string }[], norm: string): number =>
    list.filter((word) => word.norm === norm).length;
  const known = ({ norm }: { norm: string }): boolean =>
    times(opening.words, norm) > (line.bodyIndex < OPENING ? times(line.words, norm) : 0) ||
    [...sought.core, ...sought.topic].some((word) => word.norm === norm);
  return words.some(known) ? null : place;
}

/** Body sentences that belong to the opening. */
const OPENING = 2;

const OTHER_PLACE = /^(?:the )?(?:capital|(?:whole )?country|rest of|(?:whole )?region|other )/;

/**
 * "In 2017 a collision on the same line killed seven people": the figure is of that time. A date speaks for its own stretch, and for the whole
 * statement when it opens it; "63 %, down from 71 % four years ago" is of today.
 */
function doubtsOfTime(
  { line, slot, claim, zone }: Candidate,
  asked: readonly string[],
  at: number | null,
): Doubt[] {
  if (at === null) return [];
  const dates = line.slots.flatMap((one) => {
    if (one.slot.type !== 'date') return [];
    // "Since it began in 2022 the force has lost 187".
    if (/\bsince\b[^,.;]*$/.test(line.lower.slice(0, one.slot.start)) && asked.includes('since')) return [];
    if (toldWhen(one.slot, slot, line.lower)) return [one.slot];
    if (slot.type === 'quantity' && toldOf(one.slot, slot, line.lower)) return [one.slot];
    if (one.claim !== claim) return [];
    if (slot.type === 'date') return one.slot === slot ? [one.slot] : [];
    if (MEASURED_FROM.test(line.lower.slice(0, one.slot.start))) return [];
    // "Goals last season" asks for it.
    const words = line.words.filter(({ start }) => start >= one.slot.start && start < one.slot.end);
    if (words.some((word) => asked.includes(word.norm))) return [];
    const opens = one.slot.start - claim.start < OPENS;
    // "It belongs to Homestead, which bought it in 2029": a name outlives the date beside it.
    // "Is 47 years old and was last overhauled in 2030": an age is of today.
    const beside =
      slot.type === 'quantity' &&
      slot.unitClass !== 'age' &&
      one.slot.start >= zone.start &&
      one.slot.end <= zone.end &&
      !isAside(one.slot, slot, line.lower);
    return opens || beside ? [one.slot] : [];
  });
  for (const date of dates) {
    const stretch = date.value === null ? null : stretchOf(date.value);
    if (stretch === null) continue;
    // "In November a fire at a compressor had killed one worker": a month that is over opens the tale of another time.
    const opens = date.start - claim.start < OPENS;
    const over = date.granularity === 'month' && opens && slot.type === 'quantity' && stretch.to < at - WEEK;
    if (over || stretch.to < at - LONG_AGO) return [{ points: -0.4, reason: `"${date.raw}" is long past` }];
    const longer =
      slot.type !== 'date' && /^(?:year|decade|season|quarter)$/.test(date.granularity) && stretch.from < at;
    if (longer) return [{ points: -0.25, reason: `"${date.raw}" is a longer time than this event` }];
  }
  return [];
}

/**
 * "Tarvo, whose business failed last year, now wants a million", "the 4-tonne satellite, launched in 2027, was lost": the day is of what is told
 * between the commas.
 */
const isAside = (date: DateSlot, slot: { start: number; end: number }, text: string): boolean => {
  const opened =
    /, (?:who|whose|which|where|(?:first |last )?\p{L}{2,}(?:ed|en|lt|wn|ilt|ought)) [^,;.]*$/u.exec(
      text.slice(0, date.start),
    );
  const closed = /^[^,;.]*, /.exec(text.slice(date.end));
  if (opened === null || closed === null) return false;
  return slot.end <= opened.index || slot.start >= date.end + closed[0].length - 1;
};

/** "Storm Ulf, in 2027, killed 14 people and cost insurers €1.2bn": the year goes for the whole of the sentence behind it. */
const toldOf = (date: DateSlot, slot: { start: number }, text: string): boolean =>
  date.granularity === 'year' &&
  date.end <= slot.start &&
  /\bin (?:the year )?$/.test(text.slice(0, date.end - 4)) &&
  !/[;:–—]|\b(?:but|while|whereas|now|today|this)\b/.test(text.slice(date.end, slot.start));

/** "The worst flood since 2009, when 38 drowned": what follows is of the year that was named. */
const toldWhen = (date: DateSlot, slot: { start: number }, text: string): boolean =>
  date.end <= slot.start && /^,? (?:when|in which|the year)\b[^,;.]*$/.test(text.slice(date.end, slot.start));
