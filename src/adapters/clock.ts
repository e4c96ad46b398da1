/**
 * This machine's clock beside the database's. Workers whose clock goes wrong take no jobs until it is right again. On PostgreSQL, BullMQ decides by the workers' clocks when a
 * lock has run out: one that is ahead by the lock's length takes jobs away from workers that are at them, for ever. And
 * wherever the queue lives, the times at which rows are due again are written by the workers' clocks and read by the
 * database's: an hour behind, and every page is due again as soon as it was looked at. What an API writes with a wrong clock (when content
 * was seen, when a session or an old secret ends) is wrong too, but refusing to show what there is would help nobody: it serves on and says so.
 */
import type { Logger } from 'pino';
import { VariorumError } from '../domain/errors.ts';
import { clockSkewMs, type Db } from './db/db.ts';

/** From here on a clock is wrong: half as long as a job stays with a worker that gives no sign of life. */
export const WRONG_MS = 5_000;
const WARN_MS = 2_000;
const CHECK_MS = 60_000;

export interface ClockRules {
  db: Db;
  log: Pick<Logger, 'warn' | 'error'>;
  /** From here on the clock is wrong. */
  mostMs: number;
}

export interface Clock {
  /** How far it is ahead of the database's; negative when behind. */
  skewMs: number;
  isWrong: boolean;
}

/** @throws VariorumError `unavailable` when the database does not answer */
export async function readClock(db: Db, mostMs = WRONG_MS): Promise<Clock> {
  // The embedded database has this machine's clock.
  const skewMs = db.kind === 'postgres' ? await clockSkewMs(db) : 0;
  return { skewMs, isWrong: Math.abs(skewMs) >= mostMs };
}

/** At the start. @throws VariorumError `clock_skew` */
export async function requireClock({ db, log, mostMs }: ClockRules): Promise<void> {
  const { skewMs, isWrong } = await readClock(db, mostMs);
  if (isWrong) {
    throw new VariorumError(
      'conflict',
      'clock_skew',
      `This machine's clock is ${skewMs} ms off the database's. Set it right (NTP) before starting workers.`,
    );
  }
  if (Math.abs(skewMs) > WARN_MS) log.warn({ skew: skewMs }, "this machine's clock is off the database's");
}

/** An API beside whose clock no worker watches: it says at once and from then on that it is wrong. @returns what ends it */
export async function watchClockOfApi(rules: Omit<ClockRules, 'mostMs'>): Promise<() => void> {
  const check = checking(
    { ...rules, mostMs: WRONG_MS },
    {
      wrong: "this machine's clock is wrong, and so are the times that this API writes; set it right (NTP)",
      right: "this machine's clock is right again",
    },
  );
  await check();
  return everyMinute(check);
}

/**
 * Every minute from now on. A database that does not answer says nothing about the clock.
 * @param whenWrong called when it has gone wrong
 * @param whenRight called when it is right again
 * @returns what ends it
 */
export function watchClock(
  rules: ClockRules,
  whenWrong: () => Promise<void>,
  whenRight: () => void,
): () => void {
  const check = checking(
    rules,
    {
      wrong: "this machine's clock has gone wrong; its workers take no jobs until it is right",
      right: "this machine's clock is right again; its workers go on",
    },
    whenWrong,
    whenRight,
  );
  return everyMinute(check);
}

/** Says when it turns. */
function checking(
  { db, log, mostMs }: ClockRules,
  words: { wrong: string; right: string },
  whenWrong = async (): Promise<void> => {},
  whenRight = (): void => {},
): () => Promise<void> {
  let wrong = false;
  return async () => {
    try {
      const { skewMs: skew, isWrong } = await readClock(db, mostMs);
      if (isWrong === wrong) return;
      wrong = isWrong;
      if (wrong) {
        log.error({ skew }, words.wrong);
        await whenWrong();
      } else {
        log.warn({ skew }, words.right);
        whenRight();
      }
    } catch (error) {
      log.warn({ err: error }, "could not compare this machine's clock with the database's");
    }
  };
}

function everyMinute(check: () => Promise<void>): () => void {
  const timer = setInterval(() => void check(), CHECK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
