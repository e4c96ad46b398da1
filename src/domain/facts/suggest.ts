/**
 * The facts worth following in a story: values that several sources state, that stand high in the article, of a kind that moves, or that have
 * moved already. One suggestion a question, labeled as a person would ask it.
 */
import type { ClaimSet } from '../model/claims.ts';
import type { FactAnchor, FactKind, FactValue } from '../model/facts.ts';
import { type Candidate, candidatesOf, inAttribution, linesOf } from './candidates.ts';
import { doubtsOf } from './doubts.ts';
import { familiesIn } from './families/index.ts';
import { labelOf } from './labels.ts';
import { observe } from './match.ts';
import { readQuestion, type Sought } from './question.ts';
import { readValue } from './read-value.ts';
import { likeness } from './trail.ts';
import { compareValues } from './values.ts';

export interface SuggestVersion {
  articleId: string;
  source: string;
  versionId: string;
  claims: ClaimSet;
}

export interface SuggestedFact {
  label: string;
  kind: FactKind;
  unit: string | null;
  anchor: FactAnchor;
  /** 0..1. */
  score: number;
  reasons: string[];
  /** Sources that state it. */
  seenIn: string[];
}

interface Mention {
  version: SuggestVersion;
  candidate: Candidate;
  key: string;
  label: string;
  weak: boolean;
  value: FactValue;
  weight: number;
  order: number;
}

/** More doubt than this, and nobody would ask for the value. */
const MOST_DOUBT = -0.3;
const LEAD = 3;

/** @param versions of all articles of the story, each article's oldest first; more than one of an article lets changes count */
export function suggestFacts(versions: readonly SuggestVersion[], limit = 10): SuggestedFact[] {
  const mentions = versions.flatMap((version, order) => mentionsOf(version, order));
  const sources = new Set(versions.map((version) => version.source)).size;
  const ranked = clusters(mentions)
    .filter((cluster) => labelsFor(cluster).length > 0)
    .map((cluster) => ({ cluster, suggested: suggestionOf(cluster, sources) }))
    .toSorted(
      (a, b) => b.suggested.score - a.suggested.score || (a.suggested.label < b.suggested.label ? -1 : 1),
    );
  const found: SuggestedFact[] = [];
  let rest = ranked.slice(0, MOST_TRIED * limit);
  while (found.length < limit && rest.length > 0) {
    const next = rest.reduce((best, one) => (standing(one, found) > standing(best, found) ? one : best));
    rest = rest.filter((one) => one !== next);
    const answer = answerTo(next.suggested, next.cluster);
    if (answer === null || found.some(({ label }) => label === answer.label)) continue;
    found.push({ ...next.suggested, ...answer });
  }
  return found.toSorted((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1));
}

/** After some numbers who it was and when it will be are worth more than yet another number. */
const standing = ({ suggested }: { suggested: SuggestedFact }, found: readonly SuggestedFact[]): number =>
  suggested.score -
  (found.filter(({ kind }) => kind === suggested.kind).length < ENOUGH_OF_A_KIND ? 0 : STANDS_BACK);
const ENOUGH_OF_A_KIND = 3;
const STANDS_BACK = 0.2;

/** So many suggestions are tried for each that is wanted, and so many of the places that each was seen in. */
const MOST_TRIED = 3;
const MOST_PLACES = 3;
const MOST_LABELS = 2;

/**
 * A question is worth suggesting only when asking it finds the value: of the places it was seen in, the first where its words, asked as anybody would
 * ask them, lead to what stands there; `null` when none does.
 */
function answerTo(
  { kind, unit }: SuggestedFact,
  cluster: readonly Mention[],
): Pick<SuggestedFact, 'label' | 'anchor'> | null {
  const labels = labelsFor(cluster).slice(0, MOST_LABELS);
  const first = standardBearer(cluster);
  const others = [...newestOfEach(cluster)].filter((mention) => mention.order !== first.order);
  const places = [first, ...others].slice(0, MOST_PLACES);
  for (const label of labels)
    for (const mention of places) {
      const { claims } = mention.version;
      const question = { id: '', label, kind, unit, match: null, anchor: null };
      const got = observe(question, { claims, publishedAt: claims.publishedAt }, null);
      if (got !== null && compareValues(kind, mention.value, got).same)
        return { label, anchor: anchorOf(mention) };
    }
  return null;
}

const anchorOf = ({ version, candidate: { claim, line, slot } }: Mention): FactAnchor => ({
  articleId: version.articleId,
  versionId: version.versionId,
  claimId: claim.id,
  sentence: line.sentence.text,
  slot,
});

function mentionsOf(version: SuggestVersion, order: number): Mention[] {
  const lines = linesOf(version.claims);
  const at = version.claims.publishedAt === null ? null : Date.parse(version.claims.publishedAt);
  const questions = new Map<string, Sought>();
  return (['quantity', 'date', 'name'] as const).flatMap((kind) =>
    candidatesOf(lines, kind).flatMap((candidate) => {
      // "The port's chief, Olga Brandt, said": a name is as good in front of what its bearer says.
      const stated = candidate.claim.checkable && (kind === 'name' || !inAttribution(candidate));
      const named = stated ? labelOf(candidate) : null;
      if (named === null) return [];
      const sought =
        questions.get(named.label) ??
        readQuestion({
          id: '',
          label: named.label,
          kind,
          unit: null,
          match: null,
          anchor: null,
        });
      questions.set(named.label, sought);
      const doubt =
        kind === 'name'
          ? 0
          : doubtsOf(candidate, sought, { at, looksAhead: false }).reduce((sum, one) => sum + one.points, 0);
      if (doubt < MOST_DOUBT) return [];
      const { line } = candidate;
      const weight = line.bodyIndex === -1 ? 1 : line.bodyIndex < LEAD ? 0.8 : 0.4;
      return [
        {
          version,
          candidate,
          ...named,
          weak: named.weak === true,
          value: readValue(candidate.slot, {
            unit: null,
            head: null,
            tally: null,
            core: [],
            day: false,
            edge: null,
          }),
          weight,
          order,
        },
      ];
    }),
  );
}

/** Mentions that answer one question: of one key, of one telling value in two places, or in one sentence of two versions. */
function clusters(mentions: readonly Mention[]): Mention[][] {
  const parent = mentions.map((_, k) => k);
  const root = (k: number): number => (parent[k] === k ? k : root(parent[k]!));
  const join = (a: number, b: number): void => {
    parent[root(a)] = root(b);
  };
  const seen = new Map<string, number>();
  mentions.forEach((mention, k) => {
    for (const sign of signsOf(mention)) {
      const other = seen.get(sign);
      if (other === undefined) seen.set(sign, k);
      else join(k, other);
    }
  });
  mentions.forEach((mention, k) => {
    const next = mentions.findIndex((other) => continues(mention, other));
    if (next !== -1) join(k, next);
  });
  const groups = new Map<number, Mention[]>();
  mentions.forEach((mention, k) => {
    groups.set(root(k), [...(groups.get(root(k)) ?? []), mention]);
  });
  return [...groups.values()];
}

/** The key, and a sum or share so exact that two outlets would not state it of two things. */
function signsOf({ key, candidate: { slot }, value }: Mention): string[] {
  // Whoever is called several things is one suggestion.
  if (slot.type === 'name') return [key, `name ${value.value}`];
  if (slot.type !== 'quantity') return [key];
  const many = slot.unitClass === 'count' && Number(value.value) >= TELLING;
  if (!many && !/^(?:currency|percent)$/.test(slot.unitClass)) return [key];
  // "743 people", "743 workers": one count in other words.
  return [key, `${many ? '' : slot.unit} ${value.value}`];
}
const TELLING = 50;

/** The next version of the article has the sentence with another value in it. */
function continues(a: Mention, b: Mention): boolean {
  if (a.version.articleId !== b.version.articleId || b.order !== a.order + 1) return false;
  if (a.candidate.slot.type !== b.candidate.slot.type || a.value.unit !== b.value.unit) return false;
  const place = ({ candidate }: Mention): number =>
    candidate.line.slots
      .filter(({ slot }) => slot.type === candidate.slot.type)
      .findIndex(({ slot }) => slot === candidate.slot);
  return (
    place(a) === place(b) && likeness(a.candidate.line.sentence.text, b.candidate.line.sentence.text) >= 0.6
  );
}

function suggestionOf(mentions: readonly Mention[], sources: number): SuggestedFact {
  const newest = standardBearer(mentions);
  const seenIn = [...new Set(mentions.map((mention) => mention.version.source))];
  const reasons: string[] = [
    seenIn.length === 1 ? 'stated by one source' : `stated by ${seenIn.length} sources`,
  ];
  let score = 0.35 * Math.min(1, seenIn.length / Math.max(2, sources));
  const prominence = Math.max(...mentions.map((mention) => mention.weight));
  score += 0.2 * prominence;
  if (prominence === 1) reasons.push('in a headline');
  else if (prominence > 0.5) reasons.push('near the top');
  if (mentions.some((one) => one.value.value === newest.value.value && isVolatile(one))) {
    score += 0.15;
    reasons.push('of a kind that moves');
  }
  const steps = changesOf(mentions);
  if (steps > 0) {
    score += Math.min(0.3, 0.2 + 0.05 * steps);
    reasons.push(steps === 1 ? 'changed once already' : `changed ${steps} times already`);
  }
  const { slot } = newest.candidate;
  return {
    label: labelsFor(mentions)[0]!,
    kind: slot.type,
    unit: slot.type === 'quantity' ? slot.unit : null,
    anchor: anchorOf(newest),
    score: Number(Math.min(1, score).toFixed(3)),
    reasons,
    seenIn,
  };
}

/** Among the newest mention of each article, one whose value most of them share; the body before the headline. */
function standardBearer(mentions: readonly Mention[]): Mention {
  const standing = newestOfEach(mentions);
  const support = (mention: Mention): number =>
    new Set(
      standing
        .filter((other) => compareValues(mention.candidate.slot.type, mention.value, other.value).same)
        .map((other) => other.version.source),
    ).size;
  const headline = (mention: Mention): number => Number(mention.candidate.line.bodyIndex === -1);
  return standing.toSorted(
    (a, b) =>
      support(b) - support(a) ||
      headline(a) - headline(b) ||
      b.order - a.order ||
      a.candidate.line.index - b.candidate.line.index,
  )[0]!;
}

/** What the newest version of each article that has any says. */
function newestOfEach(mentions: readonly Mention[]): Mention[] {
  const newest = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = newest.get(mention.version.articleId);
    if (known === undefined || known[0]!.order < mention.order)
      newest.set(mention.version.articleId, [mention]);
    else if (known[0]!.order === mention.order) known.push(mention);
  }
  return [...newest.values()].flat();
}

/** What the question may be called, best first: whoever is new somewhere is asked for as the new one, and else the commonest. */
function labelsFor(mentions: readonly Mention[]): string[] {
  const counts = new Map<string, number>();
  for (const { label, weak } of mentions) if (!weak) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isNew = (label: string): number => Number(/^new /.test(label));
  return [...counts]
    .toSorted((a, b) => isNew(b[0]) - isNew(a[0]) || b[1] - a[1] || a[0].length - b[0].length)
    .map(([label]) => label);
}

const COMES_AND_GOES =
  /^(?:new|acting|interim|caretaker|next|alleged) |\b(?:suspect|gunman|fugitive|winner|champion|successor|heir|buyer|bidder|victim|hostage|nominee)\b/;

/** Tolls, votes, amounts and days to come move; speeds and lengths do less. */
function isVolatile({ candidate: { slot, line, zone }, label }: Mention): boolean {
  if (slot.type === 'date') return slot.granularity === 'day';
  if (slot.type === 'name') return COMES_AND_GOES.test(label);
  const families = familiesIn(line.lower.slice(zone.start, zone.end));
  return (
    [...families].some(({ group }) => group !== null) || /^(?:currency|percent|vote)$/.test(slot.unitClass)
  );
}

/** Steps between versions of one article on which the value contradicts the one before. */
function changesOf(mentions: readonly Mention[]): number {
  let steps = 0;
  const last = new Map<string, Mention>();
  for (const mention of mentions) {
    const before = last.get(mention.version.articleId);
    if (before !== undefined && before.version.versionId === mention.version.versionId) continue;
    if (before !== undefined && !compareValues(mention.candidate.slot.type, before.value, mention.value).same)
      steps++;
    last.set(mention.version.articleId, mention);
  }
  return steps;
}
