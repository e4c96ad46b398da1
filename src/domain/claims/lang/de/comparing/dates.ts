/** Words of dates that a comparison asks for. */
import type { DateForms } from '../../comparing.ts';

export const DATE_FORMS: DateForms = {
  weekdays: /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?$/,
  months: /^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)s?$/,
  beforeWeekday: /^(?:am|an diesem) /,
  openClock: /\b(?:halb|viertel)\b/i,
  tellsHalf: /\b(?:morgens|vormittags|mittags|nachmittags|abends|nachts|früh)\b/i,
  order: /^(?:vor|nach|bis|seit|ab)$/,
  ends: /^(?:bis|vor)$/,
  begins: /^(?:ab|seit|von)$/,
  time: /^(?:morgen|vormittag|mittag|nachmittag|abend|nacht|mitternacht|morgengrauen|fruhling|fruhjahr|sommer|herbst|winter|gestern|heute|vorgestern|ubermorgen|(?:mon|diens|donners|frei|sams|sonn)tage?n?|mittwoche?n?|sonnabend|januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)s?$/,
};
