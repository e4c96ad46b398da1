import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues } from '../../src/domain/facts/index.ts';
import { transitionOf } from '../../src/domain/facts/transition.ts';
import type { Qualifier } from '../../src/domain/model/claims.ts';
import type { FactValue } from '../../src/domain/model/facts.ts';

const value = (
  n: number | string,
  qualifier: Qualifier = 'exactly',
  more: Partial<FactValue> = {},
): FactValue => {
  const at = typeof n === 'number' ? n : null;
  const open = qualifier === 'at least' || qualifier === 'more than';
  return {
    value: n,
    unit: typeof n === 'number' ? 'person' : null,
    qualifier,
    low: at,
    high: open ? null : at,
    raw: String(n),
    ...more,
  };
};

describe('two values of one fact', () => {
  it('are the same however they are written', () => {
    expect(compareValues('quantity', value(26), value(26, 'exactly', { raw: 'Twenty-six' }))).toMatchObject({
      same: true,
      relation: 'equal',
      delta: 0,
      direction: null,
    });
  });
  it('differ by an amount and in a direction', () => {
    expect(compareValues('quantity', value(12), value(15))).toMatchObject({
      same: false,
      relation: 'disjoint',
      delta: 3,
      direction: 'up',
    });
  });
  it('are refined when a bound becomes a number', () => {
    expect(compareValues('quantity', value(10, 'at least'), value(12))).toMatchObject({
      same: false,
      relation: 'refinement',
    });
  });
  it('are not changed by saying them less exactly', () => {
    expect(compareValues('quantity', value(26), value(26, 'about', { low: 25, high: 27 })).same).toBe(true);
    expect(compareValues('date', value('2031-03-12'), value('2031-03')).same).toBe(true);
  });
  it('have no difference in two currencies', () => {
    expect(
      compareValues('quantity', value(5, 'exactly', { unit: 'EUR' }), value(6, 'exactly', { unit: 'USD' }))
        .delta,
    ).toBeNull();
  });
  it('are one name in its fuller and shorter form', () => {
    expect(compareValues('name', value('Marta Quill'), value('Quill')).same).toBe(true);
    expect(compareValues('name', value('Marta Quill'), value('Owen Thrace')).relation).toBe('disjoint');
  });
  it('always agree with themselves, and mirror their direction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), (a, b) => {
        expect(compareValues('quantity', value(a), value(a)).same).toBe(true);
        const there = compareValues('quantity', value(a), value(b));
        const back = compareValues('quantity', value(b), value(a));
        expect(there.delta).toBe(back.delta === null || back.delta === 0 ? 0 : -back.delta);
      }),
    );
  });
});

describe('a step of an article is', () => {
  const step = (history: (FactValue | null)[], note: string | null = null) =>
    transitionOf('quantity', history, { correctionNote: note });

  it('nothing while the value stays', () => {
    expect(step([value(12)])).toBeNull();
    expect(step([value(12), value(12)])).toBeNull();
    expect(step([null, value(12)])).toBeNull();
  });
  it('an update when the world moved on', () => expect(step([value(12), value(15)])).toBe('update'));
  it('a correction when a note names the value', () => {
    expect(step([value(12), value(15)], 'Correction: we first wrote that 12 had died.')).toBe('correction');
    expect(step([value(12), value(15)], 'Correction: the mayor is called Holm.')).toBe('update');
    expect(step([value(12), value(15)], 'Correction: the fire was on 12th Street, and 112 was called.')).toBe(
      'update',
    );
  });
  it('a refinement when it is more exact', () =>
    expect(step([value(10, 'at least'), value(12)])).toBe('refinement'));
  it('a reversal when it goes back', () => expect(step([value(14), value(41), value(14)])).toBe('reversal'));
  it('a retraction when the article no longer says it, once', () => {
    expect(step([value(12), null])).toBe('retraction');
    expect(step([value(12), null, null])).toBeNull();
  });
  it('measured from the last value that was stated', () =>
    expect(step([value(12), null, value(15)])).toBe('update'));
});
