/** How the news tells of those who flee, a question and a sentence a line. */
import { expect, it } from 'vitest';
import { asked, valueIn } from '../support.ts';

it.each([
  ['migrants rescued', 96, 'The crew took 96 people out of a rubber boat.'],
  ['migrants on board', 340, 'Three hundred and forty migrants were crammed into the boat.'],
  ['migrants who arrived', 2100, 'More than 2,100 people landed on the island in a week.'],
  ['people deported', 47, 'Forty-seven people were flown home against their will.'],
  ['asylum applications', 23000, 'Some 23,000 people asked for asylum.'],
  ['people drowned', 38, 'Thirty-eight people went down with the boat.'],
  ['days at sea', 11, 'The ship has been adrift for 11 days.'],
])('%s, %d: %s', (label, value, text) => {
  expect(valueIn(text, asked(label))).toBe(value);
});
