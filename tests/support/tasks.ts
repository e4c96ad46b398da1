/** Steps of long work, as workers would take them. */
import { claimDueTasks } from '../../src/adapters/store/tasks.ts';
import { runTask } from '../../src/app/tasks/run-task.ts';
import type { Service } from '../api/service.ts';
import type { Json } from './client.ts';

const never = new AbortController().signal;

/** What a worker would be given. The nudge of whoever began a task has leased it to a queue that nobody works here. */
export async function claimTasks({ app }: Service): Promise<{ id: string; leaseSeq: number }[]> {
  await app.db.query('update task set leased_until = null');
  return claimDueTasks(app.db, { limit: 5, leaseSeconds: 15 });
}

/** One step of every task that is due. */
export async function stepTasks(service: Service): Promise<void> {
  for (const job of await claimTasks(service)) await runTask(service.app, job, never);
}

/** Steps of whatever task is due, until this one has ended. */
export async function finishTask(service: Service, id: string): Promise<Json> {
  for (;;) {
    const task = (await service.ask('GET', `/v1/tasks/${id}`)).body;
    if (task.state !== 'due') return task;
    await stepTasks(service);
  }
}
