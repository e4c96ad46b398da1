/**
 * The parsed page as plain objects. The tree of domhandler, with its links to parents and siblings, costs as much as
 * telling the tags apart does; nothing here walks any way but down, so the page is built without it (half the time of
 * the parse). Selectors need the real thing and get it made for them, on the rare page that has rules.
 */
import { Document, Element, type ParentNode, Text } from 'domhandler';

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

/** What a parser's events build. Comments and instructions leave nothing. */
export class PageBuilder {
  readonly root: ElementNode = { type: 'tag', name: '#root', attribs: {}, children: [] };
  private readonly open: ElementNode[] = [this.root];
  private text: TextNode | null = null;

  onopentag(name: string, attribs: Record<string, string>): void {
    const element: ElementNode = { type: 'tag', name, attribs, children: [] };
    this.open[this.open.length - 1]!.children.push(element);
    this.open.push(element);
    this.text = null;
  }

  onclosetag(): void {
    if (this.open.length > 1) this.open.pop();
    this.text = null;
  }

  ontext(data: string): void {
    if (this.text) {
      this.text.data += data;
      return;
    }
    this.text = { type: 'text', data };
    this.open[this.open.length - 1]!.children.push(this.text);
  }
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
