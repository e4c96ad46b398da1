/** The headline a reader sees: the visible `h1` first, then what the page tells machines, without the outlet's name. */
import { type LinkedData, textValue } from './json-ld.ts';
import { clean, type Metas } from './metadata.ts';
import type { Run, Tree } from './tree.ts';

const SEPARATOR = /\s+(?:[|–—·•»:]|-{1,2}|\/\/?|::)\s+/;

const SEPARATOR_NEXT = /^\s+(?:[|–—·•»]|-)\s/;

export function readTitle(
  tree: Tree,
  metas: Metas,
  linked: LinkedData,
  siteName: string | null,
): string | null {
  const stated = [
    clean(textValue(linked.article?.headline)),
    clean(metas.get('og:title')),
    clean(metas.get('twitter:title')),
    clean(metas.get('dc.title')),
    clean(tree.head.title),
  ].filter((each): each is string => each !== null);
  const heading = chooseHeading(tree, stated, siteName);
  if (heading) return heading;
  const first = stated[0];
  return first === undefined ? null : withoutOutlet(first, siteName, stated);
}

/**
 * The heading that agrees with what the page states, `h1` before others; alone on the page an `h1` is believed
 * without, because what pages state to machines is often another, shorter title.
 */
function chooseHeading(tree: Tree, stated: readonly string[], siteName: string | null): string | null {
  const tops = tree.runs.filter((run) => run.level === 1 && isTitleLength(run.text));
  const only = tops.length === 1 ? tops[0]!.text : null;
  const titles = [...new Set(stated)].map(wordsOf);
  const first = bestMatch(tree, titles, (run) => run.level === 1);
  // Most pages answer before every heading is compared.
  const said = () => {
    const other = bestMatch(tree, titles, (run) => run.level > 1);
    return other !== null && other.likeness >= 0.9 ? other.text : null;
  };
  const unlike = first === null || first.likeness < 0.35;
  if (
    only !== null &&
    only.length >= 8 &&
    squash(only) !== squash(siteName ?? '') &&
    !isSectionName(wordsOf(only), titles) &&
    // A few words that no stated title is like, over a heading that says one word for word: the name of a series.
    !(unlike && only.split(' ').length <= 4 && said() !== null)
  )
    return withoutDesk(only);
  return first && !unlike ? withoutDesk(first.text) : said();
}

/** Longer is a paragraph that somebody marked as a heading. */
const isTitleLength = (text: string): boolean => text.length >= 3 && text.length <= 220;

/** "Market Updates", alone of its level, over pages of many titles: a few words, none of them in any stated title. */
const isSectionName = (heading: Words, stated: readonly Words[]): boolean =>
  spaced(heading) <= 4 &&
  stated.length > 0 &&
  stated.every((title) => spaced(title) > spaced(heading) && likeness(heading, title) === 0);
const spaced = ({ text }: Words): number => text.split(' ').length;

function bestMatch(
  tree: Tree,
  stated: readonly Words[],
  wanted: (run: Run) => boolean,
): { text: string; likeness: number } | null {
  let best: { text: string; likeness: number } | null = null;
  for (const run of tree.runs) {
    if (!wanted(run) || !isTitleLength(run.text)) continue;
    const heading = wordsOf(run.text);
    let match = 0;
    for (const title of stated) match = Math.max(match, likeness(heading, title));
    if (match > (best?.likeness ?? 0) + 0.05) best = { text: run.text, likeness: match };
  }
  return best;
}

/** "… | Opinion", "… | Ten questions answered": the desk or the series, not the headline; a bar is no punctuation of one. */
function withoutDesk(heading: string): string {
  const title = clean(heading) ?? heading;
  const head = title.replace(/\s+\|\s+[^|]+$/u, '');
  const tail = title.length - head.length;
  return tail > 0 && tail <= head.length && title.slice(head.length).split(' ').length <= 7 ? head : title;
}

/** Removes "… | Outlet" where the tail is the outlet's name or the page's other titles lack it. */
function withoutOutlet(title: string, siteName: string | null, stated: readonly string[]): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const shorter = stated.find(
    (other) => other.length < title.length && other.length > 10 && title.startsWith(other),
  );
  if (shorter) return shorter;
  const tail = parts[parts.length - 1]!;
  const at = title.lastIndexOf(tail);
  const head = title.slice(0, at).replace(/\s+(?:[|–—·•»:]|-{1,2}|\/\/?|::)\s+$/, '');
  const isSite =
    siteName !== null &&
    squash(siteName).length > 1 &&
    (squash(tail).includes(squash(siteName)) || squash(siteName).includes(squash(tail)));
  const words = tail.split(' ').length;
  return isSite ||
    (words <= 4 && head.split(' ').length >= words + 2 && /[|–—·•»]\s+\S[^|–—·•»]*$/.test(title))
    ? head
    : title;
}

const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A title with its words apart: a page of fifty headings compares each with every title it states. */
interface Words {
  text: string;
  words: ReadonlySet<string>;
}

const wordsOf = (text: string): Words => ({
  text,
  words: new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
});

/** Shared words over the longer title's words; one that is the beginning of the other is as good as the same. */
function likeness({ text: a, words: left }: Words, { text: b, words: right }: Words): number {
  if (left.size === 0 || right.size === 0) return 0;
  // Stated titles are often cut short.
  if (Math.min(a.length, b.length) > 30 && (a.startsWith(b) || b.startsWith(a))) return 0.95;
  // "Webcams" under "Webcams - The Park (National Parks)": the rest names the site.
  if (a.length > 3 && b.startsWith(a) && SEPARATOR_NEXT.test(b.slice(a.length))) return 0.9;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.max(left.size, right.size);
}
