/**
 * Stored bodies older than KEEP_BODIES_DAYS are dropped; without it all are kept. What was read of them stays: versions,
 * claims, diffs and observations. What goes is the chance to read them again: a better engine leaves such captures as they
 * were read (rederive.ts), and each says when its body went.
 */
import { markBodyDropped, oldBodies } from '../adapters/store/captures.ts';
import type { App } from './ports.ts';

const DAY_MS = 86_400_000;
const PAGE = 500;

/** Doing it twice drops nothing twice. @returns how many bodies went */
export async function dropOldBodies(app: App, stopped: () => boolean): Promise<number> {
  const days = app.config.keepBodiesDays;
  if (days === null) return 0;
  const now = app.system.now();
  const before = new Date(Date.parse(now) - days * DAY_MS).toISOString();
  let dropped = 0;
  for (let after: { recordedAt: string; id: string } | null = null; ; ) {
    const page = await oldBodies(app.db, before, after, PAGE);
    for (const { bodyHash, needed } of page) {
      if (stopped()) return dropped;
      // The file first: a crash between the two finds the row again, and no row ever promises a body that is gone.
      if (needed || !(await app.blobs.drop(bodyHash, before))) continue;
      dropped += (await markBodyDropped(app.db, bodyHash, before, now)) > 0 ? 1 : 0;
    }
    after = page.at(-1) ?? null;
    if (after === null) return dropped;
  }
}
