/** Everything that is served over HTTP, in one Express application: the API, then the pages. */
import express, { type Express } from 'express';
import { createApi } from './api/router.ts';
import type { App } from './app/ports.ts';
import { createPages } from './web/router.ts';

export function createHttpApp(app: App): Express {
  const http = express();
  http.disable('x-powered-by');
  http.set('query parser', 'simple');
  http.use(createPages(app));
  http.use(createApi(app));
  return http;
}
