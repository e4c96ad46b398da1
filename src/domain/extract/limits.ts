/**
 * Parses a page within limits. Nesting and attribute bombs make every HTML parser quadratic and every recursive walk
 * of its tree overflow, so their tree must never come to be.
 *
 * Counting inside the one parse costs nothing that can be measured on 131 news pages (0.95 to 0.97 of the bare parse, which is noise)
 * and stops a bomb where it passes the limit. A scan before the parse costs 0.83 to 0.87 of another parse: most of parsing is
 * telling tags from quotes, comments and scripts, and a scan that does not tell them can be fooled.
 */
import { Parser } from 'htmlparser2';
import { LeapingTokenizer } from './leaping-tokenizer.ts';
import { type ElementNode, PageBuilder } from './nodes.ts';
import { seenPieces } from './unseen.ts';

export interface PageLimits {
  /** Nesting of elements. 512 is where Blink and WebKit stop nesting. */
  depth: number;
  elements: number;
  attributesPerTag: number;
  /** UTF-16 code units of one text node outside scripts and styles, whose size the page's own limit bounds. */
  textLength: number;
  /** UTF-16 code units of the page. */
  pageLength: number;
}

export const PAGE_LIMITS: PageLimits = {
  depth: 512,
  elements: 100_000,
  attributesPerTag: 500,
  textLength: 1_048_576,
  pageLength: 5_242_880,
};

export type TooComplex = { kind: 'too-complex'; reason: string };
export type Parsed = { kind: 'ok'; document: ElementNode } | TooComplex;

/** The page's tree as `cheerio.load` makes it in htmlparser2 mode, or the first limit that the page breaks. */
export function parseWithin(html: string, limits: PageLimits = PAGE_LIMITS): Parsed {
  if (html.length > limits.pageLength) return tooComplex(`longer than ${limits.pageLength} characters`);
  const handler = new CountingBuilder(limits);
  const parser = new Parser(handler, { decodeEntities: false, Tokenizer: LeapingTokenizer });
  for (const piece of seenPieces(html)) parser.write(piece);
  parser.end();
  const { broken } = handler;
  return broken === null ? { kind: 'ok', document: handler.root } : tooComplex(broken);
}

/** Which limit of a page a plain text breaks, for it goes through the same stages; null where it breaks none. */
export function textBeyond(text: string, limits: PageLimits = PAGE_LIMITS): string | null {
  if (text.length > limits.pageLength) return `longer than ${limits.pageLength} characters`;
  const tooLong = text.split(/\r?\n/).some((line) => line.length > limits.textLength);
  return tooLong ? `a line of more than ${limits.textLength} characters` : null;
}

function tooComplex(reason: string): TooComplex {
  return { kind: 'too-complex', reason };
}

/** Builds the page and counts it. On the first broken limit it pauses the parser, for good. */
class CountingBuilder extends PageBuilder {
  broken: string | null = null;
  private readonly limits: PageLimits;
  private parser: Parser | null = null;
  private depth = 0;
  private elements = 0;
  private attributes = 0;
  private textLength = 0;

  constructor(limits: PageLimits) {
    super();
    this.limits = limits;
  }

  onparserinit(parser: Parser): void {
    this.parser = parser;
  }

  override onattribute(name: string, value: string): void {
    if (++this.attributes > this.limits.attributesPerTag) {
      this.break(`a tag with more than ${this.limits.attributesPerTag} attributes`);
    }
    super.onattribute(name, value);
  }

  override onopentag(name: string, attribs: Record<string, string>): void {
    this.attributes = 0;
    this.textLength = 0;
    if (++this.elements > this.limits.elements) this.break(`more than ${this.limits.elements} elements`);
    if (++this.depth > this.limits.depth) this.break(`elements nested more than ${this.limits.depth} deep`);
    super.onopentag(name, attribs);
  }

  override onclosetag(): void {
    this.depth--;
    this.textLength = 0;
    super.onclosetag();
  }

  override ontext(data: string): void {
    this.textLength += data.length;
    if (this.textLength > this.limits.textLength && !this.raw) {
      this.break(`a text of more than ${this.limits.textLength} characters`);
    }
    super.ontext(data);
  }

  private break(reason: string): void {
    this.broken ??= reason;
    this.parser?.pause();
  }
}
