/** Words inside quotation marks are evidence of their own: they may not be rewritten quietly. */
import type { Language } from '../../claims/lang/language.ts';
import { normalizeForMatch } from '../../claims/text.ts';
import type { QuoteSlot } from '../../model/claims.ts';
import type { DetailSide } from '../../model/diff.ts';
import { profileOf, similarity, Weights } from '../align/similarity.ts';
import { type Finding, slotSide, spanOf, textSide } from '../ground/findings.ts';
import type { Side } from '../ground/sides.ts';
import { retoldIn } from './retold.ts';

const quotesOf = (side: Side): QuoteSlot[] =>
  side.slots.filter((slot): slot is QuoteSlot => slot.type === 'quote');

/** Marks, case, ellipses and closing punctuation are the typesetter's. */
const spoken = (text: string, { comparing }: Language): string =>
  bare(text).split(' ').map(comparing.forms.spelling).join(' ');

const bare = (text: string): string =>
  normalizeForMatch(text)
    .replace(/\.{3}/g, ' ')
    .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim();

export function compareQuotes(before: Side, after: Side, lang: Language): Finding[] {
  const findings: Finding[] = [];
  // "The river," he said, "does not read maps" and the same in one piece are one quotation.
  const whole = (side: Side): string =>
    quotesOf(side)
      .map((quote) => spoken(quote.text, lang))
      .join(' ');
  const [said, says] = [whole(before), whole(after)];
  if (said === says) return findings;
  const [first, last] = [quotesOf(before), quotesOf(after)];
  // A quotation that goes on over the end of a sentence is read in pieces.
  if (first.length !== last.length && said !== '' && says !== '' && isPartOf(said, says))
    return [
      {
        aspect: 'quote',
        tier: 'review',
        detail: { aspect: 'quote', before: spanned(first, before), after: spanned(last, after) },
        reason: 'quote: the quotation was cut or goes on, its words are the same',
      },
    ];
  const free = quotesOf(after);
  const left: QuoteSlot[] = [];
  for (const a of quotesOf(before)) {
    const same = free.findIndex((b) => spoken(b.text, lang) === spoken(a.text, lang));
    if (same === -1) left.push(a);
    else free.splice(same, 1);
  }
  for (const a of left) {
    const b = nearest(a, free, left.length === 1, lang);
    if (b === null) findings.push(...listed(oneSided(a, null, before, after, lang)));
    else {
      free.splice(free.indexOf(b), 1);
      findings.push({
        aspect: 'quote',
        // A quotation that never closes is a slip of typing: where it ends is a guess.
        tier: closed(a) && closed(b) && !isPart(a, b, lang) ? 'alert' : 'review',
        detail: { aspect: 'quote', before: slotSide(a), after: slotSide(b) },
        reason: isPart(a, b, lang)
          ? 'quote: the quotation was cut or goes on, its words are the same'
          : 'quote: the quoted words differ',
      });
    }
  }
  for (const b of free) findings.push(...listed(oneSided(null, b, before, after, lang)));
  return findings;
}

/** @param last No other quotation of its side is without a counterpart. */
function nearest(
  quote: QuoteSlot,
  free: readonly QuoteSlot[],
  last: boolean,
  lang: Language,
): QuoteSlot | null {
  // Two scare quotes that share no word ("true" → "false") are each other's only if there is no other choice.
  const fragments = free.filter((other) => other.form === 'fragment');
  const only = fragments.length === 1 && free.length === 1 ? fragments[0] : undefined;
  if (quote.form === 'fragment' && only !== undefined && length(only, lang) === length(quote, lang))
    return only;
  const longer = free.find((other) => isPart(quote, other, lang));
  if (longer !== undefined) return longer;
  // Speech in the place of speech: the sentence was aligned by what stands around it.
  const [other] = free;
  if (last && free.length === 1 && other !== undefined && other.form === 'direct' && quote.form === 'direct')
    return other;
  const own = profileOf(quote.text, lang);
  let best: QuoteSlot | null = null;
  let score = 0.3;
  for (const other of free) {
    const profile = profileOf(other.text, lang);
    const alike = similarity(own, profile, new Weights([own, profile], lang));
    if (alike > score) [best, score] = [other, alike];
  }
  return best;
}

/** One is the other with words cut off either end. */
const isPart = (a: QuoteSlot, b: QuoteSlot, lang: Language): boolean =>
  isPartOf(spoken(a.text, lang), spoken(b.text, lang));

const spanned = (quotes: readonly QuoteSlot[], side: Side): DetailSide => textSide(side.text, spanOf(quotes));

const isPartOf = (x: string, y: string): boolean => {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short !== long && short.split(' ').length > 1 && ` ${long} `.includes(` ${short} `);
};

/** The words stayed and only the marks came or went: scare quotes, or speech turned into report. */
function oneSided(
  a: QuoteSlot | null,
  b: QuoteSlot | null,
  before: Side,
  after: Side,
  lang: Language,
): Finding | null {
  const quote = (a ?? b) as QuoteSlot;
  const other = a === null ? before.text : after.text;
  const kept = ` ${spoken(other, lang)} `.includes(` ${spoken(quote.text, lang)} `);
  if (kept && markedLoosely(quote.text, other)) return null;
  // Speech in marks and the same words reported without them say the same, on the same word.
  const attributed = [before, after].every((side) => side.claims.some((claim) => claim.attribution !== null));
  if (kept && quote.form === 'direct' && attributed) return null;
  const retold = quote.form === 'direct' && attributed ? retoldIn(quote.text, other, lang) : null;
  if (retold === 'whole') return null;
  if (retold === 'turned')
    return {
      aspect: 'polarity',
      tier: 'alert',
      detail: {
        aspect: 'polarity',
        before: a === null ? null : slotSide(a),
        after: b === null ? null : slotSide(b),
      },
      reason: 'polarity: what was said and what is reported of it are opposite',
    };
  return {
    aspect: kept ? 'quote' : 'scope',
    tier: kept && closed(quote) ? 'alert' : 'review',
    detail: {
      aspect: kept ? 'quote' : 'scope',
      before: a === null ? null : slotSide(a),
      after: b === null ? null : slotSide(b),
    },
    reason: kept
      ? `quote: the same words ${a === null ? 'now stand in' : 'no longer stand in'} quotation marks`
      : `scope: a quotation ${a === null ? 'was added' : 'was dropped'}`,
  };
}

const listed = (finding: Finding | null): Finding[] => (finding === null ? [] : [finding]);

const closed = (quote: QuoteSlot): boolean => /["'’”»]$/.test(quote.raw);

/** The words stand beside a mark there too, with stray spaces or without its partner. */
function markedLoosely(words: string, text: string): boolean {
  const plain = normalizeForMatch(text);
  const at = plain.indexOf(bare(words));
  if (at === -1) return false;
  const around = [
    plain.slice(Math.max(0, at - 2), at),
    plain.slice(at + bare(words).length, at + bare(words).length + 3),
  ];
  return around.some((margin) => /["']/.test(margin));
}

const length = (quote: QuoteSlot, lang: Language): number => spoken(quote.text, lang).split(' ').length;
