/**
 * Names in two passes over a version. The first collects runs of capitalized words where a capital means something: not at
 * the head of a sentence, not in a title-case headline. The second joins the runs into clusters (aliases.ts) and reads the
 * doubtful places only with names that the first pass is sure of or that every story shares.
 */
import type { NameSlot } from '../model/claims.ts';
import type { Span } from '../model/primitives.ts';
import { AliasGraph, type Named } from './aliases.ts';
import type { Language } from './lang/language.ts';
import { covers } from './spans.ts';
import { isAllCaps, isCapitalized, type Token } from './text.ts';

export interface NamedText {
  text: string;
  tokens: readonly Token[];
  /** Headlines may be in title case or all capitals, where a capital tells nothing. */
  headline: boolean;
  /** Dates and quantities, which are no names. */
  taken: readonly Span[];
}

/** Token range of a name; `opening` when its first word opens a sentence, so that its capital proves nothing. */
export interface Run {
  from: number;
  to: number;
  opening: boolean;
}

/** One list of name slots for each text, in order. */
export function findNames(texts: readonly NamedText[], lang: Language): NameSlot[][] {
  const graph = new AliasGraph(lang);
  const runs = texts.map((named) => (capitalsAreMute(named, lang) ? null : runsOf(named, lang)));
  texts.forEach(({ tokens }, t) => {
    for (const run of runs[t] ?? []) if (introduces(tokens, run, lang)) graph.add(tokens, run.from, run.to);
  });
  graph.close();
  return texts.map((named, t) => {
    const { tokens, text } = named;
    const slots: NameSlot[] = [];
    const put = (from: number, to: number, hit: Named): void => {
      const start = tokens[from]!.start;
      const end = tokens[to - 1]!.end;
      slots.push({
        type: 'name',
        raw: text.slice(start, end),
        start,
        end,
        value: hit.value,
        key: hit.key,
        nameType: hit.nameType,
      });
    };
    for (const run of runs[t] ?? graph.known(tokens)) {
      const hit = graph.find(tokens, run.from, run.to);
      if (hit !== null) put(run.from, run.to, hit);
    }
    const capitalized = [...slots];
    for (const role of graph.roleMentions(tokens))
      if (!covers(capitalized, tokens[role.from]!.start) && !covers(capitalized, tokens[role.to - 1]!.start))
        put(role.from, role.to, role.named);
    return slots.sort((a, b) => a.start - b.start);
  });
}

/** Most content words are capitalized: then capitals say nothing about names. */
function capitalsAreMute({ tokens, headline }: NamedText, lang: Language): boolean {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length <= 3) continue;
    words += 1;
    if (isCapitalized(token.text)) capitals += 1;
    if (isAllCaps(token.text)) shouted += 1;
  }
  return (
    ((headline || isInTitleCase(tokens, lang)) && words >= 3 && capitals / words > 0.65) ||
    (words >= 4 && shouted / words > 0.7)
  );
}

/** "Court Blocks Sale Of Theatre": a line that no point closes, with a small word in capitals: a headline, whatever the page calls it. */
const isInTitleCase = (tokens: readonly Token[], lang: Language): boolean =>
  tokens.at(-1)?.kind !== 'symbol' &&
  tokens
    .slice(1)
    .some(({ text, norm }) => isCapitalized(text) && !isAllCaps(text) && lang.isFunctionWord(norm));

/**
 * May this run bring a name into the version? A lone word at the head of a sentence may not, unless it speaks and is no plural
 * ("Zelmar said", not "Witnesses said"), and no lone word in a language that capitalizes every noun.
 */
function introduces(tokens: readonly Token[], run: Run, lang: Language): boolean {
  if (lang.capitalizesNouns) return introducesAmongNouns(tokens, run, lang);
  if (run.to - run.from > 1) return true;
  const word = tokens[run.from]!.norm;
  return (
    !run.opening ||
    (lang.speech?.verbs.has(tokens[run.to]?.norm ?? '') === true &&
      !lang.isPlural(word) &&
      !lang.isAdverb(word))
  );
}

/** The endings of an adjective. */
const AS_ADJECTIVE = /e[nmrs]?$/;
/** Endings of nouns for people in the plural and for what is done, and of what stands behind them as their object. */
const NOUN_BEFORE_NOUN = /(?:er|en|ung|heit|keit|schaft|tion)$/;
const PLURAL_NOUN = /(?:(?<!s)en|[^aeiou]e)$/;

/**
 * Where every noun has a capital: "Corona-Hilfen" is one noun, and "in Garmisch-Partenkirchen" a place; "Schwere Unwetter" opens a
 * sentence with an adjective, and "in der Wohnung Waffen" is two nouns, the first with its article.
 */
function introducesAmongNouns(tokens: readonly Token[], { from, to, opening }: Run, lang: Language): boolean {
  const { locative, givenNames, titles, organizationWords } = lang.names;
  const words = tokens.slice(from, to);
  const [first, ...others] = words;
  if (first === undefined || others.length === 0) return false;
  const lead = tokens[from - 1]?.norm ?? '';
  if (others.every(({ glued, kind }) => glued && kind !== 'number'))
    return locative.has(lead) && /\p{Ll}/u.test(first.text);
  if (others.length > 1 || [givenNames, titles, organizationWords].some((known) => known.has(first.norm)))
    return true;
  if (isAllCaps(first.text) || lang.isCommon(first.norm)) return true;
  // "Fanden Taucher Leichen"
  if (NOUN_BEFORE_NOUN.test(first.norm) && PLURAL_NOUN.test(others[0]?.norm ?? '')) return false;
  const adjective = AS_ADJECTIVE.test(first.norm);
  return opening ? !adjective : adjective || !lang.determiners.has(lead);
}

function runsOf({ tokens, taken }: NamedText, lang: Language): Run[] {
  const runs: Run[] = [];
  let block = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    while (block < taken.length && taken[block]!.end <= token.start) block += 1;
    const limit = taken[block]?.start ?? Infinity;
    if (!isNameWord(token, lang) || limit < token.end) {
      i += 1;
      continue;
    }
    const to = runEnd(tokens, i, lang, limit);
    const opening = opensSentence(tokens, i);
    let from = i;
    if (opening && !startsKnown(tokens, i, to, lang))
      while (from < to && (isCommon(tokens[from]!, lang) || tokens[from]!.kind === 'symbol')) from += 1;
    // "Sensitive Canadian papers": a word that opens the sentence before a name that is whole without it
    if (
      opening &&
      from === i &&
      to - from > 1 &&
      isShared(tokens, from + 1, to, lang) &&
      !startsKnown(tokens, from, to, lang) &&
      !lang.names.titles.has(tokens[from]!.norm) &&
      !lang.names.givenNames.has(tokens[from]!.norm)
    )
      from += 1;
    for (const run of parted(tokens, { from, to, opening: opening && from === i }, lang))
      if (!isNoName(tokens, run, lang)) runs.push(run);
    i = Math.max(to, i + 1);
  }
  return runs;
}

/** "New York's mayor": the first words are a place although "new" is a common word. */
function startsKnown(tokens: readonly Token[], from: number, to: number, lang: Language): boolean {
  for (let end = Math.min(to, from + 3); end > from + 1; end -= 1) {
    const phrase = tokens
      .slice(from, end)
      .map((token) => token.norm)
      .join(' ');
    if (lang.names.places.has(phrase) || lang.names.organizations.has(phrase) || lang.names.seats.has(phrase))
      return true;
  }
  return false;
}

function isShared(tokens: readonly Token[], from: number, to: number, lang: Language): boolean {
  const phrase = tokens
    .slice(from, to)
    .map((token) => token.norm)
    .join(' ');
  return lang.names.demonyms.has(phrase);
}

/** "Russian President Alexei Morozov" is a country and a person. */
function parted(tokens: readonly Token[], run: Run, lang: Language): Run[] {
  if (lang.capitalizesNouns) return [run];
  for (let at = run.from + 1; at < Math.min(run.to - 1, run.from + 3); at += 1) {
    const phrase = tokens
      .slice(run.from, at)
      .map((token) => token.norm)
      .join(' ');
    const rest = tokens[at]!.norm;
    if (
      (lang.names.demonyms.has(phrase) ||
        lang.names.places.has(phrase) ||
        lang.names.organizations.has(phrase)) &&
      (lang.names.titles.has(rest) || lang.names.titles.has(tokens[at + 1]?.norm ?? ''))
    )
      return [
        { ...run, to: at },
        { from: at, to: run.to, opening: false },
      ];
  }
  return [run];
}

/** A lone title, number or common word, or nothing. */
function isNoName(tokens: readonly Token[], { from, to }: Run, lang: Language): boolean {
  if (from >= to) return true;
  const last = tokens[to - 1]!;
  const words = tokens.slice(from, to).filter((token) => token.kind !== 'symbol');
  if (words.length === 0 || last.kind === 'symbol') return words.length === 0;
  return (
    words.every(({ kind }) => kind === 'number') ||
    words.every((token) => lang.names.titles.has(token.norm) || isCommon(token, lang))
  );
}

function isNameWord(token: Token, lang: Language): boolean {
  return (
    token.kind === 'word' &&
    isCapitalized(token.text) &&
    !lang.names.never.has(token.norm) &&
    !token.norm.startsWith("'") &&
    !(lang.capitalizesNouns && lang.isCommon(token.norm))
  );
}

/** "US" and "WHO" are no small words: capitals throughout make a name of them. */
const isCommon = (token: Token, lang: Language): boolean =>
  !isAllCaps(token.text) && lang.isCommon(token.norm);

function opensSentence(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.glued && /^["'“‘«„]$/.test(tokens[i - 1]?.text ?? '')) return true;
  for (let k = i - 1; k >= 0; k -= 1) {
    const { kind, text } = tokens[k]!;
    if (kind !== 'symbol') return false;
    if (/[:.!?–—•]/.test(text)) return true;
    if (!/["'“‘«„(»]/.test(text)) return false;
  }
  return true;
}

/** A run goes on over capitals, hyphens, initials, numbers and the small words that names have inside. */
function runEnd(tokens: readonly Token[], from: number, lang: Language, limit: number): number {
  let end = from + 1;
  for (;;) {
    const token = tokens[end];
    if (token === undefined || token.start >= limit) return end;
    const next = tokens[end + 1];
    if (isNameWord(token, lang) && !(isCommon(token, lang) && token.norm.length < 3)) end += 1;
    else if (
      token.kind === 'symbol' &&
      token.glued &&
      /^[-/]$/.test(token.text) &&
      next?.glued &&
      next.start < limit &&
      (next.kind === 'number' || isNameWord(next, lang))
    )
      end += 2;
    else if (next !== undefined && next.start < limit && isOwned(tokens, from, end, lang)) end += 2;
    // "G7", "Vostok 1": what is no date and no quantity belongs to the name
    else if (token.kind === 'number' && /^\d{1,4}$/.test(token.text)) end += 1;
    else if (
      token.text === '.' &&
      token.glued &&
      next !== undefined &&
      isNameWord(next, lang) &&
      isAbbreviation(tokens[end - 1]!, lang)
    )
      end += 2;
    else {
      const joined = overSmallWords(tokens, from, end, lang);
      if (joined === null || tokens[joined - 1]!.start >= limit) return end;
      end = joined;
    }
  }
}

/** "Workers' Union", "Women's Institute", "St. Anne's Hospital": an owner inside a name. "Ukraine's Parliament" is two. */
function isOwned(tokens: readonly Token[], from: number, i: number, lang: Language): boolean {
  const { norm, glued } = tokens[i]!;
  const owner =
    norm === "'"
      ? glued && tokens[i - 1]!.norm.endsWith('s')
      : norm === "'s" &&
        (lang.names.owners.has(tokens[i - 1]!.norm) || lang.names.saints.has(tokens[from]!.norm));
  return owner && lang.names.organizationWords.has(tokens[i + 1]!.norm) && isNameWord(tokens[i + 1]!, lang);
}

const isAbbreviation = (token: Token, lang: Language): boolean =>
  token.text.length === 1 || lang.sentences.neverLast.has(token.norm);

/**
 * Over "of the" in "Bank of the North": "of" joins only what organizations and offices are called by, so that "Hart of Germany" is
 * two names; "for" joins only right behind such a word ("Centre for Tides").
 */
function overSmallWords(tokens: readonly Token[], from: number, at: number, lang: Language): number | null {
  const { inside, joiners, titles, portfolios } = lang.names;
  let next = at;
  while (next < at + 2 && inside.has(tokens[next]?.norm ?? '')) next += 1;
  const after = tokens[next];
  if (next === at || after === undefined || !isNameWord(after, lang)) return null;
  if (lang.capitalizesNouns && !lang.names.givenNames.has(tokens[from]!.norm)) return null;
  const word = tokens[at]!.norm;
  if (!joiners.has(word)) return next + 1;
  if (titles.has(tokens[at - 1]!.norm)) return portfolios.has(after.norm) ? next + 1 : null;
  for (let i = lang.of.has(word) ? from : at - 1; i < at; i += 1)
    if (namesBody(tokens[i]!, lang)) return next + 1;
  return null;
}

const namesBody = (token: Token, lang: Language): boolean =>
  lang.names.organizationWords.has(token.norm) || lang.names.placeWords.has(token.norm);
