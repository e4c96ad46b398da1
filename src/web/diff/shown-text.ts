/**
 * The text of two versions as far as it is shown. Where the changes stand is looked up, what is between them is counted, and
 * only sentences that the page shows are read: a live blog of thousands weighs megabytes.
 */
import type { Queryable } from '../../adapters/db/db.ts';
import { placesOfClaims, sentencesAt } from '../../adapters/store/passages.ts';
import type { DiffOfVersions } from '../../app/diff-versions.ts';
import type { Sentence } from '../../domain/model/claims.ts';
import type { Change, ChangeSide, Diff } from '../../domain/model/diff.ts';
import { folded, type Part, type View } from './fold.ts';
import { layOut, type Spoken } from './lay-out.ts';

/** @param open the row whose fold is open; null when none is */
export async function textShown(
  q: Queryable,
  { from, to, diff }: Pick<DiffOfVersions, 'from' | 'to' | 'diff'>,
  view: View,
  open: number | null,
): Promise<Part<Sentence>[]> {
  const before = await outlineOf(q, from, diff, (change) => change.before);
  const after = await outlineOf(q, to, diff, (change) => change.after);
  const parts = folded(layOut(before, after, diff), view, open);
  const rows = parts.flatMap((part) => ('folded' in part ? [] : [part]));
  const older = await sentencesAt(q, from.id, placesIn(rows.flatMap((row) => row.before)));
  const newer = await sentencesAt(q, to.id, placesIn(rows.flatMap((row) => row.after)));
  return parts.map((part) =>
    'folded' in part ? part : { ...part, before: read(part.before, older), after: read(part.after, newer) },
  );
}

/** Stands for a sentence: its place, and the claims in it that changed. */
interface Placed extends Spoken {
  place: number;
}

async function outlineOf(
  q: Queryable,
  version: { id: string; sentences: number },
  diff: Diff,
  side: (change: Change) => ChangeSide | null,
): Promise<Placed[]> {
  const ids = diff.changes.flatMap((change) => side(change)?.claims.map(({ id }) => id) ?? []);
  const changed = new Map<number, { id: string }[]>();
  for (const [id, place] of await placesOfClaims(q, version.id, ids))
    changed.set(place, [...(changed.get(place) ?? []), { id }]);
  return Array.from({ length: version.sentences }, (_, place) => ({
    place,
    claims: changed.get(place) ?? [],
  }));
}

const placesIn = (placed: readonly Placed[]): number[] => placed.map(({ place }) => place);

const read = (placed: readonly Placed[], sentences: ReadonlyMap<number, Sentence>): Sentence[] =>
  placed.flatMap(({ place }) => sentences.get(place) ?? []);
