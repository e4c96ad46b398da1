/** What stands within a line of text and is no part of it: hidden words, reference marks, credits, cards. */
import { type ElementNode, type PageNode, textOf } from './nodes.ts';
import { normalizeText } from './text.ts';
import type { InlineRemoval } from './tree.ts';

const CREDIT_NAME = /credit|copyright|photographer|byline|source|agency|provider/i;
/** Outside a caption only what is plainly the credit of a picture; "credit" alone may be a tax's. */
const PICTURE_CREDIT = /(?:photo|image|img|picture|media|caption)[-_]{0,2}credit(?![a-z])/i;
const HIDDEN_INLINE =
  /(?:^|[\s_-])(?:sr-only|screen-?reader|visually-?hidden|visuallyhidden|assistive|a11y|off-?screen|hide-?text|accessib)/i;

/** Longer is text that is shown by a script, or a name that lies. */
const LONGEST_HIDDEN = 160;
const LONGEST_CREDIT = 120;

export type Taken = InlineRemoval & {
  /** Whether the words around it close up, as around "[3]"; else it leaves a space. */
  closesUp: boolean;
};

/** Why the element's words are not of the line around it; `null` when they are. */
export function takenOut(
  element: ElementNode,
  tag: string,
  place: { caption: boolean; begun: boolean },
): Taken | null {
  const hidden = hiddenInline(element) ?? referenceMark(element, tag);
  if (hidden) {
    const text = normalizeText(textOf(element, 400));
    if (text.length < LONGEST_HIDDEN) return { rule: hidden, text, closesUp: true };
  }
  const { class: classes } = element.attribs;
  if (classes !== undefined && tag !== 'a' && (place.caption ? CREDIT_NAME : PICTURE_CREDIT).test(classes)) {
    const text = normalizeText(textOf(element, 200));
    if (text.length < LONGEST_CREDIT) return { rule: 'credit', text, closesUp: false };
  }
  // A span around a name and its card is not the card; that is met on the way down.
  if (tag === 'span' && place.begun && isHoverCard(element) && !element.children.some(isHoverCard))
    return { rule: 'hover card', text: normalizeText(textOf(element, 400)), closesUp: true };
  return null;
}

function hiddenInline(element: ElementNode): string | null {
  const { attribs } = element;
  if (attribs.hidden !== undefined) return 'hidden';
  if (attribs['aria-hidden'] === 'true') return 'hidden';
  if (attribs.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style))
    return 'hidden';
  if (attribs.class !== undefined && HIDDEN_INLINE.test(attribs.class)) return 'screen-reader text';
  return null;
}

const REFERENCE =
  /^\[\s*(?:\d{1,3}|[a-z]|edit|note \d+|citation needed|modifier|bearbeiten|editar|править)(?:\s*\|.{0,30})?\s*\]$/i;

/** "[3]" and "[edit]": marks of an encyclopedia's page, not words of its text. */
function referenceMark(element: ElementNode, tag: string): string | null {
  if (tag !== 'sup' && tag !== 'span' && tag !== 'a') return null;
  if (element.children.length > 6) return null;
  const text = textOf(element, 40);
  if (text.length >= 30) return null;
  if (text.includes('[')) return REFERENCE.test(text.trim()) ? 'reference mark' : null;
  return FOOTNOTE.test(text.trim()) && leadsToNote(element) ? 'reference mark' : null;
}

/** A number alone that links to a note of the page: "before.1 What" is nobody's text, and "2,0001" nobody's figure. */
const FOOTNOTE = /^(?:\d{1,3}|[*†‡]{1,3})$/;
const NOTE_ANCHOR = /^#.*(?:note|fn|ref|cite|endnote|sdfootnote)/i;

function leadsToNote({ name, attribs, children }: ElementNode): boolean {
  if (name === 'a') return NOTE_ANCHOR.test(attribs.href ?? '');
  const [only, ...others] = children.filter((child) => child.type === 'tag' || child.data.trim() !== '');
  return only?.type === 'tag' && others.length === 0 && leadsToNote(only);
}

/** A card of links that opens over a name in a sentence: several links, nearly no words of its own. */
function isHoverCard(element: PageNode): boolean {
  if (element.type !== 'tag' || element.attribs.class === undefined || element.children.length < 1)
    return false;
  const weight = { chars: 0, linkChars: 0, links: 0 };
  weigh(element, weight, false, 0);
  return weight.links >= 3 && weight.linkChars >= 120 && weight.linkChars > weight.chars * 0.6;
}

function weigh(
  element: ElementNode,
  weight: { chars: number; linkChars: number; links: number },
  linked: boolean,
  depth: number,
): void {
  for (const child of element.children) {
    if (child.type === 'text') {
      const { length } = child.data.trim();
      weight.chars += length;
      if (linked) weight.linkChars += length;
    } else if (child.type === 'tag' && depth < 4) {
      if (child.name === 'a') weight.links++;
      weigh(child, weight, linked || child.name === 'a', depth + 1);
    }
  }
}
