/**
 * Claims inside a sentence: one a finite clause. A seam is a comma or semicolon with a coordinator or subordinator behind it and a subject with a
 * finite verb after that, on both sides. Everything else stays whole: decomposing further was measured by others to
 * bring nothing, and a fragment without its verb says nothing that can be checked.
 */
import type { Span } from '../model.ts';
import type { Language } from './lang/language.ts';
import type { Token } from './text.ts';

/** Spans of the claims, in order, trimmed, together all words of the sentence. */
export function splitClauses(
  text: string,
  tokens: readonly Token[],
  lang: Language,
  quotes: readonly Span[],
): Span[] {
  const cuts: number[] = [];
  let from = 0;
  for (let i = 1; i < tokens.length - 2; i += 1) {
    const token = tokens[i]!;
    if (token.text !== ',' && token.text !== ';') continue;
    if (quotes.some((quote) => quote.start < token.start && token.end < quote.end)) continue;
    const opener = tokens[i + 1]!;
    const opens = token.text === ';' ? i + 1 : lang.clauseOpeners.has(opener.norm) ? i + 2 : null;
    if (opens === null) continue;
    if (!hasVerb(tokens, from, i, lang) || !startsClause(tokens, opens, lang)) continue;
    cuts.push(token.end);
    from = i + 1;
  }
  const spans: Span[] = [];
  let start = 0;
  for (const cut of [...cuts, text.length]) {
    let a = start;
    while (a < cut && text[a] === ' ') a += 1;
    if (a < cut) spans.push({ start: a, end: cut });
    start = cut;
  }
  return spans;
}

function hasVerb(tokens: readonly Token[], from: number, to: number, lang: Language): boolean {
  for (let i = from; i < to; i += 1)
    if (tokens[i]!.kind === 'word' && (lang.finite.has(tokens[i]!.norm) || lang.isVerbLike(tokens[i]!.norm)))
      return true;
  return false;
}

/** A subject and, within the next words and before any comma, a finite verb. */
function startsClause(tokens: readonly Token[], from: number, lang: Language): boolean {
  const first = tokens[from];
  if (first === undefined || first.kind === 'symbol' || lang.finite.has(first.norm)) return false;
  for (let i = from + 1; i < tokens.length && i < from + 9; i += 1) {
    const token = tokens[i]!;
    if (token.text === ',' || token.text === ';' || token.text === ':') return false;
    if (lang.finite.has(token.norm) || (lang.isVerbLike(token.norm) && token.norm.endsWith('ed')))
      return true;
  }
  return false;
}
