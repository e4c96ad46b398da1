import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lockDataDir } from '../../src/adapters/db/data-dir-lock.ts';
import { openPglite } from '../../src/adapters/db/pglite.ts';
import { freshDataDir } from '../support/database.ts';

const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** A process that opens the folder; `said` are its lines, `until` waits for one that matches. */
function holder(dataDir: string, mode = 'write') {
  const script = fileURLToPath(new URL('../support/data-dir-holder.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, dataDir, mode], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const said: string[] = [];
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => said.push(line));
  const until = async (pattern: RegExp) => {
    while (!said.some((line) => pattern.test(line))) await once(lines, 'line');
  };
  const kill9 = async () => {
    const gone = once(lines, 'close');
    child.kill('SIGKILL');
    await gone;
  };
  return { child, said, until, kill9 };
}

describe('the embedded database and a second process', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await freshDataDir();
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  test('the second is refused and told what to do; the first goes on', async () => {
    const first = await openPglite(dataDir);
    await expect(openPglite(dataDir)).rejects.toMatchObject({ kind: 'conflict', code: 'data_dir_in_use' });

    const second = holder(dataDir);
    const [code] = (await once(second.child, 'exit')) as [number];
    expect(code).toBe(1);
    expect(second.said.join()).toMatch(
      /^refused data_dir_in_use: .*in use by process \d+.*DATA_DIR.*DATABASE_URL/,
    );
    expect(second.said.join()).toContain(`process ${process.pid} `);

    expect(await first.query('select 1 as one')).toEqual([{ one: 1 }]);
    await first.close();
  });

  test('everything acknowledged before a kill -9 is there afterwards, again and again', async () => {
    let acknowledged = 0;
    for (let round = 1; round <= 3; round++) {
      const writer = holder(dataDir);
      await writer.until(new RegExp(`^${acknowledged + 40}$`));
      await writer.kill9();
      acknowledged = Math.max(...writer.said.filter((line) => /^\d+$/.test(line)).map(Number));
    }
    const db = await openPglite(dataDir);
    const [row] = await db.query<{ rows: number; last: number }>(
      'select count(*) as rows, max(n) as last from written',
    );
    await db.close();
    // One write may have reached the disk without its acknowledgment reaching us.
    expect(row!.last - acknowledged).toBeGreaterThanOrEqual(0);
    expect(row!.last - acknowledged).toBeLessThanOrEqual(1);
    expect(row!.rows).toBe(row!.last);
  });

  test('the folder is free at once when its process has closed it', async () => {
    await (await openPglite(dataDir)).close();
    const next = holder(dataDir, 'once');
    const [code] = (await once(next.child, 'exit')) as [number];
    expect(next.said).toEqual(['open']);
    expect(code).toBe(0);
  });
});

describe('the lock on the data folder', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'variorum-lock-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  const claimPath = (number: number) => join(dataDir, 'variorum.lock', String(number));
  const plantClaim = async (number: number, claim: object) => {
    await mkdir(join(dataDir, 'variorum.lock'), { recursive: true });
    await writeFile(claimPath(number), JSON.stringify(claim));
  };
  /** Our own claim, as another process would have written it. */
  const ownClaim = async () => {
    const lock = await lockDataDir(dataDir);
    const claim = JSON.parse(await readFile(claimPath(1), 'utf8')) as Record<string, unknown>;
    await lock.release();
    return claim;
  };

  test('is taken over from a process that is gone', async () => {
    const claim = await ownClaim();
    const gone = spawn(process.execPath, ['-e', '']);
    await once(gone, 'exit');
    await plantClaim(2, { ...claim, pid: gone.pid });
    await (await lockDataDir(dataDir)).release();
  });

  test('is taken over when the pid belongs to another process by now', async () => {
    const claim = await ownClaim();
    await plantClaim(2, { ...claim, started: 'long ago' });
    await (await lockDataDir(dataDir)).release();
  });

  test('is respected while its process runs', async () => {
    const claim = await ownClaim();
    await plantClaim(2, claim);
    await expect(lockDataDir(dataDir)).rejects.toMatchObject({ code: 'data_dir_in_use' });
  });

  test('of another machine or container is respected while that one gives signs of life', async () => {
    const claim = await ownClaim();
    await plantClaim(2, { ...claim, realm: 'elsewhere' });
    let beats = 1;
    const beat = setInterval(() => utimes(claimPath(2), beats, beats++), 100);
    await expect(lockDataDir(dataDir)).rejects.toMatchObject({ code: 'data_dir_in_use' });
    clearInterval(beat);
  });

  test('of another machine or container is taken over when that one has fallen silent', async () => {
    const claim = await ownClaim();
    await plantClaim(2, { ...claim, realm: 'elsewhere' });
    await (await lockDataDir(dataDir, 1_000)).release();
  });

  test('goes to exactly one of many that want a dead process’s', async () => {
    const claim = await ownClaim();
    await plantClaim(2, { ...claim, started: 'long ago' });
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockDataDir(dataDir)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const attempt of tries) {
      if (attempt.status === 'fulfilled') await attempt.value.release();
      else expect(attempt.reason).toMatchObject({ code: 'data_dir_in_use' });
    }
  });

  test('does not fill the folder with old claims', async () => {
    for (let i = 0; i < 40; i++) await (await lockDataDir(dataDir)).release();
    expect((await readdir(join(dataDir, 'variorum.lock'))).length).toBeLessThanOrEqual(20);
  });
});
