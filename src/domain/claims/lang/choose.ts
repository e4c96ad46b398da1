/**
 * Which language to read in: what the page states, else what its small words say. A language without a folder is read as
 * `words`: digits and capitalized names, nothing that needs its grammar.
 */
import { tokenize } from '../text.ts';
import type { SmallWords } from './comparing.ts';
import { GERMAN } from './de/index.ts';
import { COMMONWEALTH_ENGLISH, ENGLISH } from './en/index.ts';
import type { Language } from './language.ts';
import { wordsOnly } from './words-only.ts';

const LANGUAGES: readonly Language[] = [ENGLISH, GERMAN];

/** The most frequent words that a language does not share with its neighbours. */
const SMALL_WORDS: Record<string, ReadonlySet<string>> = {
  en: new Set(
    'the of and to that is was for it with as his on be at by had are but from they which she this have'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und nicht von zu ist mit sich auf fur dem den des ein eine auch es wird sind hat als nach'.split(
      ' ',
    ),
  ),
  fr: new Set('le la les des et est une dans que qui pour pas sur au avec ce il sont par plus du'.split(' ')),
  es: new Set('el los las una por con para del es que se su como mas pero sus al y fue ha'.split(' ')),
  it: new Set('il di che per una sono con del della nel gli dei anche ha piu non alla come da'.split(' ')),
  nl: new Set(
    'het een van is dat op te zijn met voor niet aan er ook bij naar wordt heeft maar de'.split(' '),
  ),
  pt: new Set('os uma com nao para por mais dos das foi ao ele do da em no na que e'.split(' ')),
};

const ENOUGH_WORDS = 12;

/** Regions of English that write the day before the month. */
const DAY_FIRST = new Set('gb uk ie au nz in za ng ke gh sg hk my pk'.split(' '));

/** @param sample some running text, for pages that state no language. */
export function chooseLanguage(stated: string | null, sample: string): Language {
  const [primary, ...subtags] = stated?.toLowerCase().split(/[-_]/) ?? [];
  const code = primary || detect(sample);
  if (code === 'en' && subtags.some((subtag) => DAY_FIRST.has(subtag))) return COMMONWEALTH_ENGLISH;
  return languageOf(code);
}

/** @param code Primary subtag, as a claim set bears it. */
export const languageOf = (code: string): Language =>
  LANGUAGES.find((language) => language.code === code) ?? wordsOnly(code);

/** English for too little text: it is the deepest reading, and a headline alone decides nothing. */
function detect(sample: string): string {
  const words = tokenize(sample);
  if (words.length < ENOUGH_WORDS) return 'en';
  let best = 'en';
  let most = 0;
  for (const [code, small] of Object.entries(SMALL_WORDS)) {
    let hits = 0;
    for (const word of words) if (small.has(word.norm)) hits += 1;
    if (hits > most) {
      best = code;
      most = hits;
    }
  }
  // Hardly any small word of any known language: another one.
  return most * 12 >= words.length ? best : 'und';
}

const CALENDAR = new Set(
  LANGUAGES.flatMap(({ dates }) =>
    dates === null
      ? []
      : [...dates.months.keys(), ...dates.weekdays.keys()].filter(
          (word) => word.length > 3 && !dates.onlyCapitalized.has(word),
        ),
  ),
);

/** A month or weekday in any language that is read, and no word besides. */
export const isCalendarWord = (norm: string): boolean => CALENDAR.has(norm);

const NUMBER_WORDS = new Set(
  LANGUAGES.flatMap(({ numbers }) =>
    [...numbers.small, ...numbers.scales, ...numbers.groups].flatMap(([word, value]) =>
      value > 1 && word.length > 2 ? [word] : [],
    ),
  ),
);

/** A number above one in words, in any language that is read; parts of compounds are not known here. */
export const isNumberWord = (norm: string): boolean => NUMBER_WORDS.has(norm);

const unionOf = (words: (small: SmallWords) => readonly string[]): string =>
  [...new Set(LANGUAGES.flatMap(({ comparing }) => words(comparing.small)))].join('|');

/** The signs and small words, in any language that is read, that join what a phrase says to what stands before it. */
export const OPENS_ON = new RegExp(`^(?:[\\s,;:–—-]+|(?:${unionOf(({ opensOn }) => opensOn)})\\s)*`, 'i');

/** The same at its end, where they led up to what is told by itself. */
export const DANGLING = new RegExp(`(?:[\\s,;:–—-]+|\\s(?:${unionOf(({ dangling }) => dangling)}))*$`, 'i');
