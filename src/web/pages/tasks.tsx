/** Long work: beginning it, how far it is, what became of each line, and its files. */
import { listItems, listTasks } from '../../adapters/store/tasks.ts';
import { requireArticle } from '../../app/change-article.ts';
import type { App } from '../../app/ports.ts';
import { requireStory } from '../../app/stories.ts';
import {
  beginExport,
  beginFromArchive,
  beginImport,
  beginRederivation,
  cancelTask,
  removeTask,
  requireTask,
} from '../../app/tasks/tasks.ts';
import { badInput } from '../../domain/errors.ts';
import type { Instant } from '../../domain/model.ts';
import type { Task, TaskItem } from '../../domain/records.ts';
import { FORMATS } from '../../domain/tables.ts';
import { Button, Empty, Older, Tabs, Tag, Time, Wide } from '../parts/common.tsx';
import type { Act, Form, Show } from '../visit.ts';
import { numberInWords } from '../words.ts';

const TASKS_SHOWN = 25;
const ITEMS_SHOWN = 100;
/** As much as a form may carry. */
const LONGEST_LIST = 8_000_000;

/** What the forms are about: an article, a story, or everything. */
interface About {
  articleId: string | null;
  storyId: string | null;
  name: string;
  href: string | null;
}

async function aboutWhat(app: App, articleId: string | null, storyId: string | null): Promise<About> {
  if (articleId !== null) {
    const article = await requireArticle(app, articleId);
    const href = `/articles/${article.id}`;
    return { articleId: article.id, storyId: null, name: article.title ?? article.url, href };
  }
  if (storyId !== null) {
    const story = await requireStory(app, storyId);
    return { articleId: null, storyId: story.id, name: story.title, href: `/stories/${story.id}` };
  }
  return { articleId: null, storyId: null, name: 'everything', href: null };
}

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
            <Empty title="No task was begun yet." />
          ) : (
            <Wide label="Tasks and how far they are">
              <table class="history">
                <thead>
                  <tr>
                    <th scope="col">Task</th>
                    <th scope="col">State</th>
                    <th scope="col">Progress</th>
                    <th scope="col">Begun</th>
                  </tr>
                </thead>
                <tbody>
                  {tasks.data.map((task) => (
                    <tr>
                      <th scope="row">
                        <a href={`/tasks/${task.id}`}>{task.title}</a>
                      </th>
                      <td>
                        <StateTag task={task} />
                      </td>
                      <td>
                        <Progress task={task} />
                      </td>
                      <td class="nowrap">
                        <Time at={task.createdAt} now={now} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </Wide>
          )}
          <Older href={tasks.nextCursor && `/tasks?cursor=${encodeURIComponent(tasks.nextCursor)}`}>
            Tasks begun earlier
          </Older>
        </section>
        {about.articleId === null && <ImportForms about={about} />}
        {about.articleId !== null && <ArchiveForm about={about} />}
        <form method="post" action="/tasks/export" class="panel">
          <h2>Write out {about.href === null ? 'everything' : 'what is known'}</h2>
          <Scope about={about} />
          <div class="row">
            <label>
              Versions, claims, changes and observations as
              <select name="format">
                <option value="csv">CSV, for spreadsheets</option>
                <option value="jsonl">JSON lines, for programs</option>
              </select>
            </label>
            <button type="submit">Write out</button>
          </div>
        </form>
        <form method="post" action="/tasks/rederive" class="panel">
          <h2>Read again</h2>
          <Scope about={about} />
          <p>
            Makes the history again from the stored captures, as the engine reads them now. Nobody is told: no
            outlet changed anything.
          </p>
          {about.href === null && (
            <label class="check-line">
              <input type="checkbox" name="behind" value="yes" checked />
              only what an older engine read
            </label>
          )}
          <button type="submit">Read again</button>
        </form>
      </>
    ),
  };
};

const Scope = ({ about }: { about: About }) => (
  <>
    {about.articleId !== null && <input type="hidden" name="articleId" value={about.articleId} />}
    {about.storyId !== null && <input type="hidden" name="storyId" value={about.storyId} />}
  </>
);

function ImportForms({ about }: { about: About }) {
  return (
    <form method="post" action="/tasks/import" class="panel">
      <h2>Follow many articles{about.storyId !== null && ' in this story'}</h2>
      <Scope about={about} />
      <label>
        Addresses one a line, or a CSV, a sitemap, a feed or an OPML file, pasted
        <textarea name="text" rows={5} spellcheck={false} autocapitalize="off" id="import-text" />
      </label>
      <label class="needs-script">
        or from a file
        <input type="file" data-fill="import-text" accept=".txt,.csv,.tsv,.xml,.opml,.rss,.atom,text/*" />
      </label>
      <label>
        Column of the CSV, by its heading
        <input type="text" name="column" maxLength={200} placeholder="the first that holds addresses" />
      </label>
      <label>
        or the address of a sitemap, a feed or an OPML file
        <input type="url" name="url" placeholder="https://example.org/news-sitemap.xml" />
      </label>
      <button type="submit" class="main">
        Follow
      </button>
    </form>
  );
}

function ArchiveForm({ about }: { about: About }) {
  return (
    <form method="post" action="/tasks/archive" class="panel">
      <h2>Fetch its past from a web archive</h2>
      <Scope about={about} />
      <p>Each capture that the archive has takes its place in the history. The archive is asked slowly.</p>
      <div class="row">
        <label>
          Archive
          <input type="url" name="archive" placeholder="https://web.archive.org" />
        </label>
        <label>
          From day
          <input type="date" name="from" />
        </label>
        <label>
          to day
          <input type="date" name="to" />
        </label>
        <button type="submit">Fetch</button>
      </div>
    </form>
  );
}

function StateTag({ task }: { task: Task }) {
  if (task.state === 'canceled') return <Tag tone="silent">Called off</Tag>;
  if (task.state === 'due') return <Tag tone="review">Under way</Tag>;
  return task.failed > 0 ? <Tag tone="alert">Done, not all well</Tag> : <Tag tone="agreed">Done</Tag>;
}

/** A bar and the same in words. */
function Progress({ task }: { task: Task }) {
  const ended = task.done + task.failed;
  return (
    <span class="progress" data-progress={task.state === 'due' ? '' : undefined}>
      <progress max={Math.max(1, task.total)} value={task.total === 0 ? 1 : ended} aria-label={task.title} />{' '}
      {numberInWords(ended)} of {numberInWords(task.total)}
      {task.failed > 0 && `, ${numberInWords(task.failed)} failed`}
    </span>
  );
}

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

function Items({ items, now }: { items: readonly TaskItem[]; now: Instant }) {
  if (items.length === 0) return <Empty title="No line of that kind." />;
  return (
    <Wide label="Lines and what became of them">
      <table class="history">
        <thead>
          <tr>
            <th scope="col" class="num">
              Line
            </th>
            <th scope="col">What</th>
            <th scope="col">Outcome</th>
            <th scope="col">When</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr>
              <td class="num">{item.ordinal}</td>
              <td class="address">
                {item.articleId === null ? (
                  item.subject
                ) : (
                  <a href={`/articles/${item.articleId}`}>{item.subject}</a>
                )}
              </td>
              <td>
                {item.state === 'failed' ? (
                  <Tag tone="alert">{item.outcome}</Tag>
                ) : (
                  (item.outcome ?? 'still to do')
                )}{' '}
                {item.reason}
              </td>
              <td class="nowrap">{item.finishedAt && <Time at={item.finishedAt} now={now} seconds />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

const scopeOf = (form: Form) => ({ articleId: form.text('articleId'), storyId: form.text('storyId') });
const shown = (task: Task) => ({ goTo: `/tasks/${task.id}` });

export const importMany: Act = async ({ app, form }) => {
  const url = form.text('url');
  const text = form.body('text', LONGEST_LIST);
  if ((url === null) === (text === null)) {
    throw badInput('one_list', 'Paste a list, or give the address of one: one of the two.');
  }
  const list = url === null ? { text: text ?? '', column: form.text('column') } : { url };
  return shown(await beginImport(app, { list, storyId: form.text('storyId') }));
};

export const writeOut: Act = async ({ app, form }) => {
  const format = FORMATS.find((name) => name === form.text('format')) ?? 'csv';
  return shown(await beginExport(app, { ...scopeOf(form), format }));
};

export const readAgain: Act = async ({ app, form }) =>
  shown(await beginRederivation(app, { ...scopeOf(form), behind: form.has('behind') }));

export const fetchPast: Act = async ({ app, form }) => {
  const archive = form.text('archive');
  if (archive !== null && !URL.canParse(archive)) {
    throw badInput('invalid_url', `"${archive}" is not the address of an archive.`);
  }
  const digits = (name: string) => form.text(name)?.replaceAll('-', '') ?? null;
  const articleId = form.text('articleId') ?? '';
  return shown(await beginFromArchive(app, articleId, { archive, from: digits('from'), to: digits('to') }));
};

export const callOff: Act = async ({ app, params }) => shown(await cancelTask(app, params.id ?? ''));

export const deleteTaskRecord: Act = async ({ app, params }) => {
  await removeTask(app, params.id ?? '');
  return { goTo: '/tasks' };
};

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
        <a href="/tasks">All tasks</a>: follow many articles, write out, read again.
      </p>
    </>
  );
}
