/**
 * Rewriter or editor of facts? When no typed fact differs, what is left are words that no table knows. Someone who rewrites
 * exchanges words all over the sentence, most of them for words that are known to mean the same, and drops a vague one; someone
 * who changes what is said exchanges one noun, or puts in a phrase, and leaves the rest alone. The weights are those of a
 * logistic regression over public rewordings and factual edits, rounded; folds that were left out gave the same picture (80 % of
 * the edits at 25 % of the rewordings). Every change that is held back here is still listed, as reworded, with its words.
 */
import type { WordForms } from '../../claims/lang/comparing.ts';
import type { Language } from '../../claims/lang/language.ts';
import type { Finding } from '../ground/findings.ts';
import type { Ground } from '../ground/ground.ts';
import type { Term } from '../ground/terms.ts';
import type { Residue } from './residue.ts';

const START = -0.3;
/** Words exchanged for words that mean the same: the first, and each after it up to the fourth. */
const SYNONYM = -0.4;
const MORE_SYNONYMS = -0.2;
const MANY_PLACES = -0.45;
/** One finding among other edits may be a synonym that no table knows; the only edit of the sentence was made for its own sake. */
const ONE_FINDING = -0.55;
const ONLY_EDIT = 1.05;

const VERB = -0.25;
const NOUN = 0.55;
/** A plural, or a verb in the present: nobody can tell by the ending. */
const ENDS_IN_S = 0.3;
const SEVERAL_WORDS = 0.3;
/** "Connection" → "connectivity": words that begin alike are mostly one word in another form. */
const ALIKE = -0.5;
/** Both have a word in common that may stand for either. */
const LOOSELY = -0.3;
const BOTH_KNOWN = -0.15;

const ADDED = 0.85;
const ONE_WORD = -0.65;
const PHRASE = 0.15;
const VAGUE = -0.9;
/** "In the park", "at the hospital": where it was, come or gone as one phrase. */
const PLACE = 0.5;
/** In words: a preposition, an article and the place. */
const PLACE_WORDS = 3;

/** True when the findings are no more than a rewording of the sentence. Typed findings and slots are never rewording. */
export function isRewrite(
  findings: readonly Finding[],
  residues: readonly Residue[],
  ground: Ground,
): boolean {
  const { relations } = ground.lang.comparing;
  // Where no table tells which words say the same, the word that came may as well be "not"; where few stand in it, the exchange may be news.
  if (relations.isEmpty) return false;
  if (!relations.areWide && isExchange(findings)) return false;
  if (findings.length === 0 || !findings.every(isPlainWords)) return false;
  const synonyms = residues.reduce((sum, residue) => sum + exchanged(residue), 0);
  const evidence =
    START +
    (synonyms > 0 ? SYNONYM : 0) +
    MORE_SYNONYMS * Math.min(3, Math.max(0, synonyms - 1)) +
    (residues.length > 2 ? MANY_PLACES : 0) +
    (findings.length === 1 ? ONE_FINDING : 0) +
    (residues.length === 1 ? ONLY_EDIT : 0) +
    findings.reduce((sum, finding) => sum + weight(finding, ground), 0);
  return evidence < 0;
}

/** A word for another, in its place or in two. */
const isExchange = (findings: readonly Finding[]): boolean =>
  findings.some(({ aspect }) => aspect === 'meaning') ||
  (findings.some(({ words }) => words?.before.length === 0) &&
    findings.some(({ words }) => words?.after.length === 0));

/** Beside a typed fact that differs, a stray word or two is not a second change: it is told in the reasons. */
export function isStray(finding: Finding, { comparing }: Language): boolean {
  if (comparing.relations.isEmpty || !isPlainWords(finding)) return false;
  // "Missing" → "found dead": that they died is no stray word.
  if (finding.words?.after.some(({ norm }) => comparing.lives.told.test(norm)) === true) return false;
  const [m, n] = [finding.words?.before.length ?? 0, finding.words?.after.length ?? 0];
  return finding.aspect === 'meaning' ? m < 2 && n < 2 : m + n < 3;
}

export const isPlainWords = ({ aspect, tier, words }: Finding): boolean =>
  tier === 'review' && words !== undefined && (aspect === 'meaning' || aspect === 'scope');

/** How many words of the run found another word for them. */
const exchanged = (residue: Residue): number =>
  residue.hunk.before.filter((term) => residue.matched.has(term)).length;

function weight({ aspect, words }: Finding, ground: Ground): number {
  const { relations, small, forms } = ground.lang.comparing;
  const [a, b] = [words?.before ?? [], words?.after ?? []];
  if (aspect === 'scope')
    return ofDetail(a.length > 0 ? a : b, b.length > 0, ground.lang) + ofPlace(a, b, ground);
  const loosely = a.some((x) => b.some((y) => relations.looselySimilar(x, y))) ? LOOSELY : 0;
  const known = [...a, ...b].every((word) => relations.isKnown(word)) ? BOTH_KNOWN : 0;
  const [x, y] = [a[0], b[0]];
  if (a.length > 1 || b.length > 1 || x === undefined || y === undefined)
    return SEVERAL_WORDS + loosely + known;
  const alike = x.norm.slice(0, 4) === y.norm.slice(0, 4) ? ALIKE : 0;
  /** "To go", "will stay", "they left": what follows is a verb whatever its ending. */
  const takesVerb = (lead: Term | undefined): boolean => small.takesVerb.test(lead?.norm ?? '');
  const verbs = takesVerb(ground.before[x.index - 1]) || takesVerb(ground.after[y.index - 1]);
  return ofExchange(x.norm, y.norm, verbs, forms.endings) + alike + loosely + known;
}

function ofDetail(terms: readonly Term[], added: boolean, { comparing }: Language): number {
  const { small, speech } = comparing;
  const words = terms.reduce(
    (sum, { base }) => sum + base.split(' ').filter((word) => !small.functionWords.has(word)).length,
    0,
  );
  return (
    (added ? ADDED : 0) +
    (words === 1 ? ONE_WORD : words > 2 ? PHRASE : 0) +
    // Who says so is compared as attribution: the verb alone tells nothing more.
    (terms.some(({ norm }) => small.vague.has(norm) || speech.says.test(norm)) ? VAGUE : 0)
  );
}

/** The run is nothing but the phrase, and the other side has nothing in its place. */
function ofPlace(a: readonly Term[], b: readonly Term[], { hunks, lang }: Ground): number {
  const { placePreposition } = lang.comparing.small;
  const [side, other, term] =
    a.length > 0 ? (['before', 'after', a[0]] as const) : (['after', 'before', b[0]] as const);
  const run = hunks.find((hunk) => hunk[side].some((one) => one === term));
  const whole = run !== undefined && run[other].length === 0 && run[side].at(-1) === term;
  return whole && placePreposition.test(run[side][0]?.norm ?? '') && run[side].length <= PLACE_WORDS
    ? PLACE
    : 0;
}

/** Part of speech by ending: enough to tell "condemned" from "bridge", and nothing is decided by it alone. */
function ofExchange(a: string, b: string, verbs: boolean, endings: WordForms['endings']): number {
  const ends = (ending: RegExp): boolean => ending.test(a) || ending.test(b);
  if (ends(endings.adverb)) return 0;
  if (verbs || ends(endings.verb)) return VERB;
  if (ends(endings.abstract)) return 0;
  return ends(endings.plural) ? ENDS_IN_S : NOUN;
}
