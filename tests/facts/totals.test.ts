import { describe, expect, it } from 'vitest';
import { asked, seenIn, valueIn } from './support.ts';

describe('what the text adds up', () => {
  it.each([
    'Another 27 people were evacuated on Saturday, which took the number to 38.',
    'Two further people were evacuated at dawn, bringing the number of people evacuated to 38.',
    'A further three people were evacuated on Monday, so that 38 have left the valley.',
  ])('the total is told, and not what was added: %s', (text) => {
    expect(valueIn(text, asked('people evacuated'))).toBe(38);
  });

  it('numbers that add up to one before them are its parts', () => {
    const text = 'The order is for 36 jets (28 with one seat, eight with two) and 44 engines.';
    expect(valueIn(text, asked('jets ordered'))).toBe(36);
  });
});

describe('what is taken away', () => {
  it('an order cut by some, to a number, is of that number', () => {
    expect(valueIn('The committee cut the order for jets by four, to 32.', asked('jets ordered'))).toBe(32);
  });

  it('what is taken off a list does not stand on it', () => {
    const text = 'The council has taken three schools off its closure list. Eight schools are to be closed.';
    expect(valueIn(text, asked('schools to be closed'))).toBe(8);
  });
});

describe('what is told in the words of another', () => {
  it('the years that a prosecutor demands are no sentence', () => {
    const text = 'A prosecutor on Wednesday demanded 15 years in prison for Milo Tarn, a former captain.';
    expect(valueIn(text, asked('prison sentence of Tarn in years'))).toBeNull();
    expect(valueIn(text, asked('prison term demanded in years'))).toBe(15);
  });

  it('who had to go to hospital left no home', () => {
    const text = 'Twenty-eight people had to go to hospital.';
    expect(valueIn(text, asked('people evacuated'))).toBeNull();
    expect(valueIn(text, asked('people taken to hospital'))).toBe(28);
  });

  it('who waits to be rescued is not rescued yet', () => {
    const text = 'In the cabins 84 people are waiting to be rescued.';
    expect(valueIn(text, asked('people rescued'))).toBeNull();
    expect(valueIn(text, asked('people trapped in the cabins'))).toBe(84);
  });
});

it('a change is told as growth or decline', () => {
  const text = 'Since the last count, in 2028, the population has grown by 1.9 percent.';
  expect(valueIn(text, asked('change of the population since the last count', { unit: '%' }))).toBe(1.9);
});

it('a noun that was given to find it is counted as well as the one that was asked for', () => {
  const seen = seenIn(
    'Teams in the county have found 22 shards.',
    asked('pieces of debris found', { match: 'pieces|shards' }),
  );
  expect(seen?.value).toBe(22);
});

it('what became of somebody does not have to be told of the sum that goes to him', () => {
  const text = 'His contract ran until July, and he will receive a payoff of 1.2 million euros.';
  const question = asked('severance pay for the sacked coach in euros', { match: 'severance|payoff' });
  expect(valueIn(text, question)).toBe(1_200_000);
});

it('an age is of today, whatever else the sentence dates', () => {
  const text = 'Its cable car is 47 years old and was last overhauled in 2030.';
  expect(valueIn(text, asked('age of the cable car in years'))).toBe(47);
});

it('a clock in words counts nothing', () => {
  expect(valueIn('At ten to one the doors opened, and five guests came out.', asked('guests'))).toBe(5);
});

describe('a part and its whole', () => {
  it('what stands with the noun of the whole is said of the whole', () => {
    const text = 'So far 900 of the 1,650 locked computers have been set up again.';
    expect(valueIn(text, asked('computers locked'))).toBe(1650);
  });

  it('what the sentence says of the part is not', () => {
    const text = 'The club dismissed 46 of its 180 stewards on Friday.';
    expect(valueIn(text, asked('stewards dismissed'))).toBe(46);
  });
});

describe('what is not said to have happened', () => {
  it('a bare number is nobody’s where nothing tells the deed', () => {
    const text = 'Eleven guests had come out, two at a time or in small groups.';
    expect(valueIn(text, asked('hostages held in the bank'))).toBeNull();
  });

  it('a fine that can be imposed is none', () => {
    const question = asked('fine for Telmar in euros', { match: 'fine|fined' });
    expect(valueIn('It can impose fines of up to 120 million euros on Telmar.', question)).toBeNull();
    expect(valueIn('It fined Telmar 12 million euros.', question)).toBe(12_000_000);
  });

  it('a word that only names the measure again does not tell what is measured', () => {
    const text =
      'Its own plant, which cost 1.2 billion euros, opens in May. The recall will swallow 650 million euros.';
    expect(valueIn(text, asked('cost of the recall in euros', { match: 'cost' }))).toBe(650_000_000);
  });
});

it('power is measured in its own unit', () => {
  const text = 'The sudden loss of the unit’s 1,300 megawatts caused a blackout.';
  expect(valueIn(text, asked('capacity lost in megawatts', { unit: 'MW' }))).toBe(1300);
});

it('who fell ill on a ship is told by the illness', () => {
  const text =
    'The ship left with 2,904 passengers and 1,088 crew on board. At least 112 people have fallen ill.';
  expect(valueIn(text, asked('passengers and crew who fell ill'))).toBe(112);
});

it('a total is counted in what stands behind it', () => {
  const text =
    'A guest died on Friday, bringing to six the number of those killed. Police put the number of vehicles involved at 66.';
  expect(valueIn(text, asked('vehicles involved'))).toBe(66);
  expect(valueIn(text, asked('people killed'))).toBe(6);
});
