/**
 * Furniture that an outlet repeats: lines that stand word for word in its articles on different stories (author
 * biographies, datelines, what the house says of itself). One page does not tell them from prose; several do.
 *
 * In: the stored texts of several articles of one host. Out: the lines that are furniture, each with the articles it
 * was seen in, and those that repeat and are yet left alone, each with the reason. A person looks at them before they
 * become rules of the outlet (rules.ts), for nothing here knows what the outlet means. Left alone is whatever could
 * be a fact: a digit that is dropped once is never seen to change.
 */
import type { BlockKind } from '../model/extraction.ts';
import type { OutletRules } from './rules.ts';
import { comparableText } from './text.ts';

export interface Line {
  kind: BlockKind;
  text: string;
}

/** An article as its versions say it, furniture and all. */
export interface ReadTexts {
  /** Address, which is what is shown as evidence. */
  url: string;
  storyId: string;
  /** The lines of each version, in the order of the page. */
  versions: readonly (readonly Line[])[];
}

export interface RepeatedLine {
  text: string;
  /** Addresses of the articles it stands in. */
  seenIn: string[];
  /** How many stories these belong to. */
  stories: number;
}

export interface LearnedLines {
  furniture: RepeatedLine[];
  /** Repeated as often, and no furniture for all that. */
  left: (RepeatedLine & { reason: string })[];
}

/** What the evidence must be unless somebody asks for more: as many articles, each of a story of its own. */
export const LEAST_STORIES = 3;
/** Between paragraphs of the article stands background, too; there a line must be in so large a part of all articles. */
const SHARE_INSIDE = 1 / 3;
/** Articles that have so many of their lines in common, of either, are one text under two addresses. */
const SHARE_OF_COPY = 0.5;

const LONGEST = 2_000;
const QUESTION = /[?？؟]["'”’»)\]]*$/;
/** Digits that state nothing: addresses, phone numbers, a copyright's year. */
const NO_FIGURES =
  /https?:\S+|\bwww\.\S+|\S+@\S+|(?:\+|\(?0)\d[\d()\s/–-]{5,}\d|\b\d{3}[-.]\d{3}[-.]\d{4}\b|(?:©|\(c\)|copyright)\s*\d{4}(?:\s?[-–]\s?\d{2,4})?/gi;
const NUMBER_WORD =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|third)\b/i;

interface Seen extends Line {
  /** Indexes of the articles. */
  articles: Set<number>;
  /** Those of them where it stands before or behind everything that is the article's own. */
  atEdge: Set<number>;
  /** Those of them where something that is no furniture stands under it. */
  overOwn: Set<number>;
}

/** @param least how many articles, each of another story, a line must stand in */
export function learnLines(articles: readonly ReadTexts[], least = LEAST_STORIES): LearnedLines {
  const seen = gather(articles);
  const voices = voicesOf(articles, seen);
  const storiesOf = (line: Seen) => new Set([...line.articles].map((index) => articles[index]!.storyId)).size;
  const voicesIn = (line: Seen) => new Set([...line.articles].map((index) => voices[index])).size;
  const forms = formsOf(seen);
  /** Whatever repeats enough, with why it is left alone. */
  const verdicts = new Map<string, string | null>();
  for (const [key, line] of seen)
    if (storiesOf(line) >= least && voicesIn(line) >= least) verdicts.set(key, mayBeFact(line, forms));
  const isFurniture = (key: string) => verdicts.get(key) === null;

  place(articles, seen, isFurniture);
  const enoughInside = Math.max(least, articles.length * SHARE_INSIDE);
  for (const key of verdicts.keys())
    if (isFurniture(key)) verdicts.set(key, mayBeOwn(seen.get(key)!, enoughInside));
  for (const { url, versions } of articles)
    for (const lines of versions) {
      if (lines.some((line) => isProse(line) && !isFurniture(comparableText(line.text)))) continue;
      for (const key of lines.map(({ text }) => comparableText(text)))
        if (isFurniture(key)) verdicts.set(key, `nothing else is said at ${url}`);
    }

  const furniture: RepeatedLine[] = [];
  const left: LearnedLines['left'] = [];
  for (const [key, reason] of verdicts) {
    const line = seen.get(key)!;
    const seenIn = [...line.articles].map((index) => articles[index]!.url);
    const told = { text: line.text, seenIn, stories: storiesOf(line) };
    if (reason === null) furniture.push(told);
    else left.push({ ...told, reason });
  }
  const often = (a: RepeatedLine, b: RepeatedLine) => b.seenIn.length - a.seenIn.length;
  return { furniture: furniture.sort(often), left: left.sort(often) };
}

/** How many of the articles that a line was seen in are named in the rules: enough to look it up. */
const NAMED = 5;

/** The outlet's rules and what was learned, one version on; `null` where they say all of it already. */
export function withLearned(
  rules: OutletRules | null,
  host: string,
  lines: readonly RepeatedLine[],
): OutletRules | null {
  const known = new Set(rules?.dropText.map(({ text }) => comparableText(text)));
  const added = lines.filter(({ text }) => !known.has(comparableText(text)));
  if (added.length === 0) return null;
  return {
    ...(rules ?? { host, keep: [], drop: [] }),
    version: (rules?.version ?? 0) + 1,
    dropText: [
      ...(rules?.dropText ?? []),
      ...added.map(({ text, seenIn, stories }) => ({
        text,
        reason: `stands word for word in ${seenIn.length} articles on ${stories} stories`,
        seenIn: seenIn.slice(0, NAMED),
      })),
    ],
  };
}

/** What speaks for the article whatever stands around it. */
const isProse = ({ kind, text }: Line): boolean =>
  kind !== 'heading' && kind !== 'caption' && text.length > 0;

/** Each text that any version holds, by its comparable form. */
function gather(articles: readonly ReadTexts[]): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  for (const [index, { versions }] of articles.entries())
    for (const { kind, text } of versions.flat()) {
      const key = comparableText(text);
      const known = seen.get(key);
      if (known) known.articles.add(index);
      else
        seen.set(key, {
          kind,
          text,
          articles: new Set([index]),
          atEdge: new Set(),
          overOwn: new Set(),
        });
    }
  return seen;
}

/** A number for each article; one article under two addresses has one, for it is no second witness. */
function voicesOf(articles: readonly ReadTexts[], seen: ReadonlyMap<string, Seen>): number[] {
  const lines = articles.map(() => 0);
  const shared = new Map<number, number>();
  for (const line of seen.values()) {
    const holders = [...line.articles];
    for (const holder of holders) lines[holder]!++;
    for (const [at, one] of holders.entries())
      for (const other of holders.slice(at + 1)) {
        const pair = one * articles.length + other;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
  }
  const voices = articles.map((_, index) => index);
  for (const [pair, count] of shared) {
    const one = Math.floor(pair / articles.length);
    const other = pair % articles.length;
    if (count > Math.max(lines[one]!, lines[other]!) * SHARE_OF_COPY) {
      const [from, to] = [voices[other]!, voices[one]!];
      for (const [index, voice] of voices.entries()) if (voice === from) voices[index] = to;
    }
  }
  return voices;
}

const masked = (key: string): string => key.replace(/\p{Nd}+/gu, '0');

/** How many wordings each line has that differ by their digits only. */
function formsOf(seen: ReadonlyMap<string, Seen>): Map<string, number> {
  const forms = new Map<string, number>();
  for (const key of seen.keys()) {
    if (!/\p{Nd}/u.test(key)) continue;
    const form = masked(key);
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}

/** Why a line is never taken for furniture, however often it stands there; `null` if nothing of the kind. */
function mayBeFact({ kind, text }: Line, forms: ReadonlyMap<string, number>): string | null {
  if (kind === 'correction') return 'a note of the outlet about its article';
  if (kind === 'table') return 'a row of a table';
  if (QUESTION.test(text)) return 'a question, as a column asks it each time';
  if ((forms.get(masked(comparableText(text))) ?? 0) > 1) return 'stands elsewhere with other digits';
  const stated = text.replace(NO_FIGURES, ' ');
  if (/\p{Nd}/u.test(stated) || NUMBER_WORD.test(stated)) return 'states a figure';
  if (text.length > LONGEST) return 'longer than furniture is';
  return null;
}

/** Why a line that repeats is yet each article's own, by where it stands; `null` if nothing of the kind. */
function mayBeOwn({ kind, articles, atEdge, overOwn }: Seen, enoughInside: number): string | null {
  if (kind === 'heading' && overOwn.size > 0) return 'a heading over text of the article';
  if (atEdge.size * 2 < articles.size && articles.size < enoughInside)
    return 'stands among the paragraphs of few articles, as background does';
  return null;
}

/** Notes of each line where it stands: before or behind everything that is the article's own, and what is under it. */
function place(
  articles: readonly ReadTexts[],
  seen: ReadonlyMap<string, Seen>,
  isFurniture: (key: string) => boolean,
): void {
  for (const [index, { versions }] of articles.entries())
    for (const version of versions) {
      const keys = version.map((line) => comparableText(line.text));
      const first = keys.findIndex((key) => !isFurniture(key));
      const last = keys.findLastIndex((key) => !isFurniture(key));
      for (const [at, key] of keys.entries()) {
        if (at < first || at > last) seen.get(key)!.atEdge.add(index);
        if (at < last && !isFurniture(keys[at + 1]!)) seen.get(key)!.overOwn.add(index);
      }
    }
}
