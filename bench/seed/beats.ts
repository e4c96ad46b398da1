/**
 * Invented news that changes: what outlets say of one event over some hours. Towns all have seven letters, so that a copy
 * of a story can be set in another town without moving a single offset.
 */

export const TOWNS = [
  'Aldmere',
  'Brakely',
  'Corwick',
  'Dunvale',
  'Eastham',
  'Fenmore',
  'Garwell',
  'Holstow',
] as const;

export const OUTLETS = [
  'quayside-post.example',
  'upland-times.example',
  'the-lantern.example',
  'northern-mail.example',
  'daily-ferry.example',
  'valley-herald.example',
  'morning-pilot.example',
  'old-mill-news.example',
  'signal-gazette.example',
  'harbor-and-hill.example',
] as const;

/** `{n}` is the figure that moves, `{m}` one that seldom does; the town is always the first of TOWNS. */
interface Beat {
  slug: string;
  title: string;
  fact: { label: string; unit: string };
  /** Two outlets seldom open alike. */
  openings: readonly string[];
  body: readonly string[];
  additions: readonly string[];
  start: number;
}

export const BEATS: readonly Beat[] = [
  {
    slug: 'pier',
    title: 'Ferry pier gives way in Aldmere',
    fact: { label: 'people killed', unit: 'person' },
    openings: [
      'The fire service said that {n} people were killed when a ferry pier gave way in the town of Aldmere.',
      'At least {n} people were killed in Aldmere after a pier collapsed under a crowd, according to the fire service.',
      'A pier fell into the harbor of Aldmere and {n} people were killed, officials said.',
    ],
    body: [
      'Divers searched the harbor until dark and meant to go on at first light.',
      'The pier was closed for repairs last autumn, and it is not known who opened the gate.',
      'Some {m} people had been waiting for the last boat to the island, the ferry company said.',
      'Mayor Ilse Brandt said that the town would pay for the funerals.',
    ],
    additions: [
      'A crane arrived from the dockyard on Sunday evening.',
      'The harbor master, Tomas Reyl, was suspended while the cause is looked into.',
      'Two of the injured left the hospital on Monday.',
      'The ferry company said that it had warned the town in writing.',
    ],
    start: 3,
  },
  {
    slug: 'strike',
    title: 'Tram drivers walk out in Aldmere',
    fact: { label: 'drivers on strike', unit: 'driver' },
    openings: [
      'About {n} drivers walked out in Aldmere on Monday over pay, the union said.',
      'Trams stood still in Aldmere as {n} drivers went on strike, according to the union.',
      'The strike in Aldmere began with {n} drivers staying away from the depots, the operator said.',
    ],
    body: [
      'The union asks for 7 per cent more pay, and the operator offers 4 per cent.',
      'The operator said that {m} buses would run in place of the trams.',
      'Talks are to begin again on Thursday in the town hall.',
      'Commuters waited for an hour and more at the bridge.',
    ],
    additions: [
      'The drivers of the southern depot joined on Tuesday morning.',
      'A mediator, Ana Voss, was named by the council.',
      'The operator no longer rules out a fifth free day a month.',
      'Schools in the outer districts opened an hour late.',
    ],
    start: 240,
  },
  {
    slug: 'flood',
    title: 'River bursts its banks near Aldmere',
    fact: { label: 'people evacuated', unit: 'person' },
    openings: [
      'Some {n} people were evacuated near Aldmere after the river burst its banks overnight, the county said.',
      'The county moved {n} people out of villages near Aldmere as the river rose, its spokesman said.',
      'Helpers evacuated {n} people in boats after the dike near Aldmere broke, according to the county.',
    ],
    body: [
      'The water stood at {m} centimeters at the old mill, more than in any year on record.',
      'The railway line to the coast is closed until the end of the week.',
      'Farmers moved cattle to the hills in the night.',
      'The army lent twelve trucks and a bridge.',
    ],
    additions: [
      'The rain is expected to end on Wednesday, the weather office said.',
      'Drinking water must be boiled in three villages.',
      'The dike was due to be raised next spring.',
      'A second breach was closed with sandbags before noon.',
    ],
    start: 1200,
  },
  {
    slug: 'budget',
    title: 'Council of Aldmere votes on a new stadium',
    fact: { label: 'cost of the stadium', unit: 'EUR' },
    openings: [
      'The council of Aldmere voted for a stadium that is to cost {n} million euros.',
      'A stadium for {n} million euros was approved by the council of Aldmere late on Friday.',
      'Aldmere will build a stadium, and the council puts its cost at {n} million euros.',
    ],
    body: [
      'Building is to begin in March, and the first match is planned for two years later.',
      'The stands will hold {m} people, the architect said.',
      'Opponents gathered signatures against the plan in the market square.',
      'The football club pays a third of the rent in advance.',
    ],
    additions: [
      'The auditor, Piet Lammers, called the sum optimistic.',
      'A referendum is not ruled out, the mayor said.',
      'The roof was dropped from the plan.',
      'Two members of the council abstained.',
    ],
    start: 48,
  },
  {
    slug: 'outbreak',
    title: 'Hospital in Aldmere fights an outbreak',
    fact: { label: 'people infected', unit: 'person' },
    openings: [
      'Doctors in Aldmere counted {n} people infected with the fever by Sunday, the hospital said.',
      'The hospital of Aldmere confirmed that {n} people were infected since the market week.',
      'By the count of the health office {n} people are infected in Aldmere.',
    ],
    body: [
      'The source is thought to be a well near the fairground.',
      'The clinic has {m} beds, and half of them are taken.',
      'Schools stay open, the health office said.',
      'Nobody is in danger of life, according to the chief physician, Mara Lindt.',
    ],
    additions: [
      'The well was closed on Monday.',
      'Samples were sent to the capital.',
      'A tent was put up in front of the clinic.',
      'The fair is put off by two weeks.',
    ],
    start: 17,
  },
];

/** What the article says at each step: the figure moves now and then, sentences come, some words are exchanged. */
export function versionOf(beat: Beat, outlet: number, step: number): { title: string; text: string } {
  const moves = Math.floor((step + (outlet % 3)) / 2);
  const figure = beat.start + moves * Math.max(1, Math.round(beat.start / 9));
  const filled = (line: string) =>
    line.replace('{n}', String(figure)).replace('{m}', String(beat.start * 3 + 40 + outlet));
  const opening = beat.openings[outlet % beat.openings.length]!;
  const body =
    step % 3 === 2 ? beat.body.map((line) => line.replace(' meant to ', ' planned to ')) : beat.body;
  const added = beat.additions.slice(0, Math.floor(step / 2));
  // Texts of neighboring steps must differ, whatever else stayed.
  const stamp = `The report was read over for the ${ordinal(step + 1)} time in the newsroom, its editor said.`;
  const lines = [opening, ...body, ...added, stamp].map(filled);
  return { title: beat.title, text: lines.join('\n\n') };
}

const ordinal = (n: number): string => {
  const last = n % 10;
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th')}`;
};
