/**
 * Says "look now" about due rows. Rows say what must happen, so an enqueued job that is lost is found again by the sweep when its
 * short lease runs out, and one that runs twice meets a newer fencing number.
 */
import type { Nudge } from '../adapters/queue/queue.ts';
import { claimDueArticles } from '../adapters/store/articles.ts';
import { claimDueCaptures } from '../adapters/store/captures.ts';
import { claimDueDeliveries } from '../adapters/store/deliveries.ts';
import { claimDueComparisons } from '../adapters/store/story-comparisons.ts';
import { claimDueTasks } from '../adapters/store/tasks.ts';
import type { App } from './ports.ts';

/** How long a job may wait in the queue before its row counts as due again. The job itself renews the lease. */
const QUEUED_LEASE_SECONDS = 15;
/** Jobs of one kind that are in the queue at a time, as far as one sweep can tell. */
export const BATCH = 100;

/** Nobody renews it: as long as the largest story may take. */
const COMPARING_LEASE_SECONDS = 120;

/** Comparisons are patient too, for whoever looks meanwhile sees the last one. */
export const COMPARISONS_OUT = 2;

/** Tasks are patient, and few at a time leave the threads to fresh captures. */
export const TASKS_OUT = 2;

/**
 * Right after a commit, so that nobody waits for the next sweep. Never fails its caller: what was committed is found
 * by the sweep anyway.
 */
export async function nudge(
  app: App,
  due: {
    articles?: readonly string[];
    /** The host was asked just now: its next article may go. */
    hostKey?: string;
    captures?: readonly string[];
    deliveries?: boolean;
    tasks?: boolean;
  },
): Promise<void> {
  try {
    const jobs = [
      ...(due.articles?.length ? await claimArticles(app, BATCH, { only: due.articles }) : []),
      ...(due.hostKey ? await claimArticles(app, 1, { hostKey: due.hostKey }) : []),
      ...(due.captures?.length ? await claimCaptures(app, BATCH, due.captures) : []),
      ...(due.deliveries ? await claimDeliveries(app, BATCH) : []),
      ...(due.tasks ? await claimTasks(app, TASKS_OUT) : []),
    ];
    await enqueue(app, jobs);
  } catch (error) {
    app.log.warn({ err: error }, 'could not enqueue at once; the sweep will');
  }
}

export async function claimArticles(
  app: App,
  limit: number,
  which: { only?: readonly string[]; hostKey?: string } = {},
): Promise<Nudge[]> {
  if (limit === 0) return [];
  const claimed = await claimDueArticles(app.db, {
    limit,
    leaseSeconds: QUEUED_LEASE_SECONDS,
    onePerHost: app.config.hostGapMs > 0,
    ...which,
  });
  return claimed.map((due) => asJob('capture', due));
}

export async function claimCaptures(app: App, limit: number, only?: readonly string[]): Promise<Nudge[]> {
  if (limit === 0) return [];
  const claimed = await claimDueCaptures(app.db, {
    limit,
    leaseSeconds: QUEUED_LEASE_SECONDS,
    ...(only ? { only } : {}),
  });
  return claimed.map((due) => asJob('process', due));
}

export async function claimDeliveries(app: App, limit: number): Promise<Nudge[]> {
  if (limit === 0) return [];
  const claimed = await claimDueDeliveries(app.db, {
    limit,
    leaseSeconds: QUEUED_LEASE_SECONDS,
  });
  return claimed.map((due) => asJob('deliver', due));
}

export async function claimTasks(app: App, limit: number): Promise<Nudge[]> {
  if (limit === 0) return [];
  const claimed = await claimDueTasks(app.db, { limit, leaseSeconds: QUEUED_LEASE_SECONDS });
  return claimed.map((due) => asJob('task', due));
}

export async function claimComparisons(app: App, limit: number): Promise<Nudge[]> {
  if (limit === 0) return [];
  const claimed = await claimDueComparisons(app.db, { limit, leaseSeconds: COMPARING_LEASE_SECONDS });
  return claimed.map((due) => asJob('compare', due));
}

function asJob(
  name: 'capture' | 'process' | 'compare' | 'deliver' | 'task',
  due: { id: string; leaseSeq: number },
): Nudge {
  return { name, id: `${name}-${due.id}-${due.leaseSeq}`, data: due };
}

export async function enqueue(app: App, jobs: Nudge[]): Promise<void> {
  if (jobs.length > 0) await app.queue.add(jobs);
}
