import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/domain/claims/index.ts';
import { lex, normalizeForMatch } from '../../src/domain/claims/text.ts';
import type { ClaimSet } from '../../src/domain/model/claims.ts';
import { times } from '../support/chance.ts';
import { articleOf, claimsOf } from './read.ts';

/** Words, numbers, marks and quotes that meet every rule, in any order: nonsense that must not break a rule. */
const PIECES =
  'The dam burst Anna Lind-Holm Mr. said that “ ” " ‘ ’ ( ) , ; : . ? ! — - – … 26 1,200 3.5 €200bn $2-3 million 5% per cent percentage points one in three half a dozens of between 10 and 15 on Thursday March 15 2025 last week 1990s 6 p.m. two years ago not no longer may if according to Moscow U.S. Dr No 7 40-year-old 2–1 vote A5-0323/2000 192.168.1.2 ½ -12 °C Ü 漢字 🙂 \u00a0 \n'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const prose = fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 200 }));
const article = fc.record({
  title: fc.option(prose),
  byline: fc.option(prose),
  paragraphs: fc.array(prose, { maxLength: 5 }),
  lang: fc.constantFrom('en', 'de', 'fr', null),
  publishedAt: fc.constantFrom('2025-03-15T12:00:00.000Z', null),
});

type Input = typeof article extends fc.Arbitrary<infer T> ? T : never;

const readAll = ({ paragraphs, ...rest }: Input): ClaimSet =>
  extractClaims(articleOf(paragraphs, rest), { scope: 'art_p' });

const RUNS = times(300);

describe('whatever the text', () => {
  it('sentences are slices of their block, in order, and lose no visible character', () => {
    fc.assert(
      fc.property(article, (input) => {
        const set = readAll(input);
        const texts = new Map<string, string>([
          ['title', input.title ?? ''],
          ['byline', input.byline ?? ''],
          ...input.paragraphs.map((text, i): [string, string] => [String(i), text]),
        ]);
        for (const [place, text] of texts) {
          const own = set.sentences.filter(
            ({ block, blockIndex }) => (blockIndex >= 0 ? String(blockIndex) : block) === place,
          );
          let at = 0;
          for (const { start, end, text: slice } of own) {
            expect(text.slice(start, end)).toBe(slice);
            expect(text.slice(at, start).trim()).toBe('');
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        }
      }),
      RUNS,
    );
  });

  it('claims cover their sentence in order, and every span inside is what it says', () => {
    fc.assert(
      fc.property(article, (input) => {
        for (const { text, claims } of readAll(input).sentences) {
          expect(claims.length).toBeGreaterThan(0);
          let at = 0;
          for (const claim of claims) {
            expect(text.slice(claim.start, claim.end)).toBe(claim.text);
            expect(text.slice(at, claim.start).trim()).toBe('');
            at = claim.end;
            for (const slot of claim.slots) {
              expect(slot.end).toBeGreaterThan(slot.start);
              expect(text.slice(slot.start, slot.end)).toBe(slot.raw);
            }
            for (const cue of claim.cues) expect(text.slice(cue.start, cue.end).trim()).not.toBe('');
            if (claim.attribution !== null)
              expect(text.slice(claim.attribution.start, claim.attribution.end)).toContain(
                claim.attribution.source ?? '',
              );
          }
          expect(text.slice(at).trim()).toBe('');
        }
      }),
      RUNS,
    );
  });

  it('quantities, dates and names never overlap, and intervals are in order', () => {
    fc.assert(
      fc.property(article, (input) => {
        for (const claim of claimsOf(readAll(input))) {
          const typed = claim.slots.filter((slot) => slot.type !== 'quote');
          typed.slice(1).forEach((slot, i) => {
            expect(slot.start).toBeGreaterThanOrEqual(typed[i]!.end);
          });
          for (const slot of typed) {
            if (slot.type !== 'quantity') continue;
            expect(Number.isFinite(slot.value)).toBe(true);
            if (
              slot.unitClass !== 'score' &&
              slot.unitClass !== 'vote' &&
              slot.low !== null &&
              slot.high !== null
            )
              expect(slot.low).toBeLessThanOrEqual(slot.high);
          }
        }
      }),
      RUNS,
    );
  });

  it('the same input gives the same claims, and it survives JSON', () => {
    fc.assert(
      fc.property(article, (input) => {
        const set = readAll(input);
        expect(readAll(input)).toEqual(set);
        expect(JSON.parse(JSON.stringify(set))).toEqual(set);
      }),
      times(100),
    );
  });

  it('ids are unique in a set', () => {
    fc.assert(
      fc.property(article, (input) => {
        const ids = claimsOf(readAll(input)).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      RUNS,
    );
  });

  it('tokens are slices in order and part nothing but white space', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let at = 0;
        for (const token of lex(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(text.slice(at, token.start).trim()).toBe('');
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      RUNS,
    );
  });
});

describe('ids', () => {
  const ids = (paragraphs: string[], scope = 'art_1'): string[] =>
    claimsOf(extractClaims(articleOf(paragraphs), { scope })).map(({ id }) => id);

  it('a sentence keeps its id when it moves, when others come, and when only typography changes', () => {
    const [before] = ids(['The “dam” burst.', 'Water rose.']);
    const after = ids(['Roads closed.', 'Water rose.', 'The "dam" burst.']);
    expect(after[2]).toBe(before);
  });

  it('equal sentences have different ids in a set, and the same ones in every version', () => {
    const two = ids(['He declined to comment.', 'He declined to comment.']);
    expect(new Set(two).size).toBe(2);
    expect(
      ids(['He declined to comment.', 'Water rose.', 'He declined to comment.']).filter((id) =>
        two.includes(id),
      ),
    ).toEqual(two);
  });

  it('articles do not share ids', () => {
    expect(ids(['Water rose.'], 'art_1')).not.toEqual(ids(['Water rose.'], 'art_2'));
  });
});

describe('the matching form', () => {
  it.each([
    ['typography', 'The “dam” – it’s  closed…', 'the "dam" - it\'s closed...'],
    ['accents', 'Élysée, Kraków', 'elysee, krakow'],
  ])('ignores %s', (_, a, b) => {
    expect(normalizeForMatch(a)).toBe(normalizeForMatch(b));
  });

  it.each([
    ['1.5 million', '15 million'],
    ['10² people', '102 people'],
    ['-5 degrees', '5 degrees'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(normalizeForMatch(a)).not.toBe(normalizeForMatch(b));
  });
});
