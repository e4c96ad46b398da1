/** When the page says it was published and modified: every statement kept as worded, the best reading chosen. */
import type { Instant, StatedTime } from '../model.ts';
import { type LinkedData, textValue } from './json-ld.ts';
import type { Metas } from './metadata.ts';
import type { Tree } from './tree.ts';

export interface Times {
  publishedAt: Instant | null;
  modifiedAt: Instant | null;
  zoneOffsetMinutes: number | null;
  times: { published: StatedTime[]; modified: StatedTime[] };
}

const PUBLISHED_METAS = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'pubdate',
  'publish-date',
  'publication_date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'article:published',
];
const MODIFIED_METAS = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'article.updated',
  'article:modified',
];

export function readTimes(
  tree: Tree,
  metas: Metas,
  linked: LinkedData,
  options: { url?: string | undefined; now?: Instant | undefined; lang: string | null },
): Times {
  const published: StatedTime[] = [];
  const modified: StatedTime[] = [];
  const add = (list: StatedTime[], raw: string | null | undefined, from: string) => {
    if (!raw?.trim()) return;
    list.push({ raw: raw.trim(), from, value: readIso(raw.trim()), reliable: true });
  };
  add(
    published,
    textValue(linked.article?.datePublished) ?? textValue(linked.article?.dateCreated),
    'json-ld',
  );
  add(modified, textValue(linked.article?.dateModified), 'json-ld');
  for (const name of PUBLISHED_METAS) add(published, metas.get(name), `meta:${name}`);
  for (const name of MODIFIED_METAS) add(modified, metas.get(name), `meta:${name}`);
  void tree;
  void options;
  const chosen = published.find((each) => each.value !== null && each.reliable);
  return {
    publishedAt: chosen?.value ?? null,
    modifiedAt: modified.find((each) => each.value !== null && each.reliable)?.value ?? null,
    zoneOffsetMinutes: null,
    times: { published, modified },
  };
}

function readIso(raw: string): Instant | null {
  const at = Date.parse(raw);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
