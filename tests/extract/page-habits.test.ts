import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/domain/extract/index.ts';

const first =
  'The harbor council of Port Ellery voted 7 to 4 on Tuesday to close the old ferry dock, after a survey found 31 cracked piles.';
const second =
  'Repairs would cost 4.2 million crowns, the engineer told the meeting, and could not begin before the autumn storms are over.';
const third =
  'Passengers will be taken to the northern pier by bus from Monday, at no cost, until the council has decided what comes next.';
const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const page = ({
  head = '',
  title = 'Port Ellery closes its old ferry dock',
  before = '',
  body = paragraphs(first, second, third),
  after = '',
}) =>
  `<html><head><title>${title}</title>${head}</head><body><main>${before}<h1>${title}</h1><article>${body}</article>${after}</main></body></html>`;
const texts = (html: string) =>
  extractArticle(html, { url: 'https://courier.example/dock' }).blocks.map(({ text }) => text);

describe('what pages do to their text', () => {
  test('an article set once for each width of screen is read once', () => {
    const body = paragraphs(first, second, third);
    expect(texts(page({ body: `<div>${body}</div><div>${body}</div>` }))).toEqual([first, second, third]);
  });

  test('a standfirst that is a sentence of the body is not told twice, and one that differs by a digit is kept', () => {
    const repeated = 'Repairs would cost 4.2 million crowns, the engineer told the meeting';
    expect(texts(page({ body: paragraphs(repeated, first, second, third) }))).toEqual([first, second, third]);
    const edited = repeated.replace('4.2', '4.3');
    expect(texts(page({ body: paragraphs(`${edited}.`, first, second, third) }))).toContain(`${edited}.`);
  });
});

describe('what pages do to their times', () => {
  const read = (html: string) => extractArticle(html, { url: 'https://courier.example/dock' });

  test('an update told only below the article is found', () => {
    const { modifiedAt } = read(page({ after: '<p>Last updated: November 13, 2025</p>' }));
    expect(modifiedAt).toBe('2025-11-13T00:00:00.000Z');
  });

  test('names that an outlet makes up for its meta are understood', () => {
    const { publishedAt, modifiedAt } = read(
      page({
        head: '<meta name="w-published-date" content="2025-05-27T06:03:43Z"><meta name="updated" content="2025-06-02T09:00:00Z">',
      }),
    );
    expect([publishedAt, modifiedAt]).toEqual(['2025-05-27T06:03:43.000Z', '2025-06-02T09:00:00.000Z']);
  });

  test('the time behind the headline wins over those of teasers before it', () => {
    const before = '<div><time datetime="2025-12-16T12:00:00Z">12/16/2025</time></div>';
    const body = `<div><time datetime="2017-03-01T12:00:00Z">03/01/2017</time></div>${paragraphs(first, second, third)}`;
    expect(read(page({ before, body })).publishedAt).toBe('2017-03-01T12:00:00.000Z');
  });
});

test('a lone heading that shares no word with any stated title names the section', () => {
  const html = page({}).replace(/<h1>.*?<\/h1>/, '<h1>Market Updates</h1>');
  expect(extractArticle(html).title).toBe('Port Ellery closes its old ferry dock');
});
