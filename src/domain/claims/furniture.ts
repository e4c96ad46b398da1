/**
 * Lines of the page that are no part of the story: share bars, teasers, counters, reading times, stamps. The extractor drops
 * them by their markup; pasted and plain text has none, so here they are known by their words. A line counts only when it is
 * the whole sentence or opens as no sentence of a story does: "Read more: …" is a teaser, "Readers want more" is not.
 */
import type { FurnitureWords } from './lang/pages.ts';

/** Longer than this it is a sentence of the story, however it opens. */
const LONGEST = 160;

/** `counter`: nothing but numbers or times that tick by themselves. `part`: names a part of the page or calls the reader. */
export function furnitureOf(text: string, words: FurnitureWords | null): 'counter' | 'part' | null {
  if (words === null || text.length > LONGEST) return null;
  const line = text.trim().replace(/\s+/g, ' ');
  if (words.counters.test(line)) return 'counter';
  return words.parts.test(line) ? 'part' : null;
}
