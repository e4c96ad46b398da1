/**
 * The pages: one table from path to what shows it, one from path to what a form there does. Every page works without
 * scripts: forms are sent to a path and answered with 303 to the page that shows what came of it.
 */
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from 'express';
import helmet, { type HelmetOptions } from 'helmet';
import { admitted } from '../api/admit.ts';
import { otherMethods } from '../api/methods.ts';
import { asHttpError, HttpError, requestIdOf } from '../api/problem.ts';
import type { App } from '../app/ports.ts';
import { assets } from './assets.ts';
import { createBoard } from './board.ts';
import { errorPage } from './pages/error.tsx';
import { ACTIONS, OPEN_ACTIONS, OPEN_PAGES, PAGES } from './pages.ts';
import { renderPage } from './render.tsx';
import { type Act, formOf, type Page, type Show, type Visit } from './visit.ts';

/** Two pages of HTML pasted into compare, see api/comparisons.ts. */
const FORM_LIMIT = 24_000_000;

const HEADERS: HelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      scriptSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
  },
  // Whoever ends TLS says so for the name; and with no-referrer a browser sends forms with the origin "null".
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'same-origin' },
  // It would have the browser start a second process for each first visit. No page here opens a window or holds a frame, so
  // whoever opened it has nothing to see.
  crossOriginOpenerPolicy: false,
};

/** Mount last: what no page knows gets the page that says so. */
export function createPages(app: App): Router {
  const router = Router({ caseSensitive: true });
  router.use(helmet(HEADERS));
  router.use('/assets', assets.serve);
  const form = express.urlencoded({ extended: false, limit: FORM_LIMIT, parameterLimit: 200 });
  const serve = (pages: typeof PAGES, actions: typeof ACTIONS): void => {
    for (const [path, show] of pages) router.get(path, shown(app, show));
    for (const [path, act] of actions) router.post(path, form, done(app, act));
    // Behind all of them: /tasks/import looks like a task's page.
    for (const [path, methods] of methodsByPath(pages, actions)) router.all(path, otherMethods(methods));
  };
  serve(OPEN_PAGES, OPEN_ACTIONS);
  router.use(admitted(app));
  router.use(createBoard(app));
  serve(PAGES, ACTIONS);
  router.use((request) => {
    throw new HttpError(404, 'not_found', `There is nothing at ${request.path}.`);
  });
  router.use(failed(app));
  return router;
}

/** Paths in full before those with parameters, which they look like. */
function methodsByPath(pages: typeof PAGES, actions: typeof ACTIONS): [string, string[]][] {
  const methods = new Map(pages.map(([path]) => [path, ['GET']]));
  for (const [path] of actions) methods.set(path, [...(methods.get(path) ?? []), 'POST']);
  const isPattern = ([path]: [string, string[]]): number => Number(path.includes(':'));
  return [...methods].toSorted((a, b) => isPattern(a) - isPattern(b));
}

function shown(app: App, show: Show): RequestHandler {
  return async (request, response) => {
    const reply = await show(visitOf(app, request, response));
    if ('goTo' in reply) response.redirect(303, reply.goTo);
    else send(app, response, reply);
  };
}

function done(app: App, act: Act): RequestHandler {
  return async (request, response) => {
    const outcome = await act(visitOf(app, request, response));
    if ('goTo' in outcome) response.redirect(303, outcome.goTo);
    else send(app, response, outcome);
  };
}

function visitOf(app: App, request: Request, response: Response): Visit {
  response.locals.route = request.route?.path ?? 'page';
  return {
    app,
    now: app.system.now(),
    params: Object.fromEntries(
      Object.entries(request.params).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value.replaceAll('\0', '')]] : [],
      ),
    ),
    query(name) {
      const value = request.query[name];
      return typeof value === 'string' && value.trim() !== ''
        ? value.replaceAll('\0', '').toWellFormed().trim()
        : null;
    },
    form: formOf(request.body),
    request,
    response,
  };
}

function send(app: App, response: Response, page: Page): void {
  // What stands on a page depends on the key and on the minute.
  response.setHeader('cache-control', 'private, no-cache');
  for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, value);
  response
    .status(page.status ?? 200)
    .type('html')
    .send(renderPage(app, page, response.req.path));
}

/** Refusals as a page; anything unforeseen is logged and tells nothing of the inside. */
function failed(app: App): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const known = asHttpError(error, request, Date.parse(app.system.now()));
    if (!known) {
      const { name, message, stack } = error instanceof Error ? error : new Error('not an error was thrown');
      app.log.error(
        { err: { name, message, stack }, requestId: requestIdOf(response), path: request.path },
        'page failed',
      );
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    for (const [name, value] of Object.entries(known?.headers ?? {})) {
      // A browser would answer the challenge with a password box that no key fits.
      if (name !== 'www-authenticate') response.setHeader(name, value);
    }
    send(app, response, errorPage(known, request.get('referer') ?? null, requestIdOf(response)));
  };
}
