import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparableText, normalizeText } from '../../src/domain/extract/index.ts';

describe('normalizeText', () => {
  test('removes what nobody sees: soft hyphens, zero-width spaces, controls and NUL', () => {
    expect(normalizeText('a\u00adb\u200bc\u0000d\ufeffe')).toBe('abcde');
  });

  test('makes one space of any run of white space and trims the ends', () => {
    expect(normalizeText('\u00a0 twelve\u202f%\n\tof\u3000it ')).toBe('twelve % of it');
  });

  test('composes letters, so that two encodings of a word are one', () => {
    expect(normalizeText('Cafe\u0301')).toBe('Café');
  });

  test('puts a replacement for half a surrogate pair and leaves whole pairs', () => {
    expect(normalizeText('a\ud83dz 🙂')).toBe('a\ufffdz 🙂');
  });

  test('keeps quotes, dashes and the joiners that spell Persian words', () => {
    const text = '“می\u200cخواهم” — ‘yes’ …';
    expect(normalizeText(text)).toBe(text);
  });

  test('changes nothing the second time, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
      }),
    );
  });
});

describe('comparableText', () => {
  test.each([
    ['“It’s 5 – maybe 6…”', '"It\'s 5 - maybe 6..."'],
    ['word — word', 'word—word'],
    ['« bonjour ! »', '"bonjour!"'],
    ['Tom , then', 'Tom, then'],
  ])('reads %s and %s alike', (left, right) => {
    expect(comparableText(left).replaceAll(' "', '"').replaceAll('" ', '"')).toBe(
      comparableText(right).replaceAll(' "', '"').replaceAll('" ', '"'),
    );
  });

  test.each([
    ['−5 degrees', '5 degrees'],
    ['10² metres', '102 metres'],
    ['12 dead', '13 dead'],
    ['1.5 million', '15 million'],
    ['½ a loaf', '1 a loaf'],
    ['co-op', 'coop'],
  ])('never takes %s for %s', (left, right) => {
    expect(comparableText(left)).not.toBe(comparableText(right));
  });

  test('loses no letter, digit or percent sign of any text', () => {
    // U+02BC is a letter to Unicode and an apostrophe to everybody who types it; it compares as one.
    const kept = (text: string) => (text.match(/(?!\u02bc)[\p{L}\p{N}%]/gu) ?? []).join('');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(kept(comparableText(text))).toBe(kept(normalizeText(text)));
      }),
    );
  });
});
