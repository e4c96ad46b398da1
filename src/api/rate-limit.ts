/** Keeps one key from taking all of the service. Generous, for it is a guard, not a price. */
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { App } from '../app/ports.ts';
import { callerOf } from './auth.ts';
import { HttpError } from './problem.ts';
import { countsOf, WINDOW_SECONDS } from './request-counts.ts';

const REQUESTS = 6_000;

/** After requireKey. Without keys the only caller is this machine, which is not limited. */
export function rateLimited(app: App, requests = REQUESTS): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_SECONDS * 1000,
    limit: requests,
    identifier: 'default',
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    store: countsOf(app, 'key'),
    // A database that does not answer fails the request where it is needed, with the right words.
    passOnStoreError: true,
    skip: (_request, response) => callerOf(response) === null,
    keyGenerator: (_request, response) => callerOf(response) ?? '',
    handler: (_request, _response, next) => {
      next(
        new HttpError(
          429,
          'rate_limited',
          `At most ${requests} requests are taken in ${WINDOW_SECONDS} seconds.`,
        ),
      );
    },
  });
}
