/** Runs of the chosen container become typed blocks, in the order of the page. */
import type { BlockKind } from '../model.ts';
import { isCorrection } from './corrections.ts';
import { CAPTION_CREDIT, CAPTION_END } from './phrases.ts';
import type { Dropped } from './removals.ts';
import type { Box, Run, Tree } from './tree.ts';

/** A block on its way through the filters: with its run, which the filters judge it by. */
export interface Draft {
  kind: BlockKind;
  text: string;
  run: Run;
  /** Index of the run. */
  index: number;
}

export function draftBlocks(tree: Tree, container: Box, dropped: Dropped): Draft[] {
  const drafts: Draft[] = [];
  for (let i = container.start; i < container.end; i++) {
    const run = tree.runs[i]!;
    const reason = dropped[i] ?? null;
    if (reason !== null && !mayKeepCorrection(reason)) continue;
    const correction = isCorrection(run.text);
    if (reason !== null && !correction) continue;
    const kind = correction ? 'correction' : kindOf(run);
    const text = kind === 'caption' ? run.text.replace(CAPTION_CREDIT, '') : run.text;
    if (text !== '') drafts.push({ kind, text, run, index: i });
  }
  return drafts;
}

/** How many runs behind the headline a standfirst may stand, with byline and time between them. */
const NEAR_TITLE = 5;

/**
 * The standfirst, where the template keeps it with the headline outside the body: the first line of words behind the
 * headline that is neither linked nor short. It states facts as any paragraph does.
 */
export function standfirst(tree: Tree, container: Box, dropped: Dropped, title: string | null): Draft | null {
  const at = title === null ? -1 : tree.runs.findIndex((run) => run.level > 0 && run.text === title);
  if (at === -1 || at >= container.start) return null;
  for (let i = at + 1; i < Math.min(container.start, at + 1 + NEAR_TITLE); i++) {
    const run = tree.runs[i]!;
    if (dropped[i] !== null || run.shape === 'caption' || run.shape === 'list-item' || run.level === 1)
      continue;
    if (run.text.length < 40 || run.text.length > 450 || run.linkChars > run.text.length * 0.3) continue;
    return { kind: run.shape === 'quote' ? 'quote' : 'paragraph', text: run.text, run, index: i };
  }
  return null;
}

/** A note in an `<aside>` or a footer of the article is still the article's; one behind "related" is another's. */
const mayKeepCorrection = (reason: string): boolean =>
  !/related|comments|newsletter|consent|advert|hidden/.test(reason);

const KINDS = {
  text: 'paragraph',
  heading: 'heading',
  'list-item': 'list-item',
  quote: 'quote',
  caption: 'caption',
  row: 'table',
} as const satisfies Record<Run['shape'], BlockKind>;

const kindOf = (run: Run): BlockKind =>
  run.shape === 'text' && run.text.length < 400 && CAPTION_END.test(run.text) ? 'caption' : KINDS[run.shape];
