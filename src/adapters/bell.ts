/** Rings when events were committed, in this process at once and in the others through the database's NOTIFY. */
import type { Logger } from 'pino';
import type { EventBell } from '../app/ports.ts';
import type { Db } from './db/db.ts';

const CHANNEL = 'variorum_events';

export async function openBell(db: Db, log: Logger): Promise<EventBell & { close(): Promise<void> }> {
  const listeners = new Set<() => void>();
  const wake = () => {
    for (const listener of listeners) listener();
  };
  const stop = await db.listen(CHANNEL, wake);
  let closed = false;
  return {
    ring() {
      if (closed) return;
      wake();
      db.query(`select pg_notify('${CHANNEL}', '')`).catch((error: unknown) => {
        // Streams in other processes look at the rows now and then anyway.
        log.warn({ err: error }, 'could not tell other processes of new events');
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closed = true;
      listeners.clear();
      await stop();
    },
  };
}
