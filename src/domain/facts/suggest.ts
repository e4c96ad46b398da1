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
    .map((cluster) => suggestionOf(cluster, sources))
    .toSorted((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1));
  const labels = new Set<string>();
  return ranked.filter(({ label }) => !labels.has(label) && labels.add(label)).slice(0, limit);
}

function mentionsOf(version: SuggestVersion, order: number): Mention[] {
  const lines = linesOf(version.claims);
  const at = version.claims.publishedAt === null ? null : Date.parse(version.claims.publishedAt);
  const questions = new Map<string, Sought>();
  return (['quantity', 'date'] as const).flatMap((kind) =>
    candidatesOf(lines, kind).flatMap((candidate) => {
      const named = candidate.claim.checkable && !inAttribution(candidate) ? labelOf(candidate) : null;
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
      const doubt = doubtsOf(candidate, sought, { at, looksAhead: false }).reduce(
        (sum, one) => sum + one.points,
        0,
      );
      if (doubt < MOST_DOUBT) return [];
      const { line } = candidate;
      const weight = line.bodyIndex === -1 ? 1 : line.bodyIndex < LEAD ? 0.8 : 0.4;
      return [
        {
          version,
          candidate,
          ...named,
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
  if (slot.type !== 'quantity' || !/^(?:currency|percent)$/.test(slot.unitClass)) return [key];
  return [key, `${slot.unit} ${value.value}`];
}

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
  if (isVolatile(newest.candidate)) {
    score += 0.15;
    reasons.push('of a kind that moves');
  }
  const steps = changesOf(mentions);
  if (steps > 0) {
    score += Math.min(0.3, 0.2 + 0.05 * steps);
    reasons.push(steps === 1 ? 'changed once already' : `changed ${steps} times already`);
  }
  const { slot, line, claim } = newest.candidate;
  return {
    label: commonest(mentions),
    kind: slot.type,
    unit: slot.type === 'quantity' ? slot.unit : null,
    anchor: {
      articleId: newest.version.articleId,
      versionId: newest.version.versionId,
      claimId: claim.id,
      sentence: line.sentence.text,
      slot,
    },
    score: Number(Math.min(1, score).toFixed(3)),
    reasons,
    seenIn,
  };
}

/** Among the newest mention of each article, one whose value most of them share; the body before the headline. */
function standardBearer(mentions: readonly Mention[]): Mention {
  const newest = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = newest.get(mention.version.articleId);
    if (known === undefined || known[0]!.order < mention.order)
      newest.set(mention.version.articleId, [mention]);
    else if (known[0]!.order === mention.order) known.push(mention);
  }
  const standing = [...newest.values()].flat();
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

function commonest(mentions: readonly Mention[]): string {
  const counts = new Map<string, number>();
  for (const { label } of mentions) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]![0];
}

/** Tolls, votes, amounts and days to come move; speeds and lengths do less. */
function isVolatile({ slot, line, zone }: Candidate): boolean {
  if (slot.type === 'date') return slot.granularity === 'day';
  if (slot.type !== 'quantity') return false;
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
