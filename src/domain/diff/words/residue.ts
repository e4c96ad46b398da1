/**
 * What is left of the runs of difference when everything that is explained has been taken out: words of slots whose
 * values were compared, words that merely stand elsewhere in the sentence, other forms of a word, other words for it.
 */
import type { Language } from '../../claims/lang/language.ts';
import type { Related } from '../../claims/lang/relations.ts';
import type { Slot } from '../../model/claims.ts';
import type { Ground } from '../ground/ground.ts';
import type { Hunk, Term } from '../ground/terms.ts';
import { compoundOf } from './compounds.ts';
import { sayTheSameOfTheDead } from './suffered.ts';

export interface Residue {
  hunk: Hunk;
  /** Open content words; cues and numbers are weighed elsewhere. */
  before: Term[];
  after: Term[];
  /** Terms that found their like or their opposite in the same run. */
  matched: Set<Term>;
  /** Pairs in each other's place that say the opposite, or name two things that exclude each other. */
  clashes: { before: Term; after: Term; relation: 'opposite' | 'exclusive' }[];
}

export function residueOf(
  ground: Ground,
  settled: ReadonlySet<Slot>,
  covered: (term: Term, side: 'before' | 'after') => boolean,
): Residue[] {
  const { relations } = ground.lang.comparing;
  const open = (terms: Term[], side: 'before' | 'after'): Term[] =>
    terms.filter(
      (term) =>
        term.kind !== 'number' &&
        (term.content || relations.canClash(term)) &&
        (term.slot === null || !settled.has(term.slot)) &&
        !covered(term, side),
    );
  const residues = ground.hunks.map(
    (hunk): Residue => ({
      hunk,
      before: open(hunk.before, 'before'),
      after: open(hunk.after, 'after'),
      matched: new Set(),
      clashes: [],
    }),
  );
  for (const residue of residues) {
    joinWords(residue, ground.lang);
    pairWords(residue, elsewhere(residues, residue), ground);
    answerDenial(residue, ground.lang);
  }
  cancelMoved(residues, ground);
  for (const side of ['before', 'after'] as const) dropLightVerbs(residues, side, ground);
  clashAcross(residues, ground);
  return residues;
}

/** `non-stop` and `nonstop`, `hill top` and `hilltop`: a word written in two is one word. */
function joinWords(residue: Residue, lang: Language): void {
  const join = (one: keyof Hunk, two: keyof Hunk): void => {
    for (const whole of residue.hunk[one]) {
      const parts = residue.hunk[two];
      const at = parts.findIndex(
        (part, i) => part.norm + (parts[i + 1]?.norm ?? '') === whole.norm && parts[i + 1] !== undefined,
      );
      if (at === -1) continue;
      residue[one] = residue[one].filter((term) => term !== whole);
      residue[two] = residue[two].filter((term) => term !== parts[at] && term !== parts[at + 1]);
    }
  };
  join('before', 'after');
  join('after', 'before');
  takeApart('before', 'after', residue);
  takeApart('after', 'before', residue);
  takeCompoundsApart('before', 'after', residue, lang);
  takeCompoundsApart('after', 'before', residue, lang);
}

/** "Der Preis des Weizens" → "der Weizenpreis". */
function takeCompoundsApart(
  one: keyof Hunk,
  two: keyof Hunk,
  residue: Residue,
  { comparing }: Language,
): void {
  for (const whole of residue[one]) {
    const parts = compoundOf(whole.base, residue[two], comparing.forms);
    if (parts === null) continue;
    residue[one] = residue[one].filter((term) => term !== whole);
    residue[two] = residue[two].filter((term) => !parts.includes(term));
  }
}

/** "Turned down the offer" → "turned the offer down": the parts of an expression may stand apart. */
function takeApart(one: keyof Hunk, two: keyof Hunk, residue: Residue): void {
  for (const whole of residue[one].filter((term) => term.base.includes(' '))) {
    const parts = whole.base.split(' ').map((part) => residue.hunk[two].find((term) => term.base === part));
    if (!parts.every((part) => part !== undefined)) continue;
    residue[one] = residue[one].filter((term) => term !== whole);
    residue[two] = residue[two].filter((term) => !parts.includes(term));
  }
}

/** "No longer operating" → "has stopped operating": the word that denies answers the negation and says nothing more. */
function answerDenial(residue: Residue, { comparing }: Language): void {
  const { denies, willing } = comparing.denials;
  const answer = (negated: keyof Hunk, denied: keyof Hunk): void => {
    const negation = residue.hunk[negated].some(
      (term) => term.cue === 'negation' && !residue.matched.has(term),
    );
    if (!negation) return;
    residue[denied] = residue[denied].filter((term) => !denies.test(term.norm));
    if (residue.hunk[denied].some((term) => denies.test(term.norm)))
      residue[negated] = residue[negated].filter((term) => !willing.test(term.base));
  };
  answer('before', 'after');
  answer('after', 'before');
}

function related(a: Term, b: Term, ground: Ground): Related {
  if (a.kind !== 'word' || b.kind !== 'word') return 'none';
  return sayTheSameOfTheDead(a, b, ground) ? 'similar' : ground.lang.comparing.relations.relation(a, b);
}

const STRENGTH: Record<Related, number> = { same: 3, similar: 2, opposite: 1, exclusive: 1, none: 0 };

const elsewhere =
  (residues: readonly Residue[], own: Residue) =>
  (side: keyof Hunk, word: Term): boolean =>
    residues.some((residue) => residue !== own && residue.hunk[side].some((term) => term.base === word.base));

/** Pairs the words of one run: same and similar words first, then clashing ones; nearest in place among equals. */
function pairWords(
  residue: Residue,
  stands: (side: keyof Hunk, word: Term) => boolean,
  ground: Ground,
): void {
  const { before, after } = residue;
  const options = before.flatMap((a, i) =>
    after.map((b, j) => ({
      a,
      b,
      relation: related(a, b, ground),
      distance: Math.abs(i / before.length - j / after.length),
    })),
  );
  options.sort((x, y) => STRENGTH[y.relation] - STRENGTH[x.relation] || x.distance - y.distance);
  const used = residue.matched;
  for (const { a, b, relation } of options) {
    if (relation === 'none' || used.has(a) || used.has(b)) continue;
    const clash = relation === 'opposite' || relation === 'exclusive';
    // In a rewritten run a word that stands elsewhere too has moved; alone in its place it was exchanged.
    if (clash && before.length + after.length > 2 && (stands('after', a) || stands('before', b))) continue;
    used.add(a).add(b);
    if (relation === 'opposite' || relation === 'exclusive')
      residue.clashes.push({ before: a, after: b, relation });
  }
  // Cues join the pairing ("denied" against "confirmed"), yet alone they are weighed as cues, not as words.
  const open = (term: Term): boolean => !used.has(term) && term.cue === null && term.content;
  residue.before = before.filter(open);
  residue.after = after.filter(open);
}

/**
 * Words that merely stand elsewhere in the sentence: active and passive, fronted phrases. Recast, a word may also come back as another
 * word for it: "the firm employs" → "work for the firm".
 */
function cancelMoved(residues: Residue[], ground: Ground): void {
  const { relations } = ground.lang.comparing;
  const isSame = (a: Term, b: Term): boolean =>
    a.norm === b.norm || (a.kind === 'word' && b.kind === 'word' && relations.same(a, b));
  const inserted = residues.flatMap((residue) => residue.after);
  const gone = new Set<Term>();
  for (const fits of [isSame, (a: Term, b: Term) => related(a, b, ground) === 'similar'])
    for (const residue of residues)
      residue.before = residue.before.filter((a) => {
        const at = inserted.findIndex((b) => fits(a, b));
        if (at === -1) return true;
        for (const term of inserted.splice(at, 1)) gone.add(term);
        return false;
      });
  for (const residue of residues) residue.after = residue.after.filter((term) => !gone.has(term));
}

/** "Examined the boiler" → "carried out an examination of the boiler": the noun found its verb, and the light verb before it adds nothing. */
function dropLightVerbs(residues: readonly Residue[], side: keyof Hunk, ground: Ground): void {
  const { lightVerb } = ground.lang.comparing.small;
  for (const residue of residues)
    residue[side] = residue[side].filter((verb) => {
      if (!lightVerb.test(verb.base)) return true;
      const noun = ground[side]
        .slice(verb.index + 1, verb.index + 1 + NEAR_NOUN)
        .find(({ content }) => content);
      const found = noun !== undefined && residues.some(({ hunk }) => hunk[side].includes(noun));
      return !found || residues.some((other) => other[side].includes(noun));
    });
}

/** In words: an article and an adjective may stand before it. */
const NEAR_NOUN = 3;

/**
 * "The rules forbid dogs" → "under the rules, dogs are allowed": in a sentence that was turned, a word and its opposite stand apart, and
 * little else is left that the two could be for.
 */
function clashAcross(residues: readonly Residue[], ground: Ground): void {
  const left = residues.reduce((sum, { before, after }) => sum + before.length + after.length, 0);
  if (left > FEW_LEFT) return;
  for (const residue of residues)
    for (const a of residue.before)
      for (const other of residues) {
        const b = other.after.find((term) => related(a, term, ground) === 'opposite');
        if (other === residue || b === undefined) continue;
        residue.before = residue.before.filter((term) => term !== a);
        other.after = other.after.filter((term) => term !== b);
        residue.matched.add(a);
        other.matched.add(b);
        residue.clashes.push({ before: a, after: b, relation: 'opposite' });
        break;
      }
}

/** In open words of both sides: past this a sentence was rewritten, and two opposites in it may speak of two things. */
const FEW_LEFT = 4;

/** "Few doubted" → "most believed", "none was hurt" → "all were unhurt": two opposites leave the statement as it was. */
export const turnsTwice = ({ clashes }: Residue, all: readonly Residue[], lang: Language): boolean =>
  areTwoTurns(clashes, lang) ||
  (clashes.length > 0 &&
    areTwoTurns(
      all.flatMap((residue) => residue.clashes),
      lang,
    ) &&
    all.some((residue) => residue.clashes.some(({ before }) => isHowMany(before, lang))));

const isHowMany = ({ norm }: Term, { comparing }: Language): boolean => comparing.denials.howMany.test(norm);

const areTwoTurns = (clashes: Residue['clashes'], lang: Language): boolean =>
  clashes.length === 2 &&
  clashes.every(({ relation, before }) => relation === 'opposite' || isHowMany(before, lang));
