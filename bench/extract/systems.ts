/** The extractors that are measured, each behind one shape: HTML and address in, what it reads out. */
import { resolve } from 'node:path';
import { articleText } from '../../src/domain/extract/article-text.ts';
import type { Extraction } from '../../src/domain/model/extraction.ts';

export interface Answer {
  text: string;
  title: string | null;
  byline: string | null;
  /** Days, as ISO dates, that the answer states as publication and modification. */
  published: string[];
  modified: string[];
}

export type System = (html: string, url: string) => Answer | Promise<Answer>;

/** Beside the sources, not beside the compiled file. */
export const PEERS = `${resolve('bench/peers')}/`;

/** Loaded in the child process only: a peer that is not installed must not keep the others from being measured. */
export const SYSTEMS: Readonly<Record<string, () => Promise<System>>> = {
  variorum: async () => {
    const { extractArticle } = await import('../../src/domain/extract/index.ts');
    return (html, url) => answerOf(extractArticle(html, { url }));
  },
  'readability on jsdom': async () => {
    const { JSDOM, VirtualConsole } = await peer('jsdom');
    const { Readability } = await peer('@mozilla/readability');
    return (html, url) => {
      const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      return fromReadability(new Readability(window.document).parse());
    };
  },
  'readability on linkedom': async () => {
    const { parseHTML } = await peer('linkedom');
    const { Readability } = await peer('@mozilla/readability');
    return (html) => fromReadability(new Readability(parseHTML(html).document).parse());
  },
  defuddle: async () => {
    const { parseHTML } = await peer('linkedom');
    const { Defuddle } = await peer('defuddle/dist/node.js');
    return async (html, url) => {
      const found = await Defuddle(parseHTML(html).document, url, {
        markdown: false,
        // It would ask other servers about pages of some hosts.
        useAsync: false,
      });
      const { document } = parseHTML(`<!doctype html><html><body>${found.content ?? ''}</body></html>`);
      return answer(blockText(document.body), found.title, found.author, found.published);
    };
  },
  '@postlight/parser': async () => {
    const { default: Parser } = await peer('@postlight/parser');
    return async (html, url) => {
      const found = await Parser.parse(url, { html, contentType: 'html', fetchAllPages: false });
      const { parseHTML } = await peer('linkedom');
      const { document } = parseHTML(`<!doctype html><html><body>${found.content ?? ''}</body></html>`);
      return answer(blockText(document.body), found.title, found.author, found.date_published);
    };
  },
};

/** What our own extraction answers. */
export function answerOf(extraction: Extraction): Answer {
  const { title, byline, publishedAt, modifiedAt, zoneOffsetMinutes } = extraction;
  return {
    text: articleText(extraction),
    title,
    byline,
    published: days(publishedAt, zoneOffsetMinutes),
    modified: days(modifiedAt, zoneOffsetMinutes),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the peers are installed by this benchmark only, so their types are not there.
async function peer(name: string): Promise<any> {
  const { createRequire } = await import('node:module');
  const { pathToFileURL } = await import('node:url');
  // A path into a package is taken as it is: `require` may not resolve what is exported for `import` only.
  const file = name.endsWith('.js')
    ? `${PEERS}node_modules/${name}`
    : createRequire(`${PEERS}package.json`).resolve(name);
  return import(pathToFileURL(file).href);
}

interface ReadabilityArticle {
  textContent?: string;
  content?: string;
  title?: string;
  byline?: string;
  publishedTime?: string;
}

function fromReadability(found: ReadabilityArticle | null): Answer {
  return answer(found?.textContent ?? '', found?.title, found?.byline, found?.publishedTime);
}

function answer(
  text: string,
  title?: string | null,
  byline?: string | null,
  published?: string | null,
): Answer {
  const at = Date.parse(published ?? '');
  return {
    text,
    title: title ?? null,
    byline: byline ?? null,
    published: Number.isNaN(at) ? [] : days(new Date(at).toISOString(), null),
    modified: [],
  };
}

/** Text of an element with a line end after each block, so that no two words of two paragraphs become one. */
function blockText(node: { childNodes: Iterable<unknown> }): string {
  let text = '';
  for (const child of node.childNodes as Iterable<{
    nodeType: number;
    data: string;
    localName: string;
    childNodes: Iterable<unknown>;
  }>) {
    if (child.nodeType === 3) text += child.data;
    else if (child.nodeType === 1)
      text += /^(?:a|b|i|em|strong|span|sub|sup|code|mark|small)$/.test(child.localName)
        ? blockText(child)
        : ` ${blockText(child)}\n`;
  }
  return text;
}

/** The day in UTC and, where the outlet's zone is known, the day its readers had. */
function days(at: string | null, offset: number | null): string[] {
  if (at === null) return [];
  const local = new Date(Date.parse(at) + (offset ?? 0) * 60_000).toISOString();
  return [...new Set([at.slice(0, 10), local.slice(0, 10)])];
}
