/**
 * Files that tasks write, part by part: `tasks/<task>/<file>/<part>.gz`. Parts are written whole or not at all, so a
 * task that is killed and goes on writes the same file; gzip parts in a row are one gzip file (RFC 1952 §2.2).
 */
import { createReadStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { TaskFiles } from '../app/ports.ts';
import { writeWhole } from './whole-file.ts';

const pack = promisify(gzip);

export function taskFiles(dataDir: string): TaskFiles {
  const folderOf = (taskId: string, ...more: string[]) => join(dataDir, 'tasks', checked(taskId), ...more);

  async function partsOf(folder: string): Promise<string[]> {
    const names = await readdir(folder).catch(missing);
    return names.filter((name) => name.endsWith('.gz')).sort();
  }

  return {
    async write(taskId, file, part, text) {
      const folder = folderOf(taskId, checked(file));
      // Names sort as numbers do.
      await writeWhole(join(folder, `${String(part).padStart(9, '0')}.gz`), await pack(text));
    },
    async list(taskId) {
      const files = (await readdir(folderOf(taskId)).catch(missing)).sort();
      return Promise.all(
        files.map(async (name) => {
          const folder = folderOf(taskId, name);
          const sizes = await Promise.all(
            (await partsOf(folder)).map(async (part) => (await stat(join(folder, part))).size),
          );
          return { name, bytes: sizes.reduce((sum, size) => sum + size, 0) };
        }),
      );
    },
    async open(taskId, file) {
      if (!NAME.test(file)) return null;
      const folder = folderOf(taskId, file);
      const parts = await partsOf(folder);
      if (parts.length === 0) return null;
      return Readable.from(inOrder(folder, parts), { objectMode: false });
    },
    async remove(taskId) {
      // A step that is under way may write between the emptying of a folder and its end.
      await rm(folderOf(taskId), { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function* inOrder(folder: string, parts: readonly string[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield* createReadStream(join(folder, part)) as AsyncIterable<Buffer>;
}

const NAME = /^[a-z0-9_]+(?:\.[a-z]+)?$/;

/** Ids and names come from our own code and tables; a path made of anything else would be a way out of the folder. */
function checked(name: string): string {
  if (!NAME.test(name)) throw new TypeError(`Not a name of a task's file: "${name}".`);
  return name;
}

function missing(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
