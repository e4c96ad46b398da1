import { describe, expect, it } from 'vitest';
import { type GroupVersion, groupClaims, suggestFacts } from '../../src/domain/facts/index.ts';
import { claimsOf } from './support.ts';

const version = (
  source: string,
  number: number,
  hour: number,
  text: string,
  title: string | null = null,
): GroupVersion => ({
  articleId: `art_${source}`,
  source,
  versionId: `ver_${source}_${number}`,
  versionNumber: number,
  at: `2031-03-04T${String(hour).padStart(2, '0')}:00:00Z`,
  claims: claimsOf(text, title, '2031-03-04T09:00:00Z', `art_${source}`),
});
const about = (groups: ReturnType<typeof groupClaims>, words: string) =>
  groups.find((group) => group.text.includes(words));

describe('claims across sources', () => {
  it('are corroborated when two sources say so, and tell who was first', () => {
    const groups = groupClaims([
      version('late', 1, 11, 'Leaders of 26 countries agreed on Saturday to build a coalition for Karvania.'),
      version('early', 1, 9, 'Leaders of 26 countries have agreed to build a coalition for Karvania.'),
    ]);

    expect(about(groups, '26 countries')).toMatchObject({
      status: 'corroborated',
      voices: 2,
      first: { source: 'early' },
    });
  });
  it('are conflicting on a slot', () => {
    const groups = groupClaims([
      version('a', 1, 9, 'Leaders of 26 countries agreed on Saturday to build a coalition for Karvania.'),
      version('b', 1, 10, 'Leaders of 28 countries agreed on Saturday to build a coalition for Karvania.'),
    ]);

    expect(about(groups, 'countries')).toMatchObject({
      status: 'conflicting',
      conflicts: [
        {
          aspect: 'quantity',
          values: [
            { source: 'a', value: 26 },
            { source: 'b', value: 28 },
          ],
        },
      ],
    });
  });
  it('are conflicting where one outlet changed the copy that both print', () => {
    const copy = (countries: number): string =>
      `Leaders of ${countries} countries agreed on Saturday to build a coalition for Karvania. Ministers said after the meeting in Tolvik that a fund would pay for the first year of the mission.`;
    const groups = groupClaims([version('a', 1, 9, copy(26)), version('b', 1, 10, copy(28))]);

    expect(about(groups, 'countries')).toMatchObject({ status: 'conflicting', voices: 1 });
    expect(about(groups, 'fund')).toMatchObject({ status: 'single-source', voices: 1 });
  });
  it('are single when one source alone says so', () => {
    const groups = groupClaims([
      version('a', 1, 9, 'The mayor of Tolvik has resigned over the ferry.'),
      version('b', 1, 10, 'Two helicopters took part in the search near Ask.'),
    ]);

    expect(groups.map((group) => group.status)).toEqual(['single-source', 'single-source']);
  });
  it('remember who dropped them', () => {
    const text = 'Leaders of 26 countries agreed on Saturday to build a coalition for Karvania.';
    const groups = groupClaims([
      version('a', 1, 8, text),
      version('a', 2, 12, 'The leaders talked in London.'),
      version('b', 1, 9, text),
    ]);

    expect(about(groups, '26 countries')).toMatchObject({
      first: { source: 'a', versionNumber: 1 },
      dropped: [{ source: 'a', versionNumber: 1 }],
    });
  });
});

describe('claims in different words', () => {
  const status = (one: string, other: string) =>
    groupClaims([version('a', 1, 8, one), version('b', 1, 9, other)]).map((group) => group.status);

  it('conflict on the day, when they mean one thing', () => {
    expect(
      status(
        'Parliament will vote on the constitutional change on Tuesday.',
        'Lawmakers are to vote on the constitutional amendment on Thursday.',
      ),
    ).toEqual(['conflicting']);
  });
  it('are two things when a word has its opposite in the other', () => {
    expect(
      status(
        'The trial of the former minister begins on Monday.',
        'The trial of the former minister ends on Friday.',
      ),
    ).toEqual(['single-source', 'single-source']);
  });
  it('are two things when they share a topic only', () => {
    expect(
      status(
        'The council will vote on the new bridge on Monday.',
        'The orchestra plays in the new hall on Friday.',
      ),
    ).toEqual(['single-source', 'single-source']);
  });
});

describe('claims from which one fact was read', () => {
  const versions = [
    version('a', 1, 8, 'Leaders of 30 countries in a coalition agreed on Saturday to help Karvania.'),
    version('b', 1, 9, 'Twenty-six nations joined a video call at the invitation of London.'),
  ];
  const told = (articleId: string, value: number, raw: string) => {
    const claims = versions.find((one) => one.source === articleId)!.claims;
    const claim = claims.sentences.flatMap((sentence) => sentence.claims)[0]!;
    return {
      articleId: versions.find((one) => one.source === articleId)!.articleId,
      claimId: claim.id,
      value: {
        value,
        unit: 'country',
        qualifier: 'exactly' as const,
        low: value,
        high: value,
        raw,
      },
    };
  };
  const fact = (second: number) => [
    {
      label: 'countries in the coalition',
      kind: 'quantity' as const,
      stated: [told('a', 30, '30'), told('b', second, 'Twenty-six')],
    },
  ];

  it('are one group, whatever their words, and conflict where its values do', () => {
    expect(groupClaims(versions, new Map(), fact(26))).toMatchObject([
      {
        status: 'conflicting',
        sources: ['a', 'b'],
        conflicts: [{ aspect: 'quantity', values: [{ raw: '30' }, { raw: 'Twenty-six' }] }],
        reasons: ['a says 30, b says Twenty-six', 'they answer "countries in the coalition"'],
      },
    ]);
  });
  it('corroborate each other where its values agree', () => {
    expect(groupClaims(versions, new Map(), fact(30))).toMatchObject([{ status: 'corroborated', voices: 2 }]);
  });
});

describe('a claim that answers two facts', () => {
  const versions = [
    version('a', 1, 9, 'The truce would last 30 days. Generals will see each other in Tolvik on Tuesday.'),
    version('b', 1, 10, 'They want 30 days of truce and their generals in Tolvik on Tuesday.'),
    version('c', 1, 11, 'A pause of 30 days is foreseen. The military meeting is on Thursday.'),
  ];
  const said = (at: number, words: string) => {
    const { articleId, claims } = versions[at]!;
    const claim = claims.sentences
      .flatMap((sentence) => sentence.claims)
      .find(({ text }) => text.includes(words))!;
    return { articleId, claimId: claim.id };
  };
  const day = (value: string, raw: string) => ({
    value,
    unit: null,
    qualifier: 'exactly' as const,
    low: null,
    high: null,
    raw,
  });
  const days = { value: 30, unit: 'day', qualifier: 'exactly' as const, low: 30, high: 30, raw: '30 days' };
  const facts = [
    {
      label: 'length of the truce',
      kind: 'quantity' as const,
      stated: [0, 1, 2].map((at) => ({ ...said(at, '30 days'), value: days })),
    },
    {
      label: 'day of the meeting',
      kind: 'date' as const,
      stated: [
        { ...said(0, 'Tuesday'), value: day('2025-03-18', 'Tuesday') },
        { ...said(1, 'Tuesday'), value: day('2025-03-18', 'Tuesday') },
        { ...said(2, 'Thursday'), value: day('2025-03-20', 'Thursday') },
      ],
    },
  ];

  it('makes one statement of neither', () => {
    for (const order of [
      [0, 1, 2],
      [1, 0, 2],
      [1, 2, 0],
      [2, 1, 0],
    ]) {
      const groups = groupClaims(
        order.map((at) => versions[at]!),
        new Map(),
        facts,
      );
      const group = (words: string) =>
        groups.find(({ claims }) => claims.some(({ text }) => text.includes(words)))!;
      expect(group('Thursday').claims.map(({ text }) => text)).not.toContainEqual(
        expect.stringContaining('A pause'),
      );
      expect(group('Thursday')).toMatchObject({ status: 'conflicting' });
      expect(group('A pause')).toMatchObject({ status: 'corroborated' });
    }
  });
  it('is told elsewhere, and nobody has dropped the other', () => {
    const apart = version('b', 0, 8, 'Generals will see each other in Tolvik on Tuesday.');
    const groups = groupClaims([apart, ...versions], new Map(), facts);
    expect(groups.flatMap(({ dropped }) => dropped)).toEqual([]);
  });
});

describe('suggested facts', () => {
  it('are never of a noun that names nothing', () => {
    const labels = suggestFacts([
      version(
        'a',
        1,
        9,
        'The state has ordered 4 million doses at $20 apiece. The group pumped 310,000 bpd above its ceiling. ' +
          'The visitors left with a bag of things at £4,000. Halle was at 49.6 percent, 49.1 percent was at 49.2 percent for Munro.',
      ),
    ]).map(({ label }) => label);

    expect(labels).toContain('doses');
    expect(labels.filter((label) => /thing|apiece|bpd|percent in percent/.test(label))).toEqual([]);
  });
  it('name what a measure is of, and suggest none that is of nothing', () => {
    const labels = suggestFacts([
      version(
        'a',
        1,
        9,
        'The court jailed the trader for nine years. The wall collapsed over a length of 40 meters. ' +
          'The two had known each other for 12 years.',
      ),
    ]).map(({ label }) => label);

    expect(labels).toContain('length of the prison sentence in years');
    expect(labels.filter((label) => /^(?:length|distance|area|weight) in /.test(label))).toEqual([]);
  });
  const suggested = suggestFacts([
    version(
      'a',
      1,
      9,
      'At least four people were killed and 19 are missing after a ferry capsized. The ferry was built in 1988.',
      'Four dead in ferry accident',
    ),
    version(
      'a',
      2,
      12,
      'At least nine people were killed and 14 are missing after a ferry capsized. The ferry was built in 1988.',
      'Nine dead in ferry accident',
    ),
    version(
      'b',
      1,
      10,
      'Rescuers found five bodies near the ferry. Nineteen people are missing. A man of 34 saved his daughter.',
    ),
  ]);

  it('are what moves and what several sources state, in words a person would use', () => {
    expect(
      suggested
        .slice(0, 2)
        .map((one) => one.label)
        .toSorted(),
    ).toEqual(['people killed', 'people missing']);
    expect(suggested[0]?.seenIn.toSorted()).toEqual(['a', 'b']);
    expect(suggested[0]?.reasons).toContain('changed once already');
  });
  it('come once each, best first', () => {
    expect(new Set(suggested.map((one) => one.label)).size).toBe(suggested.length);
    expect(suggested.map((one) => one.score)).toEqual(
      suggested.map((one) => one.score).toSorted((a, b) => b - a),
    );
  });
  it('are no ages and no years of construction', () => {
    expect(suggested.map((one) => one.anchor.slot.raw)).not.toContain('34');
    expect(suggested.map((one) => one.anchor.slot.raw)).not.toContain('1988');
  });
});
