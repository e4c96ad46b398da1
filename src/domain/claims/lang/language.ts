/**
 * What a language must tell the engine. A language is one folder of data and small rules under lang/; the finders
 * (sentences, quantities, dates, …) hold the grammar that languages share and know no word of any of them.
 */
import type { Attribution, Modality, Qualifier, UnitClass } from '../../model/claims.ts';
import type { Comparing } from './comparing.ts';

/** How deep a language is read: `words` means digits and capitalized names only. */
export type Level = 'full' | 'partial' | 'words';

export interface SentenceWords {
  /** Lower-case abbreviations (without their last point) that never end a sentence: titles, mostly. */
  neverLast: ReadonlySet<string>;
  /** Abbreviations only when a number follows: `no`, `p`, `fig`. */
  beforeNumber: ReadonlySet<string>;
  /** Abbreviations that end a sentence only when a likely opener follows. */
  maybeLast: ReadonlySet<string>;
  /** Capitalized words that open sentences: after an ambiguous point they decide for a break. */
  openers: ReadonlySet<string>;
  /** Does this text go on from speech that just closed: `she said.` */
  isSpeechTail(text: string): boolean;
}

export interface Unit {
  unitClass: UnitClass;
  /** Canonical unit. */
  unit: string;
  /** What one of these is in canonical units: 1000 for `kilo…`; default 1. */
  factor?: number;
}

export interface NumberWords {
  decimal: '.' | ',';
  /** Words below one hundred. */
  small: ReadonlyMap<string, number>;
  /** Reads a compound such as `dreiundzwanzig`; `null` where the language has none. */
  compound(word: string): number | null;
  /** `hundred` and up; also plurals and the letters that newsrooms glue to digits (`bn`). */
  scales: ReadonlyMap<string, number>;
  /** Scale letters that count only glued to digits: `k`, `m`, `bn`. */
  gluedScales: ReadonlyMap<string, number>;
  ordinals: ReadonlyMap<string, number>;
  /** Denominators of spoken fractions, singular and plural; `both` where one form serves for either and ranks nothing. */
  denominators: ReadonlyMap<string, { value: number; plural: boolean; both?: true }>;
  /** `quarter`, `quarters`: parts of a year too, so that only one and three of them are fractions. */
  quarters: ReadonlySet<string>;
  /** Words after "a third" that show a part: what follows is not ranked by it. */
  notRanked: ReadonlySet<string>;
  /** `second`, `other`, `latter`: before `half` they make it a stretch of time or a side. */
  directionsBeforeHalf: ReadonlySet<string>;
  /** `in`, `out of`: joins the two numbers of a ratio. */
  ratio: ReadonlySet<string>;
  /** `every` of "seven in every 1,000". */
  every: ReadonlySet<string>;
  /** Plurals that are also verbs, so that they count only before `of`: `scores`. */
  vagueNeedsOf: ReadonlySet<string>;
  /** Every word that can begin a number. */
  starters: ReadonlySet<string>;
  /** `dozen` → 12. */
  groups: ReadonlyMap<string, number>;
  /** Plurals that stand for an unstated many: `dozens` → 12, `hundreds` → 100. */
  vague: ReadonlyMap<string, number>;
  and: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  half: ReadonlySet<string>;
  minus: ReadonlySet<string>;
  point: ReadonlySet<string>;
  /** Ordinal endings glued to digits: `st`, `nd`. */
  ordinalSuffix: ReadonlySet<string>;
  to: ReadonlySet<string>;
  between: ReadonlySet<string>;
  /** Joins a pair that is no range: `zu` of "312 zu 287 Stimmen". */
  against: ReadonlySet<string>;
  inFractions: ReadonlySet<string>;
  /** `has` of "one has been". */
  hasBeen: ReadonlySet<string>;
  /** Phrases (words joined by a space) before a number. */
  before: ReadonlyMap<string, Qualifier>;
  /** `over`: during, before a duration, unless one of `beforeSpan` (`for`, `took`) stands before it. */
  spanWords: ReadonlySet<string>;
  beforeSpan: ReadonlySet<string>;
  /** Phrases after a number. */
  after: ReadonlyMap<string, Qualifier>;
  percent: ReadonlySet<string>;
  percentPoint: ReadonlySet<string>;
  /** Words of units, singular and plural, folded. */
  units: ReadonlyMap<string, Unit>;
  /** Unit phrases of several words: `square kilometres`. */
  unitPhrases: ReadonlyMap<string, Unit>;
  /** Words for money after a number, `dollars` → `USD`. */
  money: ReadonlyMap<string, string>;
  /** Nationalities before a word for money: `australian` → `AUD` (of dollar). */
  moneyOf: ReadonlyMap<string, string>;
  per: ReadonlySet<string>;
  /** Nouns a number may follow without counting anything: `No`, `Article`, `Flight`. */
  labels: ReadonlySet<string>;
  /** `aged`, `age`. */
  ageBefore: ReadonlySet<string>;
  /** `old`, `of age`. */
  ageAfter: ReadonlySet<string>;
  /** Short for inches, which is a preposition elsewhere. */
  inch: ReadonlySet<string>;
  /** `yo`: years old, without the word for years. */
  ageShort: ReadonlySet<string>;
  /** Words after which an ordinal is a place: `came`, `finished`. */
  placing: ReadonlySet<string>;
  /** `tall`, `long`: a letter before them is a unit of length. */
  dimensions: ReadonlySet<string>;
  /** `more`, `other`, `such` between a number and its noun. */
  moreWords: ReadonlySet<string>;
  /** What "a" may count by besides units: `a share`, `a head`. */
  perNouns: ReadonlySet<string>;
  /** `several`, `few` before a scale word. */
  vagueLead: ReadonlySet<string>;
  /** Lemmas near a pair of numbers that make it a score or a vote. */
  scoreWords: ReadonlySet<string>;
  voteWords: ReadonlySet<string>;
  /** Words after which `one` is a pronoun. */
  pronounBefore: ReadonlySet<string>;
}

export type Strength = Attribution['strength'];
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

export interface SpeechWords {
  /** Every form of a verb of speech → its lemma and how strongly it vouches. */
  verbs: ReadonlyMap<string, { lemma: string; strength: Strength }>;
  /** `according to`, `in the words of`. */
  phrases: ReadonlyMap<string, { lemma: string; strength: Strength }>;
  /** `reportedly`, `allegedly`: said by nobody in particular. */
  adverbs: ReadonlyMap<string, { lemma: string; strength: Strength }>;
  /** Heads of sources that are no names: `official`, `source`, `witness`. */
  unnamed: ReadonlySet<string>;
  /** Words that open what was said: `that`. */
  that: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** Verbs with a hearer or a place behind them: "told reporters", "wrote on her channel". */
  addressed: ReadonlySet<string>;
  /** Words of comparison, behind which nobody speaks: "later than first announced". */
  than: ReadonlySet<string>;
  /** `yes`, `no`: who says so answers, and tells nothing. */
  answers: ReadonlySet<string>;
  /** What splits off a verb of speech and closes its clause: `mit` of "teilte die Polizei mit". */
  splitOff: ReadonlySet<string>;
  /** `to`: a verb of speech behind it is an infinitive. */
  infinitive: ReadonlySet<string>;
  /** The plain verb: `say`. */
  plain: string;
}

export interface ModalityWords {
  /** Phrases → modality, longest first wins. */
  cues: ReadonlyMap<string, Modality>;
  /** Cues that are other words in another writing: `may`, not `May`; `könnte`, not `konnte`. */
  written: ReadonlyMap<string, RegExp>;
}

export interface PolarityWords {
  /** Phrases that negate: `not`, `no longer`, `failed to`. */
  cues: ReadonlySet<string>;
  /** Phrases that look negative and are not: `not only`, `no doubt`. */
  exempt: ReadonlySet<string>;
  /** Second halves of a pair, with the first they repeat: `nor` of `neither … nor`. */
  repeats: ReadonlyMap<string, string>;
  /** Endings of contractions: `n't`. */
  suffix: string | null;
}

export interface NameWords {
  titles: ReadonlySet<string>;
  /** Lower-case nouns of office: `president`, `minister`. */
  roles: ReadonlySet<string>;
  organizationWords: ReadonlySet<string>;
  placeWords: ReadonlySet<string>;
  /** Known place, folded → canonical form. Demonyms and other spellings point at the same form. */
  places: ReadonlyMap<string, string>;
  demonyms: ReadonlyMap<string, string>;
  /** Seats that may stand for a government: `kremlin` → Russia. */
  seats: ReadonlyMap<string, { name: string; country: string }>;
  /** Canonical capital → country whose government it may stand for. */
  capitals: ReadonlyMap<string, string>;
  organizations: ReadonlyMap<string, string>;
  givenNames: ReadonlySet<string>;
  /** Lower-case words that may stand inside a name: `of`, `the`, `de`, `van`. */
  inside: ReadonlySet<string>;
  /** Those of them that join only what organizations and offices are called by: `of`, `for`. */
  joiners: ReadonlySet<string>;
  /** Second words that add nothing to a company's name: `Group`, `Inc`. */
  companySuffixes: ReadonlySet<string>;
  /** Owners that stand inside names: `Women's Institute`. */
  owners: ReadonlySet<string>;
  /** `St`: whose name stands before "'s" is part of a house's name. */
  saints: ReadonlySet<string>;
  /** What ministers are of: `State`, `Defence`. */
  portfolios: ReadonlySet<string>;
  /** The definite article before a role. */
  definite: string;
  /** Capitalized words that are no names: days, months, `I`, languages. */
  never: ReadonlySet<string>;
  /** Prepositions of place: what follows is a place rather than a person. */
  locative: ReadonlySet<string>;
}

/** Patterns, from the start of a line, for what a page says about itself. */
export interface FurnitureWords {
  /** Lines that are nothing but numbers or times that tick by themselves: "1,204 comments", "Updated 2 hours ago". */
  counters: RegExp;
  /** Names of parts of a page, teasers of other stories, calls to the reader. */
  parts: RegExp;
  /** Lines by which an outlet says that it changed the text. */
  updated: RegExp;
  /** Ends right before the day on which a notice was written: "Correction, 16 August". */
  notice: RegExp;
}

export interface Language {
  /** Primary subtag. */
  code: string;
  level: Level;
  /** What the comparison of two versions asks for. */
  comparing: Comparing;
  numbers: NumberWords;
  dates: DateWords | null;
  sentences: SentenceWords;
  speech: SpeechWords | null;
  modality: ModalityWords | null;
  polarity: PolarityWords | null;
  names: NameWords;
  /** `of` between a number and what it counts. */
  of: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** `own` of "its own". */
  own: ReadonlySet<string>;
  /** `his`, `her`: what follows belongs to somebody. */
  possessives: ReadonlySet<string>;
  /** Words after which an ordinal is a rank: `the`, `his`. */
  rankBefore: ReadonlySet<string>;
  furniture: FurnitureWords | null;
  /** Subordinators and coordinators that open a clause of its own. */
  clauseOpeners: ReadonlySet<string>;
  /** Openers of relative clauses. */
  relatives: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Subject pronouns. */
  subjects: ReadonlySet<string>;
  /** Finite auxiliaries and common finite verb forms. */
  finite: ReadonlySet<string>;
  /** Forms of `to be`. */
  be: ReadonlySet<string>;
  /** Verbs of speech whose passive hides a speaker: `is said to`. */
  impersonal: ReadonlySet<string>;
  /** What follows a passive verb of speech: `is said to`. */
  passiveAfter: ReadonlySet<string>;
  /** Words that may stand between a subject and its verb. */
  adverbs: ReadonlySet<string>;
  /** Can this word before a verb of speech be its subject? Tells "officials claim" from "the asylum claim". */
  agrees(subject: string, verb: string): boolean;
  lemma(word: string): string;
  singular(word: string): string;
  isPlural(word: string): boolean;
  isFunctionWord(word: string): boolean;
  /** A form that is far more often a verb than a noun, so that it ends a noun phrase. */
  isVerbLike(word: string): boolean;
  isAdverb(word: string): boolean;
  /** A noun that is counted without a plural, or an adjective that stands for a counted noun: `staff`, `dead`. */
  isCountedSingly(word: string): boolean;
  /** Plurals that modify the plural behind them: `sports` of "sports fans". */
  modifyingPlurals: ReadonlySet<string>;
  /** A finite past form. */
  isPast(word: string): boolean;
  /** A word known as common, so that its capital at the head of a sentence tells nothing. */
  isCommon(word: string): boolean;
  /** Nouns are capitalized as well, as in German: capitals alone make no name. */
  capitalizesNouns: boolean;
}
