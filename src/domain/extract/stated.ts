/** What an element says of itself: a time, or an author. */
import { type ElementNode, textOf } from './nodes.ts';
import { normalizeText } from './text.ts';
import type { PageAuthor, PageTime } from './tree.ts';

const AUTHOR_NAME =
  /(?:^|[\s_-])(?:byline|by-line|author-?name|authors?|article-?author|post-?author|entry-?author|writer)(?![a-z])/i;
const AUTHOR_PAGE = /\/(?:authors?|contributors?|columnists?|reporters?|journalists?)\/[^/?#]/;

/** The time that a `<time>` or an element with a date's `itemprop` states. */
export function timeOf(element: ElementNode): Omit<PageTime, 'run'> | null {
  const { attribs, name: tag } = element;
  if (tag !== 'time' && tag !== 'abbr' && !attribs.itemprop?.startsWith('date')) return null;
  const text = normalizeText(textOf(element, 120));
  const stated = attribs.datetime ?? attribs.content ?? (tag === 'abbr' ? attribs.title : undefined);
  if (tag === 'abbr' && !/\d{4}-\d\d/.test(stated ?? '')) return null;
  const raw = stated?.trim() || text;
  if (raw === '') return null;
  const name = `${attribs.class ?? ''} ${attribs.pubdate ?? ''}`.trim();
  return { raw, text, itemprop: attribs.itemprop ?? '', name };
}

/** The author that an element names, by what its markup says. */
export function authorOf(element: ElementNode): Omit<PageAuthor, 'run'> | null {
  const strength = authorStrength(element);
  if (strength === null) return null;
  const text = normalizeText(textOf(element, 160));
  return text !== '' && text.length < 140 ? { text, strength } : null;
}

function authorStrength({ attribs, name }: ElementNode): PageAuthor['strength'] | null {
  const { class: classes, itemprop } = attribs;
  if (attribs.rel === 'author' || itemprop === 'author' || itemprop === 'creator') return 'marked';
  if (classes !== undefined && /auth|by-?line|writer/i.test(classes) && AUTHOR_NAME.test(classes))
    return 'named';
  return name === 'a' && AUTHOR_PAGE.test(attribs.href ?? '') ? 'linked' : null;
}
