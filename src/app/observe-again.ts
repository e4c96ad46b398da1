/**
 * What older matchers read about facts, read again in the background when a program starts. A history that needs only
 * that does not wait for its next capture, which may never come; one that an older stage derived waits for it, or for a
 * task, since reading every capture again is not done unasked (rederive.ts).
 */
import { HISTORY_ENGINE } from '../adapters/analysis/stages.ts';
import { nextToObserve } from '../adapters/store/readings.ts';
import type { App } from './ports.ts';
import { deriveAgain } from './rederive.ts';

/** Between two goes somebody may want to stop. */
const STEP_MS = 1_000;

/** One article after the other, so that fresh captures have the threads. Ends when all are whole, or when `stopped`. */
export async function observeAgain(app: App, stopped: () => boolean): Promise<void> {
  for (let after = ''; ; ) {
    const articleId = await nextToObserve(app.db, HISTORY_ENGINE, after);
    if (articleId === null) return;
    try {
      do {
        if (stopped()) return;
      } while ((await deriveAgain(app, articleId, STEP_MS)) === 'more');
    } catch (error) {
      app.log.error(
        { err: error, articleId },
        'could not observe this article again; it waits for its next capture',
      );
    }
    after = articleId;
  }
}
