/**
 * Claims inside a sentence: one a finite clause. A seam is a semicolon, or a comma with a coordinator or subordinator behind
 * it, that has a verb before it and a subject with a finite verb after it. Everything else stays whole: finer decomposition
 * was measured by others to bring nothing, and a fragment without its verb says nothing that can be checked. A relative clause in the
 * middle ("the bridge, which was built in 1932, carries …") would tear its sentence apart, so it stays too.
 */
import type { Span } from '../model/primitives.ts';
import type { Language } from './lang/language.ts';
import type { Token } from './text.ts';

/** One clause: trimmed offsets into the sentence, and its tokens as a range, end exclusive. */
export interface Clause extends Span {
  from: number;
  to: number;
}

/** The clauses in order, which together hold all words of the sentence. One pass over tokens and quotes. */
export function splitClauses(
  text: string,
  tokens: readonly Token[],
  lang: Language,
  quotes: readonly Span[],
): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let from = 0;
  let verb = false;
  let quote = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    verb ||= token.kind === 'word' && lang.isVerbLike(token.norm);
    if (token.text !== ',' && token.text !== ';') continue;
    while (quote < quotes.length && quotes[quote]!.end <= token.end) quote += 1;
    if (!verb || (quotes[quote]?.start ?? Infinity) < token.start || i + 3 > tokens.length) continue;
    const opener = tokens[i + 1]!.norm;
    const opens =
      token.text === ';'
        ? i + 1
        : lang.clauseOpeners.has(opener) && !lang.relatives.has(opener)
          ? i + 2
          : null;
    if (opens === null || !startsClause(tokens, opens, lang)) continue;
    clauses.push({ start, end: token.end, from, to: i + 1 });
    start = tokens[i + 1]!.start;
    from = i + 1;
    verb = false;
  }
  clauses.push({ start, end: text.length, from, to: tokens.length });
  return clauses;
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
