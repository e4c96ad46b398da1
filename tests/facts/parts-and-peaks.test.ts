import { expect, it } from 'vitest';
import { asked, valueIn } from './support.ts';

it.each([
  ['firefighters killed', 'Seven people have died in the storm.', null],
  ['children killed', 'Seven people were killed when the roof fell in.', null],
  ['women killed', 'The fire killed nine residents.', null],
  ['firefighters killed', 'Seven people, two of them firefighters, have died in the storm.', 2],
  ['children killed', 'Seven people were killed when the roof fell in, including three children.', 3],
  ['firefighters killed', 'Two firefighters have died in the storm.', 2],
  ['people killed', 'Two firefighters have died in the storm.', 2],
  ['crew rescued', 'All 14 people on the trawler were rescued.', 14],
])('how many %s is not said by how many people: %s', (label, text, value) => {
  expect(valueIn(text, asked(label))).toBe(value);
});

it('of a toll in a headline as little', () => {
  const title = 'Death toll of the storm rises to seven';
  expect(valueIn('Helpers went on searching.', asked('firefighters killed'), title)).toBe(null);
  expect(valueIn('Helpers went on searching.', asked('people killed'), title)).toBe(7);
});

it('a peak is not any number of the kind', () => {
  const now = 'About 62,000 homes were still without electricity at noon.';
  expect(valueIn(now, asked('homes without power'))).toBe(62_000);
  expect(valueIn(now, asked('peak number of homes without power'))).toBe(null);
});
