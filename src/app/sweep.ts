/** Finds everything that is due, whoever made it so, whatever became of the queue. */
import type { JobName, Nudge } from '../adapters/queue/queue.ts';
import {
  BATCH,
  COMPARISONS_OUT,
  claimArticles,
  claimCaptures,
  claimComparisons,
  claimDeliveries,
  claimTasks,
  enqueue,
  TASKS_OUT,
} from './nudge.ts';
import { placeDue } from './place-article.ts';
import type { App } from './ports.ts';

export interface Swept {
  articles: number;
  captures: number;
  deliveries: number;
  tasks: number;
}

/** Any number of processes may sweep at once: rows are claimed, never shared. */
export async function sweep(app: App): Promise<Swept> {
  const counts = await app.queue.counts();
  const outOf = (most: number, name: JobName) =>
    Math.max(0, most - counts[name].waiting - counts[name].active);
  const room = (name: JobName) => outOf(BATCH, name);
  const jobs = [
    ...(await claimArticles(app, room('capture'))),
    ...(await claimCaptures(app, room('process'))),
    ...(await claimDeliveries(app, room('deliver'))),
    ...(await claimComparisons(app, outOf(COMPARISONS_OUT, 'compare'))),
    ...(await claimTasks(app, outOf(TASKS_OUT, 'task'))),
  ];
  await enqueue(app, jobs);
  await placeDue(app);
  const count = (name: Nudge['name']) => jobs.filter((job) => job.name === name).length;
  return {
    articles: count('capture'),
    captures: count('process'),
    deliveries: count('deliver'),
    tasks: count('task'),
  };
}
