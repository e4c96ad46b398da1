/** What a fact is called that somebody asked for by a click on a value. */
import { expect, it } from 'vitest';
import { extractClaims } from '../../src/domain/claims/index.ts';
import { extractionFromText } from '../../src/domain/extract/index.ts';
import { labelOfPointed } from '../../src/domain/facts/index.ts';

const claimsOf = (text: string) =>
  extractClaims(extractionFromText({ text, title: null }), {
    scope: 'x',
    publishedAt: '2025-03-15T12:00:00.000Z',
  });

function labelAt(text: string, raw: string): string | null {
  const claims = claimsOf(text);
  const claim = claims.sentences
    .flatMap((sentence) => sentence.claims)
    .find(({ slots }) => slots.some((slot) => slot.raw === raw));
  return labelOfPointed(claims, claim?.id ?? '', claim?.slots.findIndex((slot) => slot.raw === raw) ?? -1);
}

it('is the question that the value answers, where there is one', () => {
  expect(labelAt('Leaders of 26 countries in the coalition agreed on Saturday.', '26')).toBe(
    'countries in the coalition',
  );
});

it('is the words around it with a gap, where there is none', () => {
  expect(labelAt('Later that evening the planners met in London to work out who sends what.', 'London')).toBe(
    'planners met in … to work out who',
  );
});

it('is nothing for a claim or a slot that the version does not have', () => {
  const claims = claimsOf('Leaders of 26 countries agreed.');

  expect(labelOfPointed(claims, 'clm_none', 0)).toBeNull();
  expect(labelOfPointed(claims, claims.sentences[0]?.claims[0]?.id ?? '', 99)).toBeNull();
});
