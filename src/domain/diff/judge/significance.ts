/** How loud a change is: its tier by rule, its significance 0..1 as a standards editor would rank it. */
import type { Language } from '../../claims/lang/language.ts';
import type { Aspect, ChangeDetail, ChangeKind, Tier } from '../../model/diff.ts';
import type { Finding } from '../ground/findings.ts';
import type { Side } from '../ground/sides.ts';

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
  quantity: 0.78,
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
  caption: 0.85,
  byline: 0.6,
};

/** What an outlet says about its own mistake comes before everything else, and that it no longer says so right behind. */
const NOTE: Partial<Record<ChangeKind, number>> = { added: 1, removed: 0.95 };

/** How far a number moved, at most; and that it counts the dead and the hurt. */
const DISTANCE = 0.1;
const LIVES_LOST = 0.05;

export function significanceOf(
  kind: ChangeKind,
  tier: Tier,
  findings: readonly Finding[],
  old: Side | null,
  now: Side | null,
  lang: Language,
): number {
  const side = now ?? old;
  const note = side?.block === 'correction' ? NOTE[kind] : undefined;
  if (note !== undefined) return note;
  const place = side === null ? 1 : (PLACE[side.block] ?? 1);
  const loudest = findings.reduce(
    (most, finding) => Math.max(most, weightOf(finding, side, lang)),
    baseOf(kind, side),
  );
  const more =
    tier === 'alert' ? 0.03 * Math.min(3, new Set(findings.map((finding) => finding.aspect)).size - 1) : 0;
  return Math.round(Math.min(1, (loudest + more) * place) * 100) / 100;
}

function weightOf({ aspect, tier, detail }: Finding, side: Side | null, lang: Language): number {
  const weight = WEIGHT[aspect] + (aspect === 'quantity' ? ofNumber(detail, side, lang) : 0);
  return tier !== 'alert' && WEIGHT[aspect] > 0.5 ? weight * 0.6 : weight;
}

function ofNumber(detail: ChangeDetail | null, side: Side | null, { comparing }: Language): number {
  const [a, b] = [detail?.before?.value, detail?.after?.value];
  const moved =
    typeof a === 'number' && typeof b === 'number' && a !== b
      ? Math.min(1, Math.abs(b - a) / Math.max(Math.abs(a), Math.abs(b)))
      : 0;
  return DISTANCE * moved + (side !== null && comparing.lives.told.test(side.text) ? LIVES_LOST : 0);
}

/** A statement that names, counts and dates weighs more than "Thank you!". */
function baseOf(kind: ChangeKind, side: Side | null): number {
  switch (kind) {
    case 'changed':
      return 0;
    case 'moved':
      return 0.05;
    case 'reworded':
      return 0.1;
    case 'added':
    case 'removed': {
      const told = new Set<string>(side?.slots.map(({ type }) => type));
      if (side?.claims.some(({ attribution }) => attribution !== null)) told.add('attribution');
      return (kind === 'added' ? 0.25 : 0.3) + 0.07 * Math.min(3, told.size);
    }
  }
}
