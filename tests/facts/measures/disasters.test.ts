/** How the news tells of disasters and weather, a question and a sentence a line. */
import { expect, it } from 'vitest';
import { asked, valueIn } from '../support.ts';

it.each([
  ['magnitude of the earthquake', 6.4, 'A 6.4-magnitude earthquake shook the coast.'],
  ['magnitude of the earthquake', 5.9, 'The tremor measured 5.9 on the Richter scale.'],
  ['depth of the earthquake in kilometers', 12, 'The quake struck 12 kilometers below the surface.'],
  ['depth of the earthquake in kilometers', 33, 'Its focus lay at a depth of 33 km.'],
  ['aftershocks', 140, 'The town has been shaken by 140 aftershocks.'],
  ['wind speed in kilometers per hour', 180, 'The storm came ashore with gusts of 180 kilometers per hour.'],
  ['wind speed in kilometers per hour', 155, 'Winds reached 155 km/h on the ridge.'],
  ['rainfall in millimeters', 210, 'In one night 210 millimeters of rain fell.'],
  ['rainfall in millimeters', 95, 'Gauges recorded 95 mm within six hours.'],
  ['water level in meters', 8.4, 'The Rhona crested at 8.4 meters.'],
  ['water level in meters', 7.1, 'At the old bridge the gauge showed 7.1 meters.'],
  ['share of the fire contained', 35, 'Crews had the fire 35 percent contained by noon.'],
  ['homes destroyed', 120, 'The flames reduced 120 houses to ashes.'],
  ['homes destroyed', 64, 'Sixty-four homes were swept away.'],
  ['homes destroyed', 300, 'Three hundred dwellings lie in ruins.'],
  ['homes damaged', 850, 'The hail smashed the roofs of 850 houses.'],
  ['households without power', 62000, 'The storm knocked out electricity to 62,000 homes.'],
  ['households without power', 18000, 'Some 18,000 customers were sitting in the dark on Sunday.'],
  ['households without power', 7500, 'Power lines snapped, and 7,500 households were cut off.'],
  ['highest temperature in degrees Celsius', 41, 'The mercury hit 41 degrees Celsius in the shade.'],
  ['snow depth in centimeters', 70, 'Up to 70 centimeters of fresh snow covered the passes.'],
  ['firefighters deployed', 420, 'About 420 firefighters battled the flames.'],
  ['damage in euros', 300000000, 'Insurers put the bill at 300 million euros.'],
  ['damage in euros', 45000000, 'The floods caused losses of 45 million euros.'],
  ['damage in euros', 2000000000, 'Repairs will cost about 2 billion euros.'],
  ['height of the waves in meters', 9, 'Waves of nine meters crashed over the pier.'],
  ['height of the ash cloud in kilometers', 11, 'The volcano hurled ash 11 kilometers into the sky.'],
  ['roads closed', 34, 'Thirty-four roads are impassable.'],
  ['bridges destroyed', 6, 'The torrent tore away six bridges.'],
  ['schools closed', 85, 'Pupils at 85 schools have the day off.'],
  ['villages cut off', 14, 'Fourteen villages can be reached only by air.'],
  ['trees felled', 4000, 'The gale brought down 4,000 trees.'],
  ['people affected', 1100000, 'More than 1.1 million people need help.'],
  [
    'water released in cubic meters per second',
    900,
    'Operators are letting out 900 cubic meters per second.',
  ],
])('%s, %d: %s', (label, value, text) => {
  expect(valueIn(text, asked(label))).toBe(value);
});
