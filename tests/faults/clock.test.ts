/** A machine whose clock is an hour off: it would take jobs away from others, and look at every page again and again. */
import { load } from 'cheerio';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { watchClockOfApi } from '../../src/adapters/clock.ts';
import { openPostgres } from '../../src/adapters/db/postgres.ts';
import { openQueue } from '../../src/adapters/queue/open.ts';
import type { JobQueue } from '../../src/adapters/queue/queue.ts';
import { until } from '../support/processes.ts';
import { createDatabase, describeWith, startPostgres } from '../support/servers.ts';
import { openSite } from '../support/site.ts';

const HOUR = 3_600_000;

describeWith('A worker whose clock is an hour off', ['postgres'], () => {
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    vi.useRealTimers();
    for (const close of closers.splice(0).reverse()) await close();
  });

  /** @returns what opens one more process's queue on the same database */
  async function place(): Promise<(lockMs: number) => Promise<{ queue: JobQueue; said: string[] }>> {
    const server = await startPostgres();
    closers.push(() => server.stop());
    const url = await createDatabase(server);
    return async (lockMs) => {
      const db = await openPostgres(url);
      closers.push(() => db.close());
      const said: string[] = [];
      const hear = (_: unknown, message: string) => void said.push(message);
      const queue = await openQueue({
        db,
        redisUrl: null,
        log: { warn: hear, error: hear } as never,
        lockMs,
      });
      closers.push(() => queue.close(0));
      return { queue, said };
    };
  }

  const jobs = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => ({
      name: 'capture' as const,
      id: `look-${from + index}`,
      data: from + index,
    }));

  test('is refused at the start, and told what to do', async () => {
    const open = await place();
    const { queue } = await open(10_000);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + HOUR });
    await expect(queue.work({})).rejects.toMatchObject({
      code: 'clock_skew',
      message: expect.stringContaining('NTP'),
    });
  });

  test('leaves the jobs to others from when it notices until it is right', async () => {
    const open = await place();
    const seen = { off: [] as unknown[], other: [] as unknown[] };
    const taking = (list: unknown[]) => ({
      capture: { concurrency: 1, run: async (data: unknown) => void list.push(data) },
    });
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: Date.now() });
    const { queue, said } = await open(10_000);
    await queue.work(taking(seen.off));

    const jump = async (ms: number, words: string) => {
      vi.setSystemTime(Date.now() + ms);
      await until(words, async () => {
        vi.advanceTimersByTime(60_000);
        vi.setSystemTime(Date.now() - 60_000);
        return said.some((message) => message.includes(words));
      });
    };
    await jump(HOUR, 'has gone wrong');
    // In this test all processes have one clock; this one does not mind.
    const other = await open(24 * HOUR);
    await other.queue.work(taking(seen.other));
    await queue.add(jobs(0, 20));
    await until('every job', async () => seen.off.length + seen.other.length === 20);
    // One may have been on its way.
    expect(seen.off.length).toBeLessThanOrEqual(1);

    await other.queue.close(0);
    await jump(-HOUR, 'is right again');
    await queue.add(jobs(20, 21));
    await until('the next job', async () => seen.off.includes(20));
  });
});

describeWith('An API whose clock is an hour off', ['postgres'], () => {
  test('serves on, and says so on its page, to probes, in metrics and in the log', async () => {
    const server = await startPostgres();
    const site = await openSite({ DATABASE_URL: await createDatabase(server) });
    const said: string[] = [];
    const hear = (_: unknown, words: string) => void said.push(words);
    onTestFinished(async () => {
      vi.useRealTimers();
      await site.close();
      await server.stop();
    });
    expect(await site.client.get('/readyz')).toEqual({ status: 'ready' });
    expect((await site.visit('/operations')).html).not.toContain('The clock of this machine');

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1.1 * HOUR });
    const stop = await watchClockOfApi({ db: site.app.db, log: { warn: hear, error: hear } as never });
    stop();
    expect(said).toEqual([expect.stringContaining('clock is wrong')]);
    const ready = await site.client.get('/readyz');
    expect(ready.status).toBe('ready');
    expect(Math.round(ready.clockSkewMs / HOUR)).toBe(1);
    const { html } = await site.visit('/operations');
    expect(load(html)('[role=alert]').text()).toContain('1 hour ahead of the database’s');
    expect((await site.visit('/metrics')).html).toMatch(/^variorum_clock_skew_seconds 39\d\d/m);
  });
});
