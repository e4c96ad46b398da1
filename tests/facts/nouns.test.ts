import { describe, expect, it } from 'vitest';
import { sameCounted } from '../../src/domain/facts/nouns.ts';
import { asked, valueIn } from './support.ts';

describe('what is counted by another noun', () => {
  it.each([
    ['animals that escaped', 'Nine otters have escaped from the park at Weldon.', 9],
    ['birds killed', 'In the barns of Weldon 4,000 ducks were killed.', 4000],
    ['supermarkets closed', 'The chain has closed 12 stores.', 12],
  ])('%s: %s', (label, text, value) => {
    expect(valueIn(text, asked(label))).toBe(value);
  });

  it('one kind is not another, though both are animals', () => {
    expect(sameCounted('animal', 'cow')).toBe(true);
    expect(sameCounted('animal', 'otter')).toBe(true);
    expect(sameCounted('cow', 'otter')).toBe(false);
  });

  it('a calling is told by a longer word of the same people, a thing is not', () => {
    expect(sameCounted('winegrower', 'grower')).toBe(true);
    expect(sameCounted('patient', 'inpatient')).toBe(true);
    expect(sameCounted('house', 'greenhouse')).toBe(false);
  });
});
