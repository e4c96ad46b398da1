/** Bodies on disk, gzip, named by the SHA-256 of what they unpack to: `blobs/ab/ab12….gz`. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { BlobStore } from '../app/ports.ts';
import { VariorumError } from '../domain/errors.ts';
import { sha256 } from '../domain/hash.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);

export function blobStore(dataDir: string): BlobStore {
  const pathOf = (hash: string) => join(dataDir, 'blobs', hash.slice(0, 2), `${hash}.gz`);
  return {
    /** On disk, flushed, before it returns: the row that names it is written after. */
    async put(bytes) {
      const hash = sha256(bytes);
      const path = pathOf(hash);
      const part = `${path}.${randomBytes(6).toString('hex')}.part`;
      await mkdir(dirname(path), { recursive: true });
      try {
        const known = await open(path, 'r');
        await known.close();
        return hash;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
      const file = await open(part, 'wx');
      try {
        await file.writeFile(await pack(bytes));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, path);
      await syncFolder(dirname(path));
      return hash;
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

/** A rename is durable once its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
