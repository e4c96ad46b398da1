/** A page costs its thread and never the service: the thread ends at its deadline, and the next page has another. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { threadedAnalysis } from '../../src/adapters/analysis/threads.ts';
import type { Analysis, ExtractRequest } from '../../src/app/ports.ts';
import { extractionFromText } from '../../src/domain/extract/index.ts';

const DEADLINE_MS = 5_000;
const now = '2025-03-05T12:00:00.000Z';
const PROSE =
  'The council voted 7 to 2 on Monday to keep the ferry, which carries about 9,200 people a day across the sound.';

const page = (html: string): ExtractRequest => ({
  source: {
    kind: 'html',
    bytes: Buffer.from(html),
    contentType: 'text/html; charset=utf-8',
    url: 'https://courier.example/ferry',
  },
  rules: null,
  now,
});
const article = page(
  `<article><h1>The ferry stays</h1><p>${PROSE}</p><p>${PROSE} It will cost 4.1 million.</p></article>`,
);

let analysis: Analysis;
beforeAll(() => {
  analysis = threadedAnalysis(1, DEADLINE_MS);
});
afterAll(() => analysis.close());

test('a stage that does not end by its deadline is ended, and the next page is read', {
  timeout: 60_000,
}, async () => {
  // A hundred times what a long article says.
  const extraction = extractionFromText({ text: `${PROSE}\n\n`.repeat(150_000) });
  const late = analysis.claims({ extraction, scope: 'art_1', publishedAt: null });
  await expect(late).rejects.toMatchObject({ code: 'analysis_timeout', kind: 'unprocessable' });
  expect(await analysis.extract(article)).toMatchObject({
    kind: 'extracted',
    extraction: { title: 'The ferry stays' },
  });
});

test('a page beyond the limits is refused with the limit, and the thread lives', async () => {
  expect(await analysis.extract(page('<div>'.repeat(200_000)))).toEqual({
    kind: 'refused',
    code: 'too_complex',
    reason: 'elements nested more than 512 deep',
  });
  expect(await analysis.extract(article)).toMatchObject({ kind: 'extracted' });
});
