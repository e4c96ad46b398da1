import { describe, expect, it } from 'vitest';
import { asked, valueIn } from './support.ts';

describe('a level that is named by its number', () => {
  it.each([
    ['The observatory has declared alert level 5 for the mountain.', 5],
    ['The alert for Mount Orm was raised to level 3 on Friday.', 3],
    ['The observatory raised its alert from level two to level four.', 4],
    ['The alert level is raised from 2 to 4.', 4],
    ['Alert level 4 applies again, the observatory said.', 4],
  ])('answers who asks for it: %s', (text, value) => {
    expect(valueIn(text, asked('alert level'))).toBe(value);
  });

  it('is nothing that is counted or measured', () => {
    const text = 'The alert for Mount Orm was raised to level 3. The plume is two kilometers high.';
    expect(valueIn(text, asked('alert level'))).toBe(3);
    expect(valueIn(text, asked('height of the plume', { unit: 'km' }))).toBe(2);
    expect(valueIn(text, asked('people evacuated'))).toBeNull();
  });

  it('is no level of water', () => {
    const text = 'The level of the Orm has risen to 5.2 meters. The alert is at level 3.';
    expect(valueIn(text, asked('level of the Orm', { unit: 'm' }))).toBe(5.2);
  });
});
