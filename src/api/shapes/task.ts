import { z } from 'zod';
import {
  TASK_KINDS,
  type TaskItem as TaskItemRecord,
  type Task as TaskRecord,
} from '../../domain/records.ts';
import { FORMATS } from '../../domain/tables.ts';
import { Id, Instant } from './common.ts';

export const Task = z
  .object({
    id: Id,
    kind: z.enum(TASK_KINDS),
    title: z.string().meta({ description: 'What it is, in a line.' }),
    input: z.record(z.string(), z.unknown()),
    state: z.enum(['due', 'done', 'canceled']),
    total: z.int().meta({ description: 'Items; may grow while a list is read.' }),
    done: z.int(),
    failed: z.int(),
    createdAt: Instant,
    finishedAt: Instant.nullable(),
  })
  .meta({ id: 'Task', description: 'Long work that goes on in the background, whoever looks.' });

const TaskFile = z
  .object({ name: z.string(), bytes: z.int().meta({ description: 'Compressed.' }), url: z.string() })
  .meta({ id: 'TaskFile' });

export const TaskWithFiles = Task.extend({ files: z.array(TaskFile) }).meta({ id: 'TaskWithFiles' });

export const TaskItem = z
  .object({
    ordinal: z.int(),
    subject: z.string(),
    state: z.enum(['due', 'done', 'failed']),
    outcome: z.string().nullable(),
    reason: z.string().nullable(),
    articleId: z.string().nullable(),
    finishedAt: Instant.nullable(),
  })
  .meta({ id: 'TaskItem', description: 'One line of a task and what became of it.' });

const scope = { articleId: Id.optional(), storyId: Id.optional() };
const cdxTime = z
  .string()
  .regex(/^\d{4,14}$/, 'must be digits of a time, such as 2025 or 20250315140000')
  .optional();

export const NewTask = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('import'),
        text: z
          .string()
          .optional()
          .meta({ description: 'Addresses in text, a CSV, a sitemap, a feed or an OPML file.' }),
        column: z.string().optional().meta({ description: 'Of a CSV; else the first that holds addresses.' }),
        url: z.string().optional().meta({ description: 'Where a sitemap, a feed or an OPML file is.' }),
        storyId: Id.optional(),
      })
      .refine((body) => (body.text === undefined) !== (body.url === undefined), {
        message: 'needs either text or url',
        path: ['text'],
      })
      .meta({ id: 'NewImport' }),
    z
      .strictObject({
        kind: z.literal('archive'),
        articleId: Id,
        archive: z
          .url({ protocol: /^https?$/, error: 'must be the address of a web archive' })
          .optional()
          .meta({ description: 'Default https://web.archive.org; anything that speaks CDX.' }),
        from: cdxTime,
        to: cdxTime,
      })
      .meta({ id: 'NewArchiveFetch' }),
    z
      .strictObject({
        kind: z.literal('rederive'),
        ...scope,
        behind: z.boolean().default(false).meta({
          description: 'Only histories that an older engine, or other rules of the outlet, derived.',
        }),
      })
      .meta({ id: 'NewRederivation' }),
    z
      .strictObject({ kind: z.literal('export'), ...scope, format: z.enum(FORMATS).default('jsonl') })
      .meta({ id: 'NewExport' }),
  ])
  .meta({ id: 'NewTask', description: 'Without `articleId` and `storyId` everything is meant.' });

export const BackfillLine = z
  .strictObject({
    articleId: Id.optional(),
    url: z.string().max(4_000).optional(),
    capturedAt: z.iso
      .datetime({ offset: true, error: 'must be a time such as 2025-03-15T14:02:11Z' })
      .meta({ format: 'date-time' }),
    html: z.string().min(1).optional(),
    text: z.string().min(1).optional(),
    title: z.string().max(1_000).nullish(),
  })
  .refine((line) => (line.articleId === undefined) !== (line.url === undefined), {
    message: 'needs either articleId or url',
    path: ['url'],
  })
  .refine((line) => (line.html === undefined) !== (line.text === undefined), {
    message: 'needs either html or text',
    path: ['html'],
  })
  .meta({ id: 'BackfillLine', description: 'One line of the body: one capture.' });

export function presentTask(task: TaskRecord): z.input<typeof Task> {
  const { nextAt: _, leaseSeq: __, ...shown } = task;
  return shown;
}

export function presentItem(item: TaskItemRecord): z.input<typeof TaskItem> {
  const { ordinal, subject, state, outcome, reason, articleId, finishedAt } = item;
  return { ordinal, subject, state, outcome, reason, articleId, finishedAt };
}
