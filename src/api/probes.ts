/** For whoever operates the service: does it live, can it serve, what is it doing. */
import type { RequestHandler } from 'express';
import { Gauge, Registry } from 'prom-client';
import { HISTORY_ENGINE } from '../adapters/analysis/stages.ts';
import { type Clock, readClock } from '../adapters/clock.ts';
import { registry } from '../adapters/metrics.ts';
import { countBehind } from '../adapters/store/tasks.ts';
import type { App } from '../app/ports.ts';
import { countsUnlessAway } from '../app/queue-counts.ts';

/** A balancer asks every few seconds; an answer later than this is as good as none. */
const READY_WITHIN_MS = 2_000;

export const healthz: RequestHandler = (_request, response) => {
  response.setHeader('cache-control', 'no-store');
  response.json({ status: 'ok' });
};

export function readyz(app: App): RequestHandler {
  return async (_request, response) => {
    const clock = await clockInTime(app);
    response.setHeader('cache-control', 'no-store');
    if (clock === null) response.status(503).json({ status: 'database_unavailable' });
    else response.json({ status: 'ready', ...(clock.isWrong ? { clockSkewMs: clock.skewMs } : {}) });
  };
}

/** How this machine's clock stands beside the database's; null when the database does not answer in time. */
async function clockInTime(app: App): Promise<Clock | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), READY_WITHIN_MS);
  });
  const answers = app.db
    .ping()
    .then(() => readClock(app.db))
    .catch((error: unknown) => {
      app.log.warn({ err: error }, 'not ready: the database does not answer');
      return null;
    });
  const inTime = await Promise.race([answers, late]);
  clearTimeout(timer);
  return inTime;
}

const DUE = {
  article: "select count(*)::int as n from article where state = 'active' and next_look_at <= now()",
  capture: "select count(*)::int as n from capture where state = 'due'",
  delivery: "select count(*)::int as n from delivery where state = 'due' and next_at <= now()",
};

/** Counters of this process, and what rows and queue say now. */
export function metrics(app: App): RequestHandler {
  const now = new Registry();
  new Gauge({
    name: 'variorum_due_rows',
    help: 'Rows whose time has come: what the sweep would take up.',
    labelNames: ['row'] as const,
    registers: [now],
    async collect() {
      for (const [row, sql] of Object.entries(DUE)) {
        const [counted] = await app.db.query<{ n: number }>(sql);
        this.set({ row }, counted?.n ?? 0);
      }
    },
  });
  new Gauge({
    name: 'variorum_queue_jobs',
    help: 'Jobs in the queue, by name and state.',
    labelNames: ['job', 'state'] as const,
    registers: [now],
    async collect() {
      this.reset();
      for (const [job, states] of Object.entries((await countsUnlessAway(app)) ?? {})) {
        for (const [state, count] of Object.entries(states)) this.set({ job, state }, count);
      }
    },
  });
  new Gauge({
    name: 'variorum_histories_behind',
    help: 'Histories that an older engine or other rules read; `variorum rederive --behind` reads them again.',
    registers: [now],
    async collect() {
      this.set(await countBehind(app.db, HISTORY_ENGINE));
    },
  });
  new Gauge({
    name: 'variorum_clock_skew_seconds',
    help: "How far this machine's clock is ahead of the database's.",
    registers: [now],
    async collect() {
      this.set((await readClock(app.db)).skewMs / 1000);
    },
  });
  const all = Registry.merge([registry, now]);
  return async (_request, response) => {
    response.setHeader('cache-control', 'no-store');
    response.type(all.contentType).send(await all.metrics());
  };
}
