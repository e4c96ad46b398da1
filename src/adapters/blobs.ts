/** Bodies on disk, gzip, named by the SHA-256 of what they unpack to: `blobs/ab/ab12….gz`. */
import { readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { BlobStore } from '../app/ports.ts';
import { VariorumError } from '../domain/errors.ts';
import { sha256 } from '../domain/hash.ts';
import { writeWhole, writing } from './whole-file.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

export function blobStore(dataDir: string): BlobStore {
  const pathOf = (hash: string) => join(dataDir, 'blobs', hash.slice(0, 2), `${hash}.gz`);
  return {
    /** On disk, flushed, before it returns: the row that names it is written after. */
    async put(bytes) {
      const hash = sha256(bytes);
      const path = pathOf(hash);
      // A body that came again is as young as if it were new: `drop` looks at that.
      if (await writing(path, () => unlessMissing(touch(path)))) return hash;
      await writeWhole(path, await pack(bytes));
      return hash;
    },
    /**
     * Out of the way first, then looked at: whoever stores the same bytes meanwhile either touched the file before, which
     * brings it back, or finds none and writes its own.
     */
    async drop(hash, before) {
      const [path, aside] = [pathOf(hash), `${pathOf(hash)}.dropped`];
      await unlessMissing(rename(path, aside));
      const file = await unlessMissing(stat(aside));
      if (file !== null && file.mtimeMs >= Date.parse(before)) {
        await rename(aside, path);
        return false;
      }
      await rm(aside, { force: true });
      return true;
    },
    async get(hash) {
      try {
        return await unpack(await readFile(pathOf(hash)));
      } catch (error) {
        throw new VariorumError(
          'unavailable',
          'body_missing',
          `The stored body ${hash} cannot be read from ${dataDir}; is DATA_DIR shared by every process?`,
          { cause: error },
        );
      }
    },
  };
}

async function touch(path: string): Promise<true> {
  const now = new Date();
  await utimes(path, now, now);
  return true;
}

/** What comes of it; null when there is no such file. */
async function unlessMissing<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
