/** Block filters: what stands inside the article's container and is yet not the article. Each rule has its reason. */
import type { Removal } from '../model/extraction.ts';
import type { Draft } from './blocks.ts';
import {
  BOILERPLATE,
  BYLINE,
  CALL,
  CONTACT,
  CREDIT,
  HANDS,
  LABEL,
  LINKED_CALL,
  SERVICE,
  TIME_OR_COUNT,
  TIMELINE_ENTRY,
} from './phrases.ts';
import { comparableText, excerpt } from './text.ts';

export interface PageWords {
  title: string | null;
  byline: string | null;
  url: string | null;
  /** Comparable texts that the outlet's rules drop, with the reason of each. */
  repeated: ReadonlyMap<string, string>;
}

interface Place {
  words: PageWords;
  /** Letters of title and byline, for comparing. */
  title: string | null;
  byline: string | null;
  index: number;
  all: readonly Draft[];
  /** Where each text stands first. */
  firstOf: ReadonlyMap<string, number>;
  /** Whether captions carry the story. */
  gallery: boolean;
}

export interface Rule {
  reason: string;
  /** A rule looks at the block and its place; it touches nothing. */
  drops(block: Draft, place: Place): boolean;
}

/** Most of the block is link text. */
const linked = (block: Draft, share: number): boolean => block.run.linkChars >= block.text.length * share;
const TAG_LINE = /^(?:tags?|topics?|categor(?:y|ies)|filed under|keywords)\b\s?:/i;
/** Without a colon it takes the links to tell. */
const TAG_WORD = /^(?:tags?|topics?|categor(?:y|ies)|schlagw(?:ort|örter)|etiquetas|теги)\s/iu;
const ENDS_SENTENCE = /[.!?…。！？।؟]["'”’»)\]]*$/;

export const RULES: Rule[] = [
  {
    reason: 'repeats the title',
    drops: ({ text }, { title, index }) =>
      index < 12 && text.length < 300 && title !== null && isAlike(text, title),
  },
  {
    reason: 'repeats the title',
    // With byline and day behind it, as templates without headings set it.
    drops: ({ text }, { words, index }) =>
      index < 3 &&
      words.title !== null &&
      text.startsWith(words.title) &&
      text.length < words.title.length + 100 &&
      BYLINE.test(text.slice(words.title.length).trim()),
  },
  {
    reason: 'title of the page',
    drops: ({ text, run }, { words, index }) =>
      words.title !== null &&
      // Below the first level only with a kicker before it, or it may be a heading that shares words with the title.
      (run.level === 1 || (run.level > 0 && text.endsWith(words.title))) &&
      index < 4 &&
      text.length < 200 &&
      overlaps(text, words.title),
  },
  { reason: 'markup shown as text', drops: ({ text }) => /^<\w+[^>]{8,}>/.test(text) },
  {
    reason: 'address of the page',
    drops: ({ text }, { words }) =>
      /^https?:\/\/\S+$/.test(text) && words.url !== null && isSameUrl(text, words.url),
  },
  {
    reason: 'label of furniture',
    drops: ({ text, kind }) => kind !== 'table' && text.length < 80 && LABEL.test(text),
  },
  {
    reason: 'call to action',
    drops: (block) =>
      block.text.length < 300 && CALL.test(block.text) && (block.text.length < 140 || linked(block, 0.25)),
  },
  {
    reason: 'call to action',
    drops: (block) => block.text.length < 160 && LINKED_CALL.test(block.text) && linked(block, 0.6),
  },
  {
    reason: 'call to action',
    drops: (block) =>
      block.text.length < 200 &&
      // A heading and a sentence may speak of newsletters; a call is mostly its link.
      (linked(block, block.kind === 'heading' || ENDS_SENTENCE.test(block.text) ? 0.5 : 0.2) ||
        (block.kind !== 'heading' && block.run.strongChars > block.text.length * 0.8)) &&
      SERVICE.test(block.text),
  },
  {
    reason: 'linked heading',
    // The heads of teasers: a heading of the article has text under it.
    drops: (block, { index, all }) =>
      block.kind === 'heading' &&
      linked(block, 0.9) &&
      (all[index + 1] === undefined || all[index + 1]!.kind === 'heading'),
  },
  {
    reason: 'boilerplate',
    drops: ({ text, kind }) => kind !== 'table' && text.length < 300 && BOILERPLATE.test(text),
  },
  { reason: 'credit', drops: ({ text, kind }) => kind !== 'table' && text.length < 100 && CREDIT.test(text) },
  {
    reason: 'credit',
    drops: ({ text }, { index, all }) => index >= all.length - 6 && text.length < 400 && HANDS.test(text),
  },
  {
    reason: 'contact line',
    drops: ({ text, kind }) => kind !== 'table' && text.length < 200 && CONTACT.test(text),
  },
  {
    reason: 'head of a printed page',
    drops: (block, place) => isRunningHead(block, place),
  },
  {
    reason: 'time or counter',
    // The day of a birth stands beside its term, and "07:52 Pier falls" in the list of what happened when.
    drops: ({ text, kind, run }) =>
      kind !== 'table' &&
      kind !== 'heading' &&
      text.length < 120 &&
      TIME_OR_COUNT.test(text) &&
      !(kind === 'list-item' && (run.box.tag === 'dd' || TIMELINE_ENTRY.test(text))),
  },
  {
    reason: 'line of page tools',
    // "Views: 9038 | Print version | Send to friend": no part of it is about the story.
    drops: ({ text, kind }) => {
      if (kind === 'table' || kind === 'heading' || text.length > 160) return false;
      const parts = text.split(/\s*[|·•]\s*/).filter((part) => part !== '');
      return parts.length > 1 && parts.every((part) => LABEL.test(part) || TIME_OR_COUNT.test(part));
    },
  },
  {
    reason: 'byline',
    drops: ({ text }, { byline, index, all }) =>
      (index < 10 || index > all.length - 4) &&
      text.length < 120 &&
      ((BYLINE.test(text) && !ENDS_SENTENCE.test(text)) || (byline !== null && isAlike(text, byline))),
  },
  {
    reason: 'line of links',
    drops: (block) =>
      block.text.length < 160 && block.run.links >= 2 && /[|•·›»]/.test(block.text) && linked(block, 0.7),
  },
  {
    reason: 'line of links',
    // Headlines of other pages in one paragraph, each with its desk: "… [VIDEO]".
    drops: (block) =>
      block.text.length < 500 &&
      block.run.links >= 2 &&
      linked(block, 0.7) &&
      /\[\p{Lu}+\]$/u.test(block.text),
  },
  {
    reason: 'tags',
    drops: (block) =>
      block.kind !== 'heading' &&
      block.text.length < 250 &&
      ((TAG_LINE.test(block.text) && (block.run.links > 0 || !ENDS_SENTENCE.test(block.text))) ||
        (TAG_WORD.test(block.text) && block.run.links >= 2 && linked(block, 0.7))),
  },
  {
    reason: 'only addresses',
    drops: ({ text, kind }) => kind !== 'table' && /^(?:https?:\/\/\S+\s*){2,}$/.test(text),
  },
  {
    reason: 'only a link',
    drops: (block, { index, all }) =>
      block.kind !== 'table' &&
      block.kind !== 'heading' &&
      linked(block, 0.9) &&
      block.text.length < 200 &&
      !ENDS_SENTENCE.test(block.text) &&
      !announced(index, all),
  },
  {
    reason: 'caption without a figure or a day',
    drops: (block, { gallery }) => block.kind === 'caption' && !gallery && !STATES_FIGURE.test(block.text),
  },
  {
    reason: 'repeated',
    // A refrain may repeat ("What inspired you?" in every interview); captions and neighbors do by mistake.
    drops: (block, { index, all, firstOf }) =>
      block.text.length >= 30 &&
      (block.kind === 'caption'
        ? firstOf.get(block.text)! < index
        : block.kind !== 'table' &&
          (all[index - 1]?.text === block.text || all[index - 2]?.text === block.text)),
  },
  {
    reason: 'repeated',
    // Pages set once for each width of screen: what returns is a stretch, not a line.
    drops: (block, place) => block.kind !== 'table' && isCopy(block, place),
  },
  {
    reason: 'repeats the body',
    // A standfirst made of a sentence of the article says nothing of its own.
    drops: (block, { index, all }) =>
      index < 2 &&
      block.kind !== 'caption' &&
      block.text.length >= 40 &&
      repeatedInside(block, all.slice(index + 1)),
  },
  {
    reason: 'pull quote',
    drops: (block, { all }) => isPullQuote(block, all),
  },
  {
    reason: 'pull quote',
    // The name under it.
    drops: (block, { index, all }) =>
      block.kind === 'quote' &&
      block.text.length < 80 &&
      !ENDS_SENTENCE.test(block.text) &&
      index > 0 &&
      isPullQuote(all[index - 1]!, all),
  },
  {
    reason: 'about the author',
    drops: ({ text }, { words, index, all }) =>
      index > 0 && index >= all.length - 6 && text.length < 500 && opensWithAuthor(text, words.byline),
  },
];

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

/**
 * What a caption must hold to be kept: a figure or a day. One that only says who is pictured belongs to the picture,
 * and outlets swap pictures all day; each swap would be a statement removed and another added.
 */
const STATES_FIGURE =
  /\p{Nd}|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|third)\b/iu;

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

/** In what was made for paper: the same line on every page, beside the number of each. */
function isRunningHead({ text, kind }: Draft, { index, all }: Place): boolean {
  const byNumber = (at: number) => isPageNumber(all[at - 1]) || isPageNumber(all[at + 1]);
  return (
    kind === 'paragraph' &&
    text.length < 100 &&
    !ENDS_SENTENCE.test(text) &&
    byNumber(index) &&
    all.some((other, at) => at !== index && other.text === text && byNumber(at))
  );
}
const isPageNumber = (block: Draft | undefined): boolean =>
  block !== undefined && /^[–—-]?\s?\d{1,4}\s?[–—-]?$/.test(block.text);

/** A long text that stood before, or a shorter one that stood before beside the same neighbor. */
function isCopy(block: Draft, { index, all, firstOf }: Place): boolean {
  const first = firstOf.get(block.text)!;
  if (first === index) return false;
  if (block.text.length >= LONG_COPY) return true;
  const besides = (step: number) => {
    const neighbor = all[index + step]?.text;
    return neighbor !== undefined && neighbor.length >= LONG_COPY && all[first + step]?.text === neighbor;
  };
  return besides(1) || besides(-1);
}
const LONG_COPY = 120;

/** Links listed under a sentence of the article that ends in a colon are what it announces. */
function announced(index: number, all: readonly Draft[]): boolean {
  let at = index;
  while (all[at]?.kind === 'list-item') at--;
  const lead = all[at];
  return (
    at < index &&
    lead?.kind === 'paragraph' &&
    /[:：]$/.test(lead.text) &&
    !LABEL.test(lead.text) &&
    !CALL.test(lead.text)
  );
}

/** Comparing letters is dear; texts of quite another length differ anyway. */
const isAlike = (text: string, key: string): boolean =>
  Math.abs(text.length - key.length) <= 20 && letters(text) === key;

const letters = (text: string): string =>
  comparableText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isSameUrl = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/?#].*?$/, (rest) => rest.replace(/[?#].*$/, '').replace(/\/$/, ''));

const isPullQuote = (block: Draft, all: readonly Draft[]): boolean =>
  block.kind === 'quote' && block.text.length >= 40 && repeatedInside(block, all);

/** "Ada Lund is a reporter in Ostrand", at the end. */
function opensWithAuthor(text: string, byline: string | null): boolean {
  const name = byline?.split(', ').find((each) => text.toLowerCase().startsWith(each.toLowerCase()));
  return (
    name !== undefined &&
    /^\s+(?:is|was|has|writes|covers|reports|joined|works|studied|lives|can be)\b/.test(
      text.slice(name.length),
    )
  );
}

/** Its words stand in another paragraph, where they belong. */
function repeatedInside(block: Draft, all: readonly Draft[]): boolean {
  const own = block.text.replace(/^["'“”‘’«»\s]+|["'“”‘’«»\s.,]+$/g, '');
  return (
    own.length >= 30 &&
    all.some((other) => other !== block && other.text.length > own.length + 10 && other.text.includes(own))
  );
}

function overlaps(text: string, title: string): boolean {
  const a = new Set(letters(text).split(' '));
  const b = new Set(letters(title).split(' '));
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= Math.min(a.size, b.size) * 0.7;
}
