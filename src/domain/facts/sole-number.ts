/** What is the only number of its kind in the version: less of what was asked suffices. */
import type { Candidate } from './candidates.ts';
import { fitOf } from './fit.ts';
import { coverage } from './nearness.ts';
import { ANYBODY, isPerson } from './nouns.ts';
import type { Sought } from './question.ts';
import { readValue } from './read-value.ts';
import { rivalOf } from './required.ts';
import { type Article, ENOUGH, NAMED, OWN_NOUN, type Scored, scoreSlot } from './score.ts';

/** Of the core, beside a number that is the only one of its kind. */
const LEAST_CORE_OF_SOLE = 0.4;
/** Body sentences in which a noun that nothing else counts says enough. */
const NOUN_REACH = 5;
/** What being the only one is worth. */
const SOLE = 0.2;

/**
 * "Manu's government wants $400 million from the owner" for the damages claimed: the version has no other sum in dollars, so that half of the
 * words suffice.
 */
export function soleOf(candidates: readonly Candidate[], sought: Sought, article: Article): Scored[] {
  if (sought.kind !== 'quantity') return [];
  if (sought.unitClasses.includes('age')) return soleAge(candidates, sought, article);
  const kind = sought.unitClasses.includes('count') || sought.unitClasses.length === 0 ? OWN_NOUN : NAMED;
  const fitting = candidates.filter(
    (candidate) =>
      (fitOf(candidate.slot, sought)?.points ?? 0) >= kind && rivalOf(candidate, sought) !== 'other',
  );
  if (new Set(fitting.map(({ slot }) => readValue(slot, sought).value)).size !== 1) return [];
  return fitting.flatMap((candidate) => {
    // Nor is any length the meters by which the course was too short.
    if (sought.counted && coverage(sought.topic, candidate.line) === 0) return [];
    // "The airport speaks of 4,000 jobs": near the top, the noun says enough.
    const noun =
      kind === OWN_NOUN &&
      sought.head !== null &&
      !ANYBODY.has(sought.head) &&
      (sought.measure.length === 0 || coverage(sought.measure, candidate.line) > 0);
    const least =
      noun && candidate.line.bodyIndex >= 0 && candidate.line.bodyIndex < NOUN_REACH ? 0 : LEAST_CORE_OF_SOLE;
    const scored = scoreSlot(candidate, sought, article, least);
    if (scored === null || scored.doubted || scored.score + SOLE < ENOUGH) return [];
    return [
      {
        ...scored,
        score: scored.score + SOLE,
        own: scored.own + SOLE,
        reasons: [...scored.reasons, 'no other number of the version is of that kind'],
      },
    ];
  });
}

/** "The 23-year-old", and later ", 23,": the only age of the version is that of whoever it is about. */
function soleAge(candidates: readonly Candidate[], sought: Sought, article: Article): Scored[] {
  if (!sought.core.concat(sought.topic).some((word) => isPerson(word.singular))) return [];
  const ages = candidates.filter(({ slot }) => slot.type === 'quantity' && slot.unitClass === 'age');
  if (new Set(ages.map(({ slot }) => slot.value)).size !== 1) return [];
  return ages.flatMap((candidate) => {
    const scored = scoreSlot(candidate, sought, article, 0);
    if (scored === null || scored.doubted) return [];
    const score = Math.max(scored.score, ENOUGH);
    return [{ ...scored, score, own: score, reasons: [...scored.reasons, 'no other age is told'] }];
  });
}
