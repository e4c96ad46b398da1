/**
 * What a language must tell the engine. A language is one folder of data and small rules under lang/; the finders
 * (sentences, quantities, dates, …) hold the grammar that languages share and know no word of any of them.
 */
import type { Comparing } from './comparing.ts';
import type { DateWords } from './dates.ts';
import type { NameWords } from './names.ts';
import type { NumberWords } from './numbers.ts';
import type { FurnitureWords, SentenceWords } from './pages.ts';
import type { ModalityWords, PolarityWords, SpeechWords } from './statements.ts';

/** How deep a language is read: `words` means digits and capitalized names only. */
export type Level = 'full' | 'partial' | 'words';

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
