/** An answer held against what a person says of the page. */
import type { Cost } from './measure.ts';
import type { Answer } from './systems.ts';

export interface Truth {
  id: string;
  set: string;
  url: string;
  text: string;
  title?: string | null;
  author?: string | null;
  date?: string | null;
}

export interface PageResult {
  set: string;
  precision: number;
  recall: number;
  exact: boolean;
  title: boolean | null;
  byline: boolean | null;
  published: boolean | null;
  eitherDay: boolean | null;
  /** Right, or `null` where the measure says nothing of the page: see `judge`. */
  shownTitle: boolean | null;
  firstDay: boolean | null;
  /** Best of the runs, by the clock. */
  ms: number;
  /** Best of the runs, by processor time: of the system, and of `cheerio.load` alone in turns with it. */
  cpuMs: number;
  parseMs: number;
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(0, tokens.length - 4);
  for (let i = 0; i <= last && tokens.length > 0; i++) {
    const key = tokens.slice(i, i + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function score(truth: string, text: string): { precision: number; recall: number; exact: boolean } {
  const wanted = shingles(truth);
  const found = shingles(text);
  let right = 0;
  let missed = 0;
  let extra = 0;
  for (const [key, count] of wanted) {
    const same = Math.min(count, found.get(key) ?? 0);
    right += same;
    missed += count - same;
  }
  for (const [key, count] of found) extra += Math.max(0, count - (wanted.get(key) ?? 0));
  const empty = right + missed === 0 ? 1 : 0;
  return {
    precision: right + extra === 0 ? empty : right / (right + extra),
    recall: right + missed === 0 ? 1 : right / (right + missed),
    exact: missed + extra === 0,
  };
}

const plain = (text: string | null): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const nameSet = (text: string | null): string =>
  plain((text ?? '').replace(/\band\b|\bby\b/gi, ' '))
    .split(' ')
    .sort()
    .join(' ');

/** What a reader of the page sees. */
function shownText(html: string): string {
  const body = html.slice(Math.max(0, html.search(/<body\b/i)));
  const seen = body.replace(
    /<(script|style|noscript|template)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>/gi,
    ' ',
  );
  return seen.replace(/&(?:#0?39|#x27|rsquo|#8217|amp|#0?38|quot|nbsp);/gi, ' ').replace(/\s+/g, ' ');
}

/** Many a true title stands in `<title>` only. */
const shows = (seen: string, words: string): boolean => ` ${plain(seen)} `.includes(` ${plain(words)} `);

/**
 * Whether the page tells the day as its last change, in its markup or in sight ("Updated August 14, 2025"), and neither
 * as its publication. It is asked of the page alone, never of an answer.
 */
function isUpdate(html: string, seen: string, day: string): boolean {
  return (
    (stated(html, day, 'dateModified|modified_time|updated_time|lastmod') ||
      told(seen, day, 'updated|modified|revised|last reviewed')) &&
    !stated(html, day, 'datePublished|published_time|dateCreated|pubdate') &&
    !told(seen, day, 'published|posted')
  );
}

/** A name and its value: of a property in JSON, or of attributes in either order. Commas part it from its neighbors. */
const stated = (html: string, day: string, names: string): boolean =>
  new RegExp(
    `(?:${names})["']?[^<>{},]{0,40}?["']${day}|=["']${day}[^<>{},]{0,40}?(?:${names})["']`,
    'i',
  ).test(html);

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The day behind such a word, as pages in English write it. */
function told(seen: string, day: string, words: string): boolean {
  const [year, month, date] = day.split('-').map(Number);
  const name = MONTHS[month! - 1]!;
  const named = `${name.slice(0, 3)}(?:t|${name.slice(3)})?\\.?`;
  const ordinal = `0?${date}(?:st|nd|rd|th)?`;
  const forms = `(?:${named} ${ordinal},? ${year}|${ordinal} ${named},? ${year}|${day})`;
  return new RegExp(`(?:${words})(?: on| at)?[ :]{0,4}(?:\\w+day,? )?${forms}`, 'i').test(seen);
}

export function judge(truth: Truth, html: string, found: Answer, cost: Cost, parseMs: number): PageResult {
  const { title, author, date } = truth;
  const day = date?.slice(0, 10) ?? '';
  const seen = title || date ? shownText(html) : '';
  return {
    shownTitle: title && shows(seen, title) ? plain(title) === plain(found.title) : null,
    firstDay: date && !isUpdate(html, seen, day) ? found.published.includes(day) : null,
    set: truth.set,
    ...score(truth.text, found.text),
    title: title ? plain(title) === plain(found.title) : null,
    byline: author ? nameSet(author) === nameSet(found.byline) : null,
    published: date ? found.published.includes(date.slice(0, 10)) : null,
    eitherDay: date ? [...found.published, ...found.modified].includes(date.slice(0, 10)) : null,
    ...cost,
    parseMs,
  };
}
