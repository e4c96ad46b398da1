/** What the page says about the article: JSON-LD, Open Graph, `meta`, microdata, `rel`, then the page itself. */
import type { Extraction } from '../model/extraction.ts';
import type { Instant } from '../model/primitives.ts';
import { readByline } from './byline.ts';
import { type LinkedData, readLinkedData, textValue } from './json-ld.ts';
import { parseWithin } from './limits.ts';
import { textOf } from './nodes.ts';
import { normalizeText } from './text.ts';
import { readTimes } from './times.ts';
import { readTitle } from './title.ts';
import type { Tree } from './tree.ts';

export type Metadata = Omit<Extraction, 'standfirst' | 'blocks' | 'quality' | 'explain'>;

export interface PageMetadata extends Metadata {
  linked: LinkedData;
  ogType: string | null;
}

/** `<meta>` by lower-case name, property or itemprop; the first of each wins. */
export type Metas = ReadonlyMap<string, string>;

export function readMetadata(
  tree: Tree,
  options: { url?: string | undefined; now?: Instant | undefined },
): PageMetadata {
  const metas = indexMetas(tree);
  const linked = readLinkedData(
    tree.head.scripts.filter((each) => each.kind === 'json-ld').map((each) => each.text),
  );
  const siteName =
    clean(metas.get('og:site_name')) ?? clean(linked.siteName) ?? clean(metas.get('application-name'));
  const lang = readLang(tree, metas, linked);
  const title = readTitle(tree, metas, linked, siteName);
  const headline = titleRun(tree, title);
  return {
    title,
    byline: readByline(tree, metas, linked, { siteName, titleRun: headline }),
    ...readTimes(tree, metas, linked, {
      url: options.url ?? null,
      now: options.now ?? null,
      lang,
      titleRun: headline,
    }),
    lang,
    canonicalUrl: readCanonical(tree, metas, options.url),
    siteName,
    section: clean(metas.get('article:section')) ?? clean(textValue(linked.article?.articleSection)),
    accessibleForFree: readFree(linked, metas),
    linked,
    ogType: clean(metas.get('og:type')),
  };
}

function indexMetas(tree: Tree): Metas {
  const metas = new Map<string, string>();
  for (const attribs of tree.head.metas) {
    const content = attribs.content;
    if (content === undefined || content.trim() === '') continue;
    for (const key of [attribs.property, attribs.name, attribs.itemprop, attribs['http-equiv']]) {
      const name = key?.trim().toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

function readLang(tree: Tree, metas: Metas, linked: LinkedData): string | null {
  const stated = [
    tree.head.lang,
    metas.get('content-language'),
    textValue(linked.article?.inLanguage),
    metas.get('og:locale')?.replace('_', '-'),
    metas.get('language'),
    metas.get('dc.language'),
  ];
  for (const tag of stated) {
    const parts = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?\b/i.exec(tag?.trim() ?? '');
    if (!parts) continue;
    const [, primary, script, region] = parts;
    const titled = script ? script[0]!.toUpperCase() + script.slice(1).toLowerCase() : null;
    return [primary!.toLowerCase(), titled, region?.toUpperCase()].filter(Boolean).join('-');
  }
  return null;
}

function readCanonical(tree: Tree, metas: Metas, base: string | undefined): string | null {
  const link = tree.head.links.find((each) =>
    each.rel?.toLowerCase().split(/\s+/).includes('canonical'),
  )?.href;
  for (const raw of [link, metas.get('og:url')]) {
    const text = raw?.trim();
    if (!text) continue;
    const url = URL.canParse(text, base) ? new URL(text, base) : null;
    if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return url.href;
  }
  return null;
}

function readFree(linked: LinkedData, metas: Metas): boolean | null {
  const stated = linked.article?.isAccessibleForFree;
  if (typeof stated === 'boolean') return stated;
  if (typeof stated === 'string') return !/^(?:false|no|0|.*\/False)$/i.test(stated.trim());
  const tier = metas.get('article:content_tier')?.toLowerCase();
  return tier === 'locked' || tier === 'metered' ? false : tier === 'free' ? true : null;
}

function titleRun(tree: Tree, title: string | null): number | null {
  const at = tree.runs.findIndex((run) => run.level > 0 && run.text === title);
  return at === -1 ? null : at;
}

/** Character references left in a value that a template escaped twice (`&amp;#8217;`). */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i;

/** The value is markup then, and is read as such. */
function unescapeTwice(text: string): string {
  const parsed = parseWithin(text.slice(0, 2_000));
  return parsed.kind === 'ok' ? textOf(parsed.document, 2_000) : text;
}

/** Normalized text of a stated value; blank is null. */
export function clean(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const normal = normalizeText(REFERENCE.test(text) ? unescapeTwice(text) : text);
  return normal === '' ? null : normal;
}
