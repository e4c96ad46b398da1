/** Words that every object of the language answers are words of the news too: a constructor wins a title. */
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../src/domain/claims/index.ts';
import { diffClaims } from '../src/domain/diff/index.ts';
import { articleText, extractArticle } from '../src/domain/extract/index.ts';
import { suggestFacts } from '../src/domain/facts/index.ts';
import { fingerprint, placeArticle } from '../src/domain/stories/index.ts';
import { asked, claimsOf, seenIn } from './facts/support.ts';

const WORDS = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'];
const told = (word: string, count: number): string =>
  `The ${word} won ${count} ${word}s in 2030, said ${word} Ada ${word}, ${count} ${word} old, of the ${word} Party.\n\n` +
  `“${word} is ${count} percent,” the ${word} ${word} told ${word}. It cost ${count} million ${word} by early ${word}.`;

describe.each(
  WORDS.flatMap((word) => [...new Set([word, word.toLowerCase(), word[0]?.toUpperCase() + word.slice(1)])]),
)('an article that says "%s" everywhere', (word) => {
  it('is read, and its number is seen to change', () => {
    const [old, now] = [claimsOf(told(word, 26)), claimsOf(told(word, 30))];
    const diff = diffClaims(old, now, { fromId: 'ver_1', toId: 'ver_2' });
    expect(diff.changes.some(({ tier, aspects }) => tier === 'alert' && aspects.includes('quantity'))).toBe(
      true,
    );
  });

  it('is extracted from a page whose tags, classes and languages bear the word', () => {
    const body = told(word, 26)
      .split('\n\n')
      .map((text) => `<p class="${word}" id="${word}">${text}</p>`)
      .join('');
    const page = `<html lang="${word}"><head><meta charset="utf-8"><meta name="${word}" content="${word}"><script type="application/ld+json">{"@type":"${word}","${word}":"${word}"}</script><title>${word}</title></head><body><${word}><h1>The ${word}</h1><article>${body.repeat(4)}</article></${word}></body></html>`;
    const extraction = extractArticle(page, { url: `https://gazette.${word}/${word}` });
    expect(articleText(extraction)).toContain(`The ${word} won 26`);
    expect(extractClaims(extraction, { scope: 'art_1', publishedAt: null }).sentences.length).toBeGreaterThan(
      1,
    );
  });

  it('answers a question of the word, and is placed', () => {
    const text = `The league has 26 ${word}s. The league said so.`;
    expect(() => seenIn(text, asked(`number of ${word}s in ${word}`, { unit: word }))).not.toThrow();
    const claims = claimsOf(text, word);
    const article = { title: word, claims, publishedAt: claims.publishedAt, lang: 'en' };
    const other = { ...article, claims: claimsOf('The league has a plan.') };
    expect(
      placeArticle(other, [{ id: 'sto_1', fingerprint: fingerprint(claims, claims.publishedAt) }]).score,
    ).toBeLessThanOrEqual(1);
    const version = {
      articleId: 'art_1',
      source: word,
      versionId: 'ver_1',
      claims: claimsOf(told(word, 26)),
    };
    expect(() => suggestFacts([version])).not.toThrow();
  });
});
