/** A page, asked for as robots.txt and the host's gap allow. Every page that is fetched is fetched here. */
import type { FetchOutcome } from '../adapters/fetch/outcome.ts';
import { hostKeyOf } from '../domain/url.ts';
import type { App } from './ports.ts';

export type PoliteOutcome =
  | { kind: 'fetched'; outcome: FetchOutcome; crawlDelayMs: number | null }
  /** robots.txt forbids it, or cannot be had. */
  | { kind: 'denied'; reason: string };

class Denied extends Error {}

/** @throws VariorumError `host_busy` with the instant from which the host may be asked. */
export async function politeGet(
  app: App,
  url: string,
  options: { headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<PoliteOutcome> {
  let crawlDelayMs: number | null = null;
  try {
    const outcome = await app.gate.get(url, {
      accept: 'html',
      ...options,
      beforeHop: async (hop) => {
        const robots = await app.robots.check(hop, options.signal);
        if (robots.kind === 'denied') throw new Denied(robots.reason);
        crawlDelayMs = robots.crawlDelayMs;
        const gap = Math.max(app.config.hostGapMs, robots.crawlDelayMs ?? 0);
        await app.slots.take(hostKeyOf(hop.href, app.allowNets), gap, options.signal);
      },
    });
    return { kind: 'fetched', outcome, crawlDelayMs };
  } catch (error) {
    if (error instanceof Denied) return { kind: 'denied', reason: error.message };
    throw error;
  }
}
