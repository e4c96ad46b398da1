/** How the news tells of what money is for, a question and a sentence a line. */
import { expect, it } from 'vitest';
import { asked, valueIn } from '../support.ts';

it.each([
  ['budget in euros', 48000000000, 'Parliament approved spending of 48 billion euros for next year.'],
  ['aid in euros', 200000000, 'The government is setting aside 200 million euros for the victims.'],
  ['aid in dollars', 750000000, 'Donors promised $750 million for the region.'],
  ['aid in dollars', 60000000, 'Washington will send $60 million worth of medicine.'],
  ['aid per household in euros', 400, 'Each household gets 400 euros.'],
  ['cost in euros', 94000000, 'The price tag has swollen to 94 million euros.'],
  ['cost in euros', 1300000000, 'The new line comes in at 1.3 billion euros.'],
  ['cost in euros', 27000000, 'Taxpayers will have to find 27 million euros for the hall.'],
  ['cost overrun in euros', 31000000, 'The bridge is 31 million euros over budget.'],
  ['subsidy in euros', 85000000, 'The state is chipping in 85 million euros.'],
  ['grant in pounds', 2000000, 'The museum received 2 million pounds from the lottery.'],
  ['tax in percent', 22, 'The levy will rise to 22 percent.'],
  ['fee in euros', 12, 'Visitors will be charged 12 euros.'],
  ['compensation per victim in euros', 20000, 'Survivors will each receive 20,000 euros.'],
  ['compensation in euros', 14000000, 'The church will pay victims 14 million euros.'],
  ['loan in euros', 3000000000, 'The fund is lending the country 3 billion euros.'],
  ['bailout in euros', 500000000, 'The bank is being propped up with 500 million euros.'],
  ['tariff in percent', 25, 'Imports of steel will be hit with duties of 25 percent.'],
  ['ransom paid in dollars', 1100000, 'The company gave in and handed the hackers $1.1 million.'],
  ['jackpot in euros', 43000000, 'The winner takes home 43 million euros.'],
  ['auction price in euros', 9200000, 'The hammer fell at 9.2 million euros.'],
  ['estimate in euros', 3000000, 'Experts had valued it at 3 million euros.'],
  ['donations in euros', 640000, 'Well-wishers have given 640,000 euros.'],
  ['savings in euros', 70000000, 'The reform is meant to save 70 million euros.'],
  ['cuts in euros', 900000000, 'The ministry must slash 900 million euros.'],
  ['assets frozen in euros', 300000000, 'Authorities blocked 300 million euros in accounts.'],
])('%s, %d: %s', (label, value, text) => {
  expect(valueIn(text, asked(label))).toBe(value);
});
