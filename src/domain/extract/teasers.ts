/**
 * Teasers of other pages, told by their build alone, because class names are hashed and change with each redesign:
 * a row of siblings of one tag, each with a linked title and at most a short summary.
 */
import { type Prose, proseIn } from './prose.ts';
import type { Dropped } from './removals.ts';
import type { Box, Tree } from './tree.ts';

const LEAST_IN_ROW = 3;
const LONGEST_TEASER = 600;
const LONGEST_SUMMARY = 400;
/** What must remain beside the teasers, in characters of prose: a page of nothing but teasers is an index. */
const LEAST_REMAINING = 500;

/** What a page has of teasers, dropped or not: a page of nothing else is an index. */
export interface Teasers {
  count: number;
  prose: number;
}

export function markTeasers(tree: Tree, prose: Prose, dropped: Dropped): Teasers {
  const found: Teasers = { count: 0, prose: 0 };
  let remaining = 0;
  for (let i = 0; i < dropped.length; i++) if (dropped[i] === null) remaining += prose.weight[i]!;
  for (const box of tree.boxes) {
    if (box.children.length < LEAST_IN_ROW) continue;
    for (const row of rows(tree, box, dropped)) {
      const start = row[0]!.start;
      const end = row[row.length - 1]!.end;
      const own = proseIn(prose, start, end);
      found.count += row.length;
      found.prose += own;
      if (remaining - own < LEAST_REMAINING && own > 0) continue;
      for (let i = start; i < end; i++) dropped[i] ??= 'teasers';
      remaining -= own;
    }
  }
  return found;
}

function rows(tree: Tree, box: Box, dropped: Dropped): Box[][] {
  const found: Box[][] = [];
  let row: Box[] = [];
  for (const child of box.children) {
    if (child.end === child.start || dropped[child.start] !== null) continue;
    if (isTeaser(tree, child) && (row.length === 0 || row[0]!.tag === child.tag)) {
      row.push(child);
      continue;
    }
    if (row.length >= LEAST_IN_ROW) found.push(row);
    row = isTeaser(tree, child) ? [child] : [];
  }
  if (row.length >= LEAST_IN_ROW) found.push(row);
  return found;
}

/** A linked title of its own line, and little else. Lines of prose with a link in them are not. */
function isTeaser(tree: Tree, box: Box): boolean {
  if (box.tag === 'p' || box.tag === 'tr' || /^h[1-6]$/.test(box.tag) || box.end - box.start > 8)
    return false;
  let chars = 0;
  let own = 0;
  let titled = false;
  for (let i = box.start; i < box.end; i++) {
    const run = tree.runs[i]!;
    chars += run.text.length;
    if (run.linkChars >= run.text.length * 0.8) titled ||= run.text.length >= 20;
    else own += run.text.length;
    if (chars > LONGEST_TEASER) return false;
  }
  return titled && own < LONGEST_SUMMARY;
}
