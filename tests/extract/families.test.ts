/**
 * Every page family in `fixtures/articles` gives exactly the article a person reads in it. `UPDATE_GOLDEN=1` rewrites
 * the expected blocks (never the expected metadata, which is facts about the page); look at the diff before committing.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../src/domain/extract/index.ts';
import {
  type ArticleFixture,
  articleFixtures,
  expectedFile,
  NO_ARTICLE,
  printArticle,
} from '../support/articles.ts';

const update = process.env.UPDATE_GOLDEN === '1';

function extract({ html, url, capturedAt }: ArticleFixture) {
  return extractArticle(html, { url, now: capturedAt });
}

describe.each(articleFixtures().map((fixture) => [fixture.slug, fixture] as const))('%s', (slug, fixture) => {
  test(`reads the article: ${fixture.hard}`, () => {
    const printed = printArticle(extract(fixture));
    if (update) writeFileSync(expectedFile(slug), printed);
    else expect(printed).toBe(fixture.text);
  });

  test('tells what the page is, and what it says about itself', () => {
    const {
      quality,
      title,
      byline,
      publishedAt,
      modifiedAt,
      lang,
      canonicalUrl,
      siteName,
      section,
      accessibleForFree,
    } = extract(fixture);
    expect(quality.reasons).not.toHaveLength(0);
    expect(quality.status).toBe(fixture.expected.status);
    // Like the blocks, the metadata of a page that never becomes a version is nobody's promise.
    if (fixture.text === NO_ARTICLE) return;
    const read = {
      title,
      byline,
      publishedAt,
      modifiedAt,
      lang,
      canonicalUrl,
      siteName,
      section,
      accessibleForFree,
    };
    expect({ status: quality.status, ...read }).toEqual(fixture.expected);
  });
});

test('each folder holds a page, its facts and its text, and nothing else', () => {
  for (const { slug, family, hard } of articleFixtures()) {
    expect(readdirSync(new URL('./', expectedFile(slug))).sort(), slug).toEqual([
      'article.json',
      'expected.txt',
      'page.html',
    ]);
    expect(family, slug).toMatch(/\S/);
    expect(hard, slug).toMatch(/\S/);
  }
});
