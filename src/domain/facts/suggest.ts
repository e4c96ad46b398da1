/**
 * The facts worth following in a story: values that several sources state, that stand high in the article, of a kind that moves, or that
 * have moved already. One suggestion a question, labeled as a person would ask it.
 */
import { singular } from '../claims/lang/en/lemma.ts';
import type { ClaimSet, FactAnchor, FactKind } from '../model.ts';
import { type Candidate, candidatesOf, linesOf } from './candidates.ts';
import { labelOf } from './labels.ts';
import { fatesOf } from './lexicon.ts';
import { factValueOf } from './match.ts';
import { within } from './score.ts';
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
  weight: number;
}

const PROMINENT_LINES = 4;

/**
 * @param versions of all articles of the story, each article's oldest first; more than one of an article lets changes count
 */
export function suggestFacts(versions: readonly SuggestVersion[], limit = 10): SuggestedFact[] {
  const byKey = new Map<string, Mention[]>();
  for (const version of versions)
    for (const mention of mentionsOf(version))
      byKey.set(mention.key, [...(byKey.get(mention.key) ?? []), mention]);
  const sources = new Set(versions.map((version) => version.source)).size;
  const ranked = [...byKey.values()]
    .map((mentions) => suggestionOf(mentions, sources))
    .toSorted((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1));
  const labels = new Set<string>();
  return ranked.filter(({ label }) => !labels.has(label) && labels.add(label)).slice(0, limit);
}

function mentionsOf(version: SuggestVersion): Mention[] {
  const lines = linesOf(version.claims);
  return (['quantity', 'date'] as const).flatMap((kind) =>
    candidatesOf(lines, kind).flatMap((candidate) => {
      const named = keyOf(candidate);
      if (named === null) return [];
      const { block } = candidate.line.sentence;
      const weight = block === 'title' ? 1 : candidate.line.index < PROMINENT_LINES ? 0.8 : 0.4;
      return [{ version, candidate, ...named, weight }];
    }),
  );
}

/** Which question the slot answers; `null` when no one would ask. */
function keyOf(candidate: Candidate): { key: string; label: string } | null {
  const { slot } = candidate;
  if (!candidate.claim.checkable) return null;
  const zone = within(candidate.line, candidate.zone);
  const label = labelOf(candidate, zone);
  if (label === null) return null;
  if (slot.type === 'quantity') {
    const fate = zone.flatMap((word) => [...fatesOf(word.base), ...fatesOf(word.norm)])[0];
    if (fate !== undefined && slot.unitClass === 'count') return { key: `quantity fate ${fate}`, label };
  }
  return { key: `${slot.type} ${label.split(' ').map(singular).join(' ')}`, label };
}

function suggestionOf(mentions: readonly Mention[], sources: number): SuggestedFact {
  const newest = mentions.at(-1)!;
  const seenIn = [...new Set(mentions.map((mention) => mention.version.source))];
  const reasons: string[] = [];
  let score = 0;
  const share = seenIn.length / Math.max(2, sources);
  score += 0.35 * Math.min(1, share);
  reasons.push(seenIn.length === 1 ? 'stated by one source' : `stated by ${seenIn.length} sources`);
  const prominence = Math.max(...mentions.map((mention) => mention.weight));
  score += 0.25 * prominence;
  if (prominence === 1) reasons.push('in a headline');
  else if (prominence > 0.5) reasons.push('near the top');
  if (isVolatile(newest.candidate)) {
    score += 0.15;
    reasons.push('of a kind that moves');
  }
  const steps = changesOf(mentions);
  if (steps > 0) {
    score += 0.25;
    reasons.push(steps === 1 ? 'changed once already' : `changed ${steps} times already`);
  }
  const { slot, line, claim } = newest.candidate;
  return {
    label: commonest(mentions.map((mention) => mention.label)),
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

function commonest(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]![0];
}

/** Tolls, votes, amounts and days to come move; ages and lengths of bridges do not. */
function isVolatile({ slot, line }: Candidate): boolean {
  if (slot.type === 'date') return slot.granularity === 'day';
  if (slot.type !== 'quantity') return false;
  if (line.words.some((word) => fatesOf(word.base).length > 0)) return true;
  return ['count', 'currency', 'percent', 'vote', 'duration'].includes(slot.unitClass);
}

/** Steps between versions of one article on which the value contradicts the one before. */
function changesOf(mentions: readonly Mention[]): number {
  let steps = 0;
  const last = new Map<string, { versionId: string; mention: Mention }>();
  for (const mention of mentions) {
    const known = last.get(mention.version.articleId);
    if (known !== undefined && known.versionId === mention.version.versionId) continue;
    if (known !== undefined) {
      const [a, b] = [known.mention, mention].map((one) =>
        factValueOf(one.candidate.slot, { unit: null, head: null }),
      );
      if (!compareValues(mention.candidate.slot.type, a!, b!).same) steps++;
    }
    last.set(mention.version.articleId, { versionId: mention.version.versionId, mention });
  }
  return steps;
}
