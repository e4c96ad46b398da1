/**
 * Histories that other rules of their outlet derived than hold now, marked when a program starts. Each is derived again
 * before its next capture joins, marked or not; the mark is for those that count and take what is behind (tasks, pages),
 * which cannot tell by the row alone which rules an address has.
 */
import { forgetEngine, readByRules } from '../adapters/store/readings.ts';
import { engineFor } from './outlet-rules.ts';
import type { App } from './ports.ts';

const ARTICLES_A_STEP = 1_000;

/** @returns how many were marked */
export async function markOtherRules(app: App, stopped: () => boolean): Promise<number> {
  let marked = 0;
  for (let after = ''; !stopped(); ) {
    // Without any rules, only what was once read by some can be behind.
    const articles = await readByRules(app.db, { after, all: app.rules.length > 0, limit: ARTICLES_A_STEP });
    const last = articles.at(-1);
    if (!last) break;
    const other = articles.filter(({ url, rules }) => rules !== (engineFor(app, url).rules ?? null));
    marked += await forgetEngine(app.db, other);
    after = last.id;
  }
  return marked;
}
