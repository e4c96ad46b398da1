/** The project's own labeled pairs, `fixtures/claim-pairs/**.jsonl`: kinds and aspects against what a desk editor wrote down. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Aspect, ChangeKind, Diff } from '../../src/domain/model.ts';
import type { Row } from './claims.ts';
import { diffTexts } from './diff.ts';

export interface Case {
  id: string;
  old: string;
  new: string;
  publishedAt?: string;
  kind: ChangeKind | 'unchanged';
  aspects?: Aspect[];
  tier?: 'alert' | 'review' | 'silent';
  note: string;
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

export function measureCases(folder: string): Row[] {
  const cases = readCases(folder);
  if (cases.length === 0) return [];
  const judged = cases.map((one) => ({ one, diff: diffTexts(one.old, one.new, one.publishedAt) }));
  const kinds = [...new Set(cases.map(({ kind }) => kind))];
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
  const traps = judged.filter(({ one }) => one.tier === 'silent' || one.kind === 'unchanged');
  const loud = traps.filter(({ diff }) => diff.changes.some((change) => change.tier !== 'silent')).length;
  const share = (100 * loud) / Math.max(1, traps.length);
  return [
    {
      measure: `own labeled pairs (${cases.length}), kinds, macro-F1`,
      baseline: '–',
      must: '0.85',
      ours: macro.toFixed(2),
      met: macro >= 0.85,
    },
    {
      measure: 'own labeled pairs, aspects, micro-F1',
      baseline: '–',
      must: '0.85',
      ours: micro.toFixed(2),
      met: micro >= 0.85,
    },
    {
      measure: `own traps that must stay quiet (${traps.length}) flagged, %`,
      baseline: '–',
      must: '2',
      ours: share.toFixed(1),
      met: share <= 2,
    },
  ];
}
