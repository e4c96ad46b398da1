/** What speaks against a slot that otherwise fits: another time, another place, a part, room, a habit. Each doubt says what it saw. */

import { FUNCTION_WORDS } from '../claims/lang/en/comparing/function-words.ts';
import { stretchOf } from '../diff/calendar.ts';
import type { DateSlot, UnitClass } from '../model/claims.ts';
import { type Candidate, inAttribution, type Line, type ValueSlot } from './candidates.ts';
import { doubtsOfDay, isDayOf, isMove } from './days.ts';
import { doubtsOfName } from './doubts-of-name.ts';
import { isTold } from './names.ts';
import type { Ground } from './nearness.ts';
import { ANYBODY } from './nouns.ts';
import type { Sought } from './question.ts';
import {
  CAPACITY,
  DIFFERENCE_AFTER,
  ELSEWHERE,
  HABIT,
  LEFT_BEFORE,
  MEASURED_FROM,
  PART_OF_WHOLE,
  PARTIAL_AFTER,
  PARTIAL_BEFORE,
  PAST_AFTER,
  STEP_ASKED,
  STEP_BEFORE,
  THRESHOLD_AFTER,
  THRESHOLD_BEFORE,
  TOTALLED,
  YARDSTICK,
} from './signs.ts';
import { isShare } from './units.ts';

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
  const quoted = (found: RegExpExecArray | null): string | null => {
    const [first = ''] = found?.[0].trim().split(' ') ?? [];
    // Who asks for employees asks for what "employs" says.
    const own = asked.some(
      (word) =>
        (word === first && !FUNCTION_WORDS.has(word)) ||
        (word === 'last' && found?.[0].includes('last ') === true) ||
        (first.length > 5 && word.startsWith(first.slice(0, 5))),
    );
    return found === null || own ? null : found[0].trim();
  };

  const left = quoted(LEFT_BEFORE.exec(line.lower.slice(0, slot.start)));
  if (left !== null && !isTold(candidate, sought, lines))
    doubt(-0.45, `"${left}" marks a value that was left`);
  if (
    !(slot.type === 'date' && isMove(line.lower, slot)) &&
    /\bfrom\s*(?:about |some |the )?$/.test(before) &&
    /^[^,.;]{0,30}\bto\b/.test(line.lower.slice(slot.end))
  )
    doubt(-0.45, 'the value that was left');
  else if (/,\s*from\s*$/.test(line.lower.slice(0, slot.start))) doubt(-0.45, 'the value that was left');
  const part = quoted(PARTIAL_AFTER.exec(line.lower.slice(slot.end)));
  const measured = slot.type === 'quantity' && /^(?:percent|currency|number)$/.test(slot.unitClass);
  if (
    part !== null &&
    !(sameFate && part.includes('of ') && !OF_THE_FATED.test(part)) &&
    !(measured && part === 'more')
  )
    doubt(-0.25, `"${part}" marks a part`);
  if (
    slot.type === 'quantity' &&
    (DIFFERENCE_AFTER.test(line.lower.slice(slot.end)) || isStep(candidate, asked))
  )
    doubt(-0.6, 'the step between two values');
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
  if (elsewhere !== null) doubt(-0.45, `"${elsewhere}" marks another event or place`);
  const abroad = opening === undefined ? null : placeAhead(candidate, sought, opening);
  if (abroad !== null) doubt(-0.3, `it is told of ${abroad}`);
  if (slot.type === 'quantity') {
    if (
      (THRESHOLD_BEFORE.test(before) || THRESHOLD_AFTER.test(line.lower.slice(slot.end, zone.end))) &&
      !asked.some((word) => /^(?:required|needed|necessary|majority|quorum|threshold)$/.test(word))
    )
      doubt(-0.4, 'a number to be reached');
    if (isAdded(candidate)) doubt(-0.5, 'added to a total that is told as well');
    const others = otherAdjective(candidate, sought);
    if (others !== null) doubt(-0.6, `they are ${others}`);
    const room = CAPACITY.exec(line.lower.slice(zone.start, zone.end));
    if (room !== null && slot.unitClass !== 'percent' && !sought.room)
      doubt(-0.4, `"${room[0]}" marks room, not a count`);
    if (slot.per !== null && !sought.rate) doubt(PER[slot.unitClass] ?? -0.15, `per ${slot.per}`);
    if (slot.unitClass === 'currency' && !sought.rate && EACH.test(line.lower.slice(slot.end)))
      doubt(-0.3, 'the price of one');
    if (
      slot.unit === 'vote' &&
      slot.unitClass === 'count' &&
      MARGIN.test(before) &&
      !sought.words.has('margin')
    )
      doubt(-0.4, 'a margin');
    if (
      sought.stock &&
      FLOW.test(line.lower.slice(zone.start, zone.end)) &&
      !/\b(?:still|remain\w*)\b/.test(line.lower.slice(zone.start, zone.end))
    )
      doubt(-0.4, 'those who went, not those who are left');
    const habit = sought.rate ? null : quoted(HABIT.exec(line.lower.slice(zone.start, zone.end)));
    if (habit !== null) doubt(-0.25, `"${habit}" marks a habit or a whole`);
    if (isShare(slot) && /^ (?:of )?an? (?:percentage )?points?\b/.test(line.lower.slice(slot.end)))
      doubt(-0.6, 'a step, not a share');
    if (isWhole(candidate)) doubt(-0.45, 'the whole of which the number before it is a part');
    if (inAttribution(candidate)) doubt(-0.45, 'it counts who says so');
    const yardstick = quoted(YARDSTICK.exec(sinceValueBefore(candidate)));
    if (yardstick !== null) doubt(-0.4, `"${yardstick}" marks what it is measured by`);
    if (slot.unitClass === 'currency' && slot.value === 1 && RATE_AFTER.test(line.lower.slice(slot.end)))
      doubt(-0.6, 'the unit of a rate');
    if (PAST_AFTER.test(line.lower.slice(slot.end))) doubt(-0.4, 'of a time gone by');
    if (
      /\b(?:man|woman|boy|girl|child|aged?),? (?:of )?$/.test(before) &&
      !sought.unitClasses.includes('age')
    )
      doubt(-0.6, 'an age');
    if (!/\d/.test(slot.raw) && /\b(?:dozens|scores|hundreds|thousands|tens of)\b/i.test(slot.raw))
      doubt(-0.25, 'no more than an order of size');
  }
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

/** "Raised by three meters": how far it moved, where nobody asks for that. A share that rises by 3 percent is asked for by what rises. */
const isStep = ({ line, slot }: Candidate, asked: readonly string[]): boolean =>
  slot.type === 'quantity' &&
  !/^(?:percent|percentage-point|number)$/.test(slot.unitClass) &&
  STEP_BEFORE.test(line.lower.slice(0, slot.start)) &&
  !asked.some((word) => STEP_ASKED.test(word));

/**
 * "Nine Northerner envoys" where Southerner envoys are asked for: the proper adjective before the noun tells them apart.
 */
function otherAdjective({ line, slot }: Candidate, { proper, head }: Sought): string | null {
  if (slot.type !== 'quantity' || proper === null || slot.unitClass !== 'count') return null;
  const said = /^ (?:\p{Ll}+ )?(\p{Lu}\p{Ll}{3,})(?: \p{Ll}+)? (\p{Ll}+)/u.exec(
    line.sentence.text.slice(slot.end),
  );
  if (said === null || head === null || slot.unit !== head) return null;
  const [, adjective = ''] = said;
  return adjective.toLowerCase() === proper ? null : adjective;
}

/** "Two" of "two more, which makes six". */
const isAdded = ({ line, slot }: Candidate): boolean =>
  line.slots.some(
    ({ slot: total }) =>
      total.type === 'quantity' &&
      slot.type === 'quantity' &&
      total.start > slot.end &&
      total.value > slot.value &&
      TOTALLED.test(line.lower.slice(slot.end, total.start)),
  );

/** A price is one of something, output is a day's; "kills 600,000 people a year" is no toll of today. */
const PER: Partial<Record<UnitClass, number>> = { currency: -0.05, count: -0.3 };

const YEARLY: ReadonlySet<string> = new Set(
  'last revenue turnover profit profits sales exports imports earnings'.split(' '),
);

/** "Backs the reform by nine votes": how far ahead, not how many. */
const MARGIN = /\bby (?:just |only |a (?:single |margin of )?|some )?$/;

/** "One euro cost 124.6 dinars". */
const RATE_AFTER = /^ (?:cost|costs|bought|buys|fetched|fetches|is worth|was worth|equals|traded|trades)\b/;

/** "248,000 euros for a seat". */
const EACH = /^ (?:for (?:a|an|one|each|every) |apiece\b|each\b|a (?:head|piece|seat)\b|per )/;

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

/** Those who went: who asks how many are still there asks for the others. */
const FLOW =
  /\b(?:left(?! (?:to|in|inside|behind|over)\b)|leav(?:e|es|ing)|freed|free(?= at\b)|released?|let \p{L}+ go|(?:let|walk\w*|set|stepp\w+|c[ao]m\w+|br\w+ght|bringing|g[eo]t\w*|carried|pulled) (?:go|free|out|down|into|ashore)|rescued|evacuated)\b/u;

/** Body sentences that belong to the opening. */
const OPENING = 2;

const OTHER_PLACE = /^(?:the )?(?:capital|(?:whole )?country|rest of|(?:whole )?region|other )/;

/** "Nine" of "six of the nine members". */
function isWhole({ line, slot }: Candidate): boolean {
  const before = line.lower.slice(0, slot.start);
  if (/\bone of (?:its|the|their|his|her|our) $/.test(before)) return true;
  if (FRONTED_WHOLE.test(before) && line.slots.some(({ slot: part }) => isPartOf(part, slot, line.lower)))
    return true;
  return line.slots.some(
    (one) =>
      one.slot.type === 'quantity' &&
      one.slot.end <= slot.start &&
      PART_OF_WHOLE.test(line.lower.slice(one.slot.end, slot.start)),
  );
}

/** "Of the 60 boats on the list, 15 are spared". */
const FRONTED_WHOLE =
  /(?:^|[,;:.–—] |: )of (?:the|its|their|all|those|these) (?:about |some |roughly |nearly )?$/;
const isPartOf = (part: ValueSlot, whole: ValueSlot, text: string): boolean =>
  part.type === 'quantity' &&
  part.start > whole.end &&
  /^[^;:.]*, (?:only |just |about |some |at least )?$/.test(text.slice(whole.end, part.start));

/** What stands between the number before it and the slot; its zone may begin later. */
function sinceValueBefore({ line, slot }: Candidate): string {
  const before = line.slots.findLast((one) => one.slot.type === 'quantity' && one.slot.end <= slot.start);
  return line.lower.slice(before?.slot.end ?? 0, slot.start);
}

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
    const beside = slot.type === 'quantity' && one.slot.start >= zone.start && one.slot.end <= zone.end;
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

/** "Storm Ulf, in 2027, killed 14 people and cost insurers €1.2bn": the year goes for the whole of the sentence behind it. */
const toldOf = (date: DateSlot, slot: { start: number }, text: string): boolean =>
  date.granularity === 'year' &&
  date.end <= slot.start &&
  /\bin (?:the year )?$/.test(text.slice(0, date.end - 4)) &&
  !/[;:–—]|\b(?:but|while|whereas|now|today|this)\b/.test(text.slice(date.end, slot.start));

/** "The worst flood since 2009, when 38 drowned": what follows is of the year that was named. */
const toldWhen = (date: DateSlot, slot: { start: number }, text: string): boolean =>
  date.end <= slot.start && /^,? (?:when|in which|the year)\b[^,;.]*$/.test(text.slice(date.end, slot.start));
