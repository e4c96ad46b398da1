/** What tells one event from another: who, where, when, and the words few other stories use. Plain JSON, so that it can be kept. */

import { spelling } from '../claims/lang/en/comparing/derivation.ts';
import { FUNCTION_WORDS } from '../claims/lang/en/comparing/function-words.ts';
import { RELATIONS } from '../claims/lang/en/comparing/relations.ts';
import { ENGLISH } from '../claims/lang/en/index.ts';
import { lemma } from '../claims/lang/en/lemma.ts';
import { isCapitalized, lex, type Token } from '../claims/text.ts';
import { place } from '../diff/values/names.ts';
import { familiesIn } from '../facts/families/index.ts';
import type { ClaimSet, QuantitySlot, Sentence } from '../model/claims.ts';
import type { Instant } from '../model/primitives.ts';

export interface Fingerprint {
  /**
   * Words of names → weight, 1 for the one named most. By words and not by whole names, so that "Hollin" is part of "Hollin Junction" and
   * needs no alias table between outlets; a country's people and its seat of government count as the country.
   */
  names: Record<string, number>;
  /** Days the text speaks of, ISO → weight. */
  days: Record<string, number>;
  /** Base forms of the other words → weight. */
  terms: Record<string, number>;
  /** Telling numbers with what they count → weight: 3.4 million customers, $15m. Absent in fingerprints kept before there were any. */
  numbers?: Record<string, number>;
  /** First and last publication. */
  from: Instant | null;
  to: Instant | null;
  articles: number;
}

const LEAD = 4;
/** A capital at the head of a sentence or in a headline may be the sentence's own. */
const DOUBTFUL = 0.6;
/** "Thieves took the paintings": a plain word where any word has a capital is hardly a name, though a person may be called Stone. */
const HARDLY = 0.15;

export function fingerprint(claims: ClaimSet, publishedAt: Instant | null = claims.publishedAt): Fingerprint {
  const said = claims.sentences.filter(
    (sentence) => sentence.block !== 'byline' && sentence.block !== 'correction',
  );
  const lines = said.map((sentence) => ({
    sentence,
    tokens: lex(sentence.text).filter((token) => token.kind === 'word'),
  }));
  const common = commonWords(lines);
  const sure = sureNames(lines);
  const names = new Map<string, number>();
  const terms = new Map<string, number>();
  const days = new Map<string, number>();
  const numbers = new Map<string, number>();
  let body = 0;
  for (const { sentence, tokens } of lines) {
    const title = sentence.block === 'title';
    const weight = title ? 3 : body < LEAD ? 2 : 1;
    if (!title) body++;
    const values = sentence.claims.flatMap((claim) =>
      claim.slots.filter((slot) => slot.type === 'date' || slot.type === 'quantity'),
    );
    tokens.forEach((token, k) => {
      if (FUNCTION_WORDS.has(token.norm) || token.norm.length < 3) return;
      if (values.some((value) => value.start <= token.start && token.end <= value.end)) return;
      const capital = isCapitalized(token.text) && !common.has(token.norm);
      const plain = !sure.has(token.norm) && RELATIONS.isKnown(RELATIONS.wordOf(token.norm));
      if (capital)
        add(names, nameKey(token.norm), weight * (plain ? HARDLY : title || k === 0 ? DOUBTFUL : 1));
      if (!capital || plain) add(terms, termKey(token.norm), weight);
    });
    for (const word of wordsOfEvents(sentence.text)) add(terms, word, weight);
    for (const value of values) {
      const key = value.type === 'quantity' ? numberKey(value) : null;
      if (key !== null) add(numbers, key, weight);
      const day = value.type === 'date' ? (value.value ?? '').slice(0, 10) : '';
      if (/^\d{4}-\d\d-\d\d$/.test(day)) add(days, day, weight);
    }
  }
  return {
    names: scaled(names),
    days: scaled(days),
    terms: scaled(terms),
    numbers: scaled(numbers),
    from: publishedAt,
    to: publishedAt,
    articles: 1,
  };
}

const add = (counts: Map<string, number>, key: string, weight: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + weight);
};

/** Small counts and round durations are in every report; nobody else reports 3.4 million customers or 9.5 percent. */
export function numberKey(slot: QuantitySlot): string | null {
  if (/^(?:rank|age|duration|score)$/.test(slot.unitClass)) return null;
  const small = slot.value < 10 && Number.isInteger(slot.value);
  if (small && slot.unitClass !== 'currency') return null;
  // What is counted is worded anew by every outlet: customers, people, accounts.
  const unit = slot.unitClass === 'count' || slot.unitClass === 'number' ? '' : (slot.unit ?? '');
  return `${slot.value} ${unit}`.trim();
}

/** One term for all ways of saying it: a collision and a crash, the dead and the killed. */
const wordsOfEvents = (text: string): string[] =>
  [...familiesIn(text.toLowerCase())].flatMap(({ name }) => (EVENTS.has(name) ? [`~${name}`] : []));

/** Families that tell what happened; the others are in any report. */
const EVENTS: ReadonlySet<string> = new Set(
  (
    'dead injured hospital escaped caught suspended dismissed missing rescued evacuated homeless arrested charged strike election vote spill resign ' +
    'fine outage destroy burn steal crash fire investigation recall breach ransom truce mediate protest turnout ban verdict'
  ).split(' '),
);

/** Words that the text also writes small: their capital is the sentence's or the headline's. */
function commonWords(lines: readonly { sentence: Sentence; tokens: readonly Token[] }[]): Set<string> {
  const small = new Set<string>();
  for (const { tokens } of lines)
    for (const token of tokens) if (!isCapitalized(token.text)) small.add(token.norm);
  return small;
}

export const nameKey = (word: string): string => place([word], ENGLISH)?.toLowerCase() ?? word;

/** Inflected forms are one word, and so are the spellings of both sides of the Atlantic. */
export const termKey = (word: string): string => spelling(lemma(word));

/** Words with a capital where only a name has one, and those of names that the claims hold. */
function sureNames(lines: readonly { sentence: Sentence; tokens: readonly Token[] }[]): Set<string> {
  const sure = new Set<string>();
  for (const { sentence, tokens } of lines) {
    const slots = sentence.claims.flatMap((claim) => claim.slots.filter((slot) => slot.type === 'name'));
    tokens.forEach((token, k) => {
      const inside = sentence.block !== 'title' && k > 0 && isCapitalized(token.text);
      if (inside || slots.some((slot) => slot.start <= token.start && token.end <= slot.end))
        sure.add(token.norm);
    });
  }
  return sure;
}

function scaled(counts: ReadonlyMap<string, number>): Record<string, number> {
  const most = Math.max(1, ...counts.values());
  return Object.fromEntries([...counts].map(([key, count]) => [key, Number((count / most).toFixed(4))]));
}

/** The fingerprint of a story from those of its articles, or of parts of it: what more of them say weighs more. */
export function mergeFingerprints(list: readonly Fingerprint[]): Fingerprint {
  const articles = list.reduce((total, one) => total + one.articles, 0);
  const mean = (pick: (one: Fingerprint) => Record<string, number>): Record<string, number> => {
    const total = new Map<string, number>();
    for (const one of list)
      for (const [key, weight] of Object.entries(pick(one)))
        total.set(key, (total.get(key) ?? 0) + (weight * one.articles) / articles);
    return Object.fromEntries([...total].map(([key, weight]) => [key, Number(weight.toFixed(4))]));
  };
  const times = (pick: (one: Fingerprint) => Instant | null): Instant[] =>
    list.flatMap((one) => pick(one) ?? []).toSorted();
  return {
    names: mean((one) => one.names),
    days: mean((one) => one.days),
    terms: mean((one) => one.terms),
    numbers: mean((one) => one.numbers ?? {}),
    from: times((one) => one.from)[0] ?? null,
    to: times((one) => one.to).at(-1) ?? null,
    articles,
  };
}
