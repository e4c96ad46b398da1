/** Finds listed phrases in tokens, longest first. One look-up a token where nothing starts, so a scan stays linear. */
import type { Token } from './text.ts';

export interface PhraseHit<T> {
  value: T;
  phrase: string;
  /** Token range, end exclusive. */
  from: number;
  to: number;
}

export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { words: string[]; phrase: string; value: T }[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const words = phrase.split(' ');
      const list = this.#byFirst.get(words[0]!) ?? [];
      list.push({ words, phrase, value });
      this.#byFirst.set(words[0]!, list);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  at(tokens: readonly Token[], i: number): PhraseHit<T> | null {
    const list = this.#byFirst.get(tokens[i]!.norm);
    if (list === undefined) return null;
    for (const { words, phrase, value } of list) {
      if (words.every((word, k) => tokens[i + k]?.norm === word))
        return { value, phrase, from: i, to: i + words.length };
    }
    return null;
  }

  all(tokens: readonly Token[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let i = 0; i < tokens.length; ) {
      const hit = this.at(tokens, i);
      if (hit === null) i += 1;
      else {
        hits.push(hit);
        i = hit.to;
      }
    }
    return hits;
  }
}
