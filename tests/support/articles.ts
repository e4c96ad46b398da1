/** The invented pages of `fixtures/articles`, with what a person says each holds. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Block, BlockKind, Extraction, QualityStatus } from '../../src/domain/model/extraction.ts';

const FOLDER = new URL('../../fixtures/articles/', import.meta.url);

export interface ArticleFixture {
  slug: string;
  family: string;
  /** One line: what makes this page hard to read. */
  hard: string;
  url: string;
  capturedAt: string;
  expected: {
    status: QualityStatus;
    title: string | null;
    byline: string | null;
    publishedAt: string | null;
    modifiedAt: string | null;
    lang: string | null;
    canonicalUrl: string | null;
    siteName: string | null;
    section: string | null;
    accessibleForFree: boolean | null;
  };
  html: string;
  /** `expected.txt` as it stands in the folder. */
  text: string;
}

export function articleFixtures(): ArticleFixture[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => articleFixture(entry.name));
}

function articleFixture(slug: string): ArticleFixture {
  const read = (name: string) => readFileSync(new URL(`${slug}/${name}`, FOLDER), 'utf8');
  return { slug, ...JSON.parse(read('article.json')), html: read('page.html'), text: read('expected.txt') };
}

export function expectedFile(slug: string): URL {
  return new URL(`${slug}/expected.txt`, FOLDER);
}

/** What stands in `expected.txt` for a page that is no article: its blocks are nobody's promise. */
export const NO_ARTICLE = '(no article)\n';

const ARTICLES: ReadonlySet<QualityStatus> = new Set(['article', 'live-blog', 'stub']);

/**
 * The standfirst, then one block a paragraph, its kind before it in brackets unless it is a paragraph, with its own time
 * if it has one.
 */
export function printArticle(article: Pick<Extraction, 'quality' | 'standfirst' | 'blocks'>): string {
  const { quality, standfirst, blocks } = article;
  if (!ARTICLES.has(quality.status)) return NO_ARTICLE;
  const head = standfirst === null ? [] : [`[standfirst] ${standfirst}`];
  return `${[...head, ...blocks.map(printBlock)].join('\n\n')}\n`;
}

function printBlock({ kind, text, publishedAt }: Block): string {
  const label = publishedAt === undefined ? kind : `${kind} ${publishedAt}`;
  return label === 'paragraph' ? text : `[${label}] ${text}`;
}

/** The inverse of `printArticle`. */
export function parseArticle(printed: string): Pick<Extraction, 'standfirst' | 'blocks'> {
  if (printed === NO_ARTICLE) return { standfirst: null, blocks: [] };
  const lines = printed.trimEnd().split('\n\n');
  const standfirst = /^\[standfirst\] (.*)$/s.exec(lines[0] ?? '')?.[1] ?? null;
  return { standfirst, blocks: lines.slice(standfirst === null ? 0 : 1).map(parseBlock) };
}

function parseBlock(line: string): Block {
  const label = /^\[(paragraph|heading|quote|list-item|caption|table|correction)(?: (\S+))?\] /.exec(line);
  if (!label) return { kind: 'paragraph', text: line };
  const block: Block = { kind: label[1] as BlockKind, text: line.slice(label[0].length) };
  return label[2] === undefined ? block : { ...block, publishedAt: label[2] };
}
