/**
 * Every refusal as RFC 9457 `application/problem+json`. This is the one place that knows which error is which status:
 * 400 what cannot be read, 422 what can be read but not accepted, and nothing of the inside in a 500.
 */

import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { isUnpackingError } from '../adapters/fetch/decode.ts';
import type { App } from '../app/ports.ts';
import { type FieldError, VariorumError } from '../domain/errors.ts';

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** The path that was asked. */
  instance: string;
  /** Stable, for programs. */
  code: string;
  errors?: FieldError[];
  requestId: string;
}

/** A refusal with its status, for what only HTTP knows (methods, media types, headers). */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;
  readonly errors: FieldError[];

  constructor(
    status: number,
    code: string,
    message: string,
    options: { headers?: Record<string, string>; errors?: FieldError[] } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = options.headers ?? {};
    this.errors = options.errors ?? [];
  }
}

/** Any thrown thing as what to tell the caller; null means that it was a surprise and is ours to log. */
export function asHttpError(error: unknown, request: Asked, now: number): HttpError | null {
  if (error instanceof HttpError) return error;
  if (error instanceof VariorumError) return fromVariorum(error, request, now);
  return fromFramework(error);
}

type Asked = Pick<Request, 'method' | 'path'>;

function fromVariorum(error: VariorumError, request: Asked, now: number): HttpError {
  const headers: Record<string, string> = {};
  if (error.retry.when === 'after') {
    const seconds = Math.ceil((Date.parse(error.retry.at) - now) / 1000);
    headers['retry-after'] = String(Math.max(1, seconds));
  } else if (error.kind === 'unavailable' || error.kind === 'rate-limited') {
    headers['retry-after'] = '5';
  }
  if (error.kind === 'unauthorized') headers['www-authenticate'] = challengeOf(request.path);
  return new HttpError(statusOf(error, request.method), error.code, error.message, {
    headers,
    errors: error.errors,
  });
}

/** Feed readers show their password box when they are asked for Basic; a script of another page would make a browser show one. */
const challengeOf = (path: string): string =>
  `Bearer realm="variorum"${/\/feed\.(?:atom|json)$/.test(path) ? ', Basic realm="variorum", charset="UTF-8"' : ''}`;

function statusOf(error: VariorumError, method: string): number {
  switch (error.kind) {
    case 'bad-input': {
      // Without a body, what is wrong can only be in the address.
      const hasBody = method === 'POST' || method === 'PATCH' || method === 'PUT';
      const inAddress = error.errors.some((field) => /^(?:query|path)\//.test(field.pointer));
      return hasBody && !inAddress ? 422 : 400;
    }
    case 'unauthorized':
      return 401;
    case 'forbidden':
      return 403;
    case 'not-found':
      return 404;
    case 'conflict':
      return 409;
    case 'too-large':
      return 413;
    case 'unsupported':
      return 415;
    case 'unprocessable':
      return 422;
    case 'rate-limited':
      return 429;
    case 'unavailable':
      return 503;
  }
}

/** What Express and its body parser throw: errors with a status and, from the parser, a type. */
const FRAMEWORK: Record<string, { status: number; code: string; detail: string }> = {
  'entity.parse.failed': {
    status: 400,
    code: 'invalid_json',
    detail: 'The body is not a well-formed JSON object.',
  },
  'entity.too.large': {
    status: 413,
    code: 'body_too_large',
    detail: 'The body is larger than this route takes.',
  },
  'encoding.unsupported': {
    status: 415,
    code: 'unsupported_encoding',
    detail: 'The body may be plain or compressed with gzip, deflate or br.',
  },
  'charset.unsupported': {
    status: 415,
    code: 'unsupported_charset',
    detail: 'JSON is UTF-8; send it without a charset or with charset=utf-8.',
  },
  'request.size.invalid': {
    status: 400,
    code: 'invalid_body',
    detail: 'The body has another length than Content-Length says.',
  },
  'request.aborted': {
    status: 400,
    code: 'request_aborted',
    detail: 'The request ended before its body did.',
  },
};

function fromFramework(error: unknown): HttpError | null {
  if (!(error instanceof Error)) return null;
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 0;
  const type = 'type' in error && typeof error.type === 'string' ? error.type : '';
  const known = FRAMEWORK[type] ?? (isUnpackingError(error) ? BADLY_PACKED : undefined);
  if (known) return new HttpError(known.status, known.code, known.detail + mostOf(error));
  if (error instanceof URIError) {
    return new HttpError(400, 'invalid_path', 'The path has a % that is not followed by a UTF-8 escape.');
  }
  if (status >= 400 && status < 500)
    return new HttpError(status, 'bad_request', 'The request cannot be read.');
  return null;
}

const BADLY_PACKED = {
  status: 400,
  code: 'invalid_encoding',
  detail: 'The body is not compressed as Content-Encoding says.',
};

/** What the parser would have taken, where it says so. */
function mostOf(error: Error): string {
  const limit = 'limit' in error && typeof error.limit === 'number' ? error.limit : null;
  return limit === null ? '' : ` At most ${limit} bytes, unpacked.`;
}

/** The body of a refusal, for those who answer outside of the error handler (rate limits, pages). */
function problemOf(error: HttpError, request: Request, response: Response, base: string): Problem {
  return {
    type: `${base}/docs#errors`,
    title: STATUS_CODES[error.status] ?? 'Error',
    status: error.status,
    detail: error.message,
    instance: request.originalUrl.split('?', 1)[0] ?? '/',
    code: error.code,
    ...(error.errors.length > 0 ? { errors: error.errors } : {}),
    requestId: requestIdOf(response),
  };
}

function sendProblem(error: HttpError, request: Request, response: Response, base: string): void {
  for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  response.removeHeader('etag');
  response
    .status(error.status)
    .type('application/problem+json')
    .send(JSON.stringify(problemOf(error, request, response, base)));
}

export function requestIdOf(response: Response): string {
  const id: unknown = response.locals.requestId;
  return typeof id === 'string' ? id : '';
}

/** Drivers hang the query and its parameters on their errors: article texts and secrets, which no log may hold. */
function withoutContent(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack } = error;
  const code: unknown = 'code' in error ? error.code : undefined;
  return { name, message, stack, ...(code === undefined ? {} : { code }) };
}

/** The last handler of the API: says what was refused, logs what was not foreseen. */
export function problemHandler(app: App): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const known = asHttpError(error, request, Date.parse(app.system.now()));
    const refusal =
      known ??
      new HttpError(
        500,
        'internal_error',
        'Something went wrong here. The log has more under this request id.',
      );
    if (refusal.status >= 500) {
      const level = known ? 'warn' : 'error';
      app.log[level](
        {
          err: withoutContent(error),
          requestId: requestIdOf(response),
          method: request.method,
          path: request.path,
        },
        'request failed',
      );
    }
    if (response.headersSent) {
      // Half an answer cannot be taken back; cutting the connection tells the reader that it is not whole.
      response.destroy();
      return;
    }
    sendProblem(refusal, request, response, app.publicUrl);
  };
}
