import { describe, expect, it } from 'vitest';
import type { FactQuestion } from '../../src/domain/model/facts.ts';
import { asked, claimsOf, seenIn, valueIn } from './support.ts';

describe('a question in words finds its value', () => {
  const cases: [string, FactQuestion, string, number | string][] = [
    [
      'a count by its noun',
      asked('countries in the coalition'),
      'Leaders of 26 countries agreed to build a coalition.',
      26,
    ],
    [
      'a count in words',
      asked('countries in the coalition'),
      'The leaders of twenty-six nations have agreed on a coalition.',
      26,
    ],
    [
      'the killed and not the injured',
      asked('people killed'),
      'Twelve people were killed and 40 injured in the crash.',
      12,
    ],
    [
      'the injured and not the killed',
      asked('people injured'),
      'The blast killed 12 people and injured 40.',
      40,
    ],
    [
      'the killed and not those of an earlier disaster',
      asked('people killed'),
      'In 1994 a ferry sank and 31 people died. On Monday four people were killed.',
      4,
    ],
    [
      'the whole and not a part',
      asked('people killed'),
      'A fire killed 15 people, including three children.',
      15,
    ],
    [
      'a role, not whoever else is told of',
      asked('rescuers'),
      'Two people have not been found, the mountain rescue said. Some 150 helpers were at work.',
      150,
    ],
    ['room by its width', asked('width of the avalanche'), 'The avalanche was about 400 meters wide.', 400],
    [
      'a count and not a share',
      asked('population of Vardan'),
      'The population of Vardan is 10.2 million. Foreigners make up 14 per cent of the population.',
      10_200_000,
    ],
    [
      'the new value and not the one that was left',
      asked('confirmed cases'),
      'The number of confirmed cases has risen from nine to 14.',
      14,
    ],
    [
      'the count and not the room',
      asked('people aboard the ferry'),
      'The ferry is licensed to carry 240 passengers. There were 87 people on board.',
      87,
    ],
    [
      'money in the currency asked for',
      asked('cost of the stadium in pounds', { unit: 'GBP' }),
      'The stadium will cost £340m, about 400 million euros.',
      340_000_000,
    ],
    ['a share', asked('turnout', { unit: '%' }), 'Turnout was 63%, down from 71% four years ago.', 63],
    [
      'a length in another unit, exactly',
      asked('length of the ceasefire in days', { unit: 'day' }),
      'They demanded a ceasefire of two weeks.',
      14,
    ],
    ['the votes in favor', asked('votes in favor'), 'The council voted by 31 to 18 for the plan.', 31],
    ['the votes against', asked('votes against'), 'The council voted by 31 to 18 for the plan.', 18],
    [
      'a day',
      asked("day of the planners' meeting", { kind: 'date' }),
      'Planners will meet in London on 20 March, he said on Monday.',
      '2031-03-20',
    ],
    [
      'a person by what they do',
      asked("who leads the union's delegation", { kind: 'name' }),
      "The union's delegation is led by Marta Quill. Port director Piet Samsa was not there.",
      'Marta Quill',
    ],
    [
      'the successor',
      asked("who leads the union's delegation", { kind: 'name' }),
      "The union's delegation is now led by Owen Thrace, who replaced Marta Quill.",
      'Owen Thrace',
    ],
    [
      'a place',
      asked('city where the planners meet', { kind: 'name' }),
      'Military planners will meet in London on 20 March.',
      'London',
    ],
    [
      'a statement in its own words',
      asked('suspected source of the outbreak', { kind: 'text' }),
      'Nine fell ill. The source of the outbreak is thought to be a shower.',
      'The source of the outbreak is thought to be a shower.',
    ],
  ];
  it.each(cases)('%s', (_, question, text, value) => {
    expect(valueIn(text, question)).toBe(value);
  });
});

describe('the measured thing says what it is measured in', () => {
  const money: [string, string, number][] = [
    ['frozen assets', 'Banks hold more than 200 billion euros in frozen assets.', 200e9],
    ['frozen assets', 'The frozen assets make more than 200 billion euros.', 200e9],
    ['size of the fund', 'The fund has 14 members and will hold 300 million dollars.', 300e6],
    ['value of the frozen assets', 'Frozen assets worth 4 billion francs lie in 12 banks.', 4e9],
    ['cost of the bridge', 'The bridge, 95 meters long, will be built for £80m.', 80e6],
    ['city budget', 'The council passed a budget of £40m with 12 amendments.', 40e6],
    ['storm damage', 'The storm caused 2 billion dollars in damage in 9 towns.', 2e9],
    ['aid pledged', 'Nine countries pledged €60m in aid.', 60e6],
    ['how much the bridge will cost', 'The bridge will have 6 lanes and cost £80m.', 80e6],
  ];
  it.each(money)('%s: %s', (label, text, value) => {
    expect(valueIn(text, asked(label))).toBe(value);
  });

  it('a length is one of time or of space', () => {
    const text = 'Leaders of 26 countries backed a ceasefire of 30 days.';
    expect(seenIn(text, asked('length of the ceasefire'))).toMatchObject({ value: 30, unit: 'day' });
    const tunnel = 'The tunnel, which 40 trains use, is 12 km long.';
    expect(seenIn(tunnel, asked('length of the tunnel'))).toMatchObject({ value: 12, unit: 'km' });
  });

  it.each([
    ['frozen assets', 'Frozen assets of 90 companies are in question.'],
    ['damage', 'Damage to 40 houses was reported.'],
    ['number of loans', 'The bank gave loans of 40 million euros.'],
    ['aid workers killed', 'Killed aid workers had carried 40,000 dollars.'],
  ])('%s is not in: %s', (label, text) => {
    expect(valueIn(text, asked(label))).toBeNull();
  });

  it('"one" and "two" count those the text speaks of', () => {
    const text = 'Three inmates escaped from the prison. One was recaptured, two are at large.';
    expect(valueIn(text, asked('inmates recaptured'))).toBe(1);
    expect(valueIn(text, asked('inmates at large'))).not.toBe(1);
  });

  it('people named by what they deal in are counted', () => {
    expect(valueIn('Four aid workers were killed; $9m was stolen.', asked('aid workers killed'))).toBe(4);
  });
});

describe('a day is asked for with a noun and told with its verb', () => {
  it.each([
    ['date of the meeting of planners', 'The planners will meet in Oslo on 20 March.'],
    ['date of the meeting of planners', 'Planners are to gather on 20 March.'],
    ['day of the vote', 'Deputies will decide on 20 March.'],
    ['date of the decision', 'The panel will decide on 20 March.'],
    ['date of the burial', 'The singer will be buried on 20 March.'],
    ['when the trial begins', 'The accused will go on trial on 20 March.'],
    ['when the trial begins', 'Her trial is to open on 20 March.'],
  ])('%s: %s', (label, told) => {
    const text = `${told} The choir returns from its journey on 23 March.`;
    expect(valueIn(text, asked(label, { kind: 'date' }))).toBe('2031-03-20');
  });

  it.each([
    ['date of the burial', 'The ministers will meet on 20 March.'],
    ['day of the vote', 'The ships will depart on 20 March.'],
  ])('%s is not told by: %s', (label, text) => {
    expect(valueIn(text, asked(label, { kind: 'date' }))).toBeNull();
  });
});

describe('silence', () => {
  it.each([
    ['another fate', asked('people killed'), 'Forty people were injured.'],
    [
      'another currency',
      asked('cost of the stadium in pounds', { unit: 'GBP' }),
      'The stadium will cost 400 million euros.',
    ],
    ['another event', asked('homes destroyed'), 'In 2019 a fire destroyed 60 homes here.'],
    ['the company that was asked about', asked('who runs Telluria', { kind: 'name' }), 'Telluria has paid.'],
    ['no number at all', asked('people killed'), 'The storm was strong.'],
  ] as [string, FactQuestion, string][])('is kept where the text states %s', (_, question, text) => {
    expect(seenIn(text, question)).toBeNull();
  });
});

describe('what is said of a value', () => {
  it('a bound is kept as a bound, with the words that made it', () => {
    const sighting = seenIn('At least 12 people were killed.', asked('people killed'));

    expect(sighting).toMatchObject({ value: 12, qualifier: 'at least', low: 12, high: null, raw: '12' });
    expect(sighting?.quote.slice(sighting.start, sighting.end)).toBe('12');
    expect(sighting?.reasons.length).toBeGreaterThan(1);
  });

  it('words given to find it lead where the label does not', () => {
    const text = 'Gusts of 162 km/h were measured at Cape Hald.';

    expect(valueIn(text, asked('storm strength', { unit: 'km/h' }))).toBeNull();
    expect(valueIn(text, asked('storm strength', { unit: 'km/h', match: 'gusts|winds' }))).toBe(162);
  });

  it('a headline that disagrees with the body is reported, not averaged', () => {
    const sighting = seenIn(
      'Twelve people were killed in the crash, police said.',
      asked('people killed'),
      'Fifteen killed in crash',
    );

    expect(sighting?.value).toBe(12);
    expect(sighting?.alsoStated.map((other) => other.value)).toEqual([15]);
  });

  it('of two values the one that is new is the page’s word now', () => {
    const question = asked('people killed');
    const before = seenIn(
      'Twelve people were killed in the crash, police said.',
      question,
      'Twelve killed in crash',
    );
    const now = seenIn(
      'Twelve people were killed in the crash, police said.',
      question,
      'Fifteen killed in crash',
      before,
    );

    expect(now?.value).toBe(15);
    expect(now?.alsoStated.map((other) => other.value)).toEqual([12]);
  });

  it('the newest entry of a live blog speaks for it', async () => {
    const { extractClaims } = await import('../../src/domain/claims/index.ts');
    const { observe } = await import('../../src/domain/facts/index.ts');
    const claims = extractClaims(
      {
        title: 'Live: the fire',
        standfirst: null,
        byline: null,
        lang: 'en',
        publishedAt: '2031-03-04T08:00:00Z',
        zoneOffsetMinutes: 0,
        blocks: [
          { kind: 'paragraph', text: 'Nine homes have been destroyed.', publishedAt: '2031-03-04T12:00:00Z' },
          {
            kind: 'paragraph',
            text: 'Seven homes have been destroyed.',
            publishedAt: '2031-03-04T10:00:00Z',
          },
        ],
      },
      { scope: 'art_1' },
    );
    const sighting = observe(asked('homes destroyed'), { claims, publishedAt: '2031-03-04T08:00:00Z' }, null);

    expect(sighting).toMatchObject({ value: 9, asOf: '2031-03-04T12:00:00Z', alsoStated: [] });
  });
});

describe('what is no answer', () => {
  const cases: [string, FactQuestion, string, number | string | null][] = [
    [
      'the whole that a number is a part of',
      asked('shops closed'),
      'The chain has closed 240 of its 1,800 shops.',
      240,
    ],
    [
      'a record that the value is measured by',
      asked('water level in meters', { unit: 'meter' }),
      'At the bridge the water stood at 7.05 meters at noon; the record, from 2002, is 7.15 meters.',
      7.05,
    ],
    [
      'what is told of another place',
      asked('turnout', { unit: '%' }),
      'Fifty-eight percent of voters turned out in Port Ellis. In the capital, turnout was 51 percent.',
      58,
    ],
    [
      'what was so at another time',
      asked('customers affected'),
      'Rival Kurier was hacked in 2029; 700,000 customers were affected then.',
      null,
    ],
    [
      'another fate of other people',
      asked('workers buried'),
      'Six workers died in the quarry on Wednesday.',
      null,
    ],
    [
      'people who are nobody in particular',
      asked('number of suspects'),
      'Two repairmen died, and nine people were taken to hospital with burns.',
      null,
    ],
    [
      'the dead where room is asked for',
      asked('hall capacity'),
      'The strike on the hall left 12 dead, rescue workers said. It was a direct hit.',
      null,
    ],
    [
      'how many say so',
      asked('people killed'),
      'The mayor was killed, according to two people who were killed off the record.',
      null,
    ],
    [
      'ballots where those left to count are asked for',
      asked('ballots still to be counted'),
      'Judith Halle has a lead of 412 votes after a night of counting.',
      null,
    ],
    [
      'a step where a rate is asked for',
      asked('key interest rate', { unit: '%', match: 'key rate' }),
      'The bank raised its key rate by half a point to 4.25 percent.',
      4.25,
    ],
  ];
  it.each(cases)('%s', (_, question, text, value) => {
    expect(valueIn(text, question)).toBe(value);
  });
});

describe('a value is written as people write it', () => {
  it('a share in words is a percentage', () => {
    expect(
      seenIn('Nearly a third of the trains are running.', asked('share of trains running', { unit: '%' })),
    ).toMatchObject({ value: 33.33, unit: '%', qualifier: 'nearly' });
  });
  it('a city is itself, not the country it is the capital of', () => {
    expect(
      valueIn('Nairobi will host the next summit.', asked('host city of the summit', { kind: 'name' })),
    ).toBe('Nairobi');
  });
  it('a name is without the title it was asked by', () => {
    expect(
      valueIn(
        'Geologist Marit Sund, who is in charge of the slope, expects no more slides.',
        asked('geologist in charge', { kind: 'name' }),
      ),
    ).toBe('Marit Sund');
  });
  it('a morning is the day it is of', () => {
    expect(
      valueIn(
        'The flight recorders were found on Monday morning in a stream.',
        asked('date the flight recorders were found', { kind: 'date' }),
      ),
    ).toBe('2031-03-03');
  });
});

describe('a number that is the only one of its kind', () => {
  it('needs fewer of the words', () => {
    const sighting = seenIn('The airport speaks of 4,000 jobs.', asked('jobs promised'));
    expect(sighting?.value).toBe(4000);
    expect(sighting?.reasons).toContain('no other number of the version is of that kind');
  });
  it('needs them all the more when there is another', () => {
    expect(
      valueIn(
        'The airport speaks of 4,000 jobs, where 1,200 jobs came the last time.',
        asked('jobs promised'),
      ),
    ).toBeNull();
  });
});

describe('a question that was pointed at a slot', () => {
  it('is found again in other words, although its label says nothing', () => {
    const first = claimsOf('The bridge will be closed for 14 weeks from May, the council said.');
    const claim = first.sentences[0]!.claims[0]!;
    const slot = claim.slots.find((one) => one.type === 'quantity')!;
    const question = asked('this number', {
      anchor: {
        articleId: 'art_1',
        versionId: 'ver_1',
        claimId: claim.id,
        sentence: first.sentences[0]!.text,
        slot,
      },
    });

    expect(valueIn('The bridge will be closed for 20 weeks from May, the council said.', question)).toBe(20);
  });
});

describe('a number of another sort is left alone', () => {
  it('years in prison are no age of anybody', () => {
    const text = 'The court gave the former minister seven years in prison.';
    expect(valueIn(text, asked('age of the former minister'))).toBeNull();
  });

  it('two of the captives are a part of those who were taken', () => {
    const text = 'Two of the captives are from this town.';
    expect(valueIn(text, asked('crew members taken hostage', { match: 'hostage|captive' }))).toBeNull();
  });

  it('the rank of an attack this year counts none of last year', () => {
    const text = 'It is the sixth attack in the gulf this year.';
    expect(valueIn(text, asked('attacks in the gulf this year'))).toBe(6);
    expect(valueIn(text, asked('attacks in the gulf last year'))).toBeNull();
  });

  it('but what is told in all counts the noun before it', () => {
    const text = 'Staff, 4,300 in all, will be paid until June.';
    expect(valueIn(text, asked('number of employees'))).toBe(4300);
  });

  it('a place where it happens does not make boats attacks', () => {
    const text = 'Eleven men in two skiffs came alongside in the gulf, according to an alert.';
    expect(valueIn(text, asked('attacks in the gulf this year'))).toBeNull();
  });
});
