/**
 * Bars under which no change of the engine may fall, a little below what is measured now; the tables, and how far they are from what is aimed
 * at, are in docs/ACCURACY.md. The first stories keep the bars that were set for them; those that came later, in more beats and more ways of
 * telling, have their own, so that neither hides behind the other; the newest, whose wordings no rule foresaw, show how a story unlike all
 * others fares.
 */
import { describe, expect, it } from 'vitest';
import { scorePlacement, scoreStory } from '../../bench/facts.ts';
import { answerQuestions } from '../../bench/questions.ts';
import { readStories } from '../../bench/stories.ts';

const every = readStories();
const ofLots = (...lots: number[]) => every.filter(({ lot }) => lots.includes(lot));

const groups = [
  {
    name: 'the first labeled stories',
    stories: ofLots(1),
    bars: { values: [0.98, 0.975], changes: [0.99, 0.97], conflicts: 0.99, placement: 0.96, merged: 0 },
  },
  {
    name: 'the labeled stories that came later',
    stories: ofLots(2),
    bars: { values: [0.965, 0.92], changes: [0.955, 0.945], conflicts: 0.99, placement: 0.9, merged: 0 },
  },
  {
    name: 'both of these together',
    stories: ofLots(1, 2),
    bars: { values: [0.97, 0.945], changes: [0.97, 0.955], conflicts: 0.99, placement: 0.93, merged: 0 },
  },
  {
    name: 'the newest labeled stories',
    stories: ofLots(3),
    bars: { values: [0.84, 0.66], changes: [0.895, 0.895], conflicts: 0.74, placement: 0.95, merged: 0 },
  },
  {
    name: 'stories by another hand',
    stories: ofLots(4),
    bars: { values: [0.925, 0.895], changes: [0.93, 0.89], conflicts: 0.91, placement: 0.85, merged: 0 },
  },
  {
    name: 'stories by another hand, held back',
    stories: ofLots(5),
    bars: { values: [0.92, 0.895], changes: [0.92, 0.91], conflicts: 0.88, placement: 0.86, merged: 0 },
  },
  {
    name: 'stories by a third hand',
    stories: ofLots(6),
    bars: { values: [0.965, 0.92], changes: [0.915, 0.885], conflicts: 0.99, placement: 0.83, merged: 0.01 },
  },
  {
    name: 'stories by a third hand, opened later',
    stories: ofLots(7),
    bars: { values: [0.945, 0.875], changes: [0.91, 0.815], conflicts: 0.87, placement: 0.88, merged: 0 },
  },
  {
    name: 'stories by a fourth hand',
    stories: ofLots(8),
    bars: { values: [0.93, 0.845], changes: [0.85, 0.84], conflicts: 0.935, placement: 0.75, merged: 0 },
  },
  {
    name: 'stories by a fourth hand, opened later',
    stories: ofLots(9),
    bars: { values: [0.92, 0.795], changes: [0.82, 0.785], conflicts: 0.79, placement: 0.8, merged: 0 },
  },
  {
    name: 'stories by a fifth hand that no rule has seen',
    stories: ofLots(10),
    bars: { values: [0.84, 0.72], changes: [0.76, 0.755], conflicts: 0.66, placement: 0.82, merged: 0 },
  },
  {
    name: 'stories by a sixth hand',
    stories: ofLots(11),
    bars: { values: [0.895, 0.825], changes: [0.85, 0.855], conflicts: 0.815, placement: 0.88, merged: 0 },
  },
  {
    name: 'stories by a sixth hand that no rule has seen',
    stories: ofLots(12),
    bars: { values: [0.88, 0.76], changes: [0.81, 0.745], conflicts: 0.8, placement: 0.82, merged: 0 },
  },
] as const;

it('every lot is there, and what is unseen is all of a lot', () => {
  expect(groups.map(({ stories }) => stories.length)).toEqual([
    21, 29, 50, 2, 10, 13, 18, 18, 6, 6, 12, 7, 7,
  ]);
  expect(new Set(ofLots(10, 12).map(({ set }) => set))).toEqual(new Set(['unseen']));
});

it('questions of single articles are answered rightly far more often than wrongly', () => {
  const { right, wrong, notFound } = answerQuestions('development');
  expect(right / (right + wrong + notFound)).toBeGreaterThanOrEqual(0.67);
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.84);
});

describe.each(groups)('$name', ({ stories: group, bars }) => {
  const scores = group.map(scoreStory);

  function share(key: 'values' | 'changes' | 'conflicts', of: 'precision' | 'recall'): number {
    const right = scores.reduce((sum, score) => sum + score[key].right, 0);
    const other = scores.reduce((sum, score) => sum + score[key][of === 'precision' ? 'wrong' : 'missed'], 0);
    return right / (right + other);
  }

  it('values are what the versions state', () => {
    expect(share('values', 'precision')).toBeGreaterThanOrEqual(bars.values[0]);
    expect(share('values', 'recall')).toBeGreaterThanOrEqual(bars.values[1]);
  });
  it('changes are told when something changed, and only then', () => {
    expect(share('changes', 'precision')).toBeGreaterThanOrEqual(bars.changes[0]);
    expect(share('changes', 'recall')).toBeGreaterThanOrEqual(bars.changes[1]);
  });
  it('conflicts are conflicts', () => {
    expect(share('conflicts', 'precision')).toBeGreaterThanOrEqual(bars.conflicts);
  });
  it('articles are placed with their event and not with its topic', () => {
    const tallies = Object.values(scorePlacement(group));
    const sum = (key: 'right' | 'wrong' | 'merged'): number =>
      tallies.reduce((total, tally) => total + tally[key], 0);
    const arrived = sum('right') + sum('wrong');
    expect(sum('right') / arrived).toBeGreaterThanOrEqual(bars.placement);
    // One too many is mended by a merge; what was merged wrongly has told its subscribers already.
    expect(sum('merged') / arrived).toBeLessThanOrEqual(bars.merged);
  });
  it('reading twice gives the same', () => {
    expect(group.slice(0, 2).map(scoreStory)).toEqual(scores.slice(0, 2));
  });
});
