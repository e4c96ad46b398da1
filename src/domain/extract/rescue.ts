/**
 * Pages whose text is not in their markup: it waits in JSON for a script to show it. The data is written out as plain
 * HTML and goes through the same stages as any page, so that nothing here decides what the article is.
 */

import type { DataScript } from './data-scripts.ts';
import { isObject, type LinkedData, objects, parseLoose, textValue } from './json-ld.ts';

/** Strings looked at, all sources together; page data can be megabytes of something else. */
const MOST_NODES = 60_000;
const DEEPEST = 40;
const LEAST_PROSE = 200;

/** The body as JSON-LD states it, as HTML; entries of a live blog each with its time. */
export function fromLinkedData(linked: LinkedData): string | null {
  const body = textValue(linked.article?.articleBody) ?? textValue(linked.article?.text);
  if (body) return asHtml(body);
  const entries = linked.updates.map((update) => {
    const time = textValue(update.datePublished);
    const head = textValue(update.headline);
    const text = textValue(update.articleBody) ?? textValue(objects(update.articleBody)[0]?.text) ?? '';
    return `<section>${time ? `<time datetime="${escapeText(time)}"></time>` : ''}${head ? `<h2>${escapeText(head)}</h2>` : ''}${asHtml(text)}</section>`;
  });
  return entries.length > 0 ? `<div class="live-blog">${entries.join('')}</div>` : null;
}

/** The largest body of prose in the page's data (Next.js, Nuxt and their kin), as HTML. */
export function fromPageData(scripts: readonly DataScript[]): string | null {
  const roots = scripts.filter((each) => each.kind !== 'json-ld').flatMap(readData);
  const budget = { nodes: MOST_NODES };
  let best: { html: string; prose: number } | null = null;
  for (const root of roots) {
    const found = richest(root, budget, 0);
    if (found && found.prose >= LEAST_PROSE && found.prose > (best?.prose ?? 0)) best = found;
  }
  return best ? `<article>${best.html}</article>` : null;
}

function readData({ kind, text }: DataScript): unknown[] {
  if (kind === 'stream') return flight(text);
  const value = parseLoose(text);
  return value === undefined ? [] : [value];
}

/** React's streamed rows: `id:json` or `id:T<hex length>,text`, cut over several pushes. */
function flight(source: string): unknown[] {
  let stream = '';
  for (const match of source.matchAll(/self\.__next_f\.push\((\[1,\s*"(?:[^"\\]|\\.)*"\])\)/g)) {
    const pushed = parseLoose(match[1]!);
    if (Array.isArray(pushed) && typeof pushed[1] === 'string') stream += pushed[1];
  }
  const rows: unknown[] = [];
  for (const match of stream.matchAll(
    /(?:^|\n)[\da-f]+:(?:T[\da-f]+,([\s\S]*?)(?=\n?[\da-f]+:[[{T"I]|$)|([[{].*))/g,
  )) {
    if (match[1] !== undefined) rows.push([match[1]]);
    else if (match[2] !== undefined) rows.push(parseLoose(match[2]));
  }
  return rows.length > 0 ? [rows.filter((row) => row !== undefined)] : [];
}

interface Piece {
  html: string;
  prose: number;
}

/** The smallest part of the data that holds nearly all of the prose of the whole, in order. */
function richest(value: unknown, budget: { nodes: number }, depth: number): Piece | null {
  if (budget.nodes-- <= 0 || depth > DEEPEST) return null;
  if (typeof value === 'string') return fromString(value);
  if (isElement(value)) return fromElement(value, budget, depth);
  const list = Array.isArray(value) ? value : isObject(value) ? textFirst(value) : [];
  const pieces: Piece[] = [];
  for (const each of list) {
    const piece = richest(each, budget, depth + 1);
    if (piece) pieces.push(tagged(value, piece));
  }
  if (pieces.length === 0) return null;
  const prose = pieces.reduce((sum, piece) => sum + piece.prose, 0);
  const most = pieces.reduce((a, b) => (b.prose > a.prose ? b : a));
  // An object's fields are different things (body, summary, other articles); a list's items are one text.
  if (!Array.isArray(value) && most.prose >= LEAST_PROSE && most.prose > prose * 0.5) return most;
  return { html: pieces.map((piece) => piece.html).join('\n'), prose };
}

/** `{type: "heading", text}`: how block editors store a body. */
function tagged(value: unknown, piece: Piece): Piece {
  if (!isObject(value)) return piece;
  const type = String(
    value.type ?? value._type ?? value.style ?? value.__typename ?? value.name ?? '',
  ).toLowerCase();
  const inner = piece.html.replace(/^<p>|<\/p>$/g, '');
  if (/^(?:core\/)?(?:heading|header|subheading|h[2-6])/.test(type))
    return { html: `<h2>${inner}</h2>`, prose: piece.prose };
  if (/list-?item/.test(type)) return { html: `<li>${inner}</li>`, prose: piece.prose };
  if (/quote/.test(type)) return { html: `<blockquote>${inner}</blockquote>`, prose: piece.prose };
  return piece;
}

const TEXT_KEYS =
  /^(?:text|value|content|contents|body|html|paragraphs?|blocks?|children|elements?|items?|markdown|copy|story|article|bodyText|contentHtml|bodyHtml|articleBody|data|props|pageProps)$/i;
const NOT_TEXT =
  /url|href|src|image|id$|slug|related|recommend|seo|meta|author|caption|alt|credit|comments?|footer|nav|menu|config|ads?$|breadcrumb|taxonomy|tags?|i18n|translations?|messages|locale/i;

/** Fields that hold text, in the order written; the rest cannot be the article. */
function textFirst(value: { readonly [key: string]: unknown }): unknown[] {
  const keys = Object.keys(value).filter((key) => !NOT_TEXT.test(key));
  const texts = keys.filter((key) => TEXT_KEYS.test(key));
  const nested = keys.filter((key) => typeof value[key] === 'object' && !TEXT_KEYS.test(key));
  return [...texts, ...nested].map((key) => value[key]);
}

const PROSE = /\S+\s+\S+.*[.!?…。！？।"”»]\s*$/s;

function fromString(text: string): Piece | null {
  if (!/\p{L}{2}/u.test(text) || text.startsWith('$')) return null;
  if (/<(?:p|br|div|h[2-6]|li)[\s/>]/i.test(text))
    return { html: text, prose: text.replace(/<[^>]*>/g, '').length };
  if (!/\s/.test(text) || (text.length < 60 && !PROSE.test(text)))
    return { html: `<p>${escapeText(text)}</p>`, prose: 0 };
  return { html: asHtml(text), prose: PROSE.test(text) ? text.length : 0 };
}

type ReactElement = ['$', string, unknown, { children?: unknown }];

const isElement = (value: unknown): value is ReactElement =>
  Array.isArray(value) && value[0] === '$' && typeof value[1] === 'string' && isObject(value[3]);

/** `["$","p",null,{"children":…}]`: markup in all but spelling. */
function fromElement(element: ReactElement, budget: { nodes: number }, depth: number): Piece | null {
  const { children } = element[3];
  const tag =
    /^(?:p|h[1-6]|ul|ol|li|blockquote|a|em|strong|b|i|div|section|article|figure|figcaption|table|tr|td|th|nav|aside|footer|header|span)$/.test(
      element[1],
    )
      ? element[1]
      : 'div';
  const parts = childrenOf(children).map((child) => {
    if (typeof child === 'string')
      return { html: escapeText(child), prose: child.length > 60 ? child.length : 0 };
    return richest(child, budget, depth + 1);
  });
  const html = parts.map((part) => part?.html ?? '').join('');
  if (html === '') return null;
  return {
    html: `<${tag}>${html}</${tag}>`,
    prose: parts.reduce((sum, part) => sum + (part?.prose ?? 0), 0),
  };
}

const childrenOf = (children: unknown): unknown[] =>
  isElement(children) || !Array.isArray(children) ? [children] : children;

/** Plain text as paragraphs; markup as it is. */
function asHtml(text: string): string {
  if (/<(?:p|br|div|h[2-6]|li)[\s/>]/i.test(text)) return text;
  const paragraphs = text.split(/\n\s*\n/);
  const lines = paragraphs.length > 1 ? paragraphs : text.split(/\n/);
  return lines.map((line) => `<p>${escapeText(line)}</p>`).join('\n');
}

const escapeText = (text: string): string =>
  text
    .replace(/&(?![#\w]+;)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;');
