/**
 * Starts and stops the work of one process: taking jobs, sweeping for rows that are due, dropping bodies for their age, and
 * once, catching up with a better engine and other rules.
 */
import { HISTORY_ENGINE } from '../src/adapters/analysis/stages.ts';
import { countBehind } from '../src/adapters/store/tasks.ts';
import { dropOldBodies } from '../src/app/drop-bodies.ts';
import { markOtherRules } from '../src/app/mark-other-rules.ts';
import { observeAgain } from '../src/app/observe-again.ts';
import { sweep } from '../src/app/sweep.ts';
import type { OpenApp } from '../src/wiring.ts';
import { jobs } from './jobs.ts';

/** Short, because a sweep that finds nothing is one cheap query a table. */
const SWEEP_MS = 1_000;
const BODIES_MS = 3_600_000;

/** Returns what stops all of it but running jobs, which are the queue's to drain. */
export async function startWorkers(app: OpenApp): Promise<() => Promise<void>> {
  await app.queue.work(jobs(app));
  let stopped = false;
  const isStopped = () => stopped;
  const under = async (failure: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      app.log.error({ err: error }, failure);
    }
  };
  const catchingUp = under(
    'catching up with the engine and the rules stopped; each article catches up before its next capture joins',
    async () => {
      await markOtherRules(app, isStopped);
      await observeAgain(app, isStopped);
      if (!isStopped()) await sayWhatIsBehind(app);
    },
  );
  const stops = [
    repeated(SWEEP_MS, () => under('the sweep failed; it runs again in a moment', () => sweep(app))),
    repeated(BODIES_MS, () =>
      under('could not drop old bodies; tried again in an hour', () => dropOldBodies(app, isStopped)),
    ),
  ];
  return async () => {
    stopped = true;
    await Promise.all([catchingUp, ...stops.map((stop) => stop())]);
  };
}

/** Reading every capture again is not done unasked, so whoever upgraded is told what waits and how to begin it. */
async function sayWhatIsBehind(app: OpenApp): Promise<void> {
  const histories = await countBehind(app.db, HISTORY_ENGINE);
  if (histories === 0) return;
  app.log.warn(
    { histories },
    'an older engine or other rules read these histories; each is read again before its next capture joins, or all now by: variorum rederive --behind',
  );
}

/**
 * At once, and then that long after each end. Rejected: BullMQ's job schedulers, whose state is in the queue, so that a wiped Redis
 * would stop the very sweep that repairs a wiped Redis.
 * @returns what stops it, when a run that is under way has ended
 */
function repeated(pauseMs: number, run: () => Promise<void>): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const start = () => {
    running = run().then(() => {
      if (!stopped) timer = setTimeout(start, pauseMs);
    });
  };
  start();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
