/** Live blogs: the entries of the page, each with its own time, told by JSON-LD or by a row of timed siblings. */
import type { Instant } from '../model/primitives.ts';
import { readTime } from './dates.ts';
import type { LinkedData } from './json-ld.ts';
import { types } from './json-ld.ts';
import { type Prose, proseIn } from './prose.ts';
import type { Dropped } from './removals.ts';
import type { Box, PageTime, Tree } from './tree.ts';

export interface LiveEntry {
  start: number;
  end: number;
  publishedAt: Instant | null;
}

export interface LiveBlog {
  /** Why the page is one, in words for the verdict. */
  reason: string;
  entries: LiveEntry[];
}

const LEAST_ENTRIES = 3;
/** Entries must hold this share of the container's prose, unless the page says itself that it is a live blog. */
const LEAST_SHARE = 0.6;
const NAMES = /live[-_ ]?(?:blog|update|feed|post|entry|event|text|ticker)|minute[-_ ]by[-_ ]minute|ticker/i;

export interface LiveContext {
  tree: Tree;
  prose: Prose;
  dropped: Dropped;
  container: Box;
  linked: LinkedData;
  url: string | null;
  lang: string | null;
  now: Instant | null;
}

export function findLiveBlog(context: LiveContext): LiveBlog | null {
  const { prose, container, linked } = context;
  const said = linked.article !== null && types(linked.article).includes('LiveBlogPosting');
  if (!said && !isNamedLive(context)) return null;
  const entries = timedRow(context);
  if (said) return { reason: 'the page says that it is a live blog', entries };
  const share = entries.reduce((sum, entry) => sum + proseIn(prose, entry.start, entry.end), 0);
  if (entries.length < LEAST_ENTRIES || share < proseIn(prose, container.start, container.end) * LEAST_SHARE)
    return null;
  return { reason: `${entries.length} entries with times of their own`, entries };
}

function isNamedLive({ tree, container, url }: LiveContext): boolean {
  if (/\/live(?:[-/]|blog|$)/i.test(url ?? '')) return true;
  return tree.boxes.some(
    ({ attribs, start, end }) =>
      start >= container.start &&
      end <= container.end &&
      ((attribs.class !== undefined && NAMES.test(attribs.class)) ||
        (attribs.id !== undefined && NAMES.test(attribs.id))),
  );
}

/** The longest row of siblings in the container that each open with a time. */
function timedRow(context: LiveContext): LiveEntry[] {
  const { tree, container } = context;
  let best: LiveEntry[] = [];
  for (const box of tree.boxes) {
    if (box.start < container.start || box.end > container.end || box.children.length < LEAST_ENTRIES)
      continue;
    const entries: LiveEntry[] = [];
    for (const child of box.children) {
      const time = openingTime(context, child);
      if (time) entries.push({ start: child.start, end: child.end, publishedAt: time.value });
    }
    if (entries.length >= LEAST_ENTRIES && entries.length > best.length) best = entries;
  }
  return best;
}

function openingTime(context: LiveContext, box: Box): { value: Instant | null } | null {
  const { prose, dropped, tree, url, lang, now } = context;
  if (proseIn(prose, box.start, box.end) === 0 || dropped[box.end - 1] === 'comments') return null;
  const time = firstTime(tree.times, box);
  if (!time) return null;
  const read = readTime(time.raw, { url, lang, now });
  return { value: read && !read.relative ? read.value : null };
}

/** Times stand in document order; the first at or after the box's start that is still inside it. */
function firstTime(times: readonly PageTime[], box: Box): PageTime | null {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.run < box.start) low = middle + 1;
    else high = middle;
  }
  const time = times[low];
  return time && time.run < box.end && time.run - box.start < 4 ? time : null;
}
