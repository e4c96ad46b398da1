/**
 * Picks the box that holds the article. Every run has a value, positive for prose and negative for labels and links;
 * the value of a box is the sum over its range, so that widening to a parent pays exactly when the parent adds more
 * prose than furniture, and bodies split over sibling wrappers are joined without a rule of their own.
 */
import { articleNames, words } from './names.ts';
import type { Prose } from './prose.ts';
import type { Dropped } from './removals.ts';
import type { Box, Run, Tree } from './tree.ts';

export interface Candidate {
  box: Box;
  score: number;
}

export function rankContainers(tree: Tree, prose: Prose, dropped: Dropped): Candidate[] {
  const { runs, boxes } = tree;
  const sum = new Float64Array(runs.length + 1);
  for (const [i, run] of runs.entries()) {
    const value = dropped[i] === null ? prose.weight[i]! || costOf(run) : 0;
    sum[i + 1] = sum[i]! + value;
  }
  const candidates: Candidate[] = [];
  const values: [Box, number][] = [];
  let most = 0;
  for (const box of boxes) {
    if (box.end === box.start || PIECES.has(box.tag)) continue;
    const value = sum[box.end]! - sum[box.start]!;
    if (value <= 0) continue;
    values.push([box, value]);
    most = Math.max(most, value);
  }
  // Names and tags weigh at most by half: what is worth less than that of the best cannot win, and is not looked at.
  for (const [box, value] of values)
    if (value > most * 0.5) candidates.push({ box, score: value * semantics(box) });
  // The deeper of two equals says the same with less around it; a stable sort keeps document order, so it goes first.
  return candidates.reverse().sort((a, b) => b.score - a.score);
}

/** Pieces of an article hold none: a page with one paragraph is read by what holds the paragraph. */
const PIECES: ReadonlySet<string> = new Set([
  'p',
  'li',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figcaption',
]);

/** What a run that is no prose costs: links most, labels some, headings only for their links. */
function costOf(run: Run): number {
  if (run.shape === 'heading') return -run.linkChars * 0.5;
  if (run.shape === 'row' || run.shape === 'caption') return -5;
  const own = run.text.length - run.linkChars;
  return -8 - run.linkChars * 0.7 - Math.min(own, 80) * 0.1;
}

function semantics(box: Box): number {
  const { attribs, tag } = box;
  let factor = 1;
  if (tag === 'article') factor *= 1.1;
  if (tag === 'main') factor *= 1.03;
  if (attribs.itemprop?.includes('articleBody')) factor *= 1.4;
  else if (tag !== 'body' && tag !== 'html') {
    const raw = `${attribs.class ?? ''} ${attribs.id ?? ''}`;
    if (raw.length > 4 && articleNames.test(words(raw.slice(0, 400)))) factor *= 1.2;
  }
  return factor;
}

/** `main > article#a1 > div.story-body`, the last four steps. */
export function pathOf(box: Box): string {
  const steps: string[] = [];
  for (let at: Box | null = box; at && at.tag !== '#root' && steps.length < 4; at = at.parent) {
    const id = at.attribs.id ? `#${at.attribs.id.slice(0, 30)}` : '';
    const first = at.attribs.class?.trim().split(/\s+/)[0];
    steps.unshift(at.tag + id + (first && !id ? `.${first.slice(0, 40)}` : ''));
  }
  return steps.join(' > ');
}
