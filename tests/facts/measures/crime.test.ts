/** How the news tells of crime and courts, a question and a sentence a line. */
import { expect, it } from 'vitest';
import { asked, valueIn } from '../support.ts';

it.each([
  ['people arrested', 43, 'Police rounded up 43 people in dawn raids.'],
  ['people arrested', 12, 'Twelve suspects were taken into custody.'],
  ['people arrested', 5, 'Officers picked up five men at the border.'],
  ['people arrested', 160, 'More than 160 demonstrators were led away in handcuffs.'],
  ['people charged', 21, 'Twenty-one defendants are accused of smuggling.'],
  ['people acquitted', 3, 'Three defendants walked free.'],
  ['people acquitted', 2, 'The judges cleared two officers of all charges.'],
  ['length of the sentence in years', 12, 'The former banker was jailed for 12 years.'],
  ['length of the sentence in years', 7, 'The court handed the driver seven years behind bars.'],
  ['length of the sentence in years', 15, 'Judges sent him to prison for 15 years.'],
  ['sentence demanded in years', 10, 'The prosecution is seeking ten years in prison.'],
  ['bail in dollars', 500000, 'A judge set bail at $500,000.'],
  ['bail in dollars', 2000000, 'She was freed after posting a bond of $2 million.'],
  ['fine in euros', 3500000, 'The bank has to pay a penalty of 3.5 million euros.'],
  ['fine in euros', 120000, 'The watchdog slapped the company with a 120,000 euro fine.'],
  ['damages in dollars', 40000000, 'The jury awarded the family $40 million.'],
  ['damages demanded in dollars', 90000000, 'The widow is suing the airline for $90 million.'],
  ['victims of the fraud', 2300, 'Some 2,300 savers were cheated out of their money.'],
  ['victims of the fraud', 410, 'The couple swindled 410 pensioners.'],
  ['complaints', 78, 'The ombudsman has received 78 complaints.'],
  ['complaints', 35, 'Thirty-five women have come forward.'],
  ['witnesses heard', 46, 'The court questioned 46 witnesses.'],
  ['value of the stolen jewels in euros', 8000000, 'Thieves made off with jewelry worth 8 million euros.'],
  ['money stolen in euros', 1200000, 'The gang got away with 1.2 million euros in cash.'],
  ['paintings stolen', 5, 'Five paintings were taken from the wall.'],
  ['cocaine seized in kilograms', 630, 'The haul came to 630 kilograms of cocaine.'],
  ['weapons seized', 62, 'In the barn officers discovered 62 rifles and pistols.'],
  ['police officers deployed', 1100, 'The city had 1,100 officers on the streets.'],
  ['police officers injured', 17, 'Seventeen officers were hit by stones and bottles.'],
  ['shots fired', 11, 'Neighbors heard eleven shots.'],
  ['reward in euros', 50000, 'Anyone with information that leads to the killer can earn 50,000 euros.'],
  ['ransom demanded in dollars', 5000000, 'The kidnappers want $5 million for his release.'],
  ['prisoners who escaped', 9, 'Nine inmates climbed over the wall at night.'],
  ['prisoners still at large', 4, 'Four convicts remain on the run.'],
])('%s, %d: %s', (label, value, text) => {
  expect(valueIn(text, asked(label))).toBe(value);
});
