/**
 * When the sentences of a version were written. A page keeps its day of publication while it is rewritten for days: "on Friday" in a
 * sentence that came on Saturday is the day before, not the Friday before publication. And what an earlier version said in the same
 * words keeps its day, whatever the page says of its age since.
 */
import type { ClaimSet } from '../model/claims.ts';
import type { Instant } from '../model/primitives.ts';
import { lex } from './text.ts';

/** A sentence of a version before. */
export interface EarlierSentence {
  text: string;
  /** What its days were read from. */
  at: Instant | null;
  /** Its days, in its words. */
  days: string[];
}

export interface TextHistory {
  /** Each text once, first to last. */
  earlier: readonly EarlierSentence[];
  /** What none of them is was written by then. */
  at: Instant;
}

/** What versions said, first to last: of those that say the same, the later counts. */
export function earlierSentences(before: readonly ClaimSet[]): EarlierSentence[] {
  const all = new Map<string, EarlierSentence>();
  for (const { sentences, publishedAt } of before) {
    for (const { text, writtenAt, claims } of sentences) {
      const days = claims.flatMap(({ slots }) =>
        slots.flatMap((slot) => (slot.type === 'date' ? [slot.raw] : [])),
      );
      // Set anew, it goes to the end of the list.
      all.delete(text);
      all.set(text, { text, at: writtenAt ?? publishedAt, days });
    }
  }
  return [...all.values()];
}

/** A day named in an edit so long after the publication, of which the page says nothing, is one of the events it was published for. */
const RUNNING_MS = 14 * 86_400_000;

/**
 * The time of a version's new sentences: that of the update the page states, if it is one of this version; else that of the look, as long as
 * the story may still run; else the publication.
 */
export function writtenBy(version: {
  publishedAt: Instant | null;
  modifiedAt: Instant | null;
  capturedAt: Instant;
  /** When the version before was seen. */
  seenBefore: Instant;
}): Instant {
  const { publishedAt, modifiedAt, capturedAt, seenBefore } = version;
  const updated = modifiedAt !== null && isWithin(modifiedAt, seenBefore, capturedAt);
  const at = updated ? modifiedAt : capturedAt;
  if (publishedAt === null) return at;
  const since = Date.parse(at) - Date.parse(publishedAt);
  return since < 0 || (!updated && since > RUNNING_MS) ? publishedAt : at;
}

const isWithin = (at: Instant, from: Instant, to: Instant): boolean =>
  Date.parse(at) >= Date.parse(from) && Date.parse(at) <= Date.parse(to);

/** Shares at least this of its words with the sentence that it was made of. */
const EDITED = 0.5;
/** Of a live blog that names a day in every other sentence, so many are looked at, the last. */
const LOOKED_AT = 100;

/**
 * @returns for a sentence and the days that stand in it: when it was written. A sentence that was edited around its days keeps them; one that
 * names another day was written anew.
 */
export function writtenTimes({
  earlier,
  at,
}: TextHistory): (text: string, days: readonly string[]) => Instant | null {
  const same = new Map(earlier.map((sentence) => [sentence.text, sentence]));
  const byDay = new Map<string, EarlierSentence[]>();
  for (const sentence of earlier) {
    for (const day of new Set(sentence.days)) {
      const named = byDay.get(day);
      if (named) named.push(sentence);
      else byDay.set(day, [sentence]);
    }
  }
  const lexed = new Map<string, ReadonlySet<string>>();
  const wordsOnce = (text: string): ReadonlySet<string> => {
    const words = lexed.get(text) ?? wordsOf(text);
    lexed.set(text, words);
    return words;
  };
  return (text, days) => {
    const known = same.get(text);
    if (known) return known.at;
    const [day] = days;
    if (day === undefined) return at;
    const words = wordsOf(text);
    const edited = byDay
      .get(day)
      ?.slice(-LOOKED_AT)
      .findLast(
        (sentence) =>
          days.every((one) => sentence.days.includes(one)) &&
          likeness(words, wordsOnce(sentence.text)) >= EDITED,
      );
    return edited ? edited.at : at;
  };
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    lex(text).flatMap((token) => (token.kind === 'word' || token.kind === 'number' ? [token.norm] : [])),
  );

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length / Math.max(a.size, b.size, 1);
