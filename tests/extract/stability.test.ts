/**
 * Nobody edited the article, so nothing changed: whatever template, furniture and typesetting a page comes in, its
 * title and blocks are the same. And where somebody edits a single digit, exactly that block differs.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src/domain/claims/index.ts';
import { diffClaims } from '../../src/domain/diff/index.ts';
import { comparableText, extractArticle } from '../../src/domain/extract/index.ts';
import type { BlockKind, QualityStatus } from '../../src/domain/model/extraction.ts';
import { type ArticleFixture, articleFixtures, parseArticle } from '../support/articles.ts';
import { times } from '../support/chance.ts';
import { type RenderedArticle, render, TEMPLATES } from '../support/renderings.ts';

const now = '2025-05-01T12:00:00.000Z';
const pages = articleFixtures().flatMap((fixture) => {
  const { status } = fixture.expected;
  return isReadable(status) ? [asArticle(fixture, status)] : [];
});
const articles = pages.filter(({ status }) => status === 'article');
/** What stays of an article when it is a flash of the wire, or the text beside a video: little, in the same furniture. */
const flashes = articles.flatMap((article) => {
  const paragraphs = article.blocks.filter(({ kind, text }) => kind === 'paragraph' && text.length > 60);
  return [1, 2].slice(0, paragraphs.length).map((count) => ({
    ...article,
    slug: `${article.slug}, of which ${count === 1 ? 'one paragraph stays' : 'two paragraphs stay'}`,
    standfirst: null,
    blocks: paragraphs.slice(0, count),
    status: 'stub' as const,
    accessibleForFree: count === 1 ? false : null,
  }));
});
const seeds = fc.integer({ min: 0, max: 0xffffffff });
const templates = fc.constantFrom(...TEMPLATES);

type Readable = RenderedArticle['status'];
function isReadable(status: QualityStatus): status is Readable {
  return status === 'article' || status === 'live-blog' || status === 'stub';
}

function asArticle(
  { slug, expected, url, text }: ArticleFixture,
  status: Readable,
): RenderedArticle & { slug: string } {
  const { standfirst, blocks } = parseArticle(text);
  return {
    slug,
    title: expected.title!,
    byline: expected.byline,
    publishedAt: expected.publishedAt ?? '2025-03-01T08:00:00.000Z',
    lang: expected.lang ?? 'en',
    url,
    standfirst,
    blocks,
    status,
    accessibleForFree: expected.accessibleForFree,
  };
}

/** One line for the title, the standfirst, the byline and each block, in the form that versions are compared in. */
function lines(article: Pick<RenderedArticle, 'title' | 'standfirst' | 'byline' | 'blocks'>): string[] {
  return [
    `[title] ${comparableText(article.title)}`,
    `[standfirst] ${comparableText(article.standfirst ?? '')}`,
    `[byline] ${comparableText(article.byline ?? '')}`,
    ...article.blocks.map(
      ({ kind, text, publishedAt = '' }) =>
        `[${kind}${publishedAt && ` ${publishedAt}`}] ${comparableText(text)}`,
    ),
  ];
}

function linesOfPage(article: RenderedArticle, html: string): string[] {
  const { title, standfirst, byline, blocks, quality } = extractArticle(html, { url: article.url, now });
  if (!isReadable(quality.status)) return [`no article: ${quality.status}, ${quality.reasons.join(', ')}`];
  return lines({ title: title ?? '', standfirst, byline, blocks });
}

describe('renderings of one text', () => {
  test.each([...pages, ...flashes].map((article) => [article.slug, article] as const))(
    '%s reads the same in all of them',
    (_slug, article) => {
      fc.assert(
        fc.property(seeds, templates, (seed, template) => {
          expect(linesOfPage(article, render(article, seed, template))).toEqual(lines(article));
        }),
        times(12),
      );
    },
  );

  const english = articles.filter((article) => article.lang.startsWith('en'));

  test('have a diff that says nothing but, in silence, that quotes are set in another way', () => {
    fc.assert(
      fc.property(fc.constantFrom(...english), seeds, seeds, (article, one, other) => {
        const [before, after] = [one, other].map((seed) =>
          extractClaims(extractArticle(render(article, seed), { url: article.url, now }), {
            scope: article.slug,
          }),
        );
        const { changes } = diffClaims(before!, after!, { fromId: 'ver_1', toId: 'ver_2' });
        for (const change of changes) {
          expect(change.tier).toBe('silent');
          expect(comparableText(change.after!.text)).toBe(comparableText(change.before!.text));
        }
      }),
      times(25),
    );
  });
});

describe('an edit of one digit', () => {
  const DIGIT = /\d/u;
  const next = (text: string) => text.replace(DIGIT, (digit) => String((Number(digit) + 1) % 10));

  test('in the headline is seen', () => {
    const numbered = [...pages, ...flashes].filter((article) => DIGIT.test(article.title));
    expect(numbered.length).toBeGreaterThan(3);
    for (const article of numbered) {
      const edited = { ...article, title: next(article.title) };
      expect(linesOfPage(edited, render(edited, 7))).toEqual([
        `[title] ${comparableText(edited.title)}`,
        ...lines(article).slice(1),
      ]);
    }
  });

  test.each(['paragraph', 'heading', 'list-item', 'caption', 'table', 'correction'] satisfies BlockKind[])(
    'in a %s is seen, and nothing else is',
    (kind) => {
      const places = [...pages, ...flashes].flatMap((article) =>
        article.blocks.flatMap((block, index) =>
          block.kind === kind && DIGIT.test(block.text) ? [{ article, index }] : [],
        ),
      );
      expect(places.length).toBeGreaterThan(0);
      fc.assert(
        fc.property(fc.constantFrom(...places), seeds, ({ article, index }, seed) => {
          const blocks = article.blocks.map((block, i) =>
            i === index ? { ...block, text: next(block.text) } : block,
          );
          const edited = { ...article, blocks };
          const before = linesOfPage(article, render(article, seed));
          const after = linesOfPage(edited, render(edited, seed + 1));
          expect(after.filter((line, i) => line !== before[i])).toEqual([lines(edited)[3 + index]]);
        }),
        times(40),
      );
    },
  );

  test('in the standfirst is seen', () => {
    const places = pages.filter(({ standfirst }) => standfirst !== null && DIGIT.test(standfirst));
    expect(places.length).toBeGreaterThan(3);
    for (const article of places) {
      const edited = { ...article, standfirst: next(article.standfirst!) };
      for (const seed of [1, 2, 3]) expect(linesOfPage(edited, render(edited, seed))).toEqual(lines(edited));
    }
  });
});
