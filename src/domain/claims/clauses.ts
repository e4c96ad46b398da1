/**
 * Claims inside a sentence: one a finite clause. A seam is a semicolon, or a comma with a coordinator or subordinator behind
 * it, that has a verb before it and a subject with a finite verb after it. Everything else stays whole: finer decomposition
 * was measured by others to bring nothing, and a fragment without its verb says nothing that can be checked. A relative clause in the
 * middle ("the bridge, which was built in 1932, carries …") would tear its sentence apart, so it stays too.
 */
import type { Span } from '../model.ts';
import type { Language } from './lang/language.ts';
import type { Token } from './text.ts';

/** Trimmed spans of the claims in order, which together hold all words of the sentence. */
export function splitClauses(
  text: string,
  tokens: readonly Token[],
  lang: Language,
  quotes: readonly Span[],
): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let from = 0;
  for (let i = 1; i < tokens.length - 2; i += 1) {
    const { text: sign, end } = tokens[i]!;
    if ((sign !== ',' && sign !== ';') || quotes.some((quote) => quote.start < end && end < quote.end))
      continue;
    const opens =
      sign === ';'
        ? i + 1
        : lang.clauseOpeners.has(tokens[i + 1]!.norm) && !lang.relatives.has(tokens[i + 1]!.norm)
          ? i + 2
          : null;
    if (opens === null || !hasVerb(tokens, from, i, lang) || !startsClause(tokens, opens, lang)) continue;
    spans.push({ start, end });
    start = tokens[i + 1]!.start;
    from = i + 1;
  }
  spans.push({ start, end: text.length });
  return spans;
}

function hasVerb(tokens: readonly Token[], from: number, to: number, lang: Language): boolean {
  for (let i = from; i < to; i += 1)
    if (tokens[i]!.kind === 'word' && lang.isVerbLike(tokens[i]!.norm)) return true;
  return false;
}

/** A subject and, within the next words and before any comma, a finite verb. */
function startsClause(tokens: readonly Token[], from: number, lang: Language): boolean {
  const first = tokens[from];
  if (first === undefined || first.kind === 'symbol' || lang.isVerbLike(first.norm)) return false;
  for (let i = from + 1; i < tokens.length && i < from + 10; i += 1) {
    const token = tokens[i]!;
    if (token.text === ',' || token.text === ';' || token.text === ':') return false;
    if (lang.isVerbLike(token.norm)) return true;
  }
  return false;
}
