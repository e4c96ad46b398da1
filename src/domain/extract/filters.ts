/** Block filters: what stands inside the article's container and is yet not the article. Each rule has its reason. */
import type { Removal } from '../model.ts';
import type { Draft } from './blocks.ts';
import { comparableText, excerpt } from './text.ts';

export interface PageWords {
  title: string | null;
  byline: string | null;
}

export interface Rule {
  reason: string;
  /** `index` and `all` place the block; a rule looks, it does not touch. */
  drops(block: Draft, words: PageWords, index: number, all: readonly Draft[]): boolean;
}

const LABELS =
  /^(?:advertisements?|ads? by .{0,30}|sponsored(?: content)?|promoted|related(?: (?:articles?|stories|posts|content|news|topics|coverage|links|reading))?|read (?:more|also|next|this|full (?:article|story))|also read|more (?:on this|stories|news|from .{0,40})|see also|recommended(?: for you| reading| stories)?|you may (?:also )?like|share(?: this)?(?: (?:article|story|post|page|on .{0,20}))?|tweet|facebook|twitter|whatsapp|linkedin|email|e-mail|print|copy link|link copied|pinterest|reddit|telegram|comments?|leave a (?:comment|reply)|view comments|subscribe(?: now)?|sign up|log ?in|sign in|register|follow(?: us)?|menu|search|close|open|play|pause|video|watch(?: now)?|listen(?: now| to (?:this )?article)?|loading\.{0,3}|continue reading(?: below)?|story continues(?: below)?|article continues(?: below)?.{0,20}|scroll (?:down )?to continue|skip (?:to .{0,30}|advertisement|ad)|advertisement - continue reading below|tap to unmute|enlarge(?: image)?|view (?:gallery|image|photos?)|hide caption|toggle caption|photos?|image|gallery|slideshow|source|tags?|topics?|categories|filed under|back to top|top|next|previous|prev|table of contents|contents|jump to.{0,20}|in this article|on this page|what['’]s (?:this|next)\??|need to know|editors?['’] picks?|trending(?: now)?|most (?:read|popular|viewed)|popular|latest(?: news)?|newsletter|more|home|news|opinion|sports?)[:.!]?$/i;

const CALLS =
  /^(?:(?:please )?(?:sign up|subscribe|click here|tap here|download (?:the|our)|follow (?:us|our|@|the .{0,20} on)|join (?:our|us|the conversation|.{0,20} (?:whatsapp|telegram))|get (?:the latest|our|.{0,40}(?:newsletter|inbox|delivered))|like us|share your (?:thoughts|opinion)|tell us (?:what|in the)|let us know in the comments|become a (?:member|subscriber)|register (?:now|for)|enter your email|by (?:signing up|submitting|subscribing|clicking)|stay (?:up to date|informed|tuned|connected|updated)|support (?:our|independent)|(?:read|see|watch|listen|view|explore|discover)(?: more| also| next| now| all)?:|also read\b|read more\b|related(?: \w+)?:|see also:?|more:|next:|(?:lire|à lire) aussi|lea también|leia (?:também|mais)|lesen sie auch|mehr zum thema|leggi anche|lees ook|читайте также|続きを読む|相关阅读))/i;
const CALL_ANYWHERE =
  /\b(?:(?:sign up|subscribe)\b.{0,60}\b(?:newsletter|email|inbox|updates|alerts|channel|podcast)|newsletters?\b.{0,40}\b(?:sign up|subscribe|inbox)|to your inbox|in your inbox|follow (?:us|.{2,30}) on (?:facebook|twitter|instagram|x|linkedin|telegram|whatsapp|google news|youtube|tiktok|threads)|all rights reserved|may earn (?:an? )?(?:affiliate )?commission|affiliate commission|privacy policy and terms|terms of (?:use|service) and privacy|protected by recaptcha|javascript is (?:disabled|required)|enable javascript|this (?:site|website) uses cookies|we use cookies|your email address will not be published|required fields are marked|create (?:an|your free) account|copyright ©|©\s?(?:copyright )?(?:19|20)\d\d|this material may not be published, broadcast|accept (?:all )?cookies|manage (?:your )?(?:cookie|subscription|preferences))\b/i;
const CREDIT =
  /^(?:(?:photos?|images?|pictures?|photograph(?:y|s)?|illustration|graphic|video|credit|credits|source|image source|photo credit|image credit|file photo|getty(?: images)?|reuters|ap photo|afp|foto|bild|fotos?|crédit)\s?[:|/©]|©|\(?(?:ap photo|getty images|reuters|afp|shutterstock|istock|unsplash)[/)])/i;
const TIME_OR_COUNT =
  /^(?:(?:last )?(?:published|updated|posted|modified|first published)\b.{0,80}|\d+\s*(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?)\s*(?:ago|read)|\d+\s*(?:comments?|shares?|views?|likes?|photos?|images?)|(?:\w{3,9}day,? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}.{0,40}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d{4}.{0,40}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.{0,30}|\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?.{0,20}|[\d.,/:|·•\s]+)$/i;
const BYLINE =
  /^(?:by|von|par|por|di|door|от|written by|words by|story by|reporting by|text by|posted by|reviewed by|edited by|author:?)\s+\p{Lu}/u;

export const RULES: Rule[] = [
  {
    reason: 'repeats the title',
    drops: (block, words, index) =>
      index < 12 && block.text.length < 300 && words.title !== null && isTitle(block.text, words.title),
  },
  {
    reason: 'title of the page',
    drops: (block, words, index) =>
      block.run.level === 1 &&
      index < 4 &&
      words.title !== null &&
      block.text.length < 200 &&
      overlaps(block.text, words.title),
  },
  { reason: 'label of furniture', drops: (block) => block.text.length < 60 && LABELS.test(block.text) },
  {
    reason: 'call to action',
    drops: (block) =>
      block.text.length < 220 &&
      CALLS.test(block.text) &&
      (block.run.linkChars > block.text.length * 0.25 || block.text.length < 120),
  },
  { reason: 'call to action', drops: (block) => block.text.length < 400 && CALL_ANYWHERE.test(block.text) },
  { reason: 'credit', drops: (block) => block.text.length < 100 && CREDIT.test(block.text) },
  {
    reason: 'time or counter',
    drops: (block) =>
      block.kind !== 'table' &&
      block.kind !== 'heading' &&
      block.text.length < 120 &&
      TIME_OR_COUNT.test(block.text),
  },
  {
    reason: 'byline',
    drops: (block, words, index, all) =>
      (index < 8 || index > all.length - 4) &&
      block.text.length < 120 &&
      ((BYLINE.test(block.text) && !/[.!?]$/.test(block.text)) ||
        (words.byline !== null && comparableText(block.text) === comparableText(words.byline))),
  },
  {
    reason: 'only a link',
    drops: (block) =>
      block.kind !== 'table' &&
      block.run.linkChars >= block.text.length * 0.9 &&
      block.kind !== 'heading' &&
      block.text.length < 200 &&
      !/[.!?]["”’]?$/.test(block.text),
  },
];

/** Applies the rules in order; the first that drops a block gives its reason. Correction notes are never dropped. */
export function filterBlocks(drafts: Draft[], words: PageWords): { kept: Draft[]; removals: Removal[] } {
  const kept: Draft[] = [];
  const removals: Removal[] = [];
  for (const [index, block] of drafts.entries()) {
    const rule =
      block.kind === 'correction' ? undefined : RULES.find((each) => each.drops(block, words, index, drafts));
    if (rule) removals.push({ rule: rule.reason, excerpt: excerpt(block.text), chars: block.text.length });
    else kept.push(block);
  }
  return { kept, removals };
}

const letters = (text: string): string =>
  comparableText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function isTitle(text: string, title: string): boolean {
  return letters(text) === letters(title);
}

function overlaps(text: string, title: string): boolean {
  const a = new Set(letters(text).split(' '));
  const b = new Set(letters(title).split(' '));
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared >= Math.min(a.size, b.size) * 0.7;
}
