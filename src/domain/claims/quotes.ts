/**
 * Quoted words. Marks are matched over the whole block, because speech runs on over sentences, and then cut to each
 * sentence. Straight double marks open and close by turns; a single mark counts only where no letter stands on its open
 * side, so that apostrophes stay what they are. A mark that is never closed quotes to the block's end: newspapers repeat the
 * opening mark in each paragraph of a long speech and close only the last.
 */
import type { QuoteSlot } from '../model/claims.ts';
import type { Span } from '../model/primitives.ts';
import { firstAfter } from './spans.ts';

const CLOSES: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"',
  '‘': '’',
  "'": "'",
  '‹': '›',
};
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MARK = /["“”„«»‘’'‹›]/g;

/** Quotes of a block with their marks, outermost only, in order. */
export function quoteSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open: { start: number; closers: string } | null = null;
  MARK.lastIndex = 0;
  for (let found = MARK.exec(text); found !== null; found = MARK.exec(text)) {
    const at = found.index;
    const mark = found[0];
    if (open !== null) {
      if (!open.closers.includes(mark)) continue;
      if ((mark === '’' || mark === "'") && LETTER_OR_DIGIT.test(text[at + 1] ?? ' ')) continue;
      spans.push({ start: open.start, end: at + 1 });
      open = null;
      continue;
    }
    const closers = CLOSES[mark];
    if (closers === undefined) continue;
    if (mark === '»' && !/\p{L}/u.test(text[at + 1] ?? '')) continue;
    if (mark === "'" || mark === '‘') {
      if (LETTER_OR_DIGIT.test(text[at - 1] ?? ' ') || !LETTER_OR_DIGIT.test(text[at + 1] ?? ' ')) continue;
      if (!closesLater(text, at + 1, closers)) continue;
    }
    // 6'2" and 10": inches after a digit
    if (mark === '"' && /\d/.test(text[at - 1] ?? '')) continue;
    open = { start: at, closers };
  }
  if (open !== null && open.closers !== "'" && open.closers !== '’')
    spans.push({ start: open.start, end: text.length });
  return spans;
}

/** A single opening mark quotes only if a closing one stands after a letter or stop, with no letter behind it. */
function closesLater(text: string, from: number, closers: string): boolean {
  for (let at = from; at < text.length && at < from + 400; at += 1) {
    if (closers.includes(text[at]!) && !LETTER_OR_DIGIT.test(text[at + 1] ?? ' ') && text[at - 1] !== ' ')
      return true;
  }
  return false;
}

const FRAGMENT_WORDS = 5;
const ENDS = /[.!?…,]$/;

/** The quotes that touch a sentence, as slots with offsets into the sentence's text. */
export function quoteSlots(blockText: string, spans: readonly Span[], sentence: Span): QuoteSlot[] {
  const slots: QuoteSlot[] = [];
  for (
    let i = firstAfter(spans, sentence.start);
    i < spans.length && spans[i]!.start < sentence.end;
    i += 1
  ) {
    const span = spans[i]!;
    const from = Math.max(span.start, sentence.start);
    const to = Math.min(span.end, sentence.end);
    const raw = blockText.slice(from, to);
    const inner = raw
      .slice(from === span.start ? 1 : 0, to === span.end && isMark(raw.at(-1)) ? -1 : undefined)
      .trim();
    if (inner === '') continue;
    const words = inner.split(/\s+/).length;
    const whole = from > span.start || to < span.end || ENDS.test(inner) || words > FRAGMENT_WORDS;
    slots.push({
      type: 'quote',
      raw,
      start: from - sentence.start,
      end: to - sentence.start,
      text: inner,
      form: whole && words > 1 ? 'direct' : 'fragment',
    });
  }
  return slots;
}

const isMark = (char: string | undefined): boolean => char !== undefined && /["“”„«»‘’'‹›]/.test(char);
