import { describe, expect, it } from 'vitest';
import type { NameSlot } from '../../src/domain/model/claims.ts';
import { claimsOf, line, read } from './read.ts';

const namesOf = (paragraphs: readonly string[], title: string | null = null): NameSlot[] =>
  claimsOf(read(paragraphs, { title })).flatMap((claim) =>
    claim.slots.filter((slot) => slot.type === 'name'),
  );

const linesOf = (paragraphs: readonly string[], title: string | null = null): string[] =>
  namesOf(paragraphs, title).map(line);

/** Keys of the names with these words as written. */
const keys = (paragraphs: readonly string[], ...raws: string[]): (string | undefined)[] => {
  const names = namesOf(paragraphs);
  return raws.map((raw) => names.find((name) => name.raw === raw)?.key);
};

describe('one person under many names', () => {
  it.each([
    [
      'a surname',
      'Sir Oliver Branwick resigned. Crowds cheered Branwick.',
      'Sir Oliver Branwick',
      'Branwick',
    ],
    ['a title and a surname', 'Anna Petrov arrived. Reporters met Mrs Petrov.', 'Anna Petrov', 'Mrs Petrov'],
    ['a hyphenated surname', 'Maria Lind-Holm spoke. Then Lind-Holm left.', 'Maria Lind-Holm', 'Lind-Holm'],
    [
      'another transliteration',
      'Kyrylo Havrylenko won. Voters chose Havrilenko.',
      'Kyrylo Havrylenko',
      'Havrilenko',
    ],
    [
      'the role in an apposition',
      'Oliver Branwick, the prime minister, spoke. Later the prime minister left.',
      'Oliver Branwick',
      'prime minister',
    ],
    [
      'the role before the name',
      'Home Secretary Priya Dunmore spoke. Later the home secretary left.',
      'Home Secretary Priya Dunmore',
      'home secretary',
    ],
  ])('%s', (_, text, full, short) => {
    const [a, b] = keys([text], full, short);
    expect(a).toBeDefined();
    expect(b).toBe(a);
  });

  it('a person who bears the name of a place is not the place', () => {
    const [full, bare] = keys(
      ['Valeria Paris left the ship. On Friday Paris was questioned.'],
      'Valeria Paris',
      'Paris',
    );
    expect(bare).toBe(full);
    expect(linesOf(['He lives in Paris. Valeria Hart left.'])[0]).toBe('Paris → Paris (place)');
  });

  it('two people of one surname stay apart, and the bare surname joins neither', () => {
    const [anna, peter, bare] = keys(
      ['Anna Hart met Peter Hart. Police questioned Hart.'],
      'Anna Hart',
      'Peter Hart',
      'Hart',
    );
    expect(new Set([anna, peter, bare]).size).toBe(3);
  });

  it('a role that nobody was introduced with is no name', () => {
    expect(linesOf(['The prime minister left.'])).toEqual([]);
  });
});

describe('bodies and places', () => {
  it.each([
    [
      'an acronym in brackets',
      'The North Sea Wind Authority (NSWA) met. Staff of NSWA left.',
      'North Sea Wind Authority',
      'NSWA',
    ],
    [
      'an acronym by its initials',
      'The Global Harbour Council met. Staff of the GHC left.',
      'Global Harbour Council',
      'GHC',
    ],
    ['a demonym', 'Talks in France ended. The French delegation left.', 'France', 'French'],
    [
      'two ways to write a country',
      'He left the U.S. in May and saw the United States no more.',
      'U.S.',
      'United States',
    ],
    ['two ways to write a city', 'He was born in Kiev and lives in Kyiv now.', 'Kiev', 'Kyiv'],
    [
      'a seat of government that acts',
      'Talks in Russia ended. The Kremlin rejected the plan.',
      'Russia',
      'Kremlin',
    ],
    ['a capital that acts', 'Talks in Russia ended. Moscow rejected the plan.', 'Russia', 'Moscow'],
  ])('%s', (_, text, full, short) => {
    const [a, b] = keys([text], full, short);
    expect(a).toBeDefined();
    expect(b).toBe(a);
  });

  it('a capital that is a place stays a city', () => {
    expect(linesOf(['He was born in Moscow.'])).toEqual(['Moscow → Moscow (place)']);
  });

  it('letters in brackets that are no initials define nothing', () => {
    expect(linesOf(['The Harbour Council (AP) met.'])).toEqual([
      'Harbour Council → Harbour Council (organization)',
      'AP → Associated Press (organization)',
    ]);
  });

  it('small words and numbers inside a name belong to it', () => {
    expect(linesOf(['He left the Bank of England for the University of Leeds.'])).toEqual([
      'Bank of England → Bank of England (organization)',
      'University of Leeds → University of Leeds (organization)',
    ]);
    expect(linesOf(['The crew of Meridian 2 landed.'])).toEqual(['Meridian 2 → Meridian 2 (other)']);
  });

  it('a nationality before an office is a name of its own', () => {
    expect(linesOf(['He met Russian President Alexei Morozov.'])).toEqual([
      'Russian → Russia (place)',
      'President Alexei Morozov → Alexei Morozov (person)',
    ]);
  });
});

describe('capitals that make no name', () => {
  it.each([
    'Residents left early.',
    'Many left. Others stayed.',
    'He left on Monday in March.',
    '“Leave now,” she said. “Please.”',
    'However, the vote failed.',
  ])('%s', (text) => {
    expect(linesOf([text])).toEqual([]);
  });

  it('a title-case headline gives only names that the text knows', () => {
    expect(
      linesOf(['Oliver Branwick spoke in Turin.'], 'Branwick Vows Swift Action After Long Harbour Talks')[0],
    ).toBe('Branwick → Oliver Branwick (person)');
    expect(
      namesOf(['Oliver Branwick spoke in Turin.'], 'Branwick Vows Swift Action After Long Harbour Talks'),
    ).toHaveLength(3);
  });

  it('a word that opens its sentence is a name when the text shows it elsewhere', () => {
    expect(linesOf(['Zelmar closed. Workers left Zelmar.'])).toEqual([
      'Zelmar → Zelmar (other)',
      'Zelmar → Zelmar (other)',
    ]);
  });
});

describe('what only looks like a name', () => {
  it.each([
    ['a pronoun that opens a sentence', '“Nobody told us,” said Ana Ruiz.', ['Ana Ruiz → Ana Ruiz (person)']],
    ['a number', 'They counted. 10 officials left.', []],
  ])('%s', (_, text, names) => {
    expect(linesOf([text])).toEqual(names);
  });

  it('a saint and what is called after her are one', () => {
    expect(linesOf(["St. Mary's Hospital treated forty people."])).toEqual([
      "St. Mary's Hospital → St. Mary's Hospital (organization)",
    ]);
  });
});
