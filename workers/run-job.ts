/**
 * The one place that translates between our errors and BullMQ's. A handler throws what went wrong; its `retry` says what
 * the queue does next:
 *
 *   never → failed at once, no further attempt
 *   after → asleep until that instant; costs no attempt, for it is somebody else's clock (a host's gap, a 429)
 *   later, and anything unforeseen → the queue's own backoff, then failed; the row stays due and the sweep tries again
 *   the database is away → asleep for a moment, as often as it takes: failed, the job would leave its row leased, and with it
 *     everything of the same host, long after the database is back
 *
 * A job aborted because this process is closing goes back to waiting, for another process to take at once.
 */
import { DelayedError, type Job, UnrecoverableError, WaitingError } from 'bullmq';
import { VariorumError } from '../src/domain/errors.ts';

/** The reason given to aborted jobs when the queue closes; other reasons mean that the lock is lost. */
export const CLOSING = 'closing';

/** As often as the sweep tries. */
const DATABASE_AWAY_MS = 1_000;

export async function runJob(
  job: Job,
  token: string | undefined,
  signal: AbortSignal,
  run: (data: unknown, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  try {
    await run(job.data, signal);
  } catch (error) {
    if (signal.aborted && signal.reason === CLOSING) {
      await job.moveToWait(token);
      throw new WaitingError();
    }
    if (!(error instanceof VariorumError)) throw error;
    const sleepUntil = async (ms: number): Promise<never> => {
      await job.moveToDelayed(ms, token);
      throw new DelayedError();
    };
    if (error.code === 'database_unavailable') return sleepUntil(Date.now() + DATABASE_AWAY_MS);
    switch (error.retry.when) {
      case 'never':
        throw new UnrecoverableError(error.message);
      case 'after':
        return sleepUntil(Date.parse(error.retry.at));
      case 'later':
        throw error;
    }
  }
}
