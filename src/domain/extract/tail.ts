/** Cuts what stands before and behind the article: kickers and lines of the head, and everything after its end. */
import type { Removal } from '../model.ts';
import type { Draft } from './blocks.ts';
import { readTime } from './dates.ts';
import { TAIL_HEADING, TAIL_HEADING_TITLE } from './phrases.ts';
import { excerpt } from './text.ts';

interface Cut {
  kept: Draft[];
  removals: Removal[];
}

const SENTENCE_END = /[.!?…。！？।؟:]["'”’»)\]]*$/;
/** Share of the article that must stand before a heading that announces other pages, and may stand behind it. */
const LEAST_BEFORE = 0.55;
const MOST_BEHIND = 0.35;
const FARTHEST_HEAD = 4;

export function trim(drafts: Draft[]): Cut {
  const tail = cutTail(drafts);
  const head = trimHead(tail.kept);
  const end = trimEnd(head.kept);
  return { kept: end.kept, removals: [...tail.removals, ...head.removals, ...end.removals] };
}

/** From a heading like "More from the archive", where little prose stands behind it. Notes survive. */
function cutTail(drafts: Draft[]): Cut {
  const total = drafts.reduce((sum, block) => sum + own(block), 0);
  let before = 0;
  for (const [index, block] of drafts.entries()) {
    if (announces(block) && before > total * LEAST_BEFORE && total - before < total * MOST_BEHIND) {
      const behind = drafts.slice(index);
      return {
        kept: [...drafts.slice(0, index), ...behind.filter((rest) => rest.kind === 'correction')],
        removals: behind.filter((rest) => rest.kind !== 'correction').map(removal('after the article')),
      };
    }
    before += own(block);
  }
  return { kept: drafts, removals: [] };
}

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
      (index < first && first <= FARTHEST_HEAD && isLine(block)) ||
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
  block.kind !== 'caption' && block.kind !== 'heading' && own(block) >= 60 && SENTENCE_END.test(block.text);

/** "Ada Lund · March 14, 2025, 5:47 p.m. · 2 min": a day or a clock, and no sentence. */
export const isDateline = (block: Draft): boolean =>
  block.kind !== 'correction' &&
  block.kind !== 'table' &&
  // The signature of a post bears its day.
  block.kind !== 'quote' &&
  block.text.length < 120 &&
  /\p{Nd}{4}|\p{Nd}{1,2}[:.h]\p{Nd}{2}|\bmin\b/u.test(block.text) &&
  !/[.!?।。](?:["”’»)]*)$/.test(block.text.replace(/\b(?:[ap]\.m\.|min\.)$/i, '')) &&
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
