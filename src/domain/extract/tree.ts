/**
 * The annotated page: two plain structures beside the page's tree, which nobody touches.
 *
 * - runs: the pieces of text between block boundaries, in reading order, each with what a judge of it needs;
 * - boxes: the elements that hold them, each covering a half-open range of runs.
 *
 * Everything works on ranges: to drop a subtree is to mark a range, to pick a container is to pick one. (Selectors and
 * tree surgery were measured first: they cost more than parsing.)
 */
import type { DataScript } from './data-scripts.ts';
import type { ElementNode } from './nodes.ts';

export interface Box {
  tag: string;
  /** Attributes as parsed; shared with the page's tree. */
  attribs: Readonly<Record<string, string>>;
  parent: Box | null;
  children: Box[];
  /** Range of runs inside. */
  start: number;
  end: number;
  element: ElementNode;
}

export type RunShape = 'text' | 'heading' | 'list-item' | 'quote' | 'caption' | 'row';

export interface Run {
  text: string;
  /** Nearest box around it. */
  box: Box;
  shape: RunShape;
  /** 1 to 6 for a heading. */
  level: number;
  /** Characters inside links. */
  linkChars: number;
  links: number;
  /** Characters inside bold or italic markup: headings in disguise, captions, notes. */
  strongChars: number;
  /** `datetime` of a `<time>` inside. */
  time: string | null;
}

export interface InlineRemoval {
  rule: string;
  text: string;
}

/** A time the page states in its markup. */
export interface PageTime {
  /** `datetime` or `content`, else the text. */
  raw: string;
  text: string;
  itemprop: string;
  /** Class and `pubdate`, which tell what time it is. */
  name: string;
  /** Index of the run it stands in. */
  run: number;
}

/** An element that says it holds an author. */
export interface PageAuthor {
  text: string;
  /** By `rel` or `itemprop`; by the class; by a link to the page of an author. */
  strength: 'marked' | 'named' | 'linked';
  /** Index of the run it stands in. */
  run: number;
}

export interface Tree {
  times: PageTime[];
  authors: PageAuthor[];
  /** The nearest box around each field that asks for an address: a newsletter's form stands there. */
  emailFields: Box[];
  root: Box;
  boxes: Box[];
  runs: Run[];
  inlineRemovals: InlineRemoval[];
  /** `<meta>`, `<link>`, `<title>` and the language, for the metadata stage. */
  head: PageHead;
}

export interface PageHead {
  scripts: DataScript[];
  lang: string | null;
  title: string | null;
  metas: Readonly<Record<string, string>>[];
  links: Readonly<Record<string, string>>[];
}
