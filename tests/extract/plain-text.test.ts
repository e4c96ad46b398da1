import { expect, test } from 'vitest';
import { articleText, extractionFromText } from '../../src/domain/extract/index.ts';

const read = (text: string) =>
  extractionFromText({ text }).blocks.map(({ kind, text: words }) => `${kind}: ${words}`);

test('paragraphs are parted by empty lines, and lines within one are joined', () => {
  expect(read('The ferry sank\nat dawn.\n\nForty were saved.\r\n\r\nNobody died.')).toEqual([
    'paragraph: The ferry sank at dawn.',
    'paragraph: Forty were saved.',
    'paragraph: Nobody died.',
  ]);
});

test('headings, list marks and quotes are known by their marks, and nothing else is taken for one', () => {
  expect(
    read('# What we know\nIt sank.\n\n- 40 saved\n- 2 missing\n\n> We held on.\n\n2024. A year of storms.'),
  ).toEqual([
    'heading: What we know',
    'paragraph: It sank.',
    'list-item: 40 saved',
    'list-item: 2 missing',
    'quote: We held on.',
    'paragraph: 2024. A year of storms.',
  ]);
});

test('a correction note is told as one', () => {
  expect(read('It sank.\n\nCorrection: The ferry carried 40 people, not 14.')[1]).toMatch(/^correction: /);
});

test('title, day and language are those given; nothing is dropped', () => {
  const extraction = extractionFromText({
    text: 'Subscribe to our newsletter.\n\nBy Ada Lund',
    title: ' Ferry\u00a0sinks ',
    publishedAt: '2025-03-15T14:02:11.000Z',
    lang: 'en',
  });
  expect(extraction).toMatchObject({
    title: 'Ferry sinks',
    publishedAt: '2025-03-15T14:02:11.000Z',
    lang: 'en',
  });
  expect(articleText(extraction)).toBe('Subscribe to our newsletter.\n\nBy Ada Lund');
  expect(extraction.quality.status).toBe('article');
});

test('no text is said to be none', () => {
  expect(extractionFromText({ text: ' \n\n ' })).toMatchObject({ blocks: [], quality: { status: 'shell' } });
});

test('headings upon headings, a hundred thousand of them, are read one after the other', () => {
  const { blocks } = extractionFromText({ text: '# The pier\n'.repeat(100_000) });
  expect(blocks).toHaveLength(100_000);
  expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['heading']));
});
