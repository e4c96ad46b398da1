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
