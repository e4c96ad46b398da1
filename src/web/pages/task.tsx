/** One task: how far it is, what became of each line, and its files. */
import { listItems } from '../../adapters/store/tasks.ts';
import { cancelTask, removeTask, requireTask } from '../../app/tasks/tasks.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import type { Task, TaskItem } from '../../domain/records.ts';
import { Button, Empty, Older, Tabs, Tag, Time } from '../parts/common.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { Progress, StateTag } from '../tasks/progress.tsx';
import type { Act, Show } from '../visit.ts';
import { numberInWords, outcomeInWords } from '../words.ts';

const ITEMS_SHOWN = 100;
const SHOWN = ['all', 'failed', 'due'] as const;
const SHOWN_WORDS: Record<(typeof SHOWN)[number], string> = {
  all: 'All',
  failed: 'Failed',
  due: 'Still to do',
};

export const showTask: Show = async ({ app, params, query, now }) => {
  const task = await requireTask(app, params.id ?? '');
  const here = `/tasks/${task.id}`;
  const which = SHOWN.find((name) => name === query('show')) ?? (task.failed > 0 ? 'failed' : 'all');
  const page = { limit: ITEMS_SHOWN, cursor: query('cursor') };
  const items = await listItems(app.db, task.id, page, which === 'all' ? null : which);
  const files = task.state === 'due' ? [] : await app.taskFiles.list(task.id);
  return {
    title: task.title,
    body: (
      <>
        <p class="crumbs">
          <a href="/tasks">Tasks</a>
        </p>
        <h1>{task.title}</h1>
        <section id="live-progress" aria-labelledby="progress">
          <h2 id="progress" class="unseen">
            Progress
          </h2>
          <p>
            <StateTag task={task} /> <Progress task={task} />
          </p>
          <p class="meta">
            Begun <Time at={task.createdAt} now={now} seconds />
            {task.finishedAt !== null && (
              <>
                , ended <Time at={task.finishedAt} now={now} seconds />
              </>
            )}
          </p>
          {task.state === 'due' ? (
            <p>
              <a href={here}>Look again</a>
            </p>
          ) : (
            <Files task={task} files={files} />
          )}
        </section>
        <p class="buttons">
          {task.state === 'due' ? (
            <Button action={`${here}/cancel`}>Call it off</Button>
          ) : (
            <Button action={`${here}/delete`} tone="danger">
              Delete this record{files.length > 0 && ' and its files'}
            </Button>
          )}
        </p>
        <section aria-labelledby="items" id="live-items">
          <h2 id="items">What became of each line</h2>
          <Tabs
            label="Lines shown"
            tabs={SHOWN.map((name) => ({
              href: `${here}?show=${name}`,
              name: SHOWN_WORDS[name],
              current: name === which,
            }))}
          />
          <Items items={items.data} now={now} />
          <Older
            href={items.nextCursor && `${here}?show=${which}&cursor=${encodeURIComponent(items.nextCursor)}`}
          >
            Lines after these
          </Older>
        </section>
      </>
    ),
  };
};

function Files({ task, files }: { task: Task; files: readonly { name: string; bytes: number }[] }) {
  if (files.length === 0) return null;
  return (
    <ul>
      {files.map(({ name, bytes }) => (
        <li>
          <a href={`/v1/tasks/${task.id}/files/${name}`} download>
            {name}
          </a>{' '}
          <span class="quiet">{numberInWords(Math.max(1, Math.round(bytes / 1024)))} KB packed</span>
        </li>
      ))}
    </ul>
  );
}

const COLUMNS: readonly Column[] = [
  { head: 'Line', figures: true },
  { head: 'What', class: 'address', bare: true, long: true },
  { head: 'Outcome', bare: true },
  { head: 'When', nowrap: true, bare: true },
];

function Became({ item: { state, outcome, reason } }: { item: TaskItem }) {
  const words = outcome === null ? 'still to do' : outcomeInWords(outcome);
  return (
    <>
      {state === 'failed' ? <Tag tone="alert">{words}</Tag> : words} {reason}
    </>
  );
}

function Items({ items, now }: { items: readonly TaskItem[]; now: Instant }) {
  if (items.length === 0) return <Empty title="No line of that kind." />;
  return (
    <Table
      label="Lines and what became of them"
      columns={COLUMNS}
      rows={items.map((item) => ({
        cells: [
          item.ordinal,
          item.articleId === null ? item.subject : <a href={`/articles/${item.articleId}`}>{item.subject}</a>,
          <Became item={item} />,
          item.finishedAt && <Time at={item.finishedAt} now={now} seconds />,
        ],
      }))}
    />
  );
}

export const callOff: Act = async ({ app, params }) => ({
  goTo: `/tasks/${(await cancelTask(app, params.id ?? '')).id}`,
});

export const deleteTaskRecord: Act = async ({ app, params }) => {
  await removeTask(app, params.id ?? '');
  return { goTo: '/tasks' };
};
