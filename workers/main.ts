/** Starts and stops the work of one process: taking jobs, sweeping for rows that are due, catching up with a better engine. */

import { observeAgain } from '../src/app/observe-again.ts';
import { sweep } from '../src/app/sweep.ts';
import type { OpenApp } from '../src/wiring.ts';
import { jobs } from './jobs.ts';

/** Short, because a sweep that finds nothing is one cheap query a table. */
const SWEEP_MS = 1_000;

/** Returns what stops the sweeping; running jobs are the queue's to drain. */
export async function startWorkers(app: OpenApp): Promise<() => Promise<void>> {
  await app.queue.work(jobs(app));
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const tick = async () => {
    try {
      await sweep(app);
    } catch (error) {
      app.log.error({ err: error }, 'the sweep failed; it runs again in a moment');
    }
    if (!stopped) timer = setTimeout(start, SWEEP_MS);
  };
  const start = () => {
    running = tick();
  };
  start();
  const observing = observeAgain(app, () => stopped).catch((error: unknown) => {
    app.log.error(
      { err: error },
      'observing again stopped; each article is observed before its next capture joins',
    );
  });

  return async () => {
    stopped = true;
    clearTimeout(timer);
    await Promise.all([running, observing]);
  };
}
