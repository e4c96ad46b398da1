/** A language that has no folder: digits with signs and symbols, and names by their capitals. Level `words`. */
import { ENGLISH } from './en/index.ts';
import type { Language } from './language.ts';
import { WORDLESS } from './wordless.ts';

const NONE: ReadonlySet<string> = new Set();
const NO_MAP: ReadonlyMap<string, never> = new Map<string, never>();

const known = new Map<string, Language>();

export function wordsOnly(code: string): Language {
  let language = known.get(code);
  if (language === undefined) {
    language = build(code);
    known.set(code, language);
  }
  return language;
}

/** The decimal comma is the rule outside English; only sets that name no word of a language are kept. */
function build(code: string): Language {
  const { numbers, names } = ENGLISH;
  return {
    ...ENGLISH,
    code,
    level: 'words',
    comparing: WORDLESS,
    numbers: {
      ...numbers,
      decimal: ',',
      small: NO_MAP,
      ordinals: NO_MAP,
      denominators: NO_MAP,
      vague: NO_MAP,
      groups: NO_MAP,
      scales: NO_MAP,
      scalesCutShort: NONE,
      gluedScales: NO_MAP,
      articles: NONE,
      half: NONE,
      vagueLead: NONE,
      starters: NONE,
      labels: NONE,
      between: NONE,
      ordinalSuffix: NONE,
      per: NONE,
      moreWords: NONE,
      ratio: NONE,
      every: NONE,
      against: NONE,
      to: new Set(['-', '–', '—']),
      minus: new Set(['-', '−', '–']),
      percent: new Set(['%']),
      percentPoint: NONE,
      before: NO_MAP,
      after: NO_MAP,
      units: NO_MAP,
      unitPhrases: NO_MAP,
      money: NO_MAP,
      moneyOf: NO_MAP,
      ageBefore: NONE,
      ageAfter: NONE,
      ageShort: NONE,
      inch: NONE,
      scoreWords: NONE,
      voteWords: NONE,
      placing: NONE,
    },
    dates: null,
    speech: null,
    modality: null,
    polarity: null,
    sentences: {
      neverLast: NONE,
      beforeNumber: NONE,
      maybeLast: NONE,
      openers: NONE,
      isSpeechTail: () => false,
    },
    names: {
      ...names,
      titles: NONE,
      roles: NONE,
      organizationWords: NONE,
      placeWords: NONE,
      seats: NO_MAP,
      capitals: NO_MAP,
      demonyms: NO_MAP,
      givenNames: NONE,
      inside: NONE,
      companySuffixes: NONE,
      owners: NONE,
      saints: NONE,
      never: NONE,
      locative: NONE,
    },
    of: NONE,
    determiners: NONE,
    own: NONE,
    possessives: NONE,
    rankBefore: NONE,
    furniture: null,
    clauseOpeners: NONE,
    relatives: NONE,
    subjects: NONE,
    finite: NONE,
    auxiliaries: NONE,
    be: NONE,
    impersonal: NONE,
    passiveAfter: NONE,
    adverbs: NONE,
    agrees: () => true,
    lemma: (word) => word,
    singular: (word) => word,
    isPlural: () => false,
    isFunctionWord: () => true,
    isVerbLike: () => false,
    isAdverb: () => false,
    isCountedSingly: () => true,
    modifyingPlurals: NONE,
    isPast: () => false,
    isCommon: () => false,
    capitalizesNouns: false,
  };
}
