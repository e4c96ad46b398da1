/**
 * German base forms by rule, with the verbs of `verbs.ts`. As in English no headword is aimed at, only that forms of one word meet and
 * that those of two do not: `Mieter` is not `Miete`, `größer` not `groß`, and no rule takes `un-` off. Takes and gives lower case without
 * accents.
 */
import { foldWord } from '../../text.ts';
import { INSEPARABLE, IRREGULAR_VERBS, REGULAR_VERBS, SEPARABLE, SEPARABLE_WORDS } from './verbs.ts';

const words = (text: string): string[] => foldWord(text).trim().split(/\s+/);

interface Form {
  /** Stem of the infinitive. */
  stem: string;
  /** It may be the verb of a main clause: no participle. */
  finite: boolean;
  past: boolean;
  /** A participle with `ge-`, which no inseparable prefix stands before. */
  joined: boolean;
}

const FORMS = new Map<string, Form>();

const PERSONS = ['', 'e', 'st', 't', 'en', 'n', 'est', 'et'];
const OF_ADJECTIVES = ['', 'e', 'en', 'er', 'es', 'em'];

function put(form: string, stem: string, kind: Partial<Form> = {}): void {
  if (!FORMS.has(form)) FORMS.set(form, { stem, finite: false, past: false, joined: false, ...kind });
}

function putPresent(infinitive: string, stem: string): void {
  const bare = stemOf(infinitive);
  for (const ending of PERSONS) put(bare + ending, stem, { finite: ending !== '' });
  for (const ending of OF_ADJECTIVES) put(`${infinitive.replace(/n?$/, 'n')}d${ending}`, stem);
}

const stemOf = (infinitive: string): string => infinitive.replace(/e?n$/, '');

for (const line of IRREGULAR_VERBS.trim().split('\n')) {
  const [infinitive = '', ...others] = words(line);
  const stem = stemOf(infinitive);
  const [participle = '', past = '', person] = others.toReversed();
  for (const ending of ['', 'e', 'en', 'st', 't', 'n'])
    put(past + ending, stem, { finite: true, past: true });
  if (person !== undefined) put(person, stem, { finite: true });
  putPresent(infinitive, stem);
  for (const ending of OF_ADJECTIVES) put(participle + ending, stem, { joined: participle.startsWith('ge') });
}

for (const infinitive of words(REGULAR_VERBS)) {
  const stem = stemOf(infinitive);
  const past = /(?:[td]|[^aeiouhlrmn][mn])$/.test(stem) ? `${stem}et` : `${stem}t`;
  putPresent(infinitive, stem);
  for (const ending of ['e', 'en', 'est', 'et']) put(past + ending, stem, { finite: true, past: true });
  for (const ending of OF_ADJECTIVES) {
    put(past + ending, stem);
    put(`ge${past}${ending}`, stem, { joined: true });
  }
}

// "Bekommen" is a participle of "kommen" without its `ge-`; "gelegen" of "liegen" must not make one of "legen".
for (const line of IRREGULAR_VERBS.trim().split('\n')) {
  const [infinitive = '', ...others] = words(line);
  const participle = others.at(-1) ?? '';
  if (participle.startsWith('ge'))
    for (const ending of OF_ADJECTIVES) put(participle.slice(2) + ending, stemOf(infinitive));
}

/** Forms whose verb no table of verbs holds, since they carry grammar: one form for each of them. */
const GRAMMAR = new Map<string, string>();
for (const line of `
der die das den dem des
ein eine einen einem einer eines
kein keine keinen keinem keiner keines
dieser diese dieses diesen diesem dies
jener jene jenes jenen jenem
jeder jede jedes jeden jedem
alle aller allen alles allem
viele vieler vielen viel
wenige wenigen wenig
zahlreiche zahlreicher zahlreichen
einige einiger einigen
mehrere mehrerer mehreren
andere anderer anderen anderes anderem andern
beide beiden beider
sein seine seinen seinem seiner seines
ihr ihre ihren ihrem ihrer ihres
er ihn ihm
sie ihnen
ist sind sei seien bin seid
war waren
wird werden werde wirst
wurde wurden worden geworden
hat haben habe hatte hatten gehabt habt
kann können könne konnte konnten
muss müssen müsse musste mussten muß
soll sollen solle
sollte sollten
will wollen wolle wollte wollten
darf dürfen dürfe durfte durften
mag mögen möge mochte mochten
hoch hohe hohen hoher hohes hohem
höchste höchsten höchster höchstes
niemand niemanden niemandem
`
  .trim()
  .split('\n')) {
  const [base = '', ...others] = words(line);
  for (const form of [base, ...others]) GRAMMAR.set(form, base);
}

/** Plurals in `-er`: of other nouns that ending makes whoever does it. */
const PLURAL_IN_ER =
  /^(?!auslander|inlander|englander|rundfunkrat)(.*(?:kind|mann|haus|bild|dorf|wald|dach|feld|geld|lied|kleid|blatt|grab|rind|schild|schloss|volk|wort|rand|glied|gehalt|denkmal|spital|krankenhaus|haupt|gesicht|gut|buch|fahrrad|bad|licht|kraut|tal|tum|bundesland|sland|nachbarland|partnerland)|land|amt|rad|band|ei|loch|huhn|nest|gott|geist)er(n?)$/;

/** Endings that only adjectives have before `-er`, and adjectives of which `-er` is hardly ever a comparative. */
const ADJECTIVE_IN_ER =
  /^(.+(?:ig|lich|isch|bar|haft|iv|ell|ierend|istisch)|neu|deutsch|ganz|tot|rot|blau|gelb|letzt|nachst|best|verletzt|bekannt|gesperrt|eigen|offen|bisherig|weiter|fruher|ehemalig|schwerverletzt)er$/;

/** No plural of a word in `-er`. */
const ENDS_IN_ERN = /(?:konzern|modern|intern|extern|bayern|gestern|eltern|zisterne?|laterne?)$/;

function stemmed(word: string): string {
  const plural = PLURAL_IN_ER.exec(word);
  if (plural?.[1] !== undefined) return plural[1];
  const adjective = ADJECTIVE_IN_ER.exec(word);
  if (adjective?.[1] !== undefined) return adjective[1];
  if (/innen$/.test(word)) return word.slice(0, -3);
  if (/[aeou]ung(?:en)?$|.{3}ungen$/.test(word)) return word.replace(/en$/, '');
  if (/.{3}(?:er|el)[ns]$/.test(word)) return ENDS_IN_ERN.test(word) ? word : word.slice(0, -1);
  if (/.{3}(?:e[nsm]|e)$/.test(word)) return word.replace(/e[nsm]?$/, '');
  // "Des Sturms", "die Autos"; "das Haus", "der Prozess", "der Status" end so.
  if (/.[bdfghklmnprt]s$/.test(word) || /.{2}[^au][ao]s$/.test(word)) return word.slice(0, -1);
  return word;
}

interface Verb {
  base: string;
  form: Form;
  /** What stands before it and splits off in a main clause. */
  prefix: string;
}

/** Longest first, so that `heraus` is not taken for `her`. */
const PREFIXES = [...SEPARABLE, ...Object.keys(SEPARABLE_WORDS)]
  .map(foldWord)
  .sort((a, b) => b.length - a.length);
const PARTICLES: ReadonlySet<string> = new Set(SEPARABLE.map(foldWord));
/** `frei` with the stems it parts from. */
const PARTS_FROM = new Map(
  Object.entries(SEPARABLE_WORDS).map(([word, verbs]) => [foldWord(word), new Set(words(verbs).map(stemOf))]),
);

/** Verb and prefixes of a form, or `null`. */
function verbOf(word: string): Verb | null {
  const own = FORMS.get(word);
  if (own !== undefined) return { base: own.stem, form: own, prefix: '' };
  for (const prefix of INSEPARABLE_PLAIN) {
    if (!word.startsWith(prefix) || word.length - prefix.length < 3) continue;
    const form = FORMS.get(word.slice(prefix.length));
    if (form !== undefined && !form.joined) return { base: prefix + form.stem, form, prefix: '' };
  }
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix) || word.length - prefix.length < 3) continue;
    const rest = word.slice(prefix.length);
    const form = FORMS.get(rest) ?? (rest.startsWith('zu') ? FORMS.get(rest.slice(2)) : undefined);
    if (form !== undefined && PARTS_FROM.get(prefix)?.has(form.stem) !== false)
      return { base: prefix + form.stem, form, prefix };
    const inner = INSEPARABLE_PLAIN.some((one) => rest.startsWith(one)) ? verbOf(rest) : null;
    if (inner !== null && inner.prefix === '' && !PARTS_FROM.has(prefix))
      return { base: prefix + inner.base, form: inner.form, prefix };
  }
  return null;
}

const INSEPARABLE_PLAIN = INSEPARABLE.map(foldWord);

/** "Des Antrags", "des Abbaus"; "das Haus" is no deed of hewing. */
function verbOfGenitive(word: string): Verb | null {
  const verb = /.{3}s$/.test(word) ? verbOf(word.replace(/e?s$/, '')) : null;
  return verb !== null && (verb.prefix !== '' || /[bdfghklmnprt]e?s$/.test(word)) ? verb : null;
}

/** One form for all inflections of a word. */
export function lemma(word: string): string {
  const plain = foldWord(word);
  // A word that only its accent tells from another keeps it: `könnte`, `fördern`.
  if (plain !== word) return GRAMMAR.has(plain) ? word.replace(/n$/, '') : `${lemma(plain)}~`;
  const grammar = GRAMMAR.get(word);
  if (grammar !== undefined) return grammar;
  return (verbOf(word) ?? verbOfGenitive(word))?.base ?? stemmed(word);
}

/** A finite past form. */
export const isPast = (word: string): boolean => verbOf(word)?.form.past === true;

/** What splits off a verb and closes its clause. */
export const isParticle = (norm: string): boolean => PARTICLES.has(norm) || PARTS_FROM.has(norm);

/** `ablehnte` of `lehnte` and `ab`; `undefined` where the one is no finite form of a verb, or no verb that the other parts from. */
export function joinedVerb(verb: string, particle: string): string | undefined {
  const found = verbOf(verb);
  if (found === null || !found.form.finite || found.prefix !== '') return undefined;
  return (PARTS_FROM.get(particle)?.has(found.base) ?? PARTICLES.has(particle)) ? particle + verb : undefined;
}

/** `lehn`, `ab` of the base `ablehn`; `undefined` for any other word. */
export function partedVerb(base: string): readonly [verb: string, particle: string] | undefined {
  const prefix = verbOf(base)?.prefix ?? '';
  return prefix === '' ? undefined : [base.slice(prefix.length), prefix];
}
