/**
 * Where sentences end, inside one block. `Intl.Segmenter` proposes; the rules below repair what it is known to get wrong in
 * news prose. They only ever look at the seam between two proposed sentences, so the cost is linear.
 *
 * Joined: after an abbreviation that never ends a sentence (Mr., Lt., No. 7), after an initial ("Alfred E. Sloan"), after an
 * abbreviation that may end one unless a likely opener follows (U.S., a.m., Inc.), before a lower-case letter, between
 * speech and its speaker ("Is it?" she asked), before stray closers, inside a run of dots.
 * Split: a dateline from its sentence ("KYIV, Ukraine (AP) — Leaders …"), where no space was set between sentences ("in
 * March.The minister"), and before a number that opens one ("… saved lives. 81 per cent of …").
 */
import type { Span } from '../model/primitives.ts';
import type { SentenceWords } from './lang/pages.ts';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(code: string): Intl.Segmenter {
  const known = segmenters.get(code);
  if (known) return known;
  const made = new Intl.Segmenter(code, { granularity: 'sentence' });
  segmenters.set(code, made);
  return made;
}

/** Sentences of a block as trimmed spans that keep order, do not overlap and together hold every visible character. */
export function splitSentences(text: string, words: SentenceWords, code: string): Span[] {
  const joined: Span[] = [];
  const from = datelineEnd(text);
  if (from > 0) joined.push(trimmed(text, 0, from)!);
  for (const piece of proposed(text, from, code)) {
    for (const span of missedSeams(text, trimmed(text, piece.start, piece.end), words)) {
      const last = joined.at(-1);
      if (last && last.end > from && belongsTogether(text, last, span, words)) last.end = span.end;
      else joined.push(span);
    }
  }
  return joined;
}

const WINDOW = 4000;

/**
 * What `Intl.Segmenter` proposes, asked window by window: over one long string it is quadratic (20,000 sentences took 21 s on
 * Node 20). The last piece of a window may be cut, so it opens the next one.
 */
function* proposed(text: string, from: number, code: string): Generator<Span> {
  let start = from;
  let size = WINDOW;
  while (start < text.length) {
    const pieces = [...segmenter(code).segment(text.slice(start, start + size))];
    if (start + size < text.length) pieces.pop();
    if (pieces.length === 0) {
      size *= 2;
      continue;
    }
    const base = start;
    for (const { index, segment } of pieces) {
      start = base + index + segment.length;
      yield { start: base + index, end: start };
    }
    size = WINDOW;
  }
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && text[from]!.trim() === '') from += 1;
  while (to > from && text[to - 1]!.trim() === '') to -= 1;
  return from === to ? null : { start: from, end: to };
}

/** Places in capitals or title case, perhaps an agency, and a dash: the outlet's mark, not part of what is stated. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.'’-]+(?:,? \p{Lu}[\p{L}.'’-]+){0,4})(?:,? \(\p{Lu}[\p{L} ]{1,20}\))? ?(?:—|–|--|-) ?(?=["“'‘]?\p{Lu})/u;

function datelineEnd(text: string): number {
  const found = DATELINE.exec(text);
  if (found === null || text.length < found[0].length + 40) return 0;
  const head = found[0];
  // "Smith - Jones" without spaces around the dash is a name; lower case would have ended the match.
  if (!/\s[-–—]+\s?$|[—]\s?$/u.test(head)) return 0;
  return /\p{Lu}{3}|,|\(/u.test(head) ? head.length : 0;
}

/** No space between sentences: a lower-case word, a stop, and a capitalized word that is no top-level domain. */
const UNSPACED = /(?<=[\p{Ll}\d]{2}[.!?]|[\p{Ll}\d]{2}[.!?]["”])(?=["“]?\p{Lu}\p{Ll}*[\s,’'])/gu;
const ADDRESS = /[@/]|www\./;

/** "… saved lives. 81 per cent of …": Unicode's rules run on from a stop over digits to a lower-case letter. */
const BEFORE_NUMBER = /(?<=(?:\p{L}{3}|\d{4}|[%)])[.!?]["”’)]?)\s+(?=["“]?[$€£]?\d)/gu;

/** Sentences of a proposed one that `Intl.Segmenter` does not part. */
function missedSeams(text: string, span: Span | null, words: SentenceWords): Span[] {
  if (span === null) return [];
  const sentence = text.slice(span.start, span.end);
  const seams: number[] = [];
  for (const { index } of sentence.matchAll(UNSPACED)) {
    const word = sentence.slice(sentence.lastIndexOf(' ', index) + 1, index);
    if (!ADDRESS.test(word) && !/\.\p{Ll}*\.$/u.test(word)) seams.push(index);
  }
  for (const { index } of sentence.matchAll(BEFORE_NUMBER))
    if (!endsAbbreviated(sentence.slice(0, index), words)) seams.push(index);
  const ends = [...seams.sort((a, b) => a - b).map((seam) => span.start + seam), span.end];
  return ends
    .map((end, i) => trimmed(text, i === 0 ? span.start : ends[i - 1]!, end))
    .filter((part) => part !== null);
}

function endsAbbreviated(before: string, words: SentenceWords): boolean {
  const word = LAST_WORD.exec(before.slice(-40))?.[1]?.toLowerCase() ?? '';
  return words.neverLast.has(word) || words.beforeNumber.has(word) || words.maybeLast.has(word);
}

const LAST_WORD = /([\p{L}\p{M}\d.&°-]*?)\.["'’”)\]]*$/u;
const WORD_BEFORE_INITIAL = /(\p{L}+)\s+\p{Lu}\.$/u;
/** A full stop inside the marks ends the sentence for most desks; only a question, a cry or a trailing-off goes on. */
const ENDS_SPEECH = /[!?…]["'’”»“]$/;
const FIRST_WORD = /^["'“‘«„([–—-]*\s?([\p{L}\p{M}\d][\p{L}\p{M}\d'’-]*)/u;
const LOWER_START = /^["'“‘«„([]?\p{Ll}/u;
const CLOSERS_ONLY = /^["'’”»)\]\s.…]+$/;
const ENDS_MID = /[,;–—-]$/;
const SPACED_DOTS = /^(?:\. ?)*\.\s+\p{Ll}/u;
const INITIAL = /^\p{Lu}$/u;
const INITIALISM = /^(?:\p{L}\.)+\p{L}$/u;

function belongsTogether(text: string, last: Span, next: Span, words: SentenceWords): boolean {
  const before = text.slice(Math.max(last.start, last.end - 40), last.end);
  const after = text.slice(next.start, Math.min(next.end, next.start + 120));
  if (CLOSERS_ONLY.test(after) || ENDS_MID.test(before) || LOWER_START.test(after) || SPACED_DOTS.test(after))
    return true;
  if (ENDS_SPEECH.test(before) && words.isSpeechTail(after)) return true;
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  const first = FIRST_WORD.exec(after)?.[1] ?? '';
  if (words.neverLast.has(lower)) return true;
  if (words.beforeNumber.has(lower) && /^\d/.test(first)) return true;
  if (INITIAL.test(word)) {
    // "you and I." ends a sentence, "Albert I. Jones" does not.
    const previous = WORD_BEFORE_INITIAL.exec(before)?.[1] ?? '';
    return word === 'I'
      ? previous !== previous.toLowerCase() && !words.openers.has(first)
      : !words.openers.has(first);
  }
  return (words.maybeLast.has(lower) || INITIALISM.test(word)) && first !== '' && !words.openers.has(first);
}
