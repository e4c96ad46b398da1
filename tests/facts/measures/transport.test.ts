/** How the news tells of transport, a question and a sentence a line. */
import { expect, it } from 'vitest';
import { asked, valueIn } from '../support.ts';

it.each([
  ['flights canceled', 430, 'The airport scrapped 430 departures and arrivals.'],
  ['flights canceled', 95, 'Ninety-five flights did not take off.'],
  ['passengers stranded', 6000, 'Some 6,000 travelers spent the night at the airport.'],
  ['passengers stranded', 28000, 'The collapse leaves 28,000 holidaymakers without a way home.'],
  ['passengers affected', 70000, 'The closure upset the plans of 70,000 travelers.'],
  ['delay in minutes', 90, 'Trains run 90 minutes late.'],
  ['delay in hours', 5, 'Passengers had to wait five hours.'],
  ['length of the queue in kilometers', 14, 'Lorries backed up for 14 kilometers.'],
  ['trucks waiting', 1800, 'Some 1,800 lorries are stuck at the crossing.'],
  ['ships waiting', 46, 'Forty-six vessels lie at anchor off the canal.'],
  ['passengers per day', 45000, 'The line carries 45,000 people a day.'],
  ['fare in euros', 3.4, 'A single ticket will cost 3.40 euros.'],
  ['fare increase in percent', 7, 'Tickets go up by 7 percent.'],
  ['length of the tunnel in kilometers', 18, 'The tunnel runs for 18 kilometers under the mountain.'],
  ['length of the closure in weeks', 6, 'The line will be shut for six weeks.'],
  ['speed in kilometers per hour', 112, 'The train was doing 112 kilometers an hour.'],
  ['speed limit in kilometers per hour', 60, 'Only 60 kilometers an hour are allowed on the curve.'],
  ['age of the bridge in years', 62, 'The bridge was 62 years old.'],
  ['trains delayed', 130, 'A broken wire held up 130 trains.'],
  ['cars in the pile-up', 37, 'Thirty-seven cars crashed into one another.'],
  ['planes grounded', 70, 'The airline keeps 70 jets on the ground.'],
  ['containers lost', 220, 'The ship lost 220 containers in heavy seas.'],
  ['length of the ship in meters', 290, 'The 290-meter freighter ran aground.'],
])('%s, %d: %s', (label, value, text) => {
  expect(valueIn(text, asked(label))).toBe(value);
});
