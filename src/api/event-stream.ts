/**
 * One reader of the live stream. Events are read from the table when the bell rings, as fast as the reader takes them:
 * nothing is queued for a slow one but the batch under way, and one that takes nothing between two heartbeats is dropped.
 */
import type { Response } from 'express';
import { type EventQuery, eventsAfter } from '../adapters/store/events.ts';
import type { App } from '../app/ports.ts';
import type { StoredEvent } from '../domain/records.ts';
import { HttpError } from './problem.ts';
import { presentEvent } from './shapes/event.ts';

const HEARTBEAT_MS = 15_000;
const RETRY_MS = 5_000;
/** Payloads are under 20 KB, so a batch is under 1 MB. */
const BATCH = 50;
const MAX_STREAMS = 1_000;

const open = new WeakMap<App, Set<Response>>();

/** Ends every stream, so that a server that is stopping does not wait for readers that would stay for ever. */
export function closeStreams(app: App): void {
  for (const response of open.get(app) ?? []) response.end();
}

export function openStream(app: App, response: Response, query: Omit<EventQuery, 'limit'>): void {
  const streams = open.get(app) ?? new Set<Response>();
  open.set(app, streams);
  if (streams.size >= MAX_STREAMS) {
    throw new HttpError(503, 'too_many_streams', 'Too many readers follow the stream; try again later.', {
      headers: { 'retry-after': '30' },
    });
  }
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  streams.add(response);
  response.write(`retry: ${RETRY_MS}\n\n`);
  const pump = pumpInto(app, response, query);
  const unsubscribe = app.events.subscribe(pump);
  const heartbeat = setInterval(() => {
    if (response.writableNeedDrain) {
      response.destroy();
      return;
    }
    response.write(': still here\n\n');
    // Also finds what a lost notification did not tell.
    pump();
  }, HEARTBEAT_MS);
  heartbeat.unref();
  response.on('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
    streams.delete(response);
  });
  pump();
}

/** Sends everything after the last event sent. Calls while it runs make it look once more, never run twice. */
function pumpInto(app: App, response: Response, query: Omit<EventQuery, 'limit'>): () => void {
  let after = query.after;
  let running = false;
  let rung = false;

  async function drain(): Promise<void> {
    while (rung && !response.writableEnded && !response.destroyed) {
      rung = false;
      for (;;) {
        const events = await eventsAfter(app.db, { ...query, after, limit: BATCH });
        if (response.writableEnded || response.destroyed) return;
        const text = events.map(frame).join('');
        if (text !== '' && !response.write(text)) await drained(response);
        after = events.at(-1)?.seq ?? after;
        if (events.length < BATCH) break;
      }
    }
  }

  return () => {
    rung = true;
    if (running) return;
    running = true;
    drain()
      .catch((error: unknown) => {
        app.log.warn({ err: error }, 'an event stream was cut off; its reader will come back for the rest');
        response.destroy();
      })
      .finally(() => {
        running = false;
      });
  };
}

function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.on('drain', done);
    response.on('close', done);
  });
}

/** JSON has no raw line break in it, so one `data` line is enough. */
function frame(event: StoredEvent): string {
  return `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(presentEvent(event))}\n\n`;
}
