/** What a database error means to the caller. Codes: PostgreSQL manual, appendix A; and those of node:net. */
import { notFound, VariorumError } from '../../domain/errors.ts';

/**
 * The transaction lost against another and may be run again: serialization_failure, deadlock_detected, and a row that was to be
 * deleted and that another has begun to refer to.
 */
export function isTransactionConflict(error: unknown): boolean {
  const code = codeOf(error);
  return (
    code === '40001' ||
    code === '40P01' ||
    (code === FOREIGN_KEY && / is still referenced /.test(detailOf(error)))
  );
}

const FOREIGN_KEY = '23503';
/** Of several columns the first is the id. A server that speaks another language says it otherwise, and the error goes on as it came. */
const ORPHANED = /^Key \(.*?\)=\((.*?)(?:, .*)?\) is not present in table "(\w+)"/;

/**
 * The database cannot serve now, though nothing is wrong with the query: no connection (class 08, net errors), shut
 * down or starting (57P0x), canceled by timeout (57014), out of disk, memory or connections (class 53), read-only after
 * a failover (25006), the file system full or failing.
 */
const UNAVAILABLE =
  /^(08...|53...|57P0.|57014|25006|ECONN\w+|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOSPC|EROFS|EIO|EMFILE)$/;

/** The server answers and does not let us in: unknown role, password or database, or no right to any of it. */
const REFUSED = /^(28000|28P01|3D000|42501)$/;

/** node-postgres gives these no code. */
const UNAVAILABLE_MESSAGE =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed|The server does not support SSL)/;

/**
 * The error as a caller should see it: `unavailable` where waiting may help, `not_found` where what a row was to belong to has
 * just been deleted by somebody else, otherwise as it came.
 */
export function asFailure(error: unknown): unknown {
  if (codeOf(error) === FOREIGN_KEY) {
    const [, id, table] = ORPHANED.exec(detailOf(error)) ?? [];
    return id === undefined || table === undefined ? error : notFound(table, id);
  }
  if (REFUSED.test(codeOf(error))) {
    const said = error instanceof Error ? error.message : codeOf(error);
    return new VariorumError(
      'unavailable',
      'database_refused',
      `The database does not let us in: ${said}. Check DATABASE_URL and what its role may do.`,
      { cause: error },
    );
  }
  if (!isUnavailable(error)) return error;
  const reason = error instanceof Error && error.message !== '' ? error.message : codeOf(error);
  return new VariorumError(
    'unavailable',
    'database_unavailable',
    `The database does not answer: ${reason}.`,
    {
      cause: error,
    },
  );
}

export function isUnavailable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  return (
    UNAVAILABLE.test(codeOf(error)) || (error instanceof Error && UNAVAILABLE_MESSAGE.test(error.message))
  );
}

function detailOf(error: unknown): string {
  const detail = error !== null && typeof error === 'object' && 'detail' in error ? error.detail : '';
  return typeof detail === 'string' ? detail : '';
}

function codeOf(error: unknown): string {
  const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}
