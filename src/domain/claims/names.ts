/**
 * Names in two passes over a version. The first collects runs of capitalized words where a capital means something: not at the head of a
 * sentence, not in a title-case headline. The second joins the runs into clusters (aliases.ts) and reads the doubtful
 * places, a sentence's first word or a headline, only with names that the first pass is sure of or that are known.
 */
import type { NameSlot, Span } from '../model.ts';
import { AliasGraph } from './aliases.ts';
import type { Language } from './lang/language.ts';
import { isAllCaps, isCapitalized, type Token } from './text.ts';

export interface NamedText {
  text: string;
  tokens: readonly Token[];
  /** Headlines may be in title case or all capitals, where a capital tells nothing. */
  headline: boolean;
  taken: readonly Span[];
}

interface Run {
  from: number;
  to: number;
  /** Its first word opens a sentence, so that its capital proves nothing. */
  opening: boolean;
}

/** One list of name slots for each text. */
export function findNames(texts: readonly NamedText[], lang: Language): NameSlot[][] {
  const graph = new AliasGraph(lang);
  const runs = texts.map((named) => (isTitleCase(named) ? [] : runsOf(named, lang)));
  texts.forEach((named, t) => {
    for (const run of runs[t]!)
      if (!run.opening || run.to - run.from > 1) graph.add(named.tokens, run.from, run.to);
  });
  graph.close();
  return texts.map((named, t) => {
    const candidates = isTitleCase(named) ? graph.known(named.tokens) : runs[t]!;
    const slots: NameSlot[] = [];
    for (const run of candidates) {
      const words = wordsOf(named.tokens, run.from, run.to);
      const hit = graph.find(words) ?? ('opening' in run && run.opening && words.length === 1 ? null : null);
      if (hit === null) continue;
      const start = named.tokens[run.from]!.start;
      const end = named.tokens[run.to - 1]!.end;
      slots.push({
        type: 'name',
        raw: named.text.slice(start, end),
        start,
        end,
        value: hit.value,
        key: hit.key,
        nameType: hit.nameType,
      });
    }
    return slots;
  });
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string[] =>
  tokens.slice(from, to).map((token) => token.text);

/** Most content words of a headline are capitalized: then capitals say nothing about names. */
function isTitleCase(named: NamedText): boolean {
  const words = named.tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capitals = words.filter((token) => isCapitalized(token.text)).length;
  return (
    (named.headline && words.length >= 3 && capitals / words.length > 0.65) ||
    (words.length >= 4 && words.filter((token) => isAllCaps(token.text)).length / words.length > 0.7)
  );
}

function runsOf(named: NamedText, lang: Language): Run[] {
  const { tokens } = named;
  const runs: Run[] = [];
  let taken = 0;
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i]!;
    while (taken < named.taken.length && named.taken[taken]!.end <= token.start) taken += 1;
    if (!isNameWord(token, lang) || (named.taken[taken]?.start ?? Infinity) < token.end) {
      i += 1;
      continue;
    }
    const limit = named.taken[taken]?.start ?? Infinity;
    const end = runEnd(tokens, i, lang, limit);
    const opening = opensSentence(tokens, i);
    let from = i;
    if (opening) while (from < end && lang.isCommon(tokens[from]!.norm)) from += 1;
    while (from < end && tokens[from]!.kind === 'symbol') from += 1;
    if (from < end && !isLoneTitle(tokens, from, end, lang))
      runs.push({ from, to: end, opening: opening && from === i });
    i = Math.max(end, i + 1);
  }
  return runs;
}

function isLoneTitle(tokens: readonly Token[], from: number, to: number, lang: Language): boolean {
  return to - from === 1 && (lang.names.titles.has(tokens[from]!.norm) || lang.isCommon(tokens[from]!.norm));
}

function isNameWord(token: Token, lang: Language): boolean {
  return (
    token.kind === 'word' &&
    isCapitalized(token.text) &&
    !lang.names.never.has(token.norm) &&
    !token.norm.startsWith("'")
  );
}

function opensSentence(tokens: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0; k -= 1) {
    const { kind, text } = tokens[k]!;
    if (kind !== 'symbol') return false;
    if (/[:.!?–—•]/.test(text)) return true;
    if (/["'“‘«„(]/.test(text)) continue;
    return false;
  }
  return true;
}

/** A run goes on over capitals, hyphens, initials, `&` and the small words that names have inside. */
function runEnd(tokens: readonly Token[], from: number, lang: Language, limit: number): number {
  let end = from + 1;
  for (;;) {
    const token = tokens[end];
    if (token === undefined || token.start >= limit) return end;
    if (isNameWord(token, lang) && !(lang.isCommon(token.norm) && !token.glued && token.norm.length < 3))
      end += 1;
    else if (
      token.kind === 'symbol' &&
      token.glued &&
      (token.text === '-' || token.text === '/') &&
      tokens[end + 1]?.glued &&
      isNameWord(tokens[end + 1]!, lang)
    )
      end += 2;
    else if (
      token.kind === 'symbol' &&
      token.glued &&
      token.text === '-' &&
      tokens[end + 1]?.glued &&
      tokens[end + 1]!.kind === 'number'
    )
      end += 2;
    else if (token.kind === 'number' && token.glued) end += 1;
    else if (
      token.text === '.' &&
      token.glued &&
      (tokens[end - 1]!.text.length === 1 || lang.sentences.neverLast.has(tokens[end - 1]!.norm)) &&
      tokens[end + 1] !== undefined &&
      isNameWord(tokens[end + 1]!, lang)
    )
      end += 2;
    else if (lang.names.inside.has(token.norm) && token.start < limit) {
      let next = end + 1;
      if (lang.names.inside.has(tokens[next]?.norm ?? '')) next += 1;
      const after = tokens[next];
      if (
        after === undefined ||
        !isNameWord(after, lang) ||
        after.start >= limit ||
        !joins(tokens, from, end, next, lang)
      )
        return end;
      end = next + 1;
    } else return end;
  }
}

/** "Bank of England" is one name, "Hart of Germany" and "President of France" two: only what organizations are called by joins. */
function joins(tokens: readonly Token[], from: number, at: number, _next: number, lang: Language): boolean {
  const word = tokens[at]!.norm;
  if (word !== 'of' && word !== 'for' && word !== 'the') return true;
  for (let i = from; i < at; i += 1)
    if (lang.names.organizationWords.has(tokens[i]!.norm) || lang.names.placeWords.has(tokens[i]!.norm))
      return true;
  return false;
}
