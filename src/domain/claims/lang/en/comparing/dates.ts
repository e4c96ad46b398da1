/** Words of dates that a comparison asks for. */
import type { DateForms } from '../../comparing.ts';

export const DATE_FORMS: DateForms = {
  weekdays: /^(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*$/,
  months: /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/,
  beforeWeekday: /^(?:on|this) /,
  openClock: /\b(?:past|to|o['’]clock)\b/i,
  tellsHalf: /\b(?:morning|afternoon|evening|night|[ap]\.?\s?m)\b/i,
  order: /^(?:before|after|until|since|from)$/,
  ends: /^(?:until|till|before|by|through)$/,
  begins: /^(?:from|since|starting|beginning|effective)$/,
  time: /^(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|daybreak|nightfall|sunrise|sunset|spring|summer|autumn|winter|yesterday|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december)$/,
};
