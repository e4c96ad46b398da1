/** Rules on what is worth telling: conditions that a subscriber sets on an endpoint or a fact, and whether a change meets them. */
import { z } from 'zod';
import {
  ASPECTS,
  type Aspect,
  type Disclosure,
  TIERS,
  type Tier,
  TRANSITIONS,
  type Transition,
} from '../model/diff.ts';
import type { FactKind } from '../model/facts.ts';

/** Every field that is set must hold; an empty condition always holds. */
export const conditionSchema = z.strictObject({
  /** |after − before| at least this much. Changes without a number do not meet it. */
  minAbsolute: z.number().nonnegative().optional(),
  /** |after − before| / |before| at least this much: 0.05 is five percent. From zero, any change meets it. */
  minRelative: z.number().nonnegative().optional(),
  direction: z.enum(['up', 'down']).optional(),
  /** Registrable domains. */
  sources: z.array(z.string().min(1).max(200)).min(1).max(100).optional(),
  aspects: z.array(z.enum(ASPECTS)).min(1).optional(),
  tiers: z.array(z.enum(TIERS)).min(1).optional(),
  transitions: z.array(z.enum(TRANSITIONS)).min(1).optional(),
  /** Only changes that the outlet did not admit. */
  silentOnly: z.boolean().optional(),
});
export type FactCondition = z.infer<typeof conditionSchema>;

/** A change as conditions see it. */
export interface ConditionedChange {
  source: string;
  before: number | string | null;
  after: number | string | null;
  transition: Transition | null;
  disclosure: Disclosure['status'];
  aspects: readonly Aspect[];
  tier?: Tier | null;
}

export interface ConditionVerdict {
  holds: boolean;
  /** The first rule that failed, or what was met. */
  reason: string;
}

export function conditionHolds(condition: FactCondition, change: ConditionedChange): ConditionVerdict {
  const failed = failureOf(condition, change);
  return failed === null ? { holds: true, reason: 'every rule is met' } : { holds: false, reason: failed };
}

/** A change meets a list when it meets any one of it; an empty list is met by every change. */
export function meetsAny(conditions: readonly FactCondition[], change: ConditionedChange): ConditionVerdict {
  if (conditions.length === 0) return { holds: true, reason: 'the fact has no conditions' };
  const verdicts = conditions.map((condition) => conditionHolds(condition, change));
  return (
    verdicts.find((verdict) => verdict.holds) ?? {
      holds: false,
      reason: verdicts.map((one) => one.reason).join('; '),
    }
  );
}

/** Another value of a followed fact is what an alert is; which aspect it is of, its kind says. */
export const factAspects = (kind: FactKind): Pick<ConditionedChange, 'aspects' | 'tier'> => ({
  aspects: [kind === 'text' ? 'meaning' : kind],
  tier: 'alert',
});

function failureOf(condition: FactCondition, change: ConditionedChange): string | null {
  const { sources, aspects, tiers, transitions } = condition;
  if (sources !== undefined && !sources.includes(change.source))
    return `${change.source} is not among the sources`;
  if (aspects !== undefined && !aspects.some((aspect) => change.aspects.includes(aspect)))
    return 'none of the aspects changed';
  if (tiers !== undefined && (change.tier == null || !tiers.includes(change.tier))) return 'of another tier';
  if (transitions !== undefined && (change.transition === null || !transitions.includes(change.transition)))
    return `a change of another kind: ${change.transition ?? 'none'}`;
  if (condition.silentOnly === true && change.disclosure !== 'silent')
    return 'the outlet admitted it, or nothing changed';
  return failureOfSize(condition, change);
}

function failureOfSize(condition: FactCondition, change: ConditionedChange): string | null {
  const { minAbsolute, minRelative, direction } = condition;
  if (minAbsolute === undefined && minRelative === undefined && direction === undefined) return null;
  const { before, after } = change;
  if (typeof before !== 'number' || typeof after !== 'number') return 'no number to measure';
  const delta = after - before;
  // Sums of decimals: 0.1 + 0.2 must meet a limit of 0.3.
  const slack = 1e-9 * Math.max(Math.abs(before), Math.abs(after));
  if (minAbsolute !== undefined && Math.abs(delta) + slack < minAbsolute)
    return `changed by ${Math.abs(delta)}, less than ${minAbsolute}`;
  if (minRelative !== undefined && (delta === 0 || Math.abs(delta) + slack < minRelative * Math.abs(before)))
    return `changed by less than ${minRelative * 100} %`;
  if (direction !== undefined && (direction === 'up' ? delta <= 0 : delta >= 0))
    return `did not go ${direction}`;
  return null;
}
