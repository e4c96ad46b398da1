/** Keeps one address from trying keys. Nobody guesses 256 random bits; this spares the database the trying. */
import type { Request } from 'express';
import { ipKeyGenerator, type Store } from 'express-rate-limit';
import type { App } from '../app/ports.ts';
import { HttpError } from './problem.ts';
import { countsOf, WINDOW_SECONDS } from './request-counts.ts';

const WRONG_KEYS = 60;

const counted = new WeakMap<App, Store>();

/**
 * To be called for each wrong key. Right keys from the same address are not kept waiting: a proxy has one address for all.
 * @throws HttpError 429 when there were too many
 */
export async function countWrongKey(app: App, request: Request): Promise<void> {
  const counts = counted.get(app) ?? countsOf(app, 'wrong-key');
  counted.set(app, counts);
  const { totalHits } = await counts.increment(ipKeyGenerator(request.ip ?? ''));
  if (totalHits <= WRONG_KEYS) return;
  throw new HttpError(429, 'rate_limited', 'Too many wrong keys came from this address; wait a minute.', {
    headers: { 'retry-after': String(WINDOW_SECONDS) },
  });
}
