/**
 * The one door to the database. SQL is written by hand, in the PostgreSQL dialect, and runs alike on the embedded
 * database (pglite.ts) and on a server (postgres.ts); tests/contract/db.test.ts holds both to what is said here.
 *
 * Parameters are `$1`, `$2`, … Text, numbers, bigints, booleans, dates, bytes, null and arrays of these (for `text[]`
 * and its like) are passed as they are. JSON is written by the caller: `JSON.stringify(value)` for `$n::jsonb`; a bare
 * object is refused, because drivers disagree on what an array for a jsonb column means. `undefined` is refused too:
 * it is nearly always a forgotten field, and drivers make NULL of it without a word.
 *
 * Results: timestamptz → `Instant` (`Z`, milliseconds: declare columns `timestamptz(3)`, or the microseconds lost on
 * the way out make an equality or a cursor miss its own row), date → `YYYY-MM-DD`, int8 and numeric → number,
 * json and jsonb → the parsed value, bytea → Uint8Array, arrays of these → arrays.
 *
 * A query without parameters may hold several statements; the rows of the last are returned. A write that must know
 * what it touched says `returning`.
 */
export interface Row {
  [column: string]: unknown;
}

export interface Queryable {
  /** Throws VariorumError `not_found` when what a row is to belong to was deleted meanwhile. */
  query<R = Row>(sql: string, params?: readonly unknown[]): Promise<R[]>;
}

export interface Db extends Queryable {
  readonly kind: 'pglite' | 'postgres';
  /**
   * Commits when `work` returns, rolls back when it throws. Serialization failures and deadlocks run `work` again from
   * the start, a bounded number of times, as they do a query outside of transactions: it must do nothing but use `tx` and
   * compute. While `work` runs, a query on the database itself throws (tx-guard.ts says why).
   */
  tx<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  /**
   * Calls `on` for each NOTIFY on the channel until the returned function is called. A notification is a hint: when
   * the connection was lost and regained, `on('')` says that some may have been missed.
   */
  listen(channel: string, on: (payload: string) => void): Promise<() => Promise<void>>;
  /** Resolves when the database answers; throws VariorumError `unavailable` when it does not. */
  ping(): Promise<void>;
  /** Waits for running queries, then gives up connections, files and lock. Further calls do nothing. */
  close(): Promise<void>;
}

/** How far this process's clock is ahead of the database's, in milliseconds; negative when behind. */
export async function clockSkewMs(db: Queryable): Promise<number> {
  const before = Date.now();
  const [row] = await db.query<{ ms: number }>('select extract(epoch from clock_timestamp()) * 1000 as ms');
  const after = Date.now();
  // The answer was made somewhere between asking and hearing; the middle is off by half the round trip at most.
  return Math.round((before + after) / 2 - row!.ms);
}

/** Channels go into SQL unquoted, and the two drivers fold names differently: plain lower-case words only. */
export function checkChannel(channel: string): string {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(channel)) throw new TypeError(`Not a channel name: "${channel}".`);
  return channel;
}
