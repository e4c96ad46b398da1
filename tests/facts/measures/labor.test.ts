/** How the news tells of strikes and wages, a question and a sentence a line. */
import { expect, it } from 'vitest';
import { asked, valueIn } from '../support.ts';

it.each([
  ['workers on strike', 4200, 'Some 4,200 dockers laid down their tools.'],
  ['workers on strike', 900, 'Nine hundred drivers walked off the job.'],
  ['workers on strike', 12000, 'About 12,000 teachers stayed away from work.'],
  ['pay rise demanded in percent', 8, 'The union wants 8 percent more money.'],
  ['pay rise demanded in percent', 6.5, 'Nurses are pressing for an extra 6.5 percent.'],
  ['pay rise offered in percent', 3, 'Employers put 3 percent on the table.'],
  ['pay rise offered in percent', 4.2, 'Management is prepared to pay 4.2 percent more.'],
  ['pay rise agreed in percent', 5, 'Both sides settled on 5 percent.'],
  ['length of the strike in days', 3, 'The stoppage is to last three days.'],
  ['length of the strike in hours', 48, 'Drivers will stop work for 48 hours.'],
  ['members of the union', 30000, 'The union represents 30,000 workers.'],
  ['minimum wage in euros', 13.5, 'Nobody may be paid less than 13.50 euros an hour.'],
  ['monthly wage in euros', 1900, 'A bus driver takes home 1,900 euros a month.'],
  ['hours worked per week', 35, 'The working week will be 35 hours.'],
  ['flights canceled', 210, 'The walkout grounded 210 flights.'],
  ['trains canceled', 600, 'The railway took 600 trains out of the timetable.'],
  ['one-off payment in euros', 1500, 'In addition every worker gets 1,500 euros once.'],
  ['support for the strike in percent', 91, 'Ninety-one percent of members voted to strike.'],
])('%s, %d: %s', (label, value, text) => {
  expect(valueIn(text, asked(label))).toBe(value);
});
