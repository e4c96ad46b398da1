/**
 * One small taxonomy. Expected outcomes are returned as unions; these are for what the caller must be told.
 * `code` is public and stable; `retry` says what to do next: never, later, or after a given instant.
 * Mapped to HTTP in src/api/problem.ts and to the queue in workers/run-job.ts, nowhere else.
 */
export type Retry = { when: 'never' } | { when: 'later' } | { when: 'after'; at: string };

export type ErrorKind =
  | 'bad-input' // 400/422: the caller's words are wrong
  | 'unauthorized' // 401
  | 'forbidden' // 403
  | 'not-found' // 404
  | 'conflict' // 409
  | 'too-large' // 413
  | 'unsupported' // 415
  | 'unprocessable' // 422: understood, but refused (blocked address, not an article)
  | 'rate-limited' // 429
  | 'unavailable'; // 503: the world failed us; may work later

export interface FieldError {
  /** JSON pointer into the body, or `query/name`, `path/name`. */
  pointer: string;
  detail: string;
}

export class VariorumError extends Error {
  override readonly name = 'VariorumError';
  readonly kind: ErrorKind;
  readonly code: string;
  readonly retry: Retry;
  readonly errors: FieldError[];

  /** @param message what failed, on what, and what to do about it, in one sentence. */
  constructor(
    kind: ErrorKind,
    code: string,
    message: string,
    options: { retry?: Retry; errors?: FieldError[]; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.code = code;
    this.retry = options.retry ?? (kind === 'unavailable' ? { when: 'later' } : { when: 'never' });
    this.errors = options.errors ?? [];
  }
}

export const badInput = (code: string, message: string, errors: FieldError[] = []): VariorumError =>
  new VariorumError('bad-input', code, message, { errors });

export const notFound = (what: string, id: string): VariorumError =>
  new VariorumError('not-found', 'not_found', `No ${what} has the id "${id}". List them to see which exist.`);
