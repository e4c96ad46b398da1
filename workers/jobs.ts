/** The table of jobs: which use case each runs and how many at once. The one place that joins queue and use cases. */
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import type { JobHandler, JobName } from '../src/adapters/queue/queue.ts';
import { compareStory } from '../src/app/across-sources.ts';
import { captureArticle } from '../src/app/capture-article.ts';
import { deliverEvent } from '../src/app/deliver-event.ts';
import type { App } from '../src/app/ports.ts';
import { processCapture } from '../src/app/process-capture.ts';
import { runTask } from '../src/app/tasks/run-task.ts';

const claimed = z.object({ id: z.string(), leaseSeq: z.number().int() });

export function jobs(app: App): Record<JobName, JobHandler> {
  return {
    // Waits for the network: many at once, spread over hosts by the sweep.
    capture: {
      concurrency: 16,
      run: async (data, signal) => captureArticle(app, claimed.parse(data), signal),
    },
    // Waits for a thread: a few more than there are threads, so that reading and writing rows overlap with them.
    process: {
      concurrency: availableParallelism() + 1,
      run: async (data, signal) => processCapture(app, claimed.parse(data), signal),
    },
    // Reads a whole story: one at a time leaves the threads to fresh captures.
    compare: {
      concurrency: 1,
      run: async (data, signal) => compareStory(app, claimed.parse(data), signal),
    },
    deliver: {
      concurrency: 32,
      run: async (data, signal) => deliverEvent(app, claimed.parse(data), signal),
    },
    // Long work, a few seconds at a time, so that a long list does not keep a short one waiting.
    task: {
      concurrency: 2,
      run: async (data, signal) => runTask(app, claimed.parse(data), signal),
    },
  };
}
