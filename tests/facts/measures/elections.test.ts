/** How the news tells of elections and parliaments, a question and a sentence a line. */
import { expect, it } from 'vitest';
import { asked, valueIn } from '../support.ts';

it.each([
  ['votes in favor', 214, 'The bill passed with 214 votes.'],
  ['votes in favor', 61, 'Sixty-one senators backed the motion.'],
  ['votes in favor', 118, 'Lawmakers approved it by 118 to 97.'],
  ['votes against', 45, 'There were 45 noes.'],
  ['abstentions', 12, 'Twelve members abstained.'],
  ['seats won', 83, 'The Liberals took 83 seats.'],
  ['seats in parliament', 250, 'The chamber has 250 seats.'],
  ['turnout in percent', 63.4, 'Turnout was put at 63.4 percent.'],
  ['turnout in percent', 58, 'Some 58 percent of those eligible cast a ballot.'],
  ['share of the vote in percent', 51.3, 'The mayor was re-elected with 51.3 percent.'],
  ['support for the law in percent', 47, 'According to the poll 47 percent are for the law.'],
  ['signatures', 120000, 'Campaigners have collected 120,000 signatures.'],
  ['signatures', 8400, 'Some 8,400 residents put their names to the petition.'],
  ['margin in votes', 312, 'She won by just 312 votes.'],
  ['margin in votes', 1800, 'Only 1,800 ballots separated the two.'],
  ['votes counted in percent', 92, 'With 92 percent of the ballots counted he was ahead.'],
  ['polling stations', 5200, 'Voting takes place at 5,200 polling stations.'],
  ['candidates', 14, 'Fourteen people are running for the office.'],
  ['delegates', 640, 'The party congress brought together 640 delegates.'],
  ['eligible voters', 8300000, 'Some 8.3 million people are entitled to vote.'],
  ['invalid ballots', 3100, 'Officials threw out 3,100 ballots.'],
  ['ministers who resigned', 5, 'Five ministers have walked out of the cabinet.'],
  ['amendments', 190, 'The opposition has tabled 190 amendments.'],
])('%s, %d: %s', (label, value, text) => {
  expect(valueIn(text, asked(label))).toBe(value);
});
