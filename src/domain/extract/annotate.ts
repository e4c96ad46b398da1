/** The annotation pass: one walk over the parsed page makes the runs and boxes of tree.ts. */
import { dataScript } from './data-scripts.ts';
import { BLOCK, SKIPPED, STRONG, wrapsBlock } from './elements.ts';
import { takenOut } from './inline-removals.ts';
import { BREAK, paragraphs } from './lines.ts';
import { type ElementNode, type PageNode, textOf } from './nodes.ts';
import { authorOf, timeOf } from './stated.ts';
import { markOf, streamedParts } from './streamed.ts';
import { isDataTable } from './tables.ts';
import { normalizeText, squeezed } from './text.ts';
import type { Box, InlineRemoval, PageAuthor, PageHead, PageTime, Run, RunShape, Tree } from './tree.ts';

/** A page with more sign-up forms is no article, and around each all lines are read. */
const MOST_FORMS = 50;
const MOST_AUTHORS = 20;
/** Parts within parts; each adds its own nesting to that of the page. */
const DEEPEST_PART = 4;
const CAPTION_NAME =
  /caption|(?:image|photo|media|picture|img)[-_]?(?:descr?|description|title|text)(?![a-z])|legende/i;

/** Walks the page once. Depth and size are bounded by the limits checked before. */
export function annotate(document: ElementNode): Tree {
  return new Walk(document).walk();
}

class Walk {
  private readonly runs: Run[] = [];
  private readonly boxes: Box[] = [];
  private readonly inlineRemovals: InlineRemoval[] = [];
  private readonly times: PageTime[] = [];
  private readonly authors: PageAuthor[] = [];
  private readonly emailFields: Box[] = [];
  private readonly head: PageHead = { lang: null, title: null, metas: [], links: [], scripts: [] };

  // The run being gathered.
  private text = '';
  private linkChars = 0;
  private links = 0;
  private strongChars = 0;
  private time: string | null = null;
  private blank = true;
  /** Something was taken out of the run; what it leaves before a comma is no space of the text. */
  private mended = false;

  // Where the walk stands.
  private linkDepth = 0;
  private strongDepth = 0;
  private headingLevel = 0;
  private shape: RunShape = 'text';
  private rowDepth = 0;

  /** Parts of a streamed page, sought when the first mark is met, and those read at their mark. */
  private parts: ReadonlyMap<string, ElementNode> | null = null;
  private readonly placed = new Set<ElementNode>();
  private partDepth = 0;

  private readonly document: ElementNode;

  constructor(document: ElementNode) {
    this.document = document;
  }

  walk(): Tree {
    const { document } = this;
    const root: Box = {
      tag: '#root',
      attribs: {},
      parent: null,
      children: [],
      start: 0,
      end: 0,
      element: document,
    };
    this.boxes.push(root);
    this.children(document.children, root);
    this.flush(root);
    root.end = this.runs.length;
    return {
      root,
      boxes: this.boxes,
      runs: this.runs,
      inlineRemovals: this.inlineRemovals,
      times: this.times,
      authors: this.authors,
      emailFields: this.emailFields,
      head: this.head,
    };
  }

  private children(nodes: readonly PageNode[], box: Box): void {
    for (const node of nodes) {
      if (node.type === 'text') this.append(node.data);
      else if (node.type === 'tag') this.element(node, box);
    }
  }

  private append(data: string): void {
    if (this.blank) {
      if (data.trim() === '') return;
      this.blank = false;
    }
    this.text += data;
    if (this.linkDepth > 0) this.linkChars += visibleLength(data);
    if (this.strongDepth > 0) this.strongChars += visibleLength(data);
  }

  private element(element: ElementNode, box: Box): void {
    const tag = element.name;
    if (this.placed.has(element)) return;
    if (SKIPPED.has(tag)) {
      this.skipped(element, tag, box);
      return;
    }
    if (tag === 'br') {
      this.text += BREAK;
      return;
    }
    if (tag === 'hr') {
      this.flush(box);
      return;
    }
    const time = timeOf(element);
    if (time) this.times.push({ ...time, run: this.runs.length });
    const author = this.authors.length < MOST_AUTHORS ? authorOf(element) : null;
    if (author) this.authors.push({ ...author, run: this.runs.length });
    if (tag === 'html') this.head.lang = element.attribs.lang ?? element.attribs['xml:lang'] ?? null;
    if (BLOCK.has(tag) || wrapsBlock(element, 0)) this.block(element, tag, box);
    else this.inline(element, tag, box);
  }

  private inline(element: ElementNode, tag: string, box: Box): void {
    const taken = takenOut(element, tag, { caption: this.shape === 'caption', begun: !this.blank });
    if (taken) {
      const { rule, text, closesUp } = taken;
      if (closesUp) this.mended = true;
      else this.text += ' ';
      if (text !== '') this.inlineRemovals.push({ rule, text });
      return;
    }
    if (tag === 'a') {
      this.linkDepth++;
      this.links++;
      this.children(element.children, box);
      this.linkDepth--;
      return;
    }
    if (STRONG.has(tag)) {
      this.strongDepth++;
      this.children(element.children, box);
      this.strongDepth--;
      return;
    }
    if (tag === 'time') this.time ??= element.attribs.datetime ?? null;
    this.children(element.children, box);
  }

  private block(element: ElementNode, tag: string, parent: Box): void {
    if (this.rowDepth > 0 && tag !== 'tr') {
      // Inside a data row cells and their blocks only separate words.
      this.text += tag === 'td' || tag === 'th' ? (this.blank ? '' : ' | ') : ' ';
      this.children(element.children, parent);
      this.text += ' ';
      return;
    }
    this.flush(parent);
    const box: Box = {
      tag,
      attribs: element.attribs,
      parent,
      children: [],
      start: this.runs.length,
      end: 0,
      element,
    };
    parent.children.push(box);
    this.boxes.push(box);
    const { shape, headingLevel, rowDepth } = this;
    this.enter(element, tag);
    if (tag === 'a') this.linkDepth++;
    if (STRONG.has(tag)) this.strongDepth++;
    this.children(element.children, box);
    this.flush(box);
    if (tag === 'a') this.linkDepth--;
    if (STRONG.has(tag)) this.strongDepth--;
    box.end = this.runs.length;
    this.shape = shape;
    this.headingLevel = headingLevel;
    this.rowDepth = rowDepth;
  }

  private enter(element: ElementNode, tag: string): void {
    switch (tag) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        this.headingLevel = Number(tag[1]);
        this.shape = 'heading';
        return;
      case 'li':
      case 'dt':
      case 'dd':
        this.shape = 'list-item';
        return;
      case 'blockquote':
        this.shape = 'quote';
        return;
      case 'figcaption':
      case 'caption':
        this.shape = 'caption';
        return;
      case 'table':
        this.shape = isDataTable(element) ? 'row' : 'text';
        return;
      case 'tr':
        this.rowDepth = this.shape === 'row' ? 1 : 0;
        return;
      case 'figure':
        // Text in a figure is its caption, unless the figure frames a quotation or a table.
        if (this.shape === 'text') this.shape = 'caption';
        return;
      case 'td':
      case 'div':
      case 'p':
      case 'span':
      case 'section':
        if (
          this.shape === 'text' &&
          element.attribs.class !== undefined &&
          CAPTION_NAME.test(element.attribs.class)
        )
          this.shape = 'caption';
        return;
    }
  }

  /** Ends the run; a run with empty lines in it (`<br><br>`) is as many paragraphs. */
  private flush(box: Box): void {
    if (!this.blank) {
      const pieces = this.rowDepth > 0 ? [this.text] : paragraphs(this.text);
      const total = this.text.length;
      for (const piece of pieces) {
        const text = normalizeText(this.mended ? piece.replace(/\s+(?=[.,;:!?)\]](?:\s|$))/g, '') : piece);
        if (text === '') continue;
        // Links and emphasis are known for the whole run; a piece of it gets its share.
        const share = pieces.length === 1 ? 1 : piece.length / total;
        this.runs.push({
          text,
          box,
          shape: this.shape,
          level: this.headingLevel,
          linkChars: Math.min(text.length, Math.round(this.linkChars * share)),
          links: pieces.length === 1 ? this.links : Math.round(this.links * share),
          strongChars: Math.min(text.length, Math.round(this.strongChars * share)),
          time: this.time,
        });
      }
    }
    this.text = '';
    this.linkChars = 0;
    this.links = 0;
    this.strongChars = 0;
    this.time = null;
    this.blank = true;
    this.mended = false;
  }

  private streamed(template: ElementNode, box: Box): void {
    const mark = markOf(template);
    if (mark === null || this.partDepth === DEEPEST_PART) return;
    this.parts ??= streamedParts(this.document);
    const part = this.parts.get(mark);
    if (!part || this.placed.has(part)) return;
    this.placed.add(part);
    this.partDepth++;
    this.children(part.children, box);
    this.partDepth--;
  }

  private skipped(element: ElementNode, tag: string, box: Box): void {
    switch (tag) {
      case 'meta':
        this.head.metas.push(element.attribs);
        return;
      case 'link':
        this.head.links.push(element.attribs);
        return;
      case 'title':
        this.head.title ??= textOf(element, 2_000);
        return;
      case 'script': {
        const data = dataScript(element);
        if (data) this.head.scripts.push(data);
        return;
      }
      case 'template':
        this.streamed(element, box);
        return;
      case 'input':
        if (this.emailFields.length < MOST_FORMS && element.attribs.type?.toLowerCase() === 'email')
          this.emailFields.push(box);
        return;
      case 'img':
      case 'picture':
      case 'iframe':
      case 'video':
      case 'svg':
        // An image between two words parts them.
        this.text += ' ';
        return;
    }
  }
}

/** Length without the white space of indented markup, which would make a short link look long. */
function visibleLength(data: string): number {
  return data.length > 40 || data.includes('\n') ? squeezed(data).length : data.length;
}
