import { describe, expect, it } from 'vitest';
import { compared, line } from './lines.ts';

/** Two ways to tell one fact, and beside each the nearest telling of another: the rule must hold and must not hide. */
const TELLINGS: [what: string, before: string, same: string, other: string, told: string][] = [
  [
    'a verb that carries a percentage',
    'Sales doubled in the year to June.',
    'Sales rose by 100% in the year to June.',
    'Sales rose by 40% in the year to June.',
    'alert changed 1:1 quantity: doubled → 40% (update)',
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
  [
    'a converse verb with a pronoun for a party',
    'The university awarded her a medal.',
    'She received a medal from the university.',
    'She received two medals from the university.',
    'review changed 1:1 scope: ∅ → two',
  ],
  [
    'a clock in words',
    'The ferry was due at half past four in the afternoon.',
    'The ferry was due at 16:30.',
    'The ferry was due at 17:30.',
    'alert changed 1:1 date: half past four in the afternoon → 17:30 (update)',
  ],
  [
    'minutes before the hour',
    'The siren sounded at twenty to nine in the morning.',
    'The siren sounded at 8.40 a.m.',
    'The siren sounded at 9.20 a.m.',
    'alert changed 1:1 date: twenty to nine in the morning → 9.20 a.m. (update)',
  ],
  [
    'a clock in figures that could be any number',
    'The train leaves at half past seven.',
    'The train leaves at 7.30.',
    'The train leaves at 8.30.',
    'alert changed 1:1 date: half past seven → 8.30 (update)',
  ],
  [
    'a span with a word of its own',
    'The library was shut for a fortnight.',
    'The library was shut for two weeks.',
    'The library was shut for three weeks.',
    'alert changed 1:1 quantity: fortnight → three weeks (update)',
  ],
  [
    'a word for so many people',
    'The trio was arrested in Lyon.',
    'The three were arrested in Lyon.',
    'The four were arrested in Lyon.',
    'alert changed 1:1 quantity: trio → four (update)',
  ],
  [
    'an age told apart and in front',
    'The boy, who is nine, lives with his aunt.',
    'The nine-year-old boy lives with his aunt.',
    'The ten-year-old boy lives with his aunt.',
    'alert changed 1:1 quantity: nine → ten-year-old (update)',
  ],
  [
    'a measure converted to nearly a round one',
    'The farm covers 40 hectares.',
    'The farm covers nearly 100 acres.',
    'The farm covers nearly 200 acres.',
    'alert changed 1:1 quantity: 40 hectares → 200 acres (update)',
  ],
  [
    'hours in minutes, which come out even',
    'The court sat for an hour and a half.',
    'The court sat for 90 minutes.',
    'The court sat for 100 minutes.',
    'alert changed 1:1 quantity: an hour and a half → 100 minutes (update)',
  ],
  [
    'a plea',
    'The nurse pleaded not guilty to theft.',
    'The nurse denied theft.',
    'The nurse pleaded guilty to theft.',
    'alert changed 1:1 polarity: pleaded not guilty → pleaded guilty',
  ],
  [
    'a verdict told with the accused inside it',
    'A jury found the doctor guilty of fraud.',
    'A jury convicted the doctor of fraud.',
    'A jury cleared the doctor of fraud.',
    'alert changed 1:1 polarity: found the doctor guilty → cleared',
  ],
  [
    'a litotes',
    'It is not unusual for wolves to cross the road.',
    'It is common for wolves to cross the road.',
    'It is unusual for wolves to cross the road.',
    'alert changed 1:1 polarity: not → ∅',
  ],
  [
    'what has yet to come',
    'The treaty has yet to be ratified.',
    'The treaty has not yet been ratified.',
    'The treaty has been ratified.',
    'alert changed 1:1 polarity: yet to → ∅',
  ],
  [
    'all that are not and none that is',
    'None of the passengers was hurt.',
    'All passengers were unhurt.',
    'All passengers were hurt.',
    'alert changed 1:1 polarity: None → All',
  ],
  [
    'a rule turned round',
    'The rules forbid dogs on the beach.',
    'Under the rules, dogs are forbidden on the beach.',
    'Under the rules, dogs are allowed on the beach.',
    'alert changed 1:1 polarity: forbid → allowed',
  ],
  [
    'a permission denied',
    'Members are not allowed to vote by post.',
    'Members may not vote by post.',
    'Members may vote by post.',
    'alert changed 1:1 polarity: not → ∅',
  ],
  [
    'a deed in the passive',
    'Kestrel Foods was taken over by Bonner plc.',
    'Bonner plc acquired Kestrel Foods.',
    'Kestrel Foods acquired Bonner plc.',
    'alert changed 1:1 name: Bonner → Kestrel Foods (update); name: Kestrel Foods → Bonner (update)',
  ],
  [
    'a list in another order',
    'The choir will sing in Bergen, Oslo and Turku.',
    'The choir will sing in Turku, Oslo, and Bergen.',
    'The choir will sing in Bergen, Oslo and Tampere.',
    'alert changed 1:1 name: Turku → Tampere (update)',
  ],
  [
    'a light verb with a noun for the deed',
    'Inspectors examined the boiler.',
    'Inspectors carried out an examination of the boiler.',
    'Inspectors did not carry out an examination of the boiler.',
    'alert changed 1:1 polarity: ∅ → not',
  ],
  [
    'a condition told by a noun',
    'If it rains, the match will be played indoors.',
    'The match will be played indoors in case of rain.',
    'The match will be played indoors.',
    'review changed 1:1 scope: If → ∅',
  ],
  [
    'one in so many',
    'Every third pupil was absent.',
    'One in three pupils was absent.',
    'One in four pupils was absent.',
    'alert changed 1:1 quantity: third → One in four (update)',
  ],
  [
    'a name with its letters behind it',
    'The World Meteorological Organization (WMO) warned of a hot summer.',
    'The WMO warned of a hot summer.',
    'The WHO warned of a hot summer.',
    'alert changed 1:1 name: WMO → WHO (update)',
  ],
  [
    'lives and the people who lost them',
    'The accident claimed three lives.',
    'Three people died in the accident.',
    'Five people died in the accident.',
    'alert changed 1:1 quantity: three → Five (+2, update)',
  ],
  [
    'speech told in the third person',
    '"I will not run again," the senator said.',
    'The senator said he would not run again.',
    'The senator said he would run again.',
    'alert changed 1:1 polarity: "I will not run again," → ∅',
  ],
  [
    'a span and the year that it leads to',
    'She joined the firm in May 1994 and left eight years later.',
    'She joined the firm in May 1994 and left in 2002.',
    'She joined the firm in May 1994 and left in 2004.',
    'review changed 1:1 scope: eight years → ∅; scope: ∅ → 2004',
  ],
  [
    'a span told beside its days',
    'She held the post for eight years, from 2011 to 2019.',
    'She held the post from 2011 to 2019.',
    'She held the post from 2013 to 2019.',
    'alert changed 1:1 date: 2011 to 2019 → 2013 to 2019 (update)',
  ],
  [
    'whoever speaks for a body',
    'A spokesman for the army said the road was clear.',
    'An army spokesman said the road was clear.',
    'A police spokesman said the road was clear.',
    'alert changed 1:1 attribution: A spokesman for the army said → A police spokesman said',
  ],
  [
    'a refusal',
    'The company refused to comment.',
    'The company did not wish to comment.',
    'The company agreed to comment.',
    'alert changed 1:1 polarity: refused → agreed',
  ],
  [
    'a sum repeated in another currency',
    'The house was sold for $1.2 million (€1.1 million).',
    'The house was sold for $1.2m.',
    'The house was sold for $1.3m.',
    'alert changed 1:1 quantity: $1.2 million → $1.3m (+100000, update); scope: €1.1 million → ∅',
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

  it('may be a pronoun once it was told of', () => {
    const [before, after] = ['It published nothing.', 'The committee published nothing.'];
    const met = 'The committee met in secret.';
    expect(compared(`${met} ${before}`, `${met} ${after}`).changes.map(line)).toEqual([
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

describe('a passage recast over the borders of its sentences', () => {
  const before =
    'The club has been sold. The buyer is a pension fund from Ontario. The price was not disclosed.';

  it('says the same where hardly a word is left over', () => {
    const after = 'The club has been sold to a pension fund from Ontario for an undisclosed price.';
    expect(compared(before, after).changes.map(line)).toEqual(['silent reworded n:1']);
  });

  it('tells what differs inside it as one value in the place of another', () => {
    const after = 'The club has been sold to a pension fund from Quebec for an undisclosed price.';
    expect(compared(before, after).changes.map(line)).toEqual([
      'alert changed n:1 name: Ontario → Quebec (update)',
    ]);
  });

  it('is one where a value went over to the next sentence', () => {
    const told =
      'The bridge, which collapsed on Monday, was built in 1961. It collapsed during the morning rush.';
    const anew = 'The bridge was built in 1961. It collapsed on Monday during the morning rush.';
    expect(compared(told, anew).changes.map(line)).toEqual(['silent reworded n:m']);
  });

  it('is not one where a sentence went', () => {
    const after = 'The club has been sold to a pension fund from Ontario.';
    expect(compared(before, after).changes.map(({ tier }) => tier)).toContain('review');
  });
});
