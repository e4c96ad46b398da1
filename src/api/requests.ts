/** What happens to every request before anything reads it. */
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { httpSeconds } from '../adapters/metrics.ts';
import { HttpError } from './problem.ts';

/** The caller's id where it is a sane one, so that both logs can be read side by side. */
export const requestId: RequestHandler = (request, response, next) => {
  const given = request.get('x-request-id');
  const id = given !== undefined && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
  response.locals.requestId = id;
  response.setHeader('x-request-id', id);
  next();
};

export const timed: RequestHandler = (request, response, next) => {
  const started = process.hrtime.bigint();
  response.on('finish', () => {
    const route: unknown = response.locals.route;
    httpSeconds.observe(
      {
        method: request.method,
        route: typeof route === 'string' ? route : 'other',
        status: String(response.statusCode),
      },
      Number(process.hrtime.bigint() - started) / 1e9,
    );
  });
  next();
};

/** NUL is no text for the database, and no path or query has a use for it. */
export const readablePath: RequestHandler = (request, _response, next) => {
  if (/%00/.test(request.originalUrl)) {
    throw new HttpError(400, 'invalid_path', 'The address has a NUL character in it.');
  }
  if (request.path.startsWith('/v1')) decodeURIComponent(request.path);
  next();
};

/**
 * A path that differs from the API's only in case, slashes, dots or escapes was meant for a program: it is refused as the API refuses,
 * and not answered with a page. It is not served either, for what is in front of us may have judged another path than we would.
 */
export const plainPath: RequestHandler = (request, _response, next) => {
  if (!/^\/v1(?:\/(?!\/)|$)/.test(request.path) && /^\/v1(?:\/|$)/.test(meantPath(request.path))) {
    throw new HttpError(
      404,
      'not_found',
      `There is nothing at ${request.path}. The API is under /v1, in lower case, with single slashes and without escapes; see /docs.`,
    );
  }
  next();
};

function meantPath(path: string): string {
  const slashed = unescaped(path)
    .replaceAll(/[\\/]+/g, '/')
    .toLowerCase();
  return new URL(`http://host${slashed.startsWith('/') ? '' : '/'}${slashed}`).pathname;
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A broken escape stands for nothing.
    return path;
  }
}
