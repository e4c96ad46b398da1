/**
 * When the page says it was published and modified. Every statement is kept as the page words it, beside how it was
 * read and whether it can be trusted; the best of them becomes `publishedAt` and `modifiedAt`.
 *
 * Order of belief, as measured on hand-checked pages: JSON-LD (right to the minute on 96 % of the pages that have it),
 * Open Graph and other `meta`, microdata, `<time>` by the headline, words by the headline, the day in the address.
 */
import type { StatedTime } from '../model/extraction.ts';
import type { Instant } from '../model/primitives.ts';
import { type ReadTime, readTime } from './dates.ts';
import { type LinkedData, textValue } from './json-ld.ts';
import type { Metas } from './metadata.ts';
import { SIGNED } from './phrases.ts';
import { judgeTimes } from './reliability.ts';
import type { PageTime, Tree } from './tree.ts';

export interface Times {
  publishedAt: Instant | null;
  modifiedAt: Instant | null;
  zoneOffsetMinutes: number | null;
  times: { published: StatedTime[]; modified: StatedTime[] };
}

export interface TimesOptions {
  url: string | null;
  now: Instant | null;
  lang: string | null;
  /** Index of the headline's run; `null` when the page shows none. */
  titleRun: number | null;
}

const PUBLISHED_METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'publish_date',
  'publishdate',
  'publish-date',
  'published_at',
  'pubdate',
  'publication_date',
  'publicationdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'article.published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'datecreated',
  'originalpublicationdate',
  'citation_publication_date',
];
/** "The date" of a page, of what nobody says: often its last save. A day beside the headline is asked first. */
const VAGUE_METAS = ['dc.date', 'dcterms.date', 'date'];
/** Names that outlets make up themselves: `w-published-date`, `published`, `cms.updated_at`. */
const PUBLISHED_META = /(?:^|(?<!last)[-_.:])publish(?:ed)?(?:[-_]?(?:date|time|on|at))?$/;
const MODIFIED_META = /(?:^|[-_.:])(?:updated|modified)(?:[-_]?(?:date|time|on|at))?$/;
const MODIFIED_METAS = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'article:modified',
  'article.updated',
  'dcterms.modified',
  'dc.date.modified',
  'bt:moddate',
  'lastmod',
  'last-modified',
  'last_modified',
  'revised',
];
/** How far from the headline, in runs, a time still belongs to it. */
const BEFORE_TITLE = 4;
const AFTER_TITLE = 14;
const LONGEST_LINE = 160;
/** Longer than lines with a day in them. */
const PARAGRAPH = 100;
const MICROFORMAT = /(?:^|\s)(?:dt-)?(?:published|updated)(?:\s|$)/;
const MODIFIED_WORDS =
  /\b(?:updated?|modified|edited|revised|last (?:reviewed|changed)|amended|corrected|actualizad[oa]|atualizad[oa]|mis à jour|aktualisiert|aggiornato|bijgewerkt|обновлено|güncellen?\p{L}*)\b|更新|수정|تحديث|به‌روز|ενημ[εέ]ρω|τροποποι|cập nhật/iu;
const PUBLISHED_WORDS =
  /\b(?:published|posted|first published|publicad[oa]|publié|veröffentlicht|pubblicato|gepubliceerd|опубликовано|created|added|on|giriş|yayın\p{L}*)\b|انتشار|公開|発行|発表|发布|입력|δημοσι[εέ]|(?<!\p{L})đăng(?!\p{L})/iu;

/** The "on" of "Updated on" belongs to the update. */
const MODIFIED_ON = new RegExp(`(?:${MODIFIED_WORDS.source})(?: on\\b)?`, 'iu');

type Found = StatedTime & { read: ReadTime | null };

export function readTimes(tree: Tree, metas: Metas, linked: LinkedData, options: TimesOptions): Times {
  const published: Found[] = [];
  const modified: Found[] = [];
  const hints = { url: options.url, lang: options.lang, now: options.now };
  // Pages say one thing in three places, and reading a time is dear.
  const readings = new Map<string, ReadTime | null>();
  const add = (list: Found[], raw: string | null | undefined, from: string) => {
    const text = raw?.trim().slice(0, LONGEST_LINE);
    if (!text || list.some((each) => each.raw === text && each.from === from)) return;
    let read = readings.get(text);
    if (read === undefined) {
      read = readTime(text, hints);
      readings.set(text, read);
    }
    if (read) list.push({ raw: text, from, value: read.value, reliable: true, read });
  };
  add(published, textValue(linked.article?.datePublished), 'json-ld');
  add(
    published,
    textValue(linked.article?.dateCreated) ?? textValue(linked.article?.uploadDate),
    'json-ld:created',
  );
  add(modified, textValue(linked.article?.dateModified), 'json-ld');
  add(published, textValue(linked.page?.datePublished), 'json-ld:page');
  add(modified, textValue(linked.page?.dateModified), 'json-ld:page');
  for (const name of PUBLISHED_METAS) add(published, metas.get(name), `meta:${name}`);
  for (const name of MODIFIED_METAS) add(modified, metas.get(name), `meta:${name}`);
  for (const [name, raw] of metas) {
    if (PUBLISHED_META.test(name) && !PUBLISHED_METAS.includes(name)) add(published, raw, `meta:${name}`);
    else if (MODIFIED_META.test(name) && !MODIFIED_METAS.includes(name)) add(modified, raw, `meta:${name}`);
  }
  for (const time of ownMarked(tree, options.titleRun)) {
    if (MICROFORMAT.test(time.name))
      add(/updated/.test(time.name) ? modified : published, time.raw, 'microformat');
    else if (/datePublished|dateCreated/.test(time.itemprop)) add(published, time.raw, 'itemprop');
    else if (time.itemprop.includes('dateModified')) add(modified, time.raw, 'itemprop');
  }
  fromPage(tree, options, (raw, from, changed) => add(changed ? modified : published, raw, from));
  const showsUpdate = modified.some((each) => each.from === 'time' || each.from === 'text');
  for (const name of VAGUE_METAS) add(published, metas.get(name), `meta:${name}`);
  if (published.length + modified.length === 0)
    fromElsewhere(tree, (raw, changed) => add(changed ? modified : published, raw, 'text'));
  if (published.length === 0) add(published, dayInAddress(options.url), 'url');

  // A time that moves with the clock ("2 hours ago") is only as good as nothing better being there.
  for (const each of [...published, ...modified])
    if (each.read?.relative)
      Object.assign(each, { reliable: false, reason: 'relative to the time of the capture' });
  const times = judgeTimes(
    { published: published.map(plain), modified: modified.map(plain) },
    { now: options.now },
  );
  const stated = choose(times.published);
  const last = laterThan(stated, choose(times.modified), times.modified);
  const earliest = shownBefore(earlierThan(last, stated, times.published), times.published);
  // An update by the headline, where nothing states the publication, is what dates the article; one at the foot of a
  // page, as of an encyclopedia, is only its last edit.
  const first = earliest ?? (showsUpdate ? last : undefined);
  return {
    publishedAt: first?.value ?? null,
    modifiedAt: last?.value ?? null,
    zoneOffsetMinutes: zoneOf(first, [...published, ...modified]),
    times,
  };
}

const plain = ({ read: _read, ...time }: Found): StatedTime => time;

/** The first that can be trusted; where it names only the day, the first that agrees with it and knows the hour. */
function choose(times: readonly StatedTime[]): StatedTime | undefined {
  const sound = times.filter((each) => each.value !== null && each.reliable);
  const first = sound[0];
  if (!first?.value?.endsWith('T00:00:00.000Z')) return first;
  const near = (other: StatedTime) =>
    Math.abs(Date.parse(other.value!) - Date.parse(first.value!)) < 36 * 3_600_000;
  return (
    sound.find((other) => !other.value!.endsWith('T00:00:00.000Z') && near(other) && other.from !== 'text') ??
    first
  );
}

/**
 * A publication time that equals the modified one, or lies behind it, is often a template's stand-in; an earlier
 * statement of another source is then the day it appeared.
 */
function earlierThan(
  modified: StatedTime | undefined,
  chosen: StatedTime | undefined,
  published: readonly StatedTime[],
): StatedTime | undefined {
  if (!chosen?.value || !modified?.value || chosen.value < modified.value) return chosen;
  return published.find((each) => isLongBefore(each, chosen)) ?? chosen;
}

/** Where a time stands in sight of the readers. */
const SHOWN: ReadonlySet<string> = new Set(['itemprop', 'microformat', 'time', 'text']);

/**
 * Pages moved to another content system bear its day in their markup, and their own in sight: of the two the earlier is
 * the publication, for nobody backdates what readers see.
 */
function shownBefore(
  chosen: StatedTime | undefined,
  published: readonly StatedTime[],
): StatedTime | undefined {
  if (!chosen?.value) return chosen;
  const shown = published.find((each) => SHOWN.has(each.from));
  return shown && !DIGITS_ONLY.test(shown.raw) && isLongBefore(shown, chosen) ? shown : chosen;
}
/** "03/01/2017" may be read as the wrong day; too weak to doubt the markup for. */
const DIGITS_ONLY = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/;

/** By more than any two zones and a midnight can make of one day. */
const isLongBefore = (time: StatedTime, other: StatedTime): boolean =>
  time.reliable && time.value !== null && Date.parse(other.value!) - Date.parse(time.value) > 36 * 3_600_000;

/** A modified time that only repeats the publication says that nothing changed; a later one, stated elsewhere, says what. */
function laterThan(
  published: StatedTime | undefined,
  chosen: StatedTime | undefined,
  modified: readonly StatedTime[],
): StatedTime | undefined {
  if (!chosen?.value || chosen.value !== published?.value) return chosen;
  return (
    modified.find((each) => each.reliable && each.value !== null && each.value > chosen.value!) ?? chosen
  );
}

/** UTC is often the content system's and not the outlet's; another statement of the same minute may know the zone. */
function zoneOf(chosen: StatedTime | undefined, all: readonly Found[]): number | null {
  if (!chosen) return null;
  const own =
    all.find((each) => each.raw === chosen.raw && each.from === chosen.from)?.read?.zoneOffsetMinutes ?? null;
  if (own !== null && own !== 0) return own;
  const stated = all.find((each) => (each.read?.zoneOffsetMinutes ?? 0) !== 0 && !each.read?.relative);
  return stated?.read?.zoneOffsetMinutes ?? own;
}

/**
 * Times marked up as a publication or a change. Teasers of other articles bear the same marks, so those by the headline
 * speak for the page; without any there, a few do and many are a list.
 */
function ownMarked(tree: Tree, titleRun: number | null): PageTime[] {
  const marked = tree.times.filter(
    (each) => MICROFORMAT.test(each.name) || /^date(?:Published|Created|Modified)/.test(each.itemprop),
  );
  const { start, end } = nearTitle(tree, titleRun);
  const near = marked.filter((each) => each.run >= start && each.run <= end);
  if (near.length > 0) return near;
  return marked.length <= MOST_MARKED ? marked : [];
}
/** Publication and change, stated twice. */
const MOST_MARKED = 4;

/** The runs whose times belong to the headline: up to the second paragraph; none where the page shows no headline. */
function nearTitle(tree: Tree, titleRun: number | null): { start: number; end: number } {
  if (titleRun === null) return { start: 0, end: 0 };
  let end = titleRun + 1;
  for (let long = 0; end < Math.min(titleRun + AFTER_TITLE, tree.runs.length); end++)
    if (tree.runs[end]!.text.length > PARAGRAPH && ++long > 2) break;
  return { start: Math.max(0, titleRun - BEFORE_TITLE), end };
}

/** `<time>` elements and lines of text around the headline. */
function fromPage(
  tree: Tree,
  options: TimesOptions,
  add: (raw: string, from: string, changed: boolean) => void,
): void {
  const title = options.titleRun;
  const { start, end } = nearTitle(tree, title);
  // Behind the headline first: what stands before it is often the date of another page's teaser.
  const near = tree.times.filter((each) => each.itemprop === '' && each.run >= start && each.run <= end);
  const behind = near.filter((each) => each.run > (title ?? -1));
  for (const time of behind.length > 0 ? behind : near) {
    const line = tree.runs[time.run]?.text ?? '';
    const label = line.slice(0, LONGEST_LINE).split(time.text)[0] ?? '';
    add(time.raw, 'time', isChange(`${label} ${time.name}`));
  }
  for (let i = start; i < Math.min(end, tree.runs.length); i++) {
    const { text, level } = tree.runs[i]!;
    if (
      level > 0 ||
      tree.runs[i]!.shape === 'row' ||
      // A caption's day is the picture's.
      tree.runs[i]!.shape === 'caption' ||
      text.length > LONGEST_LINE ||
      !/\p{Nd}/u.test(text) ||
      tree.runs[i]!.linkChars > text.length * 0.8
    )
      continue;
    for (const [at, part] of text.replace(JOINED, ' ').split(TIME_PARTS).entries())
      if (isTimeLine(part)) add(part, 'text', isChange(at === 0 ? `${labelOver(tree, i)} ${part}` : part));
  }
}

/** Elements without a space between them: "analystUpdated May 5". */
const JOINED = /(?<=\p{Ll})(?=(?:Last )?(?:Updated|Modified|Published)\b)/gu;
/** Several times in one line: by a mark, or by the word for the second, in any language, behind the digits of the first. */
const TIME_PARTS = new RegExp(
  [
    '\\s[|•·]\\s|[;|]',
    '(?=\\b(?:last )?(?:updated|modified)\\b)',
    `(?<=\\p{Nd}[\\s,]+)(?=(?:\\p{L}+\\s)?(?:${MODIFIED_WORDS.source}))`,
  ].join('|'),
  'iu',
);

/** What stands alone over a line, as its label ("Page updated:"); empty if nothing does. */
function labelOver(tree: Tree, index: number): string {
  const above = tree.runs[index - 1]?.text ?? '';
  return above.length < LONGEST_LABEL && /^[\p{L} ]+:?$/u.test(above) ? above : '';
}
const LONGEST_LABEL = 20;

/**
 * Lines of a page that states no time in its markup nor by its headline: "Last updated: 13 November 2025" at the end,
 * or "Published" or "Written by Ada Lund" over a day. Only with such words: other days on a page are of other pages.
 */
function fromElsewhere(tree: Tree, add: (raw: string, changed: boolean) => void): void {
  for (const [i, { text, shape, linkChars }] of tree.runs.entries()) {
    if (shape === 'row' || linkChars > 0 || text.length > 90 || !/\p{Nd}/u.test(text) || !isTimeLine(text))
      continue;
    const line = `${labelOver(tree, i)} ${text}`.trim();
    const signed = SIGNED.test(tree.runs[i - 1]?.text ?? '');
    if (signed || LABELED_TIME.test(text) || LABELED_TIME.test(line)) add(text, isChange(line));
  }
}
const LABELED_TIME =
  /^(?:page |article |date |first |last |originally )*(?:published|posted|updated|modified|reviewed|publicad[oa]|publié|veröffentlicht|actualizad[oa]|mis à jour|aktualisiert|pubblicato|aggiornato|опубликовано|обновлено)\b/iu;

/** "Published 3 May, updated 4 May" is parted before; what is left and says both is the publication. */
function isChange(label: string): boolean {
  return MODIFIED_WORDS.test(label) && !PUBLISHED_WORDS.test(label.replace(MODIFIED_ON, ''));
}

/** Short, with a year or a clock, and not a sentence that happens to hold a date. */
function isTimeLine(text: string): boolean {
  if (
    text.length > 90 ||
    !/(?:19|20)\d\d|(?:(?!\d)\p{Nd}){4}|\d{1,2}[:.]\d{2}|\p{Nd}年\p{Nd}|\bago\b/u.test(text)
  )
    return false;
  return !/[.!?]["”’]?$/.test(text.trim()) || /(?:[ap]\.m\.|\d{4}\.)$/i.test(text.trim());
}

function dayInAddress(url: string | null): string | null {
  const match = /[/_-]((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(
    url ?? '',
  );
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null;
}
