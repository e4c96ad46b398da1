/** How the news tells of culture and sport, a question and a sentence a line. */
import { expect, it } from 'vitest';
import { asked, valueIn } from '../support.ts';

it.each([
  ['attendance', 42000, 'A crowd of 42,000 watched the match.'],
  ['attendance', 18500, 'The final drew 18,500 spectators.'],
  ['visitors', 310000, 'More than 310,000 people flocked to the show.'],
  ['visitors', 52000, 'The museum welcomed 52,000 guests.'],
  ['transfer fee in euros', 38000000, 'The striker cost the club 38 million euros.'],
  ['transfer fee in euros', 12000000, 'United are paying 12 million euros for the winger.'],
  ['length of the contract in years', 4, 'The defender put pen to paper until 2035, a four-year deal.'],
  ['length of the contract in years', 3, 'He has signed on for three years.'],
  ['medals', 11, 'The team came home with eleven medals.'],
  ['points deducted', 9, 'The league docked the club nine points.'],
  ['length of the ban in years', 2, 'The sprinter may not compete for two years.'],
  ['ticket price in euros', 45, 'Entry costs 45 euros.'],
  ['goals this season', 23, 'The forward has found the net 23 times this season.'],
  ['length of the absence in weeks', 8, 'The goalkeeper is out of action for eight weeks.'],
  ['works on show', 140, 'The exhibition brings together 140 works.'],
  ['prize money in euros', 100000, 'The prize comes with 100,000 euros.'],
  ['school places lost', 300, 'Three hundred pupils will need a new school.'],
  ['students enrolled', 9100, 'Some 9,100 students have signed up.'],
  ['runners disqualified', 29, 'Twenty-nine runners were struck from the results.'],
  ['protesters', 25000, 'Organizers spoke of 25,000 people on the streets.'],
  ['protesters', 8000, 'Police counted 8,000 marchers.'],
  ['copies sold', 600000, 'The novel has sold 600,000 copies.'],
  ['seats in the hall', 1850, 'The auditorium seats 1,850.'],
])('%s, %d: %s', (label, value, text) => {
  expect(valueIn(text, asked(label))).toBe(value);
});
