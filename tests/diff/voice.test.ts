import { describe, expect, it } from 'vitest';
import { compared } from './lines.ts';

const changed = (before: string, after: string): [string, string[]][] =>
  compared(before, after).changes.map(({ tier, aspects }) => [tier, aspects]);

describe('who does it and whom it is done to', () => {
  it.each([
    ['The bomber was killed in the market on Friday.', 'The bomber killed in the market on Friday.'],
    ['The minister was attacked by protesters.', 'The minister attacked protesters.'],
    ['The guard was shot at the gate.', 'The guard shot at the gate.'],
    ['The two were beaten in their cells.', 'The two beat in their cells.'],
    ['Two officers have been arrested in Dulmen.', 'Two officers have arrested in Dulmen.'],
  ])('%s → %s is for review, and so is the way back', (before, after) => {
    for (const [from, to] of [
      [before, after],
      [after, before],
    ] as const)
      expect(changed(from, to)).toEqual([['review', ['meaning']]]);
  });

  it.each([
    ['Protesters attacked the minister.', 'The minister was attacked by protesters.'],
    ['The border was closed at noon.', 'The border closed at noon.'],
    ['Talks were resumed on Monday.', 'Talks resumed on Monday.'],
    ['The two were arrested on Monday.', 'The two have been arrested on Monday.'],
    ['Police later arrested the two men.', 'The two men were later arrested by police.'],
  ])('%s → %s says the same', (before, after) => {
    expect(changed(before, after).every(([tier]) => tier === 'silent')).toBe(true);
  });
});
