import { describe, expect, it } from 'vitest';
import { compared, line } from './lines.ts';

/** Two ways to tell one fact, and beside each the nearest telling of another: the rule must hold and must not hide. */
const TELLINGS: [what: string, before: string, same: string, other: string, told: string][] = [
  [
    'a verb that carries a percentage',
    'Sales doubled in the year to June.',
    'Sales rose by 100% in the year to June.',
    'Sales rose by 40% in the year to June.',
    'review changed 1:1 scope: ∅ → 40%',
  ],
  [
    'a word that carries a number',
    'The two villages share a well.',
    'Both villages share a well.',
    'Three villages share a well.',
    'alert changed 1:1 quantity: two → Three (+1, update)',
  ],
  [
    'a share and a percentage',
    'Half of the staff left in May.',
    '50 percent of the staff left in May.',
    '60 percent of the staff left in May.',
    'alert changed 1:1 quantity: Half → 60 percent (update)',
  ],
  [
    'two counts and their tally',
    'The council approved the plan by 22 votes to 19.',
    'The council approved the plan 22-19.',
    'The council approved the plan 21-19.',
    'alert changed 1:1 quantity: 22 votes to 19 → 21-19 (update)',
  ],
  [
    'parts and their whole',
    'Two women and three children died when the lifeboat capsized.',
    'Five people died when the lifeboat capsized.',
    'Six people died when the lifeboat capsized.',
    'alert changed 1:1 quantity: Two → Six (update); quantity: three → Six (update)',
  ],
  [
    'a day counted from yesterday',
    'The vote took place the day before yesterday.',
    'The vote took place on Thursday.',
    'The vote took place on Wednesday.',
    'alert changed 1:1 date: day before yesterday → Wednesday (update)',
  ],
  [
    'a verb of two words',
    'The ministry put off the reform.',
    'The ministry postponed the reform.',
    'The ministry advanced the reform.',
    'alert changed 1:1 polarity: put off → advanced',
  ],
  [
    'a verb of two words, told apart',
    'The club turned down the offer.',
    'The club turned the offer down.',
    'The club took up the offer.',
    'alert changed 1:1 polarity: turned down → took up',
  ],
  [
    'an end told by "no longer"',
    'The line is no longer operating the night service.',
    'The line has stopped operating the night service.',
    'The line is operating the night service.',
    'alert changed 1:1 polarity: no longer → ∅',
  ],
  [
    'a converse verb',
    'The duke gave the painting to the museum.',
    'The museum received the painting from the duke.',
    'The duke received the painting from the museum.',
    'alert changed 1:1 polarity: gave → received',
  ],
];

describe('one fact told in two ways', () => {
  it.each(TELLINGS)('%s says the same', (_, before, same) => {
    expect(compared(before, same).changes.map(({ tier }) => tier)).toEqual(['silent']);
  });

  it.each(TELLINGS)('%s, with another value, does not', (_, before, _same, other, told) => {
    expect(compared(before, other).changes.map(line)).toEqual([told]);
  });
});

describe('what the story calls by two names', () => {
  const bundestag = 'The Bundestag, the lower house of parliament, passed the law.';

  it('is one thing where the story says so', () => {
    const [before, after] = ['The lower house met past midnight.', 'The Bundestag met past midnight.'];
    expect(compared(`${bundestag} ${before}`, `${bundestag} ${after}`).changes.map(line)).toEqual([
      'silent reworded 1:1',
    ]);
    expect(compared(before, after).changes.map(({ tier }) => tier)).toEqual(['review']);
  });

  it('may be a pronoun once it was named', () => {
    const after = `${bundestag} It met past midnight.`;
    expect(compared(`${bundestag} The Bundestag met past midnight.`, after).changes.map(line)).toEqual([
      'silent reworded 1:1',
    ]);
  });
});

describe('the two things of a comparison', () => {
  const before = 'Exports exceeded imports in the third quarter.';

  it('that change places turn the statement round', () => {
    const after = 'Imports exceeded exports in the third quarter.';
    expect(compared(before, after).changes.map(line)).toEqual([
      'alert changed 1:1 polarity: Exports exceeded imports → Imports exceeded exports',
    ]);
  });

  it('say the same with the time of it in front', () => {
    const after = 'In the third quarter exports exceeded imports.';
    expect(compared(before, after).changes.map(({ tier }) => tier)).toEqual(['silent']);
  });
});

describe('who it is', () => {
  it.each([
    ['a body in the place of another', 'The parents sued the school.', 'The parents sued the city.'],
    [
      'a body told apart by the word before it',
      'Inspectors of the food agency office closed the kitchen.',
      'Inspectors of the labor agency office closed the kitchen.',
    ],
    ['a surname at the head of a line', 'Okonkwo quits as coach.', 'Barlow quits as coach.'],
  ])('%s is a name', (_, before, after) => {
    expect(compared(before, after).changes.map(({ tier, aspects }) => [tier, aspects])).toEqual([
      ['alert', ['name']],
    ]);
  });

  it('whoever speaks of himself is both source and party', () => {
    const [before, after] = ['South', 'North'].map(
      (half) => `${half} Korea said it had tracked the missile for eleven minutes.`,
    );
    expect(compared(before ?? '', after ?? '').changes[0]?.aspects.toSorted()).toEqual([
      'attribution',
      'name',
    ]);
  });
});

describe('how certain it is', () => {
  it.each([
    ['a deed that was only weighed', 'She is considering a run for mayor.', 'She is running for mayor.'],
    [
      'a figure that was only expected',
      'The group expects sales of €2bn.',
      'The group has booked sales of €2bn.',
    ],
    ['something as good as done', 'The deal is all but dead.', 'The deal is dead.'],
  ])('%s and was done changes certainty', (_, before, after) => {
    expect(compared(before, after).changes.map(({ tier, aspects }) => [tier, aspects])).toEqual([
      ['alert', ['modality']],
    ]);
  });

  it('"could not" and "was not able to" say the same', () => {
    const after = 'The panel was not able to agree on a text.';
    expect(compared('The panel could not agree on a text.', after).changes.map(({ tier }) => tier)).toEqual([
      'silent',
    ]);
  });
});

describe('a quotation', () => {
  it('that goes on over the end of a sentence was extended, not exchanged', () => {
    const after = '"It was chaos. People were climbing over the seats," one passenger said.';
    const [change] = compared('"It was chaos," one passenger said.', after).changes;
    expect([change?.tier, change?.aspects]).toEqual(['review', ['quote']]);
  });
});

describe('spelling', () => {
  it('lists a dropped accent and no comma before "and"', () => {
    expect(compared('Björn Åkesson rowed home.', 'Bjorn Akesson rowed home.').changes.map(line)).toEqual([
      'silent reworded 1:1',
    ]);
    expect(
      compared('He sold the house, the boat and the dog.', 'He sold the house, the boat, and the dog.')
        .changes,
    ).toEqual([]);
  });
});
