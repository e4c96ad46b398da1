/**
 * German, read in part: numbers, dates, negation, modality and attribution. Names are the known ones and runs of two and
 * more capitalized words, since every noun has a capital; verbs that split ("lehnt … ab") are read only
 * where they tell ("teilte die Polizei mit").
 */
import type { Modality } from '../../../model/claims.ts';
import { NAMES as ENGLISH_NAMES } from '../en/names.ts';
import type { Language } from '../language.ts';
import type { Strength } from '../statements.ts';
import { COMPARING } from './comparing/index.ts';
import { DATES } from './dates.ts';
import { FURNITURE } from './furniture.ts';
import { isPast, lemma } from './lemma.ts';
import { NUMBERS } from './numbers.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const determiners = set(
  'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede kein keine keinen keinem keiner sein seine ihr ihre unser alle',
);
const prepositions = set(
  'in im an am auf aus bei beim bis durch fur gegen hinter mit nach neben ohne seit uber um unter von vom vor wegen zu zum zur zwischen wahrend trotz',
);
const conjunctions = set(
  'und oder aber doch denn sondern dass ob weil wenn als wie obwohl nachdem bevor damit',
);
const auxiliaries = set(
  'ist sind war waren sei seien ware waren bin wird werden werde wurde wurden worden hat haben hatte hatten habe konne musse solle wolle durfe moge kann konnen konnte konnten muss mussen musste mussten soll sollen sollte sollten will wollen wollte wollten darf durfen mag mochte',
);
const pronouns = set('ich du er sie es wir ihr man sich ihm ihn ihnen uns wer was');
const adverbs = set(
  'viele vielen vieler mehrere mehreren mehrerer einige einigen einiger wenige wenigen manche etliche zahlreiche zahlreichen beide beiden weitere weiteren nicht auch nur noch schon bereits jetzt dann hier dort heute gestern morgen sehr mehr so etwa rund wieder immer nie weniger bisher zudem ausserdem insgesamt',
);
const functionWords = new Set([
  ...determiners,
  ...prepositions,
  ...conjunctions,
  ...auxiliaries,
  ...pronouns,
  ...adverbs,
]);
const pasts = set(
  'sagte sagten erklarte erklarten teilte kam kamen ging starb starben gab gaben stieg fiel fand bestatigte berichtete meldete beschloss',
);

type Speech = { lemma: string; strength: Strength };
const verbs = new Map<string, Speech>();
const speak = (strength: Strength, lemma: string, forms: string): void => {
  for (const form of forms.split(' ')) verbs.set(form, { lemma, strength });
};
speak('state', 'say', 'sagt sagte sagen sagten gesagt');
speak('state', 'announce', 'kundigte kundigt ankundigte teilte mitteilte mitteilten bekanntgab verkundete');
speak('state', 'declare', 'erklart erklarte erklarten');
speak('state', 'report', 'berichtet berichtete berichten berichteten meldet meldete melden meldeten');
speak('confirm', 'confirm', 'bestatigt bestatigte bestatigten');
speak('claim', 'claim', 'behauptet behauptete behaupteten');
speak('suggest', 'suggest', 'vermutet vermutete warnt warnte schatzt schatzte erwartet erwartete');
speak('deny', 'deny', 'bestreitet bestritt dementiert dementierte dementierten');

const ACCORDING_TO: Speech = { lemma: 'according to', strength: 'state' };

const cues = new Map<string, Modality>();
const cue = (modality: Modality, phrases: string): void => {
  for (const phrase of phrases.split(' | ')) cues.set(phrase, modality);
};
cue(
  'hedged',
  'konnte | konnten | durfte | durften | moglicherweise | womoglich | eventuell | vielleicht | wahrscheinlich | wohl | offenbar | angeblich | angebliche | angeblichen | angeblicher | mutmasslich | mutmassliche | mutmasslichen | mutmasslicher | vermutlich | anscheinend | soll | sollen',
);
cue('expected', 'wird | werden | will | wollen | plant | planen | geplant | erwartet | voraussichtlich');
cue('obligation', 'muss | mussen | sollte | sollten | musste | mussten');
cue('conditional', 'wenn | falls | sofern | ware | waren | wurde | wurden | hatte | hatten');

/** Those that end as adjectives do come first: a capital at the head of a sentence tells nothing of such a word. */
const GIVEN_NAMES = set(
  'anne sabine christine brigitte heike silke ulrike elke anke antje simone nicole marie sophie charlotte peter walter gunter dieter rainer reiner werner holger volker oliver ' +
    'alexander heiner jurgen soren steffen torben karsten carsten thorsten torsten jochen hagen johannes hannes uwe arne helge malte sonke hanne friederike katharine luise liese elise ' +
    'therese irene renate beate agathe hedwige josefine pauline helene magdalene ellen karen maren kirsten doreen carmen esther ester jules hermes hans otto karl heinz kurt jan jens lars nils ' +
    'sven frank fritz ernst horst klaus bernd gerd georg paul max felix lukas jonas leon finn tim tom anna lena laura julia petra monika claudia vera ines ute eva maria martina susanne andrea birgit',
);

export const GERMAN: Language = {
  code: 'de',
  level: 'partial',
  comparing: COMPARING,
  numbers: NUMBERS,
  dates: DATES,
  sentences: {
    neverLast: set(
      'dr prof hr fr st dipl ing ca bzw z.b d.h u.a evtl ggf vgl inkl mio mrd nr abs art 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31',
    ),
    beforeNumber: set('nr art abs s bd kap'),
    maybeLast: set('usw etc co jr'),
    openers: set(
      'Der Die Das Ein Eine Er Sie Es Wir Ich In Im Am An Auf Bei Mit Nach Und Aber Doch Auch Seit Von Vor Zum Zur Wie Was Wer Wenn Dass Dies Diese Dieser Dabei Damit Danach Dort Für Laut',
    ),
    isSpeechTail: (text) =>
      /^[–—-]?\s?(?:sagte|sagt|erklärte|teilte|berichtete|betonte|fügte|meinte)\b/u.test(text),
  },
  speech: {
    verbs,
    phrases: new Map(
      (
        'laut | laut angaben | laut angaben von | nach angaben | nach angaben von | nach angaben vom | nach auskunft | nach auskunft von | nach aussage | nach aussage von | nach aussagen | nach aussagen von | ' +
        'nach darstellung | nach darstellung von | nach informationen | nach informationen von | nach worten | nach worten von'
      )
        .split(' | ')
        .map((phrase) => [phrase, ACCORDING_TO]),
    ),
    phrasesBehind: new Map([['zufolge', ACCORDING_TO]]),
    tellingClause: new Set(['wie']),
    bareClause: true,
    tags: new Set(['so']),
    adverbs: new Map([['angeblich', { lemma: 'allege', strength: 'claim' }]]),
    unnamed: set(
      'sprecher sprecherin behorde behorden polizei zeuge zeugen quelle quellen beamte experte experten minister ministerin kreisen',
    ),
    that: set('dass ob'),
    pronouns: set('er sie es wir ich'),
    infinitive: set('zu'),
    addressed: new Set(),
    than: new Set(['als', 'wie']),
    answers: new Set(['ja', 'nein']),
    splitOff: set('mit an hin fest'),
    plain: 'say',
  },
  modality: {
    cues,
    written: new Map([
      ['konnte', /^könnte$/],
      ['konnten', /^könnten$/],
      ['durfte', /^dürfte$/],
      ['durften', /^dürften$/],
      ['ware', /^wäre$/],
      ['waren', /^wären$/],
      ['wurde', /^würde$/],
      ['wurden', /^würden$/],
      ['hatte', /^hätte$/],
      ['hatten', /^hätten$/],
    ]),
  },
  polarity: {
    cues: new Set(
      'nicht | kein | keine | keinen | keinem | keiner | nie | niemals | niemand | nichts | weder | ohne | nicht mehr | dementiert | dementierte | bestreitet | bestritt | lehnt | lehnte | verweigert | verweigerte | abgelehnt'.split(
        ' | ',
      ),
    ),
    exempt: new Set(
      'nicht nur | nicht mehr als | nicht weniger als | nicht zuletzt | kein zweifel'.split(' | '),
    ),
    repeats: new Map(),
    suffix: null,
  },
  names: {
    ...ENGLISH_NAMES,
    titles: set(
      'herr frau dr prof prasident prasidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin premierminister premierministerin konig konigin papst burgermeister burgermeisterin oberburgermeister',
    ),
    givenNames: new Set([...ENGLISH_NAMES.givenNames, ...GIVEN_NAMES]),
    roles: set(
      'prasident prasidentin kanzler kanzlerin minister ministerin sprecher sprecherin burgermeister burgermeisterin chef chefin',
    ),
    organizationWords: set(
      'gmbh ag bank universitat ministerium amt bundestag bundesrat gericht partei verband gesellschaft stiftung polizei rat kommission union',
    ),
    placeWords: set('platz strasse see fluss berg insel'),
    places: new Map([
      ...ENGLISH_NAMES.places,
      ['deutschland', 'Germany'],
      ['frankreich', 'France'],
      ['grossbritannien', 'United Kingdom'],
      ['russland', 'Russia'],
      ['italien', 'Italy'],
      ['spanien', 'Spain'],
      ['osterreich', 'Austria'],
      ['schweiz', 'Switzerland'],
      ['polen', 'Poland'],
      ['turkei', 'Turkey'],
      ['usa', 'United States'],
      ['moskau', 'Moscow'],
      ['kiew', 'Kyiv'],
      ['wien', 'Vienna'],
      ['brussel', 'Brussels'],
      ['rom', 'Rome'],
      ['warschau', 'Warsaw'],
      ['munchen', 'Munich'],
      ['europa', 'Europe'],
      ['griechenland', 'Greece'],
      ['ungarn', 'Hungary'],
      ['niederlande', 'Netherlands'],
      ['belgien', 'Belgium'],
      ['danemark', 'Denmark'],
      ['schweden', 'Sweden'],
      ['norwegen', 'Norway'],
    ]),
    demonyms: new Map(),
    never: new Set([
      ...functionWords,
      'laut',
      ...DATES.months.keys(),
      ...DATES.weekdays.keys(),
      'uhr',
      'euro',
      'prozent',
    ]),
    inside: set('von van der de zu'),
    companySuffixes: set('ag gmbh gruppe'),
    owners: new Set(),
    saints: set('st sankt'),
    joiners: new Set(),
    locative: set('in im aus nach bei'),
    definite: 'der',
  },
  of: set('der des'),
  determiners,
  own: set('eigene eigenen eigener eigenes'),
  possessives: set(
    'sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer mein meine meinen unser unsere',
  ),
  rankBefore: set('der die das den dem seine ihre'),
  furniture: FURNITURE,
  clauseOpeners: set('und aber doch denn wahrend obwohl weil'),
  relatives: new Set(),
  subjects: set('ich er sie es wir'),
  finite: new Set([...auxiliaries, ...pasts]),
  auxiliaries,
  be: set('ist sind war waren wird werden wurde wurden'),
  impersonal: new Set(),
  passiveAfter: new Set(),
  adverbs,
  agrees: () => true,
  lemma,
  singular: (word) => word,
  isPlural: () => false,
  isFunctionWord: (word) => functionWords.has(word),
  isVerbLike: (word) => auxiliaries.has(word) || pasts.has(word) || verbs.has(word),
  isAdverb: (word) => adverbs.has(word),
  isCountedSingly: () => true,
  modifyingPlurals: new Set(),
  isPast: (word) => pasts.has(word) || isPast(word),
  isCommon: (word) => functionWords.has(word),
  capitalizesNouns: true,
};
