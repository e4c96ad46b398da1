/**
 * One step of a task: items, one after another, for a few seconds; then others have their turn. What was done stands in
 * rows, so a killed process costs at most the item it was at, and that one is begun again.
 */
import {
  addItems,
  beginItem,
  closeTask,
  findTask,
  finishItem,
  type ItemEnd,
  keepItem,
  releaseTask,
  renewTask,
} from '../../adapters/store/tasks.ts';
import { VariorumError } from '../../domain/errors.ts';
import type { Task, TaskItem, TaskKind } from '../../domain/records.ts';
import { nudge } from '../nudge.ts';
import type { App } from '../ports.ts';
import { underLease } from '../under-lease.ts';
import { backFill } from './back-fill.ts';
import { exportVersions } from './export.ts';
import { importAddress } from './import.ts';
import { rederive } from './rederive.ts';
import { fromArchive } from './web-archive.ts';
import type { ItemResult, Work } from './work.ts';

const WORK: Record<TaskKind, Work> = {
  import: importAddress,
  backfill: backFill,
  archive: fromArchive,
  rederive,
  export: exportVersions,
};

const LEASE_SECONDS = 120;
const STEP_MS = 3_000;
/** While fresh captures wait, a task makes a step now and then. */
const MODEST_MS = 2_000;
/** An item that fails for a passing reason, or takes its process down, is put aside after so many attempts. */
const MAX_ATTEMPTS = 4;
const RETRY_MS = 5_000;

export async function runTask(
  app: App,
  job: { id: string; leaseSeq: number },
  signal: AbortSignal,
): Promise<void> {
  const begun = performance.now();
  do {
    const task = await renewTask(app.db, job, LEASE_SECONDS);
    if (!task) return;
    const item = await beginItem(app.db, task.id);
    if (!item) {
      await closeTask(app.db, task.id, 'done', app.system.now());
      return;
    }
    const result = await underLease(app, 'task', job, LEASE_SECONDS, () => attempt(app, task, item, signal));
    if (result.kind === 'later') {
      if (!result.counts) await keepItem(app.db, item);
      await releaseTask(app.db, job, result.waitMs);
      return;
    }
    await settle(app, item, result);
  } while (!signal.aborted && performance.now() - begun < STEP_MS);
  const { waiting } = (await app.queue.counts()).process;
  await releaseTask(app.db, job, waiting > 0 ? MODEST_MS : 0);
  if (waiting === 0 && !signal.aborted) await nudge(app, { tasks: true });
}

async function attempt(app: App, task: Task, item: TaskItem, signal: AbortSignal): Promise<ItemResult> {
  if (item.attempts > MAX_ATTEMPTS) {
    const reason = `It was begun ${MAX_ATTEMPTS} times and never finished; the log says what happened.`;
    return { kind: 'ended', state: 'failed', outcome: 'never_finished', reason };
  }
  try {
    return await WORK[task.kind](app, task, item, signal);
  } catch (error) {
    if (signal.aborted || !(error instanceof VariorumError)) throw error;
    if (error.retry.when === 'after') {
      return {
        kind: 'later',
        waitMs: Math.max(0, Date.parse(error.retry.at) - Date.parse(app.system.now())),
      };
    }
    // The attempt counts, so what does not pass ends as a failure.
    if (error.retry.when === 'later' && item.attempts < MAX_ATTEMPTS) {
      app.log.warn({ err: error, task: task.id, item: item.ordinal }, 'an item is begun again');
      return { kind: 'later', waitMs: RETRY_MS, counts: true };
    }
    return { kind: 'ended', state: 'failed', outcome: error.code, reason: error.message };
  }
}

async function settle(
  app: App,
  item: TaskItem,
  result: Exclude<ItemResult, { kind: 'later' }>,
): Promise<void> {
  if (result.kind === 'more') return keepItem(app.db, item);
  const end: ItemEnd = {
    state: result.state,
    outcome: result.outcome,
    reason: result.reason ?? null,
    articleId: result.articleId ?? null,
    at: app.system.now(),
  };
  await app.db.tx(async (tx) => {
    if (await finishItem(tx, item, end)) await addItems(tx, item.taskId, result.found ?? []);
  });
  // Deleted meanwhile: what the item wrote is nobody's.
  if (!(await findTask(app.db, item.taskId))) await app.taskFiles.remove(item.taskId);
}
