import { expect, it } from 'vitest';
import { asked, seenIn, valueIn } from './support.ts';

it('a sum told in millions is in the currency of the version, where its sentence speaks of money', () => {
  const text =
    'The theater needs 9 million euros for its roof. The friends of the house have received 4 million in donations.';
  const seen = seenIn(text, asked('donations received in euros'));
  expect([seen?.value, seen?.unit]).toEqual([4_000_000, 'EUR']);
});

it('it is in none where the version tells sums in two currencies', () => {
  const text =
    'The roof costs 9 million euros. A first plan had cost 12 million dollars. The friends have received 4 million in donations.';
  expect(valueIn(text, asked('donations received in euros'))).toBeNull();
});

it.each([
  ['A day card costs 4.20 euros and the yearly card 390.', 390],
  ['The new table has 4.20 euros for a day card, 390 for the yearly card.', 390],
])('the second of two prices leaves the currency out: %s', (text, value) => {
  expect(valueIn(text, asked('price of the yearly card in euros'))).toBe(value);
});

it('the second of two lengths leaves the unit out, and each is told of its own measure', () => {
  const text = 'The trench is 12 meters wide and 31 deep.';
  expect(valueIn(text, asked('depth of the trench in meters'))).toBe(31);
  expect(valueIn(text, asked('width of the trench in meters'))).toBe(12);
});

it.each([
  'The number of mills with rust has gone up to four.',
  'The number of mills out of work now is four, and 300 people are at home.',
])('what rises to a number is counted by the noun that was to be numbered: %s', (text) => {
  expect(valueIn(text, asked('mills'))).toBe(4);
});

it('a cut in the number of something is counted in it, not in the money told before', () => {
  const text =
    'The plan would save £3.2 million a year and entail a reduction of 26 in the number of porters.';
  expect(valueIn(text, asked('porters to go'))).toBe(26);
});

it('the second of two rates leaves the sign out', () => {
  const text = 'From January the tax rate for farms will be 46 percent and that for firms 23.';
  expect(valueIn(text, asked('tax rate for firms', { unit: '%', match: 'firms' }))).toBe(23);
});
