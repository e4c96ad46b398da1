import { describe, expect, it } from 'vitest';
import { linesOf, slotsOf } from './read.ts';

const reads = (table: readonly (readonly [string, string])[]): void => {
  it.each(table)('%s', (text, lines) => {
    expect(linesOf(text, 'quantity')).toBe(lines);
  });
};

describe('counts take their noun in the singular', () => {
  reads([
    ['Leaders of 26 countries agreed.', '26 → 26 country'],
    ['Leaders of twenty-six countries agreed.', 'twenty-six → 26 country'],
    ['A coalition of 26-nation forces left.', '26 → 26 nation'],
    ['Three women and two children died.', 'Three → 3 woman; two → 2 child'],
    ['12 500 000 people live there.', '12 500 000 → 12500000 person'],
    ['Some 1.2m people came.', '1.2m → about 1200000 person [1140000, 1260000]'],
    ['The 20 or so guests left.', '20 → about 20 guest [15, 25]'],
    ['There were 12 cases per 100,000 people.', '12 → 12 case per 100000 person; 100,000 → 100000 person'],
    ['Nearly 1709 schoolchildren left.', '1709 → nearly 1709 schoolchild [1538.1, 1709]'],
    ['Only one car passed.', 'one → 1 car'],
    ['An exhibition with all 3,120 vases opens on Friday.', '3,120 → 3120 vase'],
    ['It sells to 40 sports clubs and 12 arms dealers.', '40 → 40 club; 12 → 12 dealer'],
    ['The team has 31 staff, 12 crew and 300 cattle.', '31 → 31 staff; 12 → 12 crew; 300 → 300 cattle'],
    ['All four of the firm’s mills are idle.', 'four → 4 mill'],
    ['It recalled seven of its own envoys.', 'seven → 7 envoy'],
    ['It is the 23rd attack in the gulf.', '23rd → 23 (rank)'],
    ['Population: Marn 121,430; Tolm 38,412.', '121,430 → 121430 (number); 38,412 → 38412 (number)'],
  ]);

  reads([
    ['Storm sickness: 500 puke on a ferry', '500 → 500 (number)'],
    ['Ten million goes to charity.', 'Ten million → 10000000 (number)'],
    ['That is more than the 240 million originally planned.', '240 million → 240000000 (number)'],
    ['Nine of the twelve are safe.', 'Nine → 9 (number); twelve → 12 (number)'],
    ['Tobias is free, and 38 others wait.', '38 → 38 (number)'],
    ['Four rather than five workers fell ill.', 'Four → 4 (number); five → 5 worker'],
    ['The population rose to 8.43 million last year.', '8.43 million → 8430000 (number)'],
  ]);

  it('the head keeps its nearest modifiers', () => {
    const [slot] = slotsOf('They released 340 frozen bank accounts.');
    expect(slot).toMatchObject({ unit: 'account', head: 'frozen bank account' });
  });
});

describe('money in signs, codes and words is one amount', () => {
  reads([
    ['The fund holds €200bn.', '€200bn → 200000000000 EUR'],
    ['The fund holds EUR 200 billion.', 'EUR 200 billion → 200000000000 EUR'],
    ['The fund holds 200,000,000,000 euros.', '200,000,000,000 euros → 200000000000 EUR'],
    [
      'The fund holds some 210 billion euros.',
      '210 billion euros → about 210000000000 EUR [199500000000, 220500000000]',
    ],
    ['Profits fell to $1.2m from $1,500,000.', '$1.2m → 1200000 USD; $1,500,000 → 1500000 USD'],
    ['The grant is A$3.5 million a year.', 'A$3.5 million → 3500000 AUD per year'],
    ['It lost €3bn after a profit of €1bn a year earlier.', '€3bn → 3000000000 EUR; €1bn → 1000000000 EUR'],
    ['A £1.5m-a-year plan passed.', '£1.5m → 1500000 GBP per year'],
    ['It cost $5 a share.', '$5 → 5 USD per share'],
    ['Tickets cost 50p or 3 dollars 50 cents.', '50p → 0.5 GBP; 3 dollars 50 cents → 3.5 USD'],
    ['The toll stands at 1,00,000 rupees.', '1,00,000 rupees → 100000 INR'],
    ['The strike cost 420 million Finnish markka.', '420 million Finnish markka → 420000000 FIM'],
  ]);
});

describe('percentages and percentage points are two things', () => {
  reads([
    ['Unemployment rose to 5.1%.', '5.1% → 5.1 %'],
    ['Unemployment rose to 5.1 per cent.', '5.1 per cent → 5.1 %'],
    ['Unemployment rose by 0.9 percentage points.', '0.9 percentage points → 0.9 pp (percentage-point)'],
    ['Rates rose 25 basis points.', '25 basis points → 0.25 pp (percentage-point)'],
  ]);
});

describe('fractions, dozens and vague numbers are intervals or exact, as the words say', () => {
  reads([
    ['Nearly a third of voters stayed away.', 'a third → nearly 0.333333 (number) [0.3, 0.333333333333333]'],
    ['One in three voters stayed away.', 'One in three → 0.333333 (number)'],
    ['Nine out of 10 doctors agree.', 'Nine out of 10 → 0.9 (number)'],
    ['Two-thirds of members left.', 'Two-thirds → 0.666667 (number)'],
    ['Half a million people fled.', 'Half a million → 500000 person'],
    ['Two and a half million people fled.', 'Two and a half million → 2500000 person'],
    ['A dozen eggs broke.', 'A dozen → 12 egg'],
    ['Dozens of people were hurt.', 'Dozens → at least 24 person [24, 120]'],
    ['Tens of thousands of people marched.', 'Tens of thousands → at least 20000 person [20000, 100000]'],
    ['Several hundred people marched.', 'Several hundred → at least 200 person [200, 1000]'],
    ['He ate 2½ cakes.', '2½ → 2.5 cake'],
  ]);
});

describe('qualifiers and ranges', () => {
  reads([
    ['At least 10 people died.', '10 → at least 10 person [10, …]'],
    ['More than €5m was lost.', '€5m → more than 5000000 EUR [5000000, …]'],
    ['As many as 300 homes burned.', '300 → at most 300 home […, 300]'],
    ['Fewer than 50 seats are left.', '50 → less than 50 seat […, 50]'],
    ['Almost 40 boats sank.', '40 → nearly 40 boat [36, 40]'],
    ['About 1,500 people came.', '1,500 → about 1500 person [1425, 1575]'],
    ['Between 10 and 15 ships sank.', 'Between 10 and 15 → between 10 ship [10, 15]'],
    ['It will cost $2-3 million.', '$2-3 million → between 2000000 USD [2000000, 3000000]'],
    ['Sales rose from 10 to 15.', '10 → 10 (number); 15 → 15 (number)'],
  ]);
});

describe('a qualifier belongs to the number it touches', () => {
  reads([
    [
      'A magnitude 6.4 earthquake has killed at least 40 people.',
      '6.4 → 6.4 earthquake; 40 → at least 40 person [40, …]',
    ],
    ['The 90 passengers paid at least €40.', '90 → 90 passenger; €40 → at least 40 EUR [40, …]'],
    ['It takes 40 people or more.', '40 → at least 40 person [40, …]'],
  ]);
});

describe('"one" counts at the head of a clause', () => {
  reads([
    ['One was recaptured, two are at large.', 'One → 1 (number); two → 2 (number)'],
    ['Two are free and one has been caught.', 'Two → 2 (number); one → 1 (number)'],
    ['One must be careful.', ''],
    ['One can see the tower.', ''],
    ['The one was late, the other on time.', ''],
  ]);
});

describe('measures, ages, ranks, scores and votes', () => {
  reads([
    ['The race covers 26.2 miles.', '26.2 miles → 26.2 mile (length)'],
    ['The river is 1.2m deep.', '1.2m → 1.2 m (length)'],
    ['The tower is 5 ft 2 in tall.', '5 ft 2 in → 5.16667 foot (length)'],
    ['It was -12 degrees Celsius.', '-12 degrees Celsius → -12 °C (temperature)'],
    ['The wind reached 110 miles per hour.', '110 miles per hour → 110 mph (speed)'],
    ['The plant burns 3m barrels a day.', '3m barrels → 3000000 barrel (volume) per day'],
    ['The work took two hours and 30 minutes.', 'two hours and 30 minutes → 2.5 hour (duration)'],
    ['The two-and-a-half-hour climb ended.', 'two-and-a-half-hour → 2.5 hour (duration)'],
    ['Lena Hart, 43, was elected.', '43 → 43 year (age)'],
    ['A 40-year-old man fell.', '40-year-old → 40 year (age)'],
    ['A boy aged 14 fell ill.', '14 → 14 year (age)'],
    ['She came second in the race.', 'second → 2 (rank)'],
    ['It was the third strike this year.', 'third → 3 (rank)'],
    ['He fell in the 20th minute.', '20th → 20 (rank)'],
    ['The Rovers won 3-1 on Saturday.', '3-1 → 3 (score) [3, 1]'],
    ['The bill passed 52-48 in the Senate.', '52-48 → 52 (vote) [52, 48]'],
  ]);
});

describe('ages by their tens', () => {
  reads([
    ['He was in his 20s.', '20s → between 20 year (age) [20, 29]'],
    ['She is in her mid-30s.', 'mid-30s → between 34 year (age) [34, 36]'],
    ['A woman in her early forties was hurt.', 'early forties → between 40 year (age) [40, 43]'],
    ['It was hot, in the mid-30s.', ''],
  ]);
});

describe('money in crowns, a fine behind a name, and who does what', () => {
  reads([
    ['It costs 4.2 billion crowns a year.', '4.2 billion crowns → 4200000000 CZK per year'],
    ['Regulator fines Brightpay 85 million', '85 million → 85000000 (number)'],
    [
      'The bill passed, with 99 lawmakers backing it and 100 rejecting it.',
      '99 → 99 lawmaker; 100 → 100 (number)',
    ],
  ]);
});

describe('numbers that count nothing are left alone', () => {
  it.each([
    'Engine No 7 was closed.',
    'Article 5 was invoked.',
    'The G7 met in Turin.',
    'An F-16 crashed.',
    'See document A5-0323/2000.',
    'The server at 192.168.1.2 failed.',
    'Call 020-7946-0958 now.',
    'No one came, and the one who did left.',
    'One of them left.',
    'First, the doors opened.',
    'It was founded in 1932.',
    'The train left at 18:30.',
    'They are open 24/7.',
  ])('%s', (text) => {
    expect(linesOf(text, 'quantity')).toBe('');
  });
});

describe('as newsrooms write them', () => {
  reads([
    [
      'It cut its key rate by a quarter of a percentage point.',
      'a quarter of a percentage point → 0.25 pp (percentage-point)',
    ],
    ['The water could rise by up to a metre.', 'a metre → at most 1 m (length) […, 1]'],
    ['The toll has gone up to ten.', 'ten → 10 (number)'],
    ['He waited for more than an hour.', 'an hour → more than 1 hour (duration) [1, …]'],
    ['It took an hour.', ''],
    ['It reached 41C (106F) in the shade.', '41C → 41 °C (temperature); 106F → 106 °F (temperature)'],
    ['They met at Gate 5C.', ''],
    ['The planet is 124 light-years away.', '124 light-years → 124 light year (length)'],
    ['It holds 118 of the 250 seats.', '118 → 118 seat; 250 → 250 seat'],
    ['They shot down 33 of 48 drones.', '33 → 33 drone; 48 → 48 drone'],
    ['Lawmakers passed it by 55 votes to 41.', '55 votes to 41 → 55 (vote) [55, 41]'],
    ['The appeal failed by a majority of 4-1.', '4-1 → 4 (vote) [4, 1]'],
    ['Members voted by 78% to 22% to strike.', '78% → 78 %; 22% → 22 %'],
    ['It hits 7 in every 1,000 patients.', '7 in every 1,000 → 0.007 (number)'],
    ['There is a 1-in-50 chance of rain.', '1-in-50 → 0.02 (number)'],
    ['Each side frees 150 prisoners each by Friday.', '150 → 150 prisoner'],
    ['Her sons, aged 12, 9 and 7, live.', '12 → 12 year (age); 9 → 9 year (age); 7 → 7 year (age)'],
    ['They range in age from 8 to 82.', '8 → 8 year (age); 82 → 82 year (age)'],
    ['Her grandfather, 71, is missing.', '71 → 71 year (age)'],
    ['The No 7 tram runs every 10 minutes.', '10 minutes → 10 minute (duration)'],
    ['No. 10 officials met three aides.', 'three → 3 aide'],
    ['He lives at 14 Mill Road in Eskby.', '14 → 14 (number)'],
    ['Shells wounded five more overnight.', 'five → 5 (number)'],
  ]);
});
