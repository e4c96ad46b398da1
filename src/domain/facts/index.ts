/**
 * What versions say about the questions people ask of a story.
 *
 * In: claims of versions (`domain/claims`), diffs between them (`domain/diff`), and questions in words or pointed at a slot.
 * Out: for each version the value it states (`observeTogether`; of one question alone, `observe`), how two values differ (`compareValues`), what became of it and which kind of step a change is
 * (`toldIn`, `stepsIn`), how sources stand to each other (`agreement`), which questions are worth asking (`suggestFacts`), which claims
 * several sources share (`groupClaims`; what a model may be asked about them, `doubtfulPairs`), and whether a change meets a subscriber's rules (`conditionHolds`).
 * Always holds: pure and deterministic; a version that does not state the value gives `null`, never a guess; every judgement says why.
 */
/** Raised when a version would be read otherwise for the same question: observations of before are then made again. */
export const FACTS_ENGINE = 9;

export {
  type Agreement,
  type ArticleStanding,
  agreement,
  type Conflict,
  type HeldValue,
  type Outdated,
  type Unconfirmed,
  type ValueGroup,
} from './agreement.ts';
export {
  type ClaimGroup,
  type ClaimMention,
  type GroupVersion,
  groupClaims,
} from './claims-across.ts';
export {
  type ConditionedChange,
  type ConditionVerdict,
  conditionHolds,
  conditionSchema,
  type FactCondition,
  factAspects,
  meetsAny,
} from './conditions.ts';
export { TOLD } from './confidence.ts';
export type { Step } from './history.ts';
export { type ObserveContext, observe } from './match.ts';
export { doubtfulPairs } from './open-pairs.ts';
export { labelOfPointed } from './pointed.ts';
export type { SharedFact } from './shared-facts.ts';
export { isTold, type Seen, type StepOfFact, stepsIn, type Told, toldIn, transitionsOf } from './steps.ts';
export { type SuggestedFact, type SuggestVersion, suggestFacts } from './suggest.ts';
export { type Testimony, teaches } from './testimony.ts';
export { type Answer, type Asking, observeTogether, yieldsTo } from './together.ts';
export { isGone } from './trail.ts';
export { compareValues, type ValueComparison } from './values.ts';
export { shinglesOf, voicesOf } from './voices.ts';
export { type Stated, weigh } from './weigh.ts';
