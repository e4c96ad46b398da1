/**
 * Comparing without a word of the language: digits, names, dates and exact words are all there is. It errs towards telling: nothing is
 * known to mean the same, so every word that differs is told.
 */
import { wordTable } from '../../word-table.ts';
import type { Comparing, WordForms } from './comparing.ts';
import { WordRelations } from './relations.ts';

const NONE: ReadonlySet<string> = new Set();
/** Matches nothing. */
const NEVER = /(?!)/;
const NEVER_ANYWHERE = /(?!)/g;

const forms: WordForms = {
  spelling: (word) => word,
  derived: () => false,
  negatedBy: () => false,
  withoutPrefix: () => undefined,
  withoutNegation: () => undefined,
  verbPreposition: NEVER,
  writtenOut: () => null,
  endings: { adverb: NEVER, verb: NEVER, adjective: NEVER, abstract: NEVER, plural: NEVER, common: NEVER },
};

export const WORDLESS: Comparing = {
  relations: new WordRelations(
    { synonyms: '', phrases: '', kinds: '', opposites: '' },
    { lemma: (word) => word, forms, functionWords: NONE },
  ),
  forms,
  small: {
    functionWords: NONE,
    vague: NONE,
    article: NEVER,
    pronoun: NEVER,
    possessive: NEVER,
    definite: NEVER,
    callsAnybody: NEVER,
    joins: NEVER,
    ranked: NEVER,
    none: NEVER,
    quantifier: NEVER,
    placePreposition: NEVER,
    takesVerb: NEVER,
    lightVerb: NEVER,
    listComma: NEVER_ANYWHERE,
    opensOn: [],
    dangling: [],
  },
  names: {
    titles: NEVER,
    variants: wordTable({}),
    divides: NONE,
    unlettered: NEVER,
    officeOf: () => undefined,
    bodies: NONE,
    offices: NONE,
    government: NEVER,
  },
  numbers: {
    implied: wordTable({}),
    moves: null,
    ordinals: [],
    every: NEVER,
    qualifier: NEVER,
    bound: NEVER,
    people: NEVER,
    perPerson: NEVER,
    between: NEVER,
    ofTheWhole: NEVER,
    numbered: NEVER_ANYWHERE,
  },
  dates: {
    weekdays: NEVER,
    months: NEVER,
    beforeWeekday: NEVER,
    openClock: NEVER,
    tellsHalf: NEVER,
    order: NEVER,
    time: NEVER,
  },
  certainty: {
    modals: wordTable({}),
    auxiliaries: NONE,
    inability: NEVER,
    future: NEVER,
    bareFuture: NEVER,
    mayAllow: NEVER,
    permission: NEVER,
    ability: NEVER,
    beforeParticiple: NEVER,
    binding: wordTable({}),
    stances: [],
    holdsBack: NEVER,
    opensCondition: NEVER,
    conditionPhrase: NEVER,
  },
  denials: {
    not: NEVER,
    sometimes: NEVER,
    denies: NEVER,
    implicit: NEVER,
    bare: NEVER,
    howMany: NEVER,
    willing: NEVER,
  },
  voice: {
    passive: NONE,
    ongoing: NEVER,
    by: NEVER,
    byItself: NONE,
    carriesNoRole: NEVER,
    converse: [],
    person: wordTable({}),
  },
  lives: { told: NEVER, kill: NEVER, dies: NONE, claim: NEVER, life: NEVER },
  verdicts: { rulings: wordTable({}), guilt: NEVER, innocence: NEVER },
  speech: {
    says: NEVER,
    pronoun: NEVER,
    speaksFor: NEVER,
    oneSource: NEVER,
    ofItself: NEVER,
    retold: (norm) => [norm],
    negation: NEVER,
  },
  earlier: {
    leads: NEVER,
    replaces: { quantity: NEVER, date: NEVER, name: NEVER, quote: NEVER },
    leaves: NEVER,
    when: NEVER,
    to: NEVER,
  },
};
