/** What a story's sources say beside each other, for a page that waits for nothing: the last there is, or nothing yet. */
import { type AcrossSources, compareSources, lastCompared } from '../../app/across-sources.ts';
import type { App } from '../../app/ports.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { Article } from '../../domain/records.ts';
import { inTime, remembered } from '../remembered.ts';

/** Larger stories are worked out by workers, or when somebody asks for it here. */
const UNASKED = 200;
/** How long a page waits for what it could work out itself, unasked and asked. */
const BUDGET_MS = 30;
const PATIENCE_MS = 30_000;

export interface Compared extends AcrossSources {
  /** When it was worked out, if something has come since. */
  outdatedSince: Instant | null;
}

/** Two visitors at once cost one comparison. */
const across = remembered(
  (_app, storyId: string, articles: readonly Article[], factIds: readonly string[]) =>
    [storyId, ...articles.map(({ id, revision }) => `${id} ${revision}`), ...factIds].join(),
  (app, storyId) => compareSources(app, storyId),
);

/** @param versions how many the story has */
export async function compared(
  app: App,
  storyId: string,
  state: { articles: readonly Article[]; factIds: readonly string[]; versions: number; asked: boolean },
): Promise<Compared | null> {
  const { articles, factIds, versions, asked } = state;
  if (versions === 0) return null;
  const last = await lastCompared(app, storyId);
  if (last?.fresh) return { ...last, outdatedSince: null };
  if (asked || versions <= UNASKED) {
    const now = await inTime(asked ? PATIENCE_MS : BUDGET_MS, across(app, storyId, articles, factIds));
    if (now) return { ...now, outdatedSince: null };
  }
  return last && { ...last, outdatedSince: last.madeAt };
}
