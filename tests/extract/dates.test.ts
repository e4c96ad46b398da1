import { describe, expect, test } from 'vitest';
import { readTime, type TimeHints } from '../../src/domain/extract/dates.ts';

/** `2025-03-15T14:02Z +60 minute`: the instant without what is zero, the zone and how exact it is. */
function read(raw: string, hints: TimeHints = {}): string {
  const time = readTime(raw, hints);
  if (!time) return 'nothing';
  const value = time.value?.replace(/:00\.000Z$|\.000Z$/, 'Z') ?? '?';
  const zone =
    time.zoneOffsetMinutes === null
      ? ''
      : ` ${time.zoneOffsetMinutes >= 0 ? '+' : ''}${time.zoneOffsetMinutes}`;
  return `${value}${zone} ${time.precision}${time.relative ? ' relative' : ''}`;
}

describe('machine forms', () => {
  test.each([
    ['2025-03-15T14:02:11Z', '2025-03-15T14:02:11Z +0 second'],
    ['2025-03-15T14:02:11.123Z', '2025-03-15T14:02:11.123Z +0 second'],
    ['2025-03-15T14:02:11.123456+00:00', '2025-03-15T14:02:11.123Z +0 second'],
    ['2025-03-15T14:02:60Z', '2025-03-15T14:02:59Z +0 second'],
    ['2025-03-15T14:02:11+01:00', '2025-03-15T13:02:11Z +60 second'],
    ['2025-03-15T14:02:11-0500', '2025-03-15T19:02:11Z -300 second'],
    ['2025-03-15T14:02:11+05', '2025-03-15T09:02:11Z +300 second'],
    ['2025-03-15T14:02:11+05:45', '2025-03-15T08:17:11Z +345 second'],
    ['2025-03-15T14:02:11+01:00[Europe/Berlin]', '2025-03-15T13:02:11Z +60 second'],
    ['2025-03-15T14:02:11', '2025-03-15T14:02:11Z second'],
    ['2025-03-15T14:02', '2025-03-15T14:02Z minute'],
    ['2025-03-15 14:02:11 +0100', '2025-03-15T13:02:11Z +60 second'],
    ['2025-03-15 14:02:11 UTC', '2025-03-15T14:02:11Z +0 second'],
    ['2025-03-15T14:02:11 01:00', '2025-03-15T13:02:11Z +60 second'],
    ['2025-3-5 4:02', '2025-03-05T04:02Z minute'],
    ['2025-03-15', '2025-03-15T00:00Z day'],
    ['2025/03/15', '2025-03-15T00:00Z day'],
    ['2025/03/15 14:02', '2025-03-15T14:02Z minute'],
    ['20250315', '2025-03-15T00:00Z day'],
    ['20250315T140211Z', '2025-03-15T14:02:11Z +0 second'],
    ['20250315T140211+0100', '2025-03-15T13:02:11Z +60 second'],
    ['20250315140211', '2025-03-15T14:02:11Z second'],
    ['2025-03-15T24:00:00Z', '2025-03-16T00:00Z +0 second'],
    ['2025-03-15 2:05 PM', '2025-03-15T14:05Z minute'],
    ['1742047331', '2025-03-15T14:02:11Z +0 second'],
    ['1742047331000', '2025-03-15T14:02:11Z +0 second'],
    ['1742047331.52', '2025-03-15T14:02:11.520Z +0 second'],
    ['1742047331000000', '2025-03-15T14:02:11Z +0 second'],
    ['/Date(1742047331000)/', '2025-03-15T14:02:11Z +0 second'],
    ['Sat, 15 Mar 2025 14:02:11 +0100', '2025-03-15T13:02:11Z +60 second'],
    ['Sat, 15 Mar 2025 14:02:11 GMT', '2025-03-15T14:02:11Z +0 second'],
    ['Sat, 15 Mar 2025 14:02:11 EDT', '2025-03-15T18:02:11Z -240 second'],
    ['15 Mar 25 14:02 -0500', '2025-03-15T19:02Z -300 minute'],
    ['Saturday, 15-Mar-25 14:02:11 UTC', '2025-03-15T14:02:11Z +0 second'],
    ['Sat Mar 15 14:02:11 2025', '2025-03-15T14:02:11Z second'],
    ['Sat Mar 15 14:02:11 CET 2025', '2025-03-15T13:02:11Z +60 second'],
    ['Sat Mar 15 2025 14:02:11 GMT+0100 (Central European Standard Time)', '2025-03-15T13:02:11Z +60 second'],
  ])('%s', (raw, expected) => {
    expect(read(raw)).toBe(expected);
  });
});

describe('English words', () => {
  test.each([
    ['March 15, 2025', '2025-03-15T00:00Z day'],
    ['15 March 2025, 14:02', '2025-03-15T14:02Z minute'],
    ['15th of March 2025 at 2.02pm', '2025-03-15T14:02Z minute'],
    ['Mar. 15, 2025 2:02 PM', '2025-03-15T14:02Z minute'],
    ['Published: Sat 15 Mar 2025, 14.02 GMT', '2025-03-15T14:02Z +0 minute'],
    ['March 15, 2025 at 2:02 p.m. EDT', '2025-03-15T18:02Z -240 minute'],
    ['March 15, 2025 at 2:02 p.m. (ET)', '2025-03-15T18:02Z -240 minute'],
    ['January 15, 2025 at 2:02 p.m. ET', '2025-01-15T19:02Z -300 minute'],
    ['Jan 15, 2025 2:02pm pt', '2025-01-15T22:02Z -480 minute'],
    ['7:30 a.m. Eastern, March 15, 2025', '2025-03-15T11:30Z -240 minute'],
    ['15 July 2025 14:02 BST', '2025-07-15T13:02Z +60 minute'],
    ['15 July 2025 14:02 AEST', '2025-07-15T04:02Z +600 minute'],
    ['12:00 a.m. March 15, 2025', '2025-03-15T00:00Z minute'],
    ['12:05 p.m. March 15, 2025', '2025-03-15T12:05Z minute'],
    ['3 p.m. March 15, 2025', '2025-03-15T15:00Z minute'],
    ['March 15, 2025 14:02 UTC-5', '2025-03-15T19:02Z -300 minute'],
    ['First published on Saturday 15 March 2025 10.30 GMT', '2025-03-15T10:30Z +0 minute'],
    ['Published 10:00 March 4, 2025 | Updated 9:30 March 5, 2025', '2025-03-04T10:00Z minute'],
  ])('%s', (raw, expected) => {
    expect(read(raw, { lang: 'en' })).toBe(expected);
  });
});

describe('other languages', () => {
  test.each([
    ['15.03.2025 14:02 Uhr', 'de', '2025-03-15T14:02Z minute'],
    ['15. März 2025, 14.02 Uhr', 'de', '2025-03-15T14:02Z minute'],
    ['Stand: 15.03.25 um 9 Uhr', 'de', '2025-03-15T09:00Z minute'],
    ['le 15 mars 2025 à 14h02', 'fr', '2025-03-15T14:02Z minute'],
    ['Publié le 1er août 2025 à 14 h 02', 'fr', '2025-08-01T14:02Z minute'],
    ['15 de marzo de 2025 - 14:02', 'es', '2025-03-15T14:02Z minute'],
    ['15/03/2025 14h02', 'pt', '2025-03-15T14:02Z minute'],
    ['15 out. 2025', 'pt', '2025-10-15T00:00Z day'],
    ['15 marzo 2025 alle 14.02', 'it', '2025-03-15T14:02Z minute'],
    ['15 maart 2025 om 14:02 uur', 'nl', '2025-03-15T14:02Z minute'],
    ['15 mars 2025 kl. 14.02', 'sv', '2025-03-15T14:02Z minute'],
    ['15.3.2025 klo 14.02', 'fi', '2025-03-15T14:02Z minute'],
    ['15 maaliskuuta 2025', 'fi', '2025-03-15T00:00Z day'],
    ['15 marca 2025, 14:02', 'pl', '2025-03-15T14:02Z minute'],
    ['15 listopada 2025', 'pl', '2025-11-15T00:00Z day'],
    ['15. listopada 2025.', 'hr', '2025-10-15T00:00Z day'],
    ['15. 10. 2025 14:02', 'cs', '2025-10-15T14:02Z minute'],
    ['2025. március 15. 14:02', 'hu', '2025-03-15T14:02Z minute'],
    ['2025 m. kovo 15 d. 14:02', 'lt', '2025-03-15T14:02Z minute'],
    ['15 Mart 2025 14:02', 'tr', '2025-03-15T14:02Z minute'],
    ['15 марта 2025, 14:02 (МСК)', 'ru', '2025-03-15T11:02Z +180 minute'],
    ['15 березня 2025 р., 14:02', 'uk', '2025-03-15T14:02Z minute'],
    ['15 Μαρτίου 2025, 14:02', 'el', '2025-03-15T14:02Z minute'],
    ['2025年3月15日 14:02', 'zh', '2025-03-15T14:02Z minute'],
    ['2025年3月15日下午2:02', 'zh', '2025-03-15T14:02Z minute'],
    ['2025年03月15日 14時02分', 'ja', '2025-03-15T14:02Z minute'],
    ['令和7年3月15日 午後2時2分', 'ja', '2025-03-15T14:02Z minute'],
    ['2025년 3월 15일 오후 2:02', 'ko', '2025-03-15T14:02Z minute'],
    ['2025.03.15 14:02', 'ko', '2025-03-15T14:02Z minute'],
    ['١٥ مارس ٢٠٢٥ ١٤:٠٢', 'ar', '2025-03-15T14:02Z minute'],
    ['15 كانون الثاني 2025', 'ar', '2025-01-15T00:00Z day'],
    ['15 במרץ 2025, 14:02', 'he', '2025-03-15T14:02Z minute'],
    ['१५ मार्च २०२५, 14:02', 'hi', '2025-03-15T14:02Z minute'],
    ['15 मार्च 2025 02:02 PM IST', 'hi', '2025-03-15T08:32Z +330 minute'],
    ['15 มี.ค. 2568 14:02', 'th', '2025-03-15T14:02Z minute'],
    ['۱۵ اسفند ۱۴۰۳ - ۱۴:۰۲', 'fa', '2025-03-05T14:02Z minute'],
    ['۳۰ اسفند ۱۴۰۳', 'fa', '2025-03-20T00:00Z day'],
    ['۱ فروردین ماه ۱۴۰۴', 'fa', '2025-03-21T00:00Z day'],
    ['۲۹ اسفند ۱۳۹۹', 'fa', '2021-03-19T00:00Z day'],
    ['۱۴۰۳/۱۲/۱۵', 'fa', '2025-03-05T00:00Z day'],
    ['۱۴۰۳/۱۳/۱۵', 'fa', 'nothing'],
    ['١٤٤٦/٠٩/٠٥', 'ar', 'nothing'],
    ['15 tháng 3, 2025', 'vi', '2025-03-15T00:00Z day'],
  ])('%s (%s)', (raw, lang, expected) => {
    expect(read(raw, { lang })).toBe(expected);
  });
});

describe('what a page leaves unsaid', () => {
  const now = '2025-03-20T12:00:00.000Z';

  test('a day written in digits is read as its readers read it', () => {
    expect(read('03/04/2025', { lang: 'en', url: 'https://example.com/a' })).toBe('2025-03-04T00:00Z day');
    expect(read('03/04/2025', { lang: 'en', url: 'https://example.co.uk/a' })).toBe('2025-04-03T00:00Z day');
    expect(read('03/04/2025', { lang: 'en-GB' })).toBe('2025-04-03T00:00Z day');
    expect(read('03/04/2025', { lang: 'fr' })).toBe('2025-04-03T00:00Z day');
    expect(read('03/15/2025', { lang: 'fr' })).toBe('2025-03-15T00:00Z day');
    expect(read('03/04/2025', { lang: 'en', url: 'https://example.com/2025/04/03/a' })).toBe(
      '2025-04-03T00:00Z day',
    );
    expect(read('04/03/2025', { lang: 'en', now })).toBe('2025-03-04T00:00Z day');
  });

  test('a date without a year is the last one that came round, or the one in the address', () => {
    expect(read('Updated 3:14 p.m. ET March 5', { now })).toBe('2025-03-05T20:14Z -300 minute');
    expect(read('Updated 3:14 p.m. ET December 5', { now })).toBe('2024-12-05T20:14Z -300 minute');
    expect(read('March 5', { url: 'https://example.com/2023/03/05/a' })).toBe('2023-03-05T00:00Z day');
    expect(read('3月15日 14:02', { now })).toBe('2025-03-15T14:02Z minute');
    expect(read('Updated 3:14 p.m. ET March 5')).toBe('? minute');
  });

  test('a time without a zone is in the zone of the page, else of its country, else UTC', () => {
    expect(read('15.03.2025 14:02 Uhr', { url: 'https://beispiel.de/a' })).toBe(
      '2025-03-15T13:02Z +60 minute',
    );
    expect(read('15.07.2025 14:02 Uhr', { url: 'https://beispiel.de/a' })).toBe(
      '2025-07-15T12:02Z +120 minute',
    );
    expect(read('2025-03-15T14:02:11', { zoneOffsetMinutes: -240 })).toBe('2025-03-15T18:02:11Z -240 second');
    expect(read('2025-03-15 14:02', { url: 'https://example.com/a' })).toBe('2025-03-15T14:02Z minute');
  });

  test('a zone name shared by countries is the one of the outlet', () => {
    expect(read('15 July 2025 14:02 IST')).toBe('2025-07-15T08:32Z +330 minute');
    expect(read('15 July 2025 14:02 IST', { url: 'https://example.ie/' })).toBe(
      '2025-07-15T13:02Z +60 minute',
    );
    expect(read('15 July 2025 14:02 CST', { url: 'https://example.tw/' })).toBe(
      '2025-07-15T06:02Z +480 minute',
    );
  });

  test('relative words are marked, and have a value only against a known now', () => {
    expect(read('Published 2 hours ago')).toBe('? minute relative');
    expect(read('Published 2 hours ago', { now })).toBe('2025-03-20T10:00Z minute relative');
    expect(read('an hour ago', { now })).toBe('2025-03-20T11:00Z minute relative');
    expect(read('5 min ago', { now })).toBe('2025-03-20T11:55Z minute relative');
    expect(read('vor 3 Stunden', { now })).toBe('2025-03-20T09:00Z minute relative');
    expect(read('il y a 2 jours', { now })).toBe('2025-03-18T00:00Z day relative');
    expect(read('3時間前', { now })).toBe('2025-03-20T09:00Z minute relative');
    expect(read('3小时前', { now })).toBe('2025-03-20T09:00Z minute relative');
    expect(read('2 часа назад', { now })).toBe('2025-03-20T10:00Z minute relative');
    expect(read('hace 20 minutos', { now })).toBe('2025-03-20T11:40Z minute relative');
    expect(read('Today at 8:15 AM', { now })).toBe('2025-03-20T08:15Z minute relative');
    expect(read('Gestern, 18:30 Uhr', { now, url: 'https://beispiel.de' })).toBe(
      '2025-03-19T17:30Z +60 minute relative',
    );
    expect(read('just now', { now })).toBe('2025-03-20T12:00Z minute relative');
  });
});

describe('what is no time', () => {
  test.each([
    '',
    'Staff writer',
    'March 2025',
    '14:02',
    '3 min read',
    '1,204 comments',
    '2025',
    '0001-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
    '0000-00-00 00:00:00',
    '-0001-11-30T00:00:00+00:00',
    '2025-13-45',
    '2025-02-30',
    '31/02/2025',
    'Invalid date',
    'version 1.2.3',
    'call 555-0123 now',
    '{{date}}',
  ])('"%s"', (raw) => {
    expect(read(raw, { now: '2025-03-20T12:00:00.000Z' })).toBe('nothing');
  });

  test('the longest nonsense is refused without being searched', () => {
    expect(read('9'.repeat(1_000_000))).toBe('nothing');
    expect(read('1:1 '.repeat(500_000))).toBe('nothing');
  });
});
