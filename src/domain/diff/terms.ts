/** The words of a side as comparison sees them, and where the two sides differ. */
import { diffArrays } from 'diff';
import { lemma } from '../claims/lang/en/lemma.ts';
import { lex } from '../claims/text.ts';
import type { Slot, Span } from '../model.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import { sameWord } from './lexicon/relations.ts';
import type { Side } from './sides.ts';

export interface Term extends Span {
  text: string;
  norm: string;
  /** Base form, for equality across inflection. */
  base: string;
  kind: 'word' | 'number' | 'symbol';
  content: boolean;
  /** The slot that covers the term; its value decides, not its words. */
  slot: Slot | null;
  index: number;
}

/** A place where the sides differ: a run of terms on either side, one of which may be empty. */
export interface Hunk {
  before: Term[];
  after: Term[];
}

export function termsOf(side: Side): Term[] {
  const owners = side.slots.filter((slot) => slot.type !== 'quote');
  let next = 0;
  return lex(side.text)
    .filter((token) => token.kind !== 'symbol' || /[%$€£¥°]/.test(token.text))
    .map((token, index) => {
      while (next < owners.length && (owners[next] as Slot).end <= token.start) next++;
      const owner = owners[next];
      const slot = owner !== undefined && owner.start < token.end && token.start < owner.end ? owner : null;
      return {
        text: token.text,
        norm: token.norm,
        base: token.kind === 'word' ? lemma(token.norm) : token.norm,
        kind: token.kind,
        content: token.kind !== 'symbol' && !FUNCTION_WORDS.has(token.norm),
        slot,
        index,
        start: token.start,
        end: token.end,
      };
    });
}

/** Runs of difference, with words of one base form equal. */
export function hunksOf(before: Term[], after: Term[]): Hunk[] {
  const parts = diffArrays(before, after, { comparator: sameTerm, maxEditLength: 4000 }) ?? null;
  if (parts === null) return [{ before, after }];
  const hunks: Hunk[] = [];
  let open: Hunk | null = null;
  let i = 0;
  let j = 0;
  for (const part of parts) {
    const count = part.value.length;
    if (!part.removed && !part.added) {
      open = null;
      i += count;
      j += count;
      continue;
    }
    if (open === null) {
      open = { before: [], after: [] };
      hunks.push(open);
    }
    if (part.removed) {
      open.before.push(...before.slice(i, i + count));
      i += count;
    } else {
      open.after.push(...after.slice(j, j + count));
      j += count;
    }
  }
  return hunks;
}

const sameTerm = (a: Term, b: Term): boolean =>
  a.norm === b.norm || (a.kind === 'word' && b.kind === 'word' && sameWord(a, b));
