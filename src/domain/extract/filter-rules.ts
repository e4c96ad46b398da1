/** The rules of the block filters: each looks at a block and its place, and says why the block is no part of the article. */
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
import {
  ENDS_SENTENCE,
  isAlike,
  isCopy,
  isPullQuote,
  isRunningHead,
  overlaps,
  repeatedInside,
  type Spot,
} from './repeats.ts';

export interface PageWords {
  title: string | null;
  byline: string | null;
  url: string | null;
  /** Comparable texts that the outlet's rules drop, with the reason of each. */
  repeated: ReadonlyMap<string, string>;
}

/** Where a block stands, and what is known of its page. */
export interface Place extends Spot {
  words: PageWords;
  /** Letters of title and byline, for comparing. */
  title: string | null;
  byline: string | null;
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
    drops: isRunningHead,
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
 * What a caption must hold to be kept: a figure or a day. One that only says who is pictured belongs to the picture,
 * and outlets swap pictures all day; each swap would be a statement removed and another added.
 */
const STATES_FIGURE =
  /\p{Nd}|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|third)\b/iu;

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

const isSameUrl = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/?#].*?$/, (rest) => rest.replace(/[?#].*$/, '').replace(/\/$/, ''));

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
