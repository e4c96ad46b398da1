/**
 * The claims of a story's newest versions, grouped across sources: who else says it, who contradicts it, who said it first and who
 * dropped it. Two claims are about one thing when their words are alike and a name, a date or what is counted is shared; topic alone is
 * not enough.
 */

import { ENGLISH } from '../claims/lang/en/index.ts';
import { type Profile, profileOf, similarity, Weights } from '../diff/align/similarity.ts';
import { compareDates } from '../diff/values/dates.ts';
import { compareNames } from '../diff/values/names.ts';
import { compareQuantities } from '../diff/values/quantities.ts';
import type { Claim, ClaimBlock, ClaimSet, DateSlot, Slot } from '../model/claims.ts';
import type { FactValue } from '../model/facts.ts';
import type { Instant } from '../model/primitives.ts';
import type { OpinionsById } from '../opinion.ts';
import type { Word } from './candidates.ts';
import { BOUND, type Group, joinByOpinion, pull, stated } from './joining.ts';
import { sameCounted } from './nouns.ts';
import { answeredIn, type Bond, bondsOf, contradicts, type SharedFact } from './shared-facts.ts';
import { shinglesOf, voicesOf } from './voices.ts';
import { Meanings, tellingWords } from './wording.ts';

/** One version of an article; all versions of an article let "first" and "dropped" be known. */
export interface GroupVersion {
  articleId: string;
  source: string;
  versionId: string;
  versionNumber: number;
  /** When the version was first seen. */
  at: Instant;
  claims: ClaimSet;
}

export interface ClaimMention {
  articleId: string;
  source: string;
  versionNumber: number;
  at: Instant;
  claimId: string;
  text: string;
}

export interface ClaimGroup {
  status: 'corroborated' | 'conflicting' | 'single-source';
  /** The claim as its first speaker words it now. */
  text: string;
  sources: string[];
  /** Independent ones among them: wire copy counts once. */
  voices: number;
  claims: ClaimMention[];
  first: { source: string; articleId: string; versionNumber: number; at: Instant };
  /** Articles that said it in an earlier version and no longer do. */
  dropped: { source: string; articleId: string; versionNumber: number; at: Instant }[];
  /** Slots on which members cannot both be right. */
  conflicts: {
    aspect: 'quantity' | 'date' | 'name';
    values: { source: string; raw: string; value: number | string }[];
  }[];
  reasons: string[];
}

export interface Item {
  version: GroupVersion;
  claim: Claim;
  block: ClaimBlock;
  profile: Profile;
  /** Its telling words, once they were asked for. */
  telling?: readonly Word[];
  /** The model on whose word it joined its group. */
  joinedBy?: string;
}

/** Words alike by this much, with what they share counted in, are about one thing; outlets word one event very differently. */
const ALIKE = 0.42;
/** Whatever they share, with less of their words in common they are about two things. */
const LEAST_WORDS = 0.2;
/** Above this words alone suffice: one sentence with other punctuation. */
const COPIED = 0.85;
/** Worth of what two claims share. */
const SHARED_VALUE = 0.14;
const SHARED_NAME = 0.08;
const SHARED_DAY = 0.08;

/** Worth of words that mean the same, against the words themselves. */
const MEANING = 0.8;

/**
 * @param versions every known version, each article's oldest first; the last of each article is its newest
 * @param opinions what a model said of the doubtful pairs. Its `same` lets a claim join a group; it never takes one out, and no
 *   contradiction is told of a claim that only a model put beside the other.
 * @param facts what is followed in the story: it binds claims that share no words, and knows whether they contradict each other
 */
export function groupClaims(
  versions: readonly GroupVersion[],
  opinions: OpinionsById = new Map(),
  facts: readonly SharedFact[] = [],
): ClaimGroup[] {
  const newest = new Map(versions.map((version) => [version.articleId, version]));
  const items = [...newest.values()].flatMap(itemsOf);
  const said = versions.filter((version) => newest.get(version.articleId) !== version).flatMap(itemsOf);
  const weights = new Weights(
    [...items, ...said].map((item) => item.profile),
    ENGLISH,
  );
  const meanings = new Meanings();
  const kinship = (a: Item, b: Item): number => kinshipOf(a, b, weights, meanings);
  const past = spansOf(said);
  const voices = voicesOf(
    [...newest.values()].map(({ articleId, source, claims }) => ({
      articleId,
      source,
      shingles: shinglesOf(claims),
    })),
  );
  const groups: Group[] = [];
  for (const item of items) {
    const answers = answeredIn(facts, stated(item));
    const home = groups
      .map((group) => ({ group, score: pull(group, item, answers, facts, kinship) }))
      .toSorted((x, y) => y.score - x.score)[0];
    if (home !== undefined && home.score > 0) {
      home.group.members.push(item);
      if (home.score >= BOUND)
        home.group.answers = home.group.answers.filter((fact) => answers.includes(fact));
    } else if (
      !joinByOpinion(
        groups.map(({ members }) => members),
        item,
        opinions,
      )
    )
      groups.push({ members: [item], answers });
  }
  // What answers two facts joins one group; of the other it is told elsewhere, and not dropped.
  const tellsYet = (articleId: string, members: readonly Item[]): boolean =>
    items.some(
      (item) =>
        item.version.articleId === articleId &&
        members.some(
          (member) => bondsOf(facts, stated(member), stated(item)).length > 0 || kinship(member, item) > 0,
        ),
    );
  return groups
    .map(({ members }) => groupOf(members, past, { weights, kinship, tellsYet }, voices, facts))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || b.voices - a.voices);
}

/** A statement of earlier versions of one article, from the version that first made it to the last that did. */
interface Span {
  first: Item;
  last: Item;
}

/** Versions repeat most of what the one before them says: what is asked of a statement is asked once, however many make it. */
function spansOf(said: readonly Item[]): Span[] {
  const spans = new Map<string, Span>();
  for (const item of said) {
    const { text, start, slots } = item.claim;
    // Where a value stands counts from the start of the statement, which moves with the text before it.
    const placed = slots.map((slot) => ({ ...slot, start: slot.start - start, end: slot.end - start }));
    const key = JSON.stringify([item.version.articleId, text, placed]);
    const known = spans.get(key);
    if (known) known.last = item;
    else spans.set(key, { first: item, last: item });
  }
  return [...spans.values()];
}

export function itemsOf(version: GroupVersion): Item[] {
  return version.claims.sentences
    .filter(
      (sentence) =>
        sentence.block !== 'title' && sentence.block !== 'byline' && sentence.block !== 'correction',
    )
    .flatMap((sentence) =>
      sentence.claims
        .filter((claim) => claim.checkable)
        .map((claim) => ({ version, claim, block: sentence.block, profile: profileOf(claim.text, ENGLISH) })),
    );
}

/** How sure two claims are about one thing; 0 is not. */
function kinshipOf(a: Item, b: Item, weights: Weights, meanings: Meanings): number {
  if (a.version.articleId === b.version.articleId) return 0;
  const words = similarity(a.profile, b.profile, weights);
  if (words >= COPIED) return words;
  const shared = sharedWorth(a.claim, b.claim);
  const close = words + shared >= ALIKE;
  if (shared === 0 || (close && shared >= SHARED_NAME)) return areKin(words, shared) ? words + shared : 0;
  // What they share is two days or two counts, or their words are few in common: then it is for the meaning of the words to say.
  const [mine, yours] = [tellingOf(a), tellingOf(b)];
  const meant = Math.max(words, MEANING * meanings.shared(mine, yours));
  return areKin(meant, shared) && !meanings.opposed(mine, yours) ? meant + shared : 0;
}

const tellingOf = (item: Item): readonly Word[] => {
  item.telling ??= tellingWords(item.claim);
  return item.telling;
};

export const areKin = (words: number, shared: number): boolean =>
  words >= COPIED || (words >= LEAST_WORDS && shared > 0 && words + shared >= ALIKE);

/** Each slot of one claim counts for what it finds in the other, once. */
export function sharedWorth(a: Claim, b: Claim): number {
  return a.slots.reduce((sum, x) => sum + Math.max(0, ...b.slots.map((y) => worthOf(x, y))), 0);
}

/** The same count of the same thing is worth most; another count of it keeps the two comparable, which is how conflicts are found. */
function worthOf(a: Slot, b: Slot): number {
  if (a.type === 'name' && b.type === 'name')
    return compareNames(a, b, ENGLISH).verdict === 'equal' ? SHARED_NAME : 0;
  if (a.type === 'date' && b.type === 'date')
    return compareDates(a, b, ENGLISH).verdict === 'disjoint' ? comparableDays(a, b) : SHARED_DAY;
  if (a.type !== 'quantity' || b.type !== 'quantity' || a.unit === null || b.unit === null) return 0;
  if (a.unit !== b.unit && !sameCounted(a.unit, b.unit)) return 0;
  return compareQuantities(a, b, ENGLISH).verdict === 'disjoint' ? SHARED_VALUE / 4 : SHARED_VALUE;
}

/** Two days of one kind keep the claims comparable, as two counts of one thing do. */
const comparableDays = (a: DateSlot, b: DateSlot): number =>
  a.value !== null && b.value !== null && a.granularity === b.granularity ? SHARED_DAY / 2 : 0;

function groupOf(
  members: readonly Item[],
  past: readonly Span[],
  {
    weights,
    kinship,
    tellsYet,
  }: {
    weights: Weights;
    kinship: (a: Item, b: Item) => number;
    tellsYet: (articleId: string, members: readonly Item[]) => boolean;
  },
  voices: ReadonlyMap<string, string>,
  facts: readonly SharedFact[],
): ClaimGroup {
  const earlier = past.filter(({ first: item }) =>
    members.some((member) =>
      member.version.articleId === item.version.articleId
        ? similarity(member.profile, item.profile, weights) >= ALIKE
        : kinship(member, item) > 0,
    ),
  );
  const first = [...members, ...earlier.map((span) => span.first)].toSorted((a, b) =>
    a.version.at < b.version.at ? -1 : a.version.at > b.version.at ? 1 : 0,
  )[0]!;
  const holding = new Set(members.map((member) => member.version.articleId));
  const dropped = new Map<string, Item>();
  for (const { last } of earlier) {
    const { articleId, versionNumber } = last.version;
    if (holding.has(articleId) || tellsYet(articleId, members)) continue;
    const known = dropped.get(articleId);
    if (!known || known.version.versionNumber < versionNumber) dropped.set(articleId, last);
  }
  const conflicts = conflictsOf(members, facts);
  const count = new Set(members.map((member) => voices.get(member.version.articleId))).size;
  return {
    status: conflicts.length > 0 ? 'conflicting' : count > 1 ? 'corroborated' : 'single-source',
    text: (members.find((member) => member.version.articleId === first.version.articleId) ?? members[0]!)
      .claim.text,
    sources: [...new Set(members.map((member) => member.version.source))],
    voices: count,
    claims: members.map(({ version, claim }) => ({
      articleId: version.articleId,
      source: version.source,
      versionNumber: version.versionNumber,
      at: version.at,
      claimId: claim.id,
      text: claim.text,
    })),
    first: place(first),
    dropped: [...dropped.values()].map(place),
    conflicts,
    reasons: [...reasonsOf(members, count, conflicts), ...answeredBy(members, facts)],
  };
}

const place = ({ version }: Item): ClaimGroup['first'] => ({
  source: version.source,
  articleId: version.articleId,
  versionNumber: version.versionNumber,
  at: version.at,
});

function reasonsOf(members: readonly Item[], count: number, conflicts: ClaimGroup['conflicts']): string[] {
  const heard = members.flatMap(({ joinedBy, version }) =>
    joinedBy === undefined ? [] : [`the model ${joinedBy} reads the same statement in ${version.source}`],
  );
  return [...heard, ...rulesOf(members, count, conflicts)];
}

function rulesOf(members: readonly Item[], count: number, conflicts: ClaimGroup['conflicts']): string[] {
  const articles = members.length;
  if (conflicts.length > 0)
    return conflicts.map(
      (conflict) => `${conflict.values.map((value) => `${value.source} says ${value.raw}`).join(', ')}`,
    );
  if (articles > 1 && count === 1) return ['the articles are copies of one text'];
  return [count > 1 ? `${count} independent sources say so` : 'only one source says so'];
}

const answeredBy = (members: readonly Item[], facts: readonly SharedFact[]): string[] =>
  facts
    .filter((fact) =>
      members.some((a) => members.some((b) => bondsOf([fact], stated(a), stated(b)).length > 0)),
    )
    .map((fact) => `they answer "${fact.label}"`);

function conflictsOf(members: readonly Item[], facts: readonly SharedFact[]): ClaimGroup['conflicts'] {
  const found: ClaimGroup['conflicts'] = [];
  const joined = members.filter((member) => member.joinedBy === undefined);
  joined.forEach((a, k) => {
    for (const b of joined.slice(k + 1)) {
      // Copy of one wire contradicts itself where one outlet was told the news and the other was not.
      if (a.version.source === b.version.source) continue;
      const bonds = bondsOf(facts, stated(a), stated(b));
      for (const bond of bonds.filter(contradicts)) found.push(told(bond, a, b));
      if (bonds.length > 0) continue;
      for (const x of a.claim.slots)
        for (const y of b.claim.slots) {
          const aspect = contradiction(x, y, a.claim, b.claim);
          if (aspect !== null) found.push({ aspect, values: [valueIn(a, x), valueIn(b, y)] });
        }
    }
  });
  return found;
}

function told({ fact, values: [x, y] }: Bond, a: Item, b: Item): ClaimGroup['conflicts'][number] {
  const side = ({ version: { source } }: Item, { raw, value }: FactValue) => ({ source, raw, value });
  return { aspect: fact.kind as 'quantity' | 'date' | 'name', values: [side(a, x), side(b, y)] };
}

const valueIn = (item: Item, slot: Slot): { source: string; raw: string; value: number | string } => ({
  source: item.version.source,
  raw: slot.raw,
  value: slot.type === 'quote' ? slot.text : (slot.value ?? slot.raw),
});

/** Only the one number of one noun, or the one day, on both sides: with two of a kind nothing says which belongs to which. */
function contradiction(x: Slot, y: Slot, a: Claim, b: Claim): 'quantity' | 'date' | null {
  const alone = (slot: Slot, claim: Claim): boolean =>
    claim.slots.filter(
      (other) =>
        other.type === slot.type &&
        (other.type !== 'quantity' || slot.type !== 'quantity' || other.unit === slot.unit),
    ).length === 1;
  if (!alone(x, a) || !alone(y, b)) return null;
  if (x.type === 'quantity' && y.type === 'quantity' && x.unit !== null && y.unit !== null) {
    if (x.unit !== y.unit && !sameCounted(x.unit, y.unit)) return null;
    // Nations are counted as countries are.
    const same = { ...y, unit: x.unit };
    return compareQuantities(x, same, ENGLISH).verdict === 'disjoint' &&
      compareQuantities(same, x, ENGLISH).verdict === 'disjoint'
      ? 'quantity'
      : null;
  }
  if (x.type === 'date' && y.type === 'date')
    return compareDates(x, y, ENGLISH).verdict === 'disjoint' ? 'date' : null;
  return null;
}

const rankOf = (group: ClaimGroup): number =>
  ['conflicting', 'corroborated', 'single-source'].indexOf(group.status);
