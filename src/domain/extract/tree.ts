/**
 * The annotation pass. One walk over the parsed page makes two plain structures and never touches the page's tree:
 *
 * - runs: the pieces of text between block boundaries, in reading order, each with what a judge of it needs;
 * - boxes: the elements that hold them, each covering a half-open range of runs.
 *
 * Everything after this works on ranges: to drop a subtree is to mark a range, to pick a container is to pick one.
 * (Selectors and tree surgery were measured first: they cost more than parsing.)
 */
import type { ElementNode, PageNode } from './nodes.ts';
import { markOf, streamedParts } from './streamed.ts';
import { isDataTable } from './tables.ts';
import { normalizeText, squeezed } from './text.ts';

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

/** Stands for `<br>` while a run is gathered; no text has it, and `normalizeText` would drop it. */
const BREAK = '\u0001';
// biome-ignore lint/suspicious/noControlCharactersInRegex: the mark above.
const EMPTY_LINE = /\u0001\s*(?:\u0001\s*)+/;
const PARAGRAPH_LINE = /^\s*.{60,}[.!?…:"'”’»。！？)\]]\s*$/s;

/** Elements that part text. Any other (spans, links, unknown custom elements) does only when it wraps one of these. */
const BLOCK = new Set(
  'html head body address article aside blockquote button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol optgroup p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const LONGEST_DATA = 5_000_000;
/** A page with more sign-up forms is no article, and around each all lines are read. */
const MOST_FORMS = 50;
/** Parts within parts; each adds its own nesting to that of the page. */
const DEEPEST_PART = 4;
const STRONG = new Set(['b', 'strong', 'i', 'em']);
/** Never text of an article. */
const SKIPPED = new Set(
  'script style noscript template svg math canvas object embed applet iframe audio video map area select option textarea input datalist link meta title img picture source'.split(
    ' ',
  ),
);
const CAPTION_NAME =
  /caption|(?:image|photo|media|picture|img)[-_]?(?:descr?|description|title|text)(?![a-z])|legende/i;
const AUTHOR_NAME =
  /(?:^|[\s_-])(?:byline|by-line|author-?name|authors?|article-?author|post-?author|entry-?author|writer)(?![a-z])/i;
const AUTHOR_PAGE = /\/(?:authors?|contributors?|columnists?|reporters?|journalists?)\/[^/?#]/;
const CREDIT_NAME = /credit|copyright|photographer|byline|source|agency|provider/i;
/** Outside a caption only what is plainly the credit of a picture; "credit" alone may be a tax's. */
const PICTURE_CREDIT = /(?:photo|image|img|picture|media|caption)[-_]{0,2}credit(?![a-z])/i;
const HIDDEN_INLINE =
  /(?:^|[\s_-])(?:sr-only|screen-?reader|visually-?hidden|visuallyhidden|assistive|a11y|off-?screen|hide-?text|accessib)/i;

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
    if (tag === 'time' || tag === 'abbr' || element.attribs.itemprop?.startsWith('date'))
      this.noteTime(element);
    if (this.authors.length < 20) this.noteAuthor(element);
    if (tag === 'html') this.head.lang = element.attribs.lang ?? element.attribs['xml:lang'] ?? null;
    if (BLOCK.has(tag) || wrapsBlock(element, 0)) this.block(element, tag, box);
    else this.inline(element, tag, box);
  }

  private inline(element: ElementNode, tag: string, box: Box): void {
    const hidden = hiddenInline(element) ?? referenceMark(element, tag);
    if (hidden) {
      this.mended = true;
      const text = normalizeText(textOf(element, 400));
      if (text.length < 160) {
        if (text !== '') this.inlineRemovals.push({ rule: hidden, text });
        return;
      }
    }
    const credit = this.shape === 'caption' ? CREDIT_NAME : PICTURE_CREDIT;
    if (element.attribs.class !== undefined && tag !== 'a' && credit.test(element.attribs.class)) {
      const text = normalizeText(textOf(element, 200));
      if (text.length < 120) {
        this.text += ' ';
        if (text !== '') this.inlineRemovals.push({ rule: 'credit', text });
        return;
      }
    }
    // A span around a name and its card is not the card; that is met on the way down.
    if (tag === 'span' && !this.blank && isHoverCard(element) && !element.children.some(isHoverCard)) {
      this.mended = true;
      this.inlineRemovals.push({ rule: 'hover card', text: normalizeText(textOf(element, 400)) });
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

  private noteTime(element: ElementNode): void {
    const { attribs } = element;
    const text = normalizeText(textOf(element, 120));
    const stated =
      attribs.datetime ?? attribs.content ?? (element.name === 'abbr' ? attribs.title : undefined);
    if (element.name === 'abbr' && !/\d{4}-\d\d/.test(stated ?? '')) return;
    const raw = stated?.trim() || text;
    if (raw === '') return;
    const name = `${attribs.class ?? ''} ${attribs.pubdate ?? ''}`.trim();
    this.times.push({ raw, text, itemprop: attribs.itemprop ?? '', name, run: this.runs.length });
  }

  private script(element: ElementNode): void {
    const data = dataScript(element);
    if (data) this.head.scripts.push(data);
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

  private noteAuthor(element: ElementNode): void {
    const strength = authorStrength(element);
    if (strength === null) return;
    const text = normalizeText(textOf(element, 160));
    if (text !== '' && text.length < 140) this.authors.push({ text, strength, run: this.runs.length });
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
      case 'script':
        this.script(element);
        return;
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

function authorStrength({ attribs, name }: ElementNode): PageAuthor['strength'] | null {
  const { class: classes, itemprop } = attribs;
  if (attribs.rel === 'author' || itemprop === 'author' || itemprop === 'creator') return 'marked';
  if (classes !== undefined && /auth|by-?line|writer/i.test(classes) && AUTHOR_NAME.test(classes))
    return 'named';
  return name === 'a' && AUTHOR_PAGE.test(attribs.href ?? '') ? 'linked' : null;
}

/** A script that holds data instead of a program. */
export interface DataScript {
  kind: 'json-ld' | 'json' | 'stream';
  text: string;
}

function dataScript(element: ElementNode): DataScript | null {
  const type = element.attribs.type ?? '';
  if (/ld\+json/i.test(type)) return { kind: 'json-ld', text: textOf(element, LONGEST_DATA) };
  if (/^\s*application\/json/i.test(type)) return { kind: 'json', text: textOf(element, LONGEST_DATA) };
  const [first] = element.children;
  if (first?.type !== 'text' || !first.data.includes('self.__next_f.push')) return null;
  return { kind: 'stream', text: first.data };
}

/** A card of links that opens over a name in a sentence: several links, nearly no words of its own. */
function isHoverCard(element: PageNode): boolean {
  if (element.type !== 'tag' || element.attribs.class === undefined || element.children.length < 1)
    return false;
  const weight = { chars: 0, linkChars: 0, links: 0 };
  weigh(element, weight, false, 0);
  return weight.links >= 3 && weight.linkChars >= 120 && weight.linkChars > weight.chars * 0.6;
}

function weigh(
  element: ElementNode,
  weight: { chars: number; linkChars: number; links: number },
  linked: boolean,
  depth: number,
): void {
  for (const child of element.children) {
    if (child.type === 'text') {
      const { length } = child.data.trim();
      weight.chars += length;
      if (linked) weight.linkChars += length;
    } else if (child.type === 'tag' && depth < 4) {
      if (child.name === 'a') weight.links++;
      weigh(child, weight, linked || child.name === 'a', depth + 1);
    }
  }
}

/** Looks a few levels deep only: a block wrapped in more spans than that does not happen, and hostile pages stay cheap. */
function wrapsBlock(element: ElementNode, depth: number): boolean {
  for (const child of element.children) {
    if (!(child.type === 'tag') || SKIPPED.has(child.name)) continue;
    if (BLOCK.has(child.name) || (depth < 3 && wrapsBlock(child, depth + 1))) return true;
  }
  return false;
}

const REFERENCE =
  /^\[\s*(?:\d{1,3}|[a-z]|edit|note \d+|citation needed|modifier|bearbeiten|editar|править)(?:\s*\|.{0,30})?\s*\]$/i;

/** "[3]" and "[edit]": marks of an encyclopedia's page, not words of its text. */
function referenceMark(element: ElementNode, tag: string): string | null {
  if (tag !== 'sup' && tag !== 'span' && tag !== 'a') return null;
  if (element.children.length > 6) return null;
  const text = textOf(element, 40);
  return text.length < 30 && text.includes('[') && REFERENCE.test(text.trim()) ? 'reference mark' : null;
}

/** Length without the white space of indented markup, which would make a short link look long. */
function visibleLength(data: string): number {
  return data.length > 40 || data.includes('\n') ? squeezed(data).length : data.length;
}

/**
 * An empty line (`<br><br>`) parts paragraphs. Single breaks do only where each line reads as a paragraph of its own:
 * old templates set whole articles that way, while verse and addresses must stay together.
 */
function paragraphs(text: string): string[] {
  if (!text.includes(BREAK)) return [text];
  const pieces: string[] = [];
  for (const piece of text.split(EMPTY_LINE)) {
    const lines = piece.split(BREAK).filter((line) => /\S/.test(line));
    if (lines.length >= 2 && lines.every((line) => PARAGRAPH_LINE.test(line))) pieces.push(...lines);
    else pieces.push(lines.join(' '));
  }
  return pieces;
}

function hiddenInline(element: ElementNode): string | null {
  const { attribs } = element;
  if (attribs.hidden !== undefined) return 'hidden';
  if (attribs['aria-hidden'] === 'true') return 'hidden';
  if (attribs.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style))
    return 'hidden';
  if (attribs.class !== undefined && HIDDEN_INLINE.test(attribs.class)) return 'screen-reader text';
  return null;
}

/** Text of a subtree, at most `limit` characters. */
export function textOf(node: PageNode, limit: number): string {
  if (node.type === 'text') return node.data.slice(0, limit);
  let text = '';
  for (const child of node.children) {
    if (text.length >= limit) break;
    text += textOf(child, limit - text.length);
  }
  return text;
}
