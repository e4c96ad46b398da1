import { describe, expect, it } from 'vitest';
import { type ConditionedChange, conditionHolds, type FactCondition } from '../../src/domain/facts/index.ts';

const change: ConditionedChange = {
  source: 'a.example',
  before: 100,
  after: 106,
  transition: 'update',
  disclosure: 'silent',
  aspects: ['quantity'],
  tier: 'alert',
};
const holds = (condition: FactCondition, more: Partial<ConditionedChange> = {}): boolean =>
  conditionHolds(condition, { ...change, ...more }).holds;

describe('a rule of a subscriber', () => {
  it('without conditions lets everything through', () => expect(holds({})).toBe(true));
  it('asks for a least change, absolute or relative', () => {
    expect(holds({ minAbsolute: 6 })).toBe(true);
    expect(holds({ minAbsolute: 7 })).toBe(false);
    expect(holds({ minRelative: 0.05 })).toBe(true);
    expect(holds({ minRelative: 0.1 })).toBe(false);
    expect(holds({ minAbsolute: 0.3 }, { before: 0, after: 0.1 + 0.2 })).toBe(true);
    expect(holds({ minRelative: 5 }, { before: 0, after: 1 })).toBe(true);
  });
  it('is not met by a change without a number', () =>
    expect(holds({ minAbsolute: 1 }, { before: 'Monday', after: 'Tuesday' })).toBe(false));
  it('asks for a direction', () => {
    expect(holds({ direction: 'up' })).toBe(true);
    expect(holds({ direction: 'down' })).toBe(false);
  });
  it('asks for sources, aspects, tiers and kinds of step', () => {
    expect(holds({ sources: ['b.example'] })).toBe(false);
    expect(holds({ aspects: ['date', 'quantity'] })).toBe(true);
    expect(holds({ tiers: ['review'] })).toBe(false);
    expect(holds({ transitions: ['correction'] })).toBe(false);
  });
  it('tells when anyone changes the toll by 5 % or more without a note', () => {
    const rule: FactCondition = { minRelative: 0.05, silentOnly: true };
    expect(holds(rule)).toBe(true);
    expect(holds(rule, { disclosure: 'disclosed' })).toBe(false);
    expect(holds(rule, { after: 104 })).toBe(false);
  });
  it('says why it is not met', () =>
    expect(conditionHolds({ direction: 'down' }, change).reason).toBe('did not go down'));
});
