/** Values that changed places: each stands where the other stood, or does what the other did. */
import type { Language } from '../../claims/lang/language.ts';
import type { Slot } from '../../model/claims.ts';
import type { Aspect } from '../../model/diff.ts';
import { deltaOf, type Finding, slotSide } from '../ground/findings.ts';
import type { Ground } from '../ground/ground.ts';
import type { Term } from '../ground/terms.ts';
import type { Pairing, SlotPair } from './pairing.ts';
import { deedOf } from './roles.ts';

/**
 * "Ines beat Kirsten" → "Kirsten beat Ines", "12 men and 14 women" → "14 men and 12 women": each stands where the other stood, after
 * the same word or before it. A fronted phrase or the passive moves them elsewhere and says the same.
 */
export function exchanged<S extends Slot>(aspect: Aspect, pairing: Pairing<S>, ground: Ground): Finding[] {
  const placed = pairing.pairs
    .filter((pair) => pair.comparison.verdict === 'equal')
    .map((pair) => ({
      pair,
      from: company(pair.before, ground.before, ground.lang),
      to: company(pair.after, ground.after, ground.lang),
    }));
  for (const x of placed)
    for (const y of placed) {
      if (x.pair.before.start >= y.pair.before.start) continue;
      if (tradedRoles(x.pair, y.pair, ground)) {
        const reason = `${aspect}: "${x.pair.before.raw}" and "${y.pair.before.raw}" changed places in the same deed`;
        return [
          replaced(aspect, x.pair.before, y.pair.after, reason),
          replaced(aspect, y.pair.before, x.pair.after, reason),
        ];
      }
      if (x.pair.after.start <= y.pair.after.start) continue;
      const swapped = ([0, 1] as const).some(
        (k) => x.from[k] === y.to[k] && y.from[k] === x.to[k] && x.from[k] !== y.from[k],
      );
      if (!swapped || isReordered(x.pair, y.pair, ground)) continue;
      const reason = `${aspect}: "${x.pair.before.raw}" and "${y.pair.before.raw}" changed places`;
      return [
        replaced(aspect, x.pair.before, y.pair.after, reason),
        replaced(aspect, y.pair.before, x.pair.after, reason),
      ];
    }
  return [];
}

/** "Malo defeated Lenk" → "Malo was defeated by Lenk": the same deed, with the other one as the doer. */
function tradedRoles(x: SlotPair<Slot>, y: SlotPair<Slot>, ground: Ground): boolean {
  if (x.before.type !== 'name') return false;
  const was = deedOf(x.before, y.before, ground.before, ground.lang);
  const is = deedOf(x.after, y.after, ground.after, ground.lang);
  return (
    was !== null &&
    is !== null &&
    ground.lang.comparing.relations.similar(was.verb, is.verb) &&
    (was.doer === x.before) !== (is.doer === x.after)
  );
}

/** "Bergen, Oslo and Turku" → "Turku, Oslo, and Bergen": a list in another order lists the same. */
function isReordered(x: SlotPair<Slot>, y: SlotPair<Slot>, ground: Ground): boolean {
  const { joins, article, ranked } = ground.lang.comparing.small;
  const listed = (a: Slot, b: Slot, terms: readonly Term[]): boolean => {
    const [first, second] = a.start < b.start ? [a, b] : [b, a];
    const between = terms.filter(({ start, end }) => first.end <= start && end <= second.start);
    return between.every(({ norm, slot }) => joins.test(norm) || article.test(norm) || slot?.type === a.type);
  };
  if (ground.before.some(({ norm }) => ranked.test(norm))) return false;
  return (
    x.before.type === 'name' &&
    listed(x.before, y.before, ground.before) &&
    listed(x.after, y.after, ground.after)
  );
}

/** The word before a slot and the word after it, articles skipped; empty at the ends of the sentence. */
function company(slot: Slot, terms: readonly Term[], { comparing }: Language): [string, string] {
  const plain = terms.filter((term) => !comparing.small.article.test(term.norm));
  const before = plain.filter((term) => term.end <= slot.start).at(-1);
  const after = plain.find((term) => term.start >= slot.end);
  return [before?.base ?? '', after?.base ?? ''];
}

function replaced(aspect: Aspect, before: Slot, after: Slot, reason: string): Finding {
  const delta = before.type === 'quantity' && after.type === 'quantity' ? deltaOf(before, after) : null;
  const detail = {
    aspect,
    before: slotSide(before),
    after: slotSide(after),
    ...(delta === null ? {} : { delta }),
  };
  return { aspect, tier: 'alert', detail, reason };
}
