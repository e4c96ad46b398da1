/** Extracting what was extracted changes nothing: the property that keeps a re-rendered history quiet. */
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/domain/extract/index.ts';
import type { Block, BlockKind, Extraction } from '../../src/domain/model/extraction.ts';
import { articleFixtures } from '../support/articles.ts';

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const TAGS: Record<BlockKind, (text: string) => string> = {
  paragraph: (text) => `<p>${text}</p>`,
  correction: (text) => `<p>${text}</p>`,
  heading: (text) => `<h2>${text}</h2>`,
  quote: (text) => `<blockquote>${text}</blockquote>`,
  'list-item': (text) => `<ul><li>${text}</li></ul>`,
  caption: (text) => `<figure><figcaption>${text}</figcaption></figure>`,
  table: (text) =>
    `<tr>${text
      .split(' | ')
      .map((cell) => `<td>${cell}</td>`)
      .join('')}</tr>`,
};

/** Rows that follow each other are one table, as they were. */
function render({ title, blocks }: Extraction): string {
  const html = blocks.map(({ kind, text }: Block) => TAGS[kind](escaped(text))).join('\n');
  const tables = html.replace(/(?:<tr>.*<\/tr>\n?)+/g, (rows) => `<table>${rows}</table>`);
  return `<html><head><title>${escaped(title ?? '')}</title></head><body><article><h1>${escaped(title ?? '')}</h1>${tables}</article></body></html>`;
}

const articles = articleFixtures()
  .map(
    (fixture) =>
      [fixture.slug, extractArticle(fixture.html, { url: fixture.url, now: fixture.capturedAt })] as const,
  )
  .filter(([, { quality, title }]) => quality.status === 'article' && title !== null);

describe('the output of every article fixture', () => {
  test.each(articles)('%s gives the same blocks again', (_slug, extraction) => {
    const again = extractArticle(render(extraction), {});
    expect(again.blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(
      extraction.blocks.map(({ kind, text }) => `${kind}: ${text}`),
    );
    expect(again.title).toBe(extraction.title);
  });
});
