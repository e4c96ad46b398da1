/** Everything that is served over HTTP, in one Express application: the API, then feeds, archive and pictures, then the pages. */
import express, { type Express } from 'express';
import { requireKey } from './api/auth.ts';
import { healthz, metrics, readyz } from './api/probes.ts';
import { HttpError, problemHandler } from './api/problem.ts';
import { requestId } from './api/requests.ts';
import { createApi } from './api/router.ts';
import type { App } from './app/ports.ts';
import { createCards } from './web/cards.ts';
import { createFeeds } from './web/feeds.ts';
import { createMemento } from './web/memento.ts';
import { createPages } from './web/router.ts';

/** Health and metrics alone, for a process that serves no API, or for a port that only operators reach. */
export function createProbeApp(app: App): Express {
  const http = express();
  http.disable('x-powered-by');
  http.use(requestId);
  http.get('/healthz', healthz);
  http.get('/readyz', readyz(app));
  http.get('/metrics', requireKey(app), metrics(app));
  http.use((request) => {
    throw new HttpError(
      404,
      'not_found',
      `There is nothing at ${request.path}: this port has /healthz, /readyz and /metrics.`,
    );
  });
  http.use(problemHandler(app));
  return http;
}

export function createHttpApp(app: App): Express {
  const http = express();
  http.disable('x-powered-by');
  http.set('query parser', 'simple');
  // First, for it keeps foreign web pages out of everything that follows.
  http.use(createApi(app));
  http.use(createFeeds(app), createMemento(app), createCards(app), problemHandler(app));
  http.use(createPages(app));
  return http;
}
