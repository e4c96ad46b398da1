import { expect, it } from 'vitest';
import { asked, valueIn } from './support.ts';

it.each([
  ['swimmers treated in hospital', 'The leak sent 31 swimmers to hospital.', 31],
  [
    'swimmers treated in hospital',
    'The number of swimmers who needed hospital treatment has risen to 31.',
    31,
  ],
  ['people who had to leave their homes', 'The number of evacuees rose to 310.', 310],
  ['animals that escaped', 'It turns out that 17 got away, not 16.', 17],
  [
    'ivory seized in kilograms',
    'Customs officers found ivory in a van. They put the haul at 210 kilograms.',
    210,
  ],
  ['ferries to be scrapped', 'The line will take four ferries out of service.', 4],
])('%s: %s', (label, text, value) => {
  expect(valueIn(text, asked(label))).toBe(value);
});

it.each([
  [
    'nights a week on which the bus runs',
    'After 19 years the night bus is back: it runs three nights a week.',
    3,
  ],
  ['days the strike lasts', 'The strike of the bakers will last five days.', 5],
  ['number of years in prison', 'The baker was sentenced to seven years in prison.', 7],
])('a stretch of time answers who counts it: %s', (label, text, value) => {
  expect(valueIn(text, asked(label))).toBe(value);
});

it.each([
  [
    'signatures on the petition',
    'A petition against the plan had been signed by 14,600 people by Monday.',
    14_600,
  ],
  ['teaching jobs lost', 'The county closes schools. Nine teachers will lose their jobs.', 9],
])('who does it stands for what is done, one for each: %s', (label, text, value) => {
  expect(valueIn(text, asked(label))).toBe(value);
});

it('those who caught a disease were not caught', () => {
  const text = 'Two people have caught the disease.';
  expect(valueIn(text, asked('people infected'))).toBe(2);
  expect(valueIn(text, asked('people caught'))).toBeNull();
});

it('a day in court is told by standing before the judge', () => {
  const text = 'The bakery burned down in February. The two men will be brought before a judge on 27 March.';
  expect(valueIn(text, asked('date the men appear in court', { kind: 'date' }))).toBe('2031-03-27');
});

it('a day told after a colon is not the day that something was said', () => {
  const text = 'It starts earlier than announced: the harvest begins on 7 September.';
  expect(valueIn(text, asked('date the harvest begins', { kind: 'date' }))).toBe('2031-09-07');
});
