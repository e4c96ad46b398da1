import { describe, expect, it } from 'vitest';
import { compared } from './lines.ts';

/** Edits of one fact each that other tools hide: digits called boring, punctuation stripped, lines that begin "published". */
const EDITS: [what: string, before: string, after: string][] = [
  [
    'more countries',
    'Leaders of 26 countries agreed to send engineers.',
    'Leaders of 30 countries agreed to send engineers.',
  ],
  [
    'a toll with one digit more',
    'The blast in Tolmar killed 12 people.',
    'The blast in Tolmar killed 112 people.',
  ],
  ['a lost decimal point', 'The fund holds 1.5 million shares.', 'The fund holds 15 million shares.'],
  ['a percentage without its point', 'Turnout stood at 4.2 % by noon.', 'Turnout stood at 42 % by noon.'],
  ['a lost minus', 'Growth came to 2 % in the first quarter.', 'Growth came to −2 % in the first quarter.'],
  ['a range that lost its dash', 'The plan covers 20-30 clinics.', 'The plan covers 2030 clinics.'],
  [
    'a decision that was only talked about',
    'The ministers agreed to seize the funds on Friday.',
    'The ministers discussed seizing the funds on Friday.',
  ],
  [
    'an order that was only a wish',
    'The mayor ordered residents to leave the valley.',
    'The mayor urged residents to leave the valley.',
  ],
  ['a date', 'Parliament votes on March 12.', 'Parliament votes on March 14.'],
  ['a duration', 'The ceasefire is to last 3 days.', 'The ceasefire is to last 30 days.'],
  ['a clock time', 'The missile struck at 03:15 on Friday.', 'The missile struck at 05:40 on Friday.'],
  [
    'a number after "published"',
    'The ministry published figures showing 40 dead.',
    'The ministry published figures showing 90 dead.',
  ],
  ['a name after "posted"', 'She posted a video blaming Russia.', 'She posted a video blaming Ukraine.'],
  ['a number in words', 'Twenty-six towns signed the letter.', 'Thirty towns signed the letter.'],
  ['a negation', 'The navy did strike the port.', 'The navy did not strike the port.'],
  [
    'scare quotes',
    'Witnesses spoke of a massacre in the valley.',
    'Witnesses spoke of a "massacre" in the valley.',
  ],
];

describe('an edit of one fact', () => {
  it.each(EDITS)('%s alerts', (_, before, after) => {
    const around = (text: string): string =>
      `The harbor of Varnholm froze in the night.\n\n${text}\n\nThe council of Eskby meets again next week.`;
    const { changes, summary, disclosure } = compared(around(before), around(after));
    expect(changes.map(({ tier }) => tier)).toEqual(['alert']);
    expect(summary).toMatchObject({ unchanged: 2, changed: 1 });
    expect(disclosure.status).toBe('silent');
  });
});
