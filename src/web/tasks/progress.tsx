/** How far long work is. */
import type { Task } from '../../domain/records.ts';
import { Tag } from '../parts/common.tsx';
import { numberInWords } from '../words.ts';

export function StateTag({ task }: { task: Task }) {
  if (task.state === 'canceled') return <Tag tone="silent">Called off</Tag>;
  if (task.state === 'due') return <Tag tone="review">Under way</Tag>;
  return task.failed > 0 ? <Tag tone="alert">Done, some failed</Tag> : <Tag tone="agreed">Done</Tag>;
}

/** A bar and the same in words. */
export function Progress({ task }: { task: Task }) {
  const ended = task.done + task.failed;
  return (
    <span class="progress" data-progress={task.state === 'due' ? '' : undefined}>
      <progress max={Math.max(1, task.total)} value={task.total === 0 ? 1 : ended} aria-label={task.title} />{' '}
      {numberInWords(ended)} of {numberInWords(task.total)}
      {task.failed > 0 && `, ${numberInWords(task.failed)} failed`}
    </span>
  );
}

/** Of the operations page: what is under way. */
export function TasksUnderWay({ tasks }: { tasks: readonly Task[] }) {
  const due = tasks.filter((task) => task.state === 'due');
  return (
    <>
      {due.length === 0 ? (
        <p>No task is under way.</p>
      ) : (
        <ul>
          {due.map((task) => (
            <li>
              <a href={`/tasks/${task.id}`}>{task.title}</a> <Progress task={task} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/tasks">All tasks</a>: follow many articles, export, read again.
      </p>
    </>
  );
}
