/**
 * "The road is out of action until Sunday" for the day the motorway reopens: what it happens to is called otherwise here, and no other day of
 * the version is told as one on which something of the kind happens.
 */
import type { Candidate } from './candidates.ts';
import { coverage, reachCoverage, surroundingsOf } from './nearness.ts';
import type { Sought } from './question.ts';
import { readValue } from './read-value.ts';
import { type Article, type Scored, scoreSlot } from './score.ts';

/** The deed stands with the day, in so many words. */
const TOLD = 0.7;
/** What being the only one is worth. */
const SOLE = 0.2;

export function soleDayOf(candidates: readonly Candidate[], sought: Sought, article: Article): Scored[] {
  const deed = sought.core.filter(({ families }) => families.size > 0);
  // Where the deed is all that was asked there is nothing left to be called otherwise.
  if (sought.kind !== 'date' || sought.limit || deed.length === 0 || deed.length === sought.core.length)
    return [];
  const told = candidates.filter((candidate) => {
    const around = surroundingsOf(candidate, article.lines, article.opening);
    return (
      candidate.line.bodyIndex >= 0 &&
      candidate.slot.type === 'date' &&
      /^(?:day|hour|minute|part-of-day|month)$/.test(candidate.slot.granularity) &&
      deed.every((word) => reachCoverage([word], candidate, around, NOWHERE_ELSE) >= TOLD) &&
      (sought.topic.length === 0 || coverage(sought.topic, around.sentence) > 0)
    );
  });
  if (new Set(told.map(({ slot }) => readValue(slot, sought).value)).size !== 1) return [];
  return told.flatMap((candidate) => {
    const scored = scoreSlot(candidate, sought, article, 0);
    if (scored === null || scored.score < WORTH) return [];
    return [
      {
        ...scored,
        score: scored.score + SOLE,
        own: scored.own + SOLE,
        reasons: [...scored.reasons, 'no other day of the version is told so'],
      },
    ];
  });
}

/** Less than this by its own words, and something speaks against it. */
const WORTH = 0.33;
const NOWHERE_ELSE = { before: 0, opening: 0 };
