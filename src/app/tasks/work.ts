/** What each kind of task does with one of its items. Items may be begun again after a crash: doing one twice is doing it once. */
import type { NewItem } from '../../adapters/store/tasks.ts';
import type { Task, TaskItem } from '../../domain/records.ts';
import type { App } from '../ports.ts';

export type ItemResult =
  | {
      kind: 'ended';
      state: 'done' | 'failed';
      /** One word: `added`, `known`, `refused`, … */
      outcome: string;
      reason?: string | null;
      articleId?: string | null;
      /** Found on the way, appended to the task. */
      found?: readonly NewItem[];
    }
  /** It got somewhere; the rest comes in the next step. */
  | { kind: 'more' }
  /** The task waits: for somebody else's turn, or, where the attempt counts, for trouble to pass. */
  | { kind: 'later'; waitMs: number; counts?: boolean };

export type Work = (app: App, task: Task, item: TaskItem, signal: AbortSignal) => Promise<ItemResult>;

/** One task has at most this many items: a list that leads to lists is somebody's mistake some day. */
export const MAX_ITEMS = 100_000;

/** Text of an item's input, as the creator of the task wrote it. */
export function textOf(item: Pick<TaskItem, 'input'>, field: string): string | null {
  const value = item.input[field];
  return typeof value === 'string' ? value : null;
}
