/** Bull Board below /operations: whoever may see the pages may see it, and its page obeys a policy that fits it. */
import { type RequestHandler, Router } from 'express';
import helmet from 'helmet';
import type { App } from '../app/ports.ts';

export const BOARD = '/operations/queues';

/** Looser than that of our pages only where its page needs it: it styles elements one by one, and has a base address. */
const POLICY = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    scriptSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'self'"],
  },
});

export function createBoard(app: App): Router {
  const router = Router();
  let board: Promise<RequestHandler> | undefined;
  router.use(BOARD, POLICY, async (request, response, next) => {
    response.setHeader('cache-control', 'private, no-cache');
    board ??= app.queue.board(BOARD);
    (await board)(request, response, next);
  });
  return router;
}
