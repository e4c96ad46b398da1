import { describe, expect, it } from 'vitest';
import { type ArticleStanding, agreement, type HeldValue, shinglesOf } from '../../src/domain/facts/index.ts';
import type { Qualifier } from '../../src/domain/model/claims.ts';
import { claimsOf } from './support.ts';

const held = (
  value: number,
  since: string,
  qualifier: Qualifier = 'exactly',
  asOf: string | null = null,
): HeldValue => ({
  value,
  unit: 'person',
  qualifier,
  low: value,
  high: qualifier === 'exactly' ? value : null,
  raw: String(value),
  asOf,
  since,
  versionNumber: 1,
  confidence: 0.9,
});
const says = (
  source: string,
  current: HeldValue | null,
  history: HeldValue[] = [],
  shingles: string[] = [],
): ArticleStanding => ({
  articleId: `art_${source}`,
  source,
  current,
  history,
  shingles,
});
const standing = (...articles: ArticleStanding[]) =>
  agreement({ kind: 'quantity' }, articles, '2031-03-04T18:00:00Z');

describe('the sources of a fact', () => {
  it('are unknown while nobody states it', () => {
    expect(standing(says('a', null)).status).toBe('unknown');
  });
  it('agree on compatible values, in one group that says who was first', () => {
    const { status, groups } = standing(
      says('a', held(12, '2031-03-04T10:00:00Z')),
      says('b', held(10, '2031-03-04T09:00:00Z', 'at least')),
    );

    expect(status).toBe('agreed');
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ value: 12, voices: 2, first: { source: 'b' } });
  });
  it('conflict when they cannot both be right', () => {
    const { status, conflicts } = standing(
      says('a', held(26, '2031-03-04T10:00:00Z')),
      says('b', held(28, '2031-03-04T10:05:00Z')),
    );

    expect(status).toBe('conflicting');
    expect(conflicts[0]?.values.toSorted()).toEqual([26, 28]);
  });
  describe('over a name', () => {
    const named = (value: string, confidence: number): HeldValue => ({
      ...held(0, '2031-03-04T10:00:00Z'),
      value,
      raw: value,
      unit: null,
      low: null,
      high: null,
      confidence,
    });
    const between = (sure: number) =>
      agreement(
        { kind: 'name' },
        [says('a', named('Ida Kern', 0.95)), says('b', named('Leo Sand', sure))],
        '2031-03-04T18:00:00Z',
      );

    it('conflict when both are plainly told', () => {
      expect(between(0.8).status).toBe('conflicting');
    });
    it('do not when one of them is likelier misread than right, which is shown apart with the reason', () => {
      const { status, conflicts, groups, unconfirmed } = between(0.32);

      expect({ status, conflicts }).toEqual({ status: 'agreed', conflicts: [] });
      expect(groups.map(({ value }) => value)).toEqual(['Ida Kern']);
      expect(unconfirmed).toMatchObject([
        { source: 'b', value: 'Leo Sand', confidence: 0.32, reason: 'it is likelier misread than right' },
      ]);
    });
  });
  it('do not conflict over values of different times', () => {
    const live = held(12, '2031-03-04T09:00:00Z', 'exactly', '2031-03-04T09:00:00Z');
    expect(standing(says('a', live), says('b', held(15, '2031-03-04T15:00:00Z'))).status).toBe('agreed');
  });
  it('name the one that is still on a value the others have left, with its lag', () => {
    const { status, outdated } = standing(
      says('a', held(30, '2031-03-04T12:00:00Z'), [held(26, '2031-03-04T09:00:00Z')]),
      says('b', held(26, '2031-03-04T10:00:00Z')),
    );

    expect(status).toBe('conflicting');
    expect(outdated).toEqual([
      { articleId: 'art_b', source: 'b', value: 26, lagMs: 6 * 3_600_000, others: ['a'] },
    ]);
  });
  it('are not called late when they came to the value after the others had left it', () => {
    const { outdated } = standing(
      says('a', held(30, '2031-03-04T10:00:00Z'), [held(26, '2031-03-04T09:00:00Z')]),
      says('b', held(26, '2031-03-04T11:00:00Z')),
    );

    expect(outdated).toEqual([]);
  });
  it('do not contradict themselves with two articles', () => {
    expect(
      standing(says('a', held(4, '2031-03-04T10:00:00Z')), {
        ...says('a', held(12, '2031-03-04T11:00:00Z')),
        articleId: 'art_2',
      }).status,
    ).toBe('agreed');
  });
  it('count as one voice when they print one text', () => {
    const text =
      'At least four people were killed after the ferry capsized in heavy seas off the coast early on Tuesday, the coastguard said. ' +
      'Two helicopters and nine boats are taking part in the search, which will go on through the night.';
    const copy = shinglesOf(claimsOf(text));
    const edited = shinglesOf(claimsOf(text.replace('four', 'five')));
    const own = shinglesOf(
      claimsOf(
        'Rescuers have found four bodies near the wreck of the ferry, and the search has been called off until the storm is over, officials told us.',
      ),
    );
    const since = '2031-03-04T10:00:00Z';

    expect(
      standing(says('a', held(4, since), [], copy), says('b', held(4, since), [], edited)).groups[0]?.voices,
    ).toBe(1);
    expect(
      standing(says('a', held(4, since), [], copy), says('b', held(4, since), [], own)).groups[0]?.voices,
    ).toBe(2);
  });
});

describe('figures that outlets round', () => {
  const percent = (value: number): HeldValue => ({ ...held(value, '2031-03-04T10:00:00Z'), unit: '%' });
  it('agree: 41 % is 41.2 % in fewer digits', () => {
    expect(standing(says('a', percent(41)), says('b', percent(41.2))).status).toBe('agreed');
  });
  it('do not agree for small counts: ten dead are not eleven', () => {
    expect(
      standing(says('a', held(10, '2031-03-04T10:00:00Z')), says('b', held(11, '2031-03-04T10:00:00Z')))
        .status,
    ).toBe('conflicting');
  });
});

describe('one voice against several that agree', () => {
  const at = '2031-03-04T10:00:00Z';
  const apart = (stray: number) =>
    standing(says('a', held(189, at)), says('b', held(189, at)), says('c', held(stray, at)));
  const beside = (stray: number) => apart(stray).status;

  it('contradicts them with another number of the size', () => {
    expect(beside(187)).toBe('conflicting');
  });
  it('counts something else with a number of quite another size', () => {
    expect(beside(2)).toBe('agreed');
  });
  it('is then shown apart, with the reason, and is in no group', () => {
    const { groups, unconfirmed } = apart(2);

    expect(groups).toHaveLength(1);
    expect(unconfirmed).toMatchObject([
      { value: 2, reason: 'of quite another size than 189, which 2 sources agree on' },
    ]);
  });
  it('is told of when it slips by a digit', () => {
    expect(beside(1890)).toBe('conflicting');
  });
  it('contradicts a single source whatever the size, for nobody knows who is right', () => {
    expect(standing(says('a', held(189, at)), says('c', held(2, at))).status).toBe('conflicting');
  });
});

describe('a day that was hardly read', () => {
  const day = (value: string, since: string, more: Partial<HeldValue> = {}): HeldValue => ({
    ...held(0, since),
    value,
    raw: value,
    unit: null,
    low: null,
    high: null,
    confidence: 0.5,
    ...more,
  });
  const days = (...articles: ArticleStanding[]) =>
    agreement({ kind: 'date' }, articles, '2031-03-04T18:00:00Z');
  const [early, later] = ['2031-03-02T10:00:00Z', '2031-03-03T10:00:00Z'];

  it('contradicts when others held it as well and left it', () => {
    const moved = says('a', day('2031-04-20', later, { confidence: 0.9 }), [day('2031-04-06', early)]);
    const result = days(moved, says('b', day('2031-04-06', early)));
    expect(result.status).toBe('conflicting');
    expect(result.outdated.map(({ source }) => source)).toEqual(['b']);
  });
  it('contradicts nobody when it is likelier misread than right', () => {
    const sure = says('c', day('2031-04-20', early, { confidence: 0.9 }));
    const doubtful = says('a', day('2031-04-06', early, { confidence: 0.32 }));
    expect(days(sure, doubtful)).toMatchObject({ status: 'agreed', unconfirmed: [{ source: 'a' }] });
  });
  it('contradicts when two sources read it alike', () => {
    const sure = says('c', day('2031-04-20', early, { confidence: 0.9 }));
    const alike = ['a', 'b'].map((source) => says(source, day('2031-04-06', early)));
    expect(days(sure, ...alike)).toMatchObject({ status: 'conflicting', unconfirmed: [] });
  });
  it('stands in a live blog until it is taken back, once others have left it', () => {
    const moved = says('a', day('2031-04-20', later, { confidence: 0.9 }), [day('2031-04-06', early)]);
    const blog = says('b', day('2031-04-06', early, { confidence: 0.9, asOf: early }));
    expect(days(moved, blog).status).toBe('conflicting');
  });
});
