/** What "on Friday" means in an article that is rewritten for days under one date of publication. */
import { describe, expect, test } from 'vitest';
import { earlierSentences, extractClaims, writtenBy } from '../../src/domain/claims/index.ts';
import type { ClaimSet } from '../../src/domain/model/claims.ts';
import { articleOf } from './read.ts';

/** A Thursday. */
const PUBLISHED = '2024-05-16T18:00:00.000Z';
const SATURDAY = '2024-05-18T09:00:00.000Z';
const NEXT_TUESDAY = '2024-05-21T09:00:00.000Z';

const first = (text: string): ClaimSet =>
  extractClaims(articleOf([text], { publishedAt: PUBLISHED }), { scope: 'art_w' });

const later = (text: string, at: string, ...before: ClaimSet[]): ClaimSet =>
  extractClaims(articleOf([text], { publishedAt: PUBLISHED }), {
    scope: 'art_w',
    history: { earlier: earlierSentences(before), at },
  });

const days = (set: ClaimSet): string[] =>
  set.sentences.flatMap(({ claims }) =>
    claims.flatMap(({ slots }) =>
      slots.flatMap((slot) => (slot.type === 'date' ? [`${slot.raw} = ${slot.value}`] : [])),
    ),
  );

describe('A day named in a sentence', () => {
  const report = 'The ferry caught fire on Thursday.';

  test('that came with a later version is read from that version', () => {
    const set = later(`${report} The minister ordered an inquiry on Friday.`, SATURDAY, first(report));
    expect(days(set)).toEqual(['Thursday = 2024-05-16', 'Friday = 2024-05-17']);
    expect(set.sentences.map(({ writtenAt }) => writtenAt)).toEqual([null, SATURDAY]);
  });

  test('that was there before stays what it was', () => {
    const before = first('Divers will resume the search tomorrow.');
    const after = later('Divers will resume the search tomorrow. The harbor is closed.', SATURDAY, before);
    expect(days(after)).toEqual(days(before));
  });

  test('stays what it was when the words around it are edited', () => {
    const before = first('Divers will resume the search for the missing on Friday.');
    const after = later(
      'Navy divers will resume the search for the missing men on Friday.',
      NEXT_TUESDAY,
      before,
    );
    expect(days(after)).toEqual(['Friday = 2024-05-17']);
  });

  test('is another when the sentence names another', () => {
    const before = first('Divers will resume the search for the missing on Friday.');
    const after = later('Divers will resume the search for the missing on Wednesday.', NEXT_TUESDAY, before);
    expect(days(after)).toEqual(['Wednesday = 2024-05-22']);
  });

  test('is the old one in a sentence that comes back after two versions', () => {
    const one = first('The court will rule on Friday.');
    const two = later('The court will rule on Monday.', SATURDAY, one);
    const three = later('The court will rule on Friday.', NEXT_TUESDAY, one, two);
    expect([one, two, three].map((set) => days(set)[0])).toEqual([
      'Friday = 2024-05-17',
      'Monday = 2024-05-20',
      'Friday = 2024-05-17',
    ]);
  });

  test('does not move when the page moves its own date', () => {
    const before = first('Talks begin tomorrow.');
    const after = extractClaims(articleOf(['Talks begin tomorrow.'], { publishedAt: NEXT_TUESDAY }), {
      scope: 'art_w',
      history: { earlier: earlierSentences([before]), at: NEXT_TUESDAY },
    });
    expect(days(after)).toEqual(days(before));
  });
});

describe('A version was written', () => {
  const seen = { publishedAt: PUBLISHED, capturedAt: NEXT_TUESDAY, seenBefore: SATURDAY };

  test('when the page says that it was updated', () => {
    const modifiedAt = '2024-05-20T07:00:00.000Z';
    expect(writtenBy({ ...seen, modifiedAt })).toBe(modifiedAt);
  });

  test('by the time it was seen, when the page says nothing, or tells of an update before the last look', () => {
    expect(writtenBy({ ...seen, modifiedAt: null })).toBe(NEXT_TUESDAY);
    expect(writtenBy({ ...seen, modifiedAt: PUBLISHED })).toBe(NEXT_TUESDAY);
  });

  test('for the publication, when it is seen long after and says nothing of an update', () => {
    const late = { ...seen, capturedAt: '2024-06-30T09:00:00.000Z' };
    expect(writtenBy({ ...late, modifiedAt: null })).toBe(PUBLISHED);
    expect(writtenBy({ ...late, modifiedAt: '2024-06-29T08:00:00.000Z' })).toBe('2024-06-29T08:00:00.000Z');
  });

  test('not before it was published', () => {
    expect(writtenBy({ ...seen, publishedAt: '2024-06-01T00:00:00.000Z', modifiedAt: null })).toBe(
      '2024-06-01T00:00:00.000Z',
    );
  });
});
