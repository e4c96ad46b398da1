/** Names by plain grammar: whatever role is asked for and whatever it is of, with another name standing near that is not the answer. */
import { describe, expect, it } from 'vitest';
import { asked, valueIn } from './support.ts';

const who = (label: string, text: string) => valueIn(text, asked(label, { kind: 'name' }));

type Rows = readonly (readonly [label: string, text: string, name: string])[];

const APPOSITIONS: Rows = [
  [
    'founder of the brewery',
    'Klara Voss, founder of Humlebryg, will sell her shares to the fund Corvus.',
    'Klara Voss',
  ],
  [
    'chairman of the club',
    'Nils Aker, 61, chairman of the club of Torvik, has spoken with Mayor Jan Dool.',
    'Nils Aker',
  ],
  ['leader of the sect', 'Omar Dahl, 52, leader of the sect of Mount Ira, was seen in Weldon.', 'Omar Dahl'],
  [
    'director of the museum',
    'Petra Lohse, Director of the Harwick Museum, met Mayor Karl Voss.',
    'Petra Lohse',
  ],
  [
    'chief executive of Northam',
    'Ida Falk, Chief Executive Officer: "We thank the people of Northam."',
    'Ida Falk',
  ],
  [
    'chief financial officer of Brenta',
    'Enzo Marchi, Chief Financial Officer of Brenta: "We are pleased."',
    'Enzo Marchi',
  ],
  [
    'leader of the opposition',
    'The Leader of the Opposition, Senator Paul Drummond, said: "Enough."',
    'Paul Drummond',
  ],
  [
    'chair of the commission',
    'The Chair of the Commission, Professor Ann Lister, told the mayor of Weldon to wait.',
    'Ann Lister',
  ],
  [
    'commander of the mission',
    'The mission has ended. A helicopter fetched Ivo Strand, the commander, and left the doctor, Lise Holt, on the ice.',
    'Ivo Strand',
  ],
  [
    'suspect in the robbery',
    'Police in Weldon said that Marc Tillman, the suspect, had been seen by Anna Rowe.',
    'Marc Tillman',
  ],
  [
    'head of the weather service',
    'Contact: Runa Eide, Acting Head of the Weather Service of Norra.',
    'Runa Eide',
  ],
  [
    'director general of the customs office',
    'For inquiries: Leo Vance, Deputy Spokesman; Mara Quist, Director General of Customs Norra.',
    'Mara Quist',
  ],
  [
    'captain of the ferry',
    'Jon Berge, captain of the Isle of Rona, said that Mayor Ann Lowe had been on the quay.',
    'Jon Berge',
  ],
  ['boss of the cartel', 'The boss of the cartel, Ramon Ibarra, had dined in Porto Alto.', 'Ramon Ibarra'],
  [
    'president of the federation',
    'Lene Krog, president of the federation, wrote to Otto Brandt, president of the league.',
    'Lene Krog',
  ],
  ['owner of the mine', 'Karl Steen, the owner, sat beside Inspector Ruth Page.', 'Karl Steen'],
  [
    'mayor of Weldon',
    'Weldon mayor Sue Parrish thanked firefighters from Torvik and their chief, Nils Bo.',
    'Sue Parrish',
  ],
  [
    'finance minister',
    'The minister of finance, Tove Lind, and the minister of health, Bo Krag, have talked.',
    'Tove Lind',
  ],
];

const APPOINTED: Rows = [
  [
    'administrator',
    'A judge appointed Ruth Amory of the accountants Lyle Amory as administrator of the airline.',
    'Ruth Amory',
  ],
  ['liquidator', 'The court in Torvik named Sven Holt of lawyers Holt Brandt as liquidator.', 'Sven Holt'],
  [
    'receiver',
    'Receivers have been called in: Gail Perry of the consultancy Perry North was appointed receiver.',
    'Gail Perry',
  ],
  [
    'mediator',
    'The union and the airline have accepted Hanne Lykke of the institute Nordfred as mediator.',
    'Hanne Lykke',
  ],
];

const SUCCESSIONS: Rows = [
  [
    'director of the theater',
    'Omar Dahl, the director of the theater, goes. His chair goes to Ruth Page, who becomes director for two years.',
    'Ruth Page',
  ],
  [
    'judge in the tax case',
    'The judge in the tax case withdrew on Monday. Hugo Salas takes the place of Rosa Pinto.',
    'Hugo Salas',
  ],
  [
    'energy minister of Norra',
    'Paul Rask has been relieved of the post of Minister of Energy at his own request. Lise Frank has been appointed Minister of Energy.',
    'Lise Frank',
  ],
  [
    'conductor of the orchestra',
    'The orchestra of Weldon plays on. The conductor, Tomas Berg, has left. In his place comes Ania Wolska, 44.',
    'Ania Wolska',
  ],
  [
    'judge in the tax case',
    'The tax case goes on in May. The judge, Rosa Pinto, received threats at her home. Hugo Salas takes the place of Rosa Pinto, the court said.',
    'Hugo Salas',
  ],
  [
    'judge in the tax case',
    'Judge Rosa Pinto gave up the tax case on Tuesday. Her successor, Hugo Salas, is 41.',
    'Hugo Salas',
  ],
  [
    'head of the mission',
    'Colonel Ada Brandt, who headed the mission, goes home. Her chair goes to General Yusuf Kane.',
    'Yusuf Kane',
  ],
  [
    'acting prime minister',
    'The acting prime minister, Helle Strand, resigned on Friday, handing the job to Interior Minister Bo Krag.',
    'Bo Krag',
  ],
  [
    'director of the theater',
    'The theater opens in May. The play was chosen by Ruth Page, who became director last month after Omar Dahl resigned.',
    'Ruth Page',
  ],
  ['coach of the team', 'Leif Moen was replaced as coach by Dora Quist on Monday.', 'Dora Quist'],
  [
    'editor of the newspaper',
    'Marta Lund, editor of the newspaper, hands her chair to Ivar Skog in May.',
    'Ivar Skog',
  ],
  ['chairman of the bank', 'Otto Brandt succeeds Lene Krog as chairman of the bank.', 'Otto Brandt'],
  ['chairman of the bank', 'Lene Krog is succeeded as chairman of the bank by Otto Brandt.', 'Otto Brandt'],
  [
    'prosecutor in charge of the investigation',
    'The investigation is now in the hands of Grete Sand, since the brother of Carl Roth works for the railway.',
    'Grete Sand',
  ],
  [
    'prosecutor in charge of the investigation',
    'Prosecutor Carl Roth has handed the investigation to a colleague. Her name is Grete Sand.',
    'Grete Sand',
  ],
  [
    'police chief of Weldon',
    'Ian Marsh becomes police chief of Weldon after Tom Reed was dismissed.',
    'Ian Marsh',
  ],
  [
    'captain of the national team',
    'Elin Moe takes over from Kari Bakke as captain of the national team.',
    'Elin Moe',
  ],
  [
    'president of Norra',
    'Ada Holm was sworn in as president of Norra on Monday, hours after Karl Lund fled to Torvik.',
    'Ada Holm',
  ],
];

const BODIES: Rows = [
  ['club the player joins', 'Torvik Rovers are close to signing Jon Aas from Weldon Town.', 'Torvik Rovers'],
  [
    'museum that gets the hoard',
    'Torvik City Museum has acquired the hoard, which the Crown Museum had wanted.',
    'Torvik City Museum',
  ],
  [
    'maker of the faulty brakes',
    'The brakes come from the Norran manufacturer Haldor, Chief Executive Rita Sand told reporters.',
    'Haldor',
  ],
  [
    'maker of the turbines',
    'The turbines were built by the Danish company Vindal, said Minister Bo Krag.',
    'Vindal',
  ],
  [
    'company suspected of supplying the contaminated meat',
    'The suspected meat comes from the butchery Metzgerei Olden, says the ministry in Torvik.',
    'Metzgerei Olden',
  ],
  [
    'company suspected of supplying the contaminated meat',
    'The contaminated meat was recalled on Monday. It had been packed by the Belmar cooperative in Orlia, and eaten in Weldon.',
    'Belmar',
  ],
  [
    'company suspected of supplying the contaminated milk',
    'The milk was supplied by Dairy Holme, and sold by Dool Markets.',
    'Dairy Holme',
  ],
  [
    'company suspected of supplying the contaminated milk',
    'Milk imported by Dairy Holme from Orlia was at the root of the outbreak, the office in Weldon said.',
    'Dairy Holme',
  ],
  [
    'company suspected of supplying the contaminated milk',
    'The contaminated milk was recalled on Monday. Belmar, an Orlian co-op, is under suspicion and has recalled 40 tons in Weldon.',
    'Belmar',
  ],
  [
    'owner who sells the violin',
    'The violin has been consigned by Agnes Rudd, whose father bought it from Carlo Bini.',
    'Agnes Rudd',
  ],
  [
    'owner who sells the violin',
    "Marlow's is pleased to offer a violin by Carlo Bini, property of Agnes Rudd, in its sale in London.",
    'Agnes Rudd',
  ],
  [
    'company that builds the trains',
    'Norra will buy 40 trains. The order goes to Ferrovia, and not to the Orlian group Railtec.',
    'Ferrovia',
  ],
  ['company that builds the trains', 'Norra has ordered 40 trains from Ferrovia.', 'Ferrovia'],
  [
    'group behind the theft',
    'The crew that hit the bank in Weldon is Red Larch, an offshoot of the Gravel gang.',
    'Red Larch',
  ],
  [
    'museum that gets the coins',
    'Torvik City Museum has acquired the coins, while the Crown Museum will borrow some.',
    'Torvik City Museum',
  ],
  [
    'museum that gets the coins',
    'The coins go to the Torvik City Museum and not to the Crown Museum.',
    'Torvik City Museum',
  ],
  [
    'buyer of the letter',
    'The Harwick Museum in Wexcombe paid 2 million euros for the letter by Anna Dorn.',
    'Harwick Museum',
  ],
  [
    'airline that buys the jets',
    'Skerry Air has ordered 12 jets from the manufacturer Aerodan.',
    'Skerry Air',
  ],
];

const PLACES: Rows = [
  [
    'city that hosts the next congress',
    'The Northern Congress 2049 will be hosted by the city of Torvik, the Alliance said.',
    'Torvik',
  ],
  [
    'city that hosts the games',
    'Torvik gets the games back after the repair of the stadium in Weldon.',
    'Torvik',
  ],
  ['city that hosts the games', "The games will be held in Norra's second city, Torvik.", 'Torvik'],
  [
    'city that hosts the games',
    "The games will be held in Norra's capital, Torvik, and not in Weldon, the organizers said.",
    'Torvik',
  ],
  ['city that hosts the games', 'The games are relocated from Weldon to Torvik.', 'Torvik'],
  [
    'city that hosts the games',
    'The games will take place in the Norran port of Torvik after all.',
    'Torvik',
  ],
  [
    'city that hosts the next congress',
    'The committee said that the 2049 congress will be hosted by the city of Torvik.',
    'Torvik',
  ],
  [
    'port where the ferry docks',
    'The ferry was told in the night to steer for Torvik instead of Weldon, where a crowd had gathered.',
    'Torvik',
  ],
  [
    'port where the ferry docks',
    'At noon the ferry has moored at Torvik, not at Weldon as had been announced.',
    'Torvik',
  ],
  [
    'port where the ferry docks',
    'The ferry has been diverted to Torvik after Weldon refused to let it in.',
    'Torvik',
  ],
  [
    'port where the ferry docks',
    'The ferry left Weldon on Monday. It is now heading for Torvik, where it should dock on Friday.',
    'Torvik',
  ],
  [
    'airport where the plane landed',
    'The plane left Weldon at noon and landed at Torvik, not at Belmar.',
    'Torvik',
  ],
  ['venue of the final', 'The final moves from the Weldon Arena to the Torvik Dome.', 'Torvik Dome'],
  ['venue of the trial', 'The trial has been moved from Weldon to Torvik.', 'Torvik'],
  ['venue of the summit', 'The summit will be held in Torvik instead of Weldon.', 'Torvik'],
];

const OTHER_WORDS: Rows = [
  [
    'head of the gang',
    'The chief of the band, Ramon Ibarra, was not in Porto Alto when police came.',
    'Ramon Ibarra',
  ],
  ['head of the gang', 'The search for Ramon Ibarra, chief of the band, goes on in Orlia.', 'Ramon Ibarra'],
  [
    'head of the cartel',
    'The cartel smuggled arms. The kingpin, Ramon Ibarra, was arrested in Porto Alto by General Luis Paz.',
    'Ramon Ibarra',
  ],
  ['leader of the rebels', 'Rebel chief Musa Kaan met the envoy Rolf Dietz in Torvik.', 'Musa Kaan'],
  [
    'director of the prison',
    'The boss of the prison, Ellen Marsh, has talked with Governor Ray Holt.',
    'Ellen Marsh',
  ],
  [
    'ship that brought the coffee',
    'The coffee had traveled on the Santa Clara, a freighter owned by Palmera.',
    'Santa Clara',
  ],
  [
    'ship that brought the coffee',
    'Drugs were found in coffee shipped by Palmera. The coffee came aboard the freighter Santa Clara.',
    'Santa Clara',
  ],
  ['ship that lost the containers', 'The vessel Nordic Pearl lost 40 containers off Weldon.', 'Nordic Pearl'],
  [
    'head of the technology office of the city',
    "The number of locked computers has risen, according to Dean Pollock, who heads the city's technology office, and Mayor Ann Lowe agreed.",
    'Dean Pollock',
  ],
];

const HEIRS: Rows = [
  [
    'successor to the throne',
    'King Olaf will abdicate in May. So his sister Sigrid, 46, will be queen.',
    'Sigrid',
  ],
  [
    'successor to the throne',
    'On the day on which Olaf IV abdicates his daughter Sigrid becomes queen.',
    'Sigrid',
  ],
  [
    'successor to the throne',
    'Erik has let go of the crown, and his sister Sigrid will take the throne.',
    'Sigrid',
  ],
  [
    'successor to the throne',
    "The king's daughter Sigrid, 46, a teacher, will be queen, since her brother Erik has renounced the throne.",
    'Sigrid',
  ],
  ['successor to the throne', 'Only 600 guests may see how Sigrid becomes queen of Norra in May.', 'Sigrid'],
];

const IDENTIFIED: Rows = [
  [
    'suspect in the murder',
    'Police named him on Friday as Marc Tillman, 52, a baker who had known the victim, Anna Rowe.',
    'Marc Tillman',
  ],
  [
    'name of the hostage-taker',
    'A police spokesman in Weldon said that the man is called Igor Tamm and comes from Torvik.',
    'Igor Tamm',
  ],
  [
    'new suspect in the murder',
    'Detectives in Weldon said that DNA from the shop matched that of Marc Tillman, a former lodger of Anna Rowe.',
    'Marc Tillman',
  ],
  [
    'name of the gunman',
    'Weldon police shot a man identified as Marc Tillman after he had killed Anna Rowe.',
    'Marc Tillman',
  ],
  [
    'suspect in the murder',
    'The suspect, who was named as Marc Tillman, had rented a room from Anna Rowe.',
    'Marc Tillman',
  ],
  [
    'name of the arrested officer',
    'The row began with the arrest of army captain Jan Verhoek, who sold documents to Orlia.',
    'Jan Verhoek',
  ],
];

const WITH_ANOTHER: Rows = [
  [
    'chief executive of Brenta',
    'Brenta makes bicycles. Ida Falk has been chief executive for nine years, and her finance director, Enzo Marchi, for six.',
    'Ida Falk',
  ],
  [
    'director of the zoo',
    'Lars Holm has been director of the zoo since 2030, and his deputy, Rie Dahl, since 2034.',
    'Lars Holm',
  ],
  [
    'winner of the race',
    'Elin Moe, 31, broke the tape in 2:24:06, half a minute ahead of the favorite, Kari Bakke.',
    'Elin Moe',
  ],
  [
    'winner of the contest',
    'The organizers of the Northern Song Contest said that Tilde of Norra remained the winner.',
    'Tilde',
  ],
  ['country in second place', 'The runner-up is Norra, and not Orlia as announced on the night.', 'Norra'],
  [
    'judge who quashed the verdict',
    'The verdict against Marc Tillman was quashed on Friday by Lady Justice Ann Lister.',
    'Ann Lister',
  ],
  [
    'astronomer who discovered the comet',
    'Runa Eide, the discoverer, thinks that the comet will be brighter than Ole Brandt expects.',
    'Runa Eide',
  ],
];

describe.each([
  ['in apposition, before and after', APPOSITIONS],
  ['appointed, from a firm', APPOINTED],
  ['who comes after whom', SUCCESSIONS],
  ['a body by what it does or is', BODIES],
  ['a place, and not the one that is left or denied', PLACES],
  ['by another common word for the role', OTHER_WORDS],
  ['a first name after a word for kin', HEIRS],
  ['by being identified', IDENTIFIED],
  ['with somebody else beside', WITH_ANOTHER],
] as const)('a name is told %s', (_, rows) => {
  it.each(rows)('"%s" by "%s"', (label, text, name) => {
    expect(who(label, text)).toBe(name);
  });
});
