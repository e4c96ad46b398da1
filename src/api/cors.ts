/**
 * Pages of other origins may read (GET, no cookies) where every answer needs a key in a header anyway. Without keys
 * they may not: everything here would be open to any page that a person on this machine happens to visit.
 */
import type { RequestHandler } from 'express';
import type { App } from '../app/ports.ts';
import { keyNeeded } from './auth.ts';

export const openToAll: RequestHandler = (_request, response, next) => {
  response.setHeader('access-control-allow-origin', '*');
  // Helmet's default would take back what the header above gives.
  response.setHeader('cross-origin-resource-policy', 'cross-origin');
  next();
};

export function crossOriginReads(app: App): RequestHandler {
  return async (request, response, next) => {
    if (request.get('origin') === undefined || !(await keyNeeded(app))) {
      next();
      return;
    }
    response.setHeader(
      'access-control-expose-headers',
      'ETag, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
    );
    if (request.method === 'OPTIONS' && request.get('access-control-request-method') !== undefined) {
      openToAll(request, response, () => {
        response.setHeader('access-control-allow-methods', 'GET, HEAD');
        response.setHeader('access-control-allow-headers', 'Authorization, If-None-Match, Last-Event-ID');
        response.setHeader('access-control-max-age', '600');
        response.status(204).end();
      });
      return;
    }
    openToAll(request, response, next);
  };
}
