/** Facts that are days: of the days in a sentence, the one that holds. */
import { describe, expect, it } from 'vitest';
import { asked, valueIn } from './support.ts';

const day = (label: string) => asked(label, { kind: 'date' });

describe('the day that holds is told apart from the day that was left', () => {
  it.each([
    [
      'put off',
      'The hearing, planned for Thursday, has been put off to 31 March because a judge is ill.',
      '2031-03-31',
    ],
    ['brought forward', 'The hearing, due on 20 March, was brought forward to 12 March.', '2031-03-12'],
  ])('%s', (_, text, value) => {
    expect(valueIn(text, day('day of the hearing'))).toBe(value);
  });
});

it('what stays shut until a day reopens then', () => {
  expect(valueIn('The pools will stay shut until 17 March.', day('date the pools reopen'))).toBe(
    '2031-03-17',
  );
});

describe('a year is answered by a year', () => {
  const looted = day('year in which the statues were looted');

  it('that the sentence writes, however long ago', () => {
    expect(valueIn('The statues were looted in 1894, when the palace burned.', looted)).toBe('1894');
  });

  it('and by no day of these weeks', () => {
    expect(valueIn('The looted statues came home on Monday, to the sound of horns.', looted)).toBeNull();
  });
});

it('a day that may lie far back is of its own verb, not of the next one', () => {
  const text = 'The attack began on 3 January and was found on 14 February.';
  expect(valueIn(text, day('start of the attack'))).toBe('2031-01-03');
});

it('the meeting at which it was said is not the next one', () => {
  const text = 'Output will fall, two delegates said during a meeting in Port Sultan on Sunday.';
  expect(valueIn(text, day('date of the next meeting'))).toBeNull();
});

it('who asks for the date of the launch is told no hour, and an hour alone is no date', () => {
  const launch = asked('date of the launch', { kind: 'date' });
  expect(valueIn('The launch of the ferry is on 11 June 2031 at 14:30, the yard said.', launch)).toBe(
    '2031-06-11',
  );
  expect(valueIn('The launch of the ferry is between 4 and 6 p.m., the yard said.', launch)).toBe(null);
});

it('a day that is denied yields to the one that is told instead', () => {
  const start = asked('start of the bus service', { kind: 'date' });
  const text = 'The new bus service will not start on 5 June, but two weeks later, on 19 June.';
  expect(valueIn(text, start)).toBe('2031-06-19');
});

it('the day since when it stands still is not the day when it runs again', () => {
  const again = asked('date the tram runs again', { kind: 'date' });
  const text =
    'The tram has been standing still since Saturday. The tram will run again on 16 March, the city said.';
  expect(valueIn(text, again)).toBe('2031-03-16');
});

describe('two days told as from and to', () => {
  const day = (label: string) => asked(label, { kind: 'date' });

  it('are the old one and the new one, where something was moved', () => {
    const text = 'The receiver has moved the deadline for offers from 6 March to 20 March.';
    expect(valueIn(text, day('deadline for offers'))).toBe('2031-03-20');
  });

  it.each([
    ['date the ban begins', '2031-08-15'],
    ['date the ban ends', '2031-12-31'],
  ])('are the beginning and the end: %s', (label, value) => {
    const text = 'A ban on nets is introduced for the period from 15 August to 31 December 2031.';
    expect(valueIn(text, day(label))).toBe(value);
  });

  it('are both the day of what lasts so long', () => {
    expect(valueIn('The fair takes place from 15 August to 19 August.', day('date of the fair'))).toBe(
      '2031-08-15/2031-08-19',
    );
  });
});

describe('a day is asked for by a noun and told in the words that news has for it', () => {
  it.each([
    ['date of the funeral', 'The queen will be buried on 11 March.', '2031-03-11'],
    ['date of the launch', 'The rocket is to lift off on 22 March.', '2031-03-22'],
    ['date of the hearing', 'He is to appear in court on 18 March. He was arrested on Sunday.', '2031-03-18'],
    ['date he takes office', 'He will be sworn in on 30 June.', '2031-06-30'],
    ['date the truce begins', 'The guns are to fall silent on 8 March.', '2031-03-08'],
    ['date of landfall', 'The cyclone is expected to come ashore on Thursday.', '2031-03-06'],
    ['date evacuees may return', 'Residents may go home on Thursday.', '2031-03-06'],
    ['date of the arrest', 'Police caught him on Saturday. He had fled on 3 February.', '2031-03-01'],
    ['date of the escape', 'Police caught him on Saturday. He had fled on 3 February.', '2031-02-03'],
    ['date of the runoff', 'The two will face each other again on 12 March.', '2031-03-12'],
    ['date of the first delivery', 'The first jet is due in June 2047 and the last in 2051.', '2047-06'],
    ['date power is restored', 'Power should be back by Thursday, the grid said on Monday.', '2031-03-06'],
  ])('%s', (label, text, value) => {
    expect(valueIn(text, day(label))).toBe(value);
  });
});

describe('a day beside it is of something else', () => {
  it.each([
    ['the last one', 'date of the vote', 'The last vote was on 3 February.'],
    ['the beginning, where the end is asked for', 'date the strike ends', 'The strike began on 3 February.'],
    ['the death', 'date of the funeral', 'He died on Saturday, his family said.'],
    [
      'the expulsion, which set the time limit',
      'date by which the envoys must leave',
      'Norland told four envoys on Saturday to leave.',
    ],
  ])('%s', (_, label, text) => {
    expect(valueIn(text, day(label))).toBeNull();
  });

  it('the day it was postponed from', () => {
    const text = 'The summit, postponed from 20 February, will now take place on 8 March.';
    expect(valueIn(text, day('date of the summit'))).toBe('2031-03-08');
  });

  it('the day an attempt was called off', () => {
    const text = 'The launch, planned for Friday, was scrubbed. The next attempt at a launch is on 22 March.';
    expect(valueIn(text, day('date of the launch'))).toBe('2031-03-22');
  });
});

describe('a stop until a day tells when the thing goes on', () => {
  it.each([
    ['date the museum reopens', 'The museum is off limits to visitors until 21 March.', '2031-03-21'],
    ['date the museum reopens', 'Until 21 March nobody may enter the museum.', '2031-03-21'],
    ['date the ferry runs again', 'It will be 21 March before the ferry is repaired.', '2031-03-21'],
    ['date ferry service resumes', 'Ferry service has been suspended until 21 March.', '2031-03-21'],
  ])('%s: %s', (label, text, value) => {
    expect(valueIn(text, day(label))).toBe(value);
  });

  it('also where what was stopped is called otherwise, and no other day is told so', () => {
    const text =
      'Snow has buried the mountain road. The pass stays shut until 21 March. Eight drivers were rescued.';
    expect(valueIn(text, day('date the road reopens'))).toBe('2031-03-21');
  });
});

it('what is in force again since a day began then', () => {
  const text = 'The curfew has been in force again since Saturday, 1 March.';
  expect(valueIn(text, day('date the curfew begins'))).toBe('2031-03-01');
});

it('what opens on one day and runs until another opens on the first', () => {
  const text = 'The fair opens on 12 April in the old harbor and runs until 3 May.';
  expect(valueIn(text, day('date the fair opens'))).toBe('2031-04-12');
});

it('a pronoun goes on about what was named before', () => {
  const text = 'The swing bridge was hit by a barge in January. It will reopen on 18 March.';
  expect(valueIn(text, day('date the bridge reopens'))).toBe('2031-03-18');
});

describe('a deadline', () => {
  const offers = day('deadline for offers');

  it('is told by what expires or falls due, or by its name', () => {
    expect(valueIn('The option expires on 31 March.', day('deadline for the option'))).toBe('2031-03-31');
    expect(valueIn('Bids for the yard are due by 14 March.', day('deadline for bids'))).toBe('2031-03-14');
  });

  it('that has passed is still the deadline', () => {
    const text = 'Three offers had come in when the deadline of 28 February ran out, the receiver said.';
    expect(valueIn(text, offers)).toBe('2031-02-28');
  });

  it('is no day by which nothing has to be done', () => {
    expect(valueIn('The receiver rejected two offers on Monday.', offers)).toBeNull();
  });

  it('is the day until which somebody has been given', () => {
    const text = 'Ruvia has expelled six Tarnish envoys. The six have until 9 March.';
    expect(valueIn(text, day('date by which the Tarnish envoys must leave'))).toBe('2031-03-09');
  });
});

describe('what was moved', () => {
  it('is on the day it was moved to, by whatever verb', () => {
    const text = 'The hearing, first listed for 7 March, will now take place on 21 March.';
    expect(valueIn(text, day('date of the hearing'))).toBe('2031-03-21');
  });

  it('from one day to another in one breath is on the second', () => {
    const text = 'The inquest has been adjourned from 7 March to 21 March so that both sides can talk.';
    expect(valueIn(text, day('date of the inquest'))).toBe('2031-03-21');
  });
});

it('what was done long ago is of a day long past', () => {
  const text = 'The satellite, launched on 9 June 2022, had been silent since January.';
  expect(valueIn(text, day('date the satellite was launched'))).toBe('2022-06-09');
});

it('a headline that knows the month yields to a body that knows the day', () => {
  const text = 'The regional court will hear the case of the collapsed grandstand on 2 June, it said.';
  expect(valueIn(text, day('date of the hearing'), 'Grandstand hearing put off to June')).toBe('2031-06-02');
});

it('what somebody was told to do on a day is not the day he was told', () => {
  const text = 'The city has told the pool to stay shut until 18 March.';
  expect(valueIn(text, day('date the pool reopens'))).toBe('2031-03-18');
});
