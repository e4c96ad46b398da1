/** Keyset pages: a cursor is the sort key and id of the last row seen, so pages stay stable while rows arrive. */
import { badInput } from '../../domain/errors.ts';
import type { Instant } from '../../domain/model/primitives.ts';

export interface PageRequest {
  /** 1..100 */
  limit: number;
  cursor: string | null;
}

export interface Page<T> {
  data: T[];
  nextCursor: string | null;
}

export function encodeCursor(key: readonly [string | number, string]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** What a list is sorted by. A cursor of one list, or one that was made up, must not reach the SQL of another. */
export type CursorKey = 'instant' | 'number' | 'seq';

type KeyOf<K extends CursorKey> = K extends 'instant' ? Instant : number;

/** @throws VariorumError `invalid_cursor` for what is no cursor of a list that is sorted so */
export function decodeCursor<K extends CursorKey>(cursor: string | null, key: K): [KeyOf<K>, string] | null {
  if (cursor === null) return null;
  const value = parsed(cursor);
  if (
    Array.isArray(value) &&
    value.length === 2 &&
    isKey(value[0], key) &&
    typeof value[1] === 'string' &&
    !/\0|\p{Surrogate}/u.test(value[1])
  ) {
    return [value[0] as KeyOf<K>, value[1]];
  }
  throw badInput(
    'invalid_cursor',
    'The cursor is not one of ours; take it from the nextCursor of the page before.',
    [{ pointer: 'query/cursor', detail: 'not a cursor of this list' }],
  );
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}

function isKey(value: unknown, key: CursorKey): boolean {
  switch (key) {
    case 'instant':
      return typeof value === 'string' && INSTANT.test(value) && isStorable(Date.parse(value));
    case 'number':
      return Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31;
    case 'seq':
      return Number.isSafeInteger(value);
  }
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** PostgreSQL and JavaScript disagree on years far from now. */
const isStorable = (ms: number): boolean => ms >= 0 && ms < Date.UTC(2200, 0, 1);

/** Cuts the one row too many that was asked for, and makes the next cursor of the last row kept. */
export function toPage<T>(
  rows: T[],
  limit: number,
  key: (row: T) => readonly [string | number, string],
): Page<T> {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  return { data, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null };
}
