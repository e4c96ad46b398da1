import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const sentences = (text: string): string[] => read(text).sentences.map((sentence) => sentence.text);

describe('sentences that Intl.Segmenter would break', () => {
  it.each([
    'Mr. Hart met Dr. Lind at St. Olaf Hospital.',
    'Engine No. 7 was closed.',
    'The claim stands in par. 18 of the report.',
    'It was opened on Jan. 5 in Turin.',
    'Alfred E. Lind left the firm.',
    'The U.S. Senate voted.',
    'It began at 5 a.m. on Monday.',
    'Lind & Hart Inc. sold its ships.',
    '“Is it over?” she asked.',
    '“It is over!” said Anna Lind.',
    'He works at Yahoo! in the harbour.',
    'We waited ... and then it came.',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

describe('sentences that end where an abbreviation stands, or without a space', () => {
  it.each([
    ['They live in the U.S. The others left.', ['They live in the U.S.', 'The others left.']],
    ['It began at 5 a.m. They had left.', ['It began at 5 a.m.', 'They had left.']],
    ['We made a team, you and I. Did it help?', ['We made a team, you and I.', 'Did it help?']],
    ['“It is over.” She left.', ['“It is over.”', 'She left.']],
    [
      'It saved many lives. 81 per cent of drivers agreed.',
      ['It saved many lives.', '81 per cent of drivers agreed.'],
    ],
    [
      '“It can be done.” Anna Lind added that it must.',
      ['“It can be done.”', 'Anna Lind added that it must.'],
    ],
    ['They took ropes, lamps, etc. Others followed.', ['They took ropes, lamps, etc.', 'Others followed.']],
    ['It ended in March.The minister left at once.', ['It ended in March.', 'The minister left at once.']],
    [
      'TURIN, Italy (AP) — The harbour council met on Monday to vote on the dam.',
      ['TURIN, Italy (AP) —', 'The harbour council met on Monday to vote on the dam.'],
    ],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('an address is no seam', () => {
    expect(sentences('Write to Anna.Lind@Example.Org or see example.com for more.')).toHaveLength(1);
  });
});

it('a long block is split like its parts, wherever the windows of the segmenter fall', () => {
  const parts = Array.from(
    { length: 2000 },
    (_, i) => `The dam at post ${i} held, said Mr. Lind of the U.S. Harbour Office.`,
  );
  expect(sentences(parts.join(' '))).toEqual(parts);
});

it('a sentence longer than a window stays whole', () => {
  const endless = `The dam held ${'and the water rose '.repeat(900)}until noon.`;
  expect(sentences(`${endless} It fell.`)).toEqual([endless, 'It fell.']);
});

describe('where a sentence stands', () => {
  it('title and byline come first, and blocks keep their kind and time', () => {
    const set = read(
      [
        { kind: 'caption', text: 'The dam on Monday.' },
        { kind: 'correction', text: 'Correction: the dam is 40m high.' },
        { kind: 'paragraph', text: 'Water rises.', publishedAt: '2025-03-15T09:00:00.000Z' },
      ],
      { title: 'Dam bursts', byline: 'By Anna Lind' },
    );
    expect(set.sentences.map(({ block, blockIndex, asOf }) => [block, blockIndex, asOf])).toEqual([
      ['title', -1, null],
      ['byline', -1, null],
      ['caption', 0, null],
      ['correction', 1, null],
      ['paragraph', 2, '2025-03-15T09:00:00.000Z'],
    ]);
  });

  it('a live-blog entry reads its dates from its own time', () => {
    const set = read([
      { kind: 'paragraph', text: 'It burst yesterday.', publishedAt: '2025-03-12T09:00:00.000Z' },
    ]);
    expect(set.sentences[0]?.claims[0]?.slots[0]).toMatchObject({ value: '2025-03-11' });
  });
});
