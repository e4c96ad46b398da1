/** What is left when slots, negation, certainty and sources are accounted for: the other words. */
import type { Slot } from '../model.ts';
import { type Finding, spanOf, textSide } from './findings.ts';
import { oppositeWords, similarWords } from './lexicon/relations.ts';
import type { Ground } from './pairing.ts';
import type { Side } from './sides.ts';
import type { Term } from './terms.ts';

export interface WordFindings {
  findings: Finding[];
  /** Opposite words found in each other's place. */
  opposites: number;
}

export function compareWords(
  before: Side,
  after: Side,
  ground: Ground,
  settled: ReadonlySet<Slot>,
): WordFindings {
  const findings: Finding[] = [];
  let opposites = 0;
  const open = (terms: Term[]): Term[] =>
    terms.filter((term) => term.content && (term.slot === null || !settled.has(term.slot)));
  const hunks = ground.hunks.map((hunk) => ({ before: open(hunk.before), after: open(hunk.after) }));
  cancelMoved(hunks);
  for (const hunk of hunks) {
    cancelSimilar(hunk);
    const opposite = hunk.before.flatMap((a) =>
      hunk.after.filter((b) => oppositeWords(a, b)).map((b) => [a, b] as const),
    )[0];
    if (opposite !== undefined) {
      opposites++;
      findings.push(
        word(
          'polarity',
          'alert',
          before,
          [opposite[0]],
          after,
          [opposite[1]],
          `"${opposite[0].text}" became its opposite "${opposite[1].text}"`,
        ),
      );
      continue;
    }
    const digits = [hunk.before, hunk.after].map((terms) => terms.filter((term) => term.kind === 'number'));
    const [x = [], y = []] = digits;
    if (x.length > 0 || y.length > 0)
      findings.push(
        word(
          x.length > 0 && y.length > 0 ? 'quantity' : 'scope',
          x.length > 0 && y.length > 0 ? 'alert' : 'review',
          before,
          x,
          after,
          y,
          'digits differ',
        ),
      );
    const a = hunk.before.filter((term) => term.kind === 'word');
    const b = hunk.after.filter((term) => term.kind === 'word');
    if (a.length > 0 && b.length > 0)
      findings.push(
        word('meaning', 'review', before, a, after, b, 'words that are not known to mean the same'),
      );
    else if (a.length > 0 || b.length > 0)
      findings.push(
        word('scope', 'review', before, a, after, b, a.length > 0 ? 'detail dropped' : 'detail added'),
      );
  }
  return { findings, opposites };
}

interface Pieces {
  before: Term[];
  after: Term[];
}

/** Words that merely stand elsewhere in the sentence: active and passive, fronted phrases. */
function cancelMoved(hunks: Pieces[]): void {
  const inserted = hunks.flatMap((hunk) => hunk.after);
  for (const hunk of hunks)
    hunk.before = hunk.before.filter((a) => {
      const at = inserted.findIndex(
        (b) => a.base === b.base || (a.kind === 'word' && b.kind === 'word' && similarWords(a, b)),
      );
      if (at === -1) return true;
      const [gone] = inserted.splice(at, 1);
      for (const other of hunks) other.after = other.after.filter((b) => b !== gone);
      return false;
    });
}

function cancelSimilar(hunk: Pieces): void {
  hunk.before = hunk.before.filter((a) => {
    const at = hunk.after.findIndex((b) => a.kind === 'word' && b.kind === 'word' && similarWords(a, b));
    if (at === -1) return true;
    hunk.after.splice(at, 1);
    return false;
  });
}

function word(
  aspect: Finding['aspect'],
  tier: Finding['tier'],
  before: Side,
  a: readonly Term[],
  after: Side,
  b: readonly Term[],
  reason: string,
): Finding {
  return {
    aspect,
    tier,
    detail: {
      aspect,
      before: a.length === 0 ? null : textSide(before.text, spanOf(a)),
      after: b.length === 0 ? null : textSide(after.text, spanOf(b)),
    },
    reason: `${aspect}: ${reason}`,
  };
}
