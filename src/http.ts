/** Everything that is served over HTTP, in one Express application: the API, then feeds, archive and pictures, then the pages. */
import express, { type Express } from 'express';
import { problemHandler } from './api/problem.ts';
import { createApi } from './api/router.ts';
import type { App } from './app/ports.ts';
import { createCards } from './web/cards.ts';
import { createFeeds } from './web/feeds.ts';
import { createMemento } from './web/memento.ts';
import { createPages } from './web/router.ts';

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
