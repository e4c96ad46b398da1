/** Beginning long work, calling it off, and taking it away. The work itself is run-task.ts's. */
import { HISTORY_ENGINE } from '../../adapters/analysis/stages.ts';
import type { Queryable } from '../../adapters/db/db.ts';
import {
  addExports,
  addItems,
  addRederivations,
  closeTask,
  deleteTask,
  findTask,
  insertTask,
  type NewItem,
  type Scope,
} from '../../adapters/store/tasks.ts';
import { badInput, notFound, VariorumError } from '../../domain/errors.ts';
import type { Task, TaskKind } from '../../domain/records.ts';
import type { Format } from '../../domain/tables.ts';
import { requireArticle } from '../change-article.ts';
import { nudge } from '../nudge.ts';
import type { App } from '../ports.ts';
import { requireStory } from '../stories.ts';
import { VERSIONS_AN_ITEM } from './export.ts';
import { itemsOfList } from './import.ts';
import { DEFAULT_ARCHIVE } from './web-archive.ts';
import { MAX_ITEMS } from './work.ts';

/** @throws VariorumError `not_found`. */
export async function requireTask(app: App, id: string): Promise<Task> {
  const task = await findTask(app.db, id);
  if (!task) throw notFound('task', id);
  return task;
}

async function begin(
  app: App,
  task: { kind: TaskKind; title: string; input: Record<string, unknown> },
  addTo: (tx: Queryable, taskId: string) => Promise<void>,
): Promise<Task> {
  const id = app.system.newId('tsk');
  await app.db.tx(async (tx) => {
    await insertTask(tx, { ...task, id, createdAt: app.system.now() });
    await addTo(tx, id);
  });
  await nudge(app, { tasks: true });
  return requireTask(app, id);
}

/**
 * Follows every address of a list.
 * @param list text with addresses, a table, a sitemap, a feed or an OPML file; or where one of these is found
 * @throws VariorumError `nothing_to_import`, `too_many_items`, `not_found`
 */
export async function beginImport(
  app: App,
  input: { list: { text: string; column: string | null } | { url: string }; storyId: string | null },
): Promise<Task> {
  const storyId = input.storyId === null ? null : (await requireStory(app, input.storyId)).id;
  const items =
    'url' in input.list
      ? [{ subject: input.list.url, input: { list: input.list.url, depth: 0 } }]
      : itemsOfList(input.list.text, input.list.column);
  if (items.length === 0) throw badInput('nothing_to_import', 'There is no address in the list.');
  const title =
    'url' in input.list
      ? `Follow what ${input.list.url} lists`
      : `Follow ${items.length === 1 ? '1 address' : `${items.length} addresses`}`;
  return begin(app, { kind: 'import', title, input: { storyId } }, (tx, id) => addItems(tx, id, items));
}

async function named(app: App, scope: Scope): Promise<string> {
  if (scope.articleId !== null) return (await requireArticle(app, scope.articleId)).url;
  if (scope.storyId !== null) return `“${(await requireStory(app, scope.storyId)).title}”`;
  return 'everything';
}

/**
 * Derives histories again by the current engine.
 * @param scope `behind` takes only those that an older engine derived
 * @throws VariorumError `not_found`
 */
export async function beginRederivation(app: App, scope: Scope & { behind: boolean }): Promise<Task> {
  const what = scope.behind ? 'what an older engine read' : await named(app, scope);
  return begin(app, { kind: 'rederive', title: `Read ${what} again`, input: { ...scope } }, (tx, id) =>
    addRederivations(tx, id, scope, HISTORY_ENGINE),
  );
}

/** @throws VariorumError `not_found` */
export async function beginExport(app: App, scope: Scope & { format: Format }): Promise<Task> {
  const title = `Export ${await named(app, scope)} as ${scope.format === 'csv' ? 'CSV' : 'JSON lines'}`;
  return begin(app, { kind: 'export', title, input: { ...scope } }, (tx, id) =>
    addExports(tx, id, scope, VERSIONS_AN_ITEM),
  );
}

/**
 * The past of an article from a web archive.
 * @param span digits as CDX takes them, `2025` to `20250315140000`
 * @throws VariorumError `not_found`
 */
export async function beginFromArchive(
  app: App,
  articleId: string,
  options: { archive: string | null; from: string | null; to: string | null },
): Promise<Task> {
  const article = await requireArticle(app, articleId);
  const archive = (options.archive ?? DEFAULT_ARCHIVE).replace(/\/+$/, '');
  const input = { articleId: article.id, archive, from: options.from, to: options.to };
  const title = `Fetch the past of ${article.url} from ${new URL(archive).host}`;
  return begin(app, { kind: 'archive', title, input }, (tx, id) =>
    addItems(tx, id, [{ subject: `captures of ${article.url}`, input }]),
  );
}

/** One line of a back-fill, checked. */
export interface BackfillLine {
  articleId?: string | undefined;
  url?: string | undefined;
  capturedAt: string;
  html?: string | undefined;
  text?: string | undefined;
  title?: string | null | undefined;
}

/** Rows are written a batch at a time, however long the stream is. */
const LINES_A_BATCH = 200;

/**
 * Takes captures line by line as they come, for `beginBackfill`. Lines before a bad one are kept by nobody.
 * @param check of one line's JSON; its error names the line
 * @throws VariorumError `bad_line`, `nothing_to_import`, `too_many_items`
 */
export async function readBackfill(
  app: App,
  lines: AsyncIterable<string>,
  check: (json: unknown) => BackfillLine,
): Promise<NewItem[]> {
  const items: NewItem[] = [];
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    if (items.length === MAX_ITEMS) {
      throw badInput(
        'too_many_items',
        `A back-fill has at most ${MAX_ITEMS} lines; send the rest in another.`,
      );
    }
    items.push(await itemOfLine(app, line, number, check));
  }
  if (items.length === 0) throw badInput('nothing_to_import', 'There is no line in the body.');
  return items;
}

/**
 * @param items as `readBackfill` gives them
 * @throws VariorumError `not_found`
 */
export async function beginBackfill(
  app: App,
  items: readonly NewItem[],
  options: { storyId: string | null; follow: boolean },
): Promise<Task> {
  const storyId = options.storyId === null ? null : (await requireStory(app, options.storyId)).id;
  return begin(
    app,
    {
      kind: 'backfill',
      title: `Take in ${items.length === 1 ? '1 capture' : `${items.length} captures`}`,
      input: { storyId, follow: options.follow },
    },
    async (tx, id) => {
      for (let at = 0; at < items.length; at += LINES_A_BATCH) {
        await addItems(tx, id, items.slice(at, at + LINES_A_BATCH));
      }
    },
  );
}

/** The body goes to the blobs at once: a hundred thousand pages do not fit in memory. */
async function itemOfLine(
  app: App,
  line: string,
  number: number,
  check: (json: unknown) => BackfillLine,
): Promise<NewItem> {
  let checked: BackfillLine;
  try {
    checked = check(JSON.parse(line));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw badInput('bad_line', `Line ${number} of the body is not acceptable: ${error.message}`);
  }
  const { articleId, url, capturedAt, html, text, title } = checked;
  const body = Buffer.from(html ?? text ?? '');
  const hash = await app.blobs.put(body);
  return {
    subject: `${capturedAt} ${url ?? articleId}`,
    input: {
      ...(articleId === undefined ? { url } : { articleId }),
      capturedAt: new Date(capturedAt).toISOString(),
      ...(html === undefined ? { text: hash } : { html: hash }),
      bytes: body.length,
      ...(title == null ? {} : { title }),
    },
  };
}

/** What is done stays done; the rest is not begun. */
export async function cancelTask(app: App, id: string): Promise<Task> {
  await requireTask(app, id);
  if (!(await closeTask(app.db, id, 'canceled', app.system.now()))) {
    throw new VariorumError('conflict', 'task_ended', 'The task has ended already.');
  }
  return requireTask(app, id);
}

/** With its list and its files; what it did stays. */
export async function removeTask(app: App, id: string): Promise<void> {
  await requireTask(app, id);
  await deleteTask(app.db, id);
  await app.taskFiles.remove(id);
}
