/** Runs of the chosen container become typed blocks, in the order of the page. */
import type { BlockKind } from '../model/extraction.ts';
import { isCorrection } from './corrections.ts';
import { words } from './names.ts';
import { CAPTION_CREDIT, CAPTION_END, CAPTION_START } from './phrases.ts';
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

function kindOf(run: Run): BlockKind {
  // What stands over a table names its figures; it belongs to no picture.
  if (run.box.tag === 'caption') return 'table';
  if (run.shape === 'text' && run.text.length < LONGEST_CAPTION && isCaption(run)) return 'caption';
  if (run.shape === 'list-item' && run.text.length < LONGEST_CAPTION && isPictured(run.box)) return 'caption';
  return KINDS[run.shape];
}
const LONGEST_CAPTION = 400;

const isCaption = (run: Run): boolean =>
  CAPTION_END.test(run.text) || CAPTION_START.test(run.text) || isPictured(run.box);

/** In a box named for a picture that holds a line or two: pictures without `<figure>`, slides set as a list. */
function isPictured(box: Box): boolean {
  for (let at: Box | null = box; at && at.end - at.start <= MOST_IN_PICTURE; at = at.parent)
    if (at.attribs.class !== undefined && PICTURE.test(words(at.attribs.class))) return true;
  return false;
}
const MOST_IN_PICTURE = 2;
const PICTURE =
  /^(?:(?:article|story|inline|body|wp|main|lead|top) )?(?:image|img|photo|picture|caption|figure)s?(?: |$)|(?<![a-z])caption(?![a-z])/;
