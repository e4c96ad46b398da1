/**
 * The HTTP API. Every route is a line of this table; serve.ts makes handlers of it and openapi.ts the document, so
 * neither can know a route that the other does not.
 */
import express, { type RequestHandler, type Router } from 'express';
import helmet, { type HelmetOptions } from 'helmet';
import type { App } from '../app/ports.ts';
import { admitted } from './admit.ts';
import * as articles from './articles.ts';
import { requireKey } from './auth.ts';
import * as captures from './captures.ts';
import * as comparisons from './comparisons.ts';
import { crossOriginReads, openToAll } from './cors.ts';
import { docsPage } from './docs-page.ts';
import * as endpoints from './endpoints.ts';
import * as events from './events.ts';
import * as facts from './facts.ts';
import { browserGuard } from './guard.ts';
import { otherMethods } from './methods.ts';
import { openApiDocument } from './openapi.ts';
import type { Operation } from './operation.ts';
import { healthz, metrics, readyz } from './probes.ts';
import { HttpError, problemHandler } from './problem.ts';
import { plainPath, readablePath, requestId, timed } from './requests.ts';
import * as searches from './searches.ts';
import { serve } from './serve.ts';
import * as stories from './stories.ts';
import * as tasks from './tasks.ts';
import * as versions from './versions.ts';

export type Method = 'get' | 'post' | 'patch' | 'delete';

export interface Route {
  method: Method;
  /** As in OpenAPI, with parameters in braces. */
  path: string;
  tag: string;
  summary: string;
  operation: Operation;
}

const route = (method: Method, path: string, tag: string, summary: string, operation: Operation): Route => ({
  method,
  path,
  tag,
  summary,
  operation,
});

// biome-ignore format: a table is read by its columns
export const ROUTES: readonly Route[] = [
  route('post',   '/v1/stories',                              'Stories',   'Create a story and submit URLs into it', stories.create),
  route('get',    '/v1/stories',                              'Stories',   'List stories',                           stories.list),
  route('get',    '/v1/stories/{id}',                         'Stories',   'Read a story',                           stories.read),
  route('patch',  '/v1/stories/{id}',                         'Stories',   'Rename a story',                         stories.change),
  route('delete', '/v1/stories/{id}',                         'Stories',   'Delete a story',                         stories.remove),
  route('post',   '/v1/stories/{id}/merge',                   'Stories',   'Merge another story into this one',      stories.merge),
  route('post',   '/v1/stories/{id}/split',                   'Stories',   'Split articles off into a story of their own', stories.split),
  route('get',    '/v1/stories/{id}/claims',                  'Stories',   'Compare what the sources say',           facts.claims),

  route('post',   '/v1/articles',                             'Articles',  'Submit one URL or many',                 articles.submit),
  route('get',    '/v1/articles',                             'Articles',  'List articles',                          articles.list),
  route('get',    '/v1/articles/{id}',                        'Articles',  'Read an article',                        articles.read),
  route('patch',  '/v1/articles/{id}',                        'Articles',  'Pause, move or watch an article',        articles.change),
  route('delete', '/v1/articles/{id}',                        'Articles',  'Delete an article',                      articles.remove),
  route('post',   '/v1/articles/{id}/captures',               'Articles',  'Look now, or push content in',           captures.add),
  route('get',    '/v1/articles/{id}/captures',               'Articles',  'List every look',                        captures.list),
  route('get',    '/v1/articles/{id}/versions',               'Articles',  'List versions',                          versions.list),
  route('get',    '/v1/articles/{id}/versions/{n}',           'Articles',  'Read a version',                         versions.read),
  route('get',    '/v1/articles/{id}/diffs/{from}..{to}',     'Articles',  'Diff two versions',                      versions.diff),

  route('post',   '/v1/stories/{id}/facts',                   'Facts',     'Track a fact',                           facts.track),
  route('get',    '/v1/stories/{id}/facts',                   'Facts',     'List the facts of a story',              facts.list),
  route('get',    '/v1/stories/{id}/facts/suggestions',       'Facts',     'Suggest facts to track',                 facts.suggestions),
  route('get',    '/v1/facts/{id}',                           'Facts',     'Read a fact and its history',            facts.read),
  route('patch',  '/v1/facts/{id}',                           'Facts',     'Change a fact',                          facts.change),
  route('delete', '/v1/facts/{id}',                           'Facts',     'Stop tracking a fact',                   facts.remove),

  route('post',   '/v1/compare',                              'Compare',   'Diff two texts, pages or addresses',     comparisons.create),
  route('get',    '/v1/compare/{id}',                         'Compare',   'Read a comparison made before',          comparisons.read),

  route('post',   '/v1/searches',                             'Searches',  'Save a search in what changed',          searches.create),
  route('get',    '/v1/searches',                             'Searches',  'List saved searches',                    searches.list),
  route('get',    '/v1/searches/{id}',                        'Searches',  'Read a saved search',                    searches.read),
  route('delete', '/v1/searches/{id}',                        'Searches',  'Delete a saved search',                  searches.remove),

  route('get',    '/v1/events',                               'Events',    'List events in order',                   events.list),
  route('get',    '/v1/events/stream',                        'Events',    'Follow events live',                     events.stream),

  route('post',   '/v1/endpoints',                            'Endpoints', 'Subscribe a webhook endpoint',           endpoints.create),
  route('get',    '/v1/endpoints',                            'Endpoints', 'List endpoints',                         endpoints.list),
  route('get',    '/v1/endpoints/{id}',                       'Endpoints', 'Read an endpoint',                       endpoints.read),
  route('patch',  '/v1/endpoints/{id}',                       'Endpoints', 'Change, pause or re-enable an endpoint', endpoints.change),
  route('delete', '/v1/endpoints/{id}',                       'Endpoints', 'Delete an endpoint',                     endpoints.remove),
  route('get',    '/v1/endpoints/{id}/secret',                'Endpoints', 'Read the signing secret',                endpoints.secret),
  route('post',   '/v1/endpoints/{id}/test',                  'Endpoints', 'Send a test event',                      endpoints.test),
  route('post',   '/v1/endpoints/{id}/rotate-secret',         'Endpoints', 'Make a new signing secret',              endpoints.rotate),
  route('post',   '/v1/endpoints/{id}/recover',               'Endpoints', 'Send again what failed since',           endpoints.recover),
  route('get',    '/v1/endpoints/{id}/deliveries',            'Endpoints', 'List deliveries with every attempt',     endpoints.deliveries),
  route('post',   '/v1/deliveries/{id}/replay',               'Endpoints', 'Send a delivery again',                  endpoints.replay),

  route('post',   '/v1/tasks',                                'Tasks',     'Begin long work',                        tasks.create),
  route('post',   '/v1/backfills',                            'Tasks',     'Take in many captures of the past',      tasks.backfill),
  route('get',    '/v1/tasks',                                'Tasks',     'List tasks',                             tasks.list),
  route('get',    '/v1/tasks/{id}',                           'Tasks',     'Read a task and how far it is',          tasks.read),
  route('delete', '/v1/tasks/{id}',                           'Tasks',     'Delete a task and its files',            tasks.remove),
  route('post',   '/v1/tasks/{id}/cancel',                    'Tasks',     'Call a task off',                        tasks.cancel),
  route('get',    '/v1/tasks/{id}/items',                     'Tasks',     'List what became of each item',          tasks.items),
  route('get',    '/v1/tasks/{id}/files/{name}',              'Tasks',     'Download a file',                        tasks.file),
];

/**
 * Mount at `/`, before the pages: it also keeps foreign web pages out (guard.ts) and names each request, for every
 * path. What it does not know outside of `/v1` it passes on.
 */
export function createApi(app: App): Router {
  const router = express.Router({ caseSensitive: true });
  router.use(requestId, timed, readablePath, plainPath);
  router.get('/healthz', healthz);
  router.get('/readyz', readyz(app));
  router.use(browserGuard(app));
  router.use(['/v1', '/openapi.json', '/docs', '/metrics'], helmet(HEADERS));
  router.get('/openapi.json', openToAll, (_request, response) => {
    response.json(openApiDocument(app.publicUrl, ROUTES));
  });
  router.get('/docs', docsPage(app, ROUTES));
  router.get('/metrics', requireKey(app), metrics(app));
  for (const path of ['/healthz', '/readyz', '/openapi.json', '/docs', '/metrics']) {
    router.all(path, named(path), otherMethods(['GET']));
  }
  router.use('/v1', crossOriginReads(app), admitted(app));
  for (const [path, routes] of byPath(ROUTES)) {
    for (const { method, operation } of routes) router[method](path, named(path), serve(app, operation));
    router.all(path, named(path), otherMethods(routes.map((each) => each.method.toUpperCase())));
  }
  router.use('/v1', (request) => {
    throw new HttpError(
      404,
      'not_found',
      `There is nothing at ${request.originalUrl.split('?', 1)[0]}; see /docs.`,
    );
  });
  router.use(problemHandler(app));
  return router;
}

const HEADERS: HelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
    },
  },
  // Whether a name is for TLS only is for whoever ends TLS to say; said here, it would bind all that runs beside us.
  strictTransportSecurity: false,
};

function byPath(routes: readonly Route[]): Map<string, Route[]> {
  const paths = new Map<string, Route[]>();
  for (const each of routes) {
    const path = each.path.replaceAll(/\{(\w+)\}/g, ':$1');
    paths.set(path, [...(paths.get(path) ?? []), each]);
  }
  return paths;
}

/** Label of the request in metrics. */
function named(path: string): RequestHandler {
  return (_request, response, next) => {
    response.locals.route = path;
    next();
  };
}
