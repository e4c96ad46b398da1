/**
 * The queue is a nudge, rows are the truth (docs/adr/0001): a job says "look at this row now" and carries nothing that
 * is not in the database. Losing every job loses no work, since the sweep finds the rows that are due; running one twice
 * changes nothing, since its handler asks the row first.
 */
import type { RequestHandler } from 'express';

export type JobName = 'capture' | 'process' | 'compare' | 'deliver' | 'task';

export interface Nudge {
  name: JobName;
  /** Two jobs of one id are one job while the first waits or runs: `capture-art_x-7`. No `:`, and not a bare integer. */
  id: string;
  /** Small and plain: ids and numbers, no secrets. */
  data: unknown;
  delayMs?: number;
}

export interface JobHandler {
  concurrency: number;
  /**
   * `signal` aborts when the job's lock is lost or the queue closes without grace: whatever is under way then may be
   * running elsewhere too. What it throws is read by workers/run-job.ts.
   */
  run(data: unknown, signal: AbortSignal): Promise<void>;
}

export interface JobCounts {
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
}

export interface JobQueue {
  readonly backend: 'pglite' | 'postgres' | 'redis';
  /** Duplicates of a waiting or running id are ignored. May fail: callers survive it, and the sweep repairs it. */
  add(jobs: readonly Nudge[]): Promise<void>;
  /** Starts taking jobs. Once per queue. */
  work(handlers: Partial<Record<JobName, JobHandler>>): Promise<void>;
  /** @throws VariorumError `queue_unavailable`, as `add` does */
  counts(): Promise<Record<JobName, JobCounts>>;
  /** What serves the board of all queues below that path (no slash at its end). */
  board(path: string): Promise<RequestHandler>;
  /** Takes no more jobs, waits up to `graceMs` for running ones, then aborts them. */
  close(graceMs: number): Promise<void>;
}
