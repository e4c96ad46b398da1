/** Facts that are names: who bears a role, and what a thing is called, as sentences tell it. */
import { describe, expect, it } from 'vitest';
import { asked, seenIn, valueIn } from './support.ts';

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
