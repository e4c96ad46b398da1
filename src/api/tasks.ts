/** Tasks: long work that goes on in the background, with its progress, its list and its files. */
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { listItems, listTasks } from '../adapters/store/tasks.ts';
import type { App } from '../app/ports.ts';
import {
  beginBackfill,
  beginExport,
  beginFromArchive,
  beginImport,
  beginRederivation,
  cancelTask,
  readBackfill,
  removeTask,
  requireTask,
} from '../app/tasks/tasks.ts';
import { badInput, notFound } from '../domain/errors.ts';
import type { Task as TaskRecord } from '../domain/records.ts';
import { PUSH_LIMIT } from './captures.ts';
import { linesOf } from './lines.ts';
import { accepted, noContent, ok, operation } from './operation.ts';
import { HttpError } from './problem.ts';
import { storable } from './serve.ts';
import { ById, Id, listOf, listQuery, mapPage, pageRequest } from './shapes/common.ts';
import {
  BackfillLine,
  NewTask,
  presentItem,
  presentTask,
  Task,
  TaskItem,
  TaskWithFiles,
} from './shapes/task.ts';

/** One capture a line, as large as one that is pushed alone. */
const LONGEST_LINE = PUSH_LIMIT;
/** A list of 100,000 addresses, with room to spare. */
const LIST_LIMIT = 20_000_000;

const begun = (task: TaskRecord) => accepted(presentTask(task), { location: `/v1/tasks/${task.id}` });

export const create = operation({
  body: NewTask,
  bodyLimit: LIST_LIMIT,
  creates: true,
  description:
    '`import` follows every address of a list. `archive` fetches the past of an article from a web archive that speaks CDX. `rederive` reads stored captures again by the current engine and tells nobody. `export` writes versions, claims, changes and observations to files.',
  replies: { 202: { description: 'The task, under way.', schema: Task } },
  async handle({ app, body }) {
    switch (body.kind) {
      case 'import': {
        const list =
          body.url === undefined ? { text: body.text ?? '', column: body.column ?? null } : { url: body.url };
        return begun(await beginImport(app, { list, storyId: body.storyId ?? null }));
      }
      case 'archive':
        return begun(
          await beginFromArchive(app, body.articleId, {
            archive: body.archive ?? null,
            from: body.from ?? null,
            to: body.to ?? null,
          }),
        );
      case 'rederive':
        return begun(await beginRederivation(app, { ...scopeOf(body), behind: body.behind }));
      case 'export':
        return begun(await beginExport(app, { ...scopeOf(body), format: body.format }));
    }
  },
});

const scopeOf = (body: { articleId?: string | undefined; storyId?: string | undefined }) => ({
  articleId: body.articleId ?? null,
  storyId: body.storyId ?? null,
});

export const backfill = operation({
  query: z.strictObject({
    storyId: Id.optional().meta({ description: 'Where new articles go.' }),
    follow: z
      .enum(['true', 'false'])
      .default('true')
      .meta({ description: 'Whether articles that are new are looked at from now on.' }),
  }),
  lines: {
    line: BackfillLine,
    read: (app, request) => readBackfill(app, linesOf(request, LONGEST_LINE), checkLine),
  },
  creates: true,
  description:
    'One capture a line (NDJSON), read as it comes; the task begins when the last line was understood. Each capture takes its right place in its history.',
  replies: { 202: { description: 'The task, under way.', schema: Task } },
  async handle({ app, query, lines }) {
    const options = { storyId: query.storyId ?? null, follow: query.follow === 'true' };
    return begun(await beginBackfill(app, lines, options));
  },
});

function checkLine(json: unknown): z.output<typeof BackfillLine> {
  const parsed = BackfillLine.safeParse(storable(json));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(
    (issue) => `${issue.path.join('/') || 'the line'}: ${issue.message}`,
  );
  throw badInput('bad_line', issues.join('; '));
}

export const list = operation({
  query: listQuery('instant', {}),
  replies: { 200: { description: 'Tasks, the newest first.', schema: listOf(Task, 'TaskList') } },
  async handle({ app, query }) {
    return ok(mapPage(await listTasks(app.db, pageRequest(query)), presentTask));
  },
});

export const read = operation({
  params: ById,
  replies: { 200: { description: 'The task, how far it is, and its files.', schema: TaskWithFiles } },
  async handle({ app, params }) {
    const task = await requireTask(app, params.id);
    const files = await app.taskFiles.list(task.id);
    const url = (name: string) => `${app.publicUrl}/v1/tasks/${task.id}/files/${name}`;
    return ok({ ...presentTask(task), files: files.map((file) => ({ ...file, url: url(file.name) })) });
  },
});

export const items = operation({
  params: ById,
  query: listQuery('number', { state: z.enum(['due', 'done', 'failed']).optional() }),
  replies: {
    200: {
      description: 'Its list, in order, with what became of each.',
      schema: listOf(TaskItem, 'TaskItemList'),
    },
  },
  async handle({ app, params, query }) {
    const task = await requireTask(app, params.id);
    return ok(
      mapPage(await listItems(app.db, task.id, pageRequest(query), query.state ?? null), presentItem),
    );
  },
});

export const cancel = operation({
  params: ById,
  creates: true,
  description: 'What is done stays done.',
  conflict: 'The task has ended.',
  replies: { 200: { description: 'The task, canceled.', schema: Task } },
  async handle({ app, params }) {
    return ok(presentTask(await cancelTask(app, params.id)));
  },
});

export const remove = operation({
  params: ById,
  description: 'With its list and its files; what it did stays.',
  replies: { 204: { description: 'Deleted.' } },
  async handle({ app, params }) {
    await removeTask(app, params.id);
    return noContent();
  },
});

export const file = operation({
  params: z.strictObject({ id: Id, name: z.string().min(1).max(100) }),
  description:
    'As JSON lines or CSV, whichever was asked for; compressed on the way where the reader takes gzip.',
  conflict: 'The file is still being written.',
  replies: {
    200: { description: 'The file.', schema: z.string(), mediaType: 'text/csv' },
  },
  async handle({ app, params, request }) {
    const stream = await openFile(app, params.id, params.name);
    return { stream: (response) => sendFile(request, response, stream, params) };
  },
});

async function openFile(app: App, taskId: string, name: string): Promise<NodeJS.ReadableStream> {
  const task = await requireTask(app, taskId);
  if (task.state === 'due') {
    throw new HttpError(409, 'task_under_way', 'The file is whole when the task is done.', {
      headers: { 'retry-after': '5' },
    });
  }
  const stream = await app.taskFiles.open(task.id, name);
  if (!stream) throw notFound('file of the task', name);
  return stream;
}

function sendFile(
  request: Request,
  response: Response,
  stream: NodeJS.ReadableStream,
  file: { id: string; name: string },
): void {
  const packed = request.acceptsEncodings('gzip') === 'gzip';
  response.writeHead(200, {
    'content-type': file.name.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/x-ndjson',
    'content-disposition': `attachment; filename="${file.id}-${file.name}"`,
    'cache-control': 'private, max-age=0',
    vary: 'accept-encoding',
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // A reader that goes away ends the pipe; there is nobody left to tell.
  const ended = () => response.destroy();
  if (packed) pipeline(stream, response, (error) => error && ended());
  else pipeline(stream, createGunzip(), response, (error) => error && ended());
}
