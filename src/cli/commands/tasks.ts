/** Long work of a running service: begun here, followed until it ends unless told otherwise, done there in any case. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writing } from '../../adapters/whole-file.ts';
import { badInput, VariorumError } from '../../domain/errors.ts';
import { type Arguments, type Command, type Option, onlyArgument } from '../command.ts';
import { readPath, readStandardInput, streamPath } from '../input.ts';
import { callService, download, SERVICE_OPTIONS, type Service, serviceOf } from '../service.ts';

const FOLLOWED = {
  ...SERVICE_OPTIONS,
  detach: { type: 'boolean', says: 'begin it and leave; the service goes on' },
} as const satisfies Record<string, Option>;
const SCOPED = {
  ...FOLLOWED,
  article: { type: 'string', says: 'id of the one article it is about; without it, everything' },
  story: { type: 'string', says: 'id of the story whose articles it is about' },
} as const satisfies Record<string, Option>;
const INTO = { story: { type: 'string', says: 'id of the story that new articles join' } } as const;
const LOOK_MS = 1_000;

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const scopeOf = ({ values }: Arguments) => ({
  ...(text(values.article) ? { articleId: text(values.article) } : {}),
  ...(text(values.story) ? { storyId: text(values.story) } : {}),
});

async function begin(args: Arguments, json: unknown): Promise<number> {
  const service = serviceOf(args.values);
  return follow(args, service, await callService(service, '/v1/tasks', { json }));
}

/** Prints how far it is until it has ended, and what failed. */
async function follow(
  args: Arguments,
  service: Service,
  begun: { [field: string]: unknown },
  ended: () => Promise<void> = async () => {},
): Promise<number> {
  const id = String(begun.id);
  process.stdout.write(`${id}  ${begun.title}  ${service.server}/tasks/${id}\n`);
  if (args.values.detach) return 0;
  for (let told = ''; ; ) {
    const task = await callService(service, `/v1/tasks/${id}`);
    const line = `${task.done + task.failed} of ${task.total}${task.failed > 0 ? `, ${task.failed} failed` : ''}`;
    if (line !== told) process.stderr.write(`${line}\n`);
    told = line;
    if (task.state !== 'due') {
      await ended();
      return endOf(service, task);
    }
    await wait(LOOK_MS);
  }
}

async function endOf(service: Service, task: { [field: string]: unknown }): Promise<number> {
  if (task.state === 'canceled') throw new VariorumError('conflict', 'canceled', 'The task was called off.');
  if (task.failed === 0) return 0;
  const { data } = await callService(service, `/v1/tasks/${task.id}/items?state=failed&limit=100`);
  for (const item of data) {
    process.stderr.write(`${item.ordinal}  ${item.subject}  ${item.outcome}: ${item.reason ?? ''}\n`);
  }
  throw new VariorumError('unprocessable', 'items_failed', `${task.failed} of ${task.total} failed.`);
}

export const importList: Command = {
  usage: 'import FILE|URL|- [--column NAME] [--story ID] [--detach] [--server URL] [--key TOKEN]',
  summary: 'follow every address of a text, a CSV, a sitemap, a feed or an OPML file',
  options: {
    ...FOLLOWED,
    ...INTO,
    column: {
      type: 'string',
      says: 'column of a CSV that holds the addresses; without it, the first that does',
    },
  },
  async run(args) {
    const name = onlyArgument(args.positionals, '-');
    const story = text(args.values.story);
    const into = story === undefined ? {} : { storyId: story };
    if (/^https?:\/\//i.test(name)) return begin(args, { kind: 'import', url: name, ...into });
    const column = text(args.values.column);
    const list = (name === '-' ? await readStandardInput() : await readPath(name)).toString();
    return begin(args, { kind: 'import', text: list, ...(column ? { column } : {}), ...into });
  },
};

export const backfill: Command = {
  usage: 'backfill FILE|- [--story ID] [--no-follow] [--detach] [--server URL] [--key TOKEN]',
  summary:
    'take in captures of the past, one a line: {"url"|"articleId", "capturedAt", "html"|"text", "title"?}',
  options: {
    ...FOLLOWED,
    ...INTO,
    'no-follow': { type: 'boolean', says: 'add what is new paused, instead of looking at it from now on' },
  },
  async run(args) {
    const name = onlyArgument(args.positionals, '-');
    const query = new URLSearchParams({ follow: String(args.values['no-follow'] !== true) });
    const story = text(args.values.story);
    if (story !== undefined) query.set('storyId', story);
    const lines = name === '-' ? process.stdin : await streamPath(name);
    const service = serviceOf(args.values);
    return follow(args, service, await callService(service, `/v1/backfills?${query}`, { lines }));
  },
};

export const archive: Command = {
  usage:
    'archive ARTICLE_ID [--from DIGITS] [--to DIGITS] [--archive URL] [--detach] [--server URL] [--key TOKEN]',
  summary: 'fetch the past of an article from a web archive that speaks CDX',
  options: {
    ...FOLLOWED,
    from: { type: 'string', says: "earliest capture, in the archive's digits: 2025 or 20250315" },
    to: { type: 'string', says: 'latest capture, in the same digits' },
    archive: { type: 'string', says: 'address of the archive, if another than the default' },
  },
  async run(args) {
    const articleId = onlyArgument(args.positionals, '');
    if (articleId === '') throw badInput('usage', 'archive takes the id of an article.');
    const options = ['from', 'to', 'archive'].flatMap((name) => {
      const value = text(args.values[name]);
      return value === undefined ? [] : [[name, value] as const];
    });
    return begin(args, { kind: 'archive', articleId, ...Object.fromEntries(options) });
  },
};

export const rederive: Command = {
  usage: 'rederive [--article ID | --story ID | --behind] [--detach] [--server URL] [--key TOKEN]',
  summary:
    'read stored captures again by the current engine; --behind only what an older one or other rules read',
  options: {
    ...SCOPED,
    behind: { type: 'boolean', says: 'only what an older engine, or other rules of the outlet, read' },
  },
  bare: true,
  run: async (args) =>
    begin(args, { kind: 'rederive', ...scopeOf(args), behind: args.values.behind === true }),
};

export const exportFiles: Command = {
  usage:
    'export [--article ID | --story ID] [--format jsonl|csv] [--out FOLDER] [--detach] [--server URL] [--key TOKEN]',
  summary: 'write versions, claims, changes and observations to files',
  options: {
    ...SCOPED,
    format: { type: 'string', says: 'jsonl (the default) or csv' },
    out: { type: 'string', says: 'folder for the files; the present one if not given' },
  },
  bare: true,
  async run(args) {
    const service = serviceOf(args.values);
    const json = { kind: 'export', ...scopeOf(args), format: text(args.values.format) ?? 'jsonl' };
    const folder = text(args.values.out) ?? '.';
    // Before the work, which would be for nothing.
    if (args.values.detach !== true) await writing(folder, () => mkdir(folder, { recursive: true }));
    const task = await callService(service, '/v1/tasks', { json });
    return follow(args, service, task, async () => {
      const { files } = await callService(service, `/v1/tasks/${task.id}`);
      for (const { name } of files) {
        await download(service, `/v1/tasks/${task.id}/files/${name}`, join(folder, name));
        process.stdout.write(`${join(folder, name)}\n`);
      }
    });
  },
};

export const tasks: Command = {
  usage: 'tasks [cancel ID] [--server URL] [--key TOKEN]',
  summary: 'list long work and how far it is, or call one off',
  options: SERVICE_OPTIONS,
  async run({ values, positionals: [action, id, ...more] }) {
    const service = serviceOf(values);
    if (action === 'cancel' && id !== undefined && more.length === 0) {
      await callService(service, `/v1/tasks/${encodeURIComponent(id)}/cancel`, { json: {} });
      return 0;
    }
    if (action === 'cancel' && id === undefined)
      throw badInput('usage', `The id of the task is missing: ${tasks.usage}.`);
    if (action !== undefined) throw badInput('usage', `Unknown action "${action}"; ${tasks.usage}.`);
    const { data } = await callService(service, '/v1/tasks?limit=100');
    for (const task of data) {
      process.stdout.write(
        `${task.id}  ${task.state}  ${task.done + task.failed} of ${task.total}, ${task.failed} failed  ${task.title}\n`,
      );
    }
    return 0;
  },
};
