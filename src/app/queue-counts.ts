/** How many jobs wait, for those who look how the service is; they look when something is away. */
import type { JobCounts } from '../adapters/queue/queue.ts';
import { VariorumError } from '../domain/errors.ts';
import type { App } from './ports.ts';

/** `null` while the queue does not answer: all the rest can be told. */
export async function countsUnlessAway({ queue, log }: App): Promise<Record<string, JobCounts> | null> {
  try {
    return await queue.counts();
  } catch (error) {
    if (!(error instanceof VariorumError && error.code === 'queue_unavailable')) throw error;
    log.warn({ err: error }, 'what waits in the queue is not known');
    return null;
  }
}
