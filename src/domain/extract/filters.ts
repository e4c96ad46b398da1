/**
 * Block filters: what stands inside the article's container and is yet not the article. The rules are in filter-rules.ts,
 * each with its reason; here they are applied, and what the outlet repeats is dropped.
 */
import type { Removal } from '../model/extraction.ts';
import type { Draft } from './blocks.ts';
import { type PageWords, RULES } from './filter-rules.ts';
import { letters } from './repeats.ts';
import { comparableText, excerpt } from './text.ts';

/**
 * Applies the rules in order, the first that drops a block giving its reason, then drops what the outlet repeats.
 * Correction notes are never dropped.
 */
export function filterBlocks(drafts: Draft[], words: PageWords): { kept: Draft[]; removals: Removal[] } {
  const kept: Draft[] = [];
  const removals: Removal[] = [];
  const title = words.title === null ? null : letters(words.title);
  const byline = words.byline === null ? null : letters(words.byline);
  const firstOf = new Map<string, number>();
  for (const [index, { text }] of drafts.entries()) if (!firstOf.has(text)) firstOf.set(text, index);
  const gallery = isGallery(drafts);
  for (const [index, block] of drafts.entries()) {
    const place = { words, title, byline, index, all: drafts, firstOf, gallery };
    const rule = block.kind === 'correction' ? undefined : RULES.find((each) => each.drops(block, place));
    if (rule) removals.push(removal(block, rule.reason));
    else kept.push(block);
  }
  const repeated = repeatedBlocks(kept, words.repeated);
  for (const [block, reason] of repeated) removals.push(removal(block, reason));
  const own = kept.filter((block) => !repeated.has(block));
  return { kept: isGallery(own) ? own.map(asParagraph) : own, removals };
}

const removal = ({ text }: Draft, rule: string): Removal => ({
  rule,
  excerpt: excerpt(text),
  chars: text.length,
});

/** Those that the outlet repeats, with the reason; none where the page says nothing else, for then they are what it says. */
function repeatedBlocks(
  drafts: readonly Draft[],
  repeated: ReadonlyMap<string, string>,
): ReadonlyMap<Draft, string> {
  const found = new Map<Draft, string>();
  if (repeated.size === 0) return found;
  for (const block of drafts) {
    const reason = block.kind === 'correction' ? undefined : repeated.get(comparableText(block.text));
    if (reason !== undefined) found.set(block, reason);
  }
  const saysMore = drafts.some(
    (block) => !found.has(block) && block.kind !== 'heading' && block.kind !== 'caption',
  );
  return saysMore ? found : new Map();
}

/** Where captions tell the story they are its text. */
const asParagraph = (block: Draft): Draft =>
  block.kind === 'caption' ? { ...block, kind: 'paragraph' } : block;

/** Captions carry the story: each of them is kept. */
function isGallery(all: readonly Draft[]): boolean {
  let captions = 0;
  let prose = 0;
  for (const block of all) {
    if (block.kind === 'caption') captions += block.text.length;
    else if (block.kind !== 'heading') prose += block.text.length;
  }
  return captions > prose * GALLERY_SHARE;
}
const GALLERY_SHARE = 0.6;
