/** Years, halves of them and decades. */
import { isCapitalized } from '../text.ts';
import { dayNumber, monthName, YEAR, yearNumber } from './absolute.ts';
import { isoMonth, isoYear } from './calendar.ts';
import type { DateContext, Reading } from './context.ts';

/** A bare year. Without a word that makes it one, a number of four digits may count something. */
export function bareYear(c: DateContext, i: number): Reading | null {
  const year = yearNumber(c, i);
  if (year === null) return null;
  const before = c.tokens[i - 1];
  const after = c.tokens[i + 1];
  if (before !== undefined && c.tokens[i]!.glued) {
    if (before.kind !== 'symbol' || /[$€£¥#_:.=&]/.test(before.text)) return null;
    const joined = /^[-/]$/.test(before.text) && before.glued;
    if (joined && !c.isNumber(i - 2, YEAR) && !c.words.position.has(c.norm(i - 2))) return null;
  }
  if (after?.kind === 'word' || after?.text === '%') {
    const { numbers } = c.lang;
    if (
      numbers.units.has(after.norm) ||
      numbers.money.has(after.norm) ||
      numbers.percent.has(after.norm) ||
      numbers.scales.has(after.norm)
    )
      return null;
    const counts =
      !isCapitalized(after.text) &&
      c.lang.isPlural(after.norm) &&
      !c.lang.isVerbLike(after.norm) &&
      !c.lang.isFunctionWord(after.norm);
    if (counts && !c.words.beforeYear.has(before?.norm ?? '') && before?.norm !== "'s") return null;
    if (counts && !c.lang.determiners.has(before!.norm) && before!.norm !== "'s") return null;
    // "2017 april"
    const month = monthName(c, i + 1);
    if (month !== null && dayNumber(c, month.next) === null && !c.words.beforeYear.has(c.norm(month.next)))
      return {
        value: isoMonth({ year, month: month.value }),
        until: null,
        granularity: 'month',
        relative: false,
        next: month.next,
      };
  }
  const known =
    before === undefined ||
    before.kind === 'symbol' ||
    c.words.beforeYear.has(before.norm) ||
    c.words.position.has(before.norm) ||
    before.norm === "'s" ||
    isCapitalized(before.text);
  if (!known && year < 1900) return null;
  // "by 2100" is a year of forecasts; alone, as "2130", a number or a time.
  if (year >= 2100 && !c.words.beforeYear.has(before?.norm ?? '')) return null;
  const half = halfOf(c, i + 1, year);
  return half ?? { value: isoYear(year), until: null, granularity: 'year', relative: false, next: i + 1 };
}

/** "2019 H2" */
function halfOf(c: DateContext, i: number, year: number): Reading | null {
  const at = c.norm(i) === '-' ? i + 1 : i;
  if (c.norm(at) !== 'h' || !c.glued(at + 1) || !c.isNumber(at + 1, /^[12]$/)) return null;
  return halfReading(year, Number(c.norm(at + 1)), at + 2, false);
}

export function halfReading(year: number, half: number, next: number, relative: boolean): Reading {
  const start = half === 1 ? 1 : 7;
  return {
    value: isoMonth({ year, month: start }),
    until: isoMonth({ year, month: start + 5 }),
    granularity: 'month',
    relative,
    next,
  };
}

/** Years as words: "nineteen ninety-six", "two thousand and twenty", after a preposition of time only. */
export function spokenYear(c: DateContext, i: number): Reading | null {
  if (!c.words.beforeYear.has(c.norm(i - 1)) || c.words.and.has(c.norm(i - 1))) return null;
  const first = c.numerals.read(i);
  if (first === null || first.form !== 'words') return null;
  if (
    first.value >= 2000 &&
    first.value < 2100 &&
    first.next > i + 1 &&
    c.tokens[first.next]?.kind !== 'word'
  )
    return {
      value: isoYear(first.value),
      until: null,
      granularity: 'year',
      relative: false,
      next: first.next,
    };
  if (first.value < 15 || first.value > 20) return null;
  const second = c.numerals.read(first.next);
  if (
    second === null ||
    second.form !== 'words' ||
    second.value < 10 ||
    second.value > 99 ||
    c.tokens[first.next]!.glued
  )
    return null;
  return {
    value: isoYear(first.value * 100 + second.value),
    until: null,
    granularity: 'year',
    relative: false,
    next: second.next,
  };
}

/** "1990s", "the '90s", "the nineties". */
export function decade(c: DateContext, i: number): Reading | null {
  const token = c.tokens[i]!;
  const reading = (value: string, next: number): Reading => ({
    value,
    until: null,
    granularity: 'decade',
    relative: false,
    next,
  });
  const plural = (at: number): boolean => c.glued(at) && (c.norm(at) === 's' || c.norm(at) === "'s");
  if (token.kind === 'number')
    return /^(?:1[0-9]|20)\d0$/.test(token.text) && plural(i + 1)
      ? reading(`${token.text.slice(0, 3)}X`, i + 2)
      : null;
  if (token.kind === 'symbol')
    return token.norm === "'" && c.glued(i + 1) && c.isNumber(i + 1, /^\d0$/) && plural(i + 2)
      ? reading(`19${c.norm(i + 1)[0]}X`, i + 3)
      : null;
  const tens = c.words.decades.get(token.norm);
  // "In her forties" is an age.
  const before = c.words.position.has(c.norm(i - 1)) ? c.norm(i - 2) : c.norm(i - 1);
  if (tens === undefined || !c.lang.determiners.has(c.norm(i - 1)) || c.lang.possessives.has(before))
    return null;
  return reading(`19${tens / 10}X`, i + 1);
}

/** "The 12th century", "a 17th-century church": from its first year to its last. "His fourth century" is cricket. */
export function century(c: DateContext, i: number): Reading | null {
  const first = c.numerals.read(i);
  if (first === null || first.form !== 'ordinal' || first.value < 1 || first.value > 22) return null;
  const before = c.norm(i - 1);
  const opens =
    before === '' ||
    c.words.beforeYear.has(before) ||
    c.words.position.has(before) ||
    c.lang.numbers.articles.has(before);
  const at = c.norm(first.next) === '-' && c.glued(first.next) ? first.next + 1 : first.next;
  if (!opens || c.words.units.get(c.norm(at)) !== 'century') return null;
  return {
    value: isoYear(first.value * 100 - 99),
    until: isoYear(first.value * 100),
    granularity: 'year',
    relative: false,
    next: at + 1,
  };
}
