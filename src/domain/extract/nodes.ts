/**
 * The parsed page as plain objects. The tree of domhandler, with its links to parents and siblings, costs as much as
 * telling the tags apart does; nothing here walks any way but down, so the page is built without it (half the time of
 * the parse). Selectors need the real thing and get it made for them, on the rare page that has rules.
 */
import { Document, Element, type ParentNode, Text } from 'domhandler';
import { decodeHTML, decodeHTMLAttribute } from 'entities';

export interface TextNode {
  readonly type: 'text';
  data: string;
}

export interface ElementNode {
  readonly type: 'tag';
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: PageNode[];
}

export type PageNode = TextNode | ElementNode;

/** Elements whose text is no markup: a parser leaves the references in it as they are. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'xmp']);

/**
 * What a parser's events build. Comments and instructions leave nothing. Character references are decoded here, where
 * there are any: a parser that looks for them itself must look at every letter, instead of leaping from tag to tag.
 */
export class PageBuilder {
  readonly root: ElementNode = { type: 'tag', name: '#root', attribs: {}, children: [] };
  private readonly open: ElementNode[] = [this.root];
  private text: TextNode | null = null;
  /** Whether an attribute of the tag being read has a reference in it. */
  private referring = false;
  protected raw = false;

  onattribute(_name: string, value: string): void {
    if (value.includes('&')) this.referring = true;
  }

  onopentag(name: string, attribs: Record<string, string>): void {
    if (this.referring) {
      for (const [key, value] of Object.entries(attribs)) attribs[key] = decodeHTMLAttribute(value);
      this.referring = false;
    }
    this.raw = RAW.has(name);
    const element: ElementNode = { type: 'tag', name, attribs, children: [] };
    this.open[this.open.length - 1]!.children.push(element);
    this.open.push(element);
    this.text = null;
  }

  onclosetag(): void {
    if (this.open.length > 1) this.open.pop();
    this.text = null;
    this.raw = false;
  }

  ontext(written: string): void {
    const data = this.raw || !written.includes('&') ? written : decodeHTML(written);
    if (this.text) {
      this.text.data += data;
      return;
    }
    this.text = { type: 'text', data };
    this.open[this.open.length - 1]!.children.push(this.text);
  }
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

/** The page as selectors know it, and which of its elements was made for which node. */
export function selectable(root: ElementNode): { document: Document; nodeOf: Map<Element, ElementNode> } {
  const nodeOf = new Map<Element, ElementNode>();
  const document = new Document([]);
  adopt(document, root.children, nodeOf);
  return { document, nodeOf };
}

function adopt(parent: ParentNode, children: readonly PageNode[], nodeOf: Map<Element, ElementNode>): void {
  for (const child of children) {
    const made = child.type === 'text' ? new Text(child.data) : new Element(child.name, { ...child.attribs });
    const last = parent.children[parent.children.length - 1] ?? null;
    made.parent = parent;
    made.prev = last;
    if (last) last.next = made;
    parent.children.push(made);
    if (child.type === 'tag' && made instanceof Element) {
      nodeOf.set(made, child);
      adopt(made, child.children, nodeOf);
    }
  }
}
