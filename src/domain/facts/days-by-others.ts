/**
 * A day of the calendar that the story's other articles state of the fact, told here in words that nothing in the question foresees: "Marit gets
 * the throne on 15 November" is the day of the abdication, where another outlet says that the king abdicates on 15 November. A weekday may be the
 * day of much that happens in a week; a day of a month, or a month of another year, is seldom named twice in one story for two things.
 */
import type { DateSlot } from '../model/claims.ts';
import type { Candidate } from './candidates.ts';
import { doubtsOf } from './doubts.ts';
import type { Sought } from './question.ts';
import { readValue } from './read-value.ts';
import { type Article, ENOUGH, type Scored, scoreSlot } from './score.ts';
import type { Testimony } from './testimony.ts';
import { compareValues } from './values.ts';

export function daysByOthers(
  candidates: readonly Candidate[],
  sought: Sought,
  article: Article,
  witnesses: readonly Testimony[],
): Scored[] {
  if (sought.kind !== 'date') return [];
  return candidates.flatMap((candidate) => {
    const { slot } = candidate;
    if (slot.type !== 'date' || !isOfCalendar(slot)) return [];
    const value = readValue(slot, sought);
    const witness = witnesses.find(
      ({ sighting }) => compareValues('date', sighting, value).relation === 'equal',
    );
    if (witness === undefined) return [];
    if (doubtsOf(candidate, sought, article).some(({ points }) => points < AT_WORST)) return [];
    const scored = scoreSlot(candidate, sought, article, 0);
    if (scored === null) return [];
    const score = ENOUGH + Math.max(0, scored.score) / 10;
    return [
      {
        ...scored,
        score,
        own: score,
        borrowed: true,
        reasons: [...scored.reasons, `the day that ${witness.source} states of it`],
      },
    ];
  });
}

const isOfCalendar = ({ raw }: DateSlot): boolean => OF_CALENDAR.test(raw);
const OF_CALENDAR =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?<![\d:.])\d{1,2}(?:st|nd|rd|th)\b|\b\d{4}\b/i;

/** What is denied, was left, or is when it was said is no answer, whoever else names the day. */
const AT_WORST = -0.25;
