import { expect, it } from 'vitest';
import { asked, seenIn, valueIn } from './support.ts';

it('a number that its sentence calls something else of the kind is no answer', () => {
  const text = 'There is no sign of five fishermen.';
  expect(valueIn(text, asked('people missing'))).toBe(5);
  expect(valueIn(text, asked('people rescued'))).toBeNull();
  expect(valueIn(text, asked('people killed'))).toBeNull();
});

it('a value says by which frame it was told', () => {
  const seen = seenIn('Insurers put the bill at 300 million euros.', asked('damage in euros'));
  expect(seen?.value).toBe(300_000_000);
  expect(seen?.reasons).toContain('its sentence tells it as cost of the damage');
});

it.each([
  ['people who died', 'A pensioner (81) died on the pier.'],
  ['people killed', 'She was 29. The crash on the bridge killed her at once.'],
])('an age counts nobody: %s, %s', (label, text) => {
  expect(valueIn(text, asked(label))).toBeNull();
});

it.each([
  ['envoys expelled', 'The ministry expelled five more envoys on Friday, bringing the number to 12.', 12],
])('a running total counts what was added to it: %s', (label, text, value) => {
  expect(valueIn(text, asked(label))).toBe(value);
});

it('a proper adjective tells two groups of one noun apart', () => {
  const text = 'Talvia expelled nine Meronan diplomats on Monday.';
  expect(valueIn(text, asked('Meronan diplomats expelled'))).toBe(9);
  expect(valueIn(text, asked('Talvian diplomats expelled'))).toBeNull();
});
