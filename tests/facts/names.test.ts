/** Facts that are names: who bears a role, and what a thing is called, as sentences tell it. */
import { describe, expect, it } from 'vitest';
import { observe } from '../../src/domain/facts/index.ts';
import { asked, claimsOf, seenIn, valueIn } from './support.ts';

const name = (label: string) => asked(label, { kind: 'name' });

describe('a name answers by the role that the sentence gives it', () => {
  it.each([
    [
      'beside the noun of the role, not beside the town',
      'surgeon',
      'The goalkeeper will be treated in Marne on Friday by the surgeon Dr. Lotte Friis, who set his arm last year.',
      'Lotte Friis',
    ],
    [
      'in apposition behind the noun',
      'lawyer of the accused',
      'Reporters waited in Kolding. "He will appeal," said his lawyer, Amir Haddad, after the verdict against Jon Brandt.',
      'Amir Haddad',
    ],
    [
      'by what they do',
      'head of the inquiry',
      'Rosa Lind, who leads the inquiry, met Mayor Karl Voss.',
      'Rosa Lind',
    ],
    [
      'a town, by being called one',
      'town where the ring was found',
      'The ring was found in the town of Merzdorf by a baker.',
      'Merzdorf',
    ],
    [
      'who is in charge, by bearing the title',
      'prosecutor in charge',
      'Prosecutor Ilse Verkade said that the inquiry was at its beginning. Mayor Jan Dool thanked the firefighters.',
      'Ilse Verkade',
    ],
    [
      'who negotiates, by the negotiations',
      'police negotiator',
      'The mayor, Jan Dool, waited in the square. Negotiations are in the hands of Ilse Verkade.',
      'Ilse Verkade',
    ],
    [
      'who supplied a thing, by where it comes from',
      'company that supplied the software',
      'The tills of Dool Markets stood still. The software comes from Verkade Systems, which was hired in 2028.',
      'Verkade Systems',
    ],
    [
      'the operator, by whom the thing belongs to',
      'company that operates the ferry',
      'The ferry at Weldon belongs to Dool Lines, which carried 410,000 passengers last year.',
      'Dool Lines',
    ],
    [
      'who is to blame, by where the trace leads',
      'company responsible for the leak',
      'The leak in Weldon has been traced to the company Verkade, the canton said.',
      'Verkade',
    ],
    [
      'a person without a name before, by being identified',
      'name of the robber',
      'A man identified by police as Piet Dool, a baker, held eight people in a bank in Weldon.',
      'Piet Dool',
    ],
    [
      'by having been put in charge',
      'head of the project',
      'The harbor company Nordkai has put Selma Roth in charge of the project.',
      'Selma Roth',
    ],
    [
      'over what stands between commas',
      'administrator',
      'The court appointed Pia Holm, a partner at the law firm Dahl Bruun, as administrator.',
      'Pia Holm',
    ],
    [
      'by who designed it',
      'architect',
      'The hall in Orsa, designed by Atelier Nuri, seats 900.',
      'Atelier Nuri',
    ],
    [
      'by who buys',
      'buyer',
      'Vextra Foods has agreed to buy the brewer Oldham from the fund Corvus Capital.',
      'Vextra Foods',
    ],
    [
      'by whom it is bought from',
      'seller',
      'Vextra Foods has agreed to buy the brewer Oldham from the fund Corvus Capital.',
      'Corvus Capital',
    ],
    [
      'by who comes',
      'new manager',
      'Tarn Vale have named Hugo Prats as manager, replacing Neil Ward.',
      'Hugo Prats',
    ],
    [
      'by who goes',
      'former manager',
      'Tarn Vale have named Hugo Prats as manager, replacing Neil Ward.',
      'Neil Ward',
    ],
    [
      'by who goes from where',
      'former club',
      'Tarn Vale signed the striker Ivo Reyes from Porto Alto for £3m.',
      'Porto Alto',
    ],
    [
      'by a deed',
      'company that makes the vaccine',
      'The vaccine, which is made by Lumera, needs two doses. Corvex sells masks.',
      'Lumera',
    ],
  ])('%s', (_, label, text, value) => {
    expect(valueIn(text, name(label))).toBe(value);
  });

  it('says which words told it', () => {
    expect(seenIn('The bridge was designed by Atelier Nuri.', name('architect'))?.reasons).toContain(
      '"designed" is said of it',
    );
  });
});

describe('a body is called by what stands before its kind', () => {
  it.each([
    ['name of the union', 'The IGV union called the decision a betrayal.', 'IGV'],
    ['name of the party', 'The Civic Bloc party won 54 seats.', 'Civic Bloc'],
    ['name of the airline', 'The Skyward airline later grounded its fleet.', 'Skyward'],
    ['name of the union', 'The strike goes on, a union leader of Marn said.', null],
    ['name of the union', 'The Marn union leader spoke to reporters.', null],
    ['name of the airline', 'The Skyward airline spokesman spoke to reporters.', null],
  ])('%s: %s', (label, text, value) => {
    expect(valueIn(text, name(label))).toBe(value);
  });
});

describe('a name that bears another role is refused', () => {
  it.each([
    ['the deputy', 'mayor', 'Deputy mayor Jonas Weil opened the market.'],
    ['whoever had it before', 'captain', 'The former captain Leo Sand watched from the stand.'],
    [
      'whoever heads something else',
      'head of the union',
      'Ida Kern, head of the airport, said the union was wrong.',
    ],
    ['whoever has just left it', 'chief executive', 'Its chief executive, Ida Kern, resigned on Monday.'],
  ])('%s', (_, label, text) => {
    expect(valueIn(text, name(label))).toBeNull();
  });
});

describe('a thing is called by what stands with its kind', () => {
  it('the ship, not its owner', () => {
    expect(
      valueIn(
        'The chemical tanker Silver Tern was boarded on Monday, her manager Brandal Shipping said.',
        name('name of the ship'),
      ),
    ).toBe('Silver Tern');
  });
  it('not another of the owner', () => {
    expect(
      valueIn(
        'In May pirates held another of its ships, the Silver Gull, for a week.',
        name('name of the ship'),
      ),
    ).toBeNull();
  });
  it('the drug, by what it is sold as', () => {
    expect(
      valueIn(
        'The agency approved a drug against malaria that is sold as Merolin by Baxa Pharma.',
        name('name of the drug'),
      ),
    ).toBe('Merolin');
  });
});

it('a name is written without what its bearer does', () => {
  expect(valueIn('Goalkeeper Tomas Hale takes over as captain.', name('captain'))).toBe('Tomas Hale');
  expect(valueIn('Librarian Hedda Sorn is the winner.', name('winner'))).toBe('Hedda Sorn');
});

describe('a name that only stands beside the role does not have it', () => {
  it('when the role is held there', () => {
    const text = 'As of today she is caretaker prime minister of Tirelia, until there is a vote.';
    expect(valueIn(text, name('caretaker prime minister'))).toBeNull();
  });

  it('when it asked another to take it', () => {
    const text = 'Prime Minister Ana Drust asked Mirela Kost, a retired judge, to head the inquiry.';
    expect(valueIn(text, name('head of the inquiry'))).toBe('Mirela Kost');
  });

  it('when it was told', () => {
    const text = 'A historian told Overland Radio that museums would return the masks.';
    expect(valueIn(text, name('museum that returns the masks'))).toBeNull();
  });

  it('when it is a club, and a player is asked for', () => {
    const text = 'Dario Venn moves to Halmster Rovers, who were looking for a replacement.';
    expect(valueIn(text, name('player signed as a replacement'))).not.toBe('Halmster Rovers');
  });
});

describe('a name is told by what its bearer did or what was done to them', () => {
  it.each([
    [
      'who went to court for it',
      'name of the suspect',
      'Dirk Sommer, 34, appeared in court in Velsted charged with the murder of Eva Lind.',
      'Dirk Sommer',
    ],
    [
      'whom it was done to',
      'name of the victim',
      'Dirk Sommer, 34, appeared in court in Velsted charged with the murder of Eva Lind.',
      'Eva Lind',
    ],
    [
      'who was fined',
      'company that was fined',
      'Norvex Steel was fined 4 million euros by the Data Protection Commission.',
      'Norvex Steel',
    ],
    [
      'who fined',
      'regulator',
      'Norvex Steel was fined 4 million euros by the Data Protection Commission.',
      'Data Protection Commission',
    ],
    [
      'of several of the kind, the one it happened to',
      'arrested naval officer',
      'Police have arrested the naval officer Udo Lenz. Commander Ilan Rook, a naval officer too, spoke for the fleet.',
      'Udo Lenz',
    ],
    [
      'by the verb of an agent',
      'driver of the bus',
      'Milan Hruby, who was driving the bus, told police that the brakes had failed.',
      'Milan Hruby',
    ],
    [
      'by the work',
      'author',
      'The novel by Ida Moat tells of a flood. Its publisher is Harrow Press.',
      'Ida Moat',
    ],
    [
      'by what is theirs',
      'goalscorer',
      "Sean Doyle's header in the 88th minute gave Velsted victory. Max Oren was sent off.",
      'Sean Doyle',
    ],
    [
      'by where it went',
      'winner of the tender',
      'The order for 40 trams has gone to Falk Rail, beating a bid from Ostra Works.',
      'Falk Rail',
    ],
    [
      'by having been beaten',
      'runner-up',
      'Joseph Kiplar took the title in 2:06:11, with Abel Tesfar second.',
      'Abel Tesfar',
    ],
    [
      'by who gave way',
      'winner of the election',
      'Jan Koster conceded defeat to Marta Velde late on Sunday.',
      'Marta Velde',
    ],
    [
      'by being in the saddle',
      'jockey',
      'Blue Lantern won the cup by a length with Sean Doyle in the saddle.',
      'Sean Doyle',
    ],
    [
      'in the sentence that goes on with he or she',
      'new coach',
      'Karel Vint, 47, won two cups with Bergholt. He will take over as coach in June.',
      'Karel Vint',
    ],
    [
      'by whom they were chosen to lead',
      'new finance minister',
      'The president has picked Peter Dolan to run the finance ministry. Ivo Kray left last week.',
      'Peter Dolan',
    ],
    [
      'by its own last word',
      'bridge that collapsed',
      'The Fenwick Bridge collapsed on Monday. Mayor Lena Forst had closed it to lorries.',
      'Fenwick Bridge',
    ],
    [
      'by where something is held',
      'venue of the final',
      'The final will be played at the Ostra Arena on 12 June.',
      'Ostra Arena',
    ],
    [
      'by who holds it',
      'host city',
      'Talmark has been chosen to host the games in 2040, beating Velsted. In Talmark people danced.',
      'Talmark',
    ],
    [
      'by where it came from',
      'port of departure',
      'The ship had left Talmark for Bergholt with 40 containers.',
      'Talmark',
    ],
    [
      'by where it goes',
      'destination of the ship',
      'The ship was on its way from Talmark to Bergholt with 40 containers.',
      'Bergholt',
    ],
  ])('%s', (_, label, text, value) => {
    expect(valueIn(text, name(label))).toBe(value);
  });
});

describe('who stands near and is called something else is refused', () => {
  it.each([
    [
      'the minister of something else',
      'finance minister',
      'Interior Minister Ivo Kray said the money was there.',
    ],
    [
      'the head of a department, where the head is asked for',
      'chief executive',
      'Finance chief Max Oren said so on Monday.',
    ],
    ['who speaks for them', 'health minister', 'Ian Moat, a spokesman for the health ministry, denied it.'],
    [
      'who refused',
      'chief executive of Kelda',
      'Max Oren, who refused to become chief executive of Kelda, said so on Monday.',
    ],
    [
      'who investigates',
      'name of the suspect',
      'Inspector Ann Rode said the suspect, a man of 34, was silent.',
    ],
    [
      'who looks for one',
      'new coach',
      'Velsted are looking for a new coach, sporting director Olof Marn said.',
    ],
    [
      'who has just been sent away',
      'new coach',
      'Velsted have dismissed coach Tom Brill after eight defeats.',
    ],
    ['who is not one', 'captain', 'Leo Sand is not the captain, the club said.'],
  ])('%s', (_, label, text) => {
    expect(valueIn(text, name(label))).toBeNull();
  });
});

describe('a name that other outlets give the role is enough', () => {
  const question = name('arrested officer');
  const heard = [
    {
      source: 'courier.example',
      sighting: seenIn('Police have arrested the officer Udo Lenz, the ministry said.', question)!,
    },
  ];
  const seen = (text: string, asked = question) =>
    observe(asked, { claims: claimsOf(text), publishedAt: '2031-03-04T09:00:00Z' }, null, { heard });

  it('where a portrait calls him by nothing but his name', () => {
    const text = 'Neighbors on the Harbor Road knew Udo Lenz as the man with the dachshund.';
    expect(seen(text)).toMatchObject({ value: 'Udo Lenz', strength: 0.55 });
    expect(seen(text)?.reasons).toContain('it is named here');
  });

  it('and not for what nobody is before it is told', () => {
    expect(seen('Udo Lenz hoped for the post, as did two others.', name('new coach'))).toBeNull();
  });
});

it('a short form in a headline is the one person of the body', () => {
  const seen = valueIn(
    'Lucia Ferrante takes charge of the team in June, the federation said.',
    name('new coach'),
    'Velmark name Ferrante as coach',
  );
  expect(seen).toBe('Lucia Ferrante');
});

describe('whoever comes after has the role, and whoever went has it no longer', () => {
  const head = asked('head of the harbor authority', { kind: 'name' });

  it.each([
    'The head of the harbor authority, Edda Brunn, has gone on leave and is being replaced by her deputy, Olav Tysk.',
    'Edda Brunn is stepping down as head of the harbor authority. Olav Tysk of the pilots follows her.',
    'The board removed Edda Brunn, head of the harbor authority. She will be replaced by Olav Tysk.',
    'The storm led to the resignation of the head of the harbor authority, Edda Brunn. Her post goes to Olav Tysk.',
    'Edda Brunn has been replaced as head of the harbor authority by Olav Tysk.',
    'Edda Brunn, the head of the harbor authority, was told to leave the country. Her deputy, Olav Tysk of Marl, has taken charge.',
  ])('%s', (text) => {
    expect(valueIn(text, head)).toBe('Olav Tysk');
  });

  it('who will not get the role is not who has it', () => {
    const text = 'Edda Brunn will not become head of the harbor authority.';
    expect(valueIn(text, head)).toBeNull();
  });
});

describe('a ship', () => {
  it('that did something is told by its kind as well', () => {
    const text = 'The sacks of coffee had arrived aboard the freighter Bella Costa on Friday.';
    expect(valueIn(text, asked('ship that brought the coffee', { kind: 'name' }))).toBe('Bella Costa');
  });

  it('is no group of islands', () => {
    const text =
      'The Sorrel Isles had no telephone for a day. In the Sorrel Isles a repair ship was asked for.';
    expect(valueIn(text, asked('repair ship', { kind: 'name' }))).toBeNull();
  });
});

it('whoever is told of in passing who heads it, between commas, heads it', () => {
  const text =
    '"We leave with regret," said Amal Sidran, the Tarnish diplomat who heads the observer mission.';
  expect(valueIn(text, asked('head of the observer mission', { kind: 'name' }))).toBe('Amal Sidran');
});

it('the maker of the whole is not the maker of a part that the page does not speak of', () => {
  const text = 'Halden Motors is recalling 40,000 vans because their steering may lock.';
  expect(valueIn(text, asked('maker of the faulty airbag inflators', { kind: 'name' }))).toBeNull();
});
