/** Keyset pages: a cursor is the sort key and id of the last row seen, so pages stay stable while rows arrive. */
import { badInput } from '../../domain/errors.ts';

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

/** @throws VariorumError `invalid_cursor`. */
export function decodeCursor(cursor: string | null): [string | number, string] | null {
  if (cursor === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    value = null;
  }
  if (
    Array.isArray(value) &&
    value.length === 2 &&
    (typeof value[0] === 'number' || (typeof value[0] === 'string' && !Number.isNaN(Date.parse(value[0])))) &&
    typeof value[1] === 'string' &&
    !value[1].includes('\0')
  ) {
    return [value[0], value[1]];
  }
  throw badInput(
    'invalid_cursor',
    'The cursor is not one of ours; take it from the nextCursor of the page before.',
    [{ pointer: 'query/cursor', detail: 'not a cursor of this list' }],
  );
}

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
