/**
 * What a language must tell the comparison of two versions, grouped by what it is asked for. `domain/diff` holds the grammar that
 * languages share and knows no word of any; what a language leaves untold (`wordless.ts`) is compared by digits, names, dates and exact
 * words. Words are lower-cased and plain, as tokens have them in `norm`; where it says base form, as `Language.lemma` gives them.
 */
import type { Modality, Slot } from '../../model/claims.ts';
import type { WordRelations } from './relations.ts';

export interface Comparing {
  relations: WordRelations;
  forms: WordForms;
  small: SmallWords;
  names: NameForms;
  numbers: NumberForms;
  dates: DateForms;
  certainty: CertaintyForms;
  denials: Denials;
  voice: VoiceForms;
  lives: LivesWords;
  verdicts: VerdictWords;
  speech: SpeechForms;
  earlier: EarlierWords;
}

/** How words are spelled, derived and written together, and what their endings tell. */
export interface WordForms {
  /** One spelling for all that are in use. */
  spelling(word: string): string;
  /** Two derivations of one stem: `invade` and `invasion`. */
  derived(a: string, b: string): boolean;
  /** The first denies the second by a part of the word: `unsafe`, `safe`. */
  negatedBy(negative: string, positive: string): boolean;
  /** `named` of `unnamed`; `undefined` for a word that no prefix of denial opens. */
  withoutPrefix(word: string): string | undefined;
  /** The same, by prefixes that do nothing else. */
  withoutNegation(word: string): string | undefined;
  /** Behind a verb they leave its meaning: "deal with". */
  verbPreposition: RegExp;
  /**
   * The words of a contraction: `should`, `not` of `shouldn't`; and a word that only an accent tells from another, with its accent:
   * `würde`, not `wurde`. `null` for any other word.
   */
  writtenOut(norm: string, text: string): readonly string[] | null;
  /** What splits off a verb and closes its clause: `ab` of "lehnt den Plan ab". */
  isParticle(norm: string): boolean;
  /** `ablehnt` of `lehnt` and `ab`; `undefined` where the word is no verb of a main clause. */
  joinedVerb(verb: string, particle: string): string | undefined;
  /** Verb and particle of a base form that holds both: `lehn`, `ab` of `ablehn`. */
  partedVerb(base: string): readonly [verb: string, particle: string] | undefined;
  /** The first says of women what the second says of all: `Schülerinnen` of "Schülerinnen und Schüler". Base forms. */
  isOfWomen(one: string, other: string): boolean;
  /** One word for a thing and what it is of: `Polizeisprecher`, a `Sprecher` of the `Polizei`. Base forms. */
  isCompoundOf(whole: string, head: string, of: string): boolean;
  /** What an ending tells of the part of speech, where it tells anything. */
  endings: {
    adverb: RegExp;
    /** A participle or a past. */
    verb: RegExp;
    adjective: RegExp;
    /** A noun made of a verb or an adjective. */
    abstract: RegExp;
    /** A plural, or a verb in the present: nobody can tell by the ending. */
    plural: RegExp;
    /** Any ending that shows a word of the language rather than a surname. */
    common: RegExp;
  };
}

/** Words that carry grammar, by their part in the sentence. */
export interface SmallWords {
  /** They weigh little in likeness and never make a change of meaning alone. */
  functionWords: ReadonlySet<string>;
  /** They carry so little matter that whoever rewrites puts them in and leaves them out. */
  vague: ReadonlySet<string>;
  article: RegExp;
  /** In the place of a name. */
  pronoun: RegExp;
  /** Of the pronouns, those that stand before a noun. */
  possessive: RegExp;
  /** Behind it stands what was told of before. */
  definite: RegExp;
  /** Nouns for whoever was named before: they tell no more than a pronoun does. */
  callsAnybody: RegExp;
  /** Join the members of a list. */
  joins: RegExp;
  /** Where the order of a list tells something: who was first, who came behind whom. */
  ranked: RegExp;
  none: RegExp;
  /** How many of them it holds for. */
  quantifier: RegExp;
  /** Opens a phrase that tells where. */
  placePreposition: RegExp;
  /** Prepositions of where to and of where from, where one in the place of the other is no matter of style: "ans Netz", "vom Netz". */
  towards: RegExp;
  awayFrom: RegExp;
  /** What follows is a verb whatever its ending: "to go", "will stay", "they left". */
  takesVerb: RegExp;
  /** Verbs that carry a noun for a deed and add nothing to it: "made an appeal". Base forms. */
  lightVerb: RegExp;
  /** The comma before the last of a list, which is a matter of style. Global. */
  listComma: RegExp;
  /** They join what they open to what stands before. */
  opensOn: readonly string[];
  /** What a phrase does not end with: it led up to what is told by itself. */
  dangling: readonly string[];
}

/** Words that stand with names, and spellings of names. */
export interface NameForms {
  /** Before a name they add nothing to it. */
  titles: RegExp;
  /** Spellings of one word that no edit distance joins. */
  variants: Readonly<Record<string, string>>;
  /** A word that makes another place of the place it stands before: South Korea is not Korea. */
  divides: ReadonlySet<string>;
  /** Small words that an acronym may skip. */
  unlettered: RegExp;
  /** `finance` of "Finance Minister Ada Holm". */
  officeOf(raw: string): string | undefined;
  /** What stands for an institution: one in the place of another is another party. Base forms. */
  bodies: ReadonlySet<string>;
  /** Bodies that are told apart by the word before them: the food agency, the refugee agency. Base forms. */
  offices: ReadonlySet<string>;
  /** Behind a country they say what its capital alone can say. */
  government: RegExp;
}

/** A number that a word carries without being one. */
export interface Implied {
  /** Of a change, in percent. */
  percent?: number;
  /** As often, as much. */
  times?: number;
  count?: number;
}

export interface NumberForms {
  /** By base form. */
  implied: Readonly<Record<string, Implied>>;
  /** What a rise or a fall by some percent is told with. */
  moves: { up: string; down: string } | null;
  /** In words, from first on. */
  ordinals: readonly string[];
  every: RegExp;
  /** Words around a number that make an interval of it. */
  qualifier: RegExp;
  /** At the end of what stands before the number. */
  bound: RegExp;
  /** What a toll is counted in. Base forms. */
  people: RegExp;
  /** Kinds of people that are counted as such, base forms: whoever counts people may be counting them. */
  kindsOfPeople: ReadonlySet<string>;
  /** Whose member is counted as well as the member: "24 crew members". */
  member: RegExp;
  /** Nouns for a number, which tell of what it is: "the number of people". */
  number: RegExp;
  /** What a rate is counted in short: "half a point". */
  point: RegExp;
  /** What "for each of us" is reckoned by: `capita`, `head`. */
  perPerson: RegExp;
  /** What stands between two counts of a list. */
  between: RegExp;
  /** By which the whole names one of its parts again: "among them". */
  ofTheWhole: RegExp;
  /** "No. 4", the digits in a group of their own. Global. */
  numbered: RegExp;
}

export interface DateForms {
  /** In full or cut short; three letters tell them apart. */
  weekdays: RegExp;
  months: RegExp;
  /** Before a weekday they leave it bare, each with the space behind it. */
  beforeWeekday: RegExp;
  /** Clock times on a dial of twelve, and what tells which half of the day they are in. */
  openClock: RegExp;
  tellsHalf: RegExp;
  /** Put one thing before or behind another in time. */
  order: RegExp;
  /** Before a day they tell when something ends, or is no longer so; and when it begins. */
  ends: RegExp;
  begins: RegExp;
  /** Times of the day or year and days by their name or place. */
  time: RegExp;
}

/** `advice` is the weaker obligation: "must" → "should" is another rule. */
export type Cue = 'negation' | 'advice' | Exclude<Modality, 'asserted'>;

/** How certain, how binding, planned or done. */
export interface CertaintyForms {
  /** They decide certainty whatever decides the clause. */
  modals: Readonly<Record<string, Exclude<Cue, 'negation'>>>;
  /** Verbs that a negation is written together with, and that say nothing of it themselves. */
  auxiliaries: ReadonlySet<string>;
  /** Of a hedge and a negation behind it, the hedge that is none then: "could not agree". */
  inability: RegExp;
  /** The plain future, which the past of its verb carries out. */
  future: RegExp;
  /** Futures that say nothing of how certain it is. */
  bareFuture: RegExp;
  /** Before a participle: what is to be done to something, and what was. */
  passive: RegExp;
  done: RegExp;
  /** A hedge that allows as well. */
  mayAllow: RegExp;
  /** What such a hedge says of a rule. */
  permission: RegExp;
  /** Hedges as little or as much as `mayAllow` in loose prose. */
  ability: RegExp;
  /** What makes a participle of a past form. */
  beforeParticiple: RegExp;
  /** Verbs that say how binding a deed is: `bound`, `advised`, `free`. */
  binding: Readonly<Record<string, RegExp>>;
  /** Sets of stances of which one exchanged for another says another thing of the same deed; `binding` is one of them. */
  stances: readonly Readonly<Record<string, RegExp>>[];
  /** Verbs in the mood of what others say: `sei`, `habe`. */
  reported: RegExp;
  /** What keeps a deed from being done. */
  holdsBack: RegExp;
  /** With a word between them and the deed in its form of going on, they tell that it has not come about: `verge` of "on the verge of". */
  brink: RegExp;
  leadsToDeed: RegExp;
  underWay: RegExp;
  /** First words of a clause that limits the statement. */
  opensCondition: RegExp;
  /** What says "if" before a noun. */
  conditionPhrase: RegExp;
}

export interface Denials {
  not: RegExp;
  /** Denies in one expression and not in another: the "yet" of "has yet to come". */
  sometimes: RegExp;
  /** Verbs and adjectives that deny what follows them. */
  denies: RegExp;
  /** Words that negate without being counted as negation: they excuse a cue on the other side. */
  implicit: RegExp;
  /** Right before a word they turn it round. */
  bare: RegExp;
  /** Words for how many of them, whose opposite turns the statement round. */
  howMany: RegExp;
  /** What one would not or could not bring about: "did not wish to". Base forms. */
  willing: RegExp;
}

/** Who does it and whom it is done to. */
export interface VoiceForms {
  /** Before a participle they make the passive. */
  passive: ReadonlySet<string>;
  /** Of the participles the one that makes no passive: `closing`. */
  ongoing: RegExp;
  /** Before whoever does it, in the passive. */
  by: RegExp;
  /** What things do by themselves as well as have done to them. */
  byItself: ReadonlySet<string>;
  /** Between two names they join, part or place them: no verb of the one reaches the other. */
  carriesNoRole: RegExp;
  /** What one party does is what the other has done. Base forms. */
  converse: readonly (readonly string[])[];
  /** Pronouns by whom they stand for, whatever their case. */
  person: Readonly<Record<string, string>>;
}

/** Who died, and how it is told. */
export interface LivesWords {
  /** What a newsroom puts first: the dead, the hurt, the missing. Anywhere in a text. */
  told: RegExp;
  /** Who is killed dies. Base forms. */
  kill: RegExp;
  dies: ReadonlySet<string>;
  /** What claims lives kills. */
  claim: RegExp;
  life: RegExp;
}

/** Pleas and verdicts: one word says what verb and predicate say apart. Base forms. */
export interface VerdictWords {
  /** By the verb or noun that opens the expression. */
  rulings: Readonly<Record<string, { guilty: string; notGuilty: string }>>;
  /** What ends it, by what it says of the accused. */
  guilt: RegExp;
  innocence: RegExp;
}

/** Who speaks, and what becomes of words that are told by another. */
export interface SpeechForms {
  /** Verbs that turn round freely: "said Ines", "Ines said". */
  says: RegExp;
  /** Whoever speaks, named before. */
  pronoun: RegExp;
  /** Whoever speaks for a body. */
  speaksFor: RegExp;
  /** Opens a source of one. */
  oneSource: RegExp;
  /** What follows an attribution where whose word it is and who did it are one: "said it had". */
  ofItself: RegExp;
  /** A word of speech as whoever reports it has it: the pronoun turned, the tense brought back; none where it may be left out. */
  retold(norm: string): readonly string[];
  /** Of those, what denies. */
  negation: RegExp;
}

/** How a sentence tells that a value no longer holds, and names the one that took its place. */
export interface EarlierWords {
  /** What leads up to a value that held before, at the end of the words in front of it. */
  leads: RegExp;
  /** The same, by what kind of value it is. */
  replaces: Readonly<Record<Slot['type'], RegExp>>;
  /** What somebody does who makes room for somebody else. */
  leaves: RegExp;
  /** What leads up to somebody who has left. */
  when: RegExp;
  /** Between a value and its heir: "from 7.2 to 7.8". */
  to: RegExp;
}
