/** The project's own labeled pairs, `fixtures/claim-pairs/**.jsonl`: kinds and aspects against what a desk editor wrote down. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Aspect, ChangeKind, Diff, Tier } from '../../src/domain/model/diff.ts';
import type { Row } from './claims.ts';
import { diffTexts } from './diff.ts';

export interface Case {
  id: string;
  old: string;
  new: string;
  publishedAt?: string;
  kind: ChangeKind | 'unchanged';
  aspects?: Aspect[];
  /** `none`: nothing is to be listed. */
  tier?: Tier | 'none';
  note: string;
  /** Scored apart and never tuned on. */
  heldBack?: boolean;
}

export function readCases(folder: string): Case[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry): Case[] => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return readCases(path);
      if (!entry.name.endsWith('.jsonl')) return [];
      return readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Case);
    });
}

const ORDER: ChangeKind[] = ['changed', 'removed', 'added', 'moved', 'reworded'];

/** One kind for the pair: the gravest that is listed. */
export const kindOf = (diff: Diff): Case['kind'] =>
  ORDER.find((kind) => diff.changes.some((change) => change.kind === kind)) ?? 'unchanged';

/** Quiet is what a reader is not called for: nothing listed, or listed silently. */
const meantQuiet = ({ tier, kind }: Case): boolean =>
  tier === undefined ? kind === 'unchanged' : tier === 'silent' || tier === 'none';

const isLoud = (diff: Diff): boolean => diff.changes.some((change) => change.tier !== 'silent');

interface Judged {
  one: Case;
  diff: Diff;
}

/** Written in one go by someone who did not look at the engine's answers, and never scored while a rule was chosen. */
const isUnseen = ({ one }: Judged): boolean => one.id.startsWith('unseen-');

function missesOf({ one, diff }: Judged): string[] {
  const found = new Set(diff.changes.flatMap((change) => change.aspects));
  const wanted = new Set(one.aspects ?? []);
  return [
    ...(kindOf(diff) === one.kind ? [] : [`kind ${kindOf(diff)}, not ${one.kind}`]),
    ...[...found].filter((aspect) => !wanted.has(aspect)).map((aspect) => `+${aspect}`),
    ...[...wanted].filter((aspect) => !found.has(aspect)).map((aspect) => `-${aspect}`),
    ...(meantQuiet(one) && isLoud(diff) ? ['flagged'] : []),
  ];
}

/** @param printMisses Shows the development cases that are missed; the held-back ones are never looked at. */
export function measureCases(folder: string, printMisses = false): Row[] {
  const judged = readCases(folder).map((one) => ({
    one,
    diff: diffTexts(one.old, one.new, one.publishedAt),
  }));
  const development = judged.filter(({ one }) => one.heldBack !== true);
  if (printMisses)
    for (const judgment of development) {
      const misses = missesOf(judgment);
      const { one, diff } = judgment;
      if (misses.length === 0) continue;
      console.log(`${one.id}: ${misses.join(', ')}\n  - ${one.old}\n  + ${one.new}`);
      for (const change of diff.changes)
        console.log(`    ${change.kind} ${change.tier}: ${change.reasons.join('; ')}`);
    }
  const heldBack = judged.filter(({ one }) => one.heldBack === true);
  return [
    ...scored(development, 'development'),
    ...scored(
      heldBack.filter((judgment) => !isUnseen(judgment)),
      'held back',
    ),
    ...scored(heldBack.filter(isUnseen), 'unseen'),
  ];
}

function scored(judged: readonly Judged[], set: string): Row[] {
  if (judged.length === 0) return [];
  const kinds = [...new Set(judged.map(({ one }) => one.kind))];
  const perKind = kinds.map((kind) => {
    const right = judged.filter(({ one, diff }) => one.kind === kind && kindOf(diff) === kind).length;
    const said = judged.filter(({ diff }) => kindOf(diff) === kind).length;
    const meant = judged.filter(({ one }) => one.kind === kind).length;
    return (2 * right) / Math.max(1, said + meant);
  });
  const macro = perKind.reduce((sum, value) => sum + value, 0) / perKind.length;
  let right = 0;
  let said = 0;
  let meant = 0;
  for (const { one, diff } of judged) {
    const found = new Set(diff.changes.flatMap((change) => change.aspects));
    const wanted = new Set(one.aspects ?? []);
    said += found.size;
    meant += wanted.size;
    right += [...found].filter((aspect) => wanted.has(aspect)).length;
  }
  const micro = (2 * right) / Math.max(1, said + meant);
  const traps = judged.filter(({ one }) => meantQuiet(one));
  const flagged = (100 * traps.filter(({ diff }) => isLoud(diff)).length) / Math.max(1, traps.length);
  const row = (measure: string, must: string, ours: string, met: boolean): Row => ({
    measure: `own labeled pairs, ${set}: ${measure}`,
    baseline: '–',
    must,
    ours,
    met,
  });
  return [
    row(`kinds of ${judged.length}, macro-F1`, '0.85', macro.toFixed(2), macro >= 0.85),
    row('aspects, micro-F1', '0.85', micro.toFixed(2), micro >= 0.85),
    row(`quiet traps flagged, % of ${traps.length}`, '2', flagged.toFixed(1), flagged <= 2),
  ];
}
