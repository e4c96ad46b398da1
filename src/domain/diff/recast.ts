/**
 * A passage recast over the borders of its sentences: "The club has been sold. The buyer is a fund from Ontario." → "The club has been
 * sold to a fund from Ontario." Sentence by sentence something came and something went; taken together the passage says what it said. A
 * sentence without a partner, or one that gave a value to the next, is tried with its neighbors, and joins them where the comparison of
 * the whole leaves hardly a word over.
 */
import type { Language } from '../claims/lang/language.ts';
import { tokenize } from '../claims/text.ts';
import type { Sentence } from '../model/claims.ts';
import type { Group } from './align/align.ts';
import { compareSides, type Verdict } from './compare.ts';
import { sideOf } from './ground/sides.ts';
import type { Story } from './ground/story.ts';

/** In groups and in sentences of a side: past this a passage is written anew. */
const WIDEST = 4;
/** Share of the lone sentence's words that its neighbors' other side must hold before they are compared at all. */
const TOLD_THERE = 0.4;
/** Open words of either side that may be left over. */
const LEFT_OVER = 2;

/** Blocks that are no part of a passage. */
const STAND_ALONE = /^(?:title|byline|correction)$/;

export function joinRecast(
  groups: readonly Group[],
  before: readonly Sentence[],
  after: readonly Sentence[],
  story: Story,
): Group[] {
  const out = [...groups];
  const wordsOf = wordsBySentence(story.lang);
  for (let k = 0; k < out.length; k++) {
    const windows = isLone(out[k])
      ? windowsAround(k, out)
      : tradeValues(out[k], out[k + 1], before, after)
        ? [[k, k + 2] as const]
        : [];
    for (const [from, to] of windows) {
      const parts = out.slice(from, to);
      const joined = joinedOf(parts);
      if (joined === null || !tellsTheSame(joined, parts, before, after, story, wordsOf)) continue;
      out.splice(from, to - from, joined);
      k = from;
      break;
    }
  }
  return out;
}

const isLone = (group: Group | undefined): boolean =>
  group !== undefined && (group.before.length === 0) !== (group.after.length === 0);

/** "It collapsed on Monday" after a sentence that told the Monday: a value left the one for the other. */
function tradeValues(
  group: Group | undefined,
  next: Group | undefined,
  before: readonly Sentence[],
  after: readonly Sentence[],
): boolean {
  if (group === undefined || next === undefined || group.score === 1 || next.score === 1) return false;
  const values = ({ before: old, after: now }: Group): { lost: string[]; gained: string[] } => {
    const [was, is] = [
      valuesIn(old.map((k) => before[k] as Sentence)),
      valuesIn(now.map((k) => after[k] as Sentence)),
    ];
    return {
      lost: was.filter((value) => !is.includes(value)),
      gained: is.filter((value) => !was.includes(value)),
    };
  };
  const [x, y] = [values(group), values(next)];
  return x.lost.some((value) => y.gained.includes(value)) || x.gained.some((value) => y.lost.includes(value));
}

const valuesIn = (sentences: readonly Sentence[]): string[] =>
  sideOf(sentences).slots.flatMap((slot) =>
    slot.type === 'quote' ? [] : [slot.type === 'name' ? slot.key : `${slot.type} ${slot.value}`],
  );

/** Stretches of the list that hold the place, shortest first, over no line that is the same on both sides. */
function windowsAround(k: number, groups: readonly Group[]): [number, number][] {
  const isOpen = (group: Group): boolean => isLone(group) || group.score < 1;
  const windows: [number, number][] = [];
  for (let size = 2; size <= WIDEST; size++)
    for (let from = Math.max(0, k - size + 1); from <= k && from + size <= groups.length; from++)
      if (groups.slice(from, from + size).every(isOpen)) windows.push([from, from + size]);
  return windows;
}

/** One group of several, if their sentences stand together on both sides. */
function joinedOf(parts: readonly Group[]): Group | null {
  const side = (of: 'before' | 'after'): number[] =>
    parts.flatMap((group) => group[of]).sort((a, b) => a - b);
  const [before, after] = [side('before'), side('after')];
  const together = (lines: readonly number[]): boolean =>
    lines.length > 0 && lines.length <= WIDEST && (lines.at(-1) ?? 0) - (lines[0] ?? 0) === lines.length - 1;
  if (!together(before) || !together(after)) return null;
  const linked = parts.filter((group) => !isLone(group));
  if (linked.some(({ moved }) => moved)) return null;
  return {
    before,
    after,
    score: linked.reduce((least, group) => Math.min(least, group.score), 1) * (linked.length / parts.length),
    moved: false,
    reason: `aligned: a passage recast, ${before.length} sentence(s) became ${after.length}`,
  };
}

function tellsTheSame(
  joined: Group,
  parts: readonly Group[],
  before: readonly Sentence[],
  after: readonly Sentence[],
  story: Story,
  wordsOf: WordsOf,
): boolean {
  const old = joined.before.map((k) => before[k] as Sentence);
  const now = joined.after.map((k) => after[k] as Sentence);
  if ([...old, ...now].some(({ block }) => STAND_ALONE.test(block))) return false;
  const isToldThere = (group: Group): boolean => {
    const gone = group.before.length > 0;
    const own = (gone ? group.before : group.after).map((k) => (gone ? before : after)[k] as Sentence);
    const words = own.flatMap(wordsOf);
    const there = new Set((gone ? now : old).flatMap(wordsOf));
    return words.filter((word) => there.has(word)).length >= TOLD_THERE * words.length;
  };
  return parts.filter(isLone).every(isToldThere) && isWhole(compareSides(sideOf(old), sideOf(now), story));
}

type WordsOf = (sentence: Sentence) => string[];

/** Content words in base form, each sentence read once. */
function wordsBySentence({ lemma, comparing }: Language): WordsOf {
  const { functionWords } = comparing.small;
  const known = new Map<Sentence, string[]>();
  return (sentence) => {
    const words =
      known.get(sentence) ??
      tokenize(sentence.text)
        .filter(({ norm, kind }) => kind !== 'symbol' && !functionWords.has(norm))
        .map(({ norm }) => lemma(norm));
    known.set(sentence, words);
    return words;
  };
}

/** Nothing came or went: what differs stands against what it differs from. */
const isWhole = ({ findings, left }: Verdict): boolean =>
  left.before <= LEFT_OVER &&
  left.after <= LEFT_OVER &&
  findings.every(({ tier, detail }) => tier === 'alert' && detail?.before != null && detail.after != null);
