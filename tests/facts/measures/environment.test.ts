/** How the news tells of environment, energy and technology, a question and a sentence a line. */
import { expect, it } from 'vitest';
import { asked, valueIn } from '../support.ts';

it.each([
  ['oil spilled in tonnes', 700, 'Some 700 tonnes of oil gushed into the bay.'],
  ['oil spilled in liters', 40000, 'A total of 40,000 liters of diesel escaped from the tank.'],
  ['length of the slick in kilometers', 9, 'The oil slick stretches nine kilometers.'],
  ['emissions cut in percent', 55, 'Greenhouse gases are to come down by 55 percent.'],
  ['whales stranded', 130, 'On the beach lay 130 pilot whales.'],
  ['birds killed', 2600, 'Volunteers picked up 2,600 dead birds.'],
  ['turbines', 80, 'The wind farm will have 80 turbines.'],
  ['output of the plant in megawatts', 640, 'The wind farm will generate 640 megawatts.'],
  ['length of the outage in hours', 9, 'Power came back after nine hours.'],
  ['customers without power', 210000, 'The blackout hit 210,000 customers.'],
  ['users affected', 4000000, 'The breakdown locked out 4 million users.'],
  ['records leaked', 2300000, 'Hackers got hold of 2.3 million records.'],
  ['customers affected', 610000, 'The data of 610,000 customers ended up on the net.'],
  ['satellites launched', 36, 'The rocket put 36 satellites into orbit.'],
  ['water level of the reservoir in percent', 41, 'The reservoir is 41 percent full.'],
  ['quota in tonnes', 12000, 'Fishermen may land 12,000 tonnes of cod.'],
  ['computers infected', 1650, 'The malware crippled 1,650 computers.'],
  ['depth of the well in meters', 3200, 'The drillers went down 3,200 meters.'],
])('%s, %d: %s', (label, value, text) => {
  expect(valueIn(text, asked(label))).toBe(value);
});
