/**
 * Workers whose clock goes wrong take no jobs until it is right again. On PostgreSQL, BullMQ decides by the workers' clocks when a
 * lock has run out: one that is ahead by the lock's length takes jobs away from workers that are at them, for ever. And
 * wherever the queue lives, the times at which rows are due again are written by the workers' clocks and read by the
 * database's: an hour behind, and every page is due again as soon as it was looked at.
 */
import type { Logger } from 'pino';
import { VariorumError } from '../../domain/errors.ts';
import { clockSkewMs, type Db } from '../db/db.ts';

const WARN_MS = 2_000;
const CHECK_MS = 60_000;

export interface ClockRules {
  db: Db;
  log: Pick<Logger, 'warn' | 'error'>;
  /** From here on the clock is wrong. */
  mostMs: number;
}

/** At the start. @throws VariorumError `clock_skew` */
export async function requireClock({ db, log, mostMs }: ClockRules): Promise<void> {
  const skew = await skewOf(db);
  if (Math.abs(skew) >= mostMs) {
    throw new VariorumError(
      'conflict',
      'clock_skew',
      `This machine's clock is ${skew} ms off the database's. Set it right (NTP) before starting workers.`,
    );
  }
  if (Math.abs(skew) > WARN_MS) log.warn({ skew }, "this machine's clock is off the database's");
}

/**
 * Every minute from now on. A database that does not answer says nothing about the clock.
 * @param whenWrong called when it has gone wrong
 * @param whenRight called when it is right again
 * @returns what ends it
 */
export function watchClock(
  { db, log, mostMs }: ClockRules,
  whenWrong: () => Promise<void>,
  whenRight: () => void,
): () => void {
  let wrong = false;
  const check = async (): Promise<void> => {
    try {
      const skew = await skewOf(db);
      if (Math.abs(skew) >= mostMs === wrong) return;
      wrong = !wrong;
      if (wrong) {
        log.error(
          { skew },
          "this machine's clock has gone wrong; its workers take no jobs until it is right",
        );
        await whenWrong();
      } else {
        log.warn({ skew }, "this machine's clock is right again; its workers go on");
        whenRight();
      }
    } catch (error) {
      log.warn({ err: error }, "could not compare this machine's clock with the database's");
    }
  };
  const timer = setInterval(() => void check(), CHECK_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** The embedded database has this machine's clock. */
const skewOf = async (db: Db): Promise<number> => (db.kind === 'postgres' ? clockSkewMs(db) : 0);
