/** Dates as people write them, wherever they are told: on pages, in reasons, in feeds. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const SEASONS: Record<string, string> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  AU: 'autumn',
  WI: 'winter',
};
const PARTS: Record<string, string> = { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night' };

/** "Nov", from 1. */
export const monthInWords = (month: number): string => MONTHS[month - 1] ?? String(month);

/**
 * `2024-11-02T18:05` → "Sat 2 Nov 2024, 18:05", `2024-11` → "Nov 2024", `2024-SU` → "summer 2024": every date that a claim may have
 * (diff/values/calendar.ts says which). Any other text as it is.
 */
export function dateInWords(value: string): string {
  const [, year, part, day, time] =
    /^(\d{4})(?:-(Q[1-4]|SP|SU|FA|AU|WI|W\d{1,2}|\d{2})(?:-(\d{2}))?)?(?:T(\d{2}(?::\d{2})?|MO|AF|EV|NI))?$/.exec(
      value,
    ) ?? [];
  if (year === undefined || part === undefined)
    return /^\d{3}X?$/.test(value) ? `${value.slice(0, 3)}0s` : value;
  if (part.startsWith('Q')) return `${part} ${year}`;
  if (part.startsWith('W') && part !== 'WI') return `week ${Number(part.slice(1))} of ${year}`;
  const season = SEASONS[part];
  if (season !== undefined) return `${season} ${year}`;
  const month = monthInWords(Number(part));
  if (day === undefined) return `${month} ${year}`;
  const weekday = WEEKDAYS[new Date(`${year}-${part}-${day}T00:00:00Z`).getUTCDay()];
  return `${weekday} ${Number(day)} ${month} ${year}${time === undefined ? '' : `, ${PARTS[time] ?? time}`}`;
}

/** Both ends of a stretch; one where that is all there is. */
export const stretchInWords = (from: string, until: string | null): string =>
  until === null ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(until)}`;
