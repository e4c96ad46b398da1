/** Keeps one key from taking all of the service. Counted in this process; generous, for it is a guard, not a price. */
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { callerOf } from './auth.ts';
import { HttpError } from './problem.ts';

const WINDOW_SECONDS = 60;
const REQUESTS = 6_000;

/** After requireKey. Without keys the only caller is this machine, which is not limited. */
export function rateLimited(requests = REQUESTS): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_SECONDS * 1000,
    limit: requests,
    identifier: 'default',
    standardHeaders: 'draft-8',
    legacyHeaders: false,
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
