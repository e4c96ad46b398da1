/** Do two dates name one stretch of time? Relative days were placed by the day of publication when they were read. */
import type { Language } from '../../claims/lang/language.ts';
import { stretchInWords } from '../../date-words.ts';
import type { DateSlot } from '../../model/claims.ts';
import { stretchOf } from './calendar.ts';
import type { Comparison } from './comparison.ts';

/** Dates by the stretch of time they name: equal, one inside the other, or apart. */
export function compareDates(before: DateSlot, after: DateSlot, lang: Language): Comparison {
  const sameWords = plain(before.raw) === plain(after.raw);
  const a = stretchOfSlot(before);
  const b = stretchOfSlot(after);
  // Which Thursday is meant was guessed from the tense around it; the words are the same.
  if (sameWords) return { verdict: 'equal', reason: 'same words' };
  if (a === null || b === null) {
    return { verdict: 'incomparable', reason: 'a date that cannot be placed in time' };
  }
  // "March 2014" → "March": which March was guessed from the day of publication.
  const shorter = inWords(before.raw, after.raw) || inWords(after.raw, before.raw);
  const [one, other] = [before, after].map(inFull);
  const said = `${one} and ${other}`;
  if (a.from === b.from && a.to === b.to)
    return sameDayWords(before.raw, after.raw, lang)
      ? { verdict: 'equal', reason: `both ${one}` }
      : {
          verdict: 'disjoint',
          reason: `${before.raw} against ${after.raw}: the calendar agrees, the words do not`,
        };
  if (halfOfDayTold(before, after, lang))
    return {
      verdict: 'refinement',
      reason: `${before.raw} and ${after.raw} are one hour, and only one of the two tells the half of the day`,
    };
  if (sameWeekday(before, after, a, b, lang))
    return { verdict: 'equal', reason: `${before.raw} and ${after.raw} are one day of the week` };
  if (before.until !== null && after.until !== null && before.granularity === after.granularity)
    return { verdict: 'disjoint', reason: `${said} are different stretches` };
  if (shorter && !(a.from < b.to && b.from < a.to))
    return {
      verdict: 'precision',
      reason: `${before.raw} and ${after.raw}: the same words, more or fewer of them`,
    };
  if (a.to <= b.from || b.to <= a.from) return { verdict: 'disjoint', reason: `${said} are apart` };
  if (b.from >= a.from && b.to <= a.to)
    return { verdict: 'refinement', reason: `${said}: the later is more exact` };
  return { verdict: 'precision', reason: `${said} overlap` };
}

/**
 * "Wednesday, 2 October" → "Friday, 2 October": the number decides the value, yet one of the two is wrong. Only a weekday or
 * month in the place of another counts: "this morning" → "Thursday morning" is one morning in other words.
 */
function sameDayWords(before: string, after: string, { comparing }: Language): boolean {
  const { weekdays, months } = comparing.dates;
  const [a, b] = [plain(before).split(' '), plain(after).split(' ')];
  if (a.length < 2 || a.length !== b.length) return true;
  const differing = a.map((word, i) => [word, b[i] ?? ''] as const).filter(([x, y]) => x !== y);
  const [only] = differing;
  if (differing.length !== 1 || only === undefined) return true;
  const [x, y] = only;
  return (
    !(weekdays.test(x) && weekdays.test(y) && x.slice(0, 3) !== y.slice(0, 3)) &&
    !(months.test(x) && months.test(y) && x.slice(0, 3) !== y.slice(0, 3))
  );
}

/** "Half past seven" → "7.30 p.m.": a clock without its half of the day may mean either. */
function halfOfDayTold(before: DateSlot, after: DateSlot, { comparing }: Language): boolean {
  const { openClock, tellsHalf } = comparing.dates;
  const hour = (slot: DateSlot): number | null =>
    slot.granularity === 'minute' && slot.value !== null ? Number(slot.value.slice(11, 13)) : null;
  const [x, y] = [hour(before), hour(after)];
  if (x === null || y === null || Math.abs(x - y) !== 12) return false;
  const rest = ({ value }: DateSlot): string => `${value?.slice(0, 10)} ${value?.slice(13)}`;
  const open = (slot: DateSlot): boolean => openClock.test(slot.raw) && !tellsHalf.test(slot.raw);
  return rest(before) === rest(after) && open(before) !== open(after);
}

/** The day that was read, which its words may leave open. */
const inFull = ({ value, until }: DateSlot): string => stretchInWords(value ?? '', until);

const WEEK = 7 * 86_400_000;

/**
 * "Until Tuesday" beside "until tomorrow", said on a Monday: which Tuesday a bare weekday means was guessed from the tense
 * around it, and a guess a week off contradicts nothing.
 */
function sameWeekday(
  before: DateSlot,
  after: DateSlot,
  a: { from: number; to: number },
  b: { from: number; to: number },
  { comparing }: Language,
): boolean {
  const { weekdays, beforeWeekday } = comparing.dates;
  const bare = (slot: DateSlot): boolean =>
    slot.relative && weekdays.test(plain(slot.raw).replace(beforeWeekday, ''));
  return bare(before) !== bare(after) && Math.abs(a.from - b.from) === WEEK && Math.abs(a.to - b.to) === WEEK;
}

function stretchOfSlot(slot: DateSlot): { from: number; to: number } | null {
  if (slot.value === null) return null;
  const first = stretchOf(slot.value);
  const last = slot.until === null ? first : stretchOf(slot.until);
  return first === null || last === null ? null : { from: first.from, to: last.to };
}

const inWords = (part: string, whole: string): boolean => ` ${plain(whole)} `.includes(` ${plain(part)} `);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
