/** Cuts what stands before and behind the article: kickers and lines of the head, and everything after its end. */
import type { Removal } from '../model/extraction.ts';
import type { Draft } from './blocks.ts';
import { readTime } from './dates.ts';
import { TAIL_HEADING, TAIL_HEADING_TITLE, TIMELINE_ENTRY } from './phrases.ts';
import { type CharsIn, charsByRun } from './spans.ts';
import { excerpt, UNMARKED_END } from './text.ts';
import type { Box } from './tree.ts';

interface Cut {
  kept: Draft[];
  removals: Removal[];
}

const SENTENCE_END = /[.!?…。！？।؟:]["'”’»)\]]*$/;
/** Share of the article that must stand before a heading that announces other pages, and may stand behind it. */
const LEAST_BEFORE = 0.55;
const MOST_BEHIND = 0.35;
/** An article that may be followed by more text than its own, in characters, and how much of it one box holds. */
const LEAST_ARTICLE = 600;
const WHOLE_BODY = 0.9;
const FARTHEST_HEAD = 4;
/** "Karsund 2, Arvel 1": a line that ends no sentence and is yet no kicker. */
const STATES_RESULT = /^(?!.*(?:\b(?:19|20)\d\d\b|\d[:.]\d\d)).*\p{Nd}.*\P{Nd}\p{Nd}/u;

export function trim(drafts: Draft[]): Cut {
  const removals: Removal[] = [];
  let kept = drafts;
  for (const cut of [cutTail, cutBehind, trimHead, trimEnd]) {
    const done = cut(kept);
    kept = done.kept;
    removals.push(...done.removals);
  }
  return { kept, removals };
}

/** From a heading like "More from the archive", where little prose stands behind it. Notes survive. */
function cutTail(drafts: Draft[]): Cut {
  const total = drafts.reduce((sum, block) => sum + own(block), 0);
  const charsIn = charsByRun(drafts);
  let before = 0;
  let longest: Draft | null = null;
  for (const [index, block] of drafts.entries()) {
    const ends = (): boolean =>
      (before > total * LEAST_BEFORE && total - before < total * MOST_BEHIND) ||
      (before > LEAST_ARTICLE && block.kind === 'heading' && isOutside(block, longest, charsIn));
    if (announces(block) && ends()) {
      const behind = drafts.slice(index);
      return {
        kept: [...drafts.slice(0, index), ...behind.filter((rest) => rest.kind === 'correction')],
        removals: behind.filter((rest) => rest.kind !== 'correction').map(removal('after the article')),
      };
    }
    before += own(block);
    longest = longer(longest, block);
  }
  return { kept: drafts, removals: [] };
}

/** Behind the box that holds nearly all of what stands before: another part of the page, however much it says. */
function isOutside(block: Draft, longest: Draft | null, charsIn: CharsIn): boolean {
  const box = longest && boxOfMost(longest, charsIn, block.index);
  return box !== null && box.end <= block.index;
}

const longer = (one: Draft | null, other: Draft): Draft =>
  one !== null && one.text.length >= other.text.length ? one : other;

/** The smallest box around the longest block that holds nearly all of the text before a run. */
function boxOfMost(longest: Draft, charsIn: CharsIn, until: number): Box | null {
  const enough = charsIn(0, until) * WHOLE_BODY;
  let box: Box | null = longest.run.box;
  while (box && charsIn(box.start, Math.min(box.end, until)) < enough) box = box.parent;
  return box;
}

/**
 * What stands behind the body in another box: next steps, authors, offers. The last part of a body that an advertisement
 * splits stands in a box like that of the first.
 */
function cutBehind(drafts: Draft[]): Cut {
  const longest = drafts.reduce<Draft | null>(longer, null);
  const box = longest && boxOfMost(longest, charsByRun(drafts), Number.POSITIVE_INFINITY);
  if (!box) return { kept: drafts, removals: [] };
  return sift(
    drafts,
    (draft) => draft.index >= box.end && draft.kind !== 'correction' && !isInTwin(draft, box),
    'behind the body',
  );
}

function isInTwin(draft: Draft, body: Box): boolean {
  for (let box: Box | null = draft.run.box; box; box = box.parent)
    if (box.parent === body.parent) return box.tag === body.tag && firstName(box) === firstName(body);
  return false;
}
const firstName = (box: Box): string | undefined => box.attribs.class?.trim().split(/\s+/)[0];

const announces = (block: Draft): boolean =>
  block.text.length < 80 &&
  (block.kind === 'heading' ||
    block.run.strongChars > block.text.length * 0.8 ||
    !SENTENCE_END.test(block.text)) &&
  (TAIL_HEADING.test(block.text) || TAIL_HEADING_TITLE.test(block.text));

/** Before the first prose stand kickers, places and names of desks: short lines that end no sentence. */
function trimHead(drafts: Draft[]): Cut {
  const first = drafts.findIndex(isProse);
  if (first === -1) return { kept: drafts, removals: [] };
  return sift(
    drafts,
    (block, index) =>
      (index < first && first <= FARTHEST_HEAD && isLine(block) && !STATES_RESULT.test(block.text)) ||
      // Between a standfirst and the body stand byline and time.
      (index < Math.max(first, FARTHEST_HEAD) && isDateline(block)),
    'before the article',
  );
}

/** Headings at the very end head nothing; short lines there are buttons and names. */
function trimEnd(drafts: Draft[]): Cut {
  let end = drafts.length;
  while (end > 1 && (drafts[end - 1]!.kind === 'heading' || isLooseLine(drafts, end - 1))) end--;
  // A page without any prose is not trimmed to nothing.
  if (!drafts.slice(0, end).some(isProse)) return { kept: drafts, removals: [] };
  return sift(drafts, (_block, index) => index >= end, 'after the article');
}

const isProse = (block: Draft): boolean =>
  block.kind !== 'caption' &&
  block.kind !== 'heading' &&
  own(block) >= 60 &&
  (SENTENCE_END.test(block.text) || UNMARKED_END.test(block.text));

/** "Ada Lund · March 14, 2025, 5:47 p.m. · 2 min": a day or a clock, and no sentence. */
export const isDateline = (block: Draft): boolean =>
  block.kind !== 'correction' &&
  block.kind !== 'table' &&
  // The signature of a post bears its day.
  block.kind !== 'quote' &&
  !(block.kind === 'list-item' && TIMELINE_ENTRY.test(block.text)) &&
  block.text.length < 120 &&
  /\p{Nd}{4}|\p{Nd}{1,2}[:.h]\p{Nd}{2}|\bmin\b/u.test(block.text) &&
  !/[.!?।。](?:["”’»)]*)$/.test(block.text.replace(/\b(?:[ap]\.m\.|min\.)$|น\.$/i, '')) &&
  readTime(block.text.replace(/([a-z])(?=[A-Z])/g, '$1 ')) !== null;

const isLine = (block: Draft): boolean =>
  block.kind === 'paragraph' && block.text.length < 40 && !SENTENCE_END.test(block.text);

/** A line within one element with the prose before it is signed, not furnished. */
const isLooseLine = (drafts: Draft[], index: number): boolean =>
  isLine(drafts[index]!) && drafts[index]!.run.box !== drafts[index - 1]?.run.box;

function sift(drafts: Draft[], drops: (block: Draft, index: number) => boolean, rule: string): Cut {
  const kept: Draft[] = [];
  const removals: Removal[] = [];
  for (const [index, block] of drafts.entries()) {
    if (drops(block, index)) removals.push(removal(rule)(block));
    else kept.push(block);
  }
  return { kept, removals };
}

const removal =
  (rule: string) =>
  (block: Draft): Removal => ({ rule, excerpt: excerpt(block.text), chars: block.text.length });

const own = (block: Draft): number => block.text.length - block.run.linkChars;
