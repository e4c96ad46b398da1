/**
 * English base forms by rule, with a table of what no rule reaches. No dictionary: a wrong lemma that is the same on both
 * sides of a comparison does no harm, so the rules aim at putting forms of one word together, not at headwords.
 */
import { wordTable } from '../../../word-table.ts';

const NOUNS = wordTable<string>({
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  geese: 'goose',
  mice: 'mouse',
  oxen: 'ox',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  leaves: 'leaf',
  halves: 'half',
  shelves: 'shelf',
  wolves: 'wolf',
  thieves: 'thief',
  loaves: 'loaf',
  selves: 'self',
  calves: 'calf',
  policemen: 'policeman',
  policewomen: 'policewoman',
  firemen: 'fireman',
  gunmen: 'gunman',
  fishermen: 'fisherman',
  servicemen: 'serviceman',
  spokesmen: 'spokesman',
  lawmen: 'lawman',
  businessmen: 'businessman',
  congressmen: 'congressman',
  servicewomen: 'servicewoman',
  crises: 'crisis',
  analyses: 'analysis',
  theses: 'thesis',
  bases: 'base',
  diagnoses: 'diagnosis',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  data: 'data',
  media: 'media',
  alumni: 'alumnus',
  bacteria: 'bacterium',
  indices: 'index',
  appendices: 'appendix',
  referenda: 'referendum',
  news: 'news',
  series: 'series',
  species: 'species',
  means: 'means',
  headquarters: 'headquarters',
  premises: 'premises',
  politics: 'politics',
  economics: 'economics',
  athletics: 'athletics',
  mathematics: 'mathematics',
  physics: 'physics',
  goods: 'goods',
  proceeds: 'proceeds',
  barracks: 'barracks',
  aircraft: 'aircraft',
  buses: 'bus',
  gases: 'gas',
  viruses: 'virus',
  campuses: 'campus',
  bonuses: 'bonus',
  statuses: 'status',
  censuses: 'census',
  quizzes: 'quiz',
  troops: 'troop',
  pence: 'penny',
  dice: 'die',
  movies: 'movie',
  cookies: 'cookie',
  zombies: 'zombie',
  rookies: 'rookie',
  calories: 'calorie',
  potatoes: 'potato',
  tomatoes: 'tomato',
  heroes: 'hero',
  vetoes: 'veto',
  embargoes: 'embargo',
  torpedoes: 'torpedo',
  volcanoes: 'volcano',
  mosquitoes: 'mosquito',
  cargoes: 'cargo',
  echoes: 'echo',
  shoes: 'shoe',
  canoes: 'canoe',
  axes: 'axis',
  caches: 'cache',
  ties: 'tie',
  pies: 'pie',
  lies: 'lie',
  lenses: 'lens',
});

/** Words in -s that are not plurals. */
const NOT_PLURAL = /(?:ss|us|is|ous|ics)$/;

const VERBS = wordTable<string>({
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  am: 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  does: 'do',
  did: 'do',
  done: 'do',
  doing: 'do',
  goes: 'go',
  went: 'go',
  gone: 'go',
  said: 'say',
  told: 'tell',
  made: 'make',
  took: 'take',
  taken: 'take',
  came: 'come',
  gave: 'give',
  given: 'give',
  got: 'get',
  gotten: 'get',
  saw: 'see',
  seen: 'see',
  knew: 'know',
  known: 'know',
  thought: 'think',
  found: 'find',
  left: 'leave',
  felt: 'feel',
  brought: 'bring',
  bought: 'buy',
  began: 'begin',
  begun: 'begin',
  kept: 'keep',
  held: 'hold',
  wrote: 'write',
  written: 'write',
  stood: 'stand',
  heard: 'hear',
  met: 'meet',
  ran: 'run',
  paid: 'pay',
  sat: 'sit',
  spoke: 'speak',
  spoken: 'speak',
  led: 'lead',
  grew: 'grow',
  grown: 'grow',
  lost: 'lose',
  fell: 'fall',
  fallen: 'fall',
  sent: 'send',
  built: 'build',
  understood: 'understand',
  drew: 'draw',
  drawn: 'draw',
  broke: 'break',
  broken: 'break',
  spent: 'spend',
  rose: 'rise',
  risen: 'rise',
  drove: 'drive',
  driven: 'drive',
  wore: 'wear',
  worn: 'wear',
  chose: 'choose',
  chosen: 'choose',
  sought: 'seek',
  threw: 'throw',
  thrown: 'throw',
  caught: 'catch',
  dealt: 'deal',
  won: 'win',
  forgot: 'forget',
  forgotten: 'forget',
  shot: 'shoot',
  fought: 'fight',
  struck: 'strike',
  taught: 'teach',
  sold: 'sell',
  flew: 'fly',
  flown: 'fly',
  hid: 'hide',
  hidden: 'hide',
  shook: 'shake',
  shaken: 'shake',
  swore: 'swear',
  sworn: 'swear',
  stole: 'steal',
  stolen: 'steal',
  bore: 'bear',
  borne: 'bear',
  fled: 'flee',
  sank: 'sink',
  sunk: 'sink',
  swept: 'sweep',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  undertook: 'undertake',
  arose: 'arise',
  became: 'become',
  overcame: 'overcome',
  laid: 'lay',
  lay: 'lie',
  meant: 'mean',
  slept: 'sleep',
  wound: 'wound',
  wounded: 'wound',
  shown: 'show',
  proven: 'prove',
  died: 'die',
  dying: 'die',
  lied: 'lie',
  lying: 'lie',
  tied: 'tie',
  dies: 'die',
  injured: 'injure',
  killed: 'kill',
  agreed: 'agree',
  freed: 'free',
  guaranteed: 'guarantee',
  seeing: 'see',
  agreeing: 'agree',
  used: 'use',
  froze: 'freeze',
  frozen: 'freeze',
  ate: 'eat',
  eaten: 'eat',
  rode: 'ride',
  ridden: 'ride',
  sang: 'sing',
  sung: 'sing',
  swam: 'swim',
  tore: 'tear',
  torn: 'tear',
  woke: 'wake',
  blew: 'blow',
  blown: 'blow',
  bound: 'bind',
  cast: 'cast',
  hurt: 'hurt',
  lent: 'lend',
  bent: 'bend',
  shone: 'shine',
  slid: 'slide',
  spun: 'spin',
  stuck: 'stick',
  stung: 'sting',
  sued: 'sue',
  axed: 'axe',
  axing: 'axe',
  pled: 'plead',
  swung: 'swing',
  wept: 'weep',
  shrank: 'shrink',
  shrunk: 'shrink',
  drank: 'drink',
  rang: 'ring',
  sprang: 'spring',
  sprung: 'spring',
  stank: 'stink',
  overtook: 'overtake',
  overtaken: 'overtake',
  underwent: 'undergo',
  undergone: 'undergo',
  burnt: 'burn',
  crept: 'creep',
  dug: 'dig',
  dwelt: 'dwell',
  fed: 'feed',
  knelt: 'kneel',
  leapt: 'leap',
  lit: 'light',
  spat: 'spit',
  strung: 'string',
  wrung: 'wring',
  lain: 'lie',
  mistook: 'mistake',
  mistaken: 'mistake',
  sown: 'sow',
  woken: 'wake',
  bitten: 'bite',
  bred: 'breed',
  clung: 'cling',
  forbade: 'forbid',
  forbidden: 'forbid',
  forgave: 'forgive',
  forgiven: 'forgive',
  foresaw: 'foresee',
  foreseen: 'foresee',
  rebuilt: 'rebuild',
  rewrote: 'rewrite',
  rewritten: 'rewrite',
  resold: 'resell',
  misled: 'mislead',
  overthrew: 'overthrow',
  overthrown: 'overthrow',
  oversaw: 'oversee',
  overseen: 'oversee',
  outgrew: 'outgrow',
  swollen: 'swell',
  strode: 'stride',
  strove: 'strive',
  spoilt: 'spoil',
  spilt: 'spill',
  learnt: 'learn',
  dreamt: 'dream',
  flung: 'fling',
  slung: 'sling',
  hung: 'hang',
  withheld: 'withhold',
  upheld: 'uphold',
  withstood: 'withstand',
  undertaken: 'undertake',
  arisen: 'arise',
  overran: 'overrun',
});

/** `schoolchildren`, `salesmen`; not `specimen`. */
const COMPOUND_PLURAL = /(?<=[a-z]{3})(?:children|women|men|people)$/;
const NOT_MEN = new Set(['specimen', 'regimen', 'abdomen', 'acumen', 'women']);

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgkmnprtvz])\1$/;
/** British doubling after a weak syllable: `cancelled`, `labelled`, `controlled`; not the verbs that end so, `recalled`. */
const DOUBLED_L = /[aeiou][^aeiou]+[aeiou]ll$/;
const ENDS_IN_LL = /(?:call|fall|fill|still|stall|thrall|pall|pull|kill|sell|tell|yell|(?<!t)roll)$/;

/** Singular of a noun; the word itself where it is none. Takes and gives lower case. */
export function singular(word: string): string {
  const known = NOUNS[word];
  if (known !== undefined) return known;
  const compound = COMPOUND_PLURAL.exec(word);
  if (compound !== null && !NOT_MEN.has(word))
    return word.slice(0, -compound[0].length) + NOUNS[compound[0]]!;
  if (word.length < 4 || !word.endsWith('s') || NOT_PLURAL.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** True for a plural noun form, as far as its ending tells. */
export function isPlural(word: string): boolean {
  if (NOUNS[word] !== undefined && word !== 'news') return true;
  if (COMPOUND_PLURAL.test(word) && !NOT_MEN.has(word)) return true;
  return word.length >= 3 && word.endsWith('s') && !NOT_PLURAL.test(word);
}

/**
 * One form for all inflections of a word, noun or verb. For comparing, never for showing: a final `e` is dropped everywhere
 * (`announc`), because no rule tells reliably whether `-ed` swallowed one, and both sides lose it alike.
 */
export function lemma(word: string): string {
  const known = NOUNS[word] ?? VERBS[word];
  if (known !== undefined) return withoutE(known);
  if (word.length > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('ed') && VOWEL.test(word.slice(0, -2))) return stem(word.slice(0, -2));
  if (word.length > 5 && word.endsWith('ing') && VOWEL.test(word.slice(0, -3)))
    return stem(word.slice(0, -3));
  return withoutE(singular(word));
}

function withoutE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}

/** `stopped` and `stop`: a doubled consonant before the ending is one, except where words double it themselves. */
function stem(base: string): string {
  const doubled = DOUBLED.test(base) || (DOUBLED_L.test(base) && !ENDS_IN_LL.test(base));
  return base.length > 3 && doubled ? base.slice(0, -1) : withoutE(base);
}

/** Base, pasts and participles of irregular verbs, by their lemma. */
const INFLECTED = new Map<string, string[]>();
for (const [form, base] of Object.entries(VERBS)) {
  const known = INFLECTED.get(withoutE(base));
  if (known === undefined) INFLECTED.set(withoutE(base), [base, form]);
  else known.push(form);
}

/** `write`, `wrote`, `written` for the lemma `writ`: the base first; nothing for a verb that is regular. */
export const irregularForms = (lemmaOfVerb: string): readonly string[] => INFLECTED.get(lemmaOfVerb) ?? [];
