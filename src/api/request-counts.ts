/**
 * Where requests are counted: in the database where processes share one, so that more of them do not mean more for everybody;
 * in this process with the embedded one, which has only this process.
 */
import { MemoryStore, type Options, type Store } from 'express-rate-limit';
import { databaseCounts } from '../adapters/store/rate-counts.ts';
import type { App } from '../app/ports.ts';

export const WINDOW_SECONDS = 60;

/** @param kind keeps kinds of counts apart */
export function countsOf(app: App, kind: string): Store {
  if (app.db.kind === 'postgres') return databaseCounts(app.db, kind, WINDOW_SECONDS * 1000);
  const counts = new MemoryStore();
  counts.init({ windowMs: WINDOW_SECONDS * 1000 } as Options);
  return counts;
}
