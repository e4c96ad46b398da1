/** The day in a text: in digits, in any order, or with the month by name in over fifty languages. */
import { type Day, type Found, fold, found, isFuture, pathDay, type TimeHints, tld } from './date-parts.ts';
import { persianDay } from './date-persian.ts';
import { MONTH_FIRST, MONTHS, ZONES } from './date-words.ts';

const YEAR_FIRST =
  /(?<!\d)(\d{4})\s?(?:[-/.]|[年년]\s?)\s?(\d{1,2})\s?(?:[-/.]|[月월]\s?)\s?(\d{1,2})(?!\d)[日일号號]?\.?/;
const YEAR_LAST = /(?<![\d:])(\d{1,2})(?:\s?([-/.])\s?)(\d{1,2})\s?\2\s?(\d{4}|\d{2}(?![\d:]))(?!\d)/;
const ERA = /(令和|平成|民國|民国)\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;
const ERA_START: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };
const NO_YEAR = /(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]/;

export function numericDay(text: string, hints: TimeHints): Found<Day> | null {
  const era = ERA.exec(text);
  if (era) {
    const year = ERA_START[era[1]!]! + (era[2] === '元' ? 1 : Number(era[2]));
    return found(era, { year, month: Number(era[3]), day: Number(era[4]) });
  }
  const persian = persianDay(text);
  if (persian) return persian;
  const first = YEAR_FIRST.exec(text);
  if (first) return found(first, { year: Number(first[1]), month: Number(first[2]), day: Number(first[3]) });
  const last = YEAR_LAST.exec(text);
  if (last) return found(last, dayOrMonthFirst(Number(last[1]), Number(last[3]), fullYear(last[4]!), hints));
  const short = NO_YEAR.exec(text);
  return short ? found(short, { year: null, month: Number(short[1]), day: Number(short[2]) }) : null;
}

/**
 * `03/04/2025`: whatever the digits force; then the date in the page's address; then the habit of the language and
 * country; and never a reading that lies in the future while the other does not.
 */
function dayOrMonthFirst(a: number, b: number, year: number, hints: TimeHints): Day {
  const dayFirst = { year, month: b, day: a };
  const monthFirst = { year, month: a, day: b };
  if (a > 12 || a === b) return dayFirst;
  if (b > 12) return monthFirst;
  const inPath = pathDay(hints.url);
  if (inPath?.year === year && inPath.month === a && inPath.day === b) return monthFirst;
  if (inPath?.year === year && inPath.month === b && inPath.day === a) return dayFirst;
  const habit = writesMonthFirst(hints) ? monthFirst : dayFirst;
  const other = habit === monthFirst ? dayFirst : monthFirst;
  if (hints.now && isFuture(habit, hints.now) && !isFuture(other, hints.now)) return other;
  return habit;
}

function writesMonthFirst(hints: TimeHints): boolean {
  const country = tld(hints.url);
  if (MONTH_FIRST.tld.test(country) || MONTH_FIRST.lang.test(hints.lang ?? '')) return true;
  // Plain English on a .com is most often American; under a country's domain it is that country's.
  return MONTH_FIRST.defaultLang.test(hints.lang ?? '') && !/^[a-z]{2}$/.test(country);
}

const WORDS = /\p{Nd}+|[\p{L}\p{M}]+(?:\.[\p{L}\p{M}]+)*/gu;
/** What stands between day, month and year: articles, ordinal endings, "m." and "d." of Lithuanian. */
const BETWEEN = new Set(
  'de del of do den der the st nd rd th er e d m г г. р año anno al an a o os da das dia ngày năm'.split(' '),
);

/** "15 March 2025", "March 15th, 2025", "le 1er mars 2025", "2025 m. kovo 15 d.", "15 ธ.ค. 2568". */
export function namedDay(text: string, hints: TimeHints): Found<Day> | null {
  const vietnamese = /(?<!\d)(\d{1,2})\s?tháng\s?(\d{1,2})(?:,?\s?(?:năm\s?)?(\d{4}))?/i.exec(text);
  if (vietnamese) {
    const year = vietnamese[3] === undefined ? null : Number(vietnamese[3]);
    return found(vietnamese, { year, month: Number(vietnamese[2]), day: Number(vietnamese[1]) });
  }
  const tokens = [...text.matchAll(WORDS)].filter(
    (token) => !BETWEEN.has(fold(token[0])) && !Object.hasOwn(ZONES, token[0]),
  );
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (/\d/.test(token[0])) continue;
    const pair = i + 1 < tokens.length ? `${fold(token[0])}_${fold(tokens[i + 1]![0])}` : '';
    const two = monthOf(pair, hints.lang);
    const month = two ?? monthOf(fold(token[0]), hints.lang);
    if (month === null) continue;
    const last = two === null ? i : i + 1;
    const before = [tokens[i - 1]?.[0], tokens[i - 2]?.[0]];
    const after = [tokens[last + 1]?.[0], tokens[last + 2]?.[0]];
    const parts = aroundMonth(before, after);
    if (!parts) continue;
    const start = tokens[i - parts.used]?.index ?? token.index;
    const end = tokens[last + parts.usedAfter]!;
    return {
      value: { year: parts.year, month, day: parts.day },
      at: start,
      length: end.index + end[0].length - start,
    };
  }
  return null;
}

/** Finds day and year among the numbers next to the month: day before it, or after it, year on the other end. */
function aroundMonth(
  before: (string | undefined)[],
  after: (string | undefined)[],
): { day: number; year: number | null; used: number; usedAfter: number } | null {
  if (isDay(before[0])) {
    const day = Number(before[0]);
    if (isYear(after[0])) return { day, year: fullYear(after[0]!), used: 1, usedAfter: 1 };
    if (isYear(before[1]) && before[1]!.length === 4)
      return { day, year: fullYear(before[1]!), used: 2, usedAfter: 0 };
    return { day, year: null, used: 1, usedAfter: 0 };
  }
  if (!isDay(after[0])) return null;
  const day = Number(after[0]);
  if (isYear(before[0]) && before[0]!.length === 4)
    return { day, year: fullYear(before[0]!), used: 1, usedAfter: 1 };
  if (isYear(after[1]) && after[1]!.length === 4)
    return { day, year: fullYear(after[1]!), used: 0, usedAfter: 2 };
  return { day, year: null, used: 0, usedAfter: 1 };
}

function isDay(token: string | undefined): boolean {
  return token !== undefined && /^\d{1,2}$/.test(token) && Number(token) >= 1 && Number(token) <= 31;
}

function isYear(token: string | undefined): boolean {
  return token !== undefined && /^(?:\d{4}|\d{2})$/.test(token);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2_000 : 1_900);
}

const monthsByLanguage = new Map<string, Map<string, number>>();
const LANGUAGES = Object.keys(MONTHS);

/** The page's language decides ("listopad" is October in Zagreb and November in Warsaw); then any that knows the word. */
function monthOf(word: string, lang: string | null | undefined): number | null {
  if (word === '') return null;
  // Hebrew joins its "in" to the month.
  if (word.startsWith('ב')) return monthNames('he').get(word.slice(1)) ?? null;
  const primary = lang?.slice(0, 2).toLowerCase();
  const own =
    primary === undefined
      ? undefined
      : monthNames(primary === 'no' || primary === 'nn' ? 'nb' : primary).get(word);
  if (own !== undefined) return own;
  return monthInAny().get(word) ?? null;
}

let inAny: Map<string, number> | null = null;

/** The months of all languages in one table, the first language winning where two share a word. */
function monthInAny(): Map<string, number> {
  inAny ??= new Map(LANGUAGES.toReversed().flatMap((language) => [...monthNames(language)]));
  return inAny;
}

function monthNames(language: string): Map<string, number> {
  let names = monthsByLanguage.get(language);
  if (!names) {
    names = new Map();
    const months = (MONTHS[language] ?? '').split(' ').filter((month) => month !== '');
    for (const [index, month] of months.entries()) {
      for (const name of month.split('/')) names.set(fold(name), index + 1);
    }
    monthsByLanguage.set(language, names);
  }
  return names;
}
