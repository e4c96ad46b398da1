/** What a story speaks of is what its articles say now: made again whenever one of them changes, comes or goes. */
import type { Queryable } from '../adapters/db/db.ts';
import { fingerprintsOf, lockStory, saveFingerprint } from '../adapters/store/stories.ts';
import { mergeFingerprints } from '../domain/stories/index.ts';
import { SnapshotOutdated } from './snapshot.ts';

/**
 * Call it after everything else that a transaction locks: stories are locked last, in one order.
 * @throws SnapshotOutdated when one of them was merged or deleted meanwhile
 */
export async function markStories(tx: Queryable, storyIds: Iterable<string>): Promise<void> {
  for (const id of [...new Set(storyIds)].toSorted()) {
    // Two articles of a story that change at once: the second sees what the first wrote.
    if (!(await lockStory(tx, id))) throw new SnapshotOutdated();
    const marks = await fingerprintsOf(tx, id);
    await saveFingerprint(tx, id, marks.length === 0 ? null : mergeFingerprints(marks));
  }
}
