/** Long work: what was begun lately, and the forms that begin more. */
import { listTasks } from '../../adapters/store/tasks.ts';
import { Empty, Older, Time } from '../parts/common.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { ArchiveForm, aboutWhat, ExportForm, ImportForm, RederiveForm } from '../tasks/forms.tsx';
import { Progress, StateTag } from '../tasks/progress.tsx';
import type { Show } from '../visit.ts';

const TASKS_SHOWN = 25;

const COLUMNS: readonly Column[] = [
  { head: 'Task', names: true },
  { head: 'State', bare: true },
  { head: 'Progress', bare: true },
  { head: 'Begun', nowrap: true },
];

export const showTasks: Show = async ({ app, query, now }) => {
  const about = await aboutWhat(app, query('article'), query('story'));
  const tasks = await listTasks(app.db, { limit: TASKS_SHOWN, cursor: query('cursor') });
  return {
    title: 'Tasks',
    body: (
      <>
        <h1>Tasks</h1>
        <p class="lead">
          Work that takes a while goes on in the background, whether this page is open or not.
          {about.href !== null && (
            <>
              {' '}
              The forms below are about <a href={about.href}>{about.name}</a>;{' '}
              <a href="/tasks">mean everything</a> instead.
            </>
          )}
        </p>
        <section aria-labelledby="known" id="live-tasks">
          <h2 id="known">Begun lately</h2>
          {tasks.data.length === 0 ? (
            <Empty title="No task was begun yet.">
              <p>The forms below begin one; this page then shows how far it is.</p>
            </Empty>
          ) : (
            <Table
              label="Tasks and how far they are"
              columns={COLUMNS}
              rows={tasks.data.map((task) => ({
                cells: [
                  <a href={`/tasks/${task.id}`}>{task.title}</a>,
                  <StateTag task={task} />,
                  <Progress task={task} />,
                  <Time at={task.createdAt} now={now} />,
                ],
              }))}
            />
          )}
          <Older href={tasks.nextCursor && `/tasks?cursor=${encodeURIComponent(tasks.nextCursor)}`}>
            Tasks begun earlier
          </Older>
        </section>
        {about.articleId === null && <ImportForm about={about} />}
        {about.articleId !== null && <ArchiveForm about={about} />}
        <ExportForm about={about} />
        <RederiveForm about={about} />
      </>
    ),
  };
};
