/** How loud a change is: its tier by rule, its significance 0..1 as a standards editor would rank it. */
import type { Aspect, ChangeKind, Tier } from '../model.ts';
import type { Finding } from './findings.ts';
import type { Side } from './sides.ts';

export function tierOf(
  kind: ChangeKind,
  findings: readonly Finding[],
  old: Side | null,
  now: Side | null,
): Tier {
  if (kind === 'moved' || kind === 'reworded') return 'silent';
  if (kind === 'added' || kind === 'removed') return (now ?? old)?.block === 'byline' ? 'silent' : 'review';
  if (findings.some((finding) => finding.tier === 'alert')) return 'alert';
  return findings.every((finding) => finding.tier === 'silent') ? 'silent' : 'review';
}

const WEIGHT: Record<Aspect, number> = {
  polarity: 0.9,
  quantity: 0.85,
  date: 0.8,
  name: 0.8,
  attribution: 0.7,
  modality: 0.7,
  quote: 0.65,
  meaning: 0.5,
  scope: 0.35,
};

/** Where a reader meets the statement first weighs most. */
const PLACE: Partial<Record<Side['block'], number>> = {
  title: 1.15,
  correction: 1.1,
  caption: 0.85,
  byline: 0.6,
};

export function significanceOf(
  kind: ChangeKind,
  tier: Tier,
  findings: readonly Finding[],
  old: Side | null,
  now: Side | null,
): number {
  const side = now ?? old;
  const place = side === null ? 1 : (PLACE[side.block] ?? 1);
  const base = { moved: 0.05, reworded: 0.1, changed: 0, added: 0.4, removed: 0.45 }[kind];
  const loudest = findings.reduce((most, finding) => {
    const softened = finding.tier !== 'alert' && WEIGHT[finding.aspect] > 0.5 ? 0.6 : 1;
    return Math.max(most, WEIGHT[finding.aspect] * softened);
  }, base);
  const more =
    tier === 'alert' ? 0.03 * Math.min(3, new Set(findings.map((finding) => finding.aspect)).size - 1) : 0;
  return Math.round(Math.min(1, (loudest + more) * place) * 100) / 100;
}
