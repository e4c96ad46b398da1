/** Who wrote it: people, joined by a comma; never "By staff" and never the outlet itself. */
import { isObject, type LinkedData } from './json-ld.ts';
import { clean, type Metas } from './metadata.ts';
import { comparableText } from './text.ts';
import type { Tree } from './tree.ts';

const NOBODY =
  /^(?:by )?(?:.{0,40} )?(?:staff(?: (?:reporters?|writers?))?|editors?|editorial(?: team| board| staff)?|admin(?:istrator)?|newsroom|news ?desk|web ?desk|desk|online|team|redaction|redaktion|la rédaction|redacción|redazione|author|unknown|guest|anonymous|agencies|bureau|null|undefined)$/i;
const PREFIX =
  /^\s*(?:(?:written|reported|posted|published|words|story|text|reviewed|edited) )?(?:by|von|par|por|di|door|av|от|автор)[:\s]+/i;

export function readByline(
  tree: Tree,
  metas: Metas,
  linked: LinkedData,
  siteName: string | null,
): string | null {
  const found = [
    () => fromLinked(linked.article?.author ?? linked.article?.creator),
    () =>
      split(
        metas.get('author') ??
          metas.get('article:author') ??
          metas.get('parsely-author') ??
          metas.get('sailthru.author') ??
          metas.get('dc.creator') ??
          metas.get('byl'),
      ),
    () => fromPage(tree),
  ];
  for (const read of found) {
    const names = people(read(), siteName);
    if (names.length > 0) return names.join(', ');
  }
  return null;
}

function fromLinked(author: unknown): string[] {
  const list = Array.isArray(author) ? author : [author];
  return list.flatMap((each) =>
    typeof each === 'string' ? split(each) : isObject(each) ? fromName(each.name) : [],
  );
}

const fromName = (name: unknown): string[] =>
  (Array.isArray(name) ? name : [name]).flatMap((each) => (typeof each === 'string' ? split(each) : []));

function split(text: string | null | undefined): string[] {
  const line = clean(text)?.replace(PREFIX, '');
  if (!line || /^https?:/.test(line)) return [];
  return line.split(/\s*(?:,(?! (?:jr|sr|ph\.?d|m\.?d|md|ii|iii)\b)|;|\||&|\band\b|\bund\b|\bet\b)\s*/i);
}

/** `rel=author`, `itemprop=author`, then class names, which are right far less often. */
function fromPage(tree: Tree): string[] {
  for (const wanted of [
    (attribs: Readonly<Record<string, string>>) => attribs.itemprop === 'author' || attribs.rel === 'author',
    (attribs: Readonly<Record<string, string>>) =>
      /(?:^|[\s_-])(?:byline|author-?name|article-?author|c-byline)/i.test(attribs.class ?? ''),
  ]) {
    const box = tree.boxes.find(
      (each) => wanted(each.attribs) && each.end > each.start && tree.runs[each.start]!.text.length < 120,
    );
    if (box) return split(tree.runs[box.start]!.text);
  }
  return [];
}

function people(names: readonly string[], siteName: string | null): string[] {
  const site = comparableText(siteName ?? '').toLowerCase();
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = comparableText(name).toLowerCase();
    if (
      name.length < 2 ||
      name.length > 80 ||
      NOBODY.test(name) ||
      key === site ||
      seen.has(key) ||
      name.includes('@')
    )
      return false;
    seen.add(key);
    return true;
  });
}
