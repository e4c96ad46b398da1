/** Half-open stretch of time in milliseconds, zone-free: a date is compared with a date as written. */
export interface Stretch {
  from: number;
  to: number;
}

const DAY = 86_400_000;

/** First month (0-based) and length of a season, northern half of the world, as TIMEX writes it. */
const SEASONS: Record<string, number> = { SP: 2, SU: 5, FA: 8, AU: 8, WI: 11 };

/** Hours of a part of day, from and to. Evening and night overlap, as they do in speech. */
const PARTS: Record<string, [number, number]> = {
  MO: [5, 12],
  AF: [12, 18],
  EV: [17, 24],
  NI: [18, 30],
};

/**
 * The stretch an ISO-like date covers: `2024`, `202` or `2020s` (decade), `2024-Q3`, `2024-SU`, `2024-W07`, `2024-11`,
 * `2024-11-02`, `2024-11-02TMO`, `2024-11-02T18`, `2024-11-02T18:05`. `null` for anything else.
 */
export function stretchOf(iso: string): Stretch | null {
  const decade = /^(\d{3})(?:0s|X)?$/.exec(iso);
  if (decade !== null) return years(Number(decade[1]) * 10, 10);
  const match = /^(\d{4})(?:-(Q[1-4]|SP|SU|FA|AU|WI|W\d{1,2}|\d{2})(?:-(\d{2}))?)?(?:T(.+))?$/.exec(iso);
  if (match === null) return null;
  const year = Number(match[1]);
  const [, , part, day, time] = match;
  if (part === undefined) return years(year, 1);
  if (part.startsWith('Q')) return months(year, (Number(part.slice(1)) - 1) * 3, 3);
  const season = SEASONS[part];
  if (season !== undefined) return months(year, season, 3);
  if (part.startsWith('W')) {
    const monday = isoWeekStart(year, Number(part.slice(1)));
    return { from: monday, to: monday + 7 * DAY };
  }
  if (day === undefined) return months(year, Number(part) - 1, 1);
  const midnight = Date.UTC(year, Number(part) - 1, Number(day));
  return time === undefined ? { from: midnight, to: midnight + DAY } : timeOf(midnight, time);
}

function timeOf(midnight: number, time: string): Stretch {
  const named = PARTS[time];
  if (named !== undefined)
    return { from: midnight + named[0] * 3_600_000, to: midnight + named[1] * 3_600_000 };
  const clock = /^(\d{2})(?::(\d{2}))?/.exec(time);
  if (clock === null) return { from: midnight, to: midnight + DAY };
  const from = midnight + Number(clock[1]) * 3_600_000 + Number(clock[2] ?? 0) * 60_000;
  return { from, to: from + (clock[2] === undefined ? 3_600_000 : 60_000) };
}

const years = (first: number, count: number): Stretch => ({
  from: Date.UTC(first, 0, 1),
  to: Date.UTC(first + count, 0, 1),
});

const months = (year: number, first: number, count: number): Stretch => ({
  from: Date.UTC(year, first, 1),
  to: Date.UTC(year, first + count, 1),
});

/** Monday of an ISO 8601 week: week 1 holds 4 January. */
function isoWeekStart(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4);
  const sinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth - sinceMonday * DAY + (week - 1) * 7 * DAY;
}
