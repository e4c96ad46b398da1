/**
 * Work on a leased row, which stays leased for as long as the work goes on. Without that, what takes longer than the lease
 * is begun again by the next sweep while it is still being done, its outcome is dropped for the newer claim, and so is the
 * next one's: such a row would never get anywhere.
 */
import { type LeasedTable, renewLease } from '../adapters/store/leases.ts';
import type { App } from './ports.ts';

/** Times in the length of a lease that it is renewed, so that one lost beat loses no lease. */
const BEATS = 3;

/** @param seconds the lease of the table's rows; the caller has just taken or renewed it */
export async function underLease<T>(
  app: App,
  table: LeasedTable,
  job: { id: string; leaseSeq: number },
  seconds: number,
  work: () => Promise<T>,
): Promise<T> {
  let renewing: Promise<void> = Promise.resolve();
  const renew = async (): Promise<void> => {
    try {
      if (!(await renewLease(app.db, table, job, seconds))) clearInterval(beat);
    } catch (error) {
      app.log.warn({ err: error, table, id: job.id }, 'could not renew a lease; tried again before it ends');
    }
  };
  const beat = setInterval(
    () => {
      renewing = renew();
    },
    (seconds * 1000) / BEATS,
  );
  // Work that heeds no signal is not to keep a closing process from ending.
  beat.unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await renewing;
  }
}
