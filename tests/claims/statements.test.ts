import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/model/claims.ts';
import { claimsOf, linesOf, read } from './read.ts';

const only = (text: string): Claim => {
  const claims = claimsOf(read(text));
  expect(claims).toHaveLength(1);
  return claims[0]!;
};

describe('attribution', () => {
  const told = (text: string, title: string | null = null): string => {
    const { attribution } = title === null ? only(text) : claimsOf(read([], { title: text }))[0]!;
    return attribution === null
      ? 'nobody'
      : `${attribution.source ?? '–'} | ${attribution.verb} | ${attribution.strength} | ${attribution.named ? 'named' : 'unnamed'}`;
  };

  it.each([
    ['Anna Petrov said that the dam had burst.', 'Anna Petrov | say | state | named'],
    ['The dam had burst, officials said.', 'officials | say | state | unnamed'],
    ['“The dam burst,” said Anna Petrov, an engineer.', 'Anna Petrov | say | state | named'],
    [
      'Anna Petrov, a spokeswoman for the ministry, told reporters the dam was safe.',
      'Anna Petrov | tell | state | named',
    ],
    [
      'According to the Harbour Council, the dam burst.',
      'the Harbour Council | according to | state | named',
    ],
    [
      'The dam burst, according to two people familiar with the matter.',
      'two people familiar with the matter | according to | state | unnamed',
    ],
    ['The ministry confirmed that the dam had burst.', 'The ministry | confirm | confirm | unnamed'],
    ['Branwick denied on Tuesday that the dam had burst.', 'Branwick | deny | deny | named'],
    ['Engineers warned the dam could burst.', 'Engineers | warn | suggest | unnamed'],
    ['The dam is said to be safe.', '– | say | state | unnamed'],
    ['The dam has reportedly burst.', '– | report | claim | unnamed'],
    [
      'Ada Lind, director of the board, and head of the union, said the dam burst.',
      'Ada Lind | say | state | named',
    ],
    [
      'Union spokeswoman Julie Hart said the dam burst.',
      'Union spokeswoman Julie Hart | say | state | named',
    ],
    [
      '“The dam burst,” Engineer Anna Petrov told reporters in Eskby.',
      'Engineer Anna Petrov | tell | state | named',
    ],
    [
      'The flood killed nine people, the governor wrote on her channel.',
      'the governor | write | state | unnamed',
    ],
    [
      'The dam had cracks, sources told the Ledger, which first wrote about it.',
      'sources | tell | state | unnamed',
    ],
    ['People briefed on the plans said the dam was safe.', 'People | say | state | unnamed'],
    ['The dam was unsafe, a study published on Monday found.', 'a study | find | confirm | unnamed'],
    ['Her lawyer, Tom Adeyemi, said she had left.', 'Tom Adeyemi | say | state | named'],
    ['The minister called it “absurd” and said the dam was safe.', 'The minister | say | state | unnamed'],
    ['“Run!” she shouted.', 'she | shout | state | unnamed'],
    ['Nearly half of those interviewed said the dam was safe.', 'half of those | say | state | unnamed'],
    ['The WHO said the dam was safe.', 'The WHO | say | state | named'],
    ['On Monday, the mayor told the council a story.', 'nobody'],
    ['The dam burst on Tuesday.', 'nobody'],
    ['Each damage claim was paid.', 'nobody'],
    ['The firm, Acme Holdings, reported a loss of 3.2 billion euros for the year.', 'nobody'],
    ['The dam burst, reported the Ellery Ledger.', 'the Ellery Ledger | report | state | named'],
    ['He left over fears the dam would burst.', 'nobody'],
    ['Residents were told to leave.', 'nobody'],
    ['Parliament rejected the bill.', 'nobody'],
    ['Officials expect a deal by Friday.', 'nobody'],
    ['The Kremlin declined to comment.', 'nobody'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it('a headline names its source beside a colon', () => {
    expect(told('Dozens hurt in harbour blast: police', '')).toBe('police | say | state | unnamed');
    expect(told('Minister: talks with dockers to resume', '')).toBe('Minister | say | state | unnamed');
  });

  it('the span is the phrase in the sentence', () => {
    const text = 'The dam burst, officials said.';
    const { attribution } = only(text);
    expect(text.slice(attribution!.start, attribution!.end)).toBe('officials said');
  });
});

describe('modality', () => {
  it.each([
    ['The dam burst.', 'asserted'],
    ['The dam may burst.', 'hedged'],
    ['The dam has allegedly burst.', 'hedged'],
    ['It is not clear whether the dam will hold.', 'hedged'],
    ['The dam will be rebuilt.', 'expected'],
    ['The dam would be rebuilt.', 'expected'],
    ['The council plans to rebuild the dam.', 'expected'],
    ['The council must rebuild the dam.', 'obligation'],
    ['The dam will burst if rain falls.', 'conditional'],
    ['The dam burst in May.', 'asserted'],
    ['Old dams are more likely to burst.', 'asserted'],
    ['The dam is likely to burst.', 'hedged'],
  ])('%s', (text, modality) => {
    expect(only(text).modality).toBe(modality);
  });
});

describe('polarity', () => {
  it.each([
    ['The dam held.', 'positive'],
    ['The dam did not hold.', 'negative'],
    ["The dam didn't hold.", 'negative'],
    ['No one was hurt.', 'negative'],
    ['Neither side won.', 'negative'],
    ['The road is no longer open.', 'negative'],
    ['The council failed to act.', 'negative'],
    ['The council lacks money.', 'negative'],
    ['The council rejected the plan.', 'negative'],
    ['The council did not reject the plan.', 'positive'],
    ['The plan is not only cheap.', 'positive'],
    ['No fewer than 40 people came.', 'positive'],
    ['No doubt it rained.', 'positive'],
    ['Engine No. 7 was closed.', 'positive'],
    ['The “no coalition” won.', 'positive'],
    ['Neither the mayor nor the council has spoken.', 'negative'],
    ['Officials neither confirmed nor denied the report.', 'negative'],
    ['The study, which was not reviewed, says that the drug does not help.', 'negative'],
    ['The council stopped short of blaming the firm.', 'negative'],
    ['The council has yet to decide.', 'negative'],
  ])('%s', (text, polarity) => {
    expect(only(text).polarity).toBe(polarity);
  });

  it('points at the words that decided', () => {
    const text = 'The council failed to act, officials said.';
    const cues = only(text).cues.map(({ start, end, what }) => `${what}: ${text.slice(start, end)}`);
    expect(cues).toEqual(['polarity: failed to']);
  });
});

describe('quotes', () => {
  it.each([
    ['“We will not wait for the rain,” she said.', '“We will not wait for the rain,” → direct'],
    ['"We will not wait for the rain," she said.', '"We will not wait for the rain," → direct'],
    ['« We will not wait for the rain », she said.', '« We will not wait for the rain » → direct'],
    ['‘We will not wait for the rain,’ she said.', '‘We will not wait for the rain,’ → direct'],
    ['He called it “pure fiction”.', '“pure fiction” → fragment'],
    ["The workers' union didn't move the owners' gate.", ''],
    ['The board is 10" wide.', ''],
  ])('%s', (text, lines) => {
    expect(linesOf(text, 'quote')).toBe(lines);
  });

  it('speech that runs over sentences is quoted in each of them', () => {
    const claims = claimsOf(read('“The dam is safe. Nobody need leave,” she said.'));
    expect(
      claims.map((claim) => claim.slots.filter((slot) => slot.type === 'quote').map((slot) => slot.text)),
    ).toEqual([['The dam is safe.'], ['Nobody need leave,']]);
  });
});

describe('claims inside a sentence', () => {
  const split = (text: string): string[] => claimsOf(read(text)).map((claim) => claim.text);

  it('part at finite clauses', () => {
    expect(split('The dam burst on Monday, and three villages were flooded.')).toEqual([
      'The dam burst on Monday,',
      'and three villages were flooded.',
    ]);
    expect(split('The dam held; the bridge was lost.')).toEqual(['The dam held;', 'the bridge was lost.']);
  });

  it.each([
    'The dam, the bridge, and the old mill were lost.',
    'The bridge, which was built in 1932, carries 40,000 cars a day.',
    'He left, and quickly.',
    '“The dam held, and the bridge was lost,” she said.',
  ])('stay whole: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('each has its own slots, and its own speaker where it has one', () => {
    const [first, second] = claimsOf(
      read('The company had lost $1.2m, Anna Petrov said, but analysts said the loss could reach $2m.'),
    );
    expect(first?.slots.filter((slot) => slot.type === 'quantity').map((slot) => slot.value)).toEqual([
      1_200_000,
    ]);
    expect(second?.slots.filter((slot) => slot.type === 'quantity').map((slot) => slot.value)).toEqual([
      2_000_000,
    ]);
    expect([first?.attribution?.source, second?.attribution?.source]).toEqual(['Anna Petrov', 'analysts']);
  });
});

describe('what cannot be checked is no fact', () => {
  it.each(['How many people died?', 'Read more: our full report.', 'TURIN, Italy —'])('%s', (text) => {
    expect(claimsOf(read(text)).every((claim) => !claim.checkable)).toBe(true);
  });

  it.each([
    'Three people died.',
    'Share prices fell by 4 percent.',
    'Watch makers sold fewer watches.',
    'Download speeds doubled.',
    'Join talks have failed.',
  ])('a plain statement is: %s', (text) => {
    expect(only(text).checkable).toBe(true);
  });
});
