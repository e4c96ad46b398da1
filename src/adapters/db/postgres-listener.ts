/**
 * LISTEN needs a connection of its own that stays open. One is made at the first `listen`, shared by all channels, and
 * made again when it breaks; after that every listener hears `''`, since notifications sent meanwhile are gone.
 */
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { asFailure } from './failure.ts';

type Listener = (payload: string) => void;

const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 10_000;

export class PostgresListener {
  readonly #config: pg.ClientConfig;
  readonly #channels = new Map<string, Set<Listener>>();
  readonly #closed = new AbortController();
  #client: Promise<pg.Client> | undefined;

  constructor(config: pg.ClientConfig) {
    this.#config = config;
  }

  async listen(channel: string, on: Listener): Promise<() => Promise<void>> {
    const listeners = this.#channels.get(channel) ?? new Set();
    this.#channels.set(channel, listeners);
    listeners.add(on);
    try {
      this.#client ??= this.#connect();
      await (await this.#client).query(`listen ${channel}`);
    } catch (error) {
      listeners.delete(on);
      throw asFailure(error);
    }
    return async () => {
      listeners.delete(on);
    };
  }

  async close(): Promise<void> {
    this.#closed.abort();
    this.#channels.clear();
    const client = await this.#client?.catch(() => undefined);
    await client?.end();
  }

  async #connect(): Promise<pg.Client> {
    try {
      return this.#watch(await this.#open());
    } catch (error) {
      this.#client = undefined;
      throw error;
    }
  }

  async #reconnect(): Promise<pg.Client> {
    for (let delay = FIRST_RETRY_MS; ; delay = Math.min(delay * 2, LAST_RETRY_MS)) {
      await wait(delay, undefined, { signal: this.#closed.signal });
      try {
        const client = await this.#open();
        for (const channel of this.#channels.keys()) this.#tell(channel, '');
        return this.#watch(client);
      } catch {
        // Still away. Whoever needs the database hears so from their own queries.
      }
    }
  }

  /** A connection that listens to every channel known so far. */
  async #open(): Promise<pg.Client> {
    const client = new pg.Client(this.#config);
    client.on('notification', ({ channel, payload }) => this.#tell(channel, payload ?? ''));
    // Without a listener the error would end the process; 'end' follows it and is where we act.
    client.on('error', () => undefined);
    try {
      await client.connect();
      for (const channel of this.#channels.keys()) await client.query(`listen ${channel}`);
      return client;
    } catch (error) {
      await client.end();
      throw error;
    }
  }

  #watch(client: pg.Client): pg.Client {
    client.on('end', () => {
      if (this.#closed.signal.aborted) return;
      this.#client = this.#reconnect();
      // Awaited by close() and by later listens, of which there may be none when it is given up.
      this.#client.catch(() => undefined);
    });
    return client;
  }

  #tell(channel: string, payload: string): void {
    for (const on of this.#channels.get(channel) ?? []) on(payload);
  }
}
