import { describe, expect, it } from 'vitest';
import { claimsOf, line, linesOf, read } from './read.ts';

/** All read as on Saturday, 15 March 2025. */
const reads = (table: readonly (readonly [string, string])[]): void => {
  it.each(table)('%s', (text, lines) => {
    expect(linesOf(text, 'date')).toBe(lines);
  });
};

describe('days', () => {
  reads([
    ['It happened on 15 March 2024.', '15 March 2024 → 2024-03-15 (day)'],
    ['It happened on March 15, 2024.', 'March 15, 2024 → 2024-03-15 (day)'],
    ['It happened on the 15th of March.', '15th of March → 2025-03-15 (day)'],
    ['It opens on 2025-04-01.', '2025-04-01 → 2025-04-01 (day)'],
    ['It opened on Saturday, March 8.', 'Saturday, March 8 → 2025-03-08 (day)'],
    ['He left yesterday and returns tomorrow.', 'yesterday → 2025-03-14 (day); tomorrow → 2025-03-16 (day)'],
    ['They meet on Friday the 21st.', 'Friday the 21st → 2025-03-21 (day)'],
    ['It closed on Christmas Eve.', 'Christmas Eve → 2024-12-24 (day)'],
    ['Good Friday is a holiday.', 'Good Friday → 2025-04-18 (day)'],
    ['It opened two days ago.', 'two days ago → 2025-03-13 (day)'],
  ]);
});

describe('a stretch whose end alone has a year', () => {
  reads([
    [
      'The ban holds from 15 October to 31 December 2025.',
      '15 October to 31 December 2025 → 2025-10-15..2025-12-31 (day)',
    ],
    [
      'The ban holds from 15 October to 31 January 2026.',
      '15 October to 31 January 2026 → 2025-10-15..2026-01-31 (day)',
    ],
  ]);
});

describe('weekdays are the nearest ones, on the side the verb points to', () => {
  reads([
    ['It happened on Thursday.', 'Thursday → 2025-03-13 (day)'],
    ['It will happen on Thursday.', 'Thursday → 2025-03-20 (day)'],
    ['They meet next Tuesday.', 'next Tuesday → 2025-03-18 (day)'],
    ['They met last Tuesday.', 'last Tuesday → 2025-03-11 (day)'],
    ['They meet on Tuesday of next week.', 'Tuesday of next week → 2025-03-18 (day)'],
  ]);
});

const past = 'Thursday → 2025-03-13 (day)';
const coming = 'Thursday → 2025-03-20 (day)';

describe('what has happened and what is to come, by the verb', () => {
  reads([
    ['The council voted by 31 to 18 on Thursday.', past],
    ['The toll rose to forty on Thursday.', past],
    ['Two sailors were taken to hospital on Thursday.', past],
    ['Members voted to join the league on Thursday.', past],
    ['The clerk was forced to resign on Thursday.', past],
    ['The gate has been shut since Thursday.', past],
    ['On Thursday, the clerk says, the gate fell.', past],
    ['On Thursday, the clerk says.', past],
    ['The air strikes on Thursday killed nine.', past],
    ['The mayor agreed to meet the crews on Thursday.', coming],
    ['They asked the experts to meet in Oslo on Thursday.', coming],
    ['The ministers are to gather on Thursday.', coming],
    ['Ministers to gather in Oslo on Thursday.', coming],
    ['The planners gather in Oslo on Thursday.', coming],
    ['On Thursday the planners gather in Oslo.', coming],
    ['Drivers go on strike on Thursday.', coming],
    ['Bus drivers in East Marle go on strike on Thursday.', coming],
    ['The talks, which stalled in Oslo, resume on Thursday.', coming],
    ['Talks start on Thursday, the ministry said.', coming],
    ['The bridge closes on Thursday for repairs.', coming],
    ['The vote is on Thursday.', coming],
    ['The union has extended the strike to Thursday.', coming],
    ['The hearing was postponed until Thursday.', coming],
    ['The mayor declared Thursday a day of mourning.', coming],
    ['The mayor declared the crisis over on Thursday.', past],
    ['The drivers moved to Oslo on Thursday.', past],
  ]);
});

describe('what is arranged for a day, or given until one, lies ahead of whoever says so, as seen on a Saturday', () => {
  reads([
    ['They have until Thursday, says the minister.', coming],
    ['The court gave the two until Thursday.', coming],
    ['The ministry has chartered a plane for Thursday.', coming],
    ['Friends had booked a hall for Thursday, he said.', coming],
    ['He has invited both sides to talks on Thursday.', coming],
    ['He was summoned to a hearing on Thursday.', coming],
    ['He was called to the scene on Thursday.', past],
    ['Both sides came to talks on Thursday.', past],
    ["Police blamed him for Thursday's fire.", past],
    ['They were paid for Thursday night.', 'Thursday night → 2025-03-13TNI (part-of-day)'],
    ['A ticket is to cost 3 euros from January.', 'January → 2026-01 (month)'],
    ['The firm wants to cut 40 jobs in February.', 'February → 2026-02 (month)'],
    ['The firm cut 40 jobs in February.', 'February → 2025-02 (month)'],
  ]);
});

describe('days that are written out beside what points to them', () => {
  reads([
    ['Sales begin tomorrow, 24 March.', 'tomorrow, 24 March → 2025-03-24 (day)'],
    ['Sales begin today (16 March).', 'today (16 March) → 2025-03-16 (day)'],
    ['Sales begin tomorrow, 24 shops said.', 'tomorrow → 2025-03-16 (day)'],
    ['The lease runs to the last day of July 2046.', 'last day of July 2046 → 2046-07-31 (day)'],
    ['It rained on the last day of February.', 'last day of February → 2025-02-28 (day)'],
    ['Next week, on Tuesday, they vote.', 'Next week, on Tuesday → 2025-03-18 (day)'],
  ]);

  it('the last day of a fair is not yesterday', () => {
    expect(linesOf('It rained on the last day of the fair.', 'date')).toBe('');
  });
});

describe('until and by, as seen on a Saturday in March', () => {
  reads([
    ['Schools remain closed until Wednesday.', 'Wednesday → 2025-03-19 (day)'],
    ['The airline suspended flights until Friday.', 'Friday → 2025-03-21 (day)'],
    ['The road was closed until Friday.', 'Friday → 2025-03-14 (day)'],
    ['The fire burned until Friday.', 'Friday → 2025-03-14 (day)'],
    ['By Friday rescuers had found nine.', 'Friday → 2025-03-14 (day)'],
    ['They must pay back the aid by the end of September.', 'September → 2025-09 (month)'],
    ['The furnaces will burn until 31 December.', '31 December → 2025-12-31 (day)'],
    ['The cup begins on 8 January.', '8 January → 2026-01-08 (day)'],
    ['The cup began on 8 January.', '8 January → 2025-01-08 (day)'],
  ]);
});

describe('times and parts of the day', () => {
  reads([
    ['The talks were on Thursday evening.', 'Thursday evening → 2025-03-13TEV (part-of-day)'],
    ['The talks began at 6 p.m. on Thursday.', '6 p.m. on Thursday → 2025-03-13T18:00 (minute)'],
    ['The talks began at 18:30 GMT.', '18:30 GMT → 2025-03-15T18:30 (minute)'],
    ['At noon on Monday it rained.', 'noon on Monday → 2025-03-10T12:00 (minute)'],
    ['Last night it rained.', 'Last night → 2025-03-14TNI (part-of-day)'],
  ]);
});

describe('weeks, months, quarters, seasons, years, decades', () => {
  reads([
    ['Sales rose this week.', 'this week → 2025-W11 (week)'],
    ['It opened two weeks ago.', 'two weeks ago → 2025-W09 (week)'],
    ["It opens in two weeks' time.", "in two weeks' time → 2025-W13 (week)"],
    ['It happened in March.', 'March → 2025-03 (month)'],
    ['Output rose in the week ended March 7.', 'week ended March 7 → 2025-W10 (week)'],
    ['Sales fell in the year to date.', 'year to date → 2025 (year)'],
    ['It opens at the end of the month.', 'month → 2025-03 (month)'],
    ['It fell last month.', 'last month → 2025-02 (month)'],
    ['It opened six months ago.', 'six months ago → 2024-09 (month)'],
    ['Sales rose in the third quarter of 2024.', 'third quarter of 2024 → 2024-Q3 (quarter)'],
    ['Sales rose in the first half of 2024.', 'first half of 2024 → 2024-01..2024-06 (month)'],
    ['It closed in summer 2019.', 'summer 2019 → 2019-SU (season)'],
    ['It fell last year.', 'last year → 2024 (year)'],
    ['Profits doubled from a year earlier.', 'a year earlier → 2024 (year)'],
    ['It was founded in 1932.', '1932 → 1932 (year)'],
    ['The 2016 elections were close.', '2016 → 2016 (year)'],
    ['It was built in the 1990s.', '1990s → 199X (decade)'],
    ["It was built in the '90s.", "'90s → 199X (decade)"],
  ]);
});

describe('hours in words, and a day with its time', () => {
  reads([
    ['The water rose at five in the morning.', 'five in the morning → 2025-03-15T05:00 (minute)'],
    ['They met at 10 at night.', '10 at night → 2025-03-15T22:00 (minute)'],
    ["They met at nine o'clock on Monday.", "nine o'clock on Monday → 2025-03-10T09:00 (minute)"],
    ['On 17 June, at 13:10, it will be launched.', '17 June, at 13:10 → 2025-06-17T13:10 (minute)'],
    ['Two left in the morning.', ''],
  ]);
});

describe('centuries', () => {
  reads([
    ['It was built in the 12th century.', '12th century → 1101..1200 (year)'],
    ['It belonged to a 17th-century merchant.', '17th-century → 1601..1700 (year)'],
    ['She scored her fourth century of the tour.', ''],
  ]);
});

describe('ranges', () => {
  reads([
    ['It ran from 2014 to 2016.', '2014 to 2016 → 2014..2016 (year)'],
    ['The 2014-16 plan failed.', '2014-16 → 2014..2016 (year)'],
    ['They will meet between now and May 5.', 'now and May 5 → 2025-03-15..2025-05-05 (day)'],
    ['It runs from March 3 to 7.', 'March 3 to 7 → 2025-03-03..2025-03-07 (day)'],
    ['It runs from 9 to 12 June.', '9 to 12 June → 2025-06-09..2025-06-12 (day)'],
  ]);
});

describe('what only looks like a date is none', () => {
  it.each([
    'They had 2000 people there.',
    'The device costs 2000 dollars.',
    'He may go, and they march on.',
    'The Sun shone.',
    'Wolves lived here 33,000 years ago.',
    'Prices fell by a fifth.',
    'The 18th floor burned.',
    'Engine No. 2 failed.',
  ])('%s', (text) => {
    expect(linesOf(text, 'date')).toBe('');
  });
});

describe('the anchor', () => {
  it('is the day in the outlet’s own zone', () => {
    const late = { publishedAt: '2025-03-15T23:30:00.000Z' };
    expect(linesOf('It happened today.', 'date', { ...late, zoneOffsetMinutes: 0 })).toContain('2025-03-15');
    expect(linesOf('It happened today.', 'date', { ...late, zoneOffsetMinutes: 60 })).toContain('2025-03-16');
  });

  it('knows which way round the outlet’s country writes days and months', () => {
    expect(linesOf('It opened on 04/01/2025.', 'date', { lang: 'en-US' })).toContain('2025-04-01');
    expect(linesOf('It opened on 04/01/2025.', 'date', { lang: 'en-GB' })).toContain('2025-01-04');
    expect(linesOf('It opened on 25/01/2025.', 'date', { lang: 'en-US' })).toContain('2025-01-25');
  });

  it('is missing for a page without a date: what is relative keeps its slot without a value', () => {
    expect(linesOf('It happened on Thursday, 26 years after 1999.', 'date', { publishedAt: null })).toBe(
      'Thursday → unknown (day); 1999 → 1999 (year)',
    );
  });
});

describe('as newsrooms write them', () => {
  reads([
    ['The council approved the plan on Thursday.', 'Thursday → 2025-03-13 (day)'],
    ['Showers are forecast for Friday.', 'Friday → 2025-03-21 (day)'],
    [
      'The river peaked at 9.12 metres, 1.4 metres above flood level, just after 3 a.m. Sunday.',
      '3 a.m. Sunday → 2025-03-09T03:00 (minute)',
    ],
    ['The sea could rise by 2100.', '2100 → 2100 (year)'],
    ['They found 2100 shells.', ''],
    ['It struck at 0600 GMT on Saturday.', '0600 GMT on Saturday → 2025-03-15T06:00 (minute)'],
    [
      'It runs from Friday to Sunday, 21-23 March.',
      'Friday to Sunday, 21-23 March → 2025-03-21..2025-03-23 (day)',
    ],
    ['It is due next 6th of April.', 'next 6th of April → 2025-04-06 (day)'],
  ]);

  it('a caption tells of the past, though in the present or without a verb', () => {
    const caption = { kind: 'caption' as const, text: 'Rescuers carry a man from the wreck on Sunday.' };
    const [slot] = claimsOf(read([caption]))[0]!.slots;
    expect(line(slot!)).toBe('Sunday → 2025-03-09 (day)');
  });
});
