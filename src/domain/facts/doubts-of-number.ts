/** What speaks against a number: it is a step, a threshold, a part or a whole, a price of one, another's. */

import { FUNCTION_WORDS } from '../claims/lang/en/comparing/function-words.ts';
import type { UnitClass } from '../model/claims.ts';
import { type Candidate, inAttribution, type ValueSlot, wordsOf } from './candidates.ts';
import type { Doubt } from './doubts.ts';
import { coverage, groundOf } from './nearness.ts';
import { isPerson } from './nouns.ts';
import type { Sought } from './question.ts';
import {
  CAPACITY,
  DIFFERENCE_AFTER,
  FRONTED_WHOLE,
  GRANTED,
  GRANTS_ASKED,
  HABIT,
  PART_OF_WHOLE,
  PAST_AFTER,
  STEP_ASKED,
  STEP_BEFORE,
  THRESHOLD_AFTER,
  THRESHOLD_BEFORE,
  TOTALLED,
  YARDSTICK,
} from './signs.ts';
import { isShare } from './units.ts';

/** The words that were found, unless the question asks in them: who asks for employees asks for what "employs" says. */
export function unasked(found: RegExpExecArray | null, asked: readonly string[]): string | null {
  const [first = ''] = found?.[0].trim().split(' ') ?? [];
  const own = asked.some(
    (word) =>
      (word === first && !FUNCTION_WORDS.has(word)) ||
      (word === 'last' && found?.[0].includes('last ') === true) ||
      (first.length > 5 && word.startsWith(first.slice(0, 5))),
  );
  return found === null || own ? null : found[0].trim();
}

export function doubtsOfNumber(candidate: Candidate, sought: Sought): Doubt[] {
  const { line, slot, zone } = candidate;
  if (slot.type !== 'quantity') return [];
  const before = line.lower.slice(zone.start, slot.start);
  const asked = [...sought.words];
  const doubts: Doubt[] = [];
  const doubt = (points: number, reason: string): void => {
    doubts.push({ points, reason });
  };
  const quoted = (found: RegExpExecArray | null): string | null => unasked(found, asked);

  if (
    (DIFFERENCE_AFTER.test(line.lower.slice(slot.end)) &&
      !asked.some((word) => DIFFERENCE_ASKED.test(word))) ||
    isStep(candidate, asked)
  )
    doubt(-0.6, 'the step between two values');
  if (
    (THRESHOLD_BEFORE.test(before) || THRESHOLD_AFTER.test(line.lower.slice(slot.end, zone.end))) &&
    !asked.some((word) => /^(?:required|needed|necessary|majority|quorum|threshold)$/.test(word))
  )
    doubt(-0.4, 'a number to be reached');
  if (
    CAN.test(line.lower.slice(0, slot.start)) &&
    [...sought.measures].some(({ name }) => name === 'fine' || name === 'sentence') &&
    !asked.some((word) => /^(?:maximum|possible|most|threatened|faces?|could|may)$/.test(word))
  )
    doubt(-1, 'the most that it can be');
  if (isAdded(candidate)) doubt(-0.5, 'added to a total that is told as well');
  const others = otherAdjective(candidate, sought);
  if (others !== null) doubt(-0.6, `they are ${others}`);
  const room = CAPACITY.exec(line.lower.slice(zone.start, zone.end));
  if (room !== null && slot.unitClass !== 'percent' && !sought.room && unasked(room, asked) !== null)
    doubt(-0.4, `"${room[0]}" marks room, not a count`);
  if (slot.unitClass === 'count' || slot.unitClass === 'number')
    if (GRANTED.test(before) && !asked.some((word) => GRANTS_ASKED.test(word)))
      doubt(-0.4, 'so many were allowed, which is not how many there were');
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
  const takenOff = quoted(TAKEN_OFF.exec(line.lower.slice(0, slot.start)));
  // People are taken off ships, and out of danger.
  if (takenOff !== null && !isPerson(slot.unit ?? '') && OFF.test(line.lower.slice(slot.end)))
    doubt(-0.45, `"${takenOff}" marks what is taken off a whole`);
  if (sumsUp(candidate)) doubt(-0.45, 'a part of a number before it, which its parts add up to');
  const listed = listedFor(candidate, sought);
  if (listed !== null) doubt(-0.4, `it stands with the name of ${listed}`);
  if (isPartOfAsked(candidate, sought)) doubt(-0.45, 'a part of those of whom it was asked');
  if (isWhole(candidate) && !isAskedOf(candidate, sought))
    doubt(-0.45, 'the whole of which the number before it is a part');
  if (inAttribution(candidate)) doubt(-0.45, 'it counts who says so');
  const yardstick = quoted(YARDSTICK.exec(sinceValueBefore(candidate)));
  if (yardstick !== null) doubt(-0.4, `"${yardstick}" marks what it is measured by`);
  if (slot.unitClass === 'currency' && slot.value === 1 && RATE_AFTER.test(line.lower.slice(slot.end)))
    doubt(-0.6, 'the unit of a rate');
  if (PAST_AFTER.test(line.lower.slice(slot.end))) doubt(-0.4, 'of a time gone by');
  if (/\b(?:man|woman|boy|girl|child|aged?),? (?:of )?$/.test(before) && !sought.unitClasses.includes('age'))
    doubt(-0.6, 'an age');
  if (!/\d/.test(slot.raw) && /\b(?:dozens|scores|hundreds|thousands|tens of)\b/i.test(slot.raw))
    doubt(-0.25, 'no more than an order of size');
  return doubts;
}

/**
 * "Raised by three meters", "cut an order for jets by four, to 32": how far it moved, where nobody asks for that. A share that rises by 3 percent
 * is asked for by what rises.
 */
const isStep = (candidate: Candidate, asked: readonly string[]): boolean => {
  const { line, slot } = candidate;
  if (slot.type !== 'quantity' || asked.some((word) => STEP_ASKED.test(word))) return false;
  const before = line.lower.slice(0, slot.start);
  const next = line.slots.find((one) => one.slot.type === 'quantity' && one.slot.start >= slot.end)?.slot;
  if (next !== undefined && BY.test(before) && TO_THE_NEXT.test(line.lower.slice(slot.end, next.start)))
    return true;
  return !/^(?:percent|percentage-point|number)$/.test(slot.unitClass) && STEP_BEFORE.test(before);
};
const BY = /\bby (?:about |some |around |nearly |almost |only |just |another |a further )?$/;
const TO_THE_NEXT = /^(?: \p{L}+)?,? to (?:about |some |around |at least |just )?$/u;
/** Words of a question that asks how far apart two values are. */
const DIFFERENCE_ASKED =
  /^(?:chang|short|margin|differ|lead$|gap$|ahead|behind|overrun|excess|growth|increase|rise|fall)/;

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

/** "Has taken three schools off its list", "shave four jets from the order". */
const TAKEN_OFF =
  /\b(?:shav|trim|cut|struck|strik|axe|slash|tak|took|remov|drop|delet)(?:e[ns]?|es|ed|s|ing|ting|ming|ping)? (?:about |some |another |a further )?$/;
const OFF = /^(?: [\p{L}-]+){1,3} (?:off|from) (?:the|its|their|a|an|his|her)\b/u;

/** "28" of "36 airframes (28 single-seat, eight two-seat)": two to four numbers in a row that add up to one before them. */
function sumsUp({ line, slot }: Candidate): boolean {
  if (slot.type !== 'quantity') return false;
  const numbers = line.slots.flatMap(({ slot: one }) =>
    one.type === 'quantity' && (one.unitClass === 'count' || one.unitClass === 'number') ? [one] : [],
  );
  const at = numbers.indexOf(slot);
  return numbers.slice(0, Math.max(0, at)).some((whole, k) => {
    let sum = 0;
    for (const [n, part] of numbers.slice(k + 1, k + 5).entries()) {
      sum += part.value;
      if (sum === whole.value) return n > 0 && k + 1 + n >= at;
    }
    return false;
  });
}

/** "Hollenberg 1,214,309; Marstad 388,412": the number of the place that stands right before it, where another place is asked about. */
function listedFor({ line, slot }: Candidate, sought: Sought): string | null {
  const beside = line.slots.find(
    ({ slot: name }) => name.type === 'name' && name.end + 1 === slot.start,
  )?.slot;
  if (beside?.type !== 'name' || line.lower[beside.end] !== ' ') return null;
  const asked = [...sought.core, ...sought.topic].concat(sought.alternatives.flat());
  const known = wordsOf(beside.value).some(({ norm }) => asked.some((word) => word.norm === norm));
  return known || slot.type !== 'quantity' || slot.unitClass !== 'number' ? null : beside.value;
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

/** "Backs the reform by nine votes": how far ahead, not how many. */
const MARGIN = /\bby (?:just |only |a (?:single |margin of )?|some )?$/;

/** "One euro cost 124.6 dinars". */
const RATE_AFTER = /^ (?:cost|costs|bought|buys|fetched|fetches|is worth|was worth|equals|traded|trades)\b/;

/** "248,000 euros for a seat". */
const EACH = /^ (?:for (?:a|an|one|each|every) |apiece\b|each\b|a (?:head|piece|seat)\b|per )/;

/** Those who went: who asks how many are still there asks for the others. */
const FLOW =
  /\b(?:left(?! (?:to|in|inside|behind|over)\b)|leav(?:e|es|ing)|freed|free(?= at\b)|released?|let \p{L}+ go|let (?:\S+ ){1,3}go\b|(?:let|walk\w*|set|stepp\w+|c[ao]m\w+|br\w+ght|bringing|g[eo]t\w*|carried|pulled) (?:go|free|out|down|into|ashore)|rescued|evacuated)\b/u;

/**
 * "Locked" of "900 of the 1,650 locked computers", "16 of the 17 otters that escaped", "48 of the 98 patients with fever": what was asked is said
 * of the whole, in the words that stand with its noun.
 */
function isAskedOf({ line, slot }: { line: Candidate['line']; slot: ValueSlot }, sought: Sought): boolean {
  if (slot.type !== 'quantity' || slot.unitClass !== 'count') return false;
  const deeds = sought.core.filter(({ norm }) => PARTICIPLE.test(norm));
  const noun = line.words.find(({ start, singular }) => start >= slot.end && singular === slot.unit);
  if (noun === undefined) return false;
  const [told = '', how] = OF_WHOLE.exec(line.lower.slice(noun.end)) ?? [];
  const clause = { start: noun.end, end: noun.end + told.length };
  if (how === 'with' && sought.topic.length > 0)
    return coverage(sought.topic, groundOf(line, clause)) >= SAID_OF_WHOLE;
  return (
    deeds.length > 0 &&
    [{ start: slot.end, end: noun.start }, clause].some(
      (stretch) => coverage(deeds, groundOf(line, stretch)) >= SAID_OF_WHOLE,
    )
  );
}
/** Up to the verb that is said of the part. */
const OF_WHOLE =
  /^ (who|that|which|with) (?:(?:have|has|had|were|was|are|is) (?:been )?)?(?:(?! (?:have|has|had|were|was|are|is|will)\b)[^,.;])*/;
const PARTICIPLE = /(?:ed|en|wn|ught)$/;
const SAID_OF_WHOLE = 0.7;

function isPartOfAsked({ line, slot }: Candidate, sought: Sought): boolean {
  const whole = line.slots.find((one) => one.slot.type === 'quantity' && one.slot.start >= slot.end)?.slot;
  return (
    whole !== undefined &&
    PART_OF_WHOLE.test(line.lower.slice(slot.end, whole.start)) &&
    isAskedOf({ line, slot: whole }, sought)
  );
}

/** "Can impose fines of up to 120 million": nobody has been fined. */
const CAN =
  /\b(?:can|could|may|might|faces?|facing|threat\w*|risk\w*|carries|punishable)\b[^.;]*\b(?:up to|as much as|maximum of) $/;

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

const isPartOf = (part: ValueSlot, whole: ValueSlot, text: string): boolean =>
  part.type === 'quantity' &&
  part.start > whole.end &&
  /^[^;:.]*, (?:only |just |about |some |at least )?$/.test(text.slice(whole.end, part.start));

/** What stands between the number before it and the slot; its zone may begin later. */
function sinceValueBefore({ line, slot }: Candidate): string {
  const before = line.slots.findLast((one) => one.slot.type === 'quantity' && one.slot.end <= slot.start);
  return line.lower.slice(before?.slot.end ?? 0, slot.start);
}
