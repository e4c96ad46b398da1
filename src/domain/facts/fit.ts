/** Is a slot the kind of thing that was asked for? */
import type { DateSlot, NameType, QuantitySlot } from '../model/claims.ts';
import { BODY } from './callings.ts';
import { type ValueSlot, wordsOf } from './candidates.ts';
import { asksForLevel, isLevel } from './levels.ts';
import { ANYBODY, isPerson, isSomeOf, PARTS, sameCounted } from './nouns.ts';
import type { Sought } from './question.ts';

import { convertible, isShare } from './units.ts';

export interface Fit {
  points: number;
  reason: string;
}

/** `null` when it cannot be an answer, whatever stands around it. */
export function fitOf(slot: ValueSlot, sought: Sought): Fit | null {
  switch (slot.type) {
    case 'quantity':
      return fitOfQuantity(slot, sought);
    case 'date':
      return fitOfDate(slot, sought);
    case 'name':
      // A minister is no company.
      if (sought.nameType === 'organization' && slot.nameType === 'person' && TITLED.test(slot.raw))
        return null;
      // Nor is a club a player.
      if (sought.nameType === 'person' && BODY.test(slot.value)) return null;
      // "Who runs Telluria" is not answered by Telluria.
      if (
        wordsOf(slot.value).every((word) =>
          [...sought.core, ...sought.topic].some((want) => want.norm === word.norm),
        )
      )
        return null;
      if (sought.nameType === null) return { points: 0.2, reason: 'a name' };
      if (slot.nameType === sought.nameType) return { points: 0.3, reason: `a ${slot.nameType}` };
      // Types are guessed from form: "Harcourt Steel" may be a person. What stands around it decides.
      return {
        points:
          slot.nameType === 'other'
            ? 0.2
            : AGENTS.has(slot.nameType) && AGENTS.has(sought.nameType)
              ? 0.18
              : 0.1,
        reason: 'a name',
      };
  }
}

function fitOfDate(slot: DateSlot, sought: Sought): Fit | null {
  if (slot.value === null) return null;
  // Who asks for a year is not answered by "5 July", nor by "yesterday".
  if (sought.year)
    return slot.raw.includes(slot.value.slice(0, 4)) ? { points: 0.3, reason: 'a year' } : null;
  // "On 11 June, at 14:30": the hour alone was read against the day of publication.
  if (/^(?:minute|hour)$/.test(slot.granularity) && CLOCK_ALONE.test(slot.raw))
    return sought.day ? null : { points: 0.1, reason: 'an hour without a day' };
  // "An overnight service" runs at night, whenever that is.
  if (slot.raw.toLowerCase() === 'overnight') return { points: 0.1, reason: 'a night' };
  if (/^(?:day|hour|minute|part-of-day)$/.test(slot.granularity)) return { points: 0.3, reason: 'a day' };
  if (slot.granularity === 'month') return { points: A_MONTH, reason: 'a month' };
  return { points: 0.15, reason: `a ${slot.granularity}` };
}

/** What is years away is told by the month. */
const A_MONTH = 0.22;

const TITLED =
  /^(?:\S+ )?(?:minister|president|mayor|governor|judge|senator|mr|mrs|ms|dr|sir|captain|general|king|queen|prince|professor)\.? /i;

const CLOCK_ALONE =
  /^(?:midnight|noon|midday)$|^(?:\d{1,2}(?:[:.]\d{2})? ?(?:and|to|[-–]) ?)?\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?|o'clock|gmt|utc)?$/i;

/** Who can do things: form alone seldom tells which of the two a name is. */
const AGENTS: ReadonlySet<NameType> = new Set(['person', 'organization']);

function fitOfQuantity(slot: QuantitySlot, sought: Sought): Fit | null {
  const { unitClasses, unit, head } = sought;
  if (isLevel(slot)) return asksForLevel(sought) ? { points: 0.3, reason: `a ${slot.unit}` } : null;
  if (asksForLevel(sought))
    return slot.unitClass === 'number' && Number.isInteger(slot.value) && slot.value <= HIGHEST
      ? { points: 0.2, reason: 'a bare number' }
      : null;
  if (slot.unitClass === 'vote')
    return sought.tally === null ? null : { points: 0.35, reason: 'the result of a vote' };
  if (unitClasses.includes('percent') && isShare(slot)) return { points: 0.3, reason: 'a share in words' };
  if (unitClasses.length > 0 && !unitClasses.includes('count') && !unitClasses.includes('number')) {
    if (!unitClasses.includes(slot.unitClass)) return null;
    if (unit !== null && slot.unitClass !== 'age' && !convertible(slot, unit)) return null;
    // "Nights a week" are told in nights: 19 years are how long ago something was.
    if (sought.rate && slot.unitClass === 'duration' && unit !== null && slot.unit !== unit) return null;
    // "Pavel Horn, 58": the age of whoever is named before it.
    if (slot.unitClass === 'age' && !/[a-z]/i.test(slot.raw))
      return { points: 0.1, reason: 'the age of somebody' };
    return { points: 0.3, reason: `measured in ${slot.unit}` };
  }
  if (head === null) {
    if (slot.unitClass === 'age') return null;
    if (
      slot.unitClass === 'duration' &&
      ![...sought.words].some((word) =>
        /^(?:long|time|duration|length|years?|months?|weeks?|days?|hours?|minutes?)$/.test(word),
      )
    )
      return { points: 0.1, reason: 'a time' };
    // A share is no count of anything, unless a share was asked for.
    return isShare(slot) || slot.unitClass === 'percent'
      ? { points: 0.1, reason: 'a share' }
      : { points: 0.25, reason: 'a number' };
  }
  if (slot.unitClass === 'rank')
    // "The sixth attack this year" counts none of last year's.
    return !sought.words.has('last') && [slot.unit, slot.head].includes(head)
      ? { points: OWN, reason: `the latest ${head} is numbered` }
      : null;
  if (slot.unitClass !== 'count' && slot.unitClass !== 'number') return null;
  // Nobody counts 7.1 people, though a measure is often written without its unit.
  return Number.isInteger(slot.value) ? fitOfCount(slot, head, sought) : null;
}

function fitOfCount(
  slot: QuantitySlot,
  wanted: string,
  { exclusive: became, nouns: given }: Pick<Sought, 'exclusive' | 'nouns'>,
): Fit | null {
  const nouns = [slot.unit, ...(slot.head ?? '').split(' ')].filter(
    (noun): noun is string => noun !== null && noun !== '',
  );
  if (nouns.length === 0) return { points: 0.2, reason: 'a bare number' };
  if (nouns.includes(wanted)) return { points: 0.35, reason: `counts ${wanted}` };
  const called = nouns.find((noun) => given.has(noun));
  if (called !== undefined) return { points: 0.33, reason: `counts ${called}, a word given to find it` };
  // There are some 200 countries: whatever has two million members is none of them.
  const other =
    wanted === 'country' && slot.value > COUNTRIES
      ? undefined
      : nouns.find((noun) => sameCounted(noun, wanted));
  if (other !== undefined) return { points: 0.32, reason: `counts ${other}, another word for ${wanted}` };
  const fate = nouns.find((noun) => [...became].some(({ pattern }) => pattern.test(noun)));
  if (fate !== undefined) return { points: 0.33, reason: `counts ${fate}` };
  // "nine" of "nine dead", "40" of "40 injured": an adjective after a number stands for people.
  const head = nouns[0] ?? '';
  if (isPerson(wanted) && PARTS.has(head)) return { points: 0.1, reason: `counts ${head}, a part of all` };
  if (isAdjective(head)) return isPerson(wanted) ? { points: 0.3, reason: `counts ${head}` } : null;
  if (isSomeOf(wanted, head)) return null;
  // Hostages are nobody's prisoners; whoever asks for people asks for either.
  if (ANYBODY.has(wanted) ? isPerson(head) : isPerson(wanted) && ANYBODY.has(head))
    return { points: 0.3, reason: `counts ${head}` };
  return null;
}

/** No scale of levels goes further. */
const HIGHEST = 12;

/** As many countries as there could be. */
const COUNTRIES = 250;

/** As good as counting what was asked for. */
const OWN = 0.35;

const isAdjective = (word: string): boolean =>
  /^(?:dead|injured|wounded|missing|homeless|hurt|killed|arrested|aboard|sick|ill)$/.test(word);
