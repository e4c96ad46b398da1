/** English, read in full. */
import type { Language } from '../language.ts';
import { COMPARING } from './comparing/index.ts';
import { isCountedSingly, MODIFYING_PLURALS } from './counting.ts';
import { DATES } from './dates.ts';
import { FURNITURE } from './furniture.ts';
import { isPlural, lemma, singular } from './lemma.ts';
import { MODALITY, POLARITY } from './modality.ts';
import { NAMES } from './names.ts';
import { NUMBERS } from './numbers.ts';
import { SENTENCES } from './sentences.ts';
import { SPEECH } from './speech.ts';

const set = (text: string): Set<string> => new Set(text.split(' '));

const determiners = set(
  'the a an this that these those his her its their our my your some any each every no all both such another',
);
const prepositions = set(
  'of in on at to for from by with about against between into through during before after above below under over without within along across behind beyond except until upon toward towards among amid around near off onto out outside inside past since via per than as like despite',
);
const conjunctions = set(
  'and or but nor so yet if when while because although though unless whereas where who which whose whom that',
);
const auxiliaries = set(
  "is are was were be been being am has have had having do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't 'll 've 're 'd cannot",
);
const pronouns = set(
  'i you he she it we they me him us them himself herself itself themselves who what there here one',
);
/** End as adverbs do and are none: "his family said". */
const LY_NOUNS = set(
  'family ally assembly supply reply anomaly monopoly bully rally tally italy july sally emily kelly molly holly reilly connolly donnelly',
);
const adverbs = set(
  'also not then now just only still even overnight later earlier already never ever again soon today yesterday tomorrow too very more most less least much many few further however meanwhile once twice away apart together ago back up down ahead alone almost nearly about aboard abroad else instead altogether total overall so yet',
);

/** Finite forms that news uses all the time and that are hardly ever nouns. Regular pasts are recognized by ending. */
const pasts = set(
  'died tied sued arose ate became began bent blew bought broke brought built burnt burst came caught chose clung cost crept crossed dealt drank drew drove dug fed fell felt fled flew flung foresaw forgave forgot fought found froze gave got grew heard held hid hung hurt kept knew laid leapt learnt led left lent lit lost made meant met misled mistook outgrew overcame overtook paid proved put ran rang rebuilt resold rewrote rode rose said sang sank sat saw sent shook shot slept slid sold sought spent spoke sprang stole stood strode struck stuck stung swam swept swore swung taught thought threw told took tore understood undertook underwent went wept withdrew woke won wore wrote',
);
const common = set(
  "nobody everybody everyone someone somebody anyone anybody something nothing everything people police officials authorities government officials residents scientists researchers experts critics investigators prosecutors lawmakers ministers leaders troops soldiers doctors workers protesters voters students children women men talks shares prices thousands hundreds dozens millions more many most some several few first second last next new old two three four five six seven eight nine ten earlier later meanwhile however according despite following speaking asked yesterday today tomorrow tonight once only even still just such other others another also then now here there please read yes no not nor both either neither each every all any none half part much little less least almost nearly about around over under above below between during until since because although though while whereas unless if when where why how what which who whose whom that this these those the a an and or but so yet for in on at by with from to of as into onto upon via per than like unlike amid among against across along behind beyond near outside inside through throughout toward towards within without it he she they we i you his her its their our my your him them us me himself herself itself themselves is are was were be been being am has have had do does did will would shall should can could may might must let's there's it's that's he's she's they're we're i'm i've don't didn't doesn't isn't wasn't aren't weren't can't couldn't won't wouldn't after before asked under"
    .split(' ')
    .join(' '),
);

const functionWords = new Set([
  ...determiners,
  ...prepositions,
  ...conjunctions,
  ...auxiliaries,
  ...pronouns,
  ...adverbs,
]);
const finite = new Set([
  ...auxiliaries,
  ...pasts,
  'says',
  'goes',
  'wants',
  'needs',
  'becomes',
  'remains',
  'means',
  'takes',
  'makes',
  'gives',
  'seems',
  'appears',
  'include',
  'includes',
  'remain',
  'become',
]);
const ED_NOT_VERB = set(
  'hundred united red bed need seed speed feed breed deed shed sacred naked frozen wounded injured armed limited related associated estimated wanted detailed required proposed combined added unmarked uninsured unvaccinated vaccinated registered confirmed suspected retired hooded masked unarmed infected displaced disabled skilled unskilled aged',
);

const PAST_AUXILIARIES = set('was were had did');

/** Speech verbs whose base and -s forms are nouns as well. */
const NOUN_TOO = set(
  'claim report fear estimate hope charge comment note state find show warning forecast hint accuse dispute',
);
const PLURAL_SUBJECTS = set('they we you i who that people police staff media and');

/** A base form needs a plural before it, an -s form a singular; no verb follows a preposition or an owner. */
function agrees(subject: string, verb: string): boolean {
  const base = verb.endsWith('s') ? verb.slice(0, -1) : verb;
  if (!NOUN_TOO.has(base)) return true;
  if (verb === base)
    return PLURAL_SUBJECTS.has(subject) || (isPlural(subject) && !functionWords.has(subject));
  return (
    pronouns.has(subject) ||
    !(functionWords.has(subject) || subject === "'s" || (isPlural(subject) && subject !== 'police'))
  );
}

/** English as the United States writes it: 4/1 is the first of April. */
export const ENGLISH: Language = {
  code: 'en',
  level: 'full',
  comparing: COMPARING,
  numbers: NUMBERS,
  dates: DATES,
  sentences: SENTENCES,
  speech: SPEECH,
  modality: MODALITY,
  polarity: POLARITY,
  names: NAMES,
  of: new Set(['of']),
  determiners,
  own: set('own'),
  possessives: set('his her its their our my your'),
  rankBefore: set("the a an his her its their our my your 's this that for"),
  furniture: FURNITURE,
  clauseOpeners: set('and but while or although though because so whereas yet when as which who'),
  relatives: set('which who whose'),
  auxiliaries,
  subjects: set('i he she it we they there'),
  finite,
  be: set('is are was were been be'),
  impersonal: set('say report believe think allege claim estimate understand announce confirm'),
  passiveAfter: set('to that'),
  adverbs,
  agrees,
  lemma,
  singular,
  isPlural,
  isFunctionWord: (word) => functionWords.has(word),
  isVerbLike: (word) =>
    finite.has(word) || (word.length > 4 && word.endsWith('ed') && !ED_NOT_VERB.has(word)),
  isCountedSingly,
  modifyingPlurals: MODIFYING_PLURALS,
  isAdverb: (word) => adverbs.has(word) || (word.endsWith('ly') && !LY_NOUNS.has(word)),
  isPast: (word) =>
    pasts.has(word) ||
    PAST_AUXILIARIES.has(word) ||
    (word.length > 4 && word.endsWith('ed') && !ED_NOT_VERB.has(word)),
  isCommon: (word) => functionWords.has(word) || common.has(word),
  capitalizesNouns: false,
};

/** English of the Commonwealth and Ireland: 4/1 is the fourth of January. */
export const COMMONWEALTH_ENGLISH: Language = { ...ENGLISH, dates: { ...DATES, monthFirst: false } };
