/** Files that are there whole or not at all, for whoever reads beside and for whoever comes after a crash. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { VariorumError } from '../domain/errors.ts';

/**
 * On disk, flushed, before it returns. What is at the path is replaced.
 * @throws VariorumError as `writing`; nothing is left behind then
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${randomBytes(6).toString('hex')}.part`;
  await writing(path, async () => {
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeThrough(part, bytes);
      await rename(part, path);
      await syncFolder(dirname(path));
    } catch (error) {
      // Half a file on a full disk is what keeps it full.
      await rm(part, { force: true }).catch(() => undefined);
      throw error;
    }
  });
}

/**
 * Whatever fails of it is the disk's fault.
 * @throws VariorumError `storage_unavailable` when it is full, read-only or gone
 */
export async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VariorumError) throw error;
    throw new VariorumError(
      'unavailable',
      'storage_unavailable',
      `Cannot write ${path}: ${error instanceof Error ? error.message : String(error)}. Is the disk full or read-only? May this user write there?`,
      { cause: error },
    );
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
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
