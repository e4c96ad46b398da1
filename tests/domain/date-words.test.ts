import { expect, test } from 'vitest';
import { dateInWords, stretchInWords } from '../../src/domain/date-words.ts';

test.each([
  ['2026-11-26', 'Thu 26 Nov 2026'],
  ['2026-11-26T18:05', 'Thu 26 Nov 2026, 18:05'],
  ['2026-11-26TMO', 'Thu 26 Nov 2026, morning'],
  ['2026-11', 'Nov 2026'],
  ['2026', '2026'],
  ['2026-Q3', 'Q3 2026'],
  ['2026-WI', 'winter 2026'],
  ['2026-W07', 'week 7 of 2026'],
  ['202', '2020s'],
  ['some other words', 'some other words'],
])('the date %s is told as "%s"', (value, words) => {
  expect(dateInWords(value)).toBe(words);
});

test('a stretch is told by both its ends', () => {
  expect(stretchInWords('2026-11-26', '2026-11-28')).toBe('Thu 26 Nov 2026 to Sat 28 Nov 2026');
});
