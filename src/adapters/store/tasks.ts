import type { Instant } from '../../domain/model/primitives.ts';
import type { Task, TaskItem, TaskItemState } from '../../domain/records.ts';
import type { Queryable } from '../db/db.ts';
import { decodeCursor, type Page, type PageRequest, toPage } from './page.ts';

const COLUMNS = `task.id, task.kind, task.title, task.input, task.state, task.total, task.done, task.failed,
  task.created_at as "createdAt", task.finished_at as "finishedAt", task.next_at as "nextAt",
  task.lease_seq as "leaseSeq"`;
const ITEM = `task_id as "taskId", ordinal, subject, input, state, attempts, outcome, reason, article_id as "articleId",
  finished_at as "finishedAt"`;

export type NewTask = Pick<Task, 'id' | 'kind' | 'title' | 'input' | 'createdAt'>;
export type NewItem = Pick<TaskItem, 'subject' | 'input'>;

/** Items are added in the same transaction, or by items. */
export async function insertTask(q: Queryable, task: NewTask): Promise<void> {
  await q.query(
    'insert into task (id, kind, title, input, created_at, next_at) values ($1, $2, $3, $4::jsonb, $5, $5)',
    [task.id, task.kind, task.title, JSON.stringify(task.input), task.createdAt],
  );
}

/** Appends to the task's list. */
export async function addItems(q: Queryable, taskId: string, items: readonly NewItem[]): Promise<void> {
  if (items.length === 0) return;
  await q.query(
    `with task as (update task set total = total + $3 where id = $1 returning id, total - $3 as before)
     insert into task_item (task_id, ordinal, subject, input)
     select task.id, task.before + ordinality, subject, input
     from task, rows from (jsonb_to_recordset($2::jsonb) as (subject text, input jsonb))
       with ordinality as item (subject, input, ordinality)`,
    [taskId, JSON.stringify(items), items.length],
  );
}

/** Which articles a task is about; all of them when nothing is named. */
export interface Scope {
  articleId: string | null;
  storyId: string | null;
}

const IN_SCOPE = '($2::text is null or article.id = $2) and ($3::text is null or article.story_id = $3)';

async function countItems(q: Queryable, taskId: string): Promise<void> {
  await q.query(
    'update task set total = (select count(*) from task_item where task_id = task.id) where id = $1',
    [taskId],
  );
}

/** Marks articles to be derived again, one item each. @param behind only those whose history an older engine derived */
export async function addRederivations(
  q: Queryable,
  taskId: string,
  scope: Scope & { behind: boolean },
  engine: object,
): Promise<void> {
  await q.query(
    `with wanted as (
       update article set engine = case when $4 then engine end
       where ${IN_SCOPE} and (not $4 or article.rederive is not null or article.engine is null or exists (
         select 1 from jsonb_each_text($5::jsonb) now
         where coalesce((article.engine ->> now.key)::int, 0) < now.value::int))
       returning id, url, created_at
     )
     insert into task_item (task_id, ordinal, subject, input, article_id)
     select $1, row_number() over (order by created_at, id), url, jsonb_build_object('articleId', id), id from wanted`,
    [taskId, scope.articleId, scope.storyId, scope.behind, JSON.stringify(engine)],
  );
  await countItems(q, taskId);
}

/** Articles whose history an older engine derived. */
export async function countBehind(q: Queryable, engine: object): Promise<number> {
  const [row] = await q.query<{ count: number }>(
    `select count(*)::int as count from article where article.rederive is not null or article.engine is null or exists (
       select 1 from jsonb_each_text($1::jsonb) now
       where coalesce((article.engine ->> now.key)::int, 0) < now.value::int)`,
    [JSON.stringify(engine)],
  );
  return row!.count;
}

/** One item for every so many versions, in the order of articles and versions. */
export async function addExports(q: Queryable, taskId: string, scope: Scope, each: number): Promise<void> {
  await q.query(
    `insert into task_item (task_id, ordinal, subject, input, article_id)
     select $1, row_number() over (order by article.created_at, article.id, first), article.url,
       jsonb_build_object('articleId', article.id, 'from', first, 'to', first + $4 - 1), article.id
     from article
     cross join lateral (
       select max(number) as newest from version where version.article_id = article.id) known
     cross join lateral generate_series(1, known.newest, $4::int) first
     where ${IN_SCOPE}`,
    [taskId, scope.articleId, scope.storyId, each],
  );
  await countItems(q, taskId);
}

export async function findTask(q: Queryable, id: string): Promise<Task | null> {
  return (await q.query<Task>(`select ${COLUMNS} from task where id = $1`, [id]))[0] ?? null;
}

export async function listTasks(q: Queryable, page: PageRequest): Promise<Page<Task>> {
  const after = decodeCursor(page.cursor, 'instant');
  const rows = await q.query<Task>(
    `select ${COLUMNS} from task where $1::timestamptz is null or (created_at, id) < ($1, $2)
     order by created_at desc, id desc limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, page.limit + 1],
  );
  return toPage(rows, page.limit, (task) => [task.createdAt, task.id]);
}

export async function listItems(
  q: Queryable,
  taskId: string,
  page: PageRequest,
  state: TaskItemState | null,
): Promise<Page<TaskItem>> {
  const after = decodeCursor(page.cursor, 'number');
  const rows = await q.query<TaskItem>(
    `select ${ITEM} from task_item
     where task_id = $1 and ($2::int is null or ordinal > $2) and ($3::text is null or state = $3)
     order by ordinal limit $4`,
    [taskId, after?.[0] ?? null, state, page.limit + 1],
  );
  return toPage(rows, page.limit, (item) => [item.ordinal, item.taskId]);
}

/** Due tasks, the one that waits longest first, each under a lease with a new fencing number. */
export async function claimDueTasks(
  q: Queryable,
  options: { limit: number; leaseSeconds: number },
): Promise<{ id: string; leaseSeq: number }[]> {
  return q.query<{ id: string; leaseSeq: number }>(
    `with due as (
       select id from task
       where state = 'due' and next_at <= now() and (leased_until is null or leased_until < now())
       order by next_at limit $1
       for update skip locked
     )
     update task set leased_until = now() + make_interval(secs => $2), lease_seq = lease_seq + 1
     from due where task.id = due.id
     returning task.id, task.lease_seq as "leaseSeq"`,
    [options.limit, options.leaseSeconds],
  );
}

/** The task if the job is still the newest claim of it and nobody canceled it; its lease now covers the next item. */
export async function renewTask(
  q: Queryable,
  job: { id: string; leaseSeq: number },
  leaseSeconds: number,
): Promise<Task | null> {
  const rows = await q.query<Task>(
    `update task set leased_until = now() + make_interval(secs => $3)
     where id = $1 and lease_seq = $2 and state = 'due' returning ${COLUMNS}`,
    [job.id, job.leaseSeq, leaseSeconds],
  );
  return rows[0] ?? null;
}

/** Gives the task back until that long from now. */
export async function releaseTask(
  q: Queryable,
  job: { id: string; leaseSeq: number },
  waitMs: number,
): Promise<void> {
  await q.query(
    `update task set leased_until = null, next_at = now() + make_interval(secs => $3::float8 / 1000)
     where id = $1 and lease_seq = $2`,
    [job.id, job.leaseSeq, waitMs],
  );
}

/** The next item that is to be done, its attempt counted before it is made: one that ends its process ends some day. */
export async function beginItem(q: Queryable, taskId: string): Promise<TaskItem | null> {
  const rows = await q.query<TaskItem>(
    `update task_item set attempts = attempts + 1
     where task_id = $1 and ordinal = (
       select ordinal from task_item where task_id = $1 and state = 'due' order by ordinal limit 1)
     returning ${ITEM}`,
    [taskId],
  );
  return rows[0] ?? null;
}

/** The attempt got somewhere, and there is more to do. */
export async function keepItem(q: Queryable, item: Pick<TaskItem, 'taskId' | 'ordinal'>): Promise<void> {
  await q.query('update task_item set attempts = 0 where task_id = $1 and ordinal = $2', [
    item.taskId,
    item.ordinal,
  ]);
}

export interface ItemEnd {
  state: 'done' | 'failed';
  outcome: string;
  reason: string | null;
  articleId: string | null;
  at: Instant;
}

/** Counted once, however often it is told. */
export async function finishItem(
  q: Queryable,
  item: Pick<TaskItem, 'taskId' | 'ordinal'>,
  end: ItemEnd,
): Promise<boolean> {
  const rows = await q.query(
    `with item as (
       update task_item set state = $3, outcome = $4, reason = $5, article_id = coalesce($6, article_id), finished_at = $7
       where task_id = $1 and ordinal = $2 and state = 'due' returning task_id
     )
     update task set done = done + ($3 = 'done')::int, failed = failed + ($3 = 'failed')::int
     from item where task.id = item.task_id returning task.id`,
    [item.taskId, item.ordinal, end.state, end.outcome, end.reason, end.articleId, end.at],
  );
  return rows.length > 0;
}

export async function closeTask(
  q: Queryable,
  id: string,
  state: 'done' | 'canceled',
  at: Instant,
): Promise<boolean> {
  const rows = await q.query(
    `update task set state = $2, finished_at = $3, leased_until = null, lease_seq = lease_seq + 1
     where id = $1 and state = 'due' returning id`,
    [id, state, at],
  );
  return rows.length > 0;
}

export async function deleteTask(q: Queryable, id: string): Promise<void> {
  await q.query('delete from task where id = $1', [id]);
}
