/** Names as words: without their titles, and how far two spellings are apart. */
import type { Language } from './lang/language.ts';
import { foldWord, type Token } from './text.ts';

/** Words of a name without its titles; tokens that touch are one word (`Lindqvist-Holm`, `K.`). */
export function nameWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  lang: Language,
): { words: string[]; title: string } {
  const words: string[] = [];
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    if (i > from && token.glued && token.norm !== "'s") words[words.length - 1] += token.text;
    else words.push(token.text);
  }
  const { titles, organizationWords, placeWords, portfolios, joiners } = lang.names;
  const bare = (word: string): string => foldWord(word).replace(/\.$/, '');
  let cut = 0;
  for (let k = 0; k < Math.min(words.length - 1, 4); k += 1) if (titles.has(bare(words[k]!))) cut = k + 1;
  if (cut === 0) return { words, title: '' };
  while (
    cut < words.length - 1 &&
    (joiners.has(bare(words[cut]!)) ||
      (cut > 1 && joiners.has(bare(words[cut - 1]!)) && portfolios.has(bare(words[cut]!))))
  )
    cut += 1;
  const rest = words.slice(cut);
  // "General Motors Company" and "Queen Mary University" bear no title.
  if (rest.some((word) => organizationWords.has(bare(word)) || placeWords.has(bare(word))))
    return { words, title: '' };
  return { words: rest, title: words.slice(0, cut).map(bare).join(' ') };
}

/** Edit distance of two short words. */
export function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1)
      row[j] = Math.min(
        previous[j]! + 1,
        row[j - 1]! + 1,
        previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    previous = row;
  }
  return previous[b.length]!;
}
