/** What a family is, and how its lines are written. */

/** Ways to say one thing. A question asked in words of a family is answered by any of its words. */
export interface Family {
  name: string;
  /** Words for it, in a question and in any text. */
  pattern: RegExp;
  /** Words for it that mean something else as often: they count for numbers alone, in a question and near the number. */
  near: RegExp | null;
  /** How a question about a number asks for it, where its words would not tell. */
  asked: RegExp | null;
  /** Sentences that call a number so, which stands in them as `#`. */
  told: RegExp | null;
  /** A number that is told as one of these is none of the others: what a sum is for, what became of a house. */
  among: string | null;
  /** The family that it is told instead of: what the prosecutor demands is no sentence, though it is told in the words of one. */
  instead: string | null;
  /** Families of one group exclude each other: a number that stands with one of them does not answer a question about another. */
  group: 'fate' | 'ballot' | 'certainty' | 'poll' | 'bargain' | 'captive' | null;
  /** The label of a count of these, as a person would write it. */
  label?: string;
}

interface More {
  group?: Family['group'];
  label?: string;
  near?: string;
  asked?: string;
  among?: string;
  instead?: string;
  told?: readonly string[];
}

export const family = (name: string, pattern: RegExp, more: More = {}): Family => ({
  name,
  pattern,
  near: more.near === undefined ? null : wordsOf(more.near),
  asked: more.asked === undefined ? null : wordsOf(more.asked),
  told: more.told === undefined ? null : framesOf(more.told),
  among: more.among ?? null,
  instead: more.instead ?? null,
  group: more.group ?? null,
  ...(more.label === undefined ? {} : { label: more.label }),
});

/** A family of numbers alone. */
export const measure = (name: string, more: More): Family => family(name, NOTHING, more);

const NOTHING = /(?!)/;

/** Alternatives may be written with plain brackets. */
const plain = (text: string): string => text.replace(/\((?!\?)/g, '(?:');

const wordsOf = (text: string): RegExp => new RegExp(`(?<!\\p{L})(?:${plain(text)})(?!\\p{L})`, 'u');

/** Between the words of a frame may stand a few others, yet no stop. */
const GAP = '(?:[^\\s,;:.()#]+ ){0,5}?';
/** What a number is hedged with. */
const HEDGED =
  '(?:(?:at|least|most|more|less|fewer|than|some|about|around|nearly|almost|roughly|over|up|to|only|just|well|an?|total|of|estimated|another|further|the|as|many|much|exactly|by|now|perhaps|close|under|all|record|another|additional|full|whole|mere) ){0,5}#';

/** A frame: `#` is the number with what hedges it, `~ ` up to five words that do not matter. */
const framesOf = (frames: readonly string[]): RegExp | null =>
  frames.length === 0
    ? null
    : new RegExp(
        frames
          .map((frame) => {
            const text = plain(frame).replace(/~ |#/g, (sign) => (sign === '#' ? HEDGED : GAP));
            return `(?<!\\p{L})(?:${text})(?!\\p{L})`;
          })
          .join('|'),
        'u',
      );
