import { describe, expect, it } from 'vitest';
import { compared, line } from './lines.ts';

/** Before, after, and the change as a desk editor would write it down: one line each. */
const CASES: [name: string, before: string, after: string, lines: string[]][] = [
  [
    'a paired number is an update',
    'Leaders of 26 countries agreed to send help.',
    'Leaders of 30 countries agreed to send help.',
    ['alert changed 1:1 quantity: 26 → 30 (+4, update)'],
  ],
  [
    'at least ten, then twelve: more exact, no contradiction',
    'At least 10 people died in the fire, the brigade said.',
    '12 people died in the fire, the brigade said.',
    ['review changed 1:1 quantity: 10 → 12 (+2, refinement)'],
  ],
  [
    'the stated bound itself moved',
    'At least 10 people died in the fire, the brigade said.',
    'At least 12 people died in the fire, the brigade said.',
    ['alert changed 1:1 quantity: 10 → 12 (+2, update)'],
  ],
  [
    'intervals that overlap do not contradict',
    'More than €200bn of assets are frozen.',
    'Some 210 billion euros of assets are frozen.',
    ['review changed 1:1 quantity: €200bn → 210 billion euros (+10000000000, update)'],
  ],
  [
    'parts and their sum are one number',
    'Two women and three children died.',
    'Five people died.',
    ['silent reworded 1:1'],
  ],
  [
    'a measure told again in another unit may go',
    'The village lies 20 miles (32 km) north of Tolmar.',
    'The village lies 32 kilometers north of Tolmar.',
    ['silent reworded 1:1'],
  ],
  [
    'a day told twice may be told once',
    'The trial starts tomorrow, Sunday.',
    'The trial starts on Sunday.',
    ['silent reworded 1:1'],
  ],
  [
    'a second count beside an equal one counts something else',
    'Twelve ships, 12 of them empty, left the harbor with 40 crew.',
    'Twelve ships left the harbor with 40 crew.',
    ['review changed 1:1 scope: 12 → ∅'],
  ],
  [
    'a capital stands for its government, words and all',
    'London has protested to Washington about the tariff.',
    'The British government has protested to the US government about the tariff.',
    ['silent reworded 1:1'],
  ],
  [
    'a negation moves into the prefix of its word',
    'The suspect, who has not been named, appeared before a judge.',
    'The unnamed suspect appeared before a judge.',
    ['silent reworded 1:1'],
  ],
  [
    'who did it tells it, and vouches no more than before',
    'Police have arrested a 34-year-old man over the fire.',
    'A 34-year-old man has been arrested over the fire, police say.',
    ['silent reworded 1:1'],
  ],
  [
    'a headline in capitals is no name, whatever the page calls it',
    'Court Blocks Sale Of Historic Theater',
    'Court blocks historic theater sale',
    ['silent reworded 1:1'],
  ],
  [
    'a body and its first word alone are one',
    'The Bank of Tolmar left rates unchanged. The Bank meets again in June.',
    'The Bank of Tolmar left rates unchanged. It meets again in June.',
    ['silent reworded 1:1'],
  ],
  [
    'due and scheduled are one plan',
    'The museum is due to open to the public in spring.',
    'The museum is scheduled to open to the public in spring.',
    ['silent reworded 1:1'],
  ],
  [
    'a place that goes as one phrase is a detail',
    'The boy was bitten by a dog in the park.',
    'The boy was bitten by a dog.',
    ['review changed 1:1 scope: park → ∅'],
  ],
  [
    'a title before a surname says nothing about the state of Mississippi',
    'Ms Dorrit opened the bridge with Kirsten Aske.',
    'Dorrit opened the bridge with Kirsten Aske.',
    ['silent reworded 1:1'],
  ],
  [
    'a number inside a compound is the number',
    'A magnitude-6.1 earthquake hit the island.',
    'The island was hit by a 6.1-magnitude earthquake.',
    ['silent reworded 1:1'],
  ],
  [
    'another number inside a compound is not passed over',
    'A magnitude-6.1 earthquake hit the island.',
    'The island was hit by a 6.7-magnitude earthquake.',
    ['review changed 1:1 scope: 6.1 → ∅; scope: ∅ → 6.7'],
  ],
  [
    'the third such attack is not the fourth',
    'It was the third such attack this year.',
    'It was the fourth such attack this year.',
    ['alert changed 1:1 quantity: third → fourth (+1, update)'],
  ],
  [
    'a part and a sum are no range',
    'Sales rose by one-third to $1.2bn.',
    'Sales rose by a third to 1.2 billion dollars.',
    ['silent reworded 1:1'],
  ],
  [
    'an irregular past is still the opposite',
    'Exports to the region rose last year.',
    'Exports to the region shrank last year.',
    ['alert changed 1:1 polarity: rose → shrank'],
  ],
  [
    'numbers that change places are not equal',
    'The harbor took 12 ferries and 14 yachts.',
    'The harbor took 14 ferries and 12 yachts.',
    ['alert changed 1:1 quantity: 12 → 14 (+2, update); quantity: 14 → 12 (-2, update)'],
  ],
  [
    'a weekday',
    'The council meets on Thursday in Eskby.',
    'The council meets on Tuesday in Eskby.',
    ['alert changed 1:1 date: Thursday → Tuesday (update)'],
  ],
  [
    'weekday and calendar date of one day are one date',
    'The council meets on Friday in Eskby.',
    'The council meets on 14 March in Eskby.',
    ['silent reworded 1:1'],
  ],
  [
    'a name',
    'The union blamed Varnholm for the delay.',
    'The union blamed Tolmar for the delay.',
    ['alert changed 1:1 name: Varnholm → Tolmar (update)'],
  ],
  [
    'a name and its shorter form are one name',
    'Ines Dorrit opened the bridge. The mayor thanked Ines Dorrit.',
    'Ines Dorrit opened the bridge. The mayor thanked Dorrit.',
    ['silent reworded 1:1'],
  ],
  [
    'a negation',
    'The army did strike the bridge.',
    'The army did not strike the bridge.',
    ['alert changed 1:1 polarity: ∅ → not'],
  ],
  [
    'two negations turn a statement once round',
    'Prices did not rise in March.',
    'Prices fell in March.',
    ['silent reworded 1:1'],
  ],
  [
    'an opposite',
    'Exports rose in the second quarter.',
    'Exports fell in the second quarter.',
    ['alert changed 1:1 polarity: rose → fell'],
  ],
  [
    'how certain',
    'The mayor will resign over the affair.',
    'The mayor may resign over the affair.',
    ['alert changed 1:1 modality: will → may'],
  ],
  [
    'on whose word',
    'Anna Velden said the dam is safe.',
    'Peter Oskarsson said the dam is safe.',
    ['alert changed 1:1 attribution: Anna Velden said → Peter Oskarsson said'],
  ],
  [
    'a statement loses its source',
    'Rescuers said the tunnel is clear.',
    'The tunnel is clear.',
    ['alert changed 1:1 attribution: Rescuers said → ∅'],
  ],
  [
    'words in quotation marks',
    '"We will never sell the port," the mayor said.',
    '"We will not sell the port this year," the mayor said.',
    [
      'alert changed 1:1 quote: "We will never sell the port," → "We will not sell the port this year,"; scope: ∅ → this year',
    ],
  ],
  [
    'scare quotes',
    'Survivors described a massacre in the village.',
    'Survivors described a "massacre" in the village.',
    ['alert changed 1:1 quote: ∅ → "massacre"'],
  ],
  [
    'a detail is added',
    'The ferry sank near Port Arlen.',
    'The ferry sank near Port Arlen after hitting a rock.',
    ['review changed 1:1 scope: ∅ → hitting a rock'],
  ],
  [
    'kinds that exclude each other',
    'The car that fled was yellow.',
    'The car that fled was green.',
    ['alert changed 1:1 meaning: yellow → green'],
  ],
  [
    'number words, scale letters and signs',
    'Twenty-six towns share €2.5bn, or 40 % of the fund.',
    '26 towns share 2.5 billion euros, or 40 percent of the fund.',
    ['silent reworded 1:1'],
  ],
  [
    'spelling, contraction and quotes of another house',
    'The centre did not recognise the “defence” plan.',
    'The center didn\'t recognize the "defense" plan.',
    ['silent reworded 1:1'],
  ],
  [
    'another unit of the same measure',
    'The plane fell from 11,000 feet.',
    'The plane fell from 3,400 metres.',
    ['silent reworded 1:1'],
  ],
  [
    'two names that change places',
    'Adaeze Obiora beat Kirsten Vaal in straight sets.',
    'Kirsten Vaal beat Adaeze Obiora in straight sets.',
    [
      'alert changed 1:1 name: Adaeze Obiora → Kirsten Vaal (update); name: Kirsten Vaal → Adaeze Obiora (update)',
    ],
  ],
  [
    'how thousands are parted',
    'The park has 48 000 hectares of bog.',
    'The park has 48,000 hectares of bog.',
    [],
  ],
  [
    'kinds of quotation marks',
    '“We are not leaving,” said Oonagh Tierney.',
    '"We are not leaving," said Oonagh Tierney.',
    [],
  ],
  [
    'digits inside a name',
    'The crew of Flight WX 271 landed in Eskby.',
    'The crew of Flight WX 217 landed in Eskby.',
    ['alert changed 1:1 name: Flight WX 271 → Flight WX 217 (update)'],
  ],
  [
    'a plan that was carried out',
    'The orchestra will play in the old theater on Friday.',
    'The orchestra played in the old theater on Friday.',
    ['alert changed 1:1 modality: will → ∅'],
  ],
  [
    'an order that became a request',
    'The court ordered the firm to hand over its records.',
    'The court asked the firm to hand over its records.',
    ['alert changed 1:1 modality: ordered → asked'],
  ],
  [
    'one of a list',
    'The order covers pupils and teachers.',
    'The order covers pupils.',
    ['review changed 1:1 scope: teachers → ∅'],
  ],
  [
    'another office of the same person',
    'Finance Minister Ada Holm resigned.',
    'Defense Minister Ada Holm resigned.',
    ['alert changed 1:1 name: Finance Minister Ada Holm → Defense Minister Ada Holm (update)'],
  ],
  [
    'a spokesman who gets a name',
    'A spokesman said the plant would reopen.',
    'Spokesman Teo Marsh said the plant would reopen.',
    ['review changed 1:1 attribution: A spokesman said → Spokesman Teo Marsh said'],
  ],
  [
    'who vouched is only named',
    'The company said profits rose 8 percent.',
    'Profits at the company rose 8 percent.',
    ['review changed 1:1 attribution: The company said → ∅'],
  ],
  [
    'fewer who vouch',
    'According to three officials, the list was drawn up in May.',
    'According to one official, the list was drawn up in May.',
    [
      'alert changed 1:1 attribution: According to three officials → According to one official; quantity: three → one (-2, update)',
    ],
  ],
  [
    'a negation cut off with the end of a quotation',
    '"It was cold, it was dark and nobody came," said Ole Brandt.',
    '"It was cold, it was dark," said Ole Brandt.',
    ['review changed 1:1 quote: "It was cold, it was dark and nobody came," → "It was cold, it was dark,"'],
  ],
  [
    'who was killed died',
    'The avalanche killed six climbers.',
    'Six climbers died in the avalanche.',
    ['silent reworded 1:1'],
  ],
  [
    'who killed did not',
    'The gunman killed four people.',
    'The gunman died.',
    ['review changed 1:1 meaning: killed four people → died; scope: four → ∅'],
  ],
  [
    'who was killed was not rescued',
    'The soldier was killed.',
    'The soldier was rescued.',
    ['alert changed 1:1 polarity: killed → rescued'],
  ],
  [
    'a pronoun and its verb, in short',
    'The minister did not say when he would step down.',
    "The minister didn't say when he'd step down.",
    ['silent reworded 1:1'],
  ],
  [
    'neither of two is neither',
    'The ministry neither confirmed nor denied the report.',
    'The ministry would not confirm or deny the report.',
    ['silent reworded 1:1'],
  ],
  [
    'a year and a half',
    'The repair took 18 months.',
    'The repair took a year and a half.',
    ['silent reworded 1:1'],
  ],
  [
    'another number in words',
    'The valve was tested once, and rents doubled.',
    'The valve was tested twice, and rents tripled.',
    ['alert changed 1:1 quantity: once → twice (update); quantity: doubled → tripled (update)'],
  ],
  [
    'a rate',
    'The well pumps 400 barrels a day.',
    'The well pumps 400 barrels an hour.',
    ['alert changed 1:1 quantity: 400 barrels a day → 400 barrels an hour (update)'],
  ],
  [
    'none of them',
    'Several of the bolts were checked.',
    'None of the bolts were checked.',
    ['alert changed 1:1 polarity: Several → None'],
  ],
  [
    'another court',
    'The appeals court upheld the ban.',
    'The supreme court upheld the ban.',
    ['alert changed 1:1 name: appeals court → supreme court (update)'],
  ],
  [
    'a bound in other words',
    'At least 12 ships are stranded.',
    'A minimum of 12 ships are stranded.',
    ['silent reworded 1:1'],
  ],
  ['a state in short', 'He lives in Austin, Texas.', 'He lives in Austin, TX.', ['silent reworded 1:1']],
  [
    'a unit that is written once',
    'The truce will hold for 4.5 days.',
    'The truce will hold for 4.5.',
    ['review changed 1:1 quantity: 4.5 days → 4.5 (update)'],
  ],
  [
    'a month of the name of a verb',
    'The poll was taken in March.',
    'The poll was taken in May.',
    ['alert changed 1:1 date: March → May (update)'],
  ],
  [
    'two things counted in two headlines',
    'Thieves take nine paintings from Orlan museum',
    'Two arrested over Orlan museum theft',
    ['review changed 1:1 scope: ∅ → Two; meaning: Thieves take nine paintings → arrested; scope: nine → ∅'],
  ],
  [
    'active and passive',
    'The court fined the ferry line.',
    'The ferry line was fined by the court.',
    ['silent reworded 1:1'],
  ],
];

describe('one sentence against its next version', () => {
  it.each(CASES)('%s', (_, before, after, lines) => {
    expect(compared(before, after).changes.map(line)).toEqual(lines);
  });
});

describe('two versions of an article', () => {
  const article = [
    'The ferry Maren left Port Arlen at 6 a.m. with 84 passengers on board.',
    'It struck a rock two miles off the coast, the coast guard said.',
    'Helicopters from Eskby lifted the crew from the deck in heavy rain.',
    'Schools in Tolmar stayed closed while the search went on near the harbor.',
    'The line has run the route between the islands since 1974.',
  ];

  it('a paragraph carried elsewhere moved, and the passage it passed did not', () => {
    const [first = '', ...rest] = article;
    expect(compared(article.join('\n\n'), [...rest, first].join('\n\n')).changes.map(line)).toEqual([
      'silent moved 1:1',
    ]);
  });

  it('one sentence made two is a split, and says the same', () => {
    const [, second = ''] = article;
    const split = 'It struck a rock.\n\nThat was two miles off the coast, the coast guard said.';
    const { changes } = compared(article.join('\n\n'), article.join('\n\n').replace(second, split));
    expect(changes.map(({ relation }) => relation)).toEqual(['1:n']);
    expect(changes[0]?.after?.text).toBe(split.replace('\n\n', ' '));
    for (const claim of changes[0]?.after?.claims ?? [])
      expect(changes[0]?.after?.text.slice(claim.start, claim.end).length).toBeGreaterThan(5);
  });

  it('lines pushed down by an insertion did not move', () => {
    const { summary } = compared(
      article.join('\n\n'),
      ['The search was called off at dusk.', ...article].join('\n\n'),
    );
    expect(summary).toMatchObject({ unchanged: 5, moved: 0, added: 1 });
  });

  it('a short line that stands in many places is never a phantom move', () => {
    const refrain = 'He declined to comment.';
    const before = article.flatMap((text) => [text, refrain]);
    const after = [refrain, ...article.slice(0, 3), refrain, ...article.slice(3), refrain];
    expect(compared(before.join('\n\n'), after.join('\n\n')).summary.moved).toBe(0);
  });

  it('every change has its own id', () => {
    const refrain = 'He declined to comment.';
    const { changes } = compared([...article, refrain, refrain].join('\n\n'), article.slice(1).join('\n\n'));
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  });
});
