/** The article as one text: as a reader wants it, and as versions are told apart. */
import type { Extraction } from '../model/extraction.ts';
import { comparableText } from './text.ts';

/**
 * The running text: the blocks without captions, parted by a blank line. Captions belong to their pictures, as title,
 * standfirst and byline belong to the head of the page.
 */
export const articleText = ({ blocks }: Pick<Extraction, 'blocks'>): string =>
  blocks
    .filter((block) => block.kind !== 'caption')
    .map((block) => block.text)
    .join('\n\n');

/**
 * Everything the article says, in compared form: two captures with equal text here are one version. The standfirst
 * stands before the blocks, so that a redesign that makes it the first paragraph, or the other way, is no edit.
 */
export function wholeText(article: Pick<Extraction, 'title' | 'standfirst' | 'byline' | 'blocks'>): string {
  const { title, standfirst, byline, blocks } = article;
  const head = [title ?? '', byline ?? '', ...(standfirst === null ? [] : [standfirst])];
  return [...head, ...blocks.map((block) => block.text)].map(comparableText).join('\n\n');
}
