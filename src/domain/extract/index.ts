/**
 * Extraction: one page of HTML comes in, one ordered article goes out, with the reason for everything left out.
 *
 *   parse → annotate (tree) → metadata → body [removals → container → blocks → filters → trimming]
 *         → rescue, where the markup holds no text → live blog → quality
 *
 * In: decoded HTML, or its tree as limits.ts parsed it, the address it came from, the instant of the capture, the rules
 * of its outlet. Out: `Extraction`. Always holds: the same input gives the same output; nothing is thrown; text is
 * normalized (text.ts); title, standfirst and byline stand beside the blocks and never among them; extracting the rendered output
 * again gives the same blocks; each thing dropped is listed with its rule.
 */
import type { Block, Extraction, QualityStatus } from '../model/extraction.ts';
import type { Instant } from '../model/primitives.ts';
import { annotate } from './annotate.ts';
import { type Body, readBody } from './body.ts';
import { textValue, types } from './json-ld.ts';
import { parseWithin } from './limits.ts';
import { findLiveBlog, type LiveBlog } from './live.ts';
import { type PageMetadata, readMetadata } from './metadata.ts';
import type { ElementNode } from './nodes.ts';
import { judgeQuality } from './quality.ts';
import { fromLinkedData, fromPageData } from './rescue.ts';
import { applyRules, NO_RULES, type OutletRules, repeatedLines } from './rules.ts';
import { excerpt } from './text.ts';
import type { Tree } from './tree.ts';

export { articleText, wholeText } from './article-text.ts';
export { LEAST_STORIES, type LearnedLines, learnLines, type ReadTexts, withLearned } from './outlet-lines.ts';
export { extractionFromText, type PlainText } from './plain-text.ts';
export { isOfHost, type OutletRules, parseRules, rulesFor, rulesId } from './rules.ts';
export { comparableText, normalizeText } from './text.ts';

/** Raised whenever the same page would give another text, so that a better engine never looks like an edit. */
export const EXTRACT_ENGINE = 5;

export interface ExtractOptions {
  /** Address of the page: resolves relative links, tells dates and front pages. */
  url?: string;
  /** When the page was captured: what "in the future" and "2 hours ago" are read against. */
  now?: Instant;
  /** Of the page's outlet. */
  rules?: OutletRules | null;
}

/**
 * Never throws; a page without an article has no blocks and a verdict that says why. Whoever must tell a page beyond
 * the limits from a page that says "error" calls `parseWithin` first and hands the tree in.
 */
export function extractArticle(page: string | ElementNode, options: ExtractOptions = {}): Extraction {
  const parsed = typeof page === 'string' ? parseWithin(page) : { kind: 'ok' as const, document: page };
  if (parsed.kind === 'ok') return extractDocument(parsed.document, options);
  return {
    ...extractArticle('', options),
    quality: { status: 'error', reasons: [`refused: ${parsed.reason}`] },
  };
}

function extractDocument(document: ElementNode, options: ExtractOptions): Extraction {
  const tree = annotate(document);
  const page = readMetadata(tree, options);
  const { linked, ...metadata } = page;
  const words = {
    title: page.title,
    byline: page.byline,
    url: options.url ?? page.canonicalUrl,
    repeated: repeatedLines(options.rules ?? null),
  };
  const own = { tree, body: readBody(tree, { words, rules: applyRules(document, options.rules ?? null) }) };
  const { tree: read, body } = rescue(own, page, words) ?? own;
  const live =
    body.container &&
    findLiveBlog({
      ...body,
      container: body.container,
      tree: read,
      linked,
      lang: page.lang,
      url: options.url ?? null,
      now: options.now ?? null,
    });
  const blocks = body.drafts.map(({ kind, text, index }): Block => {
    const publishedAt = live && entryTime(live, index);
    return publishedAt ? { kind, text, publishedAt } : { kind, text };
  });
  const quality = judgeQuality({
    texts: body.standfirst === null ? blocks : [{ kind: 'paragraph', text: body.standfirst }, ...blocks],
    title: page.title,
    pageTitle: tree.head.title,
    pageText: () => beginning(tree),
    pageChars: tree.runs.reduce((sum, run) => sum + run.text.length, 0),
    linkChars: tree.runs.reduce((sum, run) => sum + run.linkChars, 0),
    prose: own.body.prose.total,
    teasers: own.body.teasers,
    accessibleForFree: page.accessibleForFree,
    live: live?.reason ?? null,
    statedType: (linked.article && types(linked.article)[0]) ?? (textValue(page.ogType) || null),
    isRoot: FRONT_PAGE.test(options.url ?? page.canonicalUrl ?? ''),
  });
  const extraction = {
    ...strip(metadata),
    standfirst: body.standfirst,
    blocks,
    quality,
    explain: body.explain,
  };
  return NO_ARTICLE.has(quality.status) ? withoutArticle(extraction) : extraction;
}

const FRONT_PAGE = /^https?:\/\/[^/?#]+(?:\/(?:index\.\w+|home|[a-z]{2})?)?\/?(?:#.*)?$/i;

const NO_ARTICLE: ReadonlySet<QualityStatus> = new Set(['index', 'challenge', 'consent', 'error', 'shell']);

/**
 * What stands on a page that is not the article is nobody's text: nothing of it may be mistaken for an edit. The title
 * stays, because it tells who asks what stood there instead.
 */
function withoutArticle(extraction: Extraction): Extraction {
  const { blocks, quality, explain } = extraction;
  const rule = `not an article but ${quality.status}`;
  return {
    ...extraction,
    standfirst: null,
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    zoneOffsetMinutes: null,
    times: { published: [], modified: [] },
    blocks: [],
    explain: {
      ...explain,
      removals: [
        ...explain.removals,
        ...blocks.map(({ text }) => ({ rule, excerpt: excerpt(text), chars: text.length })),
      ],
    },
  };
}

interface Reading {
  tree: Tree;
  body: Body;
}

/** The page's own text must reach this share of what its data states, or the data is read instead. */
const LEAST_OF_DATA = 0.45;
/** Pages with less than this are worth looking into their scripts for. */
const SPARSE = 400;

/**
 * Reads the body from JSON-LD or the page's data where the markup holds too little of it. Only then: bodies in JSON-LD
 * are often cut short, and trimming by them lost more than it won.
 */
function rescue(
  own: Reading,
  page: PageMetadata,
  words: Parameters<typeof readBody>[1]['words'],
): Reading | null {
  const length = textLength(own.body);
  const stated = fromLinkedData(page.linked);
  const sources = [stated, length < SPARSE ? fromPageData(own.tree.head.scripts) : null];
  let best: Reading | null = null;
  for (const html of sources) {
    if (html === null || html.length * LEAST_OF_DATA <= length) continue;
    const parsed = parseWithin(html);
    if (parsed.kind !== 'ok') continue;
    const tree = annotate(parsed.document);
    const body = readBody(tree, { words, rules: NO_RULES });
    if (textLength(body) * LEAST_OF_DATA > length && textLength(body) > (best ? textLength(best.body) : 0))
      best = { tree, body };
  }
  return best;
}

const textLength = (body: Body): number => body.drafts.reduce((sum, draft) => sum + draft.text.length, 0);

const entryTime = (live: LiveBlog, index: number): Instant | null =>
  live.entries.find((entry) => index >= entry.start && index < entry.end)?.publishedAt ?? null;

/** Enough of the page's text to know a wall by. */
function beginning(tree: Tree): string {
  let text = '';
  for (const run of tree.runs) {
    text += `${run.text}\n`;
    if (text.length > 6_000) break;
  }
  return text;
}

function strip({
  ogType: _ogType,
  ...metadata
}: Omit<PageMetadata, 'linked'>): Omit<PageMetadata, 'linked' | 'ogType'> {
  return metadata;
}
