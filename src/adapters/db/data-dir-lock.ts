/**
 * One process per data folder. Two PGlite instances on one folder destroy each other's data without an error, and
 * PGlite does not look: so we do, outside of its own folder.
 *
 * `variorum.lock/` holds numbered claims; the highest number is in force. Claim n + 1 may be made only when the process
 * of claim n is gone, and link(2) lets exactly one process make it, complete with its content. Numbers never go back,
 * because the highest claim is never deleted: that is what makes taking over a dead process's lock safe. (Rejected:
 * one lock file that the next owner deletes or renames away. Of two takers, the slower one removes the file of the
 * faster. Also rejected: flock(2), which Node does not offer.)
 *
 * Gone means: no process has the pid, or the one that has it started at another time (pids are used again). A claim made
 * in another container or on another machine cannot be judged so; its owner touches the file every half second, and it
 * is gone when ten seconds pass without a touch.
 */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, readlink, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { VariorumError } from '../../domain/errors.ts';

export interface DataDirLock {
  release(): Promise<void>;
}

interface Claim {
  pid: number;
  /** Start time of the process, in whatever form the system tells it; compared, never read. */
  started: string;
  /** Where the pid means something: machine, boot and pid namespace. */
  realm: string;
  /** Tells this claim from an earlier one of the same process. */
  token: string;
}

const HEARTBEAT_MS = 500;
/** A process asleep between reading the folder and linking must not find its number free again. */
const CLAIMS_KEPT = 16;

/**
 * Throws VariorumError `conflict` `data_dir_in_use`, within two seconds, while another process holds the folder.
 *
 * @param silenceMs after how long without a sign of life a claim made elsewhere is given up
 */
export async function lockDataDir(dataDir: string, silenceMs = 10_000): Promise<DataDirLock> {
  const folder = join(dataDir, 'variorum.lock');
  await mkdir(folder, { recursive: true });
  const own: Claim = {
    pid: process.pid,
    started: (await startTime(process.pid)) ?? 'unknown',
    realm: await realm(),
    token: randomUUID(),
  };
  const draft = join(folder, `draft-${own.token}`);
  await writeFile(draft, JSON.stringify(own), { flag: 'wx' });
  try {
    for (;;) {
      const last = await highestClaim(folder);
      if (last > 0 && (await holds(folder, last, own, silenceMs)))
        throw inUse(dataDir, await readClaim(folder, last));
      if (!(await tryLink(draft, claimPath(folder, last + 1)))) continue;
      // A claim made on an old view of the folder, whose number was cleaned away meanwhile, is not the highest.
      if ((await highestClaim(folder)) === last + 1) return hold(folder, last + 1);
      await unlink(claimPath(folder, last + 1));
    }
  } finally {
    await unlink(draft);
  }
}

async function hold(folder: string, number: number): Promise<DataDirLock> {
  const path = claimPath(folder, number);
  for (const old of await claims(folder)) {
    if (old <= number - CLAIMS_KEPT) await unlink(claimPath(folder, old));
  }
  const beat = setInterval(() => {
    const now = new Date();
    // A folder that vanished or filled up is for the database to report; the claim stays ours by pid.
    utimes(path, now, now).catch(() => undefined);
  }, HEARTBEAT_MS);
  beat.unref();
  let released = false;
  return {
    release: async () => {
      if (released) return;
      released = true;
      clearInterval(beat);
      // The claim stays as a number; emptied, it holds nothing.
      await writeFile(path, '');
    },
  };
}

/** Whether the claim's owner still runs. Waits only where the pid cannot tell. */
async function holds(folder: string, number: number, own: Claim, silenceMs: number): Promise<boolean> {
  const claim = await readClaim(folder, number);
  if (claim === null) return false;
  if (claim.realm === own.realm) {
    const started = await startTime(claim.pid);
    return started !== null && started === claim.started;
  }
  const path = claimPath(folder, number);
  const seen = (await stat(path)).mtimeMs;
  for (let waited = 0; waited < silenceMs; waited += HEARTBEAT_MS) {
    await wait(HEARTBEAT_MS);
    if ((await stat(path)).mtimeMs !== seen) return (await readClaim(folder, number)) !== null;
  }
  return false;
}

async function readClaim(folder: string, number: number): Promise<Claim | null> {
  const text = await readFile(claimPath(folder, number), 'utf8');
  return text === '' ? null : (JSON.parse(text) as Claim);
}

async function highestClaim(folder: string): Promise<number> {
  return Math.max(0, ...(await claims(folder)));
}

async function claims(folder: string): Promise<number[]> {
  return (await readdir(folder)).filter((name) => /^\d+$/.test(name)).map(Number);
}

const claimPath = (folder: string, number: number): string => join(folder, String(number));

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function inUse(dataDir: string, claim: Claim | null): VariorumError {
  const holder = claim === null ? 'another process' : `process ${claim.pid}`;
  return new VariorumError(
    'conflict',
    'data_dir_in_use',
    `The data folder "${dataDir}" is in use by ${holder} (on ${hostname()}). ` +
      'Stop it first, or set DATA_DIR to another folder, or DATABASE_URL to share one database.',
  );
}

/** Null when no process has the pid. */
async function startTime(pid: number): Promise<string | null> {
  if (process.platform === 'linux') {
    try {
      const fields = await readFile(`/proc/${pid}/stat`, 'utf8');
      // proc(5): the name is in parentheses and may hold anything; state is field 3, start time field 22.
      const [state, ...rest] = fields.slice(fields.lastIndexOf(')') + 2).split(' ');
      // A zombie has closed its files; it only waits for its parent to take note.
      return state === 'Z' || state === 'X' ? null : (rest[18] ?? null);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'ENOENT' || code === 'ESRCH') return null;
      throw error;
    }
  }
  const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => ({
    stdout: '', // ps exits 1 when there is no such process
  }));
  return stdout.trim() || null;
}

async function realm(): Promise<string> {
  if (process.platform !== 'linux') return hostname();
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
  return `${boot.trim()} ${await readlink('/proc/self/ns/pid')}`;
}
