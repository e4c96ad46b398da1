/** Whether two claims say it in other words: what they mean is in common although few of their words are. */
import { FUNCTION_WORDS } from '../claims/lang/en/comparing/function-words.ts';
import { RELATIONS } from '../claims/lang/en/comparing/relations.ts';
import type { Related } from '../claims/lang/relations.ts';
import type { Claim } from '../model/claims.ts';
import { type Word, wordsOf } from './candidates.ts';
import { sameCounted } from './nouns.ts';

/** One word in common is a topic. */
const FEWEST = 2;

/** Words that carry the statement: no small words, and nothing that stands in a slot of a number or a day. */
export function tellingWords({ text, start, slots }: Claim): Word[] {
  const values = slots.filter((slot) => slot.type === 'quantity' || slot.type === 'date');
  return wordsOf(text).filter(
    (word) =>
      !FUNCTION_WORDS.has(word.norm) &&
      !values.some((slot) => slot.start - start <= word.start && word.end <= slot.end - start),
  );
}

/** What words mean to each other, asked once for each two: the statements of a story say the same words over and over. */
export class Meanings {
  readonly #relations = new Map<string, Related>();

  /** A word of one has its opposite in the other: a trial that begins is not one that ends. */
  opposed(a: readonly Word[], b: readonly Word[]): boolean {
    const alone = (x: Word): boolean => !b.some((y) => this.#like(x, y));
    return a.some((x) => alone(x) && b.some((y) => /^(?:opposite|exclusive)$/.test(this.#relation(x, y))));
  }

  /** Share of the words of both that have their like in the other, 0..1: `amendment` for `change`. 0 when fewer than two do. */
  shared(a: readonly Word[], b: readonly Word[]): number {
    const matched = a.filter((x) => b.some((y) => this.#like(x, y))).length;
    const answered = b.filter((y) => a.some((x) => this.#like(x, y))).length;
    return Math.min(matched, answered) < FEWEST ? 0 : (matched + answered) / (a.length + b.length);
  }

  #like(x: Word, y: Word): boolean {
    return /^(?:same|similar)$/.test(this.#relation(x, y)) || sameCounted(x.singular, y.singular);
  }

  #relation(x: Word, y: Word): Related {
    const key = `${x.norm} ${y.norm}`;
    const known = this.#relations.get(key) ?? RELATIONS.relation(x, y);
    this.#relations.set(key, known);
    return known;
  }
}
