/** Facts that are days: of the days in a sentence, the one that holds. */
import { describe, expect, it } from 'vitest';
import { asked, valueIn } from './support.ts';

const day = (label: string) => asked(label, { kind: 'date' });

describe('the day that holds is told apart from the day that was left', () => {
  it.each([
    [
      'put off',
      'The hearing, planned for Thursday, has been put off to 31 March because a judge is ill.',
      '2031-03-31',
    ],
    ['brought forward', 'The hearing, due on 20 March, was brought forward to 12 March.', '2031-03-12'],
  ])('%s', (_, text, value) => {
    expect(valueIn(text, day('day of the hearing'))).toBe(value);
  });
});

it('what stays shut until a day reopens then', () => {
  expect(valueIn('The pools will stay shut until 17 March.', day('date the pools reopen'))).toBe(
    '2031-03-17',
  );
});
