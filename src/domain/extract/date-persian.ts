/** Days of the solar calendar of Iran and Afghanistan ("۱۵ اسفند ۱۴۰۳"), as the Gregorian days they are. */
import { DAY_MS, type Day, type Found, found } from './date-parts.ts';

const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const NAMED = new RegExp(`(?<!\\d)(\\d{1,2})\\s(${MONTHS.join('|')})(?:\\sماه)?[\\s،,]+(\\d{4})(?!\\d)`, 'u');
const NUMERIC = /(?<!\d)(1[34]\d\d)([/-])(\d{1,2})\2(\d{1,2})(?!\d)/;
/** Later years in digits are those of the lunar calendar, which is another. */
const FIRST_YEAR = 1_300;
const LAST_YEAR = 1_420;

/** @param text with digits as ASCII */
export function persianDay(text: string): Found<Day> | null {
  const named = NAMED.exec(text);
  if (named) return foundDay(named, Number(named[3]), MONTHS.indexOf(named[2]!) + 1, Number(named[1]));
  const numeric = NUMERIC.exec(text);
  return numeric && foundDay(numeric, Number(numeric[1]), Number(numeric[3]), Number(numeric[4]));
}

function foundDay(match: RegExpExecArray, year: number, month: number, day: number): Found<Day> | null {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= (month <= 6 ? 31 : 30);
  if (!isDay || year < FIRST_YEAR || year > LAST_YEAR) return null;
  // Six months of 31 days, then months of 30.
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const date = new Date(newYear(year) + (before + day - 1) * DAY_MS);
  return found(match, {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  });
}

const calendar = new Intl.DateTimeFormat('en-u-ca-persian', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

/** The year begins with spring, on a day from 19 to 22 March, which the calendar's own tables know. */
function newYear(year: number): number {
  for (let day = 19; day < 22; day++) {
    const at = Date.UTC(year + 621, 2, day);
    if (
      calendar
        .formatToParts(at)
        .every(({ type, value }) => type === 'literal' || type === 'era' || value === '1')
    )
      return at;
  }
  return Date.UTC(year + 621, 2, 22);
}
