/** Which questions are proposed, in which words, and that asking them finds what they promise. */
import { describe, expect, it } from 'vitest';
import { type SuggestedFact, type SuggestVersion, suggestFacts } from '../../src/domain/facts/index.ts';
import { asked, claimsOf, seenIn } from './support.ts';

const by = (source: string, text: string, title: string | null = null, number = 1): SuggestVersion => ({
  articleId: `art_${source}`,
  source: `${source}.example`,
  versionId: `ver_${source}_${number}`,
  claims: claimsOf(text, title),
});

const labels = (...versions: SuggestVersion[]): string[] =>
  suggestFacts(versions, 20).map(({ label }) => label);

const of = (label: string, ...versions: SuggestVersion[]): SuggestedFact | undefined =>
  suggestFacts(versions, 20).find((one) => one.label === label);

describe('a name is suggested by the role its sentence gives it', () => {
  it.each([
    ['The new coach, Karel Vint, will meet the team on Monday.', 'new coach', 'Karel Vint'],
    ['Velsted have appointed Karel Vint as coach.', 'new coach', 'Karel Vint'],
    ['Prime Minister Edda Marlow opened the session.', 'prime minister', 'Edda Marlow'],
    ['Ruth Ocampo, head of the regulator, said the plant was safe.', 'head of the regulator', 'Ruth Ocampo'],
    [
      'Police named the suspect as the plumber was led away. The suspect, Dean Stoller, is 41.',
      'suspect',
      'Dean Stoller',
    ],
    ['The tanker Halcyon Grace ran aground off Lantos.', 'name of the ship', 'Halcyon Grace'],
    ['The jets, built by Haldane, will be delivered in May.', 'builder of the jets', 'Haldane'],
    [
      'Lantos Ferries, which operates the ferry, offered its sympathy.',
      'operator of the ferry',
      'Lantos Ferries',
    ],
  ])('%s', (text, label, raw) => {
    const found = of(label, by('a', text));

    expect(found?.kind).toBe('name');
    expect(found?.anchor.slot.raw).toContain(raw);
  });

  it.each([
    ['whoever only speaks', 'Spokeswoman Ida Bell said that the road was open.'],
    ['an expert', 'The road is safe, according to Professor Ulf Sander of Marren University.'],
    ['somebody who was it once', 'The former mayor, Lise Holm, came to watch.'],
    ['a head of nothing that is named', 'The boss, Olga Brandt, came to watch.'],
    ['a place', 'The fire began near Oberau and spread towards Marren.'],
  ])('%s is not', (_, text) => {
    expect(suggestFacts([by('a', text)], 20).filter(({ kind }) => kind === 'name')).toEqual([]);
  });

  it('an office that changed hands stands above one that did not, and is one suggestion', () => {
    const versions = [
      by('a', 'Finance Minister Rosa Delgado defended the budget. Mayor Craig Munro disagreed.'),
      by(
        'a',
        'The new finance minister, Claude Moreau, defended the budget. Mayor Craig Munro disagreed.',
        null,
        2,
      ),
    ];
    const found = suggestFacts(versions, 20).filter(({ kind }) => kind === 'name');

    expect(found.map(({ label }) => label)).toEqual(['new finance minister', 'mayor']);
    expect(found[0]!.anchor.slot.raw).toContain('Moreau');
    expect(found[0]!.reasons).toContain('changed once already');
  });

  it('who is called several things is suggested once', () => {
    const found = suggestFacts(
      [
        by('a', 'The captain, Jonas Verhal, was arrested on Friday.'),
        by('b', 'The suspect, Jonas Verhal, is held in Marren. The captain, Jonas Verhal, is silent.'),
      ],
      20,
    ).filter(({ kind }) => kind === 'name');

    expect(found).toHaveLength(1);
    expect(found[0]!.seenIn).toEqual(['a.example', 'b.example']);
  });
});

describe('a day is suggested by what is to happen on it', () => {
  it.each([
    ['The hearing will be held on 18 March.', 'date of the hearing'],
    ['Parliament will vote on 18 March.', 'date of the vote'],
    ['The export ban takes effect on 1 April.', 'date the export ban takes effect'],
    ['The new fares will apply from 1 April.', 'date the new fares apply'],
    ['The bridge will be closed from 1 April.', 'date the bridge is closed'],
    ['On 1 April the tunnel will be reopened.', 'date the tunnel is reopened'],
  ])('%s', (text, label) => {
    expect(labels(by('a', text))).toContain(label);
  });

  it.each([
    ['The government ordered an inquiry on Friday.'],
    ['She told reporters of the vote on Friday, and said on Friday that it was close.'],
    ['The start was on 18 March.'],
    ['Four men were arrested on Friday.'],
  ])('of which nothing is to come it is not: %s', (text) => {
    expect(labels(by('a', text)).filter((label) => /^date /.test(label))).toEqual([]);
  });
});

describe('a number is suggested in words that somebody would use', () => {
  it.each([
    ['Two people came to the gate.', 'people'],
    ['It happened three times.', 'times'],
    ['The two had known each other for 12 years.', 'length in years'],
    ['The price on Wednesday at 38 euros was high.', 'wednesday in euros'],
    ['Wheat expects at 40 dollars were wrong.', 'expects in dollars'],
  ])('%s', (text, label) => {
    expect(labels(by('a', text))).not.toContain(label);
  });

  it('a share is asked for by the subject of its clause', () => {
    expect(labels(by('a', 'The tariff on steel will fall to 10 percent next year.'))).toContain(
      'tariff in percent',
    );
  });

  it('the same large count in other words is one suggestion', () => {
    const found = labels(
      by('a', 'Soldiers freed 743 workers.'),
      by('b', 'In all 743 people were rescued from the camp.'),
    );

    expect(found).toHaveLength(1);
  });
});

describe('every suggestion', () => {
  const story = [
    by(
      'a',
      'At least nine people were killed when the ferry Lantos Star capsized. The captain, Eirik Dahl, survived. ' +
        'The ferry will be raised on 18 March, at a cost of 3 million euros. A hearing will be held on 20 March.',
      'Nine dead in ferry accident',
    ),
    by(
      'b',
      'The ferry Lantos Star had 87 passengers on board, of whom 9 were killed. The hearing is due on 20 March. Captain Eirik Dahl was at the wheel.',
    ),
  ];

  it('finds by its own words what it was suggested for', () => {
    const suggested = suggestFacts(story, 20);

    expect(suggested.length).toBeGreaterThan(4);
    for (const { label, kind, unit, anchor } of suggested) {
      const { sentences } = story.find(({ versionId }) => versionId === anchor.versionId)!.claims;
      const text = sentences.filter(({ block }) => block !== 'title').map((one) => one.text);
      expect(seenIn(text.join(' '), asked(label, { kind, unit }))?.raw, label).toBe(anchor.slot.raw);
    }
  });

  it('leaves room for who and when beside numbers', () => {
    expect(new Set(suggestFacts(story, 5).map(({ kind }) => kind))).toEqual(
      new Set(['quantity', 'name', 'date']),
    );
  });
});
