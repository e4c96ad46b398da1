/** On whose word a statement stands. */
import type { Language } from '../../claims/lang/language.ts';
import { lex, normalizeForMatch } from '../../claims/text.ts';
import type { Attribution, NameSlot } from '../../model/claims.ts';
import { isEarlier } from '../ground/earlier.ts';
import { type Finding, textSide } from '../ground/findings.ts';
import type { Ground } from '../ground/ground.ts';
import type { Side } from '../ground/sides.ts';
import type { Story, Told } from '../ground/story.ts';
import type { Hunk, Term } from '../ground/terms.ts';
import { compareNameForms, compareNames, words } from '../values/names.ts';
import { compoundOf } from '../words/compounds.ts';
import { isDoer } from './voice.ts';

/**
 * @param ground where the sides differ: a source that comes or goes is loud only when nothing outside the attribution was
 * touched, since whoever shortens a text drops "he said" freely.
 */
export function compareAttribution(before: Side, after: Side, ground: Ground, story: Story): Finding[] {
  const { lang } = ground;
  const findings: Finding[] = [];
  const untouched = isUntouched(before, after, ground);
  const freeA = attributions(before);
  const freeB = attributions(after);
  const found = (
    tier: 'alert' | 'review',
    x: Attribution | null,
    y: Attribution | null,
    reason: string,
  ): void => {
    const side = (text: string, part: Attribution | null) =>
      part === null ? null : { ...textSide(text, part), value: part.source };
    findings.push({
      aspect: 'attribution',
      tier,
      detail: { aspect: 'attribution', before: side(before.text, x), after: side(after.text, y) },
      reason: `attribution: ${reason}`,
    });
  };
  for (const x of [...freeA]) {
    const y = freeB.find((candidate) => sameSource(x, before, candidate, after, lang));
    if (y === undefined) continue;
    freeA.splice(freeA.indexOf(x), 1);
    freeB.splice(freeB.indexOf(y), 1);
    const vouched = x.strength !== y.strength && x.strength !== 'deny' && y.strength !== 'deny';
    const [many, other] = [countOf(x, before, lang), countOf(y, after, lang)];
    if (many !== null && other !== null && many !== other) found('alert', x, y, 'another number of sources');
    else if (vouched && !(PLAIN_FINDING.test(x.verb) && PLAIN_FINDING.test(y.verb)))
      found('review', x, y, `"${x.verb}" became "${y.verb}"`);
    else if (isNewlyNamed(x, y, namesIn(y, after), story.before, lang))
      found('review', x, y, 'a source without a name has one now');
    else if (isNewlyNamed(y, x, namesIn(x, before), story.after, lang))
      found('review', x, y, 'the source has no name any more');
  }
  while (freeA.length > 0 && freeB.length > 0) {
    const x = freeA.shift() as Attribution;
    const y = freeB.shift() as Attribution;
    // The source of either side still stands on the other: the sentence was turned, not reattributed.
    if (stands(x, before, after, ground, 'before') || stands(y, after, before, ground, 'after')) continue;
    if (spokeOfItself(x, before, lang) && spokeOfItself(y, after, lang))
      findings.push({
        aspect: 'name',
        tier: 'alert',
        detail: { aspect: 'name', before: textSide(before.text, x), after: textSide(after.text, y) },
        reason: `name: what ${x.source} said of itself, ${y.source} now says of itself`,
      });
    // A name for a role may be the same person; a role for a role in a rewritten sentence may be another word for it.
    const loud = x.named === y.named && (x.named || untouched);
    found(
      loud ? 'alert' : 'review',
      x,
      y,
      `${x.source ?? 'nobody named'} became ${y.source ?? 'nobody named'}`,
    );
  }
  for (const x of freeA)
    if (
      !stands(x, before, after, ground, 'before') &&
      !isDoer(basesOf(x, lang), ground.after, ground.before, lang)
    )
      found(untouched ? 'alert' : 'review', x, null, 'no longer attributed');
  for (const y of freeB)
    if (
      !stands(y, after, before, ground, 'after') &&
      !isDoer(basesOf(y, lang), ground.before, ground.after, lang)
    )
      found(untouched ? 'alert' : 'review', null, y, 'now attributed');
  return findings;
}

/** "A spokesman said" → "spokesman Teo Marsh said", where the other version names him nowhere. */
const isNewlyNamed = (
  unnamed: Attribution,
  named: Attribution,
  names: readonly NameSlot[],
  other: Told,
  lang: Language,
): boolean =>
  !unnamed.named &&
  named.named &&
  unnamed.source !== null &&
  !isPronoun(unnamed.source, lang) &&
  names.some(({ nameType, key }) => nameType === 'person' && !other.names.has(key));

/** "Three officials said" → "one official said": how many vouch is a matter of who says so. */
const countOf = (attribution: Attribution, side: Side, { comparing }: Language): number | null => {
  const counted = side.slots.find(
    (slot) =>
      slot.type === 'quantity' &&
      slot.unitClass === 'count' &&
      attribution.start <= slot.start &&
      slot.end <= attribution.end,
  );
  if (counted?.type === 'quantity') return counted.value;
  return comparing.speech.oneSource.test(attribution.source ?? '') ? 1 : null;
};

/** "South Korea said it had tracked the missile": whose word it is and who did it are one. */
const spokeOfItself = (attribution: Attribution, side: Side, { comparing }: Language): boolean =>
  attribution.named && comparing.speech.ofItself.test(side.text.slice(attribution.end));

export function attributions(side: Side): Attribution[] {
  const found = new Map<number, Attribution>();
  for (const { attribution } of side.claims)
    if (attribution !== null) found.set(attribution.start, attribution);
  return [...found.values()];
}

function sameSource(a: Attribution, before: Side, b: Attribution, after: Side, lang: Language): boolean {
  const { relations, speech } = lang.comparing;
  if (a.source === null || b.source === null) return a.source === b.source;
  if (isPronoun(a.source, lang) || isPronoun(b.source, lang)) return true;
  if (compareNameForms(a.source, b.source, lang) !== null) return true;
  const [names, others] = [namesIn(a, before), namesIn(b, after)];
  if (names.length > 0 && others.length > 0)
    return names.some((name) => others.some((other) => compareNames(name, other, lang).verdict === 'equal'));
  const [own, other] = [contentWords(a.source, lang), contentWords(b.source, lang)];
  const [x, y] = [takenApart(own, other, lang), takenApart(other, own, lang)];
  const alike = (word: string, other: string): boolean =>
    relations.similar(relations.wordOf(word), relations.wordOf(other));
  // Whose spokesman it is decides: an army's is not the police's.
  const [body, otherBody] = [x, y].map((words) => words.filter((word) => !speech.speaksFor.test(word))) as [
    string[],
    string[],
  ];
  if (x.length > body.length && y.length > otherBody.length && body.length > 0 && otherBody.length > 0)
    return body.some((word) => otherBody.some((other) => alike(word, other)));
  const shared = x.filter((word) => y.some((other) => alike(word, other))).length;
  return shared > 0 && shared * 2 >= Math.min(x.length, y.length);
}

const namesIn = (attribution: Attribution, side: Side): NameSlot[] =>
  side.slots.filter(
    (slot): slot is NameSlot =>
      slot.type === 'name' &&
      attribution.start <= slot.start &&
      slot.end <= attribution.end &&
      // "Ines Rao, Osmara's chief negotiator, said": the country is not who speaks.
      attribution.source?.includes(slot.raw) === true,
  );

/** "she said" names nobody anew. */
const isPronoun = (source: string, { comparing }: Language): boolean =>
  comparing.speech.pronoun.test(source.trim());

/** What a document does with what it tells does not vouch: a survey "finds" what is so "according to" it. Lemmas of any language. */
const PLAIN_FINDING = /^(?:find|show|according to|report|say|state)$/;

const basesOf = ({ source }: Attribution, lang: Language): string[] =>
  contentWords(source ?? '', lang).map(lang.lemma);

/** "Ein Polizeisprecher" beside "ein Sprecher der Polizei". */
const takenApart = (
  source: readonly string[],
  others: readonly string[],
  { comparing }: Language,
): string[] => {
  const { relations, forms } = comparing;
  const there = others.map((word) => relations.wordOf(word));
  return source.flatMap(
    (word) => compoundOf(relations.wordOf(word).base, there, forms)?.map(({ norm }) => norm) ?? [word],
  );
};

const contentWords = (source: string, { comparing }: Language): string[] =>
  normalizeForMatch(source)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !comparing.small.functionWords.has(word));

/** A word for saying something, outside quotation marks or in them. */
const speaks = (text: string, { speech }: Language): boolean =>
  /["“”«»]/.test(text) ||
  (speech !== null &&
    (lex(text).some(({ norm }) => speech.verbs.has(norm)) ||
      [...speech.phrases.keys(), ...speech.adverbs.keys()].some((phrase) =>
        normalizeForMatch(text).includes(phrase),
      )));

/**
 * "The company said profits rose" → "profits at the company rose": it is named, and no longer vouches. A verb exchanged for one
 * that no table knows ("says" → "shares") still does.
 */
function isVerbGone(attribution: Attribution, side: keyof Hunk, { hunks, lang }: Ground): boolean {
  const isVerb = ({ norm }: Term): boolean => lang.speech?.verbs.has(norm) === true;
  const within = ({ start, end }: Term): boolean => attribution.start <= start && end <= attribution.end;
  const hunk = hunks.find((one) => one[side].some((term) => within(term) && isVerb(term)));
  if (hunk === undefined) return false;
  const other = hunk[side === 'before' ? 'after' : 'before'];
  return other.every((term) => !term.content || hunk[side].some(({ base }) => base === term.base));
}

/** The source's words stand in the other text, attributed or not, and somebody speaks there. A statement without a named source has none to look for. */
function stands(attribution: Attribution, own: Side, other: Side, ground: Ground, side: keyof Hunk): boolean {
  const { lang } = ground;
  const { relations, speech } = lang.comparing;
  const terms = ground[side === 'before' ? 'after' : 'before'];
  if (attribution.source === null || isPronoun(attribution.source, lang)) return true;
  if (!speaks(other.text, lang) && isVerbGone(attribution, side, ground)) return false;
  const names = namesIn(attribution, own);
  // "Said Daems, who took over from Loos": Loos is named, and no longer speaks.
  const gone = (name: NameSlot): boolean =>
    other.slots.some(
      (slot) =>
        slot.type === 'name' &&
        compareNames(name, slot, lang).verdict === 'equal' &&
        isEarlier(slot, terms, lang),
    );
  if (names.length > 0)
    return names.some(
      (name) =>
        ` ${words(other.text, lang).join(' ')} `.includes(` ${words(name.raw, lang).join(' ')} `) &&
        !gone(name),
    );
  const wordsIn = (text: string): string[] => contentWords(text, lang);
  const there = wordsIn(other.text).map((word) => relations.wordOf(word));
  const all = takenApart(wordsIn(attribution.source), wordsIn(other.text), lang);
  const body = all.filter((word) => !speech.speaksFor.test(word));
  const mine = (body.length > 0 ? body : all).map((word) => relations.wordOf(word));
  const kept = mine.filter((word) => there.some((candidate) => relations.similar(word, candidate)));
  // The crew is not "the crew's union": the last word says who it is.
  const head = mine.at(-1);
  return kept.length * 2 >= mine.length && (head === undefined || kept.includes(head));
}

/** No content word differs outside the attributions. */
function isUntouched(before: Side, after: Side, ground: Ground): boolean {
  const outside = (terms: readonly Term[], side: Side): boolean => {
    const spans = attributions(side);
    return terms.some(
      (term) => term.content && !spans.some((span) => span.start <= term.start && term.end <= span.end),
    );
  };
  return !ground.hunks.some((hunk) => outside(hunk.before, before) || outside(hunk.after, after));
}
