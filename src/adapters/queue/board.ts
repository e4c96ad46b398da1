/**
 * Bull Board over our queues: every job with what it bears and how it fared, and buttons to try it again or drop it.
 * Harmless whatever is pressed there, for a job is only a nudge and the sweep finds what is due. Imported when somebody
 * first asks for it: most processes never show it.
 */
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import type { AppViewRoute } from '@bull-board/api/typings/app';
import { ExpressAdapter } from '@bull-board/express';
import type { IQueueBackend, Queue } from 'bullmq';
import type { RequestHandler } from 'express';
import type { JobName } from './queue.ts';

export type AnyQueue = Queue<unknown, unknown, string, unknown, unknown, string, IQueueBackend>;

/** Shown beside the name. */
const DESCRIPTIONS: Record<JobName, string> = {
  capture: 'One look at one article',
  process: 'A capture becomes versions, diffs, facts and events',
  compare: 'What the sources of a story say beside each other',
  deliver: 'One attempt to tell one endpoint',
  task: 'The next items of long work',
};

/** @param path where it is served, without a slash at its end: the page asks for everything else below it */
export function openBoard(queues: Record<JobName, AnyQueue>, path: string): RequestHandler {
  const server = new Inside();
  server.setBasePath(path);
  createBullBoard({
    queues: Object.entries(DESCRIPTIONS).map(
      ([name, description]) =>
        // Its types know queues on Redis only; it runs on either.
        new BullMQAdapter(queues[name as JobName] as unknown as Queue, { description }),
    ),
    serverAdapter: server,
    options: {
      uiConfig: {
        boardTitle: 'Queues',
        miscLinks: [{ text: 'Back to operations', url: '/operations' }],
        hideDocsLink: true,
      },
    },
  });
  return server.getRouter();
}

/** The page names a font of a host far away, and does without where it is not told of it. */
class Inside extends ExpressAdapter {
  override setEntryRoute({ route, handler }: AppViewRoute): this {
    this.app.get(route, (_request, response, next) => {
      const { name, params } = handler({ basePath: this.basePath, uiConfig: this.uiConfig });
      response.render(name, params, (error: Error | null, html?: string) => {
        if (error) next(error);
        else response.send(html?.replace(/<link [^>]*href="https?:[^>]*>/g, ''));
      });
    });
    return this;
  }
}
