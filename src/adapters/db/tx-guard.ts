/**
 * A query on the database itself, awaited inside `tx`, waits for the transaction that waits for it: the embedded
 * database (one session) then hangs for good, and a pool hangs as soon as it runs dry. So both databases refuse it at
 * once, with the line that did it in the stack, instead of in the one setup and at the one load where it locks up.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Queryable } from './db.ts';
import { isTransactionConflict } from './failure.ts';

export class TxGuard {
  readonly #running = new AsyncLocalStorage<{ open: boolean }>();

  /** Throws when called from within a transaction's work. What that work left behind may go on after its end. */
  assertOutside(what: string): void {
    if (this.#running.getStore()?.open) {
      throw new Error(
        `${what} was called on the database inside a transaction; use the "tx" given to the work, ` +
          'or move the call after the transaction.',
      );
    }
  }

  /** Runs `begin`, which opens a transaction and calls the given work with it, retrying conflicts. */
  async run<T>(
    begin: (work: (tx: Queryable) => Promise<T>) => Promise<T>,
    work: (tx: Queryable) => Promise<T>,
  ): Promise<T> {
    this.assertOutside('tx()');
    return retryingConflicts(async () => {
      const state = { open: true };
      try {
        return await begin((tx) => this.#running.run(state, () => work(onlyWhileOpen(tx, state))));
      } finally {
        state.open = false;
      }
    });
  }
}

const ATTEMPTS = 5;

/** @param transact one transaction, which has changed nothing when it throws */
export async function retryingConflicts<T>(transact: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transact();
    } catch (error) {
      if (attempt === ATTEMPTS || !isTransactionConflict(error)) throw error;
      // Jitter parts two that met once; 8 ms is several times what a transaction here takes.
      await wait(Math.random() * 8 * 2 ** attempt);
    }
  }
}

/** A `tx` kept past its transaction would otherwise write outside of it, or into another's. */
function onlyWhileOpen(tx: Queryable, state: { open: boolean }): Queryable {
  return {
    query: async (sql, params) => {
      if (!state.open) throw new Error('The transaction has ended; its "tx" can no longer be used.');
      return tx.query(sql, params);
    },
  };
}
