/** What a language must tell of days and times. */

/** What a word does to time: months, weekdays, units and directions. */
export interface DateWords {
  /** 1..12. */
  months: ReadonlyMap<string, number>;
  /** Month forms that are words of another kind too (`may`, `march`, `sun`): only with a capital. */
  onlyCapitalized: ReadonlySet<string>;
  /** ISO: Monday is 1. */
  weekdays: ReadonlyMap<string, number>;
  seasons: ReadonlyMap<string, 'SP' | 'SU' | 'FA' | 'WI'>;
  /** `today` → 0. */
  days: ReadonlyMap<string, number>;
  /** `before` → -1, `after` → 1, in "the day before yesterday". */
  beside: ReadonlyMap<string, number>;
  /** `tonight`, `overnight`: the day and its part. */
  dayParts: ReadonlyMap<string, { offset: number; part: DayPart }>;
  parts: ReadonlyMap<string, DayPart>;
  /** `last` → -1, `this` → 0, `next` → 1. */
  directions: ReadonlyMap<string, number>;
  units: ReadonlyMap<string, PeriodUnit>;
  /** Units in the plural, which "last" and "this" do not make a period. */
  pluralUnits: ReadonlySet<string>;
  ago: ReadonlySet<string>;
  /** `vor` of "vor zwei Wochen": counts back from in front. */
  agoBefore: ReadonlySet<string>;
  earlier: ReadonlySet<string>;
  /** `from`, `after` (1) and `before` (-1) between a span and "now" or "today". */
  fromNow: ReadonlyMap<string, number>;
  nowWords: ReadonlySet<string>;
  /** `beginning`, `ended` between "the week" and a day. */
  weekOf: ReadonlySet<string>;
  /** `date` of "year to date". */
  dateWord: ReadonlySet<string>;
  /** `time` of "in two weeks' time". */
  timeWord: ReadonlySet<string>;
  /** `in` of "in two weeks". */
  ahead: ReadonlySet<string>;
  /** Words before a bare year that make it one: `in`, `since`. */
  beforeYear: ReadonlySet<string>;
  /** `early`, `late`, `mid`: allowed before a year, a month, a decade. */
  position: ReadonlySet<string>;
  /** Words that may stand between the parts of a date: `of`, `the`, `,`. */
  fillers: ReadonlySet<string>;
  /** Day first (15/3) or month first (3/15) in slashed dates without other evidence. */
  monthFirst: boolean;
  quarters: ReadonlyMap<string, number>;
  quarterWords: ReadonlySet<string>;
  halfWords: ReadonlySet<string>;
  /** Words that may stand between a day and its month: `of`. */
  ofMonth: ReadonlySet<string>;
  /** Prepositions of time before a day: `on`, `by`. */
  beforeDay: ReadonlySet<string>;
  /** What names the end of a stretch: `until`, `by`. */
  deadline: ReadonlySet<string>;
  /** Of those, what something goes on to: `until`. */
  goesOn: ReadonlySet<string>;
  /** Who has, or is given, time until a day has not come to it yet: `have` of "they have until Monday". */
  given: ReadonlySet<string>;
  /** What a thing is arranged for: `for` of "has chartered a plane for Sunday". */
  arrangedFor: ReadonlySet<string>;
  /** Past forms by which somebody is asked to come, and what they are asked to: both lie ahead. */
  bidden: ReadonlySet<string>;
  appointments: ReadonlySet<string>;
  /** Past forms of what goes on by itself: `lasted`, `burned`. */
  lasting: ReadonlySet<string>;
  /** What follows an hour of twelve and tells which half of the day it is in, with the hours to add (-1: a night, which has both): `in the evening`. */
  halves: ReadonlyMap<string, number>;
  /** `o'clock`, `Uhr` after an hour. */
  hourWords: ReadonlySet<string>;
  /** Between minutes and the hour that they follow or precede: `past`, `to`. */
  pastHour: ReadonlySet<string>;
  toHour: ReadonlySet<string>;
  /** Parts of an hour in minutes: `quarter`. */
  partsOfHour: ReadonlyMap<string, number>;
  /** Every word that can begin a feast's phrase. */
  feastStarters: ReadonlySet<string>;
  /** Every word that can begin a date: what else is met costs one look-up. */
  starters: ReadonlySet<string>;
  to: ReadonlySet<string>;
  between: ReadonlySet<string>;
  and: ReadonlySet<string>;
  atTime: ReadonlySet<string>;
  /** Feasts by their phrase. */
  feasts: ReadonlyMap<string, Feast>;
  noon: ReadonlyMap<string, number>;
  decades: ReadonlyMap<string, number>;
  future: ReadonlySet<string>;
  past: ReadonlySet<string>;
  /** `be`: a participle behind it lies ahead. */
  passiveFuture: ReadonlySet<string>;
  /** `to` of "to meet". */
  infinitive: ReadonlySet<string>;
  /** Past forms that give a thing a later day: "extended the strike to Friday". */
  putOff: ReadonlySet<string>;
  /** Past forms that make a day something, and are told before it comes: "declared Monday a day of mourning". */
  proclaimed: ReadonlySet<string>;
  /** Past forms whose infinitive lies ahead: "agreed to meet". */
  planned: ReadonlySet<string>;
  /** Verbs of what has a timetable, as their plain present stands behind a plural: "ministers meet". */
  scheduled: ReadonlySet<string>;
  /** The same behind a singular, without forms that are nouns as well: "the bridge closes". */
  scheduledOne: ReadonlySet<string>;
  /** `is` of "the vote is on Sunday". */
  takesPlace: ReadonlySet<string>;
  /** Verbs of speech in the present, which tell what was said. */
  reported: ReadonlySet<string>;
  /** `since`: what began then is past. */
  since: ReadonlySet<string>;
  zones: ReadonlySet<string>;
}

export type Feast =
  | { kind: 'fixed'; month: number; day: number }
  | { kind: 'easter'; offset: number }
  /** The nth (or last, -1) ISO weekday of a month, and days after it. */
  | { kind: 'nth'; month: number; weekday: number; nth: number; offset: number };

export type DayPart = 'MO' | 'AF' | 'EV' | 'NI';

export type PeriodUnit =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'hour'
  | 'minute'
  | 'weekend';
