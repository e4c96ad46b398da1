import { describe, expect, it } from 'vitest';
import { asked, valueIn } from './support.ts';

describe('a question names its unit in the words of texts', () => {
  it.each([
    [
      'mass of the probe in tonnes',
      'Helion said that the 3.9-tonne probe, launched on 9 June 2027, was lost.',
      3.9,
    ],
    ['distance from the coast in nautical miles', 'The ferry drifted 68 nautical miles off the coast.', 68],
    ['nitrate measured in milligrams per liter', 'The well held 48 milligrams of nitrate per liter.', 48],
    ['liters of diesel spilled', 'Some 400 liters of diesel were spilled into the harbor.', 400],
    [
      'meters of the shaft still to be dug',
      'There are 640 meters left to dig, of a shaft of 2.1 kilometers.',
      640,
    ],
    ['height of the new mast in meters', 'At a height of 96 meters it will be seen from the sea.', 96],
  ])('%s: %s', (label, text, value) => {
    expect(valueIn(text, asked(label))).toBe(value);
  });

  it('a length that was covered is not the one that was short', () => {
    const text = 'The winner of the race covered four kilometers of it by tram.';
    expect(valueIn(text, asked('how many meters the course was too short'))).toBeNull();
  });
});

describe('a share', () => {
  it.each([
    ['Only 57 percent still want to keep the ferry, and it is 44 percent among the young.', 57],
    ['A survey says that 61 percent of islanders want to keep the ferry. Some 2,300 people were asked.', 61],
    ['Six out of ten islanders want to keep the ferry.', 60],
  ])('is told by what is said of those who hold it, whatever they are called: %s', (text, value) => {
    expect(valueIn(text, asked('share of people who want to keep the ferry'))).toBe(value);
  });

  it('that voters gave to a plan is no turnout', () => {
    const text = 'The plan passed after 50.6 percent of voters were found to have backed it.';
    expect(valueIn(text, asked('turnout'))).toBeNull();
  });
});

describe('what a sentence leaves out', () => {
  it.each([
    ['points deducted', 'The club had points deducted, cut on appeal from 12 points to nine.', 9],
    ['workers burned', 'The inspector found that four rather than five workers were burned.', 4],
    ['minors on board', 'The ship has 241 people on board. Thirty-five of them are minors.', 35],
    ['maps saved', 'The maps, 6,400 of them, were saved.', 6400],
    ['people who fell ill', 'As of Sunday the island had 388 cases of cholera and eight fatalities.', 388],
  ])('%s: %s', (label, text, value) => {
    expect(valueIn(text, asked(label))).toBe(value);
  });
});

describe('parts and wholes', () => {
  it('what is said after the whole is said of the part', () => {
    const text = "Three of the mission's 12 camps have been closed since the rains began.";
    expect(valueIn(text, asked('camps closed'))).toBe(3);
  });

  it('what stands with the noun of the whole is said of the whole', () => {
    const text = 'Sixteen of the 17 otters that escaped from a park have been caught.';
    expect(valueIn(text, asked('otters that escaped'))).toBe(17);
  });

  it('those among whom the others were are all', () => {
    const text = 'Seventeen trucks were among the 66 vehicles in the pile-up.';
    expect(valueIn(text, asked('vehicles in the pile-up'))).toBe(66);
  });

  it('the number of those infected is no part of them', () => {
    expect(valueIn('The number of those infected climbed to 294.', asked('people infected'))).toBe(294);
  });

  it('people are no countries, wherever they come from', () => {
    const text = 'Police freed 743 people, who come from many countries.';
    expect(valueIn(text, asked('countries the freed people come from'))).toBeNull();
  });
});

describe('values that were left, and those that hold', () => {
  it.each([
    ['alert level', 'The observatory raised its alert from level 2 to level 4, the second highest.', 4],
    [
      'cash seized in dollars',
      'A recount of the cash seized came to 2.9 million dollars and not to 3.4 million dollars.',
      2_900_000,
    ],
    ['people who died', 'The number of deaths is 11. This morning we spoke of 12 deaths.', 11],
  ])('%s: %s', (label, text, value) => {
    expect(valueIn(text, asked(label))).toBe(value);
  });

  it('a number behind a comma and "to" is of what moves', () => {
    const text =
      'The top income tax will be lowered to 46% rather than 44%, while the tax on firms falls further than planned, to 22%.';
    expect(valueIn(text, asked('tax on firms', { unit: '%', match: 'firms' }))).toBe(22);
  });

  it('who was killed on one day is not all who were killed since it began', () => {
    const text =
      'Two peacekeepers were killed on Sunday. That brings to 189 the number of its soldiers who have died since 2022.';
    expect(valueIn(text, asked('peacekeepers killed since the mission began'))).toBe(189);
    expect(valueIn(text, asked('peacekeepers killed on Sunday'))).toBe(2);
  });

  it('a cost per day is told by the day, whatever the standstill is called', () => {
    const text =
      'The reactor has been off line since May. The regulator had questions. Nobody was hurt. The owner now puts the cost of the outage at 2.1 million euros a day.';
    expect(valueIn(text, asked('cost of the shutdown per day in euros'))).toBe(2_100_000);
  });
});
