/**
 * Blocks of an article → what it says.
 *
 * In: title, standfirst, byline and blocks as extracted, the publication time with the outlet's offset, and a scope for ids.
 * Out: sentences in reading order (title, standfirst, byline, then blocks), each with its claims; each claim with its slots,
 * modality, polarity and attribution.
 * Always: a sentence's `text` is the slice of its block; every span lies in its sentence's text and `slot.raw` is its slice; claims of
 * a sentence are in order and do not overlap; ids are unique in a set, and the same sentence of the same scope has the
 * same id in every version; equal input gives equal output.
 */
import { stableId } from '../hash.ts';
import type { Attribution, Claim, ClaimBlock, ClaimSet, DateSlot, Sentence, Slot } from '../model/claims.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Instant, Span } from '../model/primitives.ts';
import { findAttribution } from './attribution.ts';
import { splitClauses } from './clauses.ts';
import { localDay } from './dates/calendar.ts';
import { findDates } from './dates/find.ts';
import { furnitureOf } from './furniture.ts';
import { chooseLanguage } from './lang/choose.ts';
import type { Language } from './lang/language.ts';
import { readModality } from './modality.ts';
import { findNames } from './names.ts';
import { readPolarity } from './polarity.ts';
import { findQuantities } from './quantities/find.ts';
import { quoteSlots, quoteSpans } from './quotes.ts';
import { splitSentences } from './sentences.ts';
import { covers } from './spans.ts';
import { lex, normalizeForMatch, type Token } from './text.ts';
import { type TextHistory, writtenTimes } from './written.ts';

export { earlierSentences, type TextHistory, writtenBy } from './written.ts';

/** Raised whenever the same article would give other claims. */
export const CLAIMS_ENGINE = 9;

export interface ClaimOptions {
  /** Goes into the ids: the article's id. */
  scope: string;
  /** Overrides the article's own, for reading relative dates. */
  publishedAt?: Instant | null;
  /** What versions before said; nothing for a first version, whose words are all of its publication. */
  history?: TextHistory | null;
}

interface Draft {
  block: ClaimBlock;
  blockIndex: number;
  span: Span;
  text: string;
  asOf: Instant | null;
  writtenAt: Instant | null;
  tokens: Token[];
  slots: Slot[];
}

/** What the days of an article's sentences are read by. */
interface Reading {
  lang: Language;
  publishedAt: Instant | null;
  /** Minutes that the outlet's clock is ahead of UTC. */
  offset: number;
  /** When a sentence with these days was written. */
  written: ReturnType<typeof writtenTimes> | null;
}

export type ClaimSource = Pick<
  Extraction,
  'title' | 'standfirst' | 'byline' | 'blocks' | 'lang' | 'publishedAt' | 'zoneOffsetMinutes'
>;

export function extractClaims(article: ClaimSource, options: ClaimOptions): ClaimSet {
  const publishedAt = options.publishedAt === undefined ? article.publishedAt : options.publishedAt;
  const lang = chooseLanguage(article.lang, sampleOf(article.blocks));
  const reading: Reading = {
    lang,
    publishedAt,
    offset: article.zoneOffsetMinutes ?? 0,
    written: options.history ? writtenTimes(options.history) : null,
  };
  const drafts: Draft[] = [];
  for (const part of ['title', 'standfirst', 'byline'] as const) {
    const text = article[part];
    if (text !== null) draft(drafts, part, -1, text, null, reading);
  }
  article.blocks.forEach((block, index) => {
    draft(drafts, block.kind, index, block.text, block.publishedAt ?? null, reading);
  });
  const names = findNames(
    drafts.map((d) => ({
      text: d.text,
      tokens: d.tokens,
      headline: d.block === 'title' || d.block === 'heading',
      taken: d.slots.filter((slot) => slot.type !== 'quote').sort((a, b) => a.start - b.start),
    })),
    lang,
  );
  const ids = new ClaimIds(options.scope);
  const sentences = drafts.map((d, i): Sentence => {
    const slots = [...d.slots, ...names[i]!].sort((a, b) => a.start - b.start || b.end - a.end);
    return {
      block: d.block,
      blockIndex: d.blockIndex,
      start: d.span.start,
      end: d.span.end,
      text: d.text,
      asOf: d.asOf,
      writtenAt: d.writtenAt,
      claims: claimsOf(d, slots, lang, ids),
    };
  });
  return { lang: lang.code, level: lang.level, publishedAt, sentences };
}

/** Enough running text to tell a language by. */
function sampleOf(blocks: readonly { text: string }[]): string {
  let sample = '';
  for (const block of blocks) {
    sample += `${block.text} `;
    if (sample.length > 2000) break;
  }
  return sample;
}

function draft(
  drafts: Draft[],
  block: ClaimBlock,
  blockIndex: number,
  blockText: string,
  asOf: Instant | null,
  reading: Reading,
): void {
  const { lang } = reading;
  const quotes = quoteSpans(blockText);
  for (const span of splitSentences(blockText, lang.sentences, lang.code)) {
    const text = blockText.slice(span.start, span.end);
    const tokens = lex(text);
    const { dates, writtenAt } = readDays(text, tokens, block, asOf, reading);
    const quantities = findQuantities(text, tokens, lang, dates);
    drafts.push({
      block,
      blockIndex,
      span,
      text,
      asOf,
      writtenAt,
      tokens,
      slots: [...dates, ...quantities, ...quoteSlots(blockText, quotes, span)],
    });
  }
}

/** Entries of a live blog bear their time; other sentences are of the publication, or of the version that they came with. */
function readDays(
  text: string,
  tokens: Token[],
  block: ClaimBlock,
  asOf: Instant | null,
  { lang, publishedAt, offset, written }: Reading,
): { dates: DateSlot[]; writtenAt: Instant | null } {
  const readFrom = (at: Instant | null): DateSlot[] =>
    // A caption tells in the present, or without a verb, what a picture shows.
    findDates(text, tokens, lang, at === null ? null : localDay(at, offset), block === 'caption' ? -1 : 0);
  const own = asOf ?? publishedAt;
  const dates = readFrom(own);
  if (asOf !== null || written === null) return { dates, writtenAt: null };
  const at = written(
    text,
    dates.map((slot) => slot.raw),
  );
  return at === own ? { dates, writtenAt: null } : { dates: readFrom(at), writtenAt: at };
}

function claimsOf(d: Draft, slots: readonly Slot[], lang: Language, ids: ClaimIds): Claim[] {
  const quotes = slots.filter((slot) => slot.type === 'quote');
  const fragments = quotes.filter((quote) => quote.form === 'fragment');
  const clauses = splitClauses(d.text, d.tokens, lang, quotes);
  const headline = d.block === 'title' || d.block === 'heading';
  const spoken = findAttribution(d.text, d.tokens, lang, quotes, headline);
  let next = 0;
  return clauses.map((clause): Claim => {
    const whole = clauses.length === 1;
    const text = whole ? d.text : d.text.slice(clause.start, clause.end);
    const tokens = whole ? d.tokens : d.tokens.slice(clause.from, clause.to);
    const attribution =
      (whole ? null : findAttribution(d.text, tokens, lang, quotes, headline)) ??
      (spoken !== null && (whole || reaches(spoken, clause, d.text, tokens, lang)) ? spoken : null);
    // A few quoted words mention rather than state: the "will" of a "will coalition" plans nothing.
    const stated =
      fragments.length === 0 ? tokens : tokens.filter((token) => !covers(fragments, token.start));
    const first = next;
    while (next < slots.length && slots[next]!.start < clause.end) next += 1;
    const { modality, cues } = readModality(stated, lang.modality);
    const negation = readPolarity(stated, lang.polarity, lang.numbers.labels);
    return {
      id: ids.of(text),
      start: clause.start,
      end: clause.end,
      text,
      checkable: isCheckable(text, tokens, lang, d.block),
      modality,
      polarity: negation.polarity,
      cues: [
        ...cues.map((cue) => ({ ...cue, what: 'modality' as const })),
        ...negation.cues.map((cue) => ({ ...cue, what: 'polarity' as const })),
      ].sort((a, b) => a.start - b.start),
      attribution: attribution === null ? null : { ...attribution },
      slots: slots.slice(first, next),
    };
  });
}

/**
 * A clause without a speaker of its own hangs on the sentence's where that closes it ("A, and B, she said") or where the clause goes
 * on with "and" ("She said A, and B"). A "but" or "while" sets the reporter's own words against it.
 */
function reaches(
  spoken: Attribution,
  clause: Span,
  text: string,
  tokens: readonly Token[],
  lang: Language,
): boolean {
  if (spoken.source === null) return false;
  if (!/[\p{L}\p{N}]/u.test(text.slice(spoken.end))) return true;
  return spoken.start < clause.start && lang.numbers.and.has(tokens[0]?.norm ?? '');
}

/** Questions, datelines and furniture say nothing that could be checked. */
function isCheckable(text: string, tokens: readonly Token[], lang: Language, block: ClaimBlock): boolean {
  if (block === 'byline') return true;
  if (/\?["'”’»)]*$/.test(text) || /\s[-–—]+$|—$/.test(text)) return false;
  return tokens.some((token) => token.kind === 'word') && furnitureOf(text, lang.furniture) === null;
}

/** Ids by what is said, so that a sentence keeps its id wherever it stands; the ordinal parts equal texts only. */
class ClaimIds {
  readonly #scope: string;
  readonly #seen = new Map<string, number>();

  constructor(scope: string) {
    this.#scope = scope;
  }

  of(text: string): string {
    const normal = normalizeForMatch(text);
    const ordinal = this.#seen.get(normal) ?? 0;
    this.#seen.set(normal, ordinal + 1);
    return stableId('clm', this.#scope, String(ordinal), normal);
  }
}
