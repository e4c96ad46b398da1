/**
 * The standfirst: the sentence or two that a page sets apart under its headline. It belongs to the head of the article,
 * beside title and byline, and not to its running text; that is how readers and annotators of test sets see it. What is
 * only the first paragraph of the body stays there, however bold it is set.
 */
import type { Draft } from './blocks.ts';
import { words } from './names.ts';
import type { Dropped } from './removals.ts';
import { charsByRun } from './spans.ts';
import { isDateline } from './tail.ts';
import type { Box, Tree } from './tree.ts';

/** How many runs behind the headline a standfirst may stand, with byline and time between them. */
const NEAR_TITLE = 6;
const SHORTEST = 40;
const LONGEST = 450;
/** What must stand behind it, in characters: a page with nothing else is the paragraph itself. */
const LEAST_BODY = 200;
/** Of the body, so much at most may stand in the box that holds headline and standfirst. */
const MOST_OF_BODY = 0.05;
/** A body in a box of its own holds so much at least of what follows. */
const WHOLE_BODY = 0.85;

const NAME =
  /(?<![a-z])(?:dek|standfirst|stand first|subline|sub ?titles?|sub ?head(?:line|ing|er)?|sub ?hed|excerpt|lead paragraph|lede|strapline|synopsis|ingress|chapeau|entradilla|bajada)(?![a-z])/;

/** A standfirst that the template keeps with the headline, outside the box of the body, as a draft to be filtered. */
export function outsideBody(
  tree: Tree,
  container: Box,
  dropped: Dropped,
  title: string | null,
): Draft | null {
  const at = headlineBefore(tree, container.start, title);
  if (at === -1) return null;
  for (let i = at + 1; i < Math.min(container.start, at + NEAR_TITLE); i++) {
    const run = tree.runs[i]!;
    if (dropped[i] !== null || run.shape === 'caption' || run.shape === 'list-item') continue;
    if (!hasLength(run.text) || run.linkChars > run.text.length * 0.3) continue;
    return { kind: run.shape === 'quote' ? 'quote' : 'paragraph', text: run.text, run, index: i };
  }
  return null;
}

export interface Standfirst {
  draft: Draft;
  /** What sets it apart, in words for the explanation. */
  reason: string;
}

/** Which of the article's drafts is its standfirst: the first that reads as text, if the page sets it apart. */
export function standfirstOf(
  tree: Tree,
  container: Box,
  drafts: readonly Draft[],
  title: string | null,
): Standfirst | null {
  // Kickers, desks and days stand around the headline too.
  const at = drafts.findIndex(
    (draft) =>
      draft.kind === 'heading' ||
      (draft.kind !== 'caption' && draft.text.length >= SHORTEST && !isDateline(draft)),
  );
  const first = drafts[at];
  if (!first || !(first.kind === 'paragraph' || first.kind === 'heading' || first.kind === 'quote'))
    return null;
  if (!hasLength(first.text)) return null;
  const body = drafts.slice(at + 1).filter((draft) => draft.kind !== 'caption');
  if (chars(body) < LEAST_BODY) return null;
  const reason =
    first.index < container.start
      ? 'it stands with the headline, outside the body'
      : isNamed(first, container)
        ? 'its markup names it'
        : isSetApart(tree, first, body, title)
          ? 'it stands under the headline, and the body in a box of its own'
          : null;
  return reason === null ? null : { draft: first, reason };
}

/** By its place: with the headline in a box without the body, or right under it with the body in a box of its own. */
function isSetApart(tree: Tree, first: Draft, body: readonly Draft[], title: string | null): boolean {
  const headline = headlineBefore(tree, first.index, title);
  if (headline === -1 || first.index - headline > NEAR_TITLE) return false;
  const total = chars(body);
  const charsIn = charsByRun(body);
  const share = (box: Box): number => charsIn(box.start, box.end) / total;
  let head: Box | null = first.run.box;
  while (head && head.start > headline) head = head.parent;
  if (!head) return false;
  if (share(head) < MOST_OF_BODY) return true;
  // A paragraph is in a box of its own anyway; it takes two to make a body.
  if (first.index - headline > 2 || body.length < 2) return false;
  let inner: Box | null = head;
  while (inner && inner.start <= first.index)
    inner = inner.children.find((child) => share(child) >= WHOLE_BODY) ?? null;
  return inner !== null;
}

/** By its name, or that of a box with little else in it. */
function isNamed({ run }: Draft, container: Box): boolean {
  for (let box: Box | null = run.box; box && box !== container; box = box.parent) {
    if (box.end - box.start > 3) return false;
    const { class: classes = '', id = '' } = box.attribs;
    if (NAME.test(words(`${classes} ${id} ${box.attribs['data-testid'] ?? ''}`.slice(0, 400)))) return true;
  }
  return false;
}

/** The nearest headline before a run; -1 where the page has none. */
function headlineBefore(tree: Tree, end: number, title: string | null): number {
  for (let i = end - 1; i >= 0; i--) {
    const run = tree.runs[i]!;
    if (run.level === 1 || (run.level > 0 && run.text === title)) return i;
  }
  return -1;
}

const hasLength = (text: string): boolean => text.length >= SHORTEST && text.length <= LONGEST;
const chars = (drafts: readonly Draft[]): number => drafts.reduce((sum, { text }) => sum + text.length, 0);
