/** The queue on BullMQ, one BullMQ queue a job name, over any of the backends of backend.ts. */
import { type IQueueBackend, type Job, type JobsOptions, Queue, type QueueOptions, Worker } from 'bullmq';
import type { RequestHandler } from 'express';
import { CLOSING, runJob } from '../../../workers/run-job.ts';
import { VariorumError } from '../../domain/errors.ts';
import { type ClockRules, requireClock, watchClock } from '../clock.ts';
import { type Backend, type BackendSettings, openBackend } from './backend.ts';
import type { AnyQueue } from './board.ts';
import type { JobCounts, JobHandler, JobName, JobQueue, Nudge } from './queue.ts';
import { seldom } from './seldom.ts';

export interface QueueSettings extends BackendSettings {
  /**
   * How long a job stays with a worker that gives no sign of life, in milliseconds. Stalls are looked for twice in that
   * time, so the job of a killed process starts again after about 11 s with the default of 10 s (BullMQ's own 30 s
   * makes 65 s of it). Short is safe only because no handler computes on the main thread.
   */
  lockMs?: number;
}

type AnyWorker = Worker<unknown, void, string, IQueueBackend>;

const JOB_NAMES: readonly JobName[] = ['capture', 'process', 'compare', 'deliver', 'task'];

/** Finished jobs are kept for a look, and bounded: an hour of the done, a week of the failed. */
const KEPT = {
  removeOnComplete: { age: 3_600, count: 1_000 },
  removeOnFail: { age: 604_800, count: 5_000 },
} satisfies JobsOptions;

/** Quick repair of passing trouble. What lasts longer is for the row's own schedule, not for the queue. */
const RETRIES = {
  attempts: 4,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
} satisfies JobsOptions;

/** After an abort, how long handlers get to notice. */
const ABORT_MS = 2_000;

export async function openQueue(settings: QueueSettings): Promise<JobQueue> {
  const backend = await openBackend(settings);
  return new BullQueue(backend, settings);
}

class BullQueue implements JobQueue {
  readonly backend: JobQueue['backend'];
  readonly #backend: Backend;
  readonly #clock: ClockRules;
  readonly #log: QueueSettings['log'];
  readonly #lockMs: number;
  readonly #queues: Record<JobName, AnyQueue>;
  readonly #workers: AnyWorker[] = [];
  /** Every 'error' event has to be heard, or it would end the process. */
  readonly #report: (error: Error, queue: string) => void;
  #closing: Promise<void> | undefined;
  #stopWatch = (): void => undefined;

  constructor(backend: Backend, { db, log, lockMs = 10_000 }: QueueSettings) {
    this.backend = backend.kind;
    this.#backend = backend;
    this.#clock = { db, log, mostMs: lockMs / 2 };
    this.#log = log;
    this.#lockMs = lockMs;
    this.#report = seldom((error, queue) => log.error({ err: error, queue }, 'the queue met an error'));
    this.#queues = byName((name) => {
      const queue: AnyQueue = new Queue(name, this.#options(backend.producer), backend.factory);
      queue.on('error', (error) => this.#report(error, name));
      return queue;
    });
  }

  async add(jobs: readonly Nudge[]): Promise<void> {
    const groups = byName((name) => jobs.filter((job) => job.name === name).map(asJob));
    try {
      for (const name of JOB_NAMES) {
        if (groups[name].length > 0) await this.#queues[name].addBulk(groups[name]);
      }
    } catch (error) {
      throw unavailable('The queue does not take jobs now.', error);
    }
  }

  async work(handlers: Partial<Record<JobName, JobHandler>>): Promise<void> {
    await requireClock(this.#clock);
    const connection = this.#backend.consumer();
    for (const [name, handler] of Object.entries(handlers)) {
      this.#workers.push(this.#worker(name, handler, connection));
    }
    await Promise.all(this.#workers.map((worker) => worker.waitUntilReady()));
    this.#stopWatch = watchClock(
      this.#clock,
      // What is under way is finished: it holds its lock and its lease.
      async () => void (await Promise.all(this.#workers.map((worker) => worker.pause(true)))),
      () => {
        for (const worker of this.#workers) worker.resume();
      },
    );
  }

  async counts(): Promise<Record<JobName, JobCounts>> {
    const entries = await Promise.all(
      JOB_NAMES.map(async (name) => {
        const counts = await this.#queues[name].getJobCounts('waiting', 'active', 'delayed', 'failed');
        return [name, { waiting: 0, active: 0, delayed: 0, failed: 0, ...counts }] as const;
      }),
    ).catch((error: unknown) => {
      throw unavailable('The queue does not say what is in it now.', error);
    });
    return Object.fromEntries(entries) as Record<JobName, JobCounts>;
  }

  async board(path: string): Promise<RequestHandler> {
    const { openBoard } = await import('./board.ts');
    return openBoard(this.#queues, path);
  }

  close(graceMs: number): Promise<void> {
    this.#closing ??= this.#close(graceMs);
    return this.#closing;
  }

  async #close(graceMs: number): Promise<void> {
    this.#stopWatch();
    const drained = Promise.all(this.#workers.map((worker) => worker.close()));
    if (!(await within(graceMs, drained))) {
      for (const worker of this.#workers) worker.cancelAllJobs(CLOSING);
      // Whoever does not notice keeps a lock that runs out, and the job is taken up elsewhere.
      if (!(await within(ABORT_MS, drained))) this.#log.warn('jobs were left running at close');
    }
    await Promise.all(Object.values(this.#queues).map((queue) => queue.close()));
    // A pool waits for every connection to come back, and a job left running keeps its worker's.
    await within(ABORT_MS, this.#backend.close());
  }

  #worker(name: string, handler: JobHandler, connection: QueueOptions['connection']): AnyWorker {
    // Three parameters, or BullMQ gives no signal.
    const process = (job: Job, token?: string, signal?: AbortSignal) =>
      runJob(job, token, signal ?? NEVER, handler.run);
    const options = {
      ...this.#options(connection),
      concurrency: handler.concurrency,
      lockDuration: this.#lockMs,
      stalledInterval: this.#lockMs / 2,
      // How often a job may take its process down before it is failed. The default of 1 blames it for two restarts.
      maxStalledCount: 3,
      // No maxStartedAttempts: a job asleep until a host's turn starts often, and fails never.
      runRetryDelay: 2_000,
    };
    const worker: AnyWorker = new Worker(name, process, options, this.#backend.factory);
    worker.on('error', (error) => this.#report(error, name));
    worker.on('lockRenewalFailed', (ids) => {
      for (const id of ids) worker.cancelJob(id, 'lock lost');
    });
    worker.on('failed', (job, error) => {
      this.#log.warn(
        { err: error, job: name, id: job?.deduplicationId, attempts: job?.attemptsMade },
        'a job failed',
      );
    });
    return worker;
  }

  #options(connection: QueueOptions['connection']): QueueOptions {
    // The prefix parts our keys from others' on a shared Redis; PostgreSQL has a schema for it.
    return { connection, prefix: 'variorum', defaultJobOptions: { ...KEPT, ...RETRIES } };
  }
}

const unavailable = (what: string, cause: unknown): VariorumError =>
  new VariorumError('unavailable', 'queue_unavailable', what, { cause });

const NEVER = new AbortController().signal;

/**
 * The id goes to `deduplication`, not to `jobId`: a job id stays taken while the finished job is kept, so that a failed
 * one could not be nudged again for a week. Deduplication ends with the job.
 */
function asJob({ name, id, data, delayMs }: Nudge): { name: string; data: unknown; opts: JobsOptions } {
  if (id.includes(':')) throw new TypeError(`A job's id holds a colon: "${id}".`);
  return {
    name,
    data,
    opts: { deduplication: { id }, ...(delayMs === undefined ? {} : { delay: delayMs }) },
  };
}

function byName<T>(make: (name: JobName) => T): Record<JobName, T> {
  return Object.fromEntries(JOB_NAMES.map((name) => [name, make(name)])) as Record<JobName, T>;
}

async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  try {
    return await Promise.race([work.then(() => true as const), late]);
  } finally {
    clearTimeout(timer);
  }
}
